import { type Message, say, verbatim } from '../../text/message.ts'
import type { Form } from '../forms/index.ts'

/** Days between which something was adopted, both included, ISO; `latest` is null while the session may still go on. */
export interface Period {
  readonly earliest: string
  readonly latest: string | null
}

/** Why a number cannot be. */
export interface ChronologyFault {
  readonly what: 'year' | 'session' | 'number'
  /** A plain sentence. */
  readonly reason: Message
  /** The form that was probably meant, where there is one. */
  readonly right: Form | null
  /** Forms that may have been meant instead: other numbers, a figure away, of the same year. */
  readonly others?: readonly Form[]
}

/** What the calendar of an organ says of a number. */
export interface Verdict {
  /** When it was adopted if it exists; null where that is not known. */
  readonly period: Period | null
  /** True where it exists beyond doubt, false where it cannot, null where the calendar cannot tell. */
  readonly exists: boolean | null
  /** The session or year in words: `the thirty-third session (1978–1979)`; null where nothing is known. */
  readonly when: Message | null
  readonly fault: ChronologyFault | null
}

/** The verdict on what no calendar knows. */
export const UNKNOWN: Verdict = { period: null, exists: null, when: null, fault: null }

/** True where an ISO day lies in a period; one without an end goes on. */
export const within = (period: Period, date: string): boolean =>
  period.earliest <= date && (period.latest === null || date <= period.latest)

/** A year with four figures, days of it: `1978`, `09-08` → `1978-09-08`. */
export const day = (year: number, monthAndDay: string): string => `${String(year).padStart(4, '0')}-${monthAndDay}`

/** An ISO day moved by whole days. */
export function moved(date: string, days: number): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year, month - 1, dayOfMonth + days)).toISOString().slice(0, 10)
}

/** `1978–1979`, or the year alone where both are one. */
export function years(period: Period): Message {
  const first = period.earliest.slice(0, 4)
  const last = period.latest?.slice(0, 4)
  if (last === undefined) return say`since ${first}`
  return verbatim(first === last ? first : `${first}–${last}`)
}

/** A year by itself, as a verdict has it in words. */
export const inYear = (year: number): Message => verbatim(String(year))

/** Whether words are a year by itself, so that a day says more. */
export const isYear = ({ text, values: [value] }: Message): boolean => text === '{0}' && typeof value === 'string'
