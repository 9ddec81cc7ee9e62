/**
 * What is to be thought of a citation: whether its number, year, session and date agree with the calendar and the
 * catalogue.
 */

import type { Language } from '../lexicon/languages.ts'
import type { Edit } from '../text/edit.ts'
import { memoize, memoizeEach, memoizeLastingFor } from '../text/memo.ts'
import { day, type Message, say, sentences, type Value } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import type { Basis, Catalogue, CatalogueRecord } from '../world.ts'
import { scYearOf } from './calendar/sc.ts'
import { isYear } from './calendar/verdict.ts'
import { type ChronologyFault, chronology, type Verdict, within } from './chronology.ts'
import type { Citation } from './citation.ts'
import { printDate } from './dates.ts'
import { type Form, numberOf, printForm } from './forms/index.ts'
import { named } from './names.ts'

export type CitationStatus = 'confirmed' | 'contradicted' | 'missing' | 'unknown' | 'internal'

/**
 * What cannot be, where it stands, and what may stand there instead; spans are those of the text the citation was found
 * in.
 */
export interface CitationFault {
  readonly what: 'date' | 'year' | 'session' | 'number'
  readonly span: Span
  readonly replacements: readonly Edit[]
}

export interface Assessment {
  readonly status: CitationStatus
  /** One plain sentence, made when it is asked for: hardly ever. */
  evidence(): Message
  readonly record: CatalogueRecord | null
  /** With `contradicted` and `missing` what is wrong; with `unknown` what two sources differ about. */
  readonly fault: CitationFault | null
}

/**
 * Assesses one citation; `catalogue` is null until it is loaded, and then nothing is confirmed or contradicted by it.
 */
export const assess = (citation: Citation, catalogue: Catalogue | null, language: Language): Assessment =>
  assessmentsBy(catalogue ?? NO_CATALOGUE, language).of(citation)

/** The same of several, in their order. */
export const assessAll = (
  citations: readonly Citation[],
  catalogue: Catalogue | null,
  language: Language,
): readonly Assessment[] => assessmentsBy(catalogue ?? NO_CATALOGUE, language).ofEach(citations)

const NO_CATALOGUE: Catalogue = { size: 0, get: () => undefined }

/** Several rules and views ask for the assessment of each citation, and again after each edit. */
const assessmentsBy = memoizeLastingFor((catalogue: Catalogue, language: Language) => {
  const of = memoize((citation: Citation) => assessmentOf(citation, catalogue, language))
  return { of, ofEach: memoizeEach(of) }
})

function assessmentOf(citation: Citation, catalogue: Catalogue, language: Language): Assessment {
  const { form, symbol } = citation
  if (citation.kind === 'internal') return plainly('internal', say`A place in this draft.`)
  if (!form || !symbol) return plainly('unknown', say`The body cited has no list of symbols here.`)
  const record = catalogue.get(symbol) ?? null
  if (form.type === 'document') return plainly('unknown', say`${symbol} is a document: documents are not listed here.`)
  const verdict = chronology(form)
  if (verdict.fault) {
    const { reason } = verdict.fault
    return { status: 'contradicted', evidence: () => reason, record, fault: faultIn(citation, verdict.fault) }
  }
  const wrong =
    wrongYear(citation, form, verdict, record) ??
    (citation.dateShared
      ? null
      : (twoDates(citation, form, verdict, record) ?? wrongDate(citation, form, verdict, record, language, catalogue)))
  if (wrong) return wrong
  const evidence = (): Message => say`${story(form, verdict, record)}.`
  if (record || verdict.exists) return { status: 'confirmed', evidence, record, fault: null }
  if (catalogue.covers?.(symbol)) return missing(citation, form, verdict)
  return { status: 'unknown', evidence, record, fault: null }
}

const plainly = (status: CitationStatus, evidence: Message): Assessment => ({
  status,
  evidence: () => evidence,
  record: null,
  fault: null,
})

function missing(citation: Citation, form: Form, { when }: Verdict): Assessment {
  const evidence = (): Message =>
    when === null
      ? say`There is no ${named(form)}.`
      : say`There is no ${named(form)}: every one of ${when} is listed here.`
  return {
    status: 'missing',
    evidence,
    record: null,
    fault: { what: 'number', span: citation.numberSpan, replacements: [] },
  }
}

