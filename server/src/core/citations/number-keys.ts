/** The bare numbers of a text: quick to find, and enough to tell whether it may cite a resolution. */
import { pattern } from '../text/pattern.ts'
import { numberOf, parseSymbol } from './forms/index.ts'

/**
 * A space or a hyphen, breaking or not; where a text is not decoded, one that does not break is two or three
 * characters.
 */
const SPACE = String.raw`(?:\xc2?[ \xa0])?`
const HYPHEN = String.raw`(?:[-\u2011]|\xe2\x80\x91)`
const SPECIAL = `(?:E?S${HYPHEN})?`
const PART = '[A-Z]{1,2}(?:-[A-Z]{1,2})?'

/** `33/134`, `S-10/2`, `242 (1967)`, `217 A (III)`, `3201 (S-VI)`, `WHA62.1`, with spaces and hyphens of any kind. */
const NUMBER = pattern('g')`
  ${SPECIAL}\d{1,4}/\d{1,3}
  |\d{1,4}${SPACE}(?:${PART}${SPACE})?\((?:\d{4}|${SPECIAL}[IVXLC]{1,9}|(?:PLEN|AC)\.\d{1,3})\)
  |WHA ?\d{1,3}\.\d{1,3}
`

/** Without spaces, and without the letter of a part: `217 A (III)` → `217(III)`. */
const bare = (number: string): string => (/^[\d/]+$/.test(number) ? number : withoutPart(number))

const withoutPart = (number: string): string =>
  number
    .replace(/\xc2?[ \xa0]/g, '')
    .replace(/\u2011|\xe2\x80\x91/g, '-')
    .replace(/(?<=\d)[A-Z]{1,2}(?:-[A-Z]{1,2})?(?=\(|$)/, '')

/**
 * Every number of the text once, with a space before and behind each. The text may be one that is not decoded, a
 * character for each byte.
 */
export const numbersIn = (text: string): string => ` ${[...new Set((text.match(NUMBER) ?? []).map(bare))].join(' ')} `

/** What `numbersIn` has for a citation of this symbol; null for what no number names. */
export function keyOf(symbol: string): string | null {
  const form = parseSymbol(symbol)
  return form && form.type !== 'document' ? ` ${bare(numberOf(form))} ` : null
}
