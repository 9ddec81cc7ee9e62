import { assess } from '../citations/assess.ts'
import type { Citation } from '../citations/citation.ts'
import { dateAt, printDate } from '../citations/dates.ts'
import type { ParsedText } from '../document/document.ts'
import type { Edit } from '../text/edit.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import { contains } from '../text/span.ts'
import type { World } from '../world.ts'
import type { RawFinding, Rule } from './rule.ts'
import { replacement } from './shared/make-fix.ts'

/**
 * Date, year and session of a citation agree with the calendar of sessions and with what is known of the resolution.
 */
export const citationDate: Rule = {
  id: 'citation-date',
  summary: 'Date, year and session of a citation agree with the calendar of sessions and the catalogue.',
  why: 'A wrong date or year is copied from text to text for decades: 62 such errors stand in published resolutions. It also makes a reader doubt which resolution is meant.',
  source: 'R-02, R-08, R-09, R-106, R-107; the calendar of sessions and the number ranges of the Security Council',
  level: 'error',
  fixes: 'suggestion',
  fixSafety: 'Whether the date or the number is wrong, only the resolution that is cited can tell.',
  examples: [
    { bad: 'The General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of ⟦19 December 1979⟧,\n' },
    { good: 'The General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 19 December 1978,\n' },
  ],
  checkText({ document, world }) {
    return [...contradicted(document, world), ...misspelt(document), ...differing(document, world)]
  },
}

/** A date that the calendar or the catalogue contradicts. */
function contradicted({ citations, language }: ParsedText, { catalogue }: World): RawFinding[] {
  return citations.flatMap(({ citation, prose }): RawFinding[] => {
    const { fault, status, evidence } = assess(citation, catalogue, language)
    if ((status !== 'contradicted' && status !== 'unknown') || !fault || fault.what === 'number') return []
    const fixes = fault.replacements.map((edit) =>
      replacement(prose.toDraft(edit.span), edit.text, 'suggestion', titleOf(edit, citation, prose.text)),
    )
    const advice =
      fixes.length > 0
        ? 'Check it against the resolution, then correct it.'
        : 'Check the number and the date against the resolution.'
    const found = { span: prose.toDraft(fault.span), message: `${evidence()} ${advice}`, fixes }
    return [status === 'unknown' ? { ...found, severity: 'hint' } : found]
  })
}

/** A month that is none of the language. */
function misspelt({ citations, language }: ParsedText): RawFinding[] {
  const seen = new Set<number>()
  return citations.flatMap(({ citation: { dateSpan }, prose }): RawFinding[] => {
    const slip = dateSpan ? dateAt(normalizeTypography(prose.text), dateSpan.start, language)?.slip : undefined
    if (!slip) return []
    const span = prose.toDraft(slip.span)
    if (seen.has(span.start)) return []
    seen.add(span.start)
    const said = prose.text.slice(slip.span.start, slip.span.end)
    const right = /\p{Ll}/u.test(said) ? slip.right : slip.right.toUpperCase()
    return [
      {
        span,
        message: `“${said}” is not how this language writes the date, so that neither a reader nor a search finds it. Write “${right}”.`,
        fixes: [replacement(span, right, 'suggestion')],
      },
    ]
  })
}

/** One resolution with two dates in one draft, where the catalogue cannot tell which is right. */
function differing({ citations, language }: ParsedText, { catalogue }: World): RawFinding[] {
  const first = new Map<string, string>()
  return citations.flatMap(({ citation, prose, resolution }): RawFinding[] => {
    const { symbol, date, dateSpan, dateShared, form } = citation
    if (!symbol || !date || !dateSpan || dateShared || form?.type === 'document') return []
    const key = `${resolution?.span.start} ${symbol}`
    const before = first.get(key)
    if (before === undefined) first.set(key, date)
    if (before === undefined || before === date) return []
    const { status, record, fault } = assess(citation, catalogue, language)
    if (status === 'contradicted' || (status === 'confirmed' && record?.date === date)) return []
    const span = prose.toDraft(dateSpan)
    const right = printDate(before, language)
    return [
      {
        span,
        message: `This draft dates ${symbol} of ${printDate(before, 'en')} before, and of ${printDate(date, 'en')} here: it was adopted once. Check both against the resolution.`,
        fixes: fault ? [] : [replacement(span, right, 'suggestion', `Replace by “${right}”`)],
      },
    ]
  })
}

/** What the citation reads then: the date alone, or the whole number, since a figure of it says little. */
function titleOf({ span, text }: Edit, { numberSpan }: Citation, words: string): string {
  if (text === '') return `Take out “${words.slice(span.start, span.end).trim()}”`
  if (!contains(numberSpan, span)) return `Replace by “${text}”`
  return `Write “${words.slice(numberSpan.start, span.start)}${text}${words.slice(span.end, numberSpan.end)}”`
}
