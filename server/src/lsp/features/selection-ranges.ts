import type { SelectionRange } from 'vscode-languageserver'
import { selectionRanges as rangesAt } from '../../core/features/selection-ranges.ts'
import { offsetOf, rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'

/** What a selection grows to, step by step. */
export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),

  register({ connection, answer }) {
    connection.onSelectionRanges(
      answer('Selection ranges', null, ({ params, draft: { document } }): SelectionRange[] =>
        params.positions.map((position) => {
          const spans = rangesAt(document, offsetOf(document, position))
          const empty = { range: { start: position, end: position } }
          return (
            spans.reduceRight<SelectionRange | undefined>(
              (parent, span) => ({ range: rangeOf(document, span), ...(parent && { parent }) }),
              undefined,
            ) ?? empty
          )
        }),
      ),
    )
  },
}
