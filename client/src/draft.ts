import {
  commands,
  type Disposable,
  l10n,
  TabInputText,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode'
import { statusOf } from './statuses.ts'

/** What the client and the server take an interest in; of Markdown files, those that are drafts, where that is set. */
export const SELECTOR = [{ language: 'resolution' }, { language: 'markdown' }] as const

/** Whether the editor takes this document for a resolution, or the server has said that it is one. */
export const isDraft = ({ languageId, uri }: TextDocument): boolean =>
  languageId === 'resolution' || (languageId === 'markdown' && statusOf(uri) !== undefined)

/** What a command is called with where nobody has pressed its key: it does nothing. */
const UNPRESSED = 'unpressed'

/**
 * Has the editor look up commands before their keys are pressed. It does so once for each, asks every extension host
 * for that, and lets a person type on meanwhile: what the key does would come too late, and at another place.
 */
export const lookUp = (names: readonly string[]): Thenable<unknown> =>
  commands.executeCommand('runCommands', { commands: names.map((command) => ({ command, args: UNPRESSED })) })

/**
 * Registers a command on the active draft, for keys and menus; `argument` is what the key says besides. Where there is
 * none, or the work fails, the person reads one line that says so.
 */
export const onDraft = <Result>(
  command: string,
  run: (editor: TextEditor, argument: unknown) => Promise<Result>,
): Disposable =>
  commands.registerCommand(command, (argument: unknown) => {
    if (argument === UNPRESSED) return undefined
    const editor = window.activeTextEditor
    return editor && isDraft(editor.document) ? saying(() => run(editor, argument)) : offerDrafts()
  })

/**
 * Registers a command on a draft: the active one, else one that is open, which the person chooses where there are
 * several. Where there is none, it is offered to open one.
 */
export const onSomeDraft = <Result>(command: string, run: (editor: TextEditor) => Promise<Result>): Disposable =>
  commands.registerCommand(command, () =>
    saying(async () => {
      const editor = await someDraft()
      return editor && (await run(editor))
    }),
  )

/** Where the work fails, the person reads one line that says so. */
export async function saying<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await run()
  } catch (error) {
    window.showErrorMessage(`Resolute: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

/** An editor with a draft, shown; undefined where there is none, or the person has thought better of it. */
export async function someDraft(): Promise<TextEditor | undefined> {
  const editor = window.activeTextEditor
  if (editor && isDraft(editor.document)) return editor
  const open = draftsInTabs()
  const [first] = open
  if (!first) return offerDrafts()
  const chosen = open.length === 1 ? first : await chooseAmong(open)
  return chosen && (await window.showTextDocument(chosen))
}

const DRAFT_NAME = /\.resolution(?:\.md)?$/i

/** The drafts that tabs show, those in front first. */
function draftsInTabs(): readonly Uri[] {
  const documents = new Map(workspace.textDocuments.map((document) => [String(document.uri), document]))
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  const uris = tabs.flatMap(({ input, isActive }) =>
    input instanceof TabInputText ? [{ uri: input.uri, isActive }] : [],
  )
  const drafts = uris.filter(({ uri }) => {
    const document = documents.get(String(uri))
    return document ? isDraft(document) : DRAFT_NAME.test(uri.path)
  })
  const sorted = [...drafts].sort((a, b) => Number(b.isActive) - Number(a.isActive))
  return [...new Map(sorted.map(({ uri }) => [String(uri), uri])).values()]
}

async function chooseAmong(open: readonly Uri[]): Promise<Uri | undefined> {
  const items = open.map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which draft?') }))?.uri
}

/** No draft is open: says so, and offers to open one. */
export function offerDrafts(): undefined {
  const [open, make, sample] = [l10n.t('Open…'), l10n.t('New Resolution'), l10n.t('Open a Sample Draft')]
  void window
    .showInformationMessage(
      l10n.t('Open a resolution first: this command works on the draft in the editor.'),
      open,
      make,
      sample,
    )
    .then(async (chosen) => {
      if (chosen === open) await openFile()
      if (chosen === make) await commands.executeCommand('resolute.newResolution')
      if (chosen === sample) await commands.executeCommand('resolute.openSample')
    })
}

async function openFile(): Promise<void> {
  const filters = { [l10n.t('Resolutions')]: ['resolution', 'md', 'txt'] }
  const [uri] = (await window.showOpenDialog({ filters })) ?? []
  if (!uri) return
  const { document } = await window.showTextDocument(uri)
  if (!isDraft(document)) await commands.executeCommand('resolute.treatAsResolution', document.uri)
}
