/** Words in an element, whatever stands around them. */
import { childOf, elementsIn, type XmlElement } from '../xml.ts'

/** Of what stands there in several forms, the first. */
export const alternative = (element: XmlElement): XmlElement =>
  childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element

/** The text right in an element. */
export const stringIn = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('')

/** All words in an element, paragraphs parted by spaces. */
export function textIn(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'm:t') return stringIn(element)
  if (element.name === 'mc:AlternateContent') return textIn(alternative(element))
  const words = elementsIn(element).map(textIn).join('')
  return element.name === 'w:p' ? `${words} ` : words
}
