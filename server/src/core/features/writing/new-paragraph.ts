/**
 * Enter: the next paragraph, sub-paragraph or recital with its label, and with the marks of emphasis around the cursor;
 * behind a colon the first of a list; in the middle of words the rest of them as a paragraph of its own.
 */

import { isAdopted } from '../../document/adopted.ts'
import { type Document, type ParsedText, parse } from '../../document/document.ts'
import { locate } from '../../document/locate.ts'
import type { Language } from '../../lexicon/languages.ts'
import type { Part } from '../../model/model.ts'
import { elementsOf } from '../../model/read.ts'
import { closingOf } from '../../rules/shared/closing.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { composeEdits } from '../../text/composed.ts'
import { applyEdits, type Edit, offsetAfter } from '../../text/edit.ts'
import type { Span } from '../../text/span.ts'
import { MOST_DEGREES, numbersDecisions } from './labels.ts'
import { climb } from './leave-empty.ts'
import { closingEdit, dueMark, exchangeMark, itemClosingEdit, marksBehindOpening, openingMarks } from './marks.ts'
import { firstLabelBelow, labelAfter } from './next-label.ts'
import { insertAt, movedRewriting, type Rewriting, remove } from './rewriting.ts'
import {
  blockAt,
  lastOf,
  leadOf,
  lineEnd,
  lineStart,
  newlineOf,
  ownEnd,
  type PlacedUnit,
  separatorOf,
  topOf,
  type Unit,
  unitAt,
  wordsStart,
} from './units.ts'

/** How a new paragraph is begun. */
export interface NewParagraphOptions {
  /** Whether the marks of emphasis for its opening are put there, with the cursor between them. */
  readonly withMarks: boolean
}

/**
 * What Enter does at an offset of the draft; null where it is a plain line end: outside paragraphs and sub-paragraphs,
 * as in front matter, comments, tables, notes, annexes and quoted text, and in an adopted text.
 */
export function newParagraph(
  document: Document,
  style: HouseStyle,
  offset: number,
  options: NewParagraphOptions = { withMarks: true },
): Rewriting | null {
  if (isAdopted(document)) return null
  const location = locate(document, offset)
  const done = inResolution(location.parsed, style, location.offset, options)
  return done && movedRewriting(done, location.start)
}

/**
 * The edits for a line end that has just been typed before `offset`, with the white space that the editor put behind
 * it; empty where it is left as it is.
 */
export function newParagraphTyped(document: Document, style: HouseStyle, offset: number): readonly Edit[] {
  const { text } = document
  const start = lineStart(text, offset)
  if (text.slice(start, offset).trim() !== '') return []
  const before = text.slice(Math.max(0, start - 2), start)
  const newline = before === '\r\n' ? 2 : /[\r\n]$/.test(before) ? 1 : 0
  if (newline === 0) return []
  const back = [remove(start - newline, offset)]
  const done = newParagraph(parse(applyEdits(text, back)), style, start - newline, { withMarks: false })
  return done ? composeEdits(text, [back, done.edits]) : []
}

function inResolution(
  parsed: ParsedText,
  style: HouseStyle,
  offset: number,
  options: NewParagraphOptions,
): Rewriting | null {
  const left = climb(parsed, style, offset, options)
  if (left) return left
  const placed = unitAt(parsed, offset)
  if (!placed) return behindHead(parsed, style, offset, options)
  const { text } = parsed
  const { unit } = placed
  const end = ownEnd(parsed, unit)
  const start = wordsStart(text, unit)
  if (offset < start || offset > lineEnd(text, end) || leadOf(text, unit) === null) return null
  if (/^[\s\u00a0]*$/.test(text.slice(start, end))) return null
  if (REST.test(text.slice(offset, end))) {
    const doubled = markBehindMark(text, offset, end)
    if (!doubled) return atEnd(parsed, placed, style, offset, options)
    const edits = [remove(doubled.start, doubled.end)]
    const done = inResolution(parse(applyEdits(text, edits)), style, offset, options)
    return done && { edits: composeEdits(text, [edits, done.edits]), cursor: done.cursor }
  }
  if (isInEmphasis(unit, offset) || isInWord(text, offset)) return null
  return offset === start ? above(parsed, placed, style, options) : split(parsed, placed, style, offset)
}

