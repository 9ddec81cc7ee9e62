/** Words in an element, whatever stands around them. */
import { childOf, elementsIn, stringIn, type XmlElement } from '../xml.ts'
import { signOf } from './signs.ts'

/** Of what stands there in several forms, the first. */
export const alternative = (element: XmlElement): XmlElement =>
  childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element

/** All words in an element, paragraphs parted by spaces, with its tabs and ends of lines; not what was taken out. */
export function textIn(element: XmlElement): string {
  if (element.name === 'm:t') return stringIn(element)
  if (element.name === 'w:delText') return ''
  const sign = signOf(element)
  if (sign !== null) return sign
  if (element.name === 'mc:AlternateContent') return textIn(alternative(element))
  const words = elementsIn(element).map(textIn).join('')
  return element.name === 'w:p' ? `${words} ` : words
}
