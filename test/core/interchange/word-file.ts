/** Word files for tests, from the XML of their parts. */
import { bytesOf, entryOf, readZip, writeZip } from '../../../server/src/core/interchange/word/zip.ts'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="mc" xmlns:r="r" xmlns:v="v" xmlns:m="m"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Further parts, by name: `numbering`, `styles`, `footnotes`, `comments`, `header1`; what stands in their roots. */
export type Parts = Readonly<Record<string, string>>

const ROOTS: Readonly<Record<string, string>> = { header1: 'hdr', footer1: 'ftr' }

/** A Word file with this in its body. */
export function wordFile(body: string, parts: Parts = {}): Uint8Array {
  const names = Object.keys(parts)
  const relations = names.map(
    (name) => `<Relationship Id="${name}" Type="${TYPES}/${name.replace(/\d$/, '')}" Target="${name}.xml"/>`,
  )
  const part = (name: string, inside: string) =>
    entryOf(`word/${name}.xml`, `<w:${ROOTS[name] ?? name} ${W}>${inside}</w:${ROOTS[name] ?? name}>`)
  return writeZip([
    entryOf('[Content_Types].xml', '<Types></Types>'),
    entryOf(
      '_rels/.rels',
      `<Relationships><Relationship Id="a" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    entryOf('word/_rels/document.xml.rels', `<Relationships>${relations.join('')}</Relationships>`),
    part('document', `<w:body>${body}</w:body>`),
    ...names.map((name) => part(name, parts[name] as string)),
  ])
}

/** A paragraph of text, or of runs; `properties` are XML. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') ? inside : r(inside)}</w:p>`

export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const ins = (inside: string): string =>
  `<w:ins w:id="1" w:author="Chile" w:date="2026-01-01T00:00:00Z">${inside}</w:ins>`
export const del = (text: string): string =>
  `<w:del w:id="2" w:author="Chile" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
/** Properties of a paragraph whose end was put in or taken out. */
export const end = (kind: 'ins' | 'del'): string => `<w:rPr><w:${kind} w:id="3" w:author="Chile"/></w:rPr>`

/** The text of a part of a file. */
export function partOf(bytes: Uint8Array, name: string): string {
  const entry = readZip(bytes).find((one) => one.name === name)
  if (!entry) throw new Error(`There is no ${name}.`)
  return new TextDecoder().decode(bytesOf(entry))
}
