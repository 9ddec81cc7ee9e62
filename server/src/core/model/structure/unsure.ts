/** The blocks of a text of which it is not sure what part of a resolution they are. */
import { memoize } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'
import type { Model } from '../model.ts'
import { SURE } from './recognize.ts'

/** The spans of those blocks, in the order of the text. */
export const unsureBlocks = memoize(({ runs }: Model): readonly Span[] =>
  runs.flatMap(({ items, recognition }) =>
    recognition.margins().flatMap((margin, i) => {
      const block = items[i]
      return block && margin < SURE ? [{ start: block.placed.start, end: block.end }] : []
    }),
  ),
)
