/** The blocks of a text of which it is not sure what part of a resolution they are. */

import type { Language } from '../../lexicon/languages.ts'
import type { Tree } from '../../syntax/tree.ts'
import { memoize } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'
import { SURE } from './recognize.ts'
import { structure } from './structure.ts'
import { textBlocksOf } from './text-blocks.ts'

/**
 * The spans of those blocks, in the order of the text. The structure is read again for it, which is rare and quick: what
 * led to it is not kept.
 */
export const unsureBlocks = memoize(
  ({ tree, language }: { readonly tree: Tree; readonly language: Language }): readonly Span[] =>
    structure(textBlocksOf(tree), language).runs.flatMap(({ items, recognition }) =>
      recognition.reasons().flatMap(({ margin }, i) => {
        const block = items[i]
        return block && margin < SURE ? [{ start: block.placed.start, end: block.end }] : []
      }),
    ),
)
