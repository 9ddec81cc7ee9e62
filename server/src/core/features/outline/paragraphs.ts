import type { ParsedText } from '../../document/document.ts'
import type { Language } from '../../lexicon/languages.ts'
import { printMessage } from '../../messages/print.ts'
import type { Footnote, Operative, Paragraph, Preambular, SubParagraph } from '../../model/model.ts'
import { subParagraphsOf } from '../../model/read.ts'
import { detached } from '../../text/detached.ts'
import { type Message, say } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { World } from '../../world.ts'
import { cutOf, shorten } from '../shorten.ts'
import { spokenFootnote, spokenParagraph } from '../spoken.ts'
import type { OutlineItem } from '../types.ts'
import type { CitationItems } from './citations.ts'
import { item } from './item.ts'
import { keptEntry, keptUnder } from './kept.ts'

/** How many characters of a paragraph its entry shows. */
const SHOWN = 60

/** How many characters name a paragraph that opens with no phrase. */
const NAMED = 24

/** The entries of paragraphs, with what stands inside them, and of notes. */
export class ParagraphItems {
  readonly #reader: Language
  readonly #citations: CitationItems
  readonly #kept: ReturnType<typeof keptUnder>
  /** The notes that interrupt a paragraph. */
  readonly #notes = new Map<Footnote['inside'], Footnote[]>()

  constructor({ language, model }: ParsedText, world: World, reader: Language, citations: CitationItems) {
    this.#reader = reader
    this.#citations = citations
    this.#kept = keptUnder(world, `${language} read in ${reader}`)
    for (const note of model.footnotes) {
      if (!note.inside) continue
      const list = this.#notes.get(note.inside)
      if (list) list.push(note)
      else this.#notes.set(note.inside, [note])
    }
  }

  /** The preamble with its paragraphs. */
  preamble(paragraphs: readonly Preambular[]): OutlineItem {
    const children = paragraphs.map((paragraph, i) => this.#preambular(paragraph, i + 1))
    const span = { start: paragraphs[0]?.span.start ?? 0, end: paragraphs.at(-1)?.span.end ?? 0 }
    const count = this.#said(paragraphs.length === 1 ? say`1 paragraph` : say`${paragraphs.length} paragraphs`)
    const spoken = { name: this.#said(say`preamble, ${count}`), detail: '' }
    return item('preamble', this.#said(say`Preamble`), count, span, paragraphs[0]?.span, children, spoken)
  }

  operative(operative: Operative): OutlineItem {
    return this.#paragraph(operative, 0, () => {
      const { label, span } = operative
      const name = [label?.text, this.#opening(operative)].filter(Boolean).join(' ')
      const which = label ? say`operative paragraph ${label.text.replace(/\.$/, '')}` : say`operative paragraph`
      const spoken = spokenParagraph(this.#said(which), operative)
      return item('operative', name, this.#rest(operative), span, label?.span, this.#inside(operative), spoken)
    })
  }

  footnote(note: Footnote): OutlineItem {
    return this.#keptEntry(note.prose.words, note.span, 0, () => {
      const { prose, mark, span } = note
      const words = shorten(prose.text, SHOWN)
      const spoken = spokenFootnote(this.#said(say`footnote ${mark.replace(/[[\]^]/g, '')}`), words)
      return item('footnote', mark, words, span, undefined, this.#citations.of(note), spoken)
    })
  }

  #preambular(paragraph: Preambular, nth: number): OutlineItem {
    return this.#paragraph(paragraph, nth, () => {
      const spoken = spokenParagraph(this.#said(say`preambular paragraph ${nth}`), paragraph)
      const [name, rest] = [this.#opening(paragraph), this.#rest(paragraph)]
      return item('preambular', name, rest, paragraph.span, undefined, this.#inside(paragraph), spoken)
    })
  }

  /** The entry that was made last, unless notes that stand between its blocks belong to the paragraph as well. */
  #paragraph(paragraph: Paragraph, nth: number, make: () => OutlineItem): OutlineItem {
    const isBroken =
      this.#notes.size > 0 && [paragraph, ...subParagraphsOf(paragraph)].some((one) => this.#notes.has(one))
    return isBroken ? make() : this.#keptEntry(paragraph.source, paragraph.span, nth, make)
  }

  #keptEntry(source: object, span: Span, nth: number, make: () => OutlineItem): OutlineItem {
    return keptEntry(this.#kept, source, { span, nth, citations: this.#citations }, make)
  }

  #subParagraph(subParagraph: SubParagraph): OutlineItem {
    const { label, prose, span } = subParagraph
    const name = `${label.text} ${shorten(prose.text, SHOWN)}`
    const spoken = spokenParagraph(this.#said(say`sub-paragraph ${label.text}`), subParagraph)
    return item('subParagraph', name, '', span, label.span, this.#inside(subParagraph), spoken)
  }

  /** What stands inside a paragraph: its sub-paragraphs, the notes that interrupt it, the citations it makes. */
  #inside(host: Paragraph | SubParagraph): OutlineItem[] {
    const notes = this.#notes.get(host) ?? []
    const children = [
      ...this.#citations.of(host),
      ...host.subParagraphs.map((subParagraph) => this.#subParagraph(subParagraph)),
      ...notes.map((note) => this.footnote(note)),
    ]
    return children.sort((a, b) => a.span.start - b.span.start)
  }

  #opening({ opening, prose }: Paragraph): string {
    return opening ? detached(prose.text.slice(opening.start, opening.end)) : shorten(prose.text, NAMED)
  }

  #rest({ opening, prose }: Paragraph): string {
    return shorten(prose.text.slice(opening?.end ?? cutOf(prose.text, NAMED)).replace(/^[\s,]+/u, ''), SHOWN)
  }

  #said(message: Message): string {
    return printMessage(message, this.#reader)
  }
}
