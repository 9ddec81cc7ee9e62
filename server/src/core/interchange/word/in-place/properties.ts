/**
 * Properties of a paragraph of a Word file, as XML: what was done to its end, and what a new one like it has of them.
 */
import type { Change } from '../../rich-text.ts'
import { byWhom, elementOf, type WriteContext } from '../write/runs.ts'
import { xml } from '../xml.ts'

/** What was done to an end, in the order of the schema. */
const ORDER = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']
const MARK = /<w:(?:ins|del|moveFrom|moveTo)\b[^<>]*(?:\/>|><\/w:(?:ins|del|moveFrom|moveTo)>)/g
const MARKS = /<w:rPr>(?:<w:(?:ins|del|moveFrom|moveTo)\b[^<>]*(?:\/>|><\/w:(?:ins|del|moveFrom|moveTo)>))*/

/** What was done to the end of a paragraph already, as XML. */
export const endIn = (properties: string): string => MARKS.exec(properties)?.[0].slice('<w:rPr>'.length) ?? ''

/**
 * Properties with what is done to the end now. An end that others put in is taken out in that; where an end is put in
 * before it, it goes to the paragraph that is put in: see `endIn`.
 */
export function withEnd(properties: string, end: Change | null, context: WriteContext): string {
  if (!end) return properties
  const earlier = end.kind === 'in' ? [] : (endIn(properties).match(MARK) ?? [])
  const name = elementOf(end)
  const place = (mark: string): number => ORDER.findIndex((one) => mark.startsWith(`<${one} `))
  const marks = [...earlier.filter((mark) => !mark.startsWith(`<${name} `)), xml(name, byWhom(end, context))]
  return withEndMarks(properties, marks.toSorted((one, other) => place(one) - place(other)).join(''))
}

/** Properties in which this, as XML, is what was done to the end. */
export function withEndMarks(properties: string, marks: string): string {
  if (properties === '' || properties.endsWith('/>')) return marks && xml('w:pPr', {}, xml('w:rPr', {}, marks))
  const own = MARKS.exec(properties)
  if (own) return `${properties.slice(0, own.index)}<w:rPr>${marks}${properties.slice(own.index + own[0].length)}`
  if (properties.includes('<w:rPr/>')) return properties.replace('<w:rPr/>', xml('w:rPr', {}, marks))
  const behind = /<w:(?:sectPr|pPrChange)\b/.exec(properties)?.index ?? properties.lastIndexOf('</w:pPr>')
  return properties.slice(0, behind) + xml('w:rPr', {}, marks) + properties.slice(behind)
}

/** Properties for a new paragraph: it ends no section, begins no page, and has no changes of the one it is like. */
export const asNew = (properties: string): string =>
  ['w:sectPr', 'w:pPrChange', 'w:rPrChange', 'w:pageBreakBefore'].reduce(without, properties).replace(MARK, '')

/** What stands before the numbering, in the order of the schema. */
const BEFORE_NUMBERS =
  /^<w:pPr(?: [^<>]*)?>(?:\s*<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)\b[^<>]*\/>)*/

/** Properties of a paragraph that Word does not number, though its style may say so. */
export function unnumbered(properties: string): string {
  const none = xml('w:numPr', {}, xml('w:ilvl', { 'w:val': 0 }) + xml('w:numId', { 'w:val': 0 }))
  const other = without(properties, 'w:numPr')
  const before = BEFORE_NUMBERS.exec(other)?.[0]
  return before === undefined ? xml('w:pPr', {}, none) : before + none + other.slice(before.length)
}

/** XML without an element that stands in it once at most. */
export function without(source: string, name: string): string {
  const start = source.indexOf(`<${name}`)
  if (start < 0) return source
  const close = source.indexOf(`</${name}>`, start)
  const end = close < 0 ? source.indexOf('/>', start) + 2 : close + name.length + 3
  return source.slice(0, start) + source.slice(end)
}
