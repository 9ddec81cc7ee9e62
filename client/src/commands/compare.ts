import { commands, type Disposable, l10n, type QuickPickItem, type TextEditor, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ComparisonView } from '../comparison/view.ts'
import { onSomeDraft } from '../draft.ts'
import { askForSymbol, EARLIER_FILES, noText } from '../earlier-text.ts'

/** Compares the draft with an earlier text: what it is based on, a file, or a resolution by its symbol. */
export const compare = (client: BaseLanguageClient, view: ComparisonView): Disposable =>
  onSomeDraft('resolute.compare', async (editor) => {
    const base = await chooseBase(client, editor, view)
    if (base === null) return
    if (base !== DONE && !(await view.show(editor.document.uri, base))) throw noText(base)
    await commands.executeCommand('resolute.comparison.focus')
  })

/** The front matter has said what the draft is based on, and it is shown. */
const DONE = Symbol('done')

interface Way extends QuickPickItem {
  readonly way: 'file' | 'symbol'
}

/** The address or symbol of the earlier text; null where the person has thought better of it. */
async function chooseBase(
  client: BaseLanguageClient,
  { document }: TextEditor,
  view: ComparisonView,
): Promise<string | typeof DONE | null> {
  if (await view.show(document.uri, undefined)) return DONE
  const ways: readonly Way[] = [
    {
      label: `$(file) ${l10n.t('A file…')}`,
      description: l10n.t('last year’s text, or another version; a Word document too'),
      way: 'file',
    },
    {
      label: `$(symbol-number) ${l10n.t('A resolution by its symbol…')}`,
      description: l10n.t('as A/RES/79/144'),
      way: 'symbol',
    },
  ]
  const chosen = await window.showQuickPick(ways, {
    title: l10n.t('Compare with an Earlier Text'),
    placeHolder: l10n.t('Which text?'),
  })
  if (chosen?.way === 'symbol') return (await askForSymbol()) ?? null
  if (chosen?.way !== 'file') return null
  const [file] = (await window.showOpenDialog({ filters: { [l10n.t('Earlier Text')]: EARLIER_FILES } })) ?? []
  return file ? client.code2ProtocolConverter.asUri(file) : null
}
