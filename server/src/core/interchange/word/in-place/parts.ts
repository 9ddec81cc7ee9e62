/** Parts for a Word file that had none of their kind, and what is put at the end of one that it has. */
import { textOfPart } from '../read/parts.ts'
import { DECLARATION, DOCUMENT_RELATIONS, TYPES } from '../write/namespaces.ts'
import { xml } from '../xml.ts'
import { entryOf, type ZipEntry } from '../zip.ts'

/** The entries of a file with a further part, `footnotes` or `comments`, named where parts are named. */
export function withPart(
  entries: readonly ZipEntry[],
  main: string,
  kind: 'footnotes' | 'comments',
  content: string,
): readonly ZipEntry[] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const name = `${folder}${kind}.xml`
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`
  const relation = xml('Relationship', {
    Id: `rId-${kind}`,
    Type: `${DOCUMENT_RELATIONS}/${kind}`,
    Target: `${kind}.xml`,
  })
  const type = xml('Override', { PartName: `/${name}`, ContentType: TYPES[kind] as string })
  const withAtEnd = (entry: ZipEntry, put: string): ZipEntry => {
    const before = textOfPart(entry)
    return entryOf(entry.name, splice(before, atEnd(before, [put])))
  }
  return [
    ...entries.map((entry) => {
      if (entry.name === '[Content_Types].xml') return withAtEnd(entry, type)
      return entry.name === relations ? withAtEnd(entry, relation) : entry
    }),
    entryOf(name, DECLARATION + content),
  ]
}

/** The highest number that anything in a part has for its id. */
export function highestId(xml: string): number {
  let highest = 0
  for (const [, id] of xml.matchAll(/ w:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id))
  return highest
}

/** Some of a part, half open, and what is to stand in its place. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly xml: string
}

/** A part with some of it replaced; splices at one place stand in the order given. */
export function splice(xml: string, splices: readonly Splice[]): string {
  let out = ''
  let at = 0
  for (const { start, end, xml: put } of splices.toSorted((a, b) => a.start - b.start)) {
    out += xml.slice(at, start) + put
    at = end
  }
  return out + xml.slice(at)
}

/** What is put in at the end of a part, before its root closes; nothing where there is none. */
export function atEnd(xml: string, put: readonly string[]): readonly Splice[] {
  if (put.length === 0) return []
  const close = xml.lastIndexOf('</')
  if (close >= 0) return [{ start: close, end: close, xml: put.join('') }]
  // The root is empty, and closes where it opens.
  const root = /<([A-Za-z_][^\s<>/]*)/.exec(xml)?.[1] ?? ''
  const end = xml.lastIndexOf('/>')
  return [{ start: end, end: end + 2, xml: `>${put.join('')}</${root}>` }]
}
