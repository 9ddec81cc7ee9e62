import { l10n } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { FolderCitations, FolderFindings, FoldersChanged } from '../../../server/src/protocol/findings.ts'
import { chooseOne } from '../choose.ts'
import { ListView } from '../list-view.ts'
import { ask, hear } from '../messages.ts'
import { byStatus, type Grouping, grouped } from './groups.ts'
import { groupItem, type Item, statusItem } from './items.ts'
import { GROUPINGS } from './words.ts'

/** The view “Findings”: all that is found in the folders that were checked, hints as well, and what they cite. */
export class FindingsView extends ListView<Item> {
  #by: Grouping = 'rule'

  constructor(client: BaseLanguageClient) {
    super(client, 'resolute.findings')
    this.own(
      hear(client, FoldersChanged, async ({ isChecked }) => {
        await this.setContext('resolute.hasFolder', isChecked)
        this.refresh()
      }),
    )
  }

  /** Asks what the findings are to be grouped by. */
  async group(): Promise<void> {
    const by = await chooseOne(GROUPINGS, this.#by, {
      title: l10n.t('Group Findings'),
      placeHolder: l10n.t('How are they to be listed?'),
    })
    if (!by) return
    this.#by = by
    this.refresh()
  }

  protected async items(): Promise<readonly Item[]> {
    const by = this.#by
    const way = GROUPINGS[by].toLowerCase()
    if (by === 'citation') {
      const cited = await ask(this.client, FolderCitations, undefined)
      this.tell(way, cited.length === 0 ? l10n.t('No draft cites anything.') : '')
      return byStatus(cited).map(([status, group]) => statusItem(status, group, this.client))
    }
    const findings = await ask(this.client, FolderFindings, undefined)
    this.tell(`${findings.length} · ${way}`, findings.length === 0 ? l10n.t('No findings in these drafts.') : '')
    return grouped(findings, by).map((group) => groupItem(group, by, this.client))
  }
}
