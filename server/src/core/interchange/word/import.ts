/** A Word file as a draft. */

import { parseOrganLine } from '../../wording/organ-line.ts'
import { runsWithout, withNotesInOrder } from '../changes.ts'
import {
  type RichBlock,
  type RichCell,
  type RichParagraph,
  type RichText,
  type Run,
  textRun,
  wordsOf,
} from '../rich-text.ts'
import { toDraft } from '../to-draft.ts'
import { frontMatterOf, type Stays } from './front-matter.ts'
import { UNDERLINED } from './ours.ts'
import type { MarkedParagraph } from './read/blocks.ts'
import { readFile, type WordFile } from './read/file.ts'
import { framed } from './read/frame.ts'
import { withTypedLabel } from './read/labels.ts'
import type { ReportLine } from './read/report.ts'
import { type ChangesMode, type SettledBlock, settle } from './read/settle.ts'

export { WordRefusal } from './refusal.ts'

export interface Imported {
  /** The draft. */
  readonly text: string
  /** What a draft cannot hold, or has in another form. */
  readonly report: readonly ReportLine[]
}

/** Reads a Word file as a draft. Throws a `WordRefusal` with one message where it cannot. */
export function importWord(bytes: Uint8Array, changes: ChangesMode = 'markup'): Imported {
  const file = readFile(bytes, { keepsXml: false })
  const { rich, front } = richTextOf(file, changes)
  const { text, altered } = toDraft(rich, front)
  for (let i = 0; i < altered; i++) file.report.add('look')
  return { text, report: file.report.lines }
}

/** A Word file as a text between the formats, and the front matter of its draft. */
export function richTextOf(
  file: WordFile,
  changes: ChangesMode,
  stays?: Stays,
): { readonly rich: RichText; readonly front: string } {
  const blocks = settle(file.blocks, changes).map((block) => (block.kind === 'paragraph' ? labelled(block) : block))
  const organLine = blocks.findIndex(
    (block) => block.kind === 'paragraph' && parseOrganLine(wordsOf(block.runs)) !== null,
  )
  let above = ''
  const rich = blocks.flatMap((block, i) => {
    const found = richBlocks(block, i < organLine, above, file)
    const last = found.findLast((one) => one.kind === 'paragraph')
    if (last) above = `${last.label} ${wordsOf(last.runs)}`
    return found
  })
  const notes =
    changes === 'markup'
      ? file.notes
      : file.notes.map((note) => ({ ...note, runs: runsWithout(note.runs, changes === 'accept' ? 'out' : 'in') }))
  const { front, rest } = frontMatterOf(rich, file, stays)
  const isOurs = file.hasStyle(UNDERLINED) && rest.some(isUnderlined)
  const marked = isOurs ? rest.map(openingUnderlined) : rest
  return { rich: withNotesInOrder({ blocks: marked, notes }), front }
}

const labelled = (paragraph: RichParagraph): RichParagraph => {
  const typed = withTypedLabel(paragraph)
  return paragraph.source ? framed({ ...typed, runs: paragraph.runs }, typed.runs) : typed
}

/** A table is a table; one above the organ line, or of one column, only sets lines beside or below one another. */
function richBlocks(block: SettledBlock, isHead: boolean, above: string, { report }: WordFile): readonly RichBlock[] {
  if (block.kind === 'paragraph') return hasWords(block) ? [block] : []
  const paragraphs = block.rows.flat(2).map(({ paragraph }) => paragraph)
  if (isHead || block.rows.every((row) => row.length < 2)) return paragraphs.map(labelled).filter(hasWords)
  const rows = block.rows.map((row) => row.map(cellOf))
  report.add('table', rows.flat().map(wordsOf).join(' '), above)
  return [{ kind: 'table', hasHead: block.hasHead, rows, start: -1 }]
}

const isUnderlined = (block: RichBlock): boolean =>
  block.kind === 'paragraph' && block.runs.some((run) => run.kind === 'text' && run.marks.includes('underline'))

/** In a file of ours whose underlined words are italic, an opening in italics by hand is one of them. */
function openingUnderlined(block: RichBlock): RichBlock {
  if (block.kind === 'table') return block
  const first = block.runs.findIndex(({ kind }) => kind === 'text')
  const runs = block.runs.map(
    (run, i): Run =>
      i === first && run.kind === 'text' && run.marks.join() === 'italic' ? { ...run, marks: ['underline'] } : run,
  )
  return { ...block, runs }
}

/** A number says something by itself, but where it was taken out. */
const hasWords = ({ label, runs, change }: RichParagraph): boolean =>
  (label !== '' && change?.kind !== 'out') ||
  runs.some((run) => run.kind === 'note' || run.kind === 'comment' || (run.kind === 'text' && run.text.trim() !== ''))

/** The paragraphs of a cell, their labels among their words, as one. */
const cellOf = (cell: readonly MarkedParagraph[]): RichCell =>
  cell.flatMap(({ paragraph: { label, runs } }, i) => [
    ...(i > 0 ? [textRun(' ')] : []),
    ...(label === '' ? [] : [textRun(`${label} `)]),
    ...runs,
  ])
