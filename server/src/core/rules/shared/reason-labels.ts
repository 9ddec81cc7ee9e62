import type { Part } from '../../model/model.ts'
import { paragraphsIn } from '../../model/read.ts'
import { readings, toLetters } from '../../syntax/label-values.ts'
import { readLabel } from '../../syntax/labels.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'

/** No label of a reason is longer, with the word behind it by which it is known. */
const LONGEST = 40

/** `PP5` behind `PP3`, `D.` behind `B.`: the labels that reasons have in some houses, out of their sequence. */
export function reasonsOutOfStep(part: Part, text: string): RawFinding[] {
  let last: { readonly text: string; readonly value: number } | null = null
  const found: RawFinding[] = []
  for (const { kind, span } of paragraphsIn(part)) {
    const label = kind === 'preambular' ? readLabel(text.slice(span.start, span.start + LONGEST)) : null
    const value = label?.prefix === 'PP' ? rankOf(label.inner) : null
    if (!label || !value) continue
    const isNext = !last || value === 1 || value === last.value + (label.suffix === '' ? 1 : 0)
    if (last && !isNext) {
      const due = /^\d/.test(label.inner) ? `${last.value + 1}` : toLetters(last.value + 1).toUpperCase()
      found.push({
        severity: 'warning',
        span: { start: span.start, end: span.start + label.width },
        message: say`“${label.text}” follows “${last.text}”: one is missing between them, or stands elsewhere. A paragraph may have been lost; if none was, label this one “${label.text.replace(label.inner, due)}”.`,
      })
    }
    last = { text: label.text, value }
  }
  return found
}

const rankOf = (inner: string): number | null =>
  readings(inner.toLowerCase()).find(({ sequence }) => sequence !== 'roman')?.value ?? null
