/** Paragraphs and tables of a Word file, with what was done to the ends of paragraphs. */
import { type Change, type ParagraphSource, type RichParagraph, type Run, wordsOf } from '../../rich-text.ts'
import { childOf, elementsIn, isOn, valOf, type XmlElement } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import type { Report } from './report.ts'
import { changeOf, type RunReader } from './runs.ts'
import type { NumberProperties, Styles } from './styles.ts'
import { alternative } from './words.ts'

/** A paragraph as it stands in the file: what was done to its end is that of its mark alone. */
export interface MarkedParagraph {
  readonly kind: 'paragraph'
  readonly paragraph: RichParagraph
  readonly mark: Change | null
  /**
   * Whether its end parts nothing, whether changes are taken or not: it was put in by one and taken out by another, or
   * is not seen.
   */
  readonly isWithdrawn: boolean
  /** Its style; empty where it has none. */
  readonly style: string
}

export interface MarkedTable {
  readonly kind: 'table'
  /** Whether its first row is its head. */
  readonly hasHead: boolean
  readonly rows: readonly (readonly (readonly MarkedParagraph[])[])[]
}

export type MarkedBlock = MarkedParagraph | MarkedTable

export interface BlockContext {
  readonly styles: Styles
  readonly report: Report
  readonly runs: RunReader
  /** The numbers of the text as it is now, and as it was. */
  readonly numbers: Readonly<Record<'now' | 'before', Numbering>>
  /** The XML of the part, where paragraphs are to be written again. */
  readonly xml: string | null
}

/** The paragraphs and tables in an element of the body, in order. */
export function readBlocks(element: XmlElement, context: BlockContext): readonly MarkedBlock[] {
  switch (element.name) {
    case 'w:p':
      return [readParagraph(element, context)]
    case 'w:tbl':
      return [readTable(element, context)]
    case 'w:sdt':
    case 'w:sdtContent':
    case 'w:customXml':
    case 'w:ins':
    case 'w:moveTo':
      return elementsIn(element).flatMap((child) => readBlocks(child, context))
    case 'mc:AlternateContent':
      return elementsIn(alternative(element)).flatMap((child) => readBlocks(child, context))
    case 'w:altChunk':
    case 'w:subDoc':
      context.report.add('embedded')
      return []
    default:
      return []
  }
}

function readTable(element: XmlElement, context: BlockContext): MarkedTable {
  const inside = (one: XmlElement, name: string): readonly XmlElement[] =>
    elementsIn(one).flatMap((child) =>
      child.name === name ? [child] : /^w:(?:sdt|sdtContent|customXml)$/.test(child.name) ? inside(child, name) : [],
    )
  const flat = (block: MarkedBlock): readonly MarkedParagraph[] =>
    block.kind === 'paragraph' ? [block] : block.rows.flat(2)
  const all = inside(element, 'w:tr')
  const rows = all.map((row) => {
    const change = changeIn(childOf(row, 'w:trPr'), 'w:ins', 'w:del')
    return inside(row, 'w:tc').map((cell) => {
      const own = change ?? changeIn(childOf(cell, 'w:tcPr'), 'w:cellIns', 'w:cellDel')
      return elementsIn(cell).flatMap((child) => readBlocks(child, context).flatMap(flat).map(changedBy(own)))
    })
  })
  return { kind: 'table', hasHead: isOn(childOf(all[0] ?? null, 'w:trPr'), 'w:tblHeader') === true, rows }
}

/** Whether a row or a cell was put in or taken out as a whole. */
function changeIn(properties: XmlElement | null, putIn: string, takenOut: string): Change | null {
  const [put, out] = [childOf(properties, putIn), childOf(properties, takenOut)]
  return out ? changeOf(out, 'out') : put && changeOf(put, 'in')
}

/** A paragraph of a row or cell that was put in or taken out: its words were with it, but for those with changes. */
const changedBy =
  (change: Change | null) =>
  (one: MarkedParagraph): MarkedParagraph => {
    if (!change) return one
    const runs = one.paragraph.runs.map((run): Run => ({ ...run, change: run.change ?? change }))
    return { ...one, paragraph: { ...one.paragraph, runs } }
  }

