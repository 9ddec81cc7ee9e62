import { commands, type Disposable, l10n, TabInputCustom, Uri, window, workspace } from 'vscode'
import type { Word } from '../word/bundle.ts'

/** Reads a Word document as a draft: the one given by a menu, else the one that is shown, else one that is chosen. */
export const openWord = (word: Word): Disposable =>
  commands.registerCommand('resolute.openWord', async (uri?: Uri) => {
    const shown = window.tabGroups.activeTabGroup.activeTab?.input
    const open = shown instanceof TabInputCustom && /\.docx$/i.test(shown.uri.path) ? shown.uri : null
    const file = uri instanceof Uri ? uri : (open ?? (await choose()))
    if (file) await openAsDraft(word, file)
  })

async function choose(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    filters: { [l10n.t('Word Documents')]: ['docx'] },
    title: l10n.t('Open a Word Document as a Resolution'),
  })
  return chosen?.[0]
}

/** Opens the draft of a Word document beside it, unsaved; what it cannot hold is told. */
export async function openAsDraft(word: Word, file: Uri): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  try {
    const { text, left } = await word.fromWord(await workspace.fs.readFile(file), 'markup')
    const draft = await workspace.openTextDocument({ language: 'resolution', content: text })
    await window.showTextDocument(draft, { preview: false })
    if (left.length > 0) window.showWarningMessage(`${name}: ${left.join(' ')}`)
  } catch (error) {
    window.showErrorMessage(`${name} ${error instanceof Error ? error.message : String(error)}.`)
  }
}
