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

/** How many words may stay between two longer changes and be changed with them all the same. */
const FEW = 2

/** What was taken out and put in, with the islands between changes that belong together taken with them. */
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
    else if (
      taken.length + put.length > 0 &&
      isIsland(change, Math.max(lengthOf(taken), lengthOf(put)), changesAt(changes, i + 1))
    ) {
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

/** How long the change is that begins at an index: the longer of what it takes out and puts in; 0 where none does. */
function changesAt(changes: readonly WordChange[], at: number): number {
  const [first, second] = [changes[at], changes[at + 1]]
  if (!first || first.kind === 'same') return 0
  return Math.max(lengthOf(first.words), second && second.kind !== 'same' ? lengthOf(second.words) : 0)
}

const lengthOf = (words: readonly Word[]): number => words.reduce((sum, { text }) => sum + text.length, 0)

/** Spaces, or a few words that are shorter than what is changed on either side. */
function isIsland({ words }: WordChange, before: number, after: number): boolean {
  if (after === 0) return false
  const said = words.filter(({ text }) => text.trim() !== '')
  return said.length <= FEW && lengthOf(said) <= Math.min(before, after)
}
