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

/** `abirl`: two letters that stand side by side have changed places. */
export function isTurned(word: string, said: string): boolean {
  const at = [...word].findIndex((letter, i) => letter !== said[i])
  return at >= 0 && said === word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}

/** The word that another one is a slip for, at most `most` letters away; undefined where there is none. */
export function nearest<Word extends string>(said: string, words: readonly Word[], most: number): Word | undefined {
  let best: Word | undefined
  let least = most + 1
  for (const word of words) {
    if (Math.abs(word.length - said.length) >= least) continue
    const far = isTurned(word, said) ? 1 : distance(word, said)
    if (far < least) [best, least] = [word, far]
  }
  return best
}
