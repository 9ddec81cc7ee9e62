import { l10n, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type DraftNote, NotesOf } from '../../../server/src/protocol/notes.ts'
import { isDraft } from '../draft.ts'
import { ListView } from '../list-view.ts'
import { ask } from '../messages.ts'
import { Rest } from '../rest.ts'
import { DraftItem, type Item } from './items.ts'

/** How long drafts rest before the view is made anew, in milliseconds. */
const REST = 500

/** The view “Notes”: what reviewers have noted in the drafts of the workspace, the draft in the editor first. */
export class NotesView extends ListView<Item> {
  constructor(client: BaseLanguageClient) {
    super(client, 'resolute.notes')
    const rest = new Rest(REST, () => this.refresh())
    const later = (): void => rest.later()
    const watcher = workspace.createFileSystemWatcher('**/*.{resolution,resolution.md}')
    this.own(
      rest,
      watcher,
      watcher.onDidChange(later),
      watcher.onDidCreate(later),
      watcher.onDidDelete(later),
      workspace.onDidOpenTextDocument((document) => {
        if (isDraft(document)) later()
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isDraft(document)) later()
      }),
      window.onDidChangeActiveTextEditor(later),
    )
  }

  protected async items(): Promise<readonly Item[]> {
    const notes = await ask(this.client, NotesOf, { uri: null })
    if (notes.length === 0) this.tell('', l10n.t('No notes yet. Add one with “Add a Note” (Ctrl+Alt+N).'))
    else this.tell(String(notes.length))
    const byDraft = new Map<string, DraftNote[]>()
    for (const note of notes) byDraft.set(note.uri, [...(byDraft.get(note.uri) ?? []), note])
    const active = window.activeTextEditor?.document.uri
    const own = active ? this.client.code2ProtocolConverter.asUri(active) : null
    return [...byDraft]
      .sort(([a], [b]) => Number(b === own) - Number(a === own))
      .map(([uri, inDraft]) => new DraftItem(uri, inDraft, this.client))
  }
}
