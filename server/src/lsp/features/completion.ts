import type { CompletionItem, CompletionList } from 'vscode-languageserver'
import type { Document } from '../../core/document/document.ts'
import { complete } from '../../core/features/completing/complete.ts'
import type { Completion, CompletionKind } from '../../core/features/completing/completion.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { printMessage } from '../../core/messages/print.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import type { Message } from '../../core/text/message.ts'
import { offsetOf, rangeOf, textEdits } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { CompletionItemKind, CompletionTriggerKind } from '../language-server.ts'

const NONE: CompletionList = { isIncomplete: false, items: [] }

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  opening: CompletionItemKind.Keyword,
  citation: CompletionItemKind.Reference,
  reference: CompletionItemKind.Reference,
  organ: CompletionItemKind.Class,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
}

/** Openings, organs, front matter, references and citations, as they are typed. */
export const completion: Feature = {
  capabilities: () => ({
    completionProvider: { triggerCharacters: [' ', '/', '(', '>', '*', "'", '’', ...'0123456789'] },
  }),

  register({ connection, catalogues, answer, settings }) {
    connection.onCompletion(
      answer(
        'Completion',
        NONE,
        async ({ params, draft: { document, uri }, world, reader, cancellation }): Promise<CompletionList> => {
          await catalogues.prepared(cancellation)
          const { lint } = await settings.of(uri)
          const asks = params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter
          const found = complete(document, world, offsetOf(document, params.position), lint, asks)
          // What is offered depends on every letter typed.
          return { isIncomplete: found.length > 0, items: found.map((one, n) => itemOf(document, one, reader, n)) }
        },
      ),
    )
  },
}

function itemOf(
  document: Document,
  { kind, label, description, detail, documentation, text, typed, before }: Completion,
  reader: Language,
  n: number,
): CompletionItem {
  const shown = (message: Message): string => forDisplay(printMessage(message, reader))
  return {
    label,
    labelDetails: { description: shown(description) },
    ...(detail === undefined ? {} : { detail: shown(detail) }),
    ...(documentation === undefined ? {} : { documentation: shown(documentation) }),
    kind: KINDS[kind],
    sortText: String(n).padStart(3, '0'),
    // All of them answer to what has been typed, whatever their labels say.
    filterText: document.text.slice(typed.start, typed.end) || label,
    textEdit: { range: rangeOf(document, typed), newText: text },
    ...(before ? { additionalTextEdits: textEdits(document, [before]) } : {}),
  }
}
