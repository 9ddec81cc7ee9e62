/** The words of two paragraphs compared: what stays, what was put in, what was taken out. */
import { diffArrays } from 'diff'
import type { Emphasis, Prose } from '../model/prose.ts'
import type { Span } from '../text/span.ts'

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
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‑’'/.,·][\p{L}\p{M}\p{N}]+)*|\s+|[^\s]/gu

/**
 * What makes the second text of the first. A change begins and ends with a word, never with a space that stays, and a
 * few words that stay between two changes are changed with them, as a person would write it.
 */
export function compareWords(before: readonly Word[], now: readonly Word[]): readonly WordChange[] {
  const changes = diffArrays([...before], [...now], { comparator: isSameWord }).map(
    ({ added, removed, value }): WordChange => ({ kind: added ? 'in' : removed ? 'out' : 'same', words: value }),
  )
  return joined(changes)
}

const isSameWord = (one: Word, other: Word): boolean =>
  one.text === other.text && one.marks.join() === other.marks.join()

/** Between two changes, spaces and single short words that stay are no island. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const out: WordChange[] = []
  let taken: Word[] = []
  let put: Word[] = []
  const flush = (): void => {
    if (taken.length > 0) out.push({ kind: 'out', words: taken })
    if (put.length > 0) out.push({ kind: 'in', words: put })
    taken = []
    put = []
  }
  changes.forEach((change, i) => {
    if (change.kind === 'out') taken.push(...change.words)
    else if (change.kind === 'in') put.push(...change.words)
    else if (isIsland(change, i > 0 && i < changes.length - 1)) {
      taken.push(...change.words)
      put.push(...change.words)
    } else {
      flush()
      out.push(change)
    }
  })
  flush()
  return out
}

/** Nothing but spaces. */
const isIsland = ({ words }: WordChange, isBetween: boolean): boolean =>
  isBetween && words.every(({ text }) => text.trim() === '')
