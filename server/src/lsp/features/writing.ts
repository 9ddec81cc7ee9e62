import type { Position, TextEdit } from 'vscode-languageserver'
import { edit } from '../../core/document/document.ts'
import { isTooLong } from '../../core/document/limits.ts'
import { runCommand } from '../../core/features/writing/commands.ts'
import { newParagraphTyped } from '../../core/features/writing/new-paragraph.ts'
import { chooseStyle } from '../../core/lint/choose-style.ts'
import { applyEdits } from '../../core/text/edit.ts'
import { LineIndex } from '../../core/text/lines.ts'
import { Write, type WritingCommand, type Written } from '../../protocol/writing.ts'
import { offsetOf, textEdits } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** The keys that write paragraphs: Enter as it is typed, for any editor; all of them by name, for those that ask. */
export const writing: Feature = {
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),

  register(session) {
    const { connection, answer, settings, log } = session
    connection.onDocumentOnTypeFormatting(
      answer('Formatting while typing', null, async ({ params, draft: { uri, document } }): Promise<TextEdit[]> => {
        if (params.ch !== '\n') return []
        const { style } = chooseStyle(document, (await settings.of(uri)).lint)
        return textEdits(document, newParagraphTyped(document, style, offsetOf(document, params.position)))
      }),
    )
    connection.onRequest<Written | null, void>(
      Write.method,
      guard<WriteParams, Written | null>(log, 'Writing', null, async ({ uri, position, command, ahead }) => {
        const draft = session.draft(uri)?.document
        if (!draft || isTooLong(draft)) return null
        const offset = offsetOf(draft, position)
        const typed = { span: { start: offset, end: Math.min(offset + (ahead ?? 0), draft.length) }, text: '' }
        const document = ahead ? edit(draft, [typed]) : draft
        const { lint, renumberOnInsert } = await settings.of(uri)
        const { style } = chooseStyle(document, lint)
        const done = runCommand(command, document, style, offset, renumberOnInsert)
        if (!done) return null
        if ('refused' in done) return { refused: session.say(done.refused) }
        const lines = new LineIndex(applyEdits(document.text, done.edits))
        return { edits: textEdits(document, done.edits), cursor: lines.position(done.cursor), asks: done.asks }
      }),
    )
  },
}

interface WriteParams {
  readonly uri: string
  readonly position: Position
  readonly command: WritingCommand
  readonly ahead?: number | null
}
