/** What elements of a run say by themselves. */
import { stringIn, type XmlElement } from '../xml.ts'
import { SYMBOLS } from './symbols.ts'

/** The text of an element in a run; null where it has none that a draft can hold. A sign that is not known is `?`. */
export function signOf(element: XmlElement): string | null {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return stringIn(element)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      return /^(?:page|column)$/.test(element.attributes['w:type'] ?? '') ? null : '\n'
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return '\u00ad'
    case 'w:sym':
      return symbolOf(element)
    default:
      return null
  }
}

/** The signs of the fonts that Word takes for signs; their numbers are private. */
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
  if (Number.isNaN(code)) return '?'
  return code >= 0xf000 ? (SYMBOLS[code & 0xff] ?? '?') : String.fromCodePoint(Math.min(code, 0xffff))
}
