/** The blocks of a text of which it is not sure what part of a resolution they are. */
import { memoize } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'
import type { Model } from '../model.ts'
import { SURE } from './recognize.ts'

/** The spans of those blocks, in the order of the text. */
export const unsureBlocks = memoize(({ runs }: Model): readonly Span[] => {
  const unsure: Span[] = []
  for (const { items, recognition } of runs)
    for (const [i, margin] of recognition.margins().entries()) {
      const block = items[i]
      if (block && margin < SURE) unsure.push({ start: block.placed.start, end: block.end })
    }
  return unsure
})
