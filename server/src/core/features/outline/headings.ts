import type { ParsedText } from '../../document/document.ts'
import type { Language } from '../../lexicon/languages.ts'
import { printMessage } from '../../messages/print.ts'
import type { Annex, Element, Part, Preambular, Resolution, Section } from '../../model/model.ts'
import { type Message, say } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import { spokenHeading } from '../spoken.ts'
import type { OutlineItem } from '../types.ts'
import type { CitationItems } from './citations.ts'
import { item } from './item.ts'
import type { ParagraphItems } from './paragraphs.ts'

/** The entries of what has a heading: resolutions, their parts, sections and annexes. */
export class HeadingItems {
  readonly #parsed: ParsedText
  readonly #reader: Language
  readonly #citations: CitationItems
  readonly #paragraphs: ParagraphItems

  constructor(parsed: ParsedText, reader: Language, citations: CitationItems, paragraphs: ParagraphItems) {
    this.#parsed = parsed
    this.#reader = reader
    this.#citations = citations
    this.#paragraphs = paragraphs
  }

  /** A resolution, with the notes that stand before the `next` one and inside no paragraph. */
  resolution(resolution: Resolution, next: Resolution | null): OutlineItem {
    const { designation, title, span, parts, annexes } = resolution
    const end = next ? next.span.start : Number.POSITIVE_INFINITY
    const notes = this.#parsed.model.footnotes.filter(
      (n) => !n.inside && n.span.start >= span.start && n.span.start < end,
    )
    const [part, second] = parts
    const body = part && !second && !part.label ? this.#elements(part.children) : parts.map((p) => this.#part(p))
    const children = [
      ...(title ? this.#citations.of(title) : []),
      ...body,
      ...annexes.map((annex) => this.#annex(annex)),
      ...notes.map((note) => this.#paragraphs.footnote(note)),
    ]
    const organ = organOf(part)
    const name = [designation?.text, title?.text].filter(Boolean).join(' ') || organ || this.#said(say`Resolution`)
    const place = designation?.span ?? title?.span
    const spoken = spokenHeading(this.#said(say`resolution`), designation || title ? name : `, ${name}`)
    return item('resolution', name, organ, covering(span, children), place, children, spoken)
  }

  #part(part: Part): OutlineItem {
    const { label, title, organLine, span } = part
    const name = [label, title].filter(Boolean).join(' ') || organOf(part) || this.#said(say`Part`)
    const spoken = spokenHeading(this.#said(say`part`), [label, title].filter(Boolean).join(', ') || `, ${name}`)
    return item('part', name, '', span, organLine?.span, this.#elements(part.children), spoken)
  }

  #section({ label, title, span, children }: Section): OutlineItem {
    const name = [label, title].filter(Boolean).join(' ') || this.#said(say`Section`)
    const spoken = spokenHeading(this.#said(say`section`), [label, title].filter(Boolean).join(', '))
    return item('section', name, '', span, undefined, this.#elements(children), spoken)
  }

  #annex({ title, span, passages }: Annex): OutlineItem {
    const cited = passages.flatMap((passage) => this.#citations.of(passage))
    return item('annex', title, '', span, undefined, cited)
  }

  /** The elements of a part or section; preambular paragraphs that follow one another are gathered in one preamble. */
  #elements(elements: readonly Element[]): OutlineItem[] {
    const out: OutlineItem[] = []
    let preamble: Preambular[] = []
    const flush = (): void => {
      if (preamble.length > 0) out.push(this.#paragraphs.preamble(preamble))
      preamble = []
    }
    for (const element of elements) {
      if (element.kind === 'preambular') {
        preamble.push(element)
        continue
      }
      flush()
      if (element.kind === 'operative') out.push(this.#paragraphs.operative(element))
      else if (element.kind === 'section') out.push(this.#section(element))
      else for (const cited of this.#citations.of(element)) out.push(cited)
    }
    flush()
    return out
  }

  #said(message: Message): string {
    return printMessage(message, this.#reader)
  }
}

/** The organ that speaks in a part; empty where no line says so. */
const organOf = (part: Part | undefined): string => part?.organLine?.prose.text.replace(/,$/, '') ?? ''

/** The span enlarged so that it holds its children, as notes may stand after the text. */
function covering(span: Span, children: readonly OutlineItem[]): Span {
  return { start: span.start, end: Math.max(span.end, ...children.slice(-1).map((child) => child.span.end)) }
}
