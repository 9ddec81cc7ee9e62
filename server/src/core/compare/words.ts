/** The words of two paragraphs compared: what stays, what was put in, what was taken out. */
import type { Emphasis, Prose } from '../model/prose.ts'
import type { Span } from '../text/span.ts'
import { changesOf } from './islands.ts'
import { alignWords } from './word-alignment.ts'

/** A word, a mark or a space. What is emphasised otherwise is another word. */
export interface Word {
  readonly text: string
  readonly marks: readonly Emphasis['mark'][]
  /** As offsets in the prose. */
  readonly span: Span
}

/** Words one after another that stay, were put in or taken out. */
export interface WordChange {
  readonly kind: 'same' | 'in' | 'out'
  readonly words: readonly Word[]
}

/** The words of running text, with the marks of notes as words of their own. */
export function wordsOf({ text, emphasis }: Pick<Prose, 'text' | 'emphasis'>): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const span = { start: index, end: index + word.length }
    const marks = emphasis.flatMap(({ mark, words }) =>
      mark !== 'capitals' && words.start <= span.start && span.end <= words.end ? [mark] : [],
    )
    return { text: word, marks, span }
  })
}

/** Figures with what stands between them (`79/170`, `1.5`) are one word, and so is what a hyphen joins. */
const WORD = /[\p{Alphabetic}\p{M}\p{N}]+(?:[-‑’'/.,·][\p{Alphabetic}\p{M}\p{N}]+)*|\s+|[^\s]/gu

/**
 * What makes the second text of the first; words that stay are those of the second. A change begins and ends with a
 * word that differs, and a few words that stay between two changes are changed with them, as a person would write it.
 */
export const compareWords = (before: readonly Word[], now: readonly Word[]): readonly WordChange[] =>
  changesOf(alignWords(before, now))

/** Whether a word stays: the same letters with the same emphasis. */
export const isSameWord = (one: Word, other: Word): boolean =>
  one.text === other.text && one.marks.join() === other.marks.join()

/** How many characters words have, spaces left out. */
export const lengthOf = (words: readonly Word[]): number => words.reduce((sum, { text }) => sum + text.trim().length, 0)
