/** A text between the formats, written as a draft. */
import { isSymbolLine } from '../wording/furniture.ts'
import { withPlainOpening } from './look-alikes.ts'
import type { CommentRun, RichBlock, RichParagraph, RichTable, RichText, Run } from './rich-text.ts'
import { type Written, writeComment, writeRuns } from './write-runs.ts'

export interface DraftText {
  readonly text: string
  /** The offset at which each block of the rich text begins, its comments among it; -1 where it has no words. */
  readonly starts: readonly number[]
  /** How many signs were written as others that look like them. */
  readonly altered: number
}

/**
 * Writes a draft: a blank line between paragraphs, notes at the end, numbered from `firstNote` on. `front` is its front
 * matter without fences.
 */
export function toDraft({ blocks, notes }: RichText, front = '', firstNote = 1): DraftText {
  const name = (note: number): string => String(note + firstNote)
  const starts: number[] = []
  let text = front === '' ? '' : `---\n${front.trimEnd()}\n---\n`
  let altered = 0
  const count = (written: Written): string => {
    if (written.isAltered) altered++
    return written.text
  }
  const put = (words: string): number => {
    if (words.trim() === '') return -1
    if (text !== '') text += '\n'
    const start = text.length
    text += `${words}\n`
    return start
  }
  /** Front matter is at the top and nowhere else. */
  const plain = (line: string): string => {
    const written = text === '' && /^-{3,}\s*$/.test(line) ? line.replaceAll('-', '―') : withPlainOpening(line)
    return count({ text: written, isAltered: written !== line })
  }
  for (const block of blocks) starts.push(put(blockText(block, (runs) => count(writeRuns(runs, name)), plain)))
  notes.forEach(({ runs }, note) => {
    put(`[^${name(note)}]: ${oneLine(count(writeRuns(runs, name)))}`)
  })
  return { text, starts, altered }
}

function blockText(block: RichBlock, write: (runs: readonly Run[]) => string, plain: (line: string) => string): string {
  if (block.kind === 'table') return tableText(block, write)
  const { comments, runs } = leadingComments(block.runs)
  const all = lines(write(block.change ? wholeRuns(block, runs) : runs)).split('\n')
  const words = all.map((line, i) => (i === 0 && block.label !== '' ? line : plain(line))).join('\n')
  return [...comments.map(writeComment), withLabel(block, words)].filter((line) => line !== '').join('\n')
}

/** A paragraph that was taken out is gone with its label; that of one that was put in stands before the mark. */
function withLabel(paragraph: RichParagraph, words: string): string {
  const { change } = paragraph
  const label = saidLabel(paragraph)
  if (label === '') return words
  if (words === '') return label
  return change?.kind === 'out' ? words.replace(/^\{--/, `{--${label} `) : `${label} ${words}`
}

/** A label that somebody has changed is marked as changed; one that follows others by itself is what it is now. */
function saidLabel({ label, labelBefore, labelBy, change }: RichParagraph): string {
  if (change || !labelBy || labelBefore === undefined || labelBefore === label) return label
  if (!labelBefore) return `{++${label}++}`
  return label === '' ? `{--${labelBefore}--}` : `{~~${labelBefore}~>${label}~~}`
}

const wholeRuns = ({ change }: RichParagraph, runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => ({ ...run, change: run.change ?? change }))

/** Comments before the first word stand on lines of their own above the paragraph. */
function leadingComments(runs: readonly Run[]): {
  readonly comments: readonly CommentRun[]
  readonly runs: readonly Run[]
} {
  const first = runs.findIndex(({ kind }) => kind === 'text' || kind === 'note')
  const head = first < 0 ? runs : runs.slice(0, first)
  return { comments: head.filter((run) => run.kind === 'comment'), runs: first < 0 ? [] : runs.slice(first) }
}

/** Lines within a paragraph, none of them blank; a tab is a space, but beside the symbol of a document a new line. */
const lines = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const parts = line.split('\t').map((part) => part.trim())
      return parts.some(isSymbolLine) ? parts : [parts.filter((part) => part !== '').join(' ')]
    })
    .filter((line) => line !== '')
    .join('\n')

const oneLine = (text: string): string =>
  text
    .split(/[\n\t]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')

function tableText({ rows, hasHead }: RichTable, write: (runs: readonly Run[]) => string): string {
  const all = rows.map((row) => `| ${row.map((cell) => oneLine(write(cell)).replaceAll('|', '¦')).join(' | ')} |`)
  const line = `|${rows[0]?.map(() => '---').join('|')}|`
  return (hasHead ? all.toSpliced(1, 0, line) : all).join('\n')
}
