/** The bare numbers of a text: quick to find, and enough to tell which of many drafts may cite a resolution. */
import { numberOf, parseSymbol } from './forms.ts'

/** `33/134`, `S-10/2`, `242 (1967)`, `217 A (III)`, `3201 (S-VI)`, `WHA62.1`, with spaces and hyphens of any kind. */
const NUMBER =
  /(?:E?S[-\u2011])?\d{1,4}\/\d{1,3}|\d{1,4}[ \u00a0]?(?:[A-Z]{1,2}(?:-[A-Z]{1,2})?[ \u00a0]?)?\((?:\d{4}|(?:E?S[-\u2011])?[IVXLC]{1,9}|(?:PLEN|AC)\.\d{1,3})\)|WHA ?\d{1,3}\.\d{1,3}/g

/** Without spaces, and without the letter of a part: `217 A (III)` → `217(III)`. */
const bare = (number: string): string => (/^[\d/]+$/.test(number) ? number : withoutPart(number))

const withoutPart = (number: string): string =>
  number
    .replace(/[ \u00a0]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/(?<=\d)[A-Z]{1,2}(?:-[A-Z]{1,2})?(?=\(|$)/, '')

/** Every number of the text once, with a space before and behind each. */
export const numbersIn = (text: string): string => ` ${[...new Set((text.match(NUMBER) ?? []).map(bare))].join(' ')} `

/** What `numbersIn` has for a citation of this symbol; null for what no number names. */
export function keyOf(symbol: string): string | null {
  const form = parseSymbol(symbol)
  return form && form.type !== 'document' ? ` ${bare(numberOf(form))} ` : null
}
