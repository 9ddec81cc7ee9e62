/** The extension where only a browser runs: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { type Started, start } from './extension.ts'
import { clientOptions } from './options.ts'

let client: LanguageClient | undefined

export function activate(context: ExtensionContext): Promise<Started> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'out', 'server.browser.js').toString(true))
  client = new LanguageClient('resolute', 'Resolute', worker, clientOptions(context))
  return start(context, { kind: 'web', client })
}

export const deactivate = () => client?.stop()
