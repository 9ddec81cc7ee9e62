import { type Disposable, Range, Selection, SnippetString } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { PlaceOfNote } from '../../../server/src/protocol/notes.ts'
import { onDraft } from '../draft.ts'
import { ask } from '../messages.ts'

/** Opens a note of a reviewer behind the word at the cursor, or behind what is selected; Tab leads out of it. */
export const addNote = (client: BaseLanguageClient): Disposable =>
  onDraft('resolute.addNote', async (editor) => {
    const { document, selection } = editor
    const { version } = document
    const found = await ask(client, PlaceOfNote, {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      position: client.code2ProtocolConverter.asPosition(selection.end),
    })
    if (!found || document.version !== version) return
    const at = client.protocol2CodeConverter.asPosition(found.position)
    editor.selection = new Selection(at, at)
    editor.revealRange(new Range(at, at))
    const note = new SnippetString().appendText(found.before).appendTabstop(1).appendText(found.after).appendTabstop(0)
    await editor.insertSnippet(note, at)
  })
