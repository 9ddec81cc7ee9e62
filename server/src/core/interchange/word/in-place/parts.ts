/** A part of notes for a Word file that had none. */
import { textOfPart } from '../read/parts.ts'
import { DECLARATION, DOCUMENT_RELATIONS, TYPES } from '../write/namespaces.ts'
import { footnotesXml } from '../write/notes.ts'
import { xml } from '../xml.ts'
import { entryOf, type ZipEntry } from '../zip.ts'

/** The entries of a file with a part of notes, named where parts are named. */
export function withNotesPart(
  entries: readonly ZipEntry[],
  main: string,
  notes: readonly string[],
): readonly ZipEntry[] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const name = `${folder}footnotes.xml`
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`
  const relation = xml('Relationship', {
    Id: 'rId-footnotes',
    Type: `${DOCUMENT_RELATIONS}/footnotes`,
    Target: 'footnotes.xml',
  })
  const type = xml('Override', { PartName: `/${name}`, ContentType: TYPES.footnotes as string })
  const before = (entry: ZipEntry, close: string, put: string): ZipEntry =>
    entryOf(entry.name, textOfPart(entry).replace(close, `${put}${close}`))
  return [
    ...entries.map((entry) => {
      if (entry.name === '[Content_Types].xml') return before(entry, '</Types>', type)
      return entry.name === relations ? before(entry, '</Relationships>', relation) : entry
    }),
    entryOf(name, DECLARATION + footnotesXml(notes)),
  ]
}
