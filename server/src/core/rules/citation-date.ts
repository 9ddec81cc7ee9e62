import { type Assessment, assess, assessAll } from '../citations/assess.ts'
import type { Citation } from '../citations/citation.ts'
import { printDate } from '../citations/dates.ts'
import { type FormOf, numberOf, printForm } from '../citations/forms/index.ts'
import { citationsAmong, type PlacedCitation } from '../citations/in-document.ts'
import type { ParsedText } from '../document/document.ts'
import type { Language } from '../lexicon/languages.ts'
import type { Resolution } from '../model/model.ts'
import type { Edit } from '../text/edit.ts'
import { memoizeLastingFor, memoizeRow } from '../text/memo.ts'
import { day, type Message, say, sentences } from '../text/message.ts'
import { contains } from '../text/span.ts'
import type { Catalogue, World } from '../world.ts'
import { examples } from './examples/citation-date.ts'
import type { RawFinding, Rule } from './rule.ts'
import { calendarSlips } from './shared/calendar-slips.ts'
import { dateSlips } from './shared/date-slips.ts'
import { inEachCitation } from './shared/each-citation.ts'
import { replacement } from './shared/make-fix.ts'
import { statementsOfAnotherYear } from './shared/statement-dates.ts'

/**
 * Date, year and session of a citation agree with the calendar of sessions and with what is known of the resolution.
 */
export const citationDate: Rule = {
  id: 'citation-date',
  summary: say`Date, year and session of a citation agree with the calendar of sessions and the catalogue.`,
  why: say`A wrong date or year is copied from text to text for decades: 62 such errors stand in published resolutions. It also makes a reader doubt which resolution is meant.`,
  source: say`R-02, R-08, R-09, R-106, R-107; the calendar of sessions and the number ranges of the Security Council`,
  level: 'error',
  fixes: 'suggestion',
  fixSafety: say`Whether the date or the number is wrong, only the resolution that is cited can tell.`,
  examples,
  checkText({ document, world }) {
    return [
      ...contradicted(document, world),
      ...dateSlips(document, () => citedDates(document)),
      ...calendarSlips(document),
      ...differing(document, world),
      ...turned(document, world),
      ...statementsOfAnotherYear(document),
    ]
  },
}

/** A date that the calendar or the catalogue contradicts. */
function contradicted({ citations, language }: ParsedText, { catalogue }: World): RawFinding[] {
  const found: RawFinding[] = []
  const assessments = assessAll(citationsAmong(citations), catalogue, language)
  for (let i = 0; i < assessments.length; i++) {
    const { fault, status, evidence } = assessments[i] as Assessment
    if ((status !== 'contradicted' && status !== 'unknown') || !fault || fault.what === 'number') continue
    const { citation, prose } = citations[i] as PlacedCitation
    const fixes = fault.replacements.map((edit) =>
      replacement(prose.toDraft(edit.span), edit.text, 'suggestion', titleOf(edit, citation, prose.text)),
    )
    const advice =
      fixes.length > 0
        ? say`Check it against the resolution, then correct it.`
        : say`Check the number and the date against the resolution.`
    const wrong = {
      span: prose.toDraft(fault.span),
      message: sentences(evidence(), advice),
      fixes,
    }
    found.push(status === 'unknown' ? { ...wrong, severity: 'hint' } : wrong)
  }
  return found
}

/** The offsets in the draft at which the dates of citations begin. */
const citedDates = ({ citations }: ParsedText): ReadonlySet<number> =>
  new Set(
    citations.flatMap(({ citation: { dateSpan, form }, prose }) =>
      dateSpan && form ? [prose.toDraft(dateSpan).start] : [],
    ),
  )

/** What a citation dates, with a date of its own; null where it dates nothing. */
const datesOf = memoizeRow(citationsAmong, ({ citation }: PlacedCitation) => {
  const { symbol, date, dateSpan, dateShared, form } = citation
  return symbol && date && dateSpan && !dateShared && form?.type !== 'document' ? { symbol, date, dateSpan } : null
})

