/** References that a renumbering left to a person: told until somebody has touched the paragraph they stand in. */
import type { Document } from '../document/document.ts'
import { applyEdits, offsetAfter } from '../text/edit.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { whyLeft } from './left.ts'
import type { RenumberPlan } from './plan.ts'

/** One of them, known by its line. */
export interface Unsettled {
  /** The whole line that it stands in, as the renumbering leaves it. */
  readonly line: string
  /** Where it stands in that, in UTF-16 units. */
  readonly within: Span
  /** Half a sentence that says why it was left. */
  readonly why: Message
}

/** What a plan leaves, in the text that its edits make; what may be another text’s is not among them. */
export function unsettledBy(text: string, { edits, left }: Pick<RenumberPlan, 'edits' | 'left'>): readonly Unsettled[] {
  if (left.length === 0) return []
  const after = applyEdits(text, edits)
  return left
    .filter(({ why }) => why !== 'bare')
    .map((one) => {
      const [start, end] = [offsetAfter(one.span.start, edits), offsetAfter(one.span.end, edits)]
      const from = after.lastIndexOf('\n', start - 1) + 1
      const to = after.indexOf('\n', end)
      return {
        line: after.slice(from, to < 0 ? after.length : to),
        within: { start: start - from, end: end - from },
        why: whyLeft(one),
      }
    })
}

/** Where those stand that nobody has touched since. */
export function stillUnsettled(
  document: Document,
  all: readonly Unsettled[],
): readonly { readonly span: Span; readonly text: string; readonly why: Message }[] {
  if (all.length === 0) return []
  const { text } = document
  return all.flatMap(({ line, within, why }) => {
    const at = `\n${text}\n`.indexOf(`\n${line}\n`)
    if (at < 0) return []
    const span = { start: at + within.start, end: at + within.end }
    return [{ span, text: text.slice(span.start, span.end), why }]
  })
}
