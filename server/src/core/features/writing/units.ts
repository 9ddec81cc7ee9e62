/**
 * The paragraphs and sub-paragraphs of a text as the keyboard moves them: each with what stands around it, its line and
 * all that belongs to it.
 */
import type { ParsedText } from '../../document/document.ts'
import type { Element, Paragraph, ParagraphBase, Part, PlacedLabel, SubParagraph } from '../../model/model.ts'
import type { Prose } from '../../model/prose.ts'
import type { LabelLevel } from '../../model/structure/label-levels.ts'
import { numberingOf } from '../../numbering/note-marks.ts'
import type { Block } from '../../syntax/tree.ts'
import { EMPTY_LINE } from '../../text/line-ends.ts'
import { memoize } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'

/** A paragraph or sub-paragraph. Spans are those of the text it was read from. */
export interface Unit {
  readonly kind: 'preambular' | 'operative' | 'subParagraph'
  /** 0 for a paragraph, from 1 for a sub-paragraph. */
  readonly degree: number
  readonly label: PlacedLabel | null
  /** Of a sub-paragraph. */
  readonly level: LabelLevel | null
  readonly prose: Prose
  /** Of a paragraph: what it opens with. */
  readonly opening: Paragraph['opening']
  /** With its sub-paragraphs. */
  readonly span: Span
  readonly parent: Unit | null
  readonly children: readonly Unit[]
  /** What it stands in among its like: its part, a section of that, or its parent. */
  readonly container: object
  readonly part: Part
}

/** The units of one part, in the order of the text. */
export interface PartUnits {
  readonly part: Part
  readonly all: readonly Unit[]
}

/** The units of all parts of a text. */
export const unitsOf = memoize((parsed: ParsedText): readonly PartUnits[] =>
  parsed.model.resolutions.flatMap(({ parts }) => parts.map((part) => ({ part, all: unitsOfPart(part) }))),
)

