/** The blocks that words are put together from, where empty lines or notes part them. */
import type { Prose } from '../../model/prose.ts'

/** Where the blocks of words begin, but for the first. */
export const blocksWithin = ({ words: { text, pieces } }: Prose): readonly number[] =>
  pieces.flatMap(({ prose }, i) => {
    const next = pieces[i + 1]
    // The space between two blocks is a piece of its own.
    return next?.prose === prose + 1 && text.charAt(prose) === ' ' ? [next.prose] : []
  })
