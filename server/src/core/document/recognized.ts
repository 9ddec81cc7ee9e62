/** Whether a text that may be anything, as a Markdown file, is a draft: by its front matter, or by its organ line. */
import { parseOrganLine } from '../wording/organ-line.ts'

/** Keys that the front matter of a resolution has, and that of other texts does not. */
const KEY = /^(?:organ|symbol|session|based-on)[ \t]*:/

/** So far from the beginning an organ line stands at most, in lines: above it are a title and a masthead. */
const FURTHEST = 40

/** A text is looked at no further than this, in UTF-16 units. */
const LONGEST_HEAD = 8_000

/** An indented line is shown in Markdown as it is, as an example. */
const CODE = /^(?: {4}|\t)/

const isOrganLine = (line: string): boolean => line.endsWith(',') && (parseOrganLine(line)?.organ ?? null) !== null

/** True for a text with the front matter of a resolution, or the line of an organ that is known near its beginning. */
export function isRecognized(text: string): boolean {
  const lines = text
    .slice(0, LONGEST_HEAD)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/, FURTHEST)
    .map((line) => (CODE.test(line) ? '' : line.trim()))
  const closing = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  if (lines.slice(1, Math.max(1, closing)).some((line) => KEY.test(line))) return true
  const fence = lines.findIndex((line) => line.startsWith('```'))
  return lines.slice(closing + 1, fence < 0 ? undefined : fence).some((line) => isOrganLine(line.replace(/[*_]/g, '')))
}
