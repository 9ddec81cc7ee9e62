/** Words by numbers, the same for the same word: numbers in order are compared two to four times as quickly. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  /** How many characters the word of each number has. */
  readonly lengths: number[] = []

  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.lengths.length)
    return this.lengths.push(word.length) - 1
  }
}

/** The words of a text in small letters, for a bag. */
export const wordsForBag = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu) ?? []

/** The words of a text, however ordered, to tell how alike two are whose words are of one vocabulary. */
export class Bag {
  readonly #vocabulary: Vocabulary
  /** The numbers of the words from the lowest up, each as often as its word stands in the text. */
  readonly #words: Int32Array
  readonly #letters: number

  constructor(words: readonly string[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#words = Int32Array.from(words, (word) => vocabulary.numberOf(word)).sort()
    this.#letters = words.reduce((sum, { length }) => sum + length, 0)
  }

  /** From 0 to 1: how many of the words of both are in the other too (the Dice coefficient). */
  likeness(other: Bag): number {
    const total = this.#words.length + other.#words.length
    if (total === 0) return 1
    let shared = 0
    this.#eachShared(other, () => {
      shared++
    })
    return (2 * shared) / total
  }

  /** From 0 to 1: how much of the letters of the one with fewer is in words of the other. */
  overlap(other: Bag): number {
    const fewer = Math.min(this.#letters, other.#letters)
    if (fewer === 0) return 1
    const { lengths } = this.#vocabulary
    let shared = 0
    this.#eachShared(other, (word) => {
      shared += lengths[word] as number
    })
    return shared / fewer
  }

  /** Tells each word that both have, as often as both have it. */
  #eachShared(other: Bag, tell: (word: number) => void): void {
    const [these, those] = [this.#words, other.#words]
    for (let i = 0, j = 0; i < these.length && j < those.length; ) {
      const word = these[i] as number
      const difference = word - (those[j] as number)
      if (difference === 0) tell(word)
      if (difference <= 0) i++
      if (difference >= 0) j++
    }
  }
}
