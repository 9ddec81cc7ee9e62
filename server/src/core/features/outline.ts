/**
 * The outline: resolutions, preamble, operative paragraphs with their verbs, sub-paragraphs, footnotes, and under each
 * the citations it makes.
 */

import { assess, type CitationStatus } from '../citations/assess.ts'
import type { Citation } from '../citations/citation.ts'
import { citationsAmong, type PlacedCitation } from '../citations/in-document.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { movedAll } from '../document/each.ts'
import type { Language } from '../lexicon/languages.ts'
import { printMessage } from '../messages/print.ts'
import type {
  Annex,
  Element,
  Footnote,
  Operative,
  Paragraph,
  Part,
  Preambular,
  Resolution,
  Section,
  SubParagraph,
} from '../model/model.ts'
import { subParagraphsOf } from '../model/read.ts'
import { lowerBound } from '../text/binary-search.ts'
import { detached } from '../text/detached.ts'
import { memoize, memoizeFor } from '../text/memo.ts'
import { type Message, say } from '../text/message.ts'
import { type Span, shift } from '../text/span.ts'
import { EMPTY_WORLD, type World } from '../world.ts'
import { cutOf, shorten } from './shorten.ts'
import { type Spoken, STATUS_WORDS, spokenCitation, spokenFootnote, spokenHeading, spokenParagraph } from './spoken.ts'
import type { OutlineItem } from './types.ts'

/** How many characters of a paragraph its entry shows. */
const SHOWN = 60

/** How many characters name a paragraph that opens with no phrase. */
const NAMED = 24

/** The outline of a document in the language of who reads it, outermost first. */
export const outline = (
  document: Document,
  world: World = EMPTY_WORLD,
  reader: Language = 'en',
): readonly OutlineItem[] =>
  document.resolutions.flatMap(({ parsed, start }) => movedAll(outlineOfText(parsed, world, reader), start, moved))

/** The outline of one resolution by its own offsets; the same object as long as it and the world are the same. */
export const outlineOfText = (parsed: ParsedText, world: World, reader: Language): readonly OutlineItem[] =>
  outlineUnder(world, reader)(parsed)

const outlineUnder = memoizeFor((world: World, reader: Language) =>
  memoize((parsed: ParsedText) => outlineOf(parsed, world, reader)),
)

const moved = (item: OutlineItem, delta: number): OutlineItem => ({
  ...item,
  span: shift(item.span, delta),
  selection: shift(item.selection, delta),
  children: movedAll(item.children, delta, moved),
})

function outlineOf(document: ParsedText, world: World, reader: Language): readonly OutlineItem[] {
  const maker = new Maker(document, world, reader)
  const { resolutions, footnotes } = document.model
  const loose = footnotes.filter((note) => !note.inside && !resolutions.some((r) => r.span.start <= note.span.start))
  return [
    ...resolutions.map((resolution, i) => maker.resolution(resolution, resolutions[i + 1] ?? null)),
    ...loose.map((note) => maker.footnote(note)),
  ]
}

/** An entry as it was last made, where it stood, and what else it follows from. */
interface Made {
  readonly entry: OutlineItem
  readonly start: number
  readonly cited: readonly Citation[]
  /** Which paragraph of the preamble it is; 0 for others. */
  readonly nth: number
}

/** The entries of paragraphs and notes: to make all anew takes as long as the rest of a letter in a long resolution. */
const madeUnder = memoizeFor((_: World, __: `${Language} read in ${Language}`) => new WeakMap<object, Made>())

class Maker {
  readonly #document: ParsedText
  /** The notes that interrupt a paragraph. */
  readonly #notes = new Map<Footnote['inside'], Footnote[]>()
  readonly #world: World
  readonly #reader: Language
  readonly #made: WeakMap<object, Made>

  constructor(document: ParsedText, world: World, reader: Language) {
    this.#document = document
    this.#world = world
    this.#reader = reader
    this.#made = madeUnder(world, `${document.language} read in ${reader}`)
    for (const note of document.model.footnotes) {
      if (!note.inside) continue
      const list = this.#notes.get(note.inside)
      if (list) list.push(note)
      else this.#notes.set(note.inside, [note])
    }
  }

  #said(message: Message): string {
    return printMessage(message, this.#reader)
  }

