/** Citations of running text, by the list that each stands in: one noun, and the numbers that it introduces. */
import type { Citation } from '../../citations/citation.ts'
import { citationsAmong, type PlacedCitation } from '../../citations/in-document.ts'
import type { ParsedText } from '../../document/document.ts'
import { unquoted } from '../../document/running-text.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Prose } from '../../model/prose.ts'
import { memoizeRow } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'

export interface CitationList {
  readonly prose: Prose
  /** The words of the prose with plain spaces and without what is quoted; offsets are the same. */
  readonly text: string
  /**
   * The noun, `resolution` or `resolutions`: a span of the prose; null where no noun stands before the first number.
   */
  readonly noun: Span | null
  readonly items: readonly [Citation, ...Citation[]]
}

/** Where a citation ends: behind its number, its part and its own date. */
export const endOf = ({ span, dateSpan, dateShared }: Citation): number =>
  Math.max(span.end, dateShared ? 0 : (dateSpan?.end ?? 0))

const NOUN = perLanguage(
  ({ resolution, decision }) =>
    new RegExp(`(?:${resolution.many}|${decision.many}|${resolution.one}|${decision.one})(?= )`, 'y'),
)
const JOINED = perLanguage(({ joiners }) => new RegExp(`^(?:[,;]|,? (?:${joiners.join('|')})) $`))

/** The lists of citations of resolutions and decisions in the running text of a draft, outside of quotations. */
export function citationLists({ citations, language }: ParsedText): CitationList[] {
  const joined = JOINED(language)
  const lists: (CitationList & { items: [Citation, ...Citation[]] })[] = []
  const each = itemsOf(language)(citations)
  for (let i = 0; i < each.length; i++) {
    const item = each[i]
    if (!item) continue
    const { prose, host } = citations[i] as PlacedCitation
    if (!isRunning(host)) continue
    const { citation, text, noun } = item
    const list = lists.at(-1)
    const last = list?.items.at(-1)
    if (list?.prose === prose && last && !noun && joined.test(text.slice(endOf(last), citation.span.start)))
      list.items.push(citation)
    else lists.push({ prose, text, noun, items: [citation] })
  }
  return lists
}

/** The numbers that stand a second time in their list: another may have been meant. */
export function repeatedIn({ items }: CitationList): readonly Citation[] {
  if (items.length === 1) return NONE
  const seen = new Set<string>()
  return items.filter(({ symbol, part }) => {
    if (symbol === null || part !== null) return false
    const isRepeated = seen.has(symbol)
    seen.add(symbol)
    return isRepeated
  })
}

const NONE: readonly never[] = []

/** A citation of a resolution or a decision outside of quotations, with its noun; null for any other. */
const itemsOf = perLanguage((_, language) =>
  memoizeRow(citationsAmong, ({ citation, prose }: PlacedCitation) => {
    if (citation.implied || (citation.kind !== 'resolution' && citation.kind !== 'decision')) return null
    const text = unquoted(prose.words)
    if (isQuoted(text, citation)) return null
    const pattern = NOUN(language)
    pattern.lastIndex = citation.span.start
    const found = pattern.exec(text)
    return { citation, text, noun: found && { start: found.index, end: found.index + found[0].length } }
  }),
)

/** True for what running text stands in. */
export const isRunning = (host: PlacedCitation['host']): boolean =>
  'kind' in host && (host.kind === 'subParagraph' || host.kind === 'preambular' || host.kind === 'operative')

/** True where the running text has blanks for the citation. */
export const isQuoted = (text: string, { numberSpan }: Citation): boolean =>
  !/[\p{Alphabetic}\d]/u.test(text.slice(numberSpan.start, numberSpan.end))
