/** Pictures and text boxes in a paragraph of a Word file. */
import { elementsIn, type XmlElement } from '../xml.ts'
import type { Report } from './report.ts'
import { textIn } from './words.ts'

/** Charts, in older and newer Word, and what else is drawn of data. */
const DIAGRAMS = ['c:chart', 'cx:chart', 'dgm:relIds']

/** Tells what a drawing is that is left out. */
export function pictureIn(element: XmlElement, report: Report): void {
  const text = textIn(element)
  if (text.trim() !== '') report.add('textBox', text)
  else if (element.name === 'w:object') report.add('embedded')
  else if (holds(element, 'pic:pic') || holds(element, 'v:imagedata')) report.add('picture')
  else if (DIAGRAMS.some((name) => holds(element, name))) report.add('diagram')
}

/** Whether a run holds pictures and no words. */
export const holdsOnlyPicture = (run: XmlElement): boolean =>
  elementsIn(run).every(({ name }) =>
    /^(?:w:rPr|w:drawing|w:pict|w:object|mc:AlternateContent|w:lastRenderedPageBreak)$/.test(name),
  )

export const holds = (element: XmlElement, name: string): boolean =>
  element.name === name || elementsIn(element).some((child) => holds(child, name))
