import type { ExtensionContext } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { showCatalogueTexts } from './catalogue-texts.ts'
import { CitationsView } from './citations/view.ts'
import { registerCommands } from './commands/index.ts'
import { ComparisonView } from './comparison/view.ts'
import { DecisionsView } from './decisions/view.ts'
import { answerFiles } from './files.ts'
import { watchPlace } from './place.ts'
import { showReferences } from './show-references.ts'
import { showStyle } from './status-bar.ts'
import { offerTidyAfterPaste } from './tidy-after-paste.ts'
import { ToDecideView } from './to-decide/view.ts'

/**
 * What `activate` returns: which host runs the extension, the client that speaks to the server, and where its compiled
 * form is kept.
 */
export interface Started<Client extends BaseLanguageClient = BaseLanguageClient> {
  readonly kind: 'node' | 'web'
  readonly client: Client
  /** The folder in which Node keeps the compiled form of the server; none in a browser. */
  readonly compiled?: string
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
  const view = new CitationsView(client)
  const changes = new ComparisonView(client)
  const decisions = new DecisionsView(client)
  context.subscriptions.push(
    answerFiles(client),
    showCatalogueTexts(client),
    showStyle(client),
    view,
    changes,
    new ToDecideView(client),
    decisions,
    showReferences(client),
    offerTidyAfterPaste(client),
    registerCommands(client, view, changes, decisions),
    watchPlace(),
  )
  await client.start()
  return started
}
