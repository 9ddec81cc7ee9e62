/**
 * The extension where Node runs: the desktop and remote hosts. The server is a process of its own. It keeps the
 * compiled form of its bundles in the extension's own storage, for the next start; that is used where it belongs to the
 * same bundles and the same engine, and made again otherwise.
 */
import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { type Started, start } from './extension.ts'
import { clientOptions } from './options.ts'
import { wordInNode } from './word/bundle.ts'

let client: LanguageClient | undefined

export function activate(context: ExtensionContext): Promise<Started> {
  const compiled = Uri.joinPath(context.globalStorageUri, 'compiled').fsPath
  const options = { env: { NODE_COMPILE_CACHE: compiled } }
  const program = { module: context.asAbsolutePath('out/resolute.js'), args: ['lsp'] }
  const server = { ...program, transport: TransportKind.ipc, options }
  const debug = { ...server, options: { ...options, execArgv: ['--nolazy', '--inspect=6010'] } }
  client = new LanguageClient('resolute', 'Resolute', { run: server, debug }, clientOptions(context))
  return start(context, { kind: 'node', client, compiled }, wordInNode(context.asAbsolutePath('out/word.js')))
}

export const deactivate = () => client?.stop()
