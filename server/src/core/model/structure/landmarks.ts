/** The blocks of a row that may be something by themselves, as organ lines are: of thousands, a few. */
import { memoize, memoizeEachBy, placesFilled } from '../../text/memo.ts'
import { QUOTATION_MARKS } from './quotations.ts'
import type { TextBlock } from './text-blocks.ts'

/**
 * Their places, in order: of blocks that may be an organ line, the line of an annex or of a part, or open a quotation.
 */
export const landmarksAmong = memoize((items: readonly TextBlock[]): readonly number[] => placesFilled(each(items)))

const NONE: readonly true[] = []
const ONE: readonly true[] = [true]

const each = memoizeEachBy(
  ({ block }: TextBlock) => block,
  ({ shape, first }): readonly true[] => {
    const { organLine, annexLine, namedAnnexLine, part } = shape
    return organLine || annexLine || namedAnnexLine || part || QUOTATION_MARKS.includes(first) ? ONE : NONE
  },
)
