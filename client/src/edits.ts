import { Selection, type TextDocument, type TextEdit, type TextEditor } from 'vscode'
import { type Change, moved } from './changes.ts'
import { cannotBeChanged, textChanged } from './words.ts'

/**
 * Makes the edits in one undo step and keeps what was selected selected.
 * `version` is the version of the text they were worked out for: a text that has changed since is left alone.
 */
export async function applyInPlace(editor: TextEditor, version: number, edits: readonly TextEdit[]): Promise<void> {
  const { document } = editor
  if (document.version !== version) throw new Error(textChanged())
  if (edits.length === 0) return
  const changes = edits.map((edit) => toChange(document, edit)).sort((a, b) => a.start - b.start)
  const selected = editor.selections.map(({ anchor, active }) =>
    [anchor, active].map((at) => moved(document.offsetAt(at), changes)),
  )
  const done = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(range, newText)
  })
  if (!done) throw new Error(cannotBeChanged())
  editor.selections = selected.map(
    ([anchor = 0, active = 0]) => new Selection(document.positionAt(anchor), document.positionAt(active)),
  )
}

const toChange = (document: TextDocument, { range, newText }: TextEdit): Change => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
  newText,
})
