/**
 * The outline: resolutions, preamble, operative paragraphs with their verbs, sub-paragraphs, footnotes, and under each
 * the citations it makes.
 */

import { assess, type CitationStatus } from '../citations/assess.ts'
import type { PlacedCitation } from '../citations/in-document.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { movedAll } from '../document/each.ts'
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
import { detached } from '../text/detached.ts'
import { memoize } from '../text/memo.ts'
import { type Span, shift } from '../text/span.ts'
import { EMPTY_WORLD, type World } from '../world.ts'
import { cutOf, shorten } from './shorten.ts'
import { type Spoken, spokenCitation, spokenFootnote, spokenHeading, spokenParagraph } from './spoken.ts'
import type { OutlineItem } from './types.ts'

/** How many characters of a paragraph its entry shows. */
const SHOWN = 60

/** How many characters name a paragraph that opens with no phrase. */
const NAMED = 24

/** The outline of a document, outermost first. */
export const outline = (document: Document, world: World = EMPTY_WORLD): readonly OutlineItem[] =>
  document.resolutions.flatMap(({ parsed, start }) => movedAll(outlineOfText(parsed, world), start, moved))

/** The outline of one resolution by its own offsets; the same object as long as it and the world are the same. */
export const outlineOfText = (parsed: ParsedText, world: World): readonly OutlineItem[] => outlineUnder(world)(parsed)

const outlineUnder = memoize((world: World) => memoize((parsed: ParsedText) => outlineOf(parsed, world)))

const moved = (item: OutlineItem, delta: number): OutlineItem => ({
  ...item,
  span: shift(item.span, delta),
  selection: shift(item.selection, delta),
  children: movedAll(item.children, delta, moved),
})

function outlineOf(document: ParsedText, world: World): readonly OutlineItem[] {
  const maker = new Maker(document, world)
  const { resolutions, footnotes } = document.model
  const loose = footnotes.filter((note) => !note.inside && !resolutions.some((r) => r.span.start <= note.span.start))
  return [
    ...resolutions.map((resolution, i) => maker.resolution(resolution, resolutions[i + 1] ?? null)),
    ...loose.map((note) => maker.footnote(note)),
  ]
}

class Maker {
  readonly #document: ParsedText
  readonly #notes = new Map<Footnote['inside'], Footnote[]>()
  readonly #world: World
  readonly #citations = new Map<PlacedCitation['host'], PlacedCitation[]>()

  constructor(document: ParsedText, world: World) {
    this.#document = document
    this.#world = world
    for (const note of document.model.footnotes) {
      const list = this.#notes.get(note.inside)
      if (list) list.push(note)
      else this.#notes.set(note.inside, [note])
    }
    for (const citation of document.citations) {
      const list = this.#citations.get(citation.host)
      if (list) list.push(citation)
      else this.#citations.set(citation.host, [citation])
    }
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
      'Resolution'
    return item(
      'resolution',
      name,
      part?.organLine?.prose.text.replace(/,$/, '') ?? '',
      covering(span, children),
      designation?.span ?? title?.span,
      children,
      spokenHeading('resolution', designation || title ? name : `, ${name}`),
    )
  }

  #composite(part: Part): OutlineItem {
    const name =
      [part.label, part.title].filter(Boolean).join(' ') || part.organLine?.prose.text.replace(/,$/, '') || 'Part'
    const spoken = spokenHeading('part', [part.label, part.title].filter(Boolean).join(', ') || `, ${name}`)
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
      if (element.kind === 'operative') out.push(this.#operative(element))
      else if (element.kind === 'section') out.push(this.#section(element))
      else for (const cited of this.#cited(element)) out.push(cited)
    }
    flush()
    return out
  }

  #preamble(paragraphs: readonly Preambular[]): OutlineItem {
    const children = paragraphs.map((paragraph, i) =>
      item(
        'preambular',
        this.#opening(paragraph),
        this.#rest(paragraph),
        paragraph.span,
        undefined,
        this.#inside(paragraph),
        spokenParagraph(`preambular paragraph ${i + 1}`, paragraph),
      ),
    )
    const span = { start: paragraphs[0]?.span.start ?? 0, end: paragraphs.at(-1)?.span.end ?? 0 }
    const count = `${paragraphs.length} paragraph${paragraphs.length === 1 ? '' : 's'}`
    const spoken = { name: `preamble, ${count}`, detail: '' }
    return item('preamble', 'Preamble', count, span, paragraphs[0]?.span, children, spoken)
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
      spokenParagraph(`operative paragraph ${operative.label?.text ?? ''}`, operative),
    )
  }

  #section(section: Section): OutlineItem {
    const name = [section.label, section.title].filter(Boolean).join(' ') || 'Section'
    const spoken = spokenHeading('section', [section.label, section.title].filter(Boolean).join(', '))
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
      spokenParagraph(`sub-paragraph ${label.text}`, subParagraph),
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
    const words = shorten(note.prose.text, SHOWN)
    return item('footnote', note.mark, words, note.span, undefined, this.#cited(note), spokenFootnote(note.mark, words))
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
    return (this.#citations.get(host) ?? []).map(({ citation, span }) => this.#citation(citation, span))
  }

  /** With the symbol and, once the catalogue is there, what is thought of it. */
  #citation(citation: PlacedCitation['citation'], span: Span): OutlineItem {
    const symbol = citation.symbol && citation.symbol !== citation.text ? citation.symbol : ''
    const status = this.#judged(citation)
    const name = detached(citation.text)
    const detail = [symbol, status === 'internal' ? null : status].filter(Boolean).join(' · ')
    return item('citation', name, detail, span, undefined, [], spokenCitation(name, symbol, status))
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
