import { DiagnosticSeverity, Disposable, l10n, languages, StatusBarAlignment, type Uri, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { DraftStatus } from '../../server/src/protocol/start.ts'
import { isDraft } from './draft.ts'
import { LANGUAGE_NAMES } from './languages.ts'
import { keepStatuses, statusOf } from './statuses.ts'
import { findings } from './words.ts'

/**
 * Shows in the status bar the house style of the active draft, its language and how much is found in it; why that style
 * was chosen stands in its tooltip, and a click changes it.
 */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem('resolute.style', StatusBarAlignment.Right, 100)
  item.name = l10n.t('Style, Language and Findings of the Resolution')
  item.command = 'resolute.chooseStyle'

  const update = () => {
    const document = window.activeTextEditor?.document
    const status = document && isDraft(document) ? statusOf(document.uri) : undefined
    if (!document || !status) return item.hide()
    const { icon, count } = foundIn(document.uri)
    const language = LANGUAGE_NAMES[status.language] ?? status.language
    item.text = `Resolute: ${status.styleName} · ${language} · $(${icon})${count > 0 ? ` ${count}` : ''}`
    const words = wordsOf(status, language, count)
    item.tooltip = `${words}\n${l10n.t('Click to choose another style.')}`
    item.accessibilityInformation = { label: words.replaceAll('\n', ' '), role: 'button' }
    item.show()
  }

  return Disposable.from(
    item,
    ...keepStatuses(client, update),
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = window.activeTextEditor?.document.uri.toString()
      if (uris.some((uri) => uri.toString() === shown)) update()
    }),
  )
}

const wordsOf = ({ styleName, reason }: DraftStatus, language: string, count: number): string =>
  [
    l10n.t('House style: {0}.', styleName),
    sentence(reason),
    `\n${l10n.t('Language: {0}.', language)}`,
    `\n${sentence(findings(count))}`,
  ].join(' ')

const ICONS: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'lightbulb',
}

/** How much is found in a draft, and the icon of the gravest of it. */
function foundIn(uri: Uri): { readonly icon: string; readonly count: number } {
  const found = languages.getDiagnostics(uri).filter(({ source }) => source === 'resolute')
  if (found.length === 0) return { icon: 'check', count: 0 }
  const gravest = Math.min(...found.map(({ severity }) => severity)) as DiagnosticSeverity
  return { icon: ICONS[gravest], count: found.length }
}

/** A text as a sentence of its own: `the organ line says so` → `The organ line says so.` */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).replace(/(?<![.!?])$/, '.')
