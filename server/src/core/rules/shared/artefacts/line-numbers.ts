/**
 * Numbers of lines that a copy has put among the words: 5, 10, 15 at every fifth line, as drafts that are negotiated have
 * them at the margin, before the words of the line or on lines of their own.
 */
import { lineNumbersOf } from '../../../syntax/line-numbers.ts'
import { say } from '../../../text/message.ts'
import type { Span } from '../../../text/span.ts'
import type { RawFinding } from '../../rule.ts'
import { toldOnce } from '../told-once.ts'

const STEP = 5

/** A line that begins with a number, or has nothing else; with the white space, or the line end, behind it. */
const NUMBER = /^[ \t]?(\d{1,3})(?:[ \t]{1,8}|[ \t]*(?:\r\n|\n|\r|$))/
const MAY_BE_NUMBERS = /^[ \t]?10(?:[ \t]|$)/m

/** All such numbers of a text, told once; where the margin is known by its indentation it is read as that. */
export function lineNumbersAmongWords(text: string): readonly RawFinding[] {
  if (!MAY_BE_NUMBERS.test(text) || lineNumbersOf(text) !== null) return []
  const found = numbersIn(text)
  return toldOnce(
    found.map((span) => ({ span, edits: [{ span, text: '' }] })),
    'suggestion',
    {
      says: say`“5” is the number of a line, as are “10” and so on at every fifth line behind it, and is read as a word of the text.`,
      asks: say`Take the numbers of lines out.`,
      title: (count) => say`Take out ${count} numbers of lines`,
    },
  )
}

/**
 * The numbers 5, 10 and so on that stand five lines from one another: three of them, or two that count from the first
 * line on. None where there are fewer: dates and amounts may stand at the heads of lines.
 */
function numbersIn(text: string): readonly Span[] {
  let found: Span[] = []
  let countsAll = false
  let last = { number: 0, line: 0 }
  let [start, line] = [0, 0]
  for (const words of text.split(/(?<=\n|\r(?!\n))/)) {
    const [all = '', figures] = NUMBER.exec(words) ?? []
    const isAlone = all.length === words.length
    if (words.trim() !== '' && !isAlone) line++
    // On a line of its own it stands before the line that it counts.
    const at = isAlone ? line + 1 : line
    const number = Number(figures)
    const isFirst = number === STEP && found.length < 2
    if (isFirst) {
      found = []
      countsAll = at === STEP
    }
    if (isFirst || (number === last.number + STEP && at === last.line + STEP)) {
      found.push({ start, end: start + all.length })
      last = { number, line: at }
    }
    start += words.length
  }
  return found.length >= (countsAll ? 2 : 3) ? found : []
}
