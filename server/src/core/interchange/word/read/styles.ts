/** What styles say of the text: numbers, emphasis, and which styles stand for which. */
import type { Mark } from '../../rich-text.ts'
import { ORGAN } from '../ours.ts'
import { childOf, isOn, valOf, type XmlElement } from '../xml.ts'
import type { ZipEntry } from '../zip.ts'
import { readXml } from './parts.ts'

export interface NumberProperties {
  readonly num: string
  readonly level: number
  /** Where styles say so, these, the nearest first: a list may keep a level for one. */
  readonly styles?: readonly string[]
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
export type Look = Readonly<Record<'underline' | 'italic' | 'bold' | 'hidden' | 'struck' | 'capitals', boolean | null>>

/** So many styles may be based on one another. */
const LONGEST_CHAIN = 20

/** Reads the part of the styles; without one, no style says anything. */
export function readStyles(entry: ZipEntry | undefined): Styles {
  const styles = new Map<string, Style>()
  /** The style of paragraphs that tell none. */
  let usual = ''
  if (entry)
    readXml(entry, 1, (element) => {
      const id = element.attributes['w:styleId']
      if (element.name !== 'w:style' || id === undefined) return
      styles.set(id, styleOf(element))
      const { 'w:type': type, 'w:default': isUsual } = element.attributes
      if (type === 'paragraph' && /^(?:1|true|on)$/.test(isUsual ?? '')) usual = id
    })
  /** A style, and those it is based on, by their ids. */
  const chain = (id: string | null): ReadonlyMap<string, Style> => {
    const found = new Map<string, Style>()
    for (let next = id ?? ''; found.size < LONGEST_CHAIN && !found.has(next); ) {
      const style = styles.get(next)
      if (!style) break
      found.set(next, style)
      next = style.base ?? ''
    }
    return found
  }
  return {
    numbersOf(id) {
      const named = chain(id || usual)
      const all = [...named.values()]
      const num = all.find(({ numbers }) => numbers?.num != null)?.numbers?.num
      const level = all.find(({ numbers }) => numbers?.level != null)?.numbers?.level
      return num == null || num === '0' ? null : { num, level: level ?? 0, styles: [...named.keys()] }
    },
    lookOf: (id) =>
      isWithoutEmphasis(id ?? '')
        ? PLAIN
        : [...chain(id).values()].reduce((look, { look: base }) => over(look, base), PLAIN),
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
  struck: either(properties, 'w:strike', 'w:dstrike'),
  capitals: either(properties, 'w:caps', 'w:smallCaps'),
})

/** Whether one of two properties is on; null where neither is given. */
function either(properties: XmlElement | null, one: string, other: string): boolean | null {
  const [first, second] = [isOn(properties, one), isOn(properties, other)]
  return first === null && second === null ? null : first === true || second === true
}

/** What is told by one look, else by the other. */
export const over = (look: Look, base: Look): Look => ({
  underline: look.underline ?? base.underline,
  italic: look.italic ?? base.italic,
  bold: look.bold ?? base.bold,
  hidden: look.hidden ?? base.hidden,
  struck: look.struck ?? base.struck,
  capitals: look.capitals ?? base.capitals,
})

const PLAIN: Look = { underline: null, italic: null, bold: null, hidden: null, struck: null, capitals: null }

/** The emphasis of a look. */
export const marksOf = (look: Look): readonly Mark[] =>
  (['underline', 'italic', 'bold'] as const).filter((mark) => look[mark])
