/** What elements of a run say by themselves. */
import { stringIn, type XmlElement } from '../xml.ts'
import { symbolOf } from './symbols.ts'

/** The text of an element in a run; null where it has none that a draft can hold. A sign that is not known is `?`. */
export function signOf(element: XmlElement): string | null {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return wordsOf(element)
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
      return signOfFont(element)
    default:
      return null
  }
}

/** A line of the XML ends no line of the text; where programs have set it out, what is around the words is no word. */
function wordsOf(element: XmlElement): string {
  const text = stringIn(element)
  if (!/[\t\r\n]/.test(text)) return text
  const own = element.attributes['xml:space'] === 'preserve' ? text : text.trim()
  return own.replace(/[\t\r\n]+ */g, ' ')
}

function signOfFont({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  return Number.isNaN(code) || code > 0xffff ? '?' : (symbolOf(code, attributes['w:font'] ?? '') ?? '?')
}
