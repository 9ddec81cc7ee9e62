import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ComparedDrafts, ComparedItem } from '../../../server/src/protocol/comparison.ts'
import { leadTo } from '../lead-to.ts'
import { spoken } from '../spoken.ts'

export type ChangeKind = ComparedItem['kind']

/** What the view calls each kind of change, and its icon. */
export const KINDS: Readonly<Record<ChangeKind, { words: string; one: string; icon: string }>> = {
  new: { words: l10n.t('New'), one: l10n.t('new'), icon: 'diff-added' },
  dropped: { words: l10n.t('Dropped'), one: l10n.t('dropped'), icon: 'diff-removed' },
  moved: { words: l10n.t('Moved'), one: l10n.t('moved'), icon: 'diff-renamed' },
  changed: { words: l10n.t('Changed'), one: l10n.t('changed'), icon: 'diff-modified' },
  updated: { words: l10n.t('Only updated'), one: l10n.t('only updated'), icon: 'history' },
}

export type Item = KindItem | UnitItem | ChangeItem

/** A kind of change, with all that it happened to. */
export class KindItem extends TreeItem {
  readonly kind: ChangeKind
  readonly units: readonly UnitItem[]

  constructor(kind: ChangeKind, units: readonly UnitItem[]) {
    const { words, icon } = KINDS[kind]
    // What was only brought up to date is seldom what a reader looks for.
    super(words, kind === 'updated' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded)
    this.id = kind
    this.kind = kind
    this.units = units
    this.description = String(units.length)
    this.iconPath = new ThemeIcon(icon)
    this.accessibilityInformation = spoken(this)
  }

  children(): readonly UnitItem[] {
    return this.units
  }
}

/**
 * A paragraph, point, heading or note; it leads to its place in the draft, or in the earlier text where it was dropped.
 */
class UnitItem extends TreeItem {
  readonly #changes: readonly ChangeItem[]

  constructor(
    { kind, place, text, changes, before, now }: ComparedItem,
    uri: Uri,
    base: Uri,
    client: BaseLanguageClient,
  ) {
    super(place, changes.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None)
    this.description = text
    this.tooltip = [text, ...changes].join('\n')
    this.accessibilityInformation = spoken(this, KINDS[kind].one)
    this.#changes = changes.map((change) => new ChangeItem(change))
    const range = now ?? before
    if (range) leadTo(this, now ? uri : base, client.protocol2CodeConverter.asRange(range))
  }

  children(): readonly ChangeItem[] {
    return this.#changes
  }
}

/** One change of words. */
class ChangeItem extends TreeItem {
  constructor(change: string) {
    super(change, TreeItemCollapsibleState.None)
    this.tooltip = change
  }
}

/** The kinds of changes that there are, each with its paragraphs. */
export const kindsOf = ({ items }: ComparedDrafts, uri: Uri, base: Uri, client: BaseLanguageClient): KindItem[] =>
  (Object.keys(KINDS) as ChangeKind[]).flatMap((kind) => {
    const units = items.filter((item) => item.kind === kind).map((item) => new UnitItem(item, uri, base, client))
    return units.length > 0 ? [new KindItem(kind, units)] : []
  })
