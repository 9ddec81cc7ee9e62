import type { FoldingRange } from 'vscode-languageserver'
import { folds } from '../../core/features/folding.ts'
import { rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'

/** The parts of a draft that can be folded away: those of more than one line. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),

  register({ connection, answer }) {
    connection.onFoldingRanges(
      answer('Folding', null, ({ draft: { document } }): FoldingRange[] =>
        folds(document)
          .map((span) => rangeOf(document, span))
          .map(({ start, end }) => ({ startLine: start.line, endLine: end.character === 0 ? end.line - 1 : end.line }))
          .filter(({ startLine, endLine }) => startLine < endLine),
      ),
    )
  },
}
