/** The words that a paragraph opens with, and lists of phrases to compare them with. */
import type { Phrase } from '../../lexicon/openings.ts'
import { pattern } from '../../text/pattern.ts'

export interface Word {
  /** In lower case, with the apostrophe and the hyphen that the lexicons have. */
  readonly text: string
  /** Its span, as offsets in the text that was read. */
  readonly start: number
  readonly end: number
}

/** No phrase has more words than this. */
const MOST = 16

/**
 * One word after white space; an elided word (`l’`, `qu’`) is a word of its own, and what a stroke or a figure follows
 * is none: `A/75/150`. Scans have figures for letters: `Reca11ing`.
 */
const WORD = pattern('uy')`
  [\s\u00a0]*(
    (?:[CcDdJjLlMmNnSsTt]|[Qq]u)[’'](?=\p{Alphabetic})
    |\p{Alphabetic}(?:[\p{Alphabetic}’'\-\u2010\u2011]|[01]{1,2}(?=\p{Lowercase}))*(?![\p{Alphabetic}\d/])
  )
`

/** Words in order; an array of them is one. */
export interface Tokens {
  at(index: number): Word | undefined
}

/** How many characters stand before the first word: white space, and brackets of alternatives (`[Urges …]`). */
export const leadOf = (text: string): number => /^[\s\u00a0[]*/.exec(text)?.[0].length ?? 0

/** The words that a text opens with, up to the first punctuation and at most sixteen. */
export function wordsOf(text: string, from = 0): readonly Word[] {
  const words: Word[] = []
  for (let word = wordAt(text, from); word && words.length < MOST; word = wordAt(text, word.end)) words.push(word)
  return words
}

function wordAt(text: string, from: number): Word | null {
  WORD.lastIndex = from
  const word = WORD.exec(text)?.[1]
  return word ? { text: plain(word), start: WORD.lastIndex - word.length, end: WORD.lastIndex } : null
}

/**
 * The same words, each read when it is first asked for: most openings take two or three. Behind a comma they go on for
 * one of the `asides`: `Condemns, in the strongest possible terms`.
 */
export class OpeningTokens implements Tokens {
  readonly #text: string
  readonly #asides: Phrases
  readonly #words: Word[] = []
  #ended = false

  constructor(text: string, asides: Phrases) {
    this.#text = text
    this.#asides = asides
  }

  at(index: number): Word | undefined {
    while (this.#words.length <= index && !this.#ended) this.#read()
    return this.#words[index]
  }

  #read(): void {
    const from = this.#words.at(-1)?.end ?? leadOf(this.#text)
    const word = this.#words.length < MOST ? wordAt(this.#text, from) : null
    if (word) {
      this.#words.push(word)
      return
    }
    this.#ended = true
    if (this.#text[from] !== ',') return
    const aside = wordsOf(this.#text, from + 1)
    this.#words.push(...aside.slice(0, this.#asides.at(aside, 0)?.length ?? 0))
  }
}

/** Words in another spelling, at their own places. */
export const respelt = (words: Tokens, spell: (word: string) => string): Tokens => ({
  at(index) {
    const word = words.at(index)
    return word && { ...word, text: spell(word.text) }
  },
})

function plain(word: string): string {
  const small = word.toLowerCase()
  if (!/[\u2010\u2011'10]/.test(small)) return small
  return small
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/'/g, '’')
    .replaceAll('1', 'l')
    .replaceAll('0', 'o')
}

interface PhraseEntry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** How many words a phrase has that stands in a text, and what belongs to it. */
export interface PhraseMatch<T> {
  readonly length: number
  readonly value: T
}

/** Phrases by their first words, the longest found first. Each has a value of its own. */
export class Phrases<T = true> {
  readonly #byFirst = new Map<string, PhraseEntry<T>[]>()

  constructor(entries: Iterable<readonly [Phrase, T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ').flatMap((part) => (/[*~]/.test(part) ? part : wordsOf(part).map((w) => w.text)))
      const first = words[0] as string
      const known = this.#byFirst.get(first)
      if (known) known.push({ words, value })
      else this.#byFirst.set(first, [{ words, value }])
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  }

  /** The longest phrase at a place; `skip` tells how many words of a text the `~` of a phrase passes over. */
  at(words: Tokens, at: number, skip: (at: number) => number = () => 0): PhraseMatch<T> | null {
    for (const entry of this.#byFirst.get(words.at(at)?.text ?? '') ?? []) {
      const end = endOf(entry.words, words, at, skip)
      if (end !== null) return { length: end - at, value: entry.value }
    }
    return null
  }
}

/** Phrases without values. */
export const phrases = (list: readonly Phrase[]): Phrases => new Phrases(list.map((phrase) => [phrase, true] as const))

function endOf(phrase: readonly string[], words: Tokens, from: number, skip: (at: number) => number): number | null {
  let at = from
  for (const part of phrase) {
    if (part === '~') at += skip(at)
    else {
      const word = words.at(at)?.text
      if (word === undefined || (part !== '*' && part !== word)) return null
      at++
    }
  }
  return at
}