/** What the brackets hold is replaced, or the figures before them: what stands between stays as it is written. */
function faultIn({ form, numberSpan, year }: Citation, { what, right, others = [] }: ChronologyFault): CitationFault {
  if (!form || !right) return { what, span: numberSpan, replacements: [] }
  const end = numberSpan.end - 1
  const inBrackets = { start: end - bracketed(form).length, end }
  const replacement = { span: what === 'year' && year ? year.span : inBrackets, text: bracketed(right) }
  const start = { start: numberSpan.start, end: numberSpan.start + figures(form).length }
  const numbers = others.slice(0, MOST_OTHERS).map((other) => ({ span: start, text: figures(other) }))
  return { what, span: numberSpan, replacements: [replacement, ...numbers] }
}

/** More numbers than this that may have been meant are no help. */
const MOST_OTHERS = 3

/** `242 (1967)` → `242`. */
const figures = (form: Form): string => /^\d+/.exec(numberOf(form))?.[0] ?? ''

/** `242 (1967)` → `1967`. */
const bracketed = (form: Form): string => /\(([^()]*)\)$/.exec(numberOf(form))?.[1] ?? ''

/** A year behind a number that names none itself, `64/292 (2011)`. */
function wrongYear(
  { year }: Citation,
  form: Form,
  verdict: Verdict,
  record: CatalogueRecord | null,
): Assessment | null {
  if (!year || form.type === 'sc') return null
  const known = record?.date ? Number(record.date.slice(0, 4)) : null
  const { period } = verdict
  const first = known ?? (period && Number(period.earliest.slice(0, 4)))
  const last = known ?? (period && (period.latest === null ? year.value : Number(period.latest.slice(0, 4))))
  if (first === null || last === null || (first <= year.value && year.value <= last)) return null
  const evidence = (): Message => say`${story(form, verdict, record)}: it is not of ${year.value}.`
  const replacements = first === last ? [{ span: year.span, text: String(first) }] : []
  return { status: 'contradicted', evidence, record, fault: { what: 'year', span: year.span, replacements } }
}

/** `of 5 December 2023 of 12 December 2024`: the one that is not the right one goes, where that is known. */
function twoDates(
  { dateSpan, furtherDate, date }: Citation,
  form: Form,
  verdict: Verdict,
  record: CatalogueRecord | null,
): Assessment | null {
  if (!dateSpan || !furtherDate) return null
  const span = { start: dateSpan.start, end: furtherDate.span.end }
  const dates = [date, furtherDate.iso]
  const can = (day: string | null): boolean =>
    day !== null && (record?.date ? day === record.date : !verdict.period || within(verdict.period, day))
  const [first, second] = dates.map(can)
  const replacements =
    first && (!second || date === furtherDate.iso)
      ? [{ span: { start: dateSpan.end, end: furtherDate.span.end }, text: '' }]
      : second && !first
        ? [{ span: { start: dateSpan.start, end: furtherDate.span.start }, text: '' }]
        : []
  const evidence = (): Message =>
    record?.date
      ? sentences(say`${named(form)} has two dates here, and was adopted once.`, say`${story(form, verdict, record)}.`)
      : say`${named(form)} has two dates here, and was adopted once.`
  return { status: 'contradicted', evidence, record, fault: { what: 'date', span, replacements } }
}

function wrongDate(
  { date, dateSpan, text }: Citation,
  form: Form,
  verdict: Verdict,
  record: CatalogueRecord | null,
  language: Language,
  catalogue: Catalogue,
): Assessment | null {
  if (!dateSpan) return null
  const problem = (right: string | null): CitationFault => ({
    what: 'date',
    span: dateSpan,
    replacements: right ? [{ span: dateSpan, text: like(text, printDate(right, language)) }] : [],
  })
  if (date === null) {
    const evidence = (): Message =>
      sentences(say`No calendar has the day that is given here.`, say`${story(form, verdict, record)}.`)
    return { status: 'contradicted', evidence, record, fault: problem(record?.date ?? null) }
  }
  const isInTime = !verdict.period || within(verdict.period, date)
  if (record?.date && record.date !== date && isInTime && !isWeighty(record, form, date, catalogue)) {
    const evidence = (): Message =>
      say`${story(form, verdict, record)}, and the text says on ${day(date)}: two sources differ, and neither is sure.`
    return { status: 'unknown', evidence, record, fault: problem(record.date) }
  }
  if (record?.date && record.date !== date) {
    const evidence = (): Message => say`${story(form, verdict, record)}, not on ${day(date)}.`
    return { status: 'contradicted', evidence, record, fault: problem(record.date) }
  }
  if (record?.date === date || isInTime) return null
  const evidence = (): Message =>
    say`${named(form)} is of ${verdict.when ?? ''}: it cannot have been adopted on ${day(date)}.`
  return { status: 'contradicted', evidence, record, fault: problem(sameDay(date, verdict)) }
}

