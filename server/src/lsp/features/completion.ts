import type { CompletionItem, CompletionList } from 'vscode-languageserver'
import { printDate } from '../../core/citations/dates.ts'
import type { Document } from '../../core/document/document.ts'
import { type Completion, complete } from '../../core/features/completion.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { offsetOf, rangeOf, textEdits } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { CompletionItemKind } from '../language-server.ts'

const NONE: CompletionList = { isIncomplete: false, items: [] }

/** Citations behind `resolution`, by number and by words of the title. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [' ', '/', '(', ...'0123456789'] } }),

  register({ connection, catalogues, answer }) {
    connection.onCompletion(
      answer(
        'Completion',
        NONE,
        async ({ params, draft: { document }, world, cancellation }): Promise<CompletionList> => {
          await catalogues.prepared(cancellation)
          const found = complete(document, world, offsetOf(document, params.position))
          // What is offered depends on every letter typed.
          return { isIncomplete: found.length > 0, items: found.map((one, n) => itemOf(document, one, n)) }
        },
      ),
    )
  },
}

function itemOf(
  document: Document,
  { symbol, number, title, date, organ, text, typed, before }: Completion,
  n: number,
): CompletionItem {
  return {
    label: number,
    labelDetails: { description: forDisplay(title ?? organ) },
    detail: [organ, date && printDate(date, document.language)].filter(Boolean).join(' · '),
    documentation: [symbol, title && forDisplay(title)].filter(Boolean).join('\n\n'),
    kind: CompletionItemKind.Reference,
    sortText: String(n).padStart(3, '0'),
    // All of them answer to what has been typed, by number or by title.
    filterText: document.text.slice(typed.start, typed.end) || number,
    textEdit: { range: rangeOf(document, typed), newText: text },
    ...(before ? { additionalTextEdits: textEdits(document, [before]) } : {}),
  }
}
