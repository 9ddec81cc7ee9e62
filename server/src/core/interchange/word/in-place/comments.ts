/** Comments of a draft that a Word file does not have yet. */
import { type CommentRun, type RichBlock, type RichText, type Run, withCells } from '../../rich-text.ts'
import { trimmed } from '../../run-spaces.ts'
import { writeComment } from '../../write-runs.ts'
import type { Comment } from '../read/file.ts'

/**
 * A text with the comments alone that are new: not those that the file has, and not what speaks to Resolute. Those that
 * stand behind the last paragraph are on it. In notes Word has none.
 */
export function withNewComments({ blocks, notes }: RichText, known: readonly Comment[]): RichText {
  const isNew = (run: Run): boolean => run.kind !== 'comment' || (isForPeople(run) && !known.some(isSame(run)))
  const out: RichBlock[] = []
  for (const block of blocks) {
    if (block.kind === 'table') {
      out.push(withCells(block, (cell) => cell.filter(isNew)))
      continue
    }
    const runs = trimmed(block.runs.filter(isNew))
    const last = out.at(-1)
    const isSaid = block.label !== '' || block.runs.some(({ kind }) => kind !== 'comment')
    if (isSaid || last?.kind !== 'paragraph') out.push({ ...block, runs })
    else out[out.length - 1] = { ...last, runs: [...runs, ...last.runs] }
  }
  const isWord = ({ kind }: Run): boolean => kind !== 'comment'
  return {
    blocks: out.filter((block) => block.kind === 'table' || block.label !== '' || block.runs.some(isWord)),
    notes: notes.map((note) => ({ ...note, runs: trimmed(note.runs.filter(isWord)) })),
  }
}

const isForPeople = ({ text }: CommentRun): boolean => !text.startsWith('resolute-')

/** As a draft has them, where an author may be words of the text; a comment that names nobody may be anybody’s. */
const isSame =
  (one: CommentRun) =>
  ({ author, text }: Comment): boolean =>
    [writeComment({ author: author.trim(), text }), writeComment({ author: '', text })].includes(writeComment(one))
