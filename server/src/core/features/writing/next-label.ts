/** The label that a new paragraph or sub-paragraph takes by its place. */
import type { ParsedText } from '../../document/document.ts'
import type { HouseStyle } from '../../styles/style.ts'
import type { Edit } from '../../text/edit.ts'
import { formOf, numbersDecisions, ordinalOf, printLabel, relabelled } from './labels.ts'
import { insertAt } from './rewriting.ts'
import type { PlacedUnit, Unit } from './units.ts'

/** A label with the space behind it, empty where none is due; and what has to become of others for its sake. */
export interface NextLabel {
  readonly text: string
  readonly edits: readonly Edit[]
}

const NO_LABEL: NextLabel = { text: '', edits: [] }

/** The label of what follows a unit in its degree: the next number, the next letter, none for a recital. */
export function labelAfter({ text }: ParsedText, { unit, all }: PlacedUnit, style: HouseStyle): NextLabel {
  if (unit.kind === 'preambular') return NO_LABEL
  if (unit.kind === 'subParagraph') {
    const value = ordinalOf(unit) ?? unit.level?.reading.value ?? 0
    return { text: `${relabelled(text, unit, value + 1)} `, edits: [] }
  }
  const operative = all.filter(({ kind }) => kind === 'operative')
  const numbered = operative.filter(({ label }) => label !== null)
  if (numbered.length === 0) {
    if (operative.length > 1 || !numbersDecisions(style)) return NO_LABEL
    return { text: '2. ', edits: [insertAt(unit.prose.start, '1. ')] }
  }
  const until = operative.slice(0, operative.indexOf(unit) + 1)
  const last = until.findLastIndex(({ label }) => label !== null)
  const before = until[last]
  const value = (before?.label ? (ordinalOf(before) ?? Number(before.label.inner)) : 0) + (until.length - 1 - last) + 1
  if (Number.isNaN(value)) return NO_LABEL
  return { text: `${relabelled(text, before ?? (numbered[0] as Unit), value)} `, edits: [] }
}

/** The label of the first sub-paragraph of a unit: that of the list which it has, else in the form of the degree. */
export function firstLabelBelow({ text, language }: ParsedText, { unit, all }: PlacedUnit, style: HouseStyle): string {
  const [first] = unit.children
  if (first?.label) return `${relabelled(text, first, 1)} `
  return `${printLabel(1, formOf(unit.degree + 1, all, style, language))} `
}
