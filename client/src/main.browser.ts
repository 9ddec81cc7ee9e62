/** The extension where only a browser runs: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { type Started, start } from './extension.ts'
import { clientOptions } from './options.ts'
import { wordInBrowser } from './word/bundle.ts'

let client: LanguageClient | undefined

export function activate(context: ExtensionContext): Promise<Started> {
  const bundle = (name: string): string => Uri.joinPath(context.extensionUri, 'out', name).toString(true)
  let worker: Worker | undefined
  // A worker for each start: one whose server has ended starts no other, and one may be at work still.
  const server = async () => {
    worker?.terminate()
    worker = new Worker(bundle('server.browser.js'))
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  client = new LanguageClient('resolute', 'Resolute', server, clientOptions(context))
  return start(context, { kind: 'web', client }, wordInBrowser(bundle('word.browser.js')))
}

export const deactivate = () => client?.stop()
