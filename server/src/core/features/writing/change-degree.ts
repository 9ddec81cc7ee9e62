/**
 * Tab and Shift+Tab at the head of a paragraph: it becomes a sub-paragraph of the one before it, or climbs out of its
 * list, and what stands below it goes along. What follows it in its list then stands below it. Labels of the lists
 * around it, and the marks that announce a list, follow.
 */
import type { Document, ParsedText } from '../../document/document.ts'
import { locate } from '../../document/locate.ts'
import type { PlacedLabel } from '../../model/model.ts'
import { closingOf } from '../../rules/shared/closing.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { readings, write } from '../../syntax/label-values.ts'
import { type Edit, offsetAfter } from '../../text/edit.ts'
import { formOf, MOST_DEGREES, numbersDecisions, ordinalOf, printLabel, relabelled } from './labels.ts'
import { EMPTY_MARKS } from './leave-empty.ts'
import { dueMark, exchangeMark, itemClosingEdit, openingMarks } from './marks.ts'
import { insertAt, movedRewriting, type Rewriting, remove } from './rewriting.ts'
import {
  descendantsOf,
  lastOf,
  leadOf,
  lineEnd,
  type PlacedUnit,
  siblingsOf,
  topOf,
  type Unit,
  unitAt,
  wordsStart,
} from './units.ts'

/** Changes the degree of what the cursor stands in; null where it has no other, as a recital. */
export function changeDegree(
  document: Document,
  style: HouseStyle,
  offset: number,
  by: 'promote' | 'demote',
): Rewriting | null {
  const location = locate(document, offset)
  const placed = unitAt(location.parsed, location.offset)
  const edits = placed && editsOf(location.parsed, placed, style, by)
  if (!placed || !edits) return null
  const at = Math.max(location.offset, wordsStart(location.parsed.text, placed.unit))
  const atHead = at === wordsStart(location.parsed.text, placed.unit)
  const cursor = offsetAfter(at, edits) + (atHead ? putAt(at, edits) : 0)
  return movedRewriting({ edits, cursor }, location.start)
}

/** How much is put in right before an offset; of marks with nothing between them those that open. */
const putAt = (at: number, edits: readonly Edit[]): number =>
  edits.reduce((sum, { span, text }) => (span.start === at && span.end === at ? sum + openingOf(text).length : sum), 0)

const openingOf = (text: string): string =>
  EMPTY_MARKS.test(text) ? text.slice(0, text.startsWith('<') ? 3 : 1) : text

/** A unit in its new place: what it stands in, and what it is called there. */
interface Placement {
  readonly unit: Unit
  readonly degree: number
  readonly parent: Placement | null
  readonly children: Placement[]
}

