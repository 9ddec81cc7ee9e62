/** Quoted text in the body of a resolution: the blocks that a quotation takes. */
import { leadOf } from '../../wording/openings/tokens.ts'
import type { TextBlock } from './text-blocks.ts'

/** How many blocks a quotation may take; a mark that does not close within them opens none. */
const LONGEST = 200

/** Those from the one at `from`, which opens with a quotation mark, to the one that closes it, all before `end`. */
export function quotation(all: readonly TextBlock[], from: number, end: number): readonly TextBlock[] {
  const items = all.slice(from, Math.min(end, from + LONGEST))
  let depth = 0
  const last = items.findIndex(({ shape }) => {
    depth += shape.quotations
    return depth <= 0
  })
  return items.slice(0, last < 0 ? 1 : last + 1)
}

/**
 * The same between marks that are alike on both sides: the blocks that open with one, and those between them, as far as
 * the one that closes with it.
 */
export function plainQuotation(all: readonly TextBlock[], from: number, end: number): readonly TextBlock[] {
  const items = all.slice(from, Math.min(end, from + LONGEST))
  const isOpen = ({ prose, kind }: TextBlock): boolean => kind === 'footnote' || prose.text.startsWith('"')
  const outside = items.findIndex((item) => !isOpen(item) && (isNumbered(item) || isEmphasised(item)))
  const inside = outside < 0 ? items : items.slice(0, outside)
  const last = inside.findIndex(({ prose }) => /."[.,;:]?[\s\u00a0]*$/u.test(prose.text))
  const closed = last >= 0 ? last + 1 : inside.findIndex((item) => !isOpen(item))
  return inside.slice(0, closed < 0 ? undefined : Math.max(1, closed))
}

const isNumbered = ({ label }: TextBlock): boolean => label?.closing === 'stop' && /^\d/.test(label.inner)

const isEmphasised = ({ prose: { words, text } }: TextBlock): boolean => {
  const first = words.emphasis[0]
  return first !== undefined && first.words.start === leadOf(text)
}

/** What a quotation opens with; the last is the same on both sides. */
export const QUOTATION_MARKS: readonly string[] = ['“', '«', '„', '"']

/** True for a block that opens with a mark of quotation that is another than the one that closes it. */
export const opensQuotation = ({ first, label }: TextBlock): boolean =>
  first !== '"' && QUOTATION_MARKS.includes(first) && !label

/** Between marks that are the same on both sides, where the words above lead to it. */
export const opensPlainQuotation = ({ first }: TextBlock, above: string): boolean =>
  first === '"' && /[:–—][\s\u00a0]*$/u.test(above)