/**
 * What may stand behind the cursor at the end of words: a mark of emphasis that closes, the closing mark, marks of
 * notes.
 */
const REST = /^(?:\*{1,2}|_{1,2}|<\/u>)?[\s\u00a0]?[,;:.]?(?:\[\^[^\]\s]{1,40}\]|[⁰¹²³⁴-⁹]){0,8}[,;:.]?[\s\u00a0]*$/u

/** The closing mark behind a cursor before which another has been typed: that is meant. Null where there is none. */
function markBehindMark(text: string, offset: number, end: number): Span | null {
  if (!/[,;:][*_]{0,2}$/.test(text.slice(Math.max(0, offset - 3), offset))) return null
  const behind = /^[\s\u00a0]?[,;:.]/.exec(text.slice(offset, Math.min(end, offset + 2)))?.[0]
  return behind === undefined ? null : { start: offset, end: offset + behind.length }
}

const isInWord = (text: string, offset: number): boolean =>
  /^[\p{Alphabetic}\p{N}]{2}$/u.test(text.slice(offset - 1, offset + 1))

const isInEmphasis = ({ prose }: Unit, offset: number): boolean =>
  prose.emphasis.some(({ mark, outer }) => mark !== 'capitals' && outer.start < offset && offset < outer.end)

/** The paragraph that follows one, begun. */
function atEnd(
  parsed: ParsedText,
  placed: PlacedUnit,
  style: HouseStyle,
  offset: number,
  options: NewParagraphOptions,
): Rewriting {
  const { text, language } = parsed
  const { unit } = placed
  const opensList = unit.children.length > 0 || closingOf(unit.prose.words).mark === ':'
  const at = lineEnd(text, ownEnd(parsed, unit))
  const ended = marksBehindOpening(unit, text, offset)
  if (opensList && unit.degree < MOST_DEGREES) {
    const like = unit.children[0] ?? placed.all.find(({ degree }) => degree === unit.degree + 1)
    const lead = (like && leadOf(text, like)) ?? ''
    return begun(parsed, unit, at, lead + firstLabelBelow(parsed, placed, style), NO_MARKS, ended)
  }
  const next = labelAfter(parsed, placed, style)
  const marks = options.withMarks && unit.kind !== 'subParagraph' ? openingMarks(unit.part, unit.kind, style) : NO_MARKS
  const closing = closingBeforeNext(placed, style, language)
  return begun(parsed, unit, at, (leadOf(text, unit) ?? '') + next.text, marks, [
    ...next.edits,
    ...ended,
    ...(closing ? [closing] : []),
  ])
}

const NO_MARKS = ['', ''] as const

/** What makes the words of a unit close as one does that others of its kind follow; null where they do. */
function closingBeforeNext(placed: PlacedUnit, style: HouseStyle, language: Language): Edit | null {
  const { unit } = placed
  const mark = dueMark(unit, style)
  const put = closingEdit(unit.prose, mark, language)
  if (put || style.levels['paragraph-punctuation'] === 'off') return put
  if (endsText(placed) && style.closing.operative === ';') return exchangeMark(unit.prose, '.', mark, language)
  const wasLast = unit.kind === 'subParagraph' && lastOf(topOf(unit)) === unit
  return wasLast ? itemClosingEdit(unit, false, style, language) : null
}

/** True for the last words of a part that are decisions, of which those before do not close with full stops. */
function endsText({ unit, all }: PlacedUnit): boolean {
  const top = all.filter(({ kind }) => kind === 'operative')
  if (all.at(-1) !== unit || top.length === 0) return false
  const before = top.at(-2)
  return !before || closingOf(lastOf(before).prose.words).mark !== '.'
}

function begun(
  { text }: ParsedText,
  unit: Unit,
  at: number,
  label: string,
  [open, close]: readonly [string, string],
  others: readonly Edit[],
): Rewriting {
  const put = separatorOf(text, unit) + label + open
  const edits = [...others, insertAt(at, put + close)]
  const before = others.filter(({ span }) => span.end <= at)
  return { edits, cursor: offsetAfter(at, before) + lengthAt(before, at) + put.length }
}

/** How much is put in exactly at an offset, before what follows it there. */
const lengthAt = (edits: readonly Edit[], at: number): number =>
  edits.reduce((sum, { span, text }) => (span.start === at && span.end === at ? sum + text.length : sum), 0)

