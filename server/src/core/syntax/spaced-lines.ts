/**
 * Texts in which a blank line stands below each line, though sentences go on over it: what a page gives where a word
 * processor has made a paragraph of each of its lines.
 */
import { LONGEST_WRAPPED } from './block-start.ts'
import { LINE_NUMBER_REACH } from './line-numbers.ts'

/** So many lines have to be apart, and so many sentences to go on from one to the next. */
const ENOUGH_LINES = 6
const ENOUGH_GOING_ON = 2
/** A line that is shorter was not broken because it was full. */
const SHORTEST = 30

/** Whether a blank line stands below each line, by the first lines of a text. */
export function hasSpacedLines(text: string): boolean {
  // The last is cut off.
  const lines = text
    .slice(0, LINE_NUMBER_REACH)
    .split(/\r\n|\n|\r/)
    .slice(0, -1)
  let count = 0
  let goingOn = 0
  let above: string | null = null
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (line.length > LONGEST_WRAPPED || (i > 0 && lines[i - 1]?.trim() !== '')) return false
    if (above !== null && above.length >= SHORTEST && !/[,;:.!?]\W{0,4}$/.test(above) && /^\p{Lowercase}/u.test(line))
      goingOn++
    above = line
    count++
  }
  return count >= ENOUGH_LINES && goingOn >= ENOUGH_GOING_ON
}
