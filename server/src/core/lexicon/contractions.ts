/**
 * Words run together as people speak, which no published resolution has but once, in English. Source: R-141. The words
 * have plain apostrophes.
 */

/** What is caught: the word before `n’t`; that before `’re`, `’ve`, `’ll`, and those; that before `’s`. */
export const CONTRACTION = /(?:(\w{2,6})n't|(\w{1,8})'(re|ve|ll)|(it|that|there|here|what|who)'s)(?![\w'])/gi

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['ca', 'cannot'],
  ['wo', 'will not'],
  ['sha', 'shall not'],
])

const VERBS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
])

/** Verbs that `n’t` stands behind: what is none of them is no contraction. */
const NEGATED: ReadonlySet<string> = new Set(
  'do does did is are was were has have had would should could must need might'.split(' '),
)

/** A contraction as `CONTRACTION` has caught it, written out, in small letters: what may be meant; null for no such. */
export function writtenOut([, negated, before, verb, subject]: RegExpExecArray): readonly string[] | null {
  if (negated !== undefined) {
    const word = negated.toLowerCase()
    const irregular = IRREGULAR.get(word)
    return irregular ? [irregular] : NEGATED.has(word) ? [`${word} not`] : null
  }
  if (verb !== undefined) return [`${before?.toLowerCase()} ${VERBS.get(verb.toLowerCase())}`]
  const word = (subject ?? '').toLowerCase()
  return word === 'it' ? ['its', 'it is'] : [`${word} is`]
}
