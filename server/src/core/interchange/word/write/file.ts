/** A text between the formats, as a new Word file. */
import type { RichText } from '../../rich-text.ts'
import { placeEnds } from './marks.ts'
import { commentsXml, commentXml, footnotesXml, noteXml, type WrittenComment } from './notes.ts'
import { writePackage } from './package.ts'
import { writeBlock } from './paragraphs.ts'
import type { WriteContext } from './runs.ts'
import { stylesXml } from './styles-xml.ts'

export interface FileFacts {
  readonly underline: WriteContext['underline']
  /** As `en-GB`. */
  readonly language: string
  readonly header: string
  readonly properties: ReadonlyMap<string, string>
  readonly isTracked: boolean
}

/** The bytes of a new Word file with a text and its notes. */
export function writeFile(
  { blocks, notes }: RichText,
  { underline, language, header, properties, isTracked }: FileFacts,
): Uint8Array {
  const comments: WrittenComment[] = []
  let id = 0
  const context: WriteContext = {
    underline,
    noteId: (note) => String(note + 1),
    nextId: () => id++,
    comment({ author, text }) {
      comments.push({ id: comments.length, author, text })
      return comments.length - 1
    },
  }
  const body = placeEnds(blocks)
    .map((block) => writeBlock(block, context))
    .join('')
  return writePackage({
    body,
    styles: stylesXml(language),
    footnotes: footnotesXml(notes.map(({ runs }, note) => noteXml(context.noteId(note), runs, context))),
    comments: comments.length > 0 ? commentsXml(comments.map((one) => commentXml(one, null, context))) : null,
    header,
    properties,
    isTracked,
  })
}
