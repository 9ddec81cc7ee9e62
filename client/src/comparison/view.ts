import { commands, l10n, type Memento, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Compare } from '../../../server/src/protocol/comparison.ts'
import { fileFrom } from '../earlier-text.ts'
import { ListView } from '../list-view.ts'
import { ask } from '../messages.ts'
import { Rest } from '../rest.ts'
import type { Word } from '../word/bundle.ts'
import { valueIn } from '../word/front-matter.ts'
import { addressOfText, isWordFile, nameOf, textOfWord, wordFileAt } from '../word/texts.ts'
import { KindFilter } from './filter.ts'
import { type ChangeKind, type Item, type KindItem, kindsOf } from './items.ts'

/** How long the draft rests before it is compared again, in milliseconds. */
const REST = 500

/** The view “Changes”: what is new, dropped, moved, changed or only updated in a draft since an earlier text. */
export class ComparisonView extends ListView<Item> {
  readonly #word: Word
  readonly #filter: KindFilter
  #shown: { readonly uri: Uri; readonly base: Uri } | undefined
  #kinds: KindItem[] = []
  #summary = ''

  constructor(client: BaseLanguageClient, word: Word, memory: Memento) {
    super(client, 'resolute.comparison')
    this.#word = word
    this.#filter = new KindFilter(memory)
    const rest = new Rest(REST, () => {
      if (this.#shown) void this.show(this.#shown.uri, String(this.#shown.base))
    })
    this.own(
      rest,
      workspace.onDidChangeTextDocument(({ document }) => {
        if (String(document.uri) === String(this.#shown?.uri)) rest.later()
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (String(uri) === String(this.#shown?.uri)) this.#hide()
      }),
      commands.registerCommand('resolute.compareSideBySide', () => this.#sideBySide()),
    )
  }

  /** Compares a draft with an earlier text, which may be a Word document; false where there is no such text. */
  async show(uri: Uri, base: string | undefined): Promise<boolean> {
    const compared = await ask(this.client, Compare, {
      uri: this.client.code2ProtocolConverter.asUri(uri),
      ...(base !== undefined && { base }),
      ...(await this.#wordText(uri, base)),
    })
    if (!compared) return false
    const earlier = this.client.protocol2CodeConverter.asUri(compared.base)
    this.#shown = { uri, base: earlier }
    this.#kinds = kindsOf(compared, uri, earlier, this.client)
    this.#summary = compared.summary
    this.#tellCounts()
    await this.setContext('resolute.hasComparison', true)
    this.refresh()
    return true
  }

  /**
   * Shows some kinds of changes alone: those given, or those that a person chooses. Gives the kinds that are listed.
   */
  async filter(kinds?: readonly ChangeKind[]): Promise<readonly ChangeKind[]> {
    if (kinds) await this.#filter.choose(kinds)
    else if (!(await this.#filter.ask())) return []
    this.#tellCounts()
    this.refresh()
    return this.items().map(({ kind }) => kind)
  }

  /** Both texts in the editor for comparing words. */
  async #sideBySide(): Promise<void> {
    if (!this.#shown) return
    const { uri, base } = this.#shown
    await commands.executeCommand('vscode.diff', base, uri, `${nameOf(base)} ↔ ${nameOf(uri)}`)
  }

  /** The words of an earlier text that is a Word document: the server reads none. */
  async #wordText(uri: Uri, base: string | undefined): Promise<{ base: string; text: string } | null> {
    const draft = workspace.textDocuments.find((document) => String(document.uri) === String(uri))
    const named = base ?? (draft ? valueIn(draft.getText(), 'based-on') : '')
    const file = wordFileAt(isWordFile(named) ? fileFrom(uri, named) : Uri.parse(base ?? ''))
    if (!file) return null
    // Where the front matter names what is not there, the person is asked.
    const text = await textOfWord(this.#word, file).catch((error) =>
      base === undefined ? null : Promise.reject(error),
    )
    return text === null ? null : { base: this.client.code2ProtocolConverter.asUri(addressOfText(file)), text }
  }

  protected items(): readonly KindItem[] {
    const { kinds } = this.#filter
    return this.#kinds.filter(({ kind }) => kinds.has(kind))
  }

  /** The counts, and that not all is listed, where it is not. */
  #tellCounts(): void {
    const units = (all: readonly KindItem[]): number => all.reduce((sum, kind) => sum + kind.units.length, 0)
    const [shown, all] = [units(this.items()), units(this.#kinds)]
    this.tell(
      this.#shown ? l10n.t('since {0}', nameOf(this.#shown.base)) : '',
      shown < all ? l10n.t('{0} {1} of {2} shown: filtered by kind.', this.#summary, shown, all) : this.#summary,
    )
  }

  /** The draft is closed: what changed in it is nothing to show beside another. */
  #hide(): void {
    this.#shown = undefined
    this.#kinds = []
    this.#summary = ''
    this.#tellCounts()
    void this.setContext('resolute.hasComparison', false)
    this.refresh()
  }
}
