import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { CitationStatus } from '../../../server/src/protocol/citations.ts'
import type { FolderCitation, FolderFinding } from '../../../server/src/protocol/findings.ts'
import { STATUSES, statusIcon } from '../citations/items.ts'
import { leadTo } from '../lead-to.ts'
import { spoken } from '../spoken.ts'
import { drafts, findings as findingsInWords, lineNumber, places as placesInWords, resolutions } from '../words.ts'
import { fileName, type Group, type Grouping } from './groups.ts'
import { LEVELS } from './words.ts'

const ICONS: Readonly<Record<FolderFinding['severity'], readonly [icon: string, colour: string]>> = {
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  information: ['info', 'problemsInfoIcon.foreground'],
  hint: ['lightbulb', 'editorLightBulb.foreground'],
}

const iconOf = (severity: FolderFinding['severity']): ThemeIcon => {
  const [icon, colour] = ICONS[severity]
  return new ThemeIcon(icon, new ThemeColor(colour))
}

const COLLAPSED = TreeItemCollapsibleState.Collapsed

/** An entry of the view, with those below it. */
export class Item extends TreeItem {
  readonly children: () => readonly Item[]

  constructor(label: string, children?: () => readonly Item[]) {
    super(label, children ? COLLAPSED : TreeItemCollapsibleState.None)
    this.children = children ?? (() => [])
  }
}

/** Findings that belong together, with how many places they have. */
export function groupItem(group: Group, by: Grouping, client: BaseLanguageClient): Item {
  const { key, title, severity, findings } = group
  const [first] = findings as [FolderFinding]
  // What is told once leads to its place by itself.
  if (by === 'text' && findings.length === 1) return findingItem(first, 'text', client)
  const item = new Item(title, () => findings.map((finding) => findingItem(finding, by, client)))
  const places = by === 'text' ? placesInWords(findings.length) : findingsInWords(findings.length)
  const where = drafts(new Set(findings.map(({ uri }) => uri)).size)
  const extent = by === 'file' ? places : l10n.t('{0} in {1}', places, where)
  item.id = `${by} ${key}`
  item.iconPath = iconOf(severity)
  item.description = by === 'text' ? `${extent} · ${first.rule}` : extent
  item.tooltip = by === 'file' ? title : first.message
  item.accessibilityInformation = spoken(item, LEVELS[severity], by === 'text' ? first.message : null)
  return item
}

function findingItem(finding: FolderFinding, by: Grouping, client: BaseLanguageClient): Item {
  const { uri, rule, severity, message, excerpt, range } = finding
  const line = lineNumber(range.start.line)
  const place = by === 'file' ? line : `${fileName(uri)}, ${line}`
  const item = new Item(by === 'text' && excerpt ? excerpt : by === 'rule' ? excerpt || message : message)
  item.description = by === 'rule' ? place : `${place} · ${rule}`
  item.iconPath = iconOf(severity)
  item.tooltip = `${message}\n${excerpt}`
  item.accessibilityInformation = spoken(
    item,
    ...[LEVELS[severity], message, excerpt].filter((words) => words !== item.label),
  )
  leadTo(item, client.protocol2CodeConverter.asUri(uri), client.protocol2CodeConverter.asRange(range))
  return item
}

/** The citations of one status. */
export function statusItem(status: CitationStatus, cited: readonly FolderCitation[], client: BaseLanguageClient): Item {
  const item = new Item(STATUSES[status].words, () => cited.map((one) => citedItem(one, client)))
  item.id = `status ${status}`
  item.iconPath = statusIcon(status)
  item.description = resolutions(cited.length)
  item.accessibilityInformation = spoken(item, l10n.t('citations'))
  return item
}

function citedItem(
  { symbol, name, title, status, evidence, places }: FolderCitation,
  client: BaseLanguageClient,
): Item {
  const { words } = STATUSES[status]
  const item = new Item(symbol, () => places.map((place) => placeItem(place, client)))
  const times = placesInWords(places.length)
  item.id = `cited ${status} ${symbol}`
  item.description = [times, title].filter(Boolean).join(' · ')
  item.tooltip = [name, title, `${words}: ${evidence}`].filter(Boolean).join('\n')
  item.accessibilityInformation = spoken(item, words)
  return item
}

function placeItem({ uri, range, where }: FolderCitation['places'][number], client: BaseLanguageClient): Item {
  const item = new Item(fileName(uri))
  const line = lineNumber(range.start.line)
  item.description = `${where} · ${line}`
  item.accessibilityInformation = spoken(item)
  leadTo(item, client.protocol2CodeConverter.asUri(uri), client.protocol2CodeConverter.asRange(range))
  return item
}
