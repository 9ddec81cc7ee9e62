import type { DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver'
import { chooseStyle } from '../../core/lint/choose-style.ts'
import type { Span } from '../../core/text/span.ts'
import { tidy } from '../../core/tidy/tidy.ts'
import { spanOf, textEdits } from '../convert.ts'
import type { Feature } from '../feature.ts'
import type { DraftRequest } from '../session.ts'

/** Turns a draft, or the blocks that are selected in it, into the format: what `resolute tidy` does. */
export const formatting: Feature = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),

  register({ connection, answer, settings }) {
    const edits = async ({ draft }: DraftRequest<unknown>, within: Span | null): Promise<TextEdit[]> => {
      const { uri, document } = draft
      const { style } = chooseStyle(document, (await settings.of(uri)).lint)
      return textEdits(document, tidy(document, style, within))
    }
    connection.onDocumentFormatting(answer('Formatting', null, (question) => edits(question, null)))
    connection.onDocumentRangeFormatting(
      answer('Formatting of a selection', null, (question: DraftRequest<DocumentRangeFormattingParams>) =>
        edits(question, spanOf(question.draft.document, question.params.range)),
      ),
    )
  },
}
