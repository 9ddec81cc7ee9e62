import { assess, type CitationStatus } from '../../citations/assess.ts'
import type { Citation } from '../../citations/citation.ts'
import { citationsAmong, type PlacedCitation } from '../../citations/in-document.ts'
import type { ParsedText } from '../../document/document.ts'
import type { Language } from '../../lexicon/languages.ts'
import { printMessage } from '../../messages/print.ts'
import { lowerBound } from '../../text/binary-search.ts'
import { detached } from '../../text/detached.ts'
import type { Span } from '../../text/span.ts'
import type { World } from '../../world.ts'
import { STATUS_WORDS, spokenCitation } from '../spoken.ts'
import type { OutlineItem } from '../types.ts'
import { item } from './item.ts'

/** The entries of citations. */
export class CitationItems {
  readonly #parsed: ParsedText
  readonly #world: World
  readonly #reader: Language

  constructor(parsed: ParsedText, world: World, reader: Language) {
    this.#parsed = parsed
    this.#world = world
    this.#reader = reader
  }

  /** Those that a paragraph, a passage or a note makes itself. */
  of(host: PlacedCitation['host']): OutlineItem[] {
    const { from, to } = this.#placesIn(host.span)
    return this.#parsed.citations
      .slice(from, to)
      .flatMap((one) => (one.host === host ? [this.#citation(one.citation, one.span)] : []))
  }

  /** Whether these are the citations within a span of the text. */
  isSame(cited: readonly Citation[], within: Span): boolean {
    const { from, to } = this.#placesIn(within)
    const all = citationsAmong(this.#parsed.citations)
    return cited.length === to - from && cited.every((citation, i) => citation === all[from + i])
  }

  /** All citations within a span of the text. */
  within(span: Span): readonly Citation[] {
    const { from, to } = this.#placesIn(span)
    return citationsAmong(this.#parsed.citations).slice(from, to)
  }

  /** Their places among all. */
  #placesIn({ start, end }: Span): { readonly from: number; readonly to: number } {
    const { citations } = this.#parsed
    const from = lowerBound(citations.length, (i) => (citations[i] as PlacedCitation).span.start < start)
    let to = from
    while (to < citations.length && (citations[to] as PlacedCitation).span.start < end) to++
    return { from, to }
  }

  /** With the symbol and, once the catalogue is there, what is thought of it. */
  #citation(citation: Citation, span: Span): OutlineItem {
    const symbol = citation.symbol && citation.symbol !== citation.text ? citation.symbol : ''
    const status = this.#judged(citation)
    const name = detached(citation.text)
    const detail = [symbol, status === 'internal' ? null : status].filter(Boolean).join(' · ')
    const judged = status && printMessage(STATUS_WORDS[status], this.#reader)
    return item('citation', name, detail, span, undefined, [], spokenCitation(name, symbol, judged))
  }

  /** Null where nothing can be thought of it yet, or ever. */
  #judged(citation: Citation): CitationStatus | null {
    if (citation.kind === 'internal') return 'internal'
    const { catalogue } = this.#world
    if (!catalogue || citation.kind === 'document') return null
    return assess(citation, catalogue, this.#parsed.language).status
  }
}