/** One resolution with two dates in one draft, where the catalogue cannot tell which is right. */
function differing({ citations, language }: ParsedText, { catalogue }: World): RawFinding[] {
  const found: RawFinding[] = []
  const dates = new Map<Resolution | null, Map<string, string>>()
  const each = datesOf(citations)
  for (let i = 0; i < each.length; i++) {
    const dated = each[i]
    if (!dated) continue
    const { citation, prose, resolution } = citations[i] as PlacedCitation
    const { symbol, date, dateSpan } = dated
    const first = dates.get(resolution) ?? new Map<string, string>()
    dates.set(resolution, first)
    const before = first.get(symbol)
    if (before === undefined) first.set(symbol, date)
    if (before === undefined || before === date) continue
    const { status, record, fault } = assess(citation, catalogue, language)
    if (status === 'contradicted' || (status === 'confirmed' && record?.date === date)) continue
    const span = prose.toDraft(dateSpan)
    const right = printDate(before, language)
    found.push({
      span,
      message: say`This draft dates ${symbol} of ${day(before)} before, and of ${day(date)} here: it was adopted once. Check both against the resolution.`,
      fixes: fault ? [] : [replacement(span, right, 'suggestion', say`Replace by “${right}”`)],
    })
  }
  return found
}

/**
 * A number of which no date is known, beside numbers of other days, where the same figures in another order are of the
 * day cited: 67/163 for 67/136.
 */
const turned = ({ citations, language }: ParsedText, { catalogue }: World): RawFinding[] =>
  catalogue ? turnedUnder(catalogue, language)(citations) : []

const turnedUnder = memoizeLastingFor((catalogue: Catalogue, language: Language) =>
  inEachCitation(({ citation, prose }) => {
    const { form, date, dateShared, numberSpan, kind } = citation
    if (form?.type !== 'ga' || form.special || kind === 'decision' || !date || dateShared) return null
    if (assess(citation, catalogue, language).record) return null
    const among = isAmongNeighbours(form, date, catalogue)
    const meant = turnsOf(form).filter((other) => {
      const record = catalogue.get(printForm(other))
      return record?.date === date && (!among || (record.citations ?? 0) >= OFTEN)
    })
    const [right] = meant
    if (!right) return null
    const span = prose.toDraft(numberSpan)
    const fixes = meant.map((other) => replacement(span, numberOf(other), 'suggestion'))
    if (among)
      return {
        severity: 'hint',
        span,
        message: say`${numberOf(form)} is not known here, and ${numberOf(right)} is, of ${day(date)}: two figures may have changed places. Check the number.`,
        fixes,
      }
    return {
      severity: 'warning',
      span,
      message: say`The numbers beside ${numberOf(form)} were not adopted on ${day(date)}, and ${numberOf(right)} was: two figures may have changed places. Check the number.`,
      fixes,
    }
  }),
)

/**
 * A number is known so well where so many texts cite it: in 8,510 citations of published texts, three that are not
 * known have the figures of one that is, of the same day.
 */
const OFTEN = 5

/** Numbers with two neighbouring figures of the serial in the other order. */
function turnsOf(form: FormOf<'ga'>): readonly FormOf<'ga'>[] {
  const figures = [...String(form.number)]
  return figures.slice(1).flatMap((figure, i) => {
    const turned = [...figures]
    turned[i] = figure
    turned[i + 1] = figures[i] as string
    const number = Number(turned.join(''))
    return number === form.number ? [] : [{ ...form, number }]
  })
}

/** So far on either side numbers are looked for whose day is known. */
const FARTHEST = 12

/** Whether the numbers of the session next below and above, as far as they are known, let it be of that day. */
function isAmongNeighbours(form: FormOf<'ga'>, date: string, catalogue: Catalogue): boolean {
  const next = (step: 1 | -1): string | undefined => {
    for (let i = 1; i <= FARTHEST; i++) {
      const known = catalogue.get(printForm({ ...form, part: '', number: form.number + step * i }))?.date
      if (known) return known
    }
    return undefined
  }
  const [below, above] = [next(-1), next(1)]
  if (below && above && below > above) return true
  return !(below && date < below) && !(above && above < date)
}

/** What the citation reads then: the date alone, or the whole number, since a figure of it says little. */
function titleOf({ span, text }: Edit, { numberSpan }: Citation, words: string): Message {
  if (text === '') return say`Take out “${words.slice(span.start, span.end).trim()}”`
  if (!contains(numberSpan, span)) return say`Replace by “${text}”`
  return say`Write “${words.slice(numberSpan.start, span.start) + text + words.slice(span.end, numberSpan.end)}”`
}
