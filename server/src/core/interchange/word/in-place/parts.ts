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
  const before = (entry: ZipEntry, close: string, put: string): ZipEntry =>
    entryOf(entry.name, textOfPart(entry).replace(close, `${put}${close}`))
  return [
    ...entries.map((entry) => {
      if (entry.name === '[Content_Types].xml') return before(entry, '</Types>', type)
      return entry.name === relations ? before(entry, '</Relationships>', relation) : entry
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
  const at = xml.lastIndexOf('</')
  return put.length === 0 ? [] : [{ start: at, end: at, xml: put.join('') }]
}
