/** Which resolutions a draft holds, told from as little of it as will do: for an index of many. */

import { parse } from '../document/document.ts'
import type { Language } from '../lexicon/languages.ts'
import { designationIn } from '../wording/line-kinds.ts'
import type { Draft } from '../world.ts'
import { draftsIn } from './drafts.ts'

/** A longer line is a paragraph, and no line of a heading, an organ or a record. */
const LONGEST = 250

/** What opens a paragraph that names no resolution: emphasis, a label in brackets, a footnote, a bullet. */
const INSIDE = /^\s*(?:<u>|\*(?!\*)|_|\(|\[\^|- |[–—]|\xe2\x80[\x93\x94]|[a-z]{1,4}\)|\d{1,3}\.\s+(?:<u>|\*|_))/

/**
 * So many characters between two blank lines are more than a paragraph: lines follow one another without blank ones,
 * and which of them may be left out follows from all of them.
 */
const LONGEST_BETWEEN = 1_500

/** Ends of lines that are not those by which lines are counted here. */
const OTHER_LINE_END = /\r(?!\n)/

/** What stands for paragraphs that were left out: it is no heading, and closes nothing. */
const LEFT_OUT = '...'

/** A draft with its paragraphs left out. */
interface Excerpt {
  readonly text: string
  /** For each of its lines, which line of the draft it was. */
  readonly lines: readonly number[]
}

/**
 * The same as `draftsIn` finds in the whole draft, several times as fast where blank lines part its paragraphs; where
 * they do not, all of it is read. The text may be one that is not decoded, a character for each byte: then `decode`
 * makes words of what is left of it. `given` is the language, as for `parse`.
 */
export function draftsInExcerpt(
  text: string,
  uri: string,
  decode: (bytes: string) => string = (words) => words,
  given: Language | null = null,
): readonly Draft[] {
  const excerpt = excerptOf(text)
  if (excerpt === null) return draftsIn(parse(decode(text), given), uri)
  return draftsIn(parse(decode(excerpt.text), given), uri).map((draft) => ({
    ...draft,
    line: excerpt.lines[draft.line] ?? 0,
  }))
}

/** Null where paragraphs cannot be told from one another by the lines alone. */
function excerptOf(text: string): Excerpt | null {
  if (OTHER_LINE_END.test(text)) return null
  const kept: string[] = []
  const lines: number[] = []
  let inside = text.startsWith('---')
  let number = 0
  let gaps = 1
  for (let at = 0; at <= text.length; number++) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const short = end - at <= LONGEST || designationIn(text.slice(at, at + LONGEST))
    const line = short ? text.slice(at, end) : null
    if (inside && at > 0 && line !== null && /^---\s*$/.test(line)) inside = false
    const last = kept.at(-1)
    // What goes on with a line that is kept belongs to it, whatever it begins with.
    const begins = last === undefined || last === LEFT_OUT || last.trim() === ''
    const leftOut = line === null || (!inside && begins && INSIDE.test(line))
    if (line?.trim() === '') gaps++
    // Of what is left out, and of blank lines, one stands for all that follow one another.
    const keeps = leftOut ? last !== LEFT_OUT && kept.at(-2) !== LEFT_OUT : line.trim() !== '' || last?.trim() !== ''
    if (keeps) {
      kept.push(leftOut ? LEFT_OUT : line)
      lines.push(number)
    }
    at = end + 1
  }
  return text.length > gaps * LONGEST_BETWEEN ? null : { text: kept.join('\n'), lines }
}
