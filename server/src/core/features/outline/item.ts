import { movedAll } from '../../document/each.ts'
import { type Span, shift } from '../../text/span.ts'
import type { Spoken } from '../spoken.ts'
import type { OutlineItem } from '../types.ts'

/** An entry; `selection` is where it leads, the whole of it where that lies elsewhere. */
export function item(
  kind: OutlineItem['kind'],
  name: string,
  detail: string,
  span: Span,
  selection: Span | undefined,
  children: readonly OutlineItem[],
  spoken: Spoken = { name, detail },
): OutlineItem {
  const inside = selection && span.start <= selection.start && selection.end <= span.end ? selection : span
  return { kind, name: name || kind, detail, spoken, span, selection: inside, children }
}

/** An entry with all below it, `delta` characters further on. */
export const moved = (entry: OutlineItem, delta: number): OutlineItem => ({
  ...entry,
  span: shift(entry.span, delta),
  selection: shift(entry.selection, delta),
  children: movedAll(entry.children, delta, moved),
})
