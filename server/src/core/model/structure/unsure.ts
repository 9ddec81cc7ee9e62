/** The blocks of a text of which it is not sure what part of a resolution they are. */
import { memoize } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'
import type { Model } from '../model.ts'
import type { BlockPart } from './clues.ts'
import { SURE } from './recognize.ts'

/** What stands between the blocks of a paragraph and is none of them. */
const BETWEEN: ReadonlySet<BlockPart> = new Set<BlockPart>(['note', 'remark', 'furniture'])

/** The spans of those blocks, in the order of the text. What goes on from such a block is no surer than that. */
export const unsureBlocks = memoize(({ runs }: Model): readonly Span[] => {
  const unsure: Span[] = []
  for (const { items, recognition } of runs) {
    let isAboveSure = true
    recognition.margins().forEach((margin, i) => {
      const block = items[i]
      const part = recognition.partAt(i)
      const isSure: boolean = margin >= SURE && (part !== 'continuation' || isAboveSure)
      if (block && !isSure) unsure.push({ start: block.placed.start, end: block.end })
      if (!BETWEEN.has(part)) isAboveSure = isSure
    })
  }
  return unsure
})
