import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { DraftNote } from '../../../server/src/protocol/notes.ts'
import { fileName } from '../findings/groups.ts'
import { leadTo } from '../lead-to.ts'
import { spoken } from '../spoken.ts'
import { lineNumber } from '../words.ts'

/** A draft with its notes, or a note. */
export type Item = DraftItem | NoteItem

export class DraftItem extends TreeItem {
  readonly #notes: readonly NoteItem[]

  /** `uri`: the address of the draft, as the server knows it. */
  constructor(uri: string, notes: readonly DraftNote[], client: BaseLanguageClient) {
    super(fileName(uri), TreeItemCollapsibleState.Expanded)
    this.id = uri
    this.#notes = notes.map((note) => new NoteItem(note, client))
    this.description = String(notes.length)
    this.tooltip = fileName(uri)
    this.accessibilityInformation = spoken(
      this,
      notes.length === 1 ? l10n.t('1 note') : l10n.t('{0} notes', notes.length),
    )
  }

  children(): readonly NoteItem[] {
    return this.#notes
  }
}

class NoteItem extends TreeItem {
  constructor({ uri, range, text }: DraftNote, { protocol2CodeConverter: converter }: BaseLanguageClient) {
    super(text, TreeItemCollapsibleState.None)
    this.description = lineNumber(range.start.line)
    this.iconPath = new ThemeIcon('note')
    this.tooltip = text
    this.accessibilityInformation = spoken(this, l10n.t('note'))
    leadTo(this, converter.asUri(uri), converter.asRange(range))
  }
}
