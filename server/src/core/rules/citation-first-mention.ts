import type { Citation } from '../citations/citation.ts'
import { printDate } from '../citations/dates.ts'
import { citationsAmong, type PlacedCitation } from '../citations/in-document.ts'
import { type RunningText, unquoted } from '../document/running-text.ts'
import { DATED } from '../lexicon/dated.ts'
import type { Language } from '../lexicon/languages.ts'
import type { OrganId } from '../lexicon/organs.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { isToDecide } from '../lexicon/placeholders.ts'
import type { Part } from '../model/model.ts'
import { lowerBound } from '../text/binary-search.ts'
import { memoizeRow } from '../text/memo.ts'
import { say } from '../text/message.ts'
import { examples } from './examples/citation-first-mention.ts'
import type { RawFinding, Rule, RuleContext } from './rule.ts'
import { citationLists, isQuoted, isRunning, repeatedIn } from './shared/citation-list.ts'
import { insertion, removal } from './shared/make-fix.ts'

/** The first mention of a resolution is dated, later ones are not. */
export const citationFirstMention: Rule = {
  id: 'citation-first-mention',
  summary: say`A resolution is dated at its first mention, and not at later ones.`,
  why: say`The date lets a reader find the text and check the number; said again it only lengthens the paragraph.`,
  source: say`R-102 to R-105, R-110 (first mentions dated: 97.2 per cent of 19,529; later ones undated: 99.0 per cent of 4,736)`,
  level: 'hint',
  fixes: 'safe and suggestion',
  fixSafety: say`A date that is said again is safe to take out, since the first mention has it; one between commas, and one that is to be added, need a person to read the sentence.`,
  examples,
  checkText(context) {
    const { document } = context
    const { citations, model, language } = document
    const parts = model.resolutions.flatMap((resolution) => resolution.parts)
    const dated = new Map<Part, Map<string, string | null>>()
    let repeated: ReadonlySet<Citation> | null = null
    /** The numbers that stand twice in one list, which another rule tells: see `citation-form`. */
    const twiceInList = () => (repeated ??= new Set(citationLists(document).flatMap(repeatedIn)))
    const found: RawFinding[] = []
    const each = mentionsOf(citations)
    for (let i = 0; i < each.length; i++) {
      const mention = each[i]
      if (!mention) continue
      const { prose, host } = citations[i] as PlacedCitation
      if (!isRunning(host)) continue
      const { citation, symbol, text } = mention
      const part = parts[lowerBound(parts.length, (n) => (parts[n] as Part).span.start <= host.span.start) - 1] as Part
      const known = dated.get(part) ?? new Map<string, string | null>()
      dated.set(part, known)
      const before = known.get(symbol)
      if (before === undefined) {
        known.set(symbol, citation.date)
        if (citation.date === null) found.push(...undatedFirst(citation, { prose, text }, context))
      } else if (before !== null && before === citation.date && !twiceInList().has(citation))
        found.push(...datedAgain(citation, { prose, text }, language))
    }
    return found
  },
}

/** A citation that counts as a mention, and the running text that it stands in; null for one that does not. */
const mentionsOf = memoizeRow(citationsAmong, ({ citation, prose }: PlacedCitation) => {
  const { symbol } = citation
  if (citation.implied || !isDated(citation) || !symbol) return null
  const text = unquoted(prose.words)
  return isQuoted(text, citation) || isToDecide(text, citation.numberSpan) ? null : { citation, symbol, text }
})

/** The bodies whose resolutions are dated: ECLAC and others cite theirs by title. */
const DATED_BODIES: ReadonlySet<OrganId> = new Set<OrganId>(['ga', 'sc', 'ecosoc', 'hrc'])

/**
 * Parts of a resolution and texts of their own are cited without a date; a number without its year needs that first.
 */
const isDated = ({ organ, kind, part, form, year }: Citation): boolean =>
  kind === 'resolution' && part === null && organ !== null && DATED_BODIES.has(organ) && !(form?.type === 'sc' && !year)

function undatedFirst(
  citation: Citation,
  { prose, text }: Pick<RunningText, 'prose' | 'text'>,
  { document, world }: RuleContext,
): RawFinding[] {
  const { lead, form, together } = DATED[document.language]
  // A list that goes on may be dated at its end, and what stands in brackets is a source.
  if (/^(?:,? [\p{Alphabetic}]+)? ?[\d(]|^[),]/u.test(text.slice(citation.numberSpan.end)) || together.test(text))
    return []
  // What is not known to have been adopted may still be a draft.
  const day = world.catalogue?.get(citation.symbol as string)?.date
  if (!day) return []
  const date = `${lead}${printDate(day, document.language)}`
  const { end } = prose.toDraft(citation.numberSpan)
  const number = text.slice(citation.numberSpan.start, citation.numberSpan.end)
  return [
    {
      span: prose.toDraft(citation.numberSpan),
      message: say`This is the first mention of ${number}, and it has no date. Give it here (“${date}”), and the number alone from now on.`,
      fixes: form === 'behind' ? [insertion(end, ` ${date}`, 'suggestion', say`Add “${date}”`)] : [],
    },
  ]
}

const BEFORE_DATE = perLanguage(({ dated }) => new RegExp(`^(,?) ((?:${dated}) )$`))

function datedAgain(
  { dateSpan, numberSpan }: Citation,
  { prose, text }: Pick<RunningText, 'prose' | 'text'>,
  language: Language,
): RawFinding[] {
  if (!dateSpan || dateSpan.start < numberSpan.end) return []
  // The body or the letters of other parts may stand before the date, and they stay.
  const [between, comma, lead] = BEFORE_DATE(language).exec(text.slice(numberSpan.end, dateSpan.start)) ?? []
  // `adopted on … without a vote`: more may be said of the adoption than its day.
  if (between === undefined || lead === undefined || /^(?:adopt|aprob)/.test(lead)) return []
  const span = prose.toDraft({ start: dateSpan.start - lead.length, end: dateSpan.end })
  const { end: from } = prose.toDraft({ start: numberSpan.end - 1, end: numberSpan.end })
  const to =
    comma && text.charAt(dateSpan.end) === ','
      ? prose.toDraft({ start: dateSpan.end, end: dateSpan.end + 1 }).end
      : span.end
  return [
    {
      span,
      message: say`This resolution has been dated before. Later mentions have the number alone: take the date out.`,
      fixes: [removal({ start: from, end: to }, comma ? 'suggestion' : 'safe', say`Take the date out`)],
    },
  ]
}
