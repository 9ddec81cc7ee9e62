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

/** How many characters of a line are its number; 0 where it has none. */
const lineNumberWidth = (line: string): number => LINE_NUMBER.exec(line)?.[0].length ?? 0

/** `> `, `>> `: marks of quotation, and the space behind them; a line may have nothing else. */
const QUOTATION = /^>(?:[ \t]?>){0,8}(?:[ \t]|$)/

/** How many characters of a line are no words of it; `isNumbered` where lines begin with their numbers. */
export const marginWidth = (line: string, isNumbered: boolean): number =>
  isNumbered ? lineNumberWidth(line) : line.startsWith('>') ? (QUOTATION.exec(line)?.[0].length ?? 0) : 0

/** True where the first lines of a text, blank ones passed over, begin with numbers that follow one another. */
export function hasLineNumbers(text: string): boolean {
  const lines = text
    .slice(0, LINE_NUMBER_REACH)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, ENOUGH)
  const numbers = lines.map((line) => Number(LINE_NUMBER.exec(line)?.[1] ?? Number.NaN))
  return numbers.length === ENOUGH && numbers.every((number, i) => number === (numbers[0] as number) + i)
}
