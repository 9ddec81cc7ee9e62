import { commands, Disposable, l10n, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type RulePage, RulePages } from '../../../server/src/protocol/rules.ts'
import { saying } from '../draft.ts'
import { ask } from '../messages.ts'
import { RULE_SCHEME } from './address.ts'

/** Shows the page of a rule, of one that a finding names or of one that the person chooses. */
export function showRulePages(client: BaseLanguageClient): Disposable {
  const pages = (): Promise<RulePage[]> => ask(client, RulePages, undefined)
  const provider: TextDocumentContentProvider = {
    async provideTextDocumentContent({ path }) {
      const found = (await pages()).find(({ id }) => path.endsWith(`${id}.md`))
      return found ? `# ${found.page}\n` : ''
    },
  }
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, provider),
    commands.registerCommand('resolute.showRule', (given?: unknown) =>
      saying(async () => {
        const rule = typeof given === 'string' ? given : await choose(await pages())
        if (rule !== undefined) await show(Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` }))
      }),
    ),
  )
}

async function choose(pages: readonly RulePage[]): Promise<string | undefined> {
  const items = pages.map(({ id, summary }) => ({ label: id, detail: summary }))
  const options = { title: l10n.t('Rules'), placeHolder: l10n.t('Which rule?'), matchOnDetail: true }
  return (await window.showQuickPick(items, options))?.label
}

/** As a page where the editor can show one, else as its text. */
async function show(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', page)
  } catch {
    await window.showTextDocument(page)
  }
}
