import type { Paragraph, Part } from '../../model/model.ts'
import { paragraphsIn } from '../../model/read.ts'
import { readings, toLetters } from '../../syntax/label-values.ts'
import { readLabel } from '../../syntax/labels.ts'
import { memoizeBy } from '../../text/memo.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'

/** No label that is read is longer, with the word behind it by which it is known. */
const LONGEST = 120

/** The label that a reason begins with, read once; null where it has none. `text` is the draft. */
export const labelOfReason = memoizeBy(
  ({ reason }: { readonly reason: Paragraph; readonly text: string }) => reason.source,
  ({ reason: { span }, text }) => readLabel(text.slice(span.start, span.start + LONGEST)),
)

/** `PP5` behind `PP3`, `D.` behind `B.`: the labels that reasons have in some houses, out of their sequence. */
export function reasonsOutOfStep(part: Part, text: string): RawFinding[] {
  let last: { readonly text: string; readonly value: number } | null = null
  const found: RawFinding[] = []
  for (const reason of paragraphsIn(part)) {
    const label = reason.kind === 'preambular' ? labelOfReason({ reason, text }) : null
    const value = label?.prefix === 'PP' ? rankOf(label.inner) : null
    if (!label || !value) continue
    const isNext = !last || value === 1 || value === last.value + (label.suffix === '' ? 1 : 0)
    if (last && !isNext) {
      const { start } = reason.span
      const due = /^\d/.test(label.inner) ? `${last.value + 1}` : toLetters(last.value + 1).toUpperCase()
      found.push({
        severity: 'warning',
        span: { start, end: start + label.width },
        message: say`“${label.text}” follows “${last.text}”: one is missing between them, or stands elsewhere. A paragraph may have been lost; if none was, label this one “${label.text.replace(label.inner, due)}”.`,
      })
    }
    last = { text: label.text, value }
  }
  return found
}

const rankOf = (inner: string): number | null =>
  readings(inner.toLowerCase()).find(({ sequence }) => sequence !== 'roman')?.value ?? null
