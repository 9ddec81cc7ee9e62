/**
 * Enter on a paragraph that has no words yet: it climbs a degree, from the recitals to the decisions, and then leaves
 * the list.
 */
import { type ParsedText, parse } from '../../document/document.ts'
import { closingOf } from '../../rules/shared/closing.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { applyEdits, type Edit, offsetAfter } from '../../text/edit.ts'
import type { Span } from '../../text/span.ts'
import { numbersDecisions } from './labels.ts'
import { exchangeMark, itemClosingEdit, openingMarks } from './marks.ts'
import type { NewParagraphOptions } from './new-paragraph.ts'
import { labelAfter } from './next-label.ts'
import { type Rewriting, remove } from './rewriting.ts'
import {
  leadOf,
  lineEnd,
  lineStart,
  type PlacedUnit,
  separatorOf,
  topOf,
  type Unit,
  unitBefore,
  unitsOf,
  wordsStart,
} from './units.ts'

/** An empty paragraph: its line, and what it is. */
export interface EmptyUnit {
  readonly line: Span
  /** Null for a recital, which has no label. */
  readonly unit: Unit | null
  /** The text without it, and where it stood. */
  readonly without: ParsedText
  readonly at: number
  /** What stands before it. */
  readonly before: PlacedUnit | null
}

/** Marks of emphasis with nothing between them. */
export const EMPTY_MARKS = /^(?:\*\*|__|<u><\/u>)?$/i

/** The empty paragraph whose line an offset lies in; null where there is none. */
export function emptyUnitAt(parsed: ParsedText, offset: number): EmptyUnit | null {
  const { text } = parsed
  const line = { start: lineStart(text, offset), end: lineEnd(text, offset) }
  const words = text.slice(line.start, line.end).trim()
  if (words === '' || words.length > 40) return null
  const unit = unitsOf(parsed)
    .flatMap(({ all }) => all)
    .find(({ label }) => label && line.start <= label.span.start && label.span.end <= line.end)
  const bare = unit?.label ? text.slice(unit.label.span.end, line.end) : words
  if (!EMPTY_MARKS.test(bare.trim())) return null
  const at = text.slice(0, line.start).trimEnd().length
  const without = parse(applyEdits(text, [remove(at, line.end)]))
  const before = unitBefore(without, at + 1)
  return { line, unit: unit ?? null, without, at, before }
}

/** What Enter does on an empty paragraph; null where the line is none. */
export function climb(
  parsed: ParsedText,
  style: HouseStyle,
  offset: number,
  { withMarks }: NewParagraphOptions,
): Rewriting | null {
  const empty = emptyUnitAt(parsed, offset)
  if (!empty) return belowPlainRecital(parsed, style, offset, withMarks)
  const { text } = parsed
  const { line, unit, before, without } = empty
  const marksOf = (kind: 'preambular' | 'operative'): readonly [string, string] => {
    const part = before?.unit.part ?? without.model.resolutions[0]?.parts[0]
    return withMarks && part ? openingMarks(part, kind, style) : ['', '']
  }
  const become = (
    label: string,
    [open, close]: readonly [string, string],
    others: readonly Edit[] = [],
  ): Rewriting => ({
    edits: [...others, { span: line, text: label + open + close }],
    cursor: offsetAfter(line.start, others) + label.length + open.length,
  })
  const parent = unit?.parent
  if (parent) {
    const outer = outerOf(parent, before)
    if (!outer) return null
    const next = labelAfter(without, outer, style)
    const lead = leadOf(without.text, outer.unit) ?? ''
    const { kind } = outer.unit
    const item = kind !== 'subParagraph' && before ? itemClosingEdit(before.unit, true, style, without.language) : null
    const others = item ? [...next.edits, item] : next.edits
    return become(lead + next.text, kind === 'subParagraph' ? ['', ''] : marksOf(kind), others)
  }
  if (!unit && before && !before.all.some(({ kind }) => kind === 'operative') && numbersDecisions(style))
    return become('1. ', marksOf('operative'))
  if (!unit && !before && !text.slice(line.start, line.end).trim()) return null
  const mends = unit ? mendsBehind(empty, style) : []
  return { edits: [...mends, remove(line.start, line.end)], cursor: offsetAfter(line.start, mends) }
}

/** The first decision, on the line where the next recital was begun in a preamble without marks of emphasis. */
function belowPlainRecital(
  parsed: ParsedText,
  style: HouseStyle,
  offset: number,
  withMarks: boolean,
): Rewriting | null {
  const { text } = parsed
  const line = { start: lineStart(text, offset), end: lineEnd(text, offset) }
  const above = text.slice(line.start, line.end).trim() === '' ? unitBefore(parsed, line.start) : null
  if (!above || !numbersDecisions(style)) return null
  const recital = topOf(above.unit)
  if (recital.kind !== 'preambular' || above.all.some(({ kind }) => kind === 'operative')) return null
  if (text.slice(lineEnd(text, above.unit.span.end), line.start) !== separatorOf(text, recital)) return null
  if (openingMarks(recital.part, 'preambular', style)[0] !== '') return null
  const [open, close] = withMarks ? openingMarks(recital.part, 'operative', style) : ['', '']
  const label = `1. ${open}`
  return { edits: [{ span: line, text: label + close }], cursor: line.start + label.length }
}

/** The unit of the text without the empty one that stands in the degree to climb to. */
function outerOf({ degree }: Unit, before: PlacedUnit | null): PlacedUnit | null {
  let unit = before?.unit ?? null
  while (unit && unit.degree > degree) unit = unit.parent
  return unit && before && unit.degree === degree ? { unit, all: before.all } : null
}

/**
 * Where the list is left at the end of the decisions: the last closes with a full stop, and a single one has no number.
 */
function mendsBehind({ before, without }: EmptyUnit, style: HouseStyle): readonly Edit[] {
  const last = before?.all.at(-1)
  if (!before || before.unit !== last || style.levels['paragraph-punctuation'] === 'off') return []
  const operative = before.all.filter(({ kind }) => kind === 'operative')
  const [only] = operative
  if (!only) return []
  const mark = closingOf(last.prose.words).mark
  const stop = mark === ';' || mark === ',' ? exchangeMark(last.prose, mark, '.', without.language) : null
  const isLone = operative.length === 1 && only.label?.inner === '1' && only.label.suffix === ''
  const number =
    isLone && only.label && style.numberSingleParagraph === false && numbersDecisions(style)
      ? remove(only.label.span.start, wordsStart(without.text, only))
      : null
  return [...(number ? [number] : []), ...(stop ? [stop] : [])]
}
