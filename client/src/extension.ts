import type { ExtensionContext } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { registerCommands } from './commands/index.ts'
import { answerFiles } from './files.ts'
import { showStyle } from './statusBar.ts'

/** What `activate` returns: which host runs the extension, and the client that speaks to the server. */
export interface Started<Client extends BaseLanguageClient = BaseLanguageClient> {
  readonly kind: 'node' | 'web'
  readonly client: Client
}

/**
 * Starts what both hosts share. The views and commands stand before the server does: a request that comes early
 * waits for it, and the handlers miss none of its first words.
 */
export async function start<Client extends BaseLanguageClient>(
  context: ExtensionContext,
  started: Started<Client>,
): Promise<Started<Client>> {
  const { client } = started
  context.subscriptions.push(answerFiles(client), showStyle(client), registerCommands(client))
  await client.start()
  return started
}
