/** Changes taken or not taken. */
import { type Change, type RichBlock, type RichCell, type RichText, type Run, withCells, wordsOf } from './rich-text.ts'

/** Runs without those of a kind of change; those that stay are no changes. */
export const runsWithout = (runs: readonly Run[], gone: Change['kind']): readonly Run[] =>
  runs.flatMap((run) => (run.change?.kind === gone ? [] : run.change ? [{ ...run, change: null }] : [run]))

const isSaid = (row: readonly RichCell[]): boolean => row.some((cell) => wordsOf(cell).trim() !== '')

/** A text with all its changes taken. */
export const accepted = ({ blocks, notes }: RichText): RichText => ({
  blocks: blocks.flatMap((block): readonly RichBlock[] => {
    if (block.kind === 'table') {
      const taken = withCells(block, (cell) => runsWithout(cell, 'out'))
      // A row that was taken out goes with its words.
      const stays = taken.rows.map((row, i) => isSaid(row) || !isSaid(block.rows[i] ?? []))
      return [{ ...taken, hasHead: block.hasHead && stays[0] === true, rows: taken.rows.filter((_, i) => stays[i]) }]
    }
    if (block.change?.kind === 'out') return []
    const { labelBefore: _, labelBy: __, ...present } = block
    return [{ ...present, change: null, runs: runsWithout(block.runs, 'out') }]
  }),
  notes: notes.map((note) => ({ ...note, runs: runsWithout(note.runs, 'out') })),
})

/** A text without the notes that no mark in it leads to; the others in the order of their marks. */
export function withNotesInOrder({ blocks, notes }: RichText): RichText {
  const order = new Map<number, number>()
  const renamed = (run: Run): Run => {
    if (run.kind !== 'note') return run
    const note = order.get(run.note) ?? order.size
    order.set(run.note, note)
    return { ...run, note }
  }
  const ordered = blocks.map((block) =>
    block.kind === 'table'
      ? withCells(block, (cell) => cell.map(renamed))
      : { ...block, runs: block.runs.map(renamed) },
  )
  return { blocks: ordered, notes: [...order.keys()].map((note) => notes[note] ?? { runs: [] }) }
}
