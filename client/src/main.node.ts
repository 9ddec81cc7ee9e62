/** The extension where Node runs: the desktop and remote hosts. The server is a process of its own. */
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { type Started, start } from './extension.ts'
import { clientOptions } from './options.ts'

let client: LanguageClient | undefined

export function activate(context: ExtensionContext): Promise<Started> {
  const server = { module: context.asAbsolutePath('out/server.node.js'), transport: TransportKind.ipc }
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6010'] } }
  client = new LanguageClient('resolute', 'Resolute', { run: server, debug }, clientOptions(context))
  return start(context, { kind: 'node', client })
}

export const deactivate = () => client?.stop()
