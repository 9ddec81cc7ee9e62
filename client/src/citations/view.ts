import { env, l10n, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type CitationStatus,
  CitationsChanged,
  CitationsOf,
  ReferenceList,
} from '../../../server/src/protocol/citations.ts'
import { chooseShown } from '../choose.ts'
import { offerDrafts } from '../draft.ts'
import { DraftList } from '../draft-list.ts'
import { ask, hear } from '../messages.ts'
import { CitedItem, type Item, STATUSES } from './items.ts'
import { wrongFirst } from './order.ts'

/** How long the draft rests before the view is made anew, in milliseconds. */
const REST = 300

/** What can be filtered: references of a draft to itself are not listed. */
const { internal: _, ...FILTERED } = STATUSES

/** The view “Citations”: what the draft in the editor cites, with its status and its places. */
export class CitationsView extends DraftList<Item> {
  #shown: ReadonlySet<CitationStatus> = new Set(Object.keys(STATUSES) as CitationStatus[])

  constructor(client: BaseLanguageClient) {
    super(client, 'resolute.citations')
    this.own(hear(client, CitationsChanged, () => this.later()))
    this.follow(REST, () => {
      void this.setContext('resolute.hasDraft', this.document !== undefined)
      this.refresh()
    })
  }

  /** Asks which statuses are to be shown. */
  async filter(): Promise<void> {
    const chosen = await chooseShown<CitationStatus>(FILTERED, this.#shown, {
      title: l10n.t('Citations to Show'),
      placeHolder: l10n.t('Which citations are to be shown?'),
    })
    if (!chosen) return
    // None chosen means that nothing is filtered: a view without anything would help nobody.
    this.#shown = new Set(chosen.length > 0 ? chosen : (Object.keys(FILTERED) as CitationStatus[]))
    this.refresh()
  }

  /** Puts the list of references on the clipboard. */
  async copy(): Promise<void> {
    const { document } = this
    if (!document) return offerDrafts()
    const list = await ask(this.client, ReferenceList, { uri: this.addressOf(document), statuses: [...this.#shown] })
    if (list === '') {
      window.showInformationMessage(l10n.t('This resolution cites nothing.'))
      return
    }
    await env.clipboard.writeText(list)
    const count = list.split('\n').length
    window.showInformationMessage(
      count === 1 ? l10n.t('Resolute: 1 reference copied.') : l10n.t('Resolute: {0} references copied.', count),
    )
  }

  protected async items(): Promise<readonly Item[]> {
    const { document } = this
    if (!document) return []
    const all = await ask(this.client, CitationsOf, { uri: this.addressOf(document) })
    const shown = all.filter(({ status }) => this.#shown.has(status))
    this.#tellCounts(all.length, shown.length)
    return wrongFirst(shown).map((cited) => new CitedItem(document.uri, cited, this.client))
  }

  #tellCounts(all: number, shown: number): void {
    if (all === 0) this.tell('', l10n.t('This resolution cites nothing.'))
    else if (shown === all) this.tell(String(all))
    else this.tell(l10n.t('{0} of {1}', shown, all), l10n.t('{0} of {1} shown: filtered by status.', shown, all))
  }
}
