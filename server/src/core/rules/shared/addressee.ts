/**
 * Whom a paragraph addresses: `the Secretary-General` of `Requests the Secretary-General, within existing resources, to
 * report`. Source: R-77.
 */
import type { RepetitionWords } from '../../lexicon/repetition.ts'

/** How far the search for the word that ends an addressee goes, in characters. */
const REACH = 400

/**
 * The body addressed by what follows the verb: in lower case, without articles; null where the words address nobody.
 */
export function addresseeOf(text: string, words: RepetitionWords): string | null {
  const near = text
    .slice(0, REACH)
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
  const end = near.search(words.request)
  if (end < 0) return null
  const whole = near.slice(0, end)
  const aside = whole.search(words.aside)
  const named = (aside < 0 ? whole : whole.slice(0, aside)).trim()
  return named.replace(words.article, '').replace(/,$/, '') || null
}

/**
 * Whether two paragraphs address the same body; `unclear` where they name nobody, or one name has words of the other.
 */
export function compareAddressees(one: string | null, other: string | null): 'same' | 'different' | 'unclear' {
  if (one === null || other === null) return 'unclear'
  if (one === other) return 'same'
  const known = new Set(one.split(/[\s,]+/).filter((word) => word.length > 3))
  return other.split(/[\s,]+/).some((word) => known.has(word)) ? 'unclear' : 'different'
}
