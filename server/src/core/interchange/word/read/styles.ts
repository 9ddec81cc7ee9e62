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
  /** What a style of characters gives, by itself or from the style it is based on; styles for links underline none. */
  lookOf(style: string | null): Look
  has(style: string): boolean
}

interface Style {
  readonly base: string | null
  readonly numbers: { readonly num: string | null; readonly level: number | null } | null
  /** What a style of characters gives or takes back; of paragraphs, the look is that of headings, and tells nothing. */
  readonly look: Look
}

/** Properties of words that are on, off, or not told. */
export type Look = Readonly<Record<'underline' | 'italic' | 'bold' | 'hidden' | 'struck', boolean | null>>

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
    lookOf: (id) =>
      isWithoutEmphasis(id ?? '') ? PLAIN : chain(id).reduce((look, { look: base }) => over(look, base), PLAIN),
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
    look: element.attributes['w:type'] === 'character' ? lookIn(childOf(element, 'w:rPr')) : PLAIN,
  }
}

/** What properties of a run say by themselves. */
export const lookIn = (properties: XmlElement | null): Look => ({
  underline: isOn(properties, 'w:u'),
  italic: isOn(properties, 'w:i'),
  bold: isOn(properties, 'w:b'),
  hidden: isOn(properties, 'w:vanish'),
  struck: isStruck(properties),
})

const isStruck = (properties: XmlElement | null): boolean | null => {
  const [once, twice] = [isOn(properties, 'w:strike'), isOn(properties, 'w:dstrike')]
  return once === null && twice === null ? null : once === true || twice === true
}

/** What is told by one look, else by the other. */
export const over = (look: Look, base: Look): Look => ({
  underline: look.underline ?? base.underline,
  italic: look.italic ?? base.italic,
  bold: look.bold ?? base.bold,
  hidden: look.hidden ?? base.hidden,
  struck: look.struck ?? base.struck,
})

const PLAIN: Look = { underline: null, italic: null, bold: null, hidden: null, struck: null }

/** The emphasis of a look. */
export const marksOf = (look: Look): readonly Mark[] =>
  (['underline', 'italic', 'bold'] as const).filter((mark) => look[mark])
