/** Writes the house style into the front matter. */
import type { Document } from '../document/document.ts'
import type { Edit } from '../text/edit.ts'

/**
 * The edits that set `style` in the front matter: its line is changed, added, or front matter is made where there is
 * none. An empty style takes the line away: the draft is then drafted in the style that its text asks for.
 */
export function setStyle(document: Document, style: string): readonly Edit[] {
  const { text, model } = document
  const { frontMatter } = model
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  if (!frontMatter) {
    if (style === '') return []
    const at = text.startsWith('\ufeff') ? 1 : 0
    return [{ span: { start: at, end: at }, text: `---${newline}style: ${style}${newline}---${newline}${newline}` }]
  }
  const { start, end } = frontMatter.yaml
  const line = /^style[ \t]*:.*(\r\n|\n|\r)?/imu.exec(text.slice(start, end))
  if (!line) return style === '' ? [] : [{ span: { start: end, end }, text: `style: ${style}${newline}` }]
  const at = start + line.index
  const said = style === '' ? '' : `style: ${style}${line[1] ?? ''}`
  return [{ span: { start: at, end: at + line[0].length }, text: said }]
}
