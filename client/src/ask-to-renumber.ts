import { ConfigurationTarget, commands, l10n, window, workspace } from 'vscode'

/** True while the question stands: it is asked once, however many paragraphs are put in meanwhile. */
let stands = false

/** Asks what becomes of the numbers behind a new paragraph, and of the references to them; the answer can be kept. */
export async function askWhetherToRenumber(): Promise<void> {
  if (stands) return
  stands = true
  try {
    const [once, always, never] = [l10n.t('Renumber'), l10n.t('Always'), l10n.t('Never')]
    const chosen = await window.showInformationMessage(
      l10n.t(
        'The paragraphs behind the new one have kept their numbers. Shall they be renumbered, with every reference?',
      ),
      once,
      always,
      never,
    )
    if (chosen === always || chosen === never)
      await workspace
        .getConfiguration('resolute')
        .update('renumberOnInsert', chosen === always ? 'always' : 'never', ConfigurationTarget.Global)
    if (chosen === once || chosen === always) await commands.executeCommand('resolute.renumber')
  } finally {
    stands = false
  }
}
