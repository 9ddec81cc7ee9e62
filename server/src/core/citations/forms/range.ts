import { scYearOf } from '../calendar/sc.ts'
import { type Form, printForm } from './index.ts'

/** Ranges of more are slips, or mean something else. */
export const LONGEST_RANGE = 40

/** The forms between the two ends of a range, none where they are not of one series: `59/25 to 59/28`, `406 A to E`. */
export function formsBetween(first: Form, last: Form): readonly Form[] {
  if (first.type === 'document' || last.type === 'document' || first.type !== last.type) return []
  const numbers = counted(first.number, last.number)
  if (first.type === 'sc')
    return numbers.flatMap((number) => {
      const year = scYearOf(number)
      return year === null ? [] : [{ ...first, number, year }]
    })
  if (printForm({ ...first, number: last.number }) === printForm(last))
    return numbers.map((number) => ({ ...first, number }))
  if (!('part' in first) || !('part' in last) || first.part.length !== 1 || last.part.length !== 1) return []
  if (printForm({ ...first, part: last.part }) !== printForm(last)) return []
  return counted(first.part.charCodeAt(0), last.part.charCodeAt(0)).map((code) => ({
    ...first,
    part: String.fromCharCode(code),
  }))
}

const counted = (first: number, last: number): readonly number[] =>
  last - first > LONGEST_RANGE ? [] : Array.from({ length: Math.max(last - first - 1, 0) }, (_, i) => first + 1 + i)
