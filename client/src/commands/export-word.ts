import { type Disposable, l10n, Range, type TextEditor, type Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { onSomeDraft } from '../draft.ts'
import { askForSymbol, EARLIER_FILES, fileFrom, namesFile, onDisk, pathFrom, textOfSymbol } from '../earlier-text.ts'
import { defaultTarget } from '../files.ts'
import type { Word } from '../word/bundle.ts'
import { valueIn, withValue } from '../word/front-matter.ts'
import { tellLeft } from '../word/left.ts'
import { exists, isWordFile, nameOf } from '../word/texts.ts'

/** Where the front matter remembers what was asked for. */
const BASE = 'based-on'
const AUTHOR = 'author'

/** Writes the draft as a Word document, with tracked changes where there is a base; asks for it and for the author. */
export const exportWord = (client: BaseLanguageClient, word: Word): Disposable =>
  onSomeDraft('resolute.exportWord', async (editor) => {
    const { document } = editor
    const base = await chooseBase(editor)
    if (base === undefined) return
    const author = base ? await askAuthor(document.getText()) : ''
    if (author === undefined) return
    const target = await window.showSaveDialog({
      filters: { [l10n.t('Word Document')]: ['docx'] },
      title: l10n.t('Export to Word'),
      ...defaultTarget(document.uri, 'docx'),
    })
    if (!target) return
    const text = document.getText()
    const { bytes, left } = await word.toWord({
      text,
      hand: { author, date: `${new Date().toISOString().slice(0, 19)}Z` },
      ...(base && { base: await contentOf(client, document.uri, base) }),
    })
    await workspace.fs.writeFile(target, bytes)
    tellLeft(nameOf(target), left)
    if (base)
      await remember(editor, [
        [BASE, base.name],
        [AUTHOR, author],
      ])
    const name = nameOf(target)
    window.showInformationMessage(
      base ? l10n.t('{0} is written, with what changed since {1}.', name, base.name) : l10n.t('{0} is written.', name),
    )
  })

interface Base {
  /** As the front matter names it: a file, from the folder of the draft on, or the symbol of a resolution. */
  readonly name: string
  /** The file; null where it is a resolution. */
  readonly file: Uri | null
}

/** The earlier text, null for none, undefined where the person turned away. */
async function chooseBase({ document }: TextEditor): Promise<Base | null | undefined> {
  const known = await knownBases(document.uri, valueIn(document.getText(), BASE))
  const picked = await window.showQuickPick(
    [
      ...known.map((base) => ({ label: l10n.t('Changes since {0}', base.name), base })),
      {
        label: l10n.t('Changes since an earlier text…'),
        description: l10n.t('a draft, or a Word document, which is then changed in place'),
        base: 'file' as const,
      },
      {
        label: l10n.t('Changes since a resolution…'),
        description: l10n.t('by its symbol, as A/RES/79/144'),
        base: 'symbol' as const,
      },
      { label: l10n.t('No tracked changes'), base: null },
    ],
    { title: l10n.t('Export to Word'), placeHolder: l10n.t('What is tracked in the document') },
  )
  if (picked?.base === 'symbol') {
    const name = await askForSymbol()
    return name === undefined ? undefined : { name, file: null }
  }
  if (picked?.base !== 'file') return picked?.base
  const [file] =
    (await window.showOpenDialog({
      filters: { [l10n.t('Earlier Text')]: EARLIER_FILES },
      title: l10n.t('The Earlier Text'),
    })) ?? []
  return file && { name: pathFrom(document.uri, file), file }
}

/** What the front matter names, and the Word document beside the draft that has its name: it was read from that. */
async function knownBases(draft: Uri, named: string): Promise<readonly Base[]> {
  const isInFolder = draft.path.includes('/')
  const last = named === '' || (namesFile(named) && !isInFolder) ? [] : [named]
  const twin = isInFolder ? nameOf(wordFileBeside(draft)) : ''
  const isThere = twin !== '' && twin !== named && (await exists(wordFileBeside(draft)))
  return [...last, ...(isThere ? [twin] : [])].map((name) => ({
    name,
    file: namesFile(name) ? fileFrom(draft, name) : null,
  }))
}

const askAuthor = (text: string): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t('Export to Word'),
    prompt: l10n.t('Whose are the tracked changes?'),
    placeHolder: l10n.t('A delegation, or your name'),
    value: valueIn(text, AUTHOR),
  })

const wordFileBeside = (draft: Uri): Uri =>
  onDisk(draft).with({ path: draft.path.replace(/(?:\.resolution)?(?:\.md)?$/, '.docx') })

async function contentOf(client: BaseLanguageClient, draft: Uri, { name, file }: Base): Promise<string | Uint8Array> {
  if (!file) return textOfSymbol(client, draft, name)
  const bytes = await workspace.fs.readFile(file)
  return isWordFile(file.path) ? bytes : new TextDecoder().decode(bytes)
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
