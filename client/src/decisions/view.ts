import { l10n } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { DecisionsOf } from '../../../server/src/protocol/decisions.ts'
import { chooseOne } from '../choose.ts'
import { DraftList } from '../draft-list.ts'
import { ask } from '../messages.ts'
import { type Grouping, grouped } from './groups.ts'
import { GroupItem, type Item } from './items.ts'
import { GROUPINGS } from './words.ts'

/** How long the draft rests before the view is made anew, in milliseconds. */
const REST = 500

/** The view “Decisions”: who is asked to do what by when in the draft in the editor. */
export class DecisionsView extends DraftList<Item> {
  #by: Grouping = 'addressee'

  constructor(client: BaseLanguageClient) {
    super(client, 'resolute.decisions')
    this.follow(REST)
  }

  /** Asks what the decisions are to be grouped by. */
  async group(): Promise<void> {
    const by = await chooseOne(GROUPINGS, this.#by, {
      title: l10n.t('Group Decisions'),
      placeHolder: l10n.t('What are they to be grouped by?'),
    })
    if (!by) return
    this.#by = by
    this.refresh()
  }

  protected async items(): Promise<readonly Item[]> {
    const { document } = this
    if (!document) return []
    const decisions = await ask(this.client, DecisionsOf, { uri: this.addressOf(document) })
    if (decisions.length === 0) this.tell('', l10n.t('This resolution decides nothing.'))
    else this.tell(`${decisions.length} · ${GROUPINGS[this.#by].toLowerCase()}`)
    return grouped(decisions, this.#by).map((group) => new GroupItem(document.uri, group, this.#by, this.client))
  }
}
