import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { offerTools } from './assistants.ts'
import { showCatalogueTexts } from './catalogue-texts.ts'
import { CitationsView } from './citations/view.ts'
import { registerCommands } from './commands/index.ts'
import { takeKeys } from './commands/writing.ts'
import { ComparisonView } from './comparison/view.ts'
import { DecisionsView } from './decisions/view.ts'
import { answerFiles } from './files.ts'
import { FindingsView } from './findings/view.ts'
import { showLoading } from './loading.ts'
import { NotesView } from './notes/view.ts'
import { followMarkdown } from './options.ts'
import { watchPlace } from './place.ts'
import { showRulePages } from './rules/pages.ts'
import { showReferences } from './show-references.ts'
import { showStatus } from './status-bar.ts'
import { offerTidyAfterPaste } from './tidy-after-paste.ts'
import { ToDecideView } from './to-decide/view.ts'
import { tellTrust } from './trust.ts'
import type { Word } from './word/bundle.ts'
import { offerWordDocuments } from './word/offer.ts'
import { pasteFromWord } from './word/paste.ts'
import { showWordTexts } from './word/texts.ts'

/**
 * What `activate` returns: which host runs the extension, the client that speaks to the server, and where its compiled
 * form is kept.
 */
export interface Started<Client extends BaseLanguageClient = BaseLanguageClient> {
  readonly kind: 'node' | 'web'
  readonly client: Client
  /** The folder in which the server keeps its compiled form; none in a browser. */
  readonly compiled?: string
}

/**
 * Starts what both hosts share. The views and commands stand before the server does: a request that comes early
 * waits for it, and the handlers miss none of its first words.
 */
export async function start<Client extends BaseLanguageClient>(
  context: vscode.ExtensionContext,
  started: Started<Client>,
  word: Word,
): Promise<Started<Client>> {
  const { client } = started
  const citations = new CitationsView(client)
  const changes = new ComparisonView(client, word, context.workspaceState)
  const decisions = new DecisionsView(client)
  const findings = new FindingsView(client)
  context.subscriptions.push(
    answerFiles(client),
    showCatalogueTexts(client),
    showStatus(client),
    showLoading(client),
    showRulePages(client),
    followMarkdown(client),
    offerTools(client, context, vscode),
    citations,
    changes,
    new ToDecideView(client),
    decisions,
    findings,
    new NotesView(client),
    showReferences(client),
    offerTidyAfterPaste(client),
    tellTrust(client),
    registerCommands({ client, citations, changes, decisions, findings, word, context }),
    offerWordDocuments(word),
    showWordTexts(word),
    pasteFromWord(word, vscode),
    watchPlace(),
  )
  await client.start()
  void takeKeys()
  return started
}
