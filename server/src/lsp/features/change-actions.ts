import type { CodeAction } from 'vscode-languageserver'
import { isAdopted } from '../../core/document/adopted.ts'
import { isTooLong } from '../../core/document/limits.ts'
import { type MarkedChange, markedChanges } from '../../core/document/marked-changes.ts'
import { settleChanges, touchedBy } from '../../core/features/marked-changes.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { printMessage } from '../../core/messages/print.ts'
import { type Message, say } from '../../core/text/message.ts'
import type { Span } from '../../core/text/span.ts'
import { workspaceEdit } from '../convert.ts'
import type { OpenDraft } from '../documents.ts'
import { CodeActionKind } from '../language-server.ts'

/** What can be done with the changes that are marked in a selection, and with all of the draft; adopted texts stay. */
export function changeActions(draft: OpenDraft, selected: Span, versioned: boolean, reader: Language): CodeAction[] {
  const { document } = draft
  if (isTooLong(document)) return []
  const all = markedChanges(document)
  const here = touchedBy(all, selected)
  if (here.length === 0 || isAdopted(document)) return []
  const action = (title: Message, changes: readonly MarkedChange[], takes: boolean): CodeAction => ({
    title: printMessage(title, reader),
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(draft, settleChanges(document, changes, takes), versioned),
  })
  const [take, leave] =
    here.length === 1
      ? [say`Take this change`, say`Leave this change out`]
      : [say`Take these changes`, say`Leave these changes out`]
  const those = [action(take, here, true), action(leave, here, false)]
  if (here.length === all.length) return those
  return [
    ...those,
    action(say`Take all changes of the draft`, all, true),
    action(say`Leave all changes of the draft out`, all, false),
  ]
}
