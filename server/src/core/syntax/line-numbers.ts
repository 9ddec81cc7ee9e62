/**
 * What lines begin with that is none of their words: their numbers, in drafts that are negotiated line by line, and the
 * marks of quotation that electronic mail puts before the lines it answers.
 */

/** The number of a line and the space behind it; a line may have nothing else. */
const LINE_NUMBER = /^[ \t]{0,8}(\d{1,4})(?:[ \t]{1,8}(?=\S)|[ \t]*$)/

/**
 * So many lines in a row tell that all are numbered; an edit behind their reach, in characters, changes nothing of
 * that.
 */
const ENOUGH = 4
export const LINE_NUMBER_REACH = 1_000

/** Which lines of a text begin with their numbers: each of them, every fifth, or none. */
export type LineNumbers = 'each' | 'fifth' | null

/** `10  1. Requests`: the number of a tenth line at the margin, with the words of all lines behind it. */
const FIFTH = /^ ?(\d{0,3}[05])[ \t]{1,8}(?=\S)/
/** What lines between them begin with. */
const INDENTED = /^(?: {2}|\t)/

/** How many characters of a line are its number; 0 where it has none. */
const lineNumberWidth = (line: string): number => LINE_NUMBER.exec(line)?.[0].length ?? 0

/** `> `, `>> `: marks of quotation, and the space behind them; a line may have nothing else. */
const QUOTATION = /^>(?:[ \t]?>){0,8}[ \t]?/

/** How many characters of a line are no words of it. */
export function marginWidth(line: string, numbers: LineNumbers): number {
  if (numbers === 'each') return lineNumberWidth(line)
  if (numbers === 'fifth' && /^ ?\d/.test(line)) return FIFTH.exec(line)?.[0].length ?? 0
  return line.startsWith('>') ? (QUOTATION.exec(line)?.[0].length ?? 0) : 0
}

/**
 * Which lines begin with their numbers, by the first lines of a text, blank ones passed over: each, where they follow
 * one another; every fifth, where nothing but 5, 10 … stands at the margin.
 */
export function lineNumbersOf(text: string): LineNumbers {
  const all = text.slice(0, LINE_NUMBER_REACH).split(/\r\n|\n|\r/)
  // The last is cut off.
  const lines = (text.length < LINE_NUMBER_REACH ? all : all.slice(0, -1)).filter((line) => line.trim() !== '')
  const first = lines.slice(0, ENOUGH).map((line) => Number(LINE_NUMBER.exec(line)?.[1] ?? Number.NaN))
  if (first.length === ENOUGH && first.every((number, i) => number === (first[0] as number) + i)) return 'each'
  const margin = lines.filter((line) => !INDENTED.test(line)).map((line) => Number(FIFTH.exec(line)?.[1] ?? Number.NaN))
  return margin.length >= 2 && margin.every((number, i) => number === 5 * (i + 1)) ? 'fifth' : null
}
