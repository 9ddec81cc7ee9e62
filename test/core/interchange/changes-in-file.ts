/** What a part of a Word file says with its changes, read for tests by rules of their own. */
import { elementsIn, type XmlElement, xmlReader } from '../../../server/src/core/interchange/word/xml.ts'

interface Told {
  /** Of each paragraph its words as `kind author: text`, and last what was done to its end. */
  readonly paragraphs: readonly (readonly string[])[]
  /** What stays and says nothing: bookmarks, ranges of moves, comments. */
  readonly stays: readonly string[]
}

const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/** The paragraphs of a part, with its changes but those of `author`, which are rejected. */
export function toldWithout(author: string, xml: string): Told {
  const paragraphs: string[][] = []
  const stays: string[] = []
  const ours = new Set<string>()
  let open: string[] = []
  const isOurs = (element: XmlElement): boolean => element.attributes['w:author'] === author
  const say = (text: string, around: string): void => {
    const last = open.at(-1)
    if (last?.startsWith(`${around}: `)) open[open.length - 1] = last + text
    else open.push(`${around}: ${text}`)
  }
  const walk = (element: XmlElement, around: string): void => {
    const { name, attributes, children } = element
    if (name === 'w:p') {
      const marks = elementsIn(element)
        .filter((child) => child.name === 'w:pPr')
        .flatMap(elementsIn)
        .filter((child) => child.name === 'w:rPr')
        .flatMap(elementsIn)
        .filter((child) => CHANGES.has(child.name))
      for (const child of elementsIn(element)) if (child.name !== 'w:pPr') walk(child, around)
      // An end that is put in by them is none.
      if (marks.some((mark) => isOurs(mark) && /ins|moveTo/.test(mark.name))) return
      const kept = marks.filter((mark) => !isOurs(mark)).map((mark) => `${mark.name} ${mark.attributes['w:author']}`)
      paragraphs.push([...open, `end: ${kept.join()}`])
      open = []
    } else if (CHANGES.has(name)) {
      const isIn = name === 'w:ins' || name === 'w:moveTo'
      if (isOurs(element) && isIn) return
      for (const child of elementsIn(element))
        walk(child, isOurs(element) ? around : `${around}${name} ${attributes['w:author']} `)
    } else if (/Range(?:Start|End)$|^w:bookmark/.test(name)) {
      if (isOurs(element)) ours.add(`${name.replace('Start', 'End')} ${attributes['w:id']}`)
      else if (!ours.has(`${name} ${attributes['w:id']}`)) stays.push(`${name} ${attributes['w:id']}`)
    } else if (/^w:(?:t|delText|instrText|delInstrText)$/.test(name)) say(children.join(''), around)
    else if (/^w:(?:tab|br|noBreakHyphen|fldChar|footnoteReference|commentReference)$/.test(name))
      say(`<${name}>`, around)
    else if (name !== 'w:pPr' && name !== 'w:rPr') for (const child of elementsIn(element)) walk(child, around)
  }
  const reader = xmlReader(2, (element) => walk(element, ''))
  reader.write(xml)
  reader.close()
  return { paragraphs, stays: stays.toSorted() }
}
