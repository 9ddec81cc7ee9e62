/** Numbers of lists in HTML, which are not written in it. */
import { printNumber } from '../word/read/numbering.ts'

/** A list that is open; it counts its items. */
export interface List {
  readonly format: string
  readonly depth: number
  next: number
}

const TYPES: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/lower-(?:alpha|latin)/, 'lowerLetter'],
  [/upper-(?:alpha|latin)/, 'upperLetter'],
  [/lower-roman/, 'lowerRoman'],
  [/upper-roman/, 'upperRoman'],
  [/decimal/, 'decimal'],
  [/disc|circle|square/, 'bullet'],
]

export function listOf(name: 'ol' | 'ul', attributes: ReadonlyMap<string, string>, outer: List | null): List {
  const style = /list-style(?:-type)?:\s*([^;]+)/i.exec(attributes.get('style') ?? '')?.[1] ?? ''
  const styled = STYLES.find(([pattern]) => pattern.test(style))?.[1]
  const format = styled ?? (name === 'ul' ? 'bullet' : (TYPES[attributes.get('type') ?? ''] ?? 'decimal'))
  return { format, depth: (outer?.depth ?? 0) + 1, next: Number(attributes.get('start') ?? 1) || 1 }
}

/** The label of the next item: `1.`, `(a)`, `-`. */
export function listLabel(list: List | null, attributes: ReadonlyMap<string, string>): string {
  if (!list) return ''
  const own = STYLES.find(([pattern]) => pattern.test(attributes.get('style') ?? ''))?.[1]
  const format = own ?? list.format
  const value = Number(attributes.get('value') ?? list.next) || list.next
  list.next = value + 1
  if (format === 'bullet') return '-'
  const number = printNumber(value, format)
  return format === 'decimal' || format.startsWith('upper') ? `${number}.` : `(${number})`
}
