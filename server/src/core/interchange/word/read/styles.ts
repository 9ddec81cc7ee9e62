/** What styles say of the text: numbers, emphasis, and which styles stand for which. */
import type { Mark } from '../../rich-text.ts'
import { ORGAN } from '../ours.ts'
import { childOf, isOn, valOf, type XmlElement } from '../xml.ts'
import type { ZipEntry } from '../zip.ts'
import { readXml } from './parts.ts'

export interface NumberProperties {
  readonly num: string
  readonly level: number
}

export interface Styles {
  /** The numbering that a style of paragraphs has, by itself or from the style it is based on. */
  numbersOf(style: string | null): NumberProperties | null
  /** The emphasis that a style of characters gives; of styles for links and notes, none. */
  marksOf(style: string | null): readonly Mark[]
  has(style: string): boolean
}

interface Style {
  readonly base: string | null
  readonly numbers: { readonly num: string | null; readonly level: number | null } | null
  readonly marks: readonly Mark[]
}

/** So many styles may be based on one another. */
const LONGEST_CHAIN = 20

/** Reads the part of the styles; without one, no style says anything. */
export function readStyles(entry: ZipEntry | undefined): Styles {
  const styles = new Map<string, Style>()
  if (entry)
    readXml(entry, 1, (element) => {
      const id = element.attributes['w:styleId']
      if (element.name === 'w:style' && id !== undefined) styles.set(id, styleOf(element))
    })
  const chain = (id: string | null): readonly Style[] => {
    const found: Style[] = []
    let style = styles.get(id ?? '')
    while (style && found.length < LONGEST_CHAIN) {
      found.push(style)
      style = styles.get(style.base ?? '')
    }
    return found
  }
  return {
    numbersOf(id) {
      const all = chain(id)
      const num = all.find(({ numbers }) => numbers?.num != null)?.numbers?.num
      const level = all.find(({ numbers }) => numbers?.level != null)?.numbers?.level
      return num == null || num === '0' ? null : { num, level: level ?? 0 }
    },
    marksOf: (id) =>
      isWithoutEmphasis(id ?? '') ? [] : (chain(id).find(({ marks }) => marks.length > 0)?.marks ?? []),
    has: (id) => styles.has(id),
  }
}

/** Links are underlined for another reason, and so is the organ line of our own files in italics. */
const isWithoutEmphasis = (id: string): boolean =>
  id === ORGAN || /^(?:hyperlink|followedhyperlink|internetlink)$/i.test(id)

function styleOf(element: XmlElement): Style {
  const numbers = childOf(childOf(element, 'w:pPr'), 'w:numPr')
  const level = valOf(numbers, 'w:ilvl')
  return {
    base: valOf(element, 'w:basedOn'),
    numbers: numbers ? { num: valOf(numbers, 'w:numId'), level: level === null ? null : Number(level) } : null,
    // Of paragraphs, the look is that of headings and the like: no emphasis of words.
    marks: element.attributes['w:type'] === 'character' ? marksIn(childOf(element, 'w:rPr')) : [],
  }
}

/** The emphasis that properties of a run give by themselves. */
export function marksIn(properties: XmlElement | null): readonly Mark[] {
  const marks: Mark[] = []
  if (isOn(properties, 'w:u')) marks.push('underline')
  if (isOn(properties, 'w:i')) marks.push('italic')
  if (isOn(properties, 'w:b')) marks.push('bold')
  return marks
}