/** Reads a `w:p`: its runs, its label, and what was done to its end. */
export function readParagraph(element: XmlElement, context: BlockContext): MarkedParagraph {
  const properties = childOf(element, 'w:pPr')
  const changed = childOf(properties, 'w:pPrChange')
  const style = valOf(properties, 'w:pStyle') ?? ''
  const { runs, isPlain } = context.runs.read(element)
  const { put, out } = endOf(properties)
  const mark = out ?? put
  const isWithdrawn = (put !== null && out !== null) || isRunIn(properties)
  const said = runs.filter(({ kind }) => kind === 'text' || kind === 'note')
  const isWhole = (kind: Change['kind']): boolean =>
    mark?.kind === kind && said.every(({ change }) => change?.kind === kind)
  const isAllIn = said.every(({ change }) => change?.kind === 'in')
  const isNothing = isWithdrawn && said.length === 0
  const numbers = isNothing ? null : numbersOf(properties, style, context.styles)
  const numbersBefore = isNothing ? null : earlierNumbers(properties, changed, numbers, context.styles)
  // Its own number was given, changed or taken away; others may only follow.
  const isOther = changed !== null && !isNothing && !isSameNumber(numbers, numbersBefore)
  if (changed && !isOther) context.report.add('formatting')
  else if (isOther) context.report.add(numbers ? 'numbered' : 'unnumbered', wordsOf(runs))
  const by = isOther ? changed : childOf(childOf(properties, 'w:numPr'), 'w:ins')
  const now = numbers && !isWhole('out') ? context.numbers.now.next(numbers) : null
  const before = numbersBefore && !isWhole('in') ? context.numbers.before.next(numbersBefore) : null
  const isHere = !isWhole('in') && !isWhole('out')
  const source = context.xml === null ? null : sourceOf(element, properties, context.xml, numbers !== null, isPlain)
  return {
    kind: 'paragraph',
    mark,
    isWithdrawn,
    style,
    paragraph: {
      kind: 'paragraph',
      role: 'text',
      degree: 0,
      label: (isHere ? now : (now ?? before)) ?? '',
      ...(isHere && now !== before && { labelBefore: before ?? '' }),
      ...(by && !isAllIn && { labelBy: byWhom(by) }),
      runs,
      change: null,
      start: -1,
      ...(source && { source }),
    },
  }
}

function sourceOf(
  element: XmlElement,
  properties: XmlElement | null,
  xml: string,
  isNumbered: boolean,
  isPlain: boolean,
): ParagraphSource {
  const source = xml.slice(element.start, element.end)
  return {
    start: element.start,
    end: element.end,
    tag: source.slice(0, source.indexOf('>') + 1).replace(/\/>$/, '>'),
    properties: properties ? xml.slice(properties.start, properties.end) : '',
    isNumbered,
    isPlain,
    lead: [],
    tail: [],
  }
}

function numbersOf(properties: XmlElement | null, style: string, styles: Styles): NumberProperties | null {
  const own = childOf(properties, 'w:numPr')
  const styled = styles.numbersOf(style)
  const num = valOf(own, 'w:numId')
  if (num === '0') return null
  if (num === null && !styled) return null
  const level = valOf(own, 'w:ilvl')
  if (num === null && level === null) return styled
  return { num: num ?? styled?.num ?? '', level: Number(level ?? styled?.level ?? 0) || 0 }
}

/** The numbers that a paragraph had before its properties were changed. */
function earlierNumbers(
  properties: XmlElement | null,
  changed: XmlElement | null,
  now: NumberProperties | null,
  styles: Styles,
): NumberProperties | null {
  if (childOf(childOf(properties, 'w:numPr'), 'w:ins')) return null
  if (!changed) return now
  const before = childOf(changed, 'w:pPr')
  return numbersOf(before, valOf(before, 'w:pStyle') ?? '', styles)
}

const isSameNumber = (one: NumberProperties | null, other: NumberProperties | null): boolean =>
  one?.num === other?.num && one?.level === other?.level

const byWhom = (element: XmlElement): Pick<Change, 'author' | 'date'> => {
  const { author, date } = changeOf(element, 'in')
  return { author, date }
}

/** Whether a paragraph has an end that is not seen, as headings that the text goes on behind in their line. */
const isRunIn = (properties: XmlElement | null): boolean => isOn(childOf(properties, 'w:rPr'), 'w:specVanish') === true

/** What was done to the end of a paragraph. */
function endOf(properties: XmlElement | null): { readonly put: Change | null; readonly out: Change | null } {
  const marks = childOf(properties, 'w:rPr')
  const out = childOf(marks, 'w:del') ?? childOf(marks, 'w:moveFrom')
  const put = childOf(marks, 'w:ins') ?? childOf(marks, 'w:moveTo')
  return { put: put && changeOf(put, 'in'), out: out && changeOf(out, 'out') }
}
