/** What commands that make new drafts share. */
import { l10n, type QuickPickItem, Range, window, workspace } from 'vscode'
import type { TextSpan } from './first-gap.ts'
import { LANGUAGE_NAMES } from './languages.ts'
import type { Questions } from './questions.ts'
import { statusOf } from './statuses.ts'

/** Shows a new draft, which is not saved yet, with `selected` selected: a span of its text. */
export async function openDraft(content: string, selected: TextSpan = { start: 0, end: 0 }): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'resolution', content })
  const selection = new Range(document.positionAt(selected.start), document.positionAt(selected.end))
  await window.showTextDocument(document, { selection })
}

const LANGUAGES: readonly (QuickPickItem & { readonly language: string })[] = Object.entries(LANGUAGE_NAMES).map(
  ([language, label]) => ({ label, language }),
)

/** The language of the draft in the editor comes first. */
export async function askForLanguage(questions: Questions, title: string): Promise<string | undefined> {
  const document = window.activeTextEditor?.document
  const current = document && statusOf(document.uri)?.language
  const sorted = [...LANGUAGES].sort((a, b) => Number(b.language === current) - Number(a.language === current))
  return (await questions.choose(sorted, { title, placeholder: l10n.t('The language to draft in') }))?.language
}