function editsOf(
  parsed: ParsedText,
  { unit, all }: PlacedUnit,
  style: HouseStyle,
  by: 'promote' | 'demote',
): readonly Edit[] | null {
  if (leadOf(parsed.text, unit) === null) return null
  const step = by === 'promote' ? -1 : 1
  if (by === 'promote' && (!unit.parent || topOf(unit).kind !== 'operative' || !isNumbering(topOf(unit), style, all)))
    if (!unit.parent?.parent) return null
  if (by === 'demote' && !canDemote(unit, all)) return null
  const moved = new Set([unit, ...descendantsOf(unit)])
  const units = all.filter((one) => one.kind !== 'preambular' && topOf(one).kind === topOf(unit).kind)
  const scope = topOf(unit).kind === 'operative' ? units : [topOf(unit), ...descendantsOf(topOf(unit))]
  const placements = place(scope, (one) => one.degree + (moved.has(one) ? step : 0))
  const to = unit.degree + step
  return [
    ...relabel(parsed, placements, all, style),
    ...mends(parsed, placements, style),
    ...marksOfEmpty(parsed, unit, to, style),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** The marks that await a verb go where a paragraph without words becomes a sub-paragraph, and come where it rises. */
function marksOfEmpty({ text }: ParsedText, unit: Unit, degree: number, style: HouseStyle): readonly Edit[] {
  const from = wordsStart(text, unit)
  const words = text.slice(from, unit.span.end).trim()
  const isEmpty = EMPTY_MARKS.test(words)
  if (!isEmpty || (degree > 0 && words === '')) return []
  const marks = degree === 0 ? openingMarks(unit.part, 'operative', style).join('') : ''
  const span = { start: Math.min(from, lineEnd(text, from)), end: Math.max(from, unit.span.end) }
  return text.slice(span.start, span.end) === marks ? [] : [{ span, text: marks }]
}

/** Whether decisions are numbered here, or will be where there are several. */
function isNumbering(top: Unit, style: HouseStyle, all: readonly Unit[]): boolean {
  const operative = all.filter(({ kind }) => kind === 'operative')
  return top.label !== null || (operative.length === 1 && numbersDecisions(style))
}

/** Something of the same degree has to stand before it, and there must be room below. */
function canDemote(unit: Unit, all: readonly Unit[]): boolean {
  if (unit.kind === 'preambular' || !unit.label) return false
  const siblings = siblingsOf(unit, all)
  const deepest = Math.max(unit.degree, ...descendantsOf(unit).map(({ degree }) => degree))
  return siblings.indexOf(unit) > 0 && deepest < MOST_DEGREES
}

/** The units in order, each below the last one of a lesser degree. */
function place(units: readonly Unit[], degreeOf: (unit: Unit) => number): readonly Placement[] {
  const open: Placement[] = []
  return units.map((unit) => {
    const degree = degreeOf(unit)
    while (open.length > 0 && (open.at(-1) as Placement).degree >= degree) open.pop()
    const parent = open.at(-1) ?? null
    const placement: Placement = { unit, degree, parent, children: [] }
    parent?.children.push(placement)
    open.push(placement)
    return placement
  })
}

/** The labels that are due in the new places; those that were out of their sequence before are left to a person. */
function relabel(
  { text, language }: ParsedText,
  placements: readonly Placement[],
  all: readonly Unit[],
  style: HouseStyle,
): readonly Edit[] {
  const values = new Map<Placement, number>()
  const tops = placements.filter(({ degree }) => degree === 0)
  const edits: Edit[] = []
  const put = ({ unit }: Placement, label: string): void => {
    if (unit.label) {
      const { span } = unit.label
      if (text.slice(span.start, span.end) !== label) edits.push({ span, text: label })
    } else edits.push(insertAt(unit.prose.start, `${label} `))
  }
  for (const placement of placements) {
    const { unit, degree, parent } = placement
    const siblings = parent ? parent.children : tops
    const before = siblings[siblings.indexOf(placement) - 1]
    const due = (before ? (values.get(before) ?? 0) : 0) + 1
    const value = unit.degree === degree ? kept(unit, all, due) : due
    values.set(placement, value)
    if (unit.label?.suffix) {
      values.set(placement, due - 1)
      const follows =
        before && unit.degree === degree && ordinalOf(before.unit) === readings(unit.label.inner)[0]?.value
      if (follows && ordinalOf(before.unit) !== due - 1) put(placement, withBase(text, unit.label, before, due - 1))
      continue
    }
    if (unit.degree === degree) {
      if (unit.label ? ordinalOf(unit) !== value : degree === 0 && isBegun(tops, placement, style))
        put(placement, unit.label ? relabelled(text, unit, value) : `${value}.`)
    } else if (degree === 0) put(placement, numberLike(text, tops, value))
    else put(placement, printLabel(value, formOf(degree, all, style, language)))
  }
  return [...edits, ...withoutLoneNumber(text, tops, placements, style)]
}

/** `3 bis.` behind what has become 2: `2 bis.` */
function withBase(text: string, { span, inner }: PlacedLabel, { unit }: Placement, value: number): string {
  const printed = text.slice(span.start, span.end)
  const base = unit.level ? write({ sequence: unit.level.expected.sequence, value }) : String(value)
  return printed.replace(inner, base)
}

/** A number in the form of the others. */
function numberLike(text: string, tops: readonly Placement[], value: number): string {
  const like = tops.find(({ unit }) => unit.degree === 0 && unit.label && !unit.label.suffix)
  return like ? relabelled(text, like.unit, value) : `${value}.`
}

/** A single decision without a number, to which a second has come. */
const isBegun = (tops: readonly Placement[], { unit }: Placement, style: HouseStyle): boolean =>
  tops.length > 1 &&
  tops.filter((top) => top.unit.degree === 0).length === 1 &&
  unit.label === null &&
  numbersDecisions(style)

/** What a unit keeps its value for: `due` where it went on from the one before it, else what it has. */
function kept(unit: Unit, all: readonly Unit[], due: number): number {
  const value = ordinalOf(unit)
  if (value === null) return due
  const siblings = unit.parent ? unit.parent.children : all.filter(({ kind }) => kind === 'operative')
  const before = siblings.slice(0, siblings.indexOf(unit)).findLast(({ label }) => !label?.suffix)
  const last = before ? ordinalOf(before) : 0
  return last !== null && value === last + 1 ? due : value
}

/** Where one decision is left of several, and the text has come to its end, it has no number in most houses. */
function withoutLoneNumber(
  text: string,
  tops: readonly Placement[],
  placements: readonly Placement[],
  style: HouseStyle,
): readonly Edit[] {
  const [only, second] = tops
  const before = placements.filter(({ unit }) => unit.degree === 0).length
  if (!only?.unit.label || second || before < 2 || style.numberSingleParagraph !== false) return []
  if (closingOf((placements.at(-1) as Placement).unit.prose.words).mark !== '.') return []
  if (only.unit.label.inner !== '1' || !numbersDecisions(style)) return []
  return [remove(only.unit.label.span.start, wordsStart(text, only.unit))]
}

/** The marks that announce a list, or no longer do. */
function mends({ language }: ParsedText, placements: readonly Placement[], style: HouseStyle): readonly Edit[] {
  const edits: Edit[] = []
  for (const [i, { unit, children, degree }] of placements.entries()) {
    const wasLast = unit.degree > 0 && lastOf(topOf(unit)) === unit
    const isLast = degree > 0 && (placements[i + 1]?.degree ?? 0) === 0
    const mark = dueMark(unit, style)
    const announced = unit.children.length > 0
    const edit =
      children.length > 0 && !announced
        ? (exchangeMark(unit.prose, ';', ':', language) ??
          exchangeMark(unit.prose, ',', ':', language) ??
          exchangeMark(unit.prose, '.', ':', language))
        : children.length === 0 && announced
          ? exchangeMark(unit.prose, ':', degree === 0 ? style.closing.operative : mark, language)
          : children.length === 0 && degree !== unit.degree
            ? exchangeMark(
                unit.prose,
                mark,
                isLast || degree === 0 ? style.closing.operative : style.closing.item,
                language,
              )
            : children.length === 0 && wasLast !== isLast
              ? itemClosingEdit(unit, isLast, style, language)
              : null
    if (edit) edits.push(edit)
  }
  return edits
}
