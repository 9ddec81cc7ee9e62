/** XML as Word writes it: read piece by piece with saxes, and written. */
import { SaxesParser } from 'saxes'
import { say } from '../../text/message.ts'
import { DEEPEST, MOST_ELEMENTS, MOST_IN_BLOCK } from './limits.ts'
import { damaged, WordRefusal } from './refusal.ts'

/** An element with its usual prefix (`w:p`); prefixes are those that Word writes. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Where it stands in its part: half open, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

export type XmlNode = XmlElement | string

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
  end: number
}

export interface XmlReader {
  write(piece: string): void
  close(): void
}

/**
 * Reads XML that comes piece by piece, and gives each element that stands at a depth (1: in the root) when it is
 * closed; of those above, the names come with it, outermost first. Throws a refusal where it is not well formed, or too
 * much.
 */
export function xmlReader(depth: number, take: (element: XmlElement, above: readonly string[]) => void): XmlReader {
  const parser = new SaxesParser({ position: true, xmlns: false })
  const names: string[] = []
  const open: OpenElement[] = []
  let start = 0
  let elements = 0
  let inBlock = 0
  parser.on('error', (error) => {
    throw damaged(say`one of its parts is not well formed (${error.message.replace(/^undefined:|\.$/g, '')})`)
  })
  // Word writes none, and what one could do is nothing that a text needs.
  parser.on('doctype', () => {
    throw damaged(say`one of its parts declares entities`)
  })
  parser.on('opentagstart', ({ name }) => {
    // One character behind the name has been read, and one before it.
    start = parser.position - name.length - 2
  })
  parser.on('opentag', (tag) => {
    if (++elements > MOST_ELEMENTS || (names.length > depth && ++inBlock > MOST_IN_BLOCK))
      throw new WordRefusal(say`has more in it than is read`)
    if (names.length >= DEEPEST) throw damaged(say`its parts are nested too deeply`)
    if (names.length === depth) inBlock = 0
    if (names.length >= depth) {
      const element = { name: tag.name, attributes: tag.attributes, children: [], start, end: -1 }
      open.at(-1)?.children.push(element)
      open.push(element)
    }
    names.push(tag.name)
  })
  parser.on('closetag', () => {
    names.pop()
    const element = open.pop()
    if (!element) return
    element.end = parser.position
    if (open.length === 0) take(element, names)
  })
  const text = (words: string): void => {
    open.at(-1)?.children.push(words)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  return {
    write: (piece) => void parser.write(piece),
    close: () => void parser.close(),
  }
}

/** The first child of a name; null where there is none. */
export const childOf = (element: XmlElement | null | undefined, name: string): XmlElement | null =>
  element ? (elementsIn(element).find((child) => child.name === name) ?? null) : null

/** The children that are elements. */
export const elementsIn = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child) => typeof child !== 'string')

/** The text right in an element. */
export const stringIn = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('')

/** The value of the child of a name: of `<w:pStyle w:val="SingleTxt"/>`, the style. */
export const valOf = (element: XmlElement | null | undefined, name: string): string | null =>
  childOf(element, name)?.attributes['w:val'] ?? null

/** Whether a property that is on or off is on: `<w:i/>`, but not `<w:i w:val="0"/>`. Null where it is not given. */
export function isOn(element: XmlElement | null | undefined, name: string): boolean | null {
  const child = childOf(element, name)
  return child ? !/^(?:0|false|off|none)$/.test(child.attributes['w:val'] ?? '') : null
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML cannot hold: control characters, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text as XML has it; characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (c) => ESCAPES[c] as string)

/** An element; attributes that are undefined are left out. `inside` is XML. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  inside = '',
): string {
  const said = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`,
  )
  return inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>`
}
