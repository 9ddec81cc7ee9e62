import { commands, Disposable, type TextEditor, window, workspace } from 'vscode'
import { isDraft } from './draft.ts'
import { closingMarkAt, isHead } from './place-in-line.ts'

/**
 * Where the cursor stands, for the keys that mean something there only: the context `resolute.place`. `star` and `tag`
 * are before a mark of emphasis that closes.
 */
type Place = 'head' | 'star' | 'tag' | ''

const MARKS: Readonly<Record<string, Place>> = { '*': 'star', _: 'star', '</u>': 'tag' }

function placeOf(editor: TextEditor | undefined): Place {
  if (!editor || !isDraft(editor.document) || !editor.selection.isEmpty) return ''
  const { line, character } = editor.selection.active
  const { text } = editor.document.lineAt(line)
  if (isHead(text, character)) return 'head'
  return MARKS[closingMarkAt(text, character)] ?? ''
}

/** Keeps the context up to date. */
export function watchPlace(): Disposable {
  let told: Place | null = null
  const tell = (): void => {
    const place = placeOf(window.activeTextEditor)
    if (place === told) return
    told = place
    void commands.executeCommand('setContext', 'resolute.place', place)
  }
  tell()
  return Disposable.from(
    window.onDidChangeTextEditorSelection(tell),
    window.onDidChangeActiveTextEditor(tell),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) tell()
    }),
  )
}
