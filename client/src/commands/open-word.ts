import {
  commands,
  type Disposable,
  l10n,
  Position,
  TabInputCustom,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import type { Word } from '../word/bundle.ts'
import { tellLeft } from '../word/left.ts'
import { exists, nameOf } from '../word/texts.ts'

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

/** Opens the draft of a Word document, unsaved, under its name; what it cannot hold is told. */
export async function openAsDraft(word: Word, file: Uri): Promise<void> {
  const name = nameOf(file)
  try {
    const { text, left } = await word.fromWord(await workspace.fs.readFile(file), 'markup')
    await window.showTextDocument(await draftNamedAs(file, text), { preview: false })
    tellLeft(name, left)
  } catch (error) {
    window.showErrorMessage(`${name} ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** So many drafts of one Word document have names of their own. */
const MOST_NAMES = 20

/** A new draft that is to be saved beside a Word document, where that is a file of the machine. */
async function draftNamedAs(file: Uri, content: string): Promise<TextDocument> {
  const place = file.scheme === 'file' ? await freePlace(file) : null
  if (!place) return workspace.openTextDocument({ language: 'resolution', content })
  const draft = await workspace.openTextDocument(place)
  const edit = new WorkspaceEdit()
  edit.insert(place, new Position(0, 0), content)
  await workspace.applyEdit(edit)
  return draft
}

/** The place of a draft with the name of a Word document, or that name and a number, where no file or draft is. */
async function freePlace(file: Uri): Promise<Uri | null> {
  const taken = new Set(workspace.textDocuments.map(({ uri }) => uri.path))
  for (let number = 1; number <= MOST_NAMES; number++) {
    const path = file.path.replace(/\.docx$/i, `${number > 1 ? ` (${number})` : ''}.resolution`)
    if (!taken.has(path) && !(await exists(file.with({ path })))) return Uri.from({ scheme: 'untitled', path })
  }
  return null
}