function unitsOfPart(part: Part): readonly Unit[] {
  const all: Unit[] = []
  const put = (
    one: Paragraph | SubParagraph,
    degree: number,
    parent: Unit | null,
    container: object,
  ): Mutable<Unit> => {
    const unit: Mutable<Unit> = {
      kind: one.kind,
      degree,
      label: 'label' in one ? one.label : null,
      level: 'level' in one ? one.level : null,
      prose: one.prose,
      opening: 'opening' in one ? one.opening : null,
      span: one.span,
      parent,
      children: [],
      container,
      part,
    }
    all.push(unit)
    unit.children = (one as ParagraphBase).subParagraphs.map((inner) => put(inner, degree + 1, unit, unit))
    return unit
  }
  const among = (children: readonly Element[], container: object): void => {
    for (const child of children) {
      if (child.kind === 'section') among(child.children, child)
      else if (child.kind === 'preambular' || child.kind === 'operative') put(child, 0, null, container)
    }
  }
  among(part.children, part)
  return all
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A unit and those of its part. */
export interface PlacedUnit {
  readonly unit: Unit
  readonly all: readonly Unit[]
}

/**
 * The innermost unit in whose words or label the offset lies; null where it lies elsewhere, as in a note or a comment.
 */
export function unitAt(parsed: ParsedText, offset: number): PlacedUnit | null {
  const placed = blockAt(parsed, offset)
  if (placed?.block.kind !== 'paragraph') return null
  return lastUnitBefore(
    parsed,
    offset,
    (unit) => lineStart(parsed.text, unit.span.start) <= offset,
    (unit) => offset <= lineEnd(parsed.text, unit.span.end),
  )
}

/** The last unit that ends before an offset. */
export const unitBefore = (parsed: ParsedText, offset: number): PlacedUnit | null =>
  lastUnitBefore(
    parsed,
    offset,
    (unit) => unit.span.start < offset,
    (unit) => ownEnd(parsed, unit) <= offset,
  )

function lastUnitBefore(
  parsed: ParsedText,
  offset: number,
  begins: (unit: Unit) => boolean,
  ends: (unit: Unit) => boolean,
): PlacedUnit | null {
  for (const { part, all } of unitsOf(parsed).toReversed()) {
    if (part.span.start > offset) continue
    const unit = all.findLast((one) => begins(one))
    if (unit) return ends(unit) ? { unit, all } : null
  }
  return null
}

/** A block of the tree, and where it begins. */
export interface PlacedTreeBlock {
  readonly block: Block
  readonly start: number
}

const blocksOf = memoize(({ tree }: ParsedText): readonly PlacedTreeBlock[] => {
  let at = 0
  return tree.blocks.map((block) => {
    const start = at
    at += block.width
    return { block, start }
  })
})

/** The block at an offset; at the edge of two the one that ends there, unless a line has ended before. */
export function blockAt(parsed: ParsedText, offset: number): PlacedTreeBlock | null {
  const { text } = parsed
  return (
    blocksOf(parsed).find(
      ({ block, start }) =>
        start <= offset &&
        (offset < start + block.width || (offset === start + block.width && !/[\r\n]/.test(text[offset - 1] ?? '\n'))),
    ) ?? null
  )
}

/** Where the own words of a unit end, with the marks behind them and without those of its sub-paragraphs. */
export function ownEnd(parsed: ParsedText, { prose, span, children, label }: Unit): number {
  if (children.length === 0) return span.end
  const { length } = prose.text
  if (length === 0) return label?.span.end ?? span.start
  const last = prose.toDraft({ start: length - 1, end: length }).end
  const placed = blockAt(parsed, last - 1)
  if (!placed) return last
  const until = Math.min(placed.start + placed.block.width, (children[0] as Unit).span.start)
  return parsed.text.slice(0, until).trimEnd().length
}

/** The sub-paragraphs below a unit, of any degree. */
export const descendantsOf = ({ children }: Unit): readonly Unit[] =>
  children.flatMap((child) => [child, ...descendantsOf(child)])

/** The paragraph that a unit belongs to. */
export const topOf = (unit: Unit): Unit => (unit.parent ? topOf(unit.parent) : unit)

/** The last of a unit and all below it. */
export const lastOf = (unit: Unit): Unit => descendantsOf(unit).at(-1) ?? unit

/** The units of the same degree beside one, itself among them; of paragraphs those of the same kind. */
export const siblingsOf = (unit: Unit, all: readonly Unit[]): readonly Unit[] =>
  unit.parent
    ? unit.parent.children
    : all.filter(({ container, kind }) => container === unit.container && kind === unit.kind)

export const lineStart = (text: string, offset: number): number => {
  let at = offset
  while (at > 0 && !/[\r\n]/.test(text[at - 1] as string)) at--
  return at
}

export const lineEnd = (text: string, offset: number): number => {
  let at = offset
  while (at < text.length && !/[\r\n]/.test(text[at] as string)) at++
  return at
}

/** The line end that a text uses. */
export const newlineOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'

const ENDS_APART = new RegExp(`${EMPTY_LINE.source}$`)

/** What separates a unit from what stands above it: one line end or two. */
export function separatorOf(text: string, unit: Unit): string {
  const newline = newlineOf(text)
  const above = text.slice(0, lineStart(text, unit.span.start))
  const isApart = above === '' || ENDS_APART.test(above.slice(-200))
  return isApart ? newline + newline : newline
}

/** What stands on its line before a unit: indentation and bullet; null where it shares the line with other words. */
export function leadOf(text: string, { span }: Unit): string | null {
  const lead = text.slice(lineStart(text, span.start), span.start)
  return /^[\s\u00a0]*(?:[-*•–+][ \t\u00a0]+)?$/.test(lead) ? lead : null
}

/** Where its words begin: behind the label, before a mark of emphasis. */
export const wordsStart = (text: string, { prose, label, span }: Unit): number => {
  if (prose.text !== '') return prose.start
  if (!label) return span.start
  return label.span.end + (/^[ \t\u00a0]*/.exec(text.slice(label.span.end)) as RegExpExecArray)[0].length
}

/**
 * A unit with all that belongs to it: from its line, or that of a comment right above it, to the end of its last line,
 * with tables, quotations and notes of its own that follow. Null where it shares a line with other words.
 */
export function chunkOf(parsed: ParsedText, unit: Unit): Span | null {
  const { text } = parsed
  const lead = leadOf(text, unit)
  if (lead === null) return null
  let start = unit.span.start - lead.length
  const blocks = blocksOf(parsed)
  let index = blocks.findIndex((placed) => placed.start + placed.block.width > start)
  while (blocks[index - 1]?.block.kind === 'commentBlock') start = blocks[--index]?.start ?? start
  const end = lineEnd(text, unit.span.end)
  return { start, end: endWithFollowing(parsed, unit, end) }
}

/** Where what follows a unit and belongs to it ends. */
function endWithFollowing(parsed: ParsedText, { span }: Unit, from: number): number {
  const { text } = parsed
  const quoted = parsed.model.resolutions.flatMap(({ parts }) =>
    parts.flatMap(({ children }) => children.filter(({ kind }) => kind === 'quoted')),
  )
  const names = new Set(
    numberingOf(parsed)
      .marks.filter((mark) => span.start <= mark.span.start && mark.span.start < span.end)
      .map(({ name }) => name),
  )
  const goesOn = unitsOf(parsed).some(({ all }) => (all.at(-1)?.span.start ?? 0) > from)
  let end = from
  for (const { block, start } of blocksOf(parsed)) {
    if (start + block.width <= from || block.kind === 'blankLines') continue
    const inner = text.slice(start, start + block.width)
    const at = start + inner.length - inner.trimStart().length
    const note = numberingOf(parsed).notes.find(
      (one) => start <= one.span.start && one.span.start < start + block.width,
    )
    const isOwn =
      block.kind === 'table' ||
      quoted.some((passage) => passage.span.start <= at && at < passage.span.end) ||
      (block.kind === 'footnote' && goesOn && note !== undefined && names.has(note.name))
    if (start < from) continue
    if (!isOwn) break
    end = start + inner.trimEnd().length
  }
  return end
}
