/** F2 on a number or a label: what it counts gets another, and so goes to the place of that. */
import { type Document, edit } from '../../document/document.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { composeEdits } from '../../text/composed.ts'
import type { Edit } from '../../text/edit.ts'
import { numberAt } from '../numbers.ts'
import { move } from './move.ts'
import { type Followed, withReferences } from './with-references.ts'

/**
 * What moves what is counted at an offset to the place of `name`, as `3`, `c` or `(c)`, with every reference; null where
 * there is no such place among its like.
 */
export function renameNumber(document: Document, style: HouseStyle, offset: number, name: string): Followed | null {
  const place = numberAt(document, style, offset)
  const wanted = name
    .trim()
    .replace(/^\(|[).]$/g, '')
    .toLowerCase()
  if (!place || wanted === '') return null
  if (wanted === place.name) return { edits: [], cursor: offset, leavesReferences: false }
  for (const direction of ['up', 'down'] as const) {
    const rounds: (readonly Edit[])[] = []
    let [current, at] = [document, place.label.end]
    for (let step = move(current, at, direction); step; step = move(current, at, direction)) {
      rounds.push(step.edits)
      current = edit(current, step.edits)
      at = step.cursor
      if (numberAt(current, style, at)?.name === wanted)
        return withReferences(document, style, { edits: composeEdits(document.text, rounds), cursor: at })
    }
  }
  return null
}
