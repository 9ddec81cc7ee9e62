/** One question to each resolution of a draft. */
import { memoize } from '../text/memo.ts'
import type { Document, ParsedText } from './document.ts'

/**
 * A function that gives the answers of all resolutions of a draft, in the order of the text. `answer` is asked of a
 * resolution once, by its own offsets, and remembered with it; `move` gives one answer with its offsets further on by
 * `delta`.
 */
export function perResolution<A>(
  answer: (parsed: ParsedText) => readonly A[],
  move: (one: A, delta: number) => A,
): (document: Document) => readonly A[] {
  const answersOf = memoize(answer)
  return ({ resolutions }) => resolutions.flatMap(({ parsed, start }) => movedAll(answersOf(parsed), start, move))
}

/** All of them with their offsets further on by `delta`; the same where there is nothing to move. */
export const movedAll = <A>(all: readonly A[], delta: number, move: (one: A, delta: number) => A): readonly A[] =>
  delta === 0 || all.length === 0 ? all : all.map((one) => move(one, delta))
