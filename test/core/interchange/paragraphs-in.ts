/** What the paragraphs of a draft say, for tests of what comes back from another format. */
import { parse } from '../../../server/src/core/document/document.ts'
import { fromDraft } from '../../../server/src/core/interchange/from-draft.ts'
import type { Run } from '../../../server/src/core/interchange/rich-text.ts'

/** Each block and each note: its role, degree and label, its words with their emphasis, and where its notes stand. */
export function paragraphsIn(text: string): readonly string[] {
  const { blocks, notes } = fromDraft(parse(text), { author: '', date: null })
  return [
    ...blocks.map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.join(' | ')).join('\n')
        : `${block.role} ${block.degree} ${block.label} ${said(block.runs)}`,
    ),
    ...notes.map(({ runs }) => said(runs)),
  ]
}

/** Emphasis of a space is none that anybody sees. */
const said = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      if (run.kind !== 'text') return run.kind === 'note' ? `[${run.note}]` : ''
      const marks = run.marks.toSorted().join()
      return marks === '' ? run.text : run.text.replace(/\S/g, (sign) => `${marks}:${sign}`)
    })
    .join('')
