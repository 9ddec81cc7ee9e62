import { Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type EmphasisChoice, ToggleEmphasis } from '../../../server/src/protocol/writing.ts'
import { onDraft } from '../draft.ts'
import { applyInPlace } from '../edits.ts'
import { ask } from '../messages.ts'

/** Puts what is selected, or the word at the cursor, in emphasis; takes the emphasis away where it is there. */
export const toggleEmphasis = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    toggle(client, 'resolute.toggleUnderline', 'underline'),
    toggle(client, 'resolute.toggleItalic', 'italic'),
    toggle(client, 'resolute.toggleEmphasis', 'own'),
  )

const toggle = (client: BaseLanguageClient, command: string, mark: EmphasisChoice): Disposable =>
  onDraft(command, async (editor) => {
    const { uri, version } = editor.document
    const edits = await ask(client, ToggleEmphasis, {
      uri: client.code2ProtocolConverter.asUri(uri),
      ranges: editor.selections.map((selection) => client.code2ProtocolConverter.asRange(selection)),
      mark,
    })
    await applyInPlace(editor, version, await client.protocol2CodeConverter.asTextEdits(edits))
  })
