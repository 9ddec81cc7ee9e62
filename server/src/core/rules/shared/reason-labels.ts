import type { Part } from '../../model/model.ts'
import { paragraphsIn } from '../../model/read.ts'
import { readings, toLetters } from '../../syntax/label-values.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'

/** `PP5` behind `PP3`, `D.` behind `B.`: the labels that reasons have in some houses, out of their sequence. */
export function reasonsOutOfStep(part: Part): RawFinding[] {
  let last: { readonly text: string; readonly value: number } | null = null
  const found: RawFinding[] = []
  for (const { kind, label } of paragraphsIn(part)) {
    if (kind !== 'preambular') continue
    const value = label?.prefix === 'PP' ? rankOf(label.inner) : null
    if (!label || !value) continue
    const isNext = !last || value === 1 || value === last.value + (label.suffix === '' ? 1 : 0)
    if (last && !isNext) {
      const next = label.suffix === '' ? last.value + 1 : last.value
      const due = /^\d/.test(label.inner) ? `${next}` : toLetters(next).toUpperCase()
      found.push({
        severity: 'warning',
        span: label.span,
        message: say`“${label.text}” follows “${last.text}”: one is missing between them, or stands elsewhere. A paragraph may have been lost; if none was, label this one “${label.text.replace(label.inner, due)}”.`,
      })
    }
    last = { text: label.text, value }
  }
  return found
}

const rankOf = (inner: string): number | null =>
  readings(inner.toLowerCase()).find(({ sequence }) => sequence !== 'roman')?.value ?? null
