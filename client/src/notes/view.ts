import {
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type DraftNote, NotesOf } from '../../../server/src/protocol/notes.ts'
import { isDraft } from '../draft.ts'
import { fileName } from '../findings/groups.ts'
import { leadTo } from '../findings/items.ts'
import { ask } from '../messages.ts'
import { spoken } from '../spoken.ts'
import { lineNumber } from '../words.ts'

const VIEW = 'resolute.notes'

/** How long drafts rest before the view is made anew, in milliseconds. */
const REST = 500

/** A draft with its notes, or a note. */
type Item = DraftItem | NoteItem

/** The view “Notes”: what reviewers have noted in the drafts of the workspace, the draft in the editor first. */
export class NotesView implements TreeDataProvider<Item> {
  readonly #client: BaseLanguageClient
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #tree
  readonly #listening: Disposable
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#tree = window.createTreeView<Item>(VIEW, { treeDataProvider: this, showCollapseAll: true })
    const watcher = workspace.createFileSystemWatcher('**/*.{resolution,resolution.md}')
    this.#listening = Disposable.from(
      watcher,
      watcher.onDidChange(() => this.#later()),
      watcher.onDidCreate(() => this.#later()),
      watcher.onDidDelete(() => this.#later()),
      workspace.onDidOpenTextDocument((document) => {
        if (isDraft(document)) this.#later()
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isDraft(document)) this.#later()
      }),
      window.onDidChangeActiveTextEditor(() => this.#later()),
    )
  }

  getTreeItem(item: Item): Item {
    return item
  }

  async getChildren(parent?: Item): Promise<Item[]> {
    if (parent) return parent instanceof DraftItem ? [...parent.notes] : []
    const notes = await ask(this.#client, NotesOf, { uri: null })
    this.#tree.description = notes.length > 0 ? String(notes.length) : ''
    this.#tree.message = notes.length > 0 ? '' : l10n.t('No notes yet. Add one with “Add a Note” (Ctrl+Alt+N).')
    const byDraft = new Map<string, DraftNote[]>()
    for (const note of notes) byDraft.set(note.uri, [...(byDraft.get(note.uri) ?? []), note])
    const active = window.activeTextEditor?.document.uri
    const own = active ? this.#client.code2ProtocolConverter.asUri(active) : null
    return [...byDraft]
      .sort(([a], [b]) => Number(b === own) - Number(a === own))
      .map(([uri, inDraft]) => new DraftItem(uri, inDraft, this.#client))
  }

  dispose(): void {
    clearTimeout(this.#waiting)
    this.#listening.dispose()
    this.#tree.dispose()
    this.#changed.dispose()
  }

  #later(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.#changed.fire(undefined), REST)
  }
}

class DraftItem extends TreeItem {
  readonly notes: readonly NoteItem[]

  constructor(uri: string, notes: readonly DraftNote[], client: BaseLanguageClient) {
    super(fileName(uri), TreeItemCollapsibleState.Expanded)
    this.id = uri
    this.notes = notes.map((note) => new NoteItem(note, client))
    this.description = String(notes.length)
    this.tooltip = fileName(uri)
    this.accessibilityInformation = spoken(
      this,
      notes.length === 1 ? l10n.t('1 note') : l10n.t('{0} notes', notes.length),
    )
  }
}

class NoteItem extends TreeItem {
  constructor({ uri, range, text }: DraftNote, client: BaseLanguageClient) {
    super(text, TreeItemCollapsibleState.None)
    const line = lineNumber(range.start.line)
    this.description = line
    this.iconPath = new ThemeIcon('note')
    this.tooltip = text
    this.accessibilityInformation = spoken(this, l10n.t('note'))
    leadTo(this, uri, range, client)
  }
}
