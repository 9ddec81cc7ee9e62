/** The words that a paragraph opens with, and lists of phrases to compare them with. */
import type { Phrase } from '../lexicon/openings.ts'

export interface Word {
  /** In lower case, with the apostrophe and the hyphen that the lexicons have. */
  readonly text: string
  /** Its span, as offsets in the text that was read. */
  readonly start: number
  readonly end: number
}

/** No phrase has more words than this. */
const MOST = 16

/** One word after white space; an elided word (`l’`, `qu’`) is a word of its own, and what a stroke or a figure follows is none: `A/75/150`. */
const WORD = /[\s\u00a0]*((?:[CcDdJjLlMmNnSsTt]|[Qq]u)[’'](?=\p{L})|\p{L}[\p{L}’'\-\u2010\u2011]*(?![\p{L}\d/]))/uy

/**
 * The words that a text opens with, up to the first punctuation and at most sixteen. Behind a comma it goes on for one of the `asides`:
 * `Condemns, in the strongest possible terms`.
 */
export function openingWords(text: string, asides?: Phrases): readonly Word[] {
  const words = wordsFrom(text, 0)
  const end = words.at(-1)?.end ?? 0
  if (!asides || text[end] !== ',') return words
  const more = wordsFrom(text, end + 1)
  return [...words, ...more.slice(0, asides.at(more, 0)?.length ?? 0)]
}

function wordsFrom(text: string, from: number): Word[] {
  const words: Word[] = []
  WORD.lastIndex = from
  while (words.length < MOST) {
    const match = WORD.exec(text)
    if (!match) break
    const word = match[1] as string
    const end = WORD.lastIndex
    words.push({ text: plain(word), start: end - word.length, end })
  }
  return words
}

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/'/g, '’')

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** How many words a phrase has that stands in a text, and what belongs to it. */
export interface Found<T> {
  readonly length: number
  readonly value: T
}

/** Phrases by their first words, the longest found first. Each has a value of its own. */
export class Phrases<T = true> {
  readonly #byFirst = new Map<string, Entry<T>[]>()

  constructor(entries: Iterable<readonly [Phrase, T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase
        .split(' ')
        .flatMap((part) => (/[*~]/.test(part) ? part : openingWords(part).map((w) => w.text)))
      const first = words[0] as string
      const known = this.#byFirst.get(first)
      if (known) known.push({ words, value })
      else this.#byFirst.set(first, [{ words, value }])
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  }

  /** The longest phrase at a place; `skip` tells how many words of a text the `~` of a phrase passes over. */
  at(words: readonly Word[], at: number, skip: (at: number) => number = () => 0): Found<T> | null {
    for (const entry of this.#byFirst.get(words[at]?.text ?? '') ?? []) {
      const end = endOf(entry.words, words, at, skip)
      if (end !== null) return { length: end - at, value: entry.value }
    }
    return null
  }
}

/** Phrases without values. */
export const phrases = (list: readonly Phrase[]): Phrases => new Phrases(list.map((phrase) => [phrase, true] as const))

function endOf(
  phrase: readonly string[],
  words: readonly Word[],
  from: number,
  skip: (at: number) => number,
): number | null {
  let at = from
  for (const part of phrase) {
    if (part === '~') at += skip(at)
    else if (words[at] && (part === '*' || part === words[at]?.text)) at++
    else return null
  }
  return at
}
