/** The parts of notes and comments. */
import { type Run, textRun } from '../../rich-text.ts'
import { xml } from '../xml.ts'
import { NAMESPACES } from './namespaces.ts'
import { type WriteContext, writeRuns } from './runs.ts'

/** One note: its mark behind a tab, and its words. */
export function noteXml(id: string, runs: readonly Run[], context: WriteContext): string {
  const mark = xml(
    'w:r',
    {},
    xml('w:rPr', {}, xml('w:rStyle', { 'w:val': 'FootnoteReference' })) + xml('w:footnoteRef'),
  )
  const properties = xml('w:pPr', {}, xml('w:pStyle', { 'w:val': 'FootnoteText' }))
  const words = writeRuns([textRun('\t')], context) + mark + writeRuns([textRun('\t'), ...runs], context)
  return xml('w:footnote', { 'w:id': id }, xml('w:p', {}, properties + words))
}

/** The part of the notes, with the lines that part them from the text. */
export function footnotesXml(notes: readonly string[]): string {
  const separator = (type: string, id: number): string =>
    xml('w:footnote', { 'w:type': type, 'w:id': id }, xml('w:p', {}, xml('w:r', {}, xml(`w:${type}`))))
  return xml(
    'w:footnotes',
    NAMESPACES,
    separator('separator', -1) + separator('continuationSeparator', 0) + notes.join(''),
  )
}

export interface WrittenComment {
  readonly id: number
  readonly author: string
  readonly text: string
}

/** One comment; `date` is of when it is, where that is known. */
export const commentXml = (
  { id, author, text: words }: WrittenComment,
  date: string | null,
  context: WriteContext,
): string =>
  xml(
    'w:comment',
    { 'w:id': id, 'w:author': author, 'w:date': date ?? undefined },
    xml(
      'w:p',
      {},
      xml('w:pPr', {}, xml('w:pStyle', { 'w:val': 'CommentText' })) + writeRuns([textRun(words)], context),
    ),
  )

export const commentsXml = (comments: readonly string[]): string => xml('w:comments', NAMESPACES, comments.join(''))
