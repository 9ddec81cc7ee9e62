import type { WorkspaceSymbol } from 'vscode-languageserver'
import { pageOfSymbol } from '../../core/features/links.ts'
import { titleOf } from '../../core/features/names.ts'
import { search } from '../../core/features/search.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { say } from '../../core/text/message.ts'
import { rangeOfPlace } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { SymbolKind } from '../language-server.ts'

/** How many are shown at once. */
const MOST = 100

const BEGINNING = { line: 0, character: 0 }

/**
 * Drafts of the workspace, texts of catalogues and, where the client opens them, pages of the United Nations, by number
 * or by words of the title.
 */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),

  register(session) {
    const { connection, catalogues, index, texts, log } = session
    connection.onWorkspaceSymbol(
      guard(log, 'Resolutions', [], async ({ query }: { query: string }, cancellation): Promise<WorkspaceSymbol[]> => {
        await catalogues.prepared(cancellation)
        await index.prepared(cancellation)
        return search(query, session.world, MOST).flatMap(({ symbol, record, draft }): WorkspaceSymbol[] => {
          const text = draft?.uri ?? (record?.texts?.length ? texts.addressOf(record, 'en') : null)
          const uri = text ?? (session.options.webPages ? pageOfSymbol(symbol, 'en') : null)
          if (uri === null) return []
          const name = forDisplay(`${symbol} ${(record && titleOf(record, 'en')) ?? draft?.title ?? ''}`).trim()
          const location = { uri, range: rangeOfPlace(draft ?? BEGINNING) }
          const containerName = draft ? '' : session.say(text ? say`catalogue` : say`page of the United Nations`)
          return [{ name, kind: SymbolKind.File, containerName, location }]
        })
      }),
    )
  },
}
