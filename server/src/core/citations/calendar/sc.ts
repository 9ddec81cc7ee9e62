import { SC_FIRST_YEAR, SC_LAST_NUMBERS } from '../../lexicon/sessions-sc.ts'
import { lowerBound } from '../../text/binary-search.ts'
import { say } from '../../text/message.ts'
import type { ScForm } from '../forms/sc.ts'
import { day, inYear, type Verdict } from './verdict.ts'

const LAST_YEAR = SC_FIRST_YEAR + SC_LAST_NUMBERS.length - 1
const LAST_NUMBER = SC_LAST_NUMBERS.at(-1) as number

/** Security Council, `242 (1967)`: every number from 1 to the last of the table has its one year. */
export function scVerdict(form: ScForm): Verdict {
  const year = scYearOf(form.number)
  const period = { earliest: day(form.year, '01-01'), latest: day(form.year, '12-31') }
  const when = inYear(form.year)
  if (year === form.year) return { period, exists: true, when, fault: null }
  if (year !== null) {
    const reason = say`Security Council resolution ${form.number} was adopted in ${year}: its number or the year ${form.year} is wrong.`
    const others = neighbours(form).map((number) => ({ ...form, number }))
    return { period, exists: false, when, fault: { what: 'year', reason, right: { ...form, year }, others } }
  }
  if (form.year >= LAST_YEAR) return { period, exists: null, when, fault: null }
  const reason =
    form.year < SC_FIRST_YEAR
      ? say`The Security Council adopted its first resolution in ${SC_FIRST_YEAR}.`
      : say`The last Security Council resolution of ${form.year} is number ${SC_LAST_NUMBERS[form.year - SC_FIRST_YEAR] ?? ''}: there is no ${form.number} of that year.`
  return { period, exists: false, when, fault: { what: 'number', reason, right: null } }
}

/** The year of a number, or null where it lies beyond the table. */
export function scYearOf(number: number): number | null {
  if (number > LAST_NUMBER) return null
  return SC_FIRST_YEAR + lowerBound(SC_LAST_NUMBERS.length, (i) => (SC_LAST_NUMBERS[i] as number) < number)
}

/** The numbers of the year that differ from this one in a single figure. */
function neighbours({ number, year }: ScForm): readonly number[] {
  const figures = String(number)
  return [...figures].flatMap((figure, at) =>
    [...'0123456789']
      .filter((other) => other !== figure)
      .map((other) => Number(figures.slice(0, at) + other + figures.slice(at + 1)))
      .filter((other) => scYearOf(other) === year),
  )
}
