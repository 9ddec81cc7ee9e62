/** Citations of running text, by the list that each stands in: one noun, and the numbers that it introduces. */
import type { Citation } from '../../citations/citation.ts'
import type { ParsedText } from '../../document/document.ts'
import { unquoted } from '../../document/running-text.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Prose } from '../../model/prose.ts'
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
export function citationLists(document: ParsedText): CitationList[] {
  const noun = NOUN(document.language)
  const joined = JOINED(document.language)
  const lists: (CitationList & { items: [Citation, ...Citation[]] })[] = []
  for (const { citation, prose, host } of document.citations) {
    if (citation.implied || (citation.kind !== 'resolution' && citation.kind !== 'decision')) continue
    if (!('kind' in host && (host.kind === 'subParagraph' || host.kind === 'preambular' || host.kind === 'operative')))
      continue
    const text = unquoted(prose.words)
    if (isQuoted(text, citation)) continue
    noun.lastIndex = citation.span.start
    const found = noun.exec(text)
    const list = lists.at(-1)
    const last = list?.items.at(-1)
    const goesOn = list?.prose === prose && last && joined.test(text.slice(endOf(last), citation.span.start))
    if (list && goesOn && !found) list.items.push(citation)
    else
      lists.push({
        prose,
        text,
        noun: found && { start: found.index, end: found.index + found[0].length },
        items: [citation],
      })
  }
  return lists
}

/** True where the running text has blanks for the citation. */
export const isQuoted = (text: string, { numberSpan }: Citation): boolean =>
  !/[\p{L}\d]/u.test(text.slice(numberSpan.start, numberSpan.end))
