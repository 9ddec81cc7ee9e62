import { type Disposable, l10n, Range, type TextEditor, Uri, window, workspace } from 'vscode'
import { onSomeDraft } from '../draft.ts'
import type { Word } from '../word/bundle.ts'
import { valueIn, withValue } from '../word/front-matter.ts'

/** Where the front matter remembers what was asked for. */
const BASE = 'based-on'
const AUTHOR = 'author'

/** Writes the draft as a Word document, with tracked changes where there is a base; asks for it and for the author. */
export const exportWord = (word: Word): Disposable =>
  onSomeDraft('resolute.exportWord', async (editor) => {
    const { document } = editor
    const base = await chooseBase(editor)
    if (base === undefined) return
    const author = base ? await askAuthor(document.getText()) : ''
    if (author === undefined) return
    const target = await window.showSaveDialog({
      filters: { [l10n.t('Word Document')]: ['docx'] },
      title: l10n.t('Export to Word'),
      ...defaultName(document.uri),
    })
    if (!target) return
    const text = document.getText()
    const { bytes, left } = await word.toWord({
      text,
      hand: { author, date: `${new Date().toISOString().slice(0, 19)}Z` },
      ...(base && { base: await contentOf(base.uri) }),
    })
    await workspace.fs.writeFile(target, bytes)
    if (left.length > 0) window.showWarningMessage(left.join(' '))
    if (base)
      await remember(editor, [
        [BASE, base.name],
        [AUTHOR, author],
      ])
    const name = target.path.slice(target.path.lastIndexOf('/') + 1)
    window.showInformationMessage(
      base ? l10n.t('{0} is written, with what changed since {1}.', name, base.name) : l10n.t('{0} is written.', name),
    )
  })

interface Base {
  readonly uri: Uri
  /** As the front matter names it: from the folder of the draft on. */
  readonly name: string
}

/** The earlier text, null for none, undefined where the person turned away. */
async function chooseBase({ document }: TextEditor): Promise<Base | null | undefined> {
  const known = valueIn(document.getText(), BASE)
  const last = known && document.uri.scheme !== 'untitled' ? Uri.joinPath(document.uri, '..', known) : null
  const items = [
    ...(last ? [{ label: l10n.t('Changes since {0}', known), base: { uri: last, name: known } }] : []),
    {
      label: l10n.t('Changes since an earlier text…'),
      description: l10n.t('a draft, or a Word document, which is then changed in place'),
      base: 'ask' as const,
    },
    { label: l10n.t('No tracked changes'), base: null },
  ]
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Export to Word'),
    placeHolder: l10n.t('What is tracked in the document'),
  })
  if (picked?.base !== 'ask') return picked?.base
  const chosen = await window.showOpenDialog({
    filters: { [l10n.t('Earlier Text')]: ['docx', 'resolution', 'md', 'txt'] },
    title: l10n.t('The Earlier Text'),
  })
  const uri = chosen?.[0]
  return uri && { uri, name: nameFrom(document.uri, uri) }
}

/** The path of a file as the folder of another has it, where it lies in it; else its name. */
function nameFrom(draft: Uri, { path }: Uri): string {
  const folder = draft.path.slice(0, draft.path.lastIndexOf('/') + 1)
  return folder !== '' && path.startsWith(folder) ? path.slice(folder.length) : path.slice(path.lastIndexOf('/') + 1)
}

const askAuthor = (text: string): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t('Export to Word'),
    prompt: l10n.t('Whose are the tracked changes?'),
    placeHolder: l10n.t('A delegation, or your name'),
    value: valueIn(text, AUTHOR),
  })

const defaultName = ({ scheme, path }: Uri) =>
  scheme === 'untitled'
    ? {}
    : { defaultUri: Uri.from({ scheme, path: path.replace(/(?:\.resolution)?(?:\.md)?$/, '.docx') }) }

async function contentOf(uri: Uri): Promise<string | Uint8Array> {
  const bytes = await workspace.fs.readFile(uri)
  return /\.docx$/i.test(uri.path) ? bytes : new TextDecoder().decode(bytes)
}

/** Puts what was asked for into the front matter, for the next time. */
async function remember(editor: TextEditor, values: readonly (readonly [key: string, value: string])[]): Promise<void> {
  for (const [key, value] of values) {
    const { document } = editor
    const change = value === '' ? null : withValue(document.getText(), key, value)
    if (!change) continue
    const range = new Range(document.positionAt(change.start), document.positionAt(change.end))
    await editor.edit((edit) => edit.replace(range, change.text))
  }
}