/** Words in capitals where the citation is. */
const like = (citation: string, words: string): string =>
  /\p{Lowercase}/u.test(citation) ? words : words.toUpperCase()

/** A date that hardly anybody has cited proves nothing against another. */
const ENOUGH_CITATIONS = 3

/** Whether the date of the record proves another wrong. */
const isWeighty = (record: CatalogueRecord, form: Form, date: string, catalogue: Catalogue): boolean =>
  record.basis === 'record'
    ? record.citations != null || !isBetweenNeighbours(form, date, catalogue)
    : record.citations == null || record.citations >= ENOUGH_CITATIONS

/**
 * Whether the resolutions of the Security Council before and behind let one be of that day: its numbers follow its
 * days. Eight days of the records themselves were a day early.
 */
function isBetweenNeighbours(form: Form, date: string, catalogue: Catalogue): boolean {
  if (form.type !== 'sc') return false
  const [before, after] = [form.number - 1, form.number + 1].map((number) => {
    const year = scYearOf(number)
    return year === null ? null : (catalogue.get(printForm({ ...form, number, year }))?.date ?? null)
  })
  return before != null && after != null && before <= date && date <= after
}

/** The same day of the one year in which it can have been, where there is just one. */
function sameDay(date: string, { period }: Verdict): string | null {
  if (!period?.latest) return null
  const years = [Number(period.earliest.slice(0, 4)), Number(period.latest.slice(0, 4))]
  const days = years.map((year) => year + date.slice(4)).filter((day) => within(period, day))
  return new Set(days).size === 1 ? (days[0] as string) : null
}

/** Clauses on when something was adopted, by what says so: in a session, or on a day alone. */
const ADOPTED: Readonly<Record<Basis, readonly [inSession: Told, onDay: Told]>> = {
  record: [
    (name, date, when) => say`${name} was adopted on ${date}, in ${when}`,
    (name, date) => say`${name} was adopted on ${date}`,
  ],
  cited: [
    (name, date, when) => say`${name} was adopted on ${date}, in ${when}, as the resolutions that cite it say`,
    (name, date) => say`${name} was adopted on ${date}, as the resolutions that cite it say`,
  ],
  draft: [
    (name, date, when) => say`${name} was adopted on ${date}, in ${when}, as its own text in this workspace says`,
    (name, date) => say`${name} was adopted on ${date}, as its own text in this workspace says`,
  ],
  table: [
    (name, date, when) =>
      say`${name} was adopted on ${date}, in ${when}, as the table that the catalogue was made from says`,
    (name, date) => say`${name} was adopted on ${date}, as the table that the catalogue was made from says`,
  ],
}

type Told = (name: Value, date: Value, when: Value) => Message

/**
 * What is known, a sentence without its full stop: `General Assembly resolution 33/134 was adopted on 19 December 1978,
 * in the thirty-third session (1978–1979)`.
 */
function story(form: Form, { when, exists }: Verdict, record: CatalogueRecord | null): Message {
  const name = named(form)
  if (record?.date) {
    const [inSession, onDay] = ADOPTED[record.basis]
    const told = when && !isYear(when) ? inSession : onDay
    return told(name, day(record.date), when ?? '')
  }
  if (record) return say`${name} is known here, its date is not`
  if (exists && when) return say`${name} is of ${when}: its number lies among those known of it`
  if (exists) return say`${name} is of a known session: its number lies among those known of it`
  if (when) return say`${name} would be of ${when}; its own record is not known here`
  return say`${name} is not known here`
}
