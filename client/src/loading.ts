import { Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type Loaded, LoadingChanged } from '../../server/src/protocol/start.ts'
import { SELECTOR } from './draft.ts'
import { hear } from './messages.ts'

const WORDS: Readonly<Record<Loaded, string>> = {
  facts: l10n.t('Reading the dates and titles of resolutions'),
  catalogues: l10n.t('Reading the catalogues'),
  drafts: l10n.t('Reading the drafts of the workspace'),
}

/** Tells, beside the language of a draft, what is still being read that it is judged against. */
export function showLoading(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('resolute.loading', [...SELECTOR])
  item.name = 'Resolute'
  item.severity = LanguageStatusSeverity.Information
  const show = (loading: readonly Loaded[]): void => {
    item.busy = loading.length > 0
    item.text = loading.length > 0 ? loading.map((one) => WORDS[one]).join(', ') : l10n.t('All is read')
    item.detail = loading.length > 0 ? l10n.t('Until then, some citations are unknown.') : ''
  }
  show([])
  return Disposable.from(
    item,
    hear(client, LoadingChanged, ({ loading }) => show(loading)),
  )
}
