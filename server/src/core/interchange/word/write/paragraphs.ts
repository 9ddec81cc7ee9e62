/** Paragraphs and tables as WordprocessingML. */
import { type Change, type RichCell, type RichParagraph, type RichTable, type Run, textRun } from '../../rich-text.ts'
import { ORGAN } from '../ours.ts'
import { xml } from '../xml.ts'
import type { EndedBlock, EndedParagraph } from './marks.ts'
import { byWhom, elementOf, isMove, type WriteContext, writeRuns } from './runs.ts'
import { type ParagraphLook, settingOf } from './styles.ts'

export function writeBlock(block: EndedBlock, context: WriteContext): string {
  return block.kind === 'table' ? writeTable(block, context) : writeParagraph(block, context)
}

function writeParagraph({ paragraph, end }: EndedParagraph, context: WriteContext): string {
  const { role, degree, change } = paragraph
  const { style, look } = settingOf(role, degree)
  const properties = xml('w:pPr', {}, xml('w:pStyle', { 'w:val': style }) + lookXml(look ?? {}) + endXml(end, context))
  const runs = [...leadOf(paragraph, context), ...bodyOf(paragraph, context)].map(
    (run): Run => ({ ...run, change: run.change ?? change }),
  )
  return ranged(change, xml('w:p', {}, properties + writeRuns(runs, context)), context)
}

/** The XML of a paragraph; where it was moved, between the marks of the range that was moved. */
export function ranged(change: Change | null, paragraph: string, context: WriteContext): string {
  if (!change || !isMove(change)) return paragraph
  const name = elementOf(change)
  const id = context.nextId()
  const start = xml(`${name}RangeStart`, { ...byWhom(change, context), 'w:id': id, 'w:name': change.move })
  return start + paragraph + xml(`${name}RangeEnd`, { 'w:id': id })
}

/** What was done to the end of a paragraph, as properties of its mark. */
const endXml = (end: Change | null, context: WriteContext): string =>
  end ? xml('w:rPr', {}, xml(elementOf(end), byWhom(end, context))) : ''

/** What stands before the first word: tabs and the label. A label that changed is there as it was and as it is. */
function leadOf(
  { role, degree, label, labelBefore, labelBy, bookmark }: RichParagraph,
  context: WriteContext,
): readonly Run[] {
  const { isIndented = false } = settingOf(role, degree)
  const tab = isIndented ? [textRun('\t')] : []
  if (labelBefore === undefined || labelBefore === label)
    return label === '' ? tab : [...tab, ...labelOf(label, null, bookmark, context)]
  const by = (kind: Change['kind']): Change => ({ kind, author: labelBy?.author ?? '', date: labelBy?.date ?? null })
  return [
    ...tab,
    ...(labelBefore ? [textRun(`${labelBefore}\t`, by('out'))] : []),
    ...(label ? labelOf(label, by('in'), bookmark, context) : []),
  ]
}

/** A label and its tab. A bookmark holds the number alone: a field that shows it says `1` and not `1.`. */
function labelOf(
  label: string,
  change: Change | null,
  bookmark: string | undefined,
  { nextId }: WriteContext,
): readonly Run[] {
  const number = /[\p{Alphabetic}\p{N}]+(?: \p{Alphabetic}+)?/u.exec(label)
  if (bookmark === undefined || !number) return [textRun(`${label}\t`, change)]
  const id = nextId()
  const end = number.index + number[0].length
  const sign = (xmlOf: string): Run => ({ kind: 'opaque', xml: xmlOf, change: null })
  return [
    ...(number.index > 0 ? [textRun(label.slice(0, number.index), change)] : []),
    sign(xml('w:bookmarkStart', { 'w:id': id, 'w:name': bookmark })),
    textRun(number[0], change),
    sign(xml('w:bookmarkEnd', { 'w:id': id })),
    textRun(`${label.slice(end)}\t`, change),
  ]
}

/**
 * The number of a resolution stands before the indent of its title; the organ is named in italics where openings are.
 */
