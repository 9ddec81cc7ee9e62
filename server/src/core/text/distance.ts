/** How many letters to put in, take out or change, to make one text of the other. */
export function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (before[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)
      row.push(Math.min(change, (before[j] as number) + 1, (row[j - 1] as number) + 1))
    }
    before = row
  }
  return before[other.length] as number
}

/**
 * How many slips of typing make one word of the other: the same as their distance, but two letters that have changed
 * places are one slip.
 */
export function slipsBetween(one: string, other: string): number {
  const end = Math.min(one.length, other.length)
  let at = 0
  while (at < end && one[at] === other[at]) at++
  return at < end && isTurnedAt(one, other, at) ? 1 : distance(one, other)
}

/**
 * Whether all that two words differ in is that two letters have changed places, `abirl`, the first of them at an
 * offset.
 */
export const isTurnedAt = (one: string, other: string, at: number): boolean =>
  one.charAt(at) === other.charAt(at + 1) &&
  one.charAt(at + 1) === other.charAt(at) &&
  one.slice(at + 2) === other.slice(at + 2)

/** The word that another one is a slip for, at most `most` slips away, the first of several; undefined for none. */
export function nearest<Word extends string>(said: string, words: Iterable<Word>, most: number): Word | undefined {
  let best: Word | undefined
  let least = most + 1
  for (const word of words) {
    if (Math.abs(word.length - said.length) >= least) continue
    const far = slipsBetween(word, said)
    if (far < least) [best, least] = [word, far]
  }
  return best
}
