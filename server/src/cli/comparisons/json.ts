import type { Unit } from '../../core/compare/units.ts'
import type { Document } from '../../core/document/document.ts'
import type { Compared } from '../../core/features/comparison-words.ts'
import { rangeOf } from '../ranges.ts'
import { json as printed } from '../terminal.ts'

/**
 * For programs: all units, those that are the same among them, or those that were asked for. Positions are zero-based,
 * in UTF-16 units.
 */
export function json({ before, now, units, only }: Compared, old: Document, present: Document): string {
  const unitOf = (unit: Unit | null, document: Document) =>
    unit && {
      kind: unit.kind,
      label: unit.label,
      path: unit.path,
      text: unit.text,
      range: rangeOf(document, unit.span),
    }
  const plain = units
    .filter(({ kind }) => only === null || only.has(kind))
    .map((unit) => ({
      kind: unit.kind,
      before: unitOf(unit.before, old),
      now: unitOf(unit.now, present),
      changes: unit.changes,
      within: unitOf(unit.within, unit.kind === 'new' ? old : present),
    }))
  return `${printed({ version: 1, before, now, units: plain }, 2)}\n`
}