function bodyOf({ role, runs }: RichParagraph, { underline }: WriteContext): readonly Run[] {
  const [first, ...rest] = runs
  if (role === 'title') return numberApart(runs)
  if (first?.kind !== 'text' || first.marks.length > 0) return runs
  if (role !== 'organLine' || underline !== 'italic') return runs
  const comma = /,?$/.exec(first.text)?.[0] ?? ''
  const name = first.text.slice(0, first.text.length - comma.length)
  return [{ ...first, text: name, style: ORGAN }, { ...first, text: comma }, ...rest]
}

/** The number may have changed: it ends with the first stop that a space follows. */
function numberApart(runs: readonly Run[]): readonly Run[] {
  let isApart = false
  return runs.map((run, i) => {
    if (run.kind !== 'text' || i >= MOST_IN_NUMBER || isApart) return run
    const text = run.text.replace(/^(\S{0,12}\.) /, '$1\t')
    isApart = run.text.includes(' ') && !run.change
    return { ...run, text }
  })
}

/** A number that changed stands in so many runs at most, with the words behind it. */
const MOST_IN_NUMBER = 3

/** The properties of a paragraph that a look gives, in the order of the schema. */
export function lookXml({
  keepNext,
  tabs,
  before,
  after,
  line,
  left,
  right,
  hanging,
  align,
  outline,
  rule,
}: ParagraphLook): string {
  const hasSpacing = before !== undefined || after !== undefined || line !== undefined
  const hasIndent = left !== undefined || right !== undefined || hanging !== undefined
  return (
    (keepNext ? xml('w:keepNext') : '') +
    (rule
      ? xml('w:pBdr', {}, xml('w:bottom', { 'w:val': 'single', 'w:sz': rule, 'w:space': 1, 'w:color': 'auto' }))
      : '') +
    (tabs ? xml('w:tabs', {}, tabs.map(([at, to]) => xml('w:tab', { 'w:val': to, 'w:pos': at })).join('')) : '') +
    (hasSpacing
      ? xml('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': line && 'exact' })
      : '') +
    (hasIndent ? xml('w:ind', { 'w:left': left, 'w:right': right, 'w:hanging': hanging }) : '') +
    (align ? xml('w:jc', { 'w:val': align }) : '') +
    (outline === undefined ? '' : xml('w:outlineLvl', { 'w:val': outline }))
  )
}

const BORDER = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }
/** The width between the margins of the text. */
const TABLE_WIDTH = 9840

/**
 * What was done to a row as a whole, all of whose words were put in or taken out, and whether it is a head, as its
 * properties.
 */
function rowXml(cells: readonly RichCell[], isHead: boolean, context: WriteContext): string {
  const said = cells.flat().filter((run) => run.kind === 'note' || (run.kind === 'text' && run.text.trim() !== ''))
  const change = said[0]?.change
  const isWhole = change && said.every((run) => run.change?.kind === change.kind)
  const done = isWhole ? xml(`w:${change.kind === 'in' ? 'ins' : 'del'}`, byWhom(change, context)) : ''
  const properties = (isHead ? xml('w:tblHeader') : '') + done
  return properties && xml('w:trPr', {}, properties)
}

function writeTable({ rows, hasHead }: RichTable, context: WriteContext): string {
  const columns = Math.max(1, ...rows.map(({ length }) => length))
  const width = Math.floor(TABLE_WIDTH / columns)
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => xml(`w:${side}`, BORDER))
    .join('')
  const properties = xml(
    'w:tblPr',
    {},
    xml('w:tblW', { 'w:w': TABLE_WIDTH, 'w:type': 'dxa' }) + xml('w:tblBorders', {}, borders),
  )
  const grid = xml('w:tblGrid', {}, xml('w:gridCol', { 'w:w': width }).repeat(columns))
  const cell = (runs: RichCell): string =>
    xml(
      'w:tc',
      {},
      xml('w:tcPr', {}, xml('w:tcW', { 'w:w': width, 'w:type': 'dxa' })) + xml('w:p', {}, writeRuns(runs, context)),
    )
  const row = (cells: readonly RichCell[], at: number): string =>
    xml(
      'w:tr',
      {},
      rowXml(cells, hasHead && at === 0, context) +
        Array.from({ length: columns }, (_, i) => cell(cells[i] ?? [])).join(''),
    )
  // Two tables one behind the other would be one.
  return xml('w:tbl', {}, properties + grid + rows.map(row).join('')) + xml('w:p')
}
