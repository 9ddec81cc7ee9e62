/** Words in capitals at the head of a paragraph, which count as emphasis: `1. URGES Member States`. Source: R-87. */
import { LANGUAGES } from '../lexicon/languages.ts'
import { FREQUENT } from '../lexicon/words.ts'
import type { Span } from '../text/span.ts'
import { readOpening } from '../wording/openings/index.ts'
import { hasShapeOfOpening, opensWithName } from '../wording/openings/of-line.ts'
import { leadOf } from '../wording/openings/tokens.ts'

const OPENS_IN_CAPITALS = /^[\s\u00a0[]*\p{Uppercase}(?:[’' ]?\p{Uppercase})/u
/** One word in capitals behind a space or a comma; a single letter is one: `EXHORTA A`. */
const WORD = /(?:,?[\s\u00a0]+)?(\p{Uppercase}[\p{Uppercase}’'\-\u2010\u2011]*)(?![’'-]?[\p{Alphabetic}\d/])/uy
/** A word that no lexicon knows is an acronym where it has fewer letters. */
const SHORTEST_UNKNOWN = 4

/**
 * The words in capitals that a text opens with, where an opening stands there and small letters follow, or its items
 * (`URGES:`); null where none do, as in a text that is in capitals throughout, or one that opens with an acronym.
 */
export function capitalsIn(text: string): Span | null {
  if (!OPENS_IN_CAPITALS.test(text)) return null
  const start = leadOf(text)
  const words = capitalsFrom(text, start)
  const [first, ...more] = words
  const end = words.at(-1)?.end
  if (!first || end === undefined || words.every((word) => word.end - word.start === 1)) return null
  if (!/\p{Lowercase}{2}|^[\s\u00a0]?:$/u.test(text.slice(end))) return null
  const rest = text.slice(start)
  for (const language of opensWithName(titled(text.slice(start, end))) ? [] : LANGUAGES) {
    const opening = readOpening(rest, language)
    if (!opening?.known) continue
    // `REQUESTS UNESCO to report`: an acronym behind the opening has its capitals for itself.
    const behind = words.filter((word) => word.start >= start + opening.end)
    const small = FREQUENT[language]
    const runsOn = behind.some((word) => small.includes(text.slice(word.start, word.end).toLowerCase()))
    return { start, end: runsOn || behind.length === 0 ? end : start + opening.end }
  }
  const isVerb =
    more.length === 0 && end - start >= SHORTEST_UNKNOWN && /^[\s\u00a0]+\p{Lowercase}/u.test(text.slice(end))
  return isVerb && hasShapeOfOpening(rest) ? { start, end } : null
}

/** `UNITED NATIONS` → `United Nations`, which tells a name. A single letter before the words is none here: `A PRIS`. */
const titled = (text: string): string =>
  text
    .replace(/^\p{Uppercase} /u, '')
    .replace(/(\p{Uppercase})(\p{Uppercase}+)/gu, (_, first, more) => first + more.toLowerCase())

/** The words in capitals that follow one another from a place on. */
function capitalsFrom(text: string, start: number): readonly Span[] {
  const words: Span[] = []
  WORD.lastIndex = start
  for (let match = WORD.exec(text); match; match = WORD.exec(text))
    words.push({ start: WORD.lastIndex - (match[1] as string).length, end: WORD.lastIndex })
  return words
}
