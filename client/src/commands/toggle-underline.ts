import type { Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { ToggleUnderline } from '../../../server/src/protocol.ts'
import { onDraft } from '../draft.ts'
import { applyInPlace } from '../edits.ts'
import { ask } from '../messages.ts'

/** Underlines what is selected, or the word at the cursor; takes the underline away where there is one. */
export const toggleUnderline = (client: BaseLanguageClient): Disposable =>
  onDraft('resolute.toggleUnderline', async (editor) => {
    const { uri, version } = editor.document
    const edits = await ask(client, ToggleUnderline, {
      uri: client.code2ProtocolConverter.asUri(uri),
      ranges: editor.selections.map((selection) => client.code2ProtocolConverter.asRange(selection)),
    })
    await applyInPlace(editor, version, await client.protocol2CodeConverter.asTextEdits(edits))
  })