  /** The citations within a span of the text: their places among all. */
  #placesIn({ start, end }: Span): { readonly from: number; readonly to: number } {
    const { citations } = this.#document
    const from = lowerBound(citations.length, (i) => (citations[i] as PlacedCitation).span.start < start)
    let to = from
    while (to < citations.length && (citations[to] as PlacedCitation).span.start < end) to++
    return { from, to }
  }

  /** What was made before, where it follows from the same: moved to where that stands now. */
  #remembered(source: object, span: Span, nth: number, make: () => OutlineItem): OutlineItem {
    const { from, to } = this.#placesIn(span)
    const cited = citationsAmong(this.#document.citations)
    const known = this.#made.get(source)
    const isSame =
      known?.nth === nth &&
      known.cited.length === to - from &&
      known.cited.every((citation, i) => citation === cited[from + i])
    if (known && isSame && known.start === span.start) return known.entry
    const entry = known && isSame ? moved(known.entry, span.start - known.start) : make()
    this.#made.set(source, { entry, start: span.start, cited: isSame ? known.cited : cited.slice(from, to), nth })
    return entry
  }

  /** The same of a paragraph, unless notes that stand between its blocks belong to it as well. */
  #paragraph(paragraph: Paragraph, nth: number, make: () => OutlineItem): OutlineItem {
    const { source, span } = paragraph
    const isBroken =
      this.#notes.size > 0 && [paragraph, ...subParagraphsOf(paragraph)].some((one) => this.#notes.has(one))
    return isBroken ? make() : this.#remembered(source, span, nth, make)
  }

  resolution(resolution: Resolution, next: Resolution | null): OutlineItem {
    const { designation, title, span, parts, annexes } = resolution
    const end = next ? next.span.start : Number.POSITIVE_INFINITY
    const notes = this.#document.model.footnotes.filter(
      (n) => !n.inside && n.span.start >= span.start && n.span.start < end,
    )
    const [part, second] = parts
    const body = part && !second && !part.label ? this.#part(part) : parts.map((p) => this.#composite(p))
    const children = [
      ...(title ? this.#cited(title) : []),
      ...body,
      ...annexes.map((annex) => this.#annex(annex)),
      ...notes.map((note) => this.footnote(note)),
    ]
    const name =
      [designation?.text, title?.text].filter(Boolean).join(' ') ||
      part?.organLine?.prose.text.replace(/,$/, '') ||
      this.#said(say`Resolution`)
    return item(
      'resolution',
      name,
      part?.organLine?.prose.text.replace(/,$/, '') ?? '',
      covering(span, children),
      designation?.span ?? title?.span,
      children,
      spokenHeading(this.#said(say`resolution`), designation || title ? name : `, ${name}`),
    )
  }

  #composite(part: Part): OutlineItem {
    const name =
      [part.label, part.title].filter(Boolean).join(' ') ||
      part.organLine?.prose.text.replace(/,$/, '') ||
      this.#said(say`Part`)
    const spoken = spokenHeading(
      this.#said(say`part`),
      [part.label, part.title].filter(Boolean).join(', ') || `, ${name}`,
    )
    return item('part', name, '', part.span, part.organLine?.span, this.#part(part), spoken)
  }

  #part(part: Part): OutlineItem[] {
    return this.#elements(part.children)
  }

  /** The elements of a part or section; preambular paragraphs that follow one another are gathered in one preamble. */
  #elements(elements: readonly Element[]): OutlineItem[] {
    const out: OutlineItem[] = []
    let preamble: Preambular[] = []
    const flush = (): void => {
      if (preamble.length > 0) out.push(this.#preamble(preamble))
      preamble = []
    }
    for (const element of elements) {
      if (element.kind === 'preambular') {
        preamble.push(element)
        continue
      }
      flush()
      if (element.kind === 'operative') out.push(this.#paragraph(element, 0, () => this.#operative(element)))
      else if (element.kind === 'section') out.push(this.#section(element))
      else for (const cited of this.#cited(element)) out.push(cited)
    }
    flush()
    return out
  }

  #preamble(paragraphs: readonly Preambular[]): OutlineItem {
    const children = paragraphs.map((paragraph, i) =>
      this.#paragraph(paragraph, i + 1, () =>
        item(
          'preambular',
          this.#opening(paragraph),
          this.#rest(paragraph),
          paragraph.span,
          undefined,
          this.#inside(paragraph),
          spokenParagraph(this.#said(say`preambular paragraph ${i + 1}`), paragraph),
        ),
      ),
    )
    const span = { start: paragraphs[0]?.span.start ?? 0, end: paragraphs.at(-1)?.span.end ?? 0 }
    const count = this.#said(paragraphs.length === 1 ? say`1 paragraph` : say`${paragraphs.length} paragraphs`)
    const spoken = { name: this.#said(say`preamble, ${count}`), detail: '' }
    return item('preamble', this.#said(say`Preamble`), count, span, paragraphs[0]?.span, children, spoken)
  }

  #operative(operative: Operative): OutlineItem {
    const name = [operative.label?.text, this.#opening(operative)].filter(Boolean).join(' ')
    return item(
      'operative',
      name,
      this.#rest(operative),
      operative.span,
      operative.label?.span,
      this.#inside(operative),
      spokenParagraph(
        this.#said(
          operative.label
            ? say`operative paragraph ${operative.label.text.replace(/\.$/, '')}`
            : say`operative paragraph`,
        ),
        operative,
      ),
    )
  }

  #section(section: Section): OutlineItem {
    const name = [section.label, section.title].filter(Boolean).join(' ') || this.#said(say`Section`)
    const spoken = spokenHeading(this.#said(say`section`), [section.label, section.title].filter(Boolean).join(', '))
    return item('section', name, '', section.span, undefined, this.#elements(section.children), spoken)
  }

  #subParagraph(subParagraph: SubParagraph): OutlineItem {
    const { label, prose, span } = subParagraph
    return item(
      'subParagraph',
      `${label.text} ${shorten(prose.text, SHOWN)}`,
      '',
      span,
      label.span,
      this.#inside(subParagraph),
      spokenParagraph(this.#said(say`sub-paragraph ${label.text}`), subParagraph),
    )
  }

  /** What stands inside a paragraph: its sub-paragraphs, the notes that interrupt it, the citations it makes. */
  #inside(host: Paragraph | SubParagraph): OutlineItem[] {
    const notes = this.#notes.get(host) ?? []
    const children = [
      ...this.#cited(host),
      ...host.subParagraphs.map((subParagraph) => this.#subParagraph(subParagraph)),
      ...notes.map((note) => this.footnote(note)),
    ]
    return children.sort((a, b) => a.span.start - b.span.start)
  }

  footnote(note: Footnote): OutlineItem {
    return this.#remembered(note.prose.words, note.span, 0, () => {
      const { prose, mark, span } = note
      const words = shorten(prose.text, SHOWN)
      return item(
        'footnote',
        mark,
        words,
        span,
        undefined,
        this.#cited(note),
        spokenFootnote(this.#said(say`footnote ${mark.replace(/[[\]^]/g, '')}`), words),
      )
    })
  }

  #annex(annex: Annex): OutlineItem {
    return item(
      'annex',
      annex.title,
      '',
      annex.span,
      undefined,
      annex.passages.flatMap((passage) => this.#cited(passage)),
    )
  }

  #cited(host: PlacedCitation['host']): OutlineItem[] {
    const { from, to } = this.#placesIn(host.span)
    return this.#document.citations
      .slice(from, to)
      .flatMap((one) => (one.host === host ? [this.#citation(one.citation, one.span)] : []))
  }

  /** With the symbol and, once the catalogue is there, what is thought of it. */
  #citation(citation: PlacedCitation['citation'], span: Span): OutlineItem {
    const symbol = citation.symbol && citation.symbol !== citation.text ? citation.symbol : ''
    const status = this.#judged(citation)
    const name = detached(citation.text)
    const detail = [symbol, status === 'internal' ? null : status].filter(Boolean).join(' · ')
    const judged = status && this.#said(STATUS_WORDS[status])
    return item('citation', name, detail, span, undefined, [], spokenCitation(name, symbol, judged))
  }

  /** Null where nothing can be thought of it yet, or ever. */
  #judged(citation: PlacedCitation['citation']): CitationStatus | null {
    if (citation.kind === 'internal') return 'internal'
    const { catalogue } = this.#world
    if (!catalogue || citation.kind === 'document') return null
    return assess(citation, catalogue, this.#document.language).status
  }

  #opening({ opening, prose }: Paragraph): string {
    return opening ? detached(prose.text.slice(opening.start, opening.end)) : shorten(prose.text, NAMED)
  }

  #rest({ opening, prose }: Paragraph): string {
    return shorten(prose.text.slice(opening?.end ?? cutOf(prose.text, NAMED)).replace(/^[\s,]+/u, ''), SHOWN)
  }
}

/** The span enlarged so that it holds its children, as notes may stand after the text. */
function covering(span: Span, children: readonly OutlineItem[]): Span {
  return { start: span.start, end: Math.max(span.end, ...children.slice(-1).map((child) => child.span.end)) }
}

function item(
  kind: OutlineItem['kind'],
  name: string,
  detail: string,
  span: Span,
  selection: Span | undefined,
  children: readonly OutlineItem[],
  spoken: Spoken = { name, detail },
): OutlineItem {
  const inside = selection && span.start <= selection.start && selection.end <= span.end ? selection : span
  return { kind, name: name || kind, detail, spoken, span, selection: inside, children }
}