/** An empty paragraph above one whose words have not begun. */
function above(parsed: ParsedText, placed: PlacedUnit, style: HouseStyle, options: NewParagraphOptions): Rewriting {
  const { text } = parsed
  const { unit } = placed
  const next = labelAfter(parsed, placed, style)
  const [open, close] =
    options.withMarks && unit.kind !== 'subParagraph' ? openingMarks(unit.part, unit.kind, style) : NO_MARKS
  const at = wordsStart(text, unit)
  const first = next.edits.map((edit) => edit.text).join('')
  const put = `${first}${open}${close}${separatorOf(text, unit)}${leadOf(text, unit) ?? ''}${next.text}`
  return { edits: [insertAt(at, put)], cursor: at + first.length + open.length }
}

/** The words behind the cursor as a paragraph of its own; those before it close as their kind does. */
function split(parsed: ParsedText, placed: PlacedUnit, style: HouseStyle, offset: number): Rewriting {
  const { text } = parsed
  const { unit } = placed
  const before = text.slice(0, offset).trimEnd()
  const after = offset + (/^[\s\u00a0]*/.exec(text.slice(offset)) as RegExpExecArray)[0].length
  const bare = /[,;]$/.test(before) ? before.slice(0, -1).trimEnd() : before
  const isOpen = /[\p{Alphabetic}\p{N}”"»’)\]*>]$/u.test(bare)
  const mark = isOpen ? markText(dueMark(unit, style), parsed) : ''
  const next = labelAfter(parsed, placed, style)
  const put = mark + separatorOf(text, unit) + (leadOf(text, unit) ?? '') + next.text
  const start = isOpen ? bare.length : before.length
  const cut: Edit = { span: { start, end: after }, text: put }
  return { edits: [...next.edits, cut], cursor: offsetAfter(start, next.edits) + put.length }
}

const markText = (mark: string, { language }: ParsedText): string =>
  language === 'fr' && mark === ';' ? `\u00a0${mark}` : mark

/**
 * Behind the organ line the first recital, behind what announces decisions the first of them, behind a heading a blank
 * line.
 */
function behindHead(
  parsed: ParsedText,
  style: HouseStyle,
  offset: number,
  { withMarks }: NewParagraphOptions,
): Rewriting | null {
  const { text, language } = parsed
  const kind = blockAt(parsed, offset)?.block.kind
  if ((kind !== 'paragraph' && kind !== 'heading') || text.slice(offset, lineEnd(text, offset)).trim() !== '')
    return null
  const newline = newlineOf(text)
  const isOn = (span: { readonly start: number; readonly end: number } | undefined): boolean =>
    span !== undefined && lineStart(text, span.end) <= offset && offset >= span.end && offset <= lineEnd(text, span.end)
  for (const { parts, title, designation } of parsed.model.resolutions) {
    const part = parts.find(({ organLine }) => isOn(organLine?.span))
    if (part?.organLine) return firstRecital(part, part.organLine)
    const formula = parts.flatMap(elementsOf).find(({ kind, span }) => kind === 'formula' && isOn(span))
    if (formula) return firstDecision(parts)
    if (isOn(title?.span) || isOn(designation?.span)) {
      const at = lineEnd(text, offset)
      return { edits: [insertAt(at, newline + newline)], cursor: at + newline.length * 2 }
    }
  }
  return null

  /** Behind a line that announces the decisions: their verb may be said there, so that no marks await one. */
  function firstDecision(parts: readonly Part[]): Rewriting {
    const isFirst = !parts.flatMap(elementsOf).some((one) => one.kind === 'operative')
    const at = lineEnd(text, offset)
    const put = newline + newline + (isFirst && numbersDecisions(style) ? '1. ' : '')
    return { edits: [insertAt(at, put)], cursor: at + put.length }
  }

  function firstRecital(part: Part, { prose }: NonNullable<Part['organLine']>): Rewriting {
    const [open, close] = withMarks ? openingMarks(part, 'preambular', style) : NO_MARKS
    const comma = closingEdit(prose, ',', language)
    const at = lineEnd(text, offset)
    const others = comma ? [comma] : []
    const put = newline + newline + open
    const cursor = offsetAfter(at, others) + lengthAt(others, at) + put.length
    return { edits: [...others, insertAt(at, put + close)], cursor }
  }
}
