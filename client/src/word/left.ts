import { l10n, type OutputChannel, window } from 'vscode'

let channel: OutputChannel | undefined

/** Tells what a draft or a Word document has not taken over, a sentence each; all of it stays to be read. */
export function tellLeft(name: string, left: readonly string[]): void {
  if (left.length === 0) return
  channel ??= window.createOutputChannel(l10n.t('Resolute: Word Documents'))
  for (const line of left) channel.appendLine(`${name}: ${line}`)
  const show = l10n.t('Show All')
  void window.showWarningMessage(`${name}: ${left.join(' ')}`, show).then((answer) => {
    if (answer === show) channel?.show(true)
  })
}
