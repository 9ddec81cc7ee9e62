import type { WorkspaceSymbol } from 'vscode-languageserver'
import { titleOf } from '../../core/features/names.ts'
import { search } from '../../core/features/search.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { SymbolKind } from '../language-server.ts'
import { addressFor } from '../texts.ts'

/** How many are shown at once. */
const MOST = 100

/** Drafts of the workspace and texts of catalogues, by number or by words of the title. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),

  register(session) {
    session.connection.onWorkspaceSymbol(
      guard(session.log, 'Resolutions', [], async ({ query }: { query: string }): Promise<WorkspaceSymbol[]> => {
        await session.library.prepared()
        return search(query, session.world, MOST).flatMap(({ symbol, record, draft }): WorkspaceSymbol[] => {
          const title = (record && titleOf(record, 'en')) ?? draft?.title ?? ''
          const start = draft ? { line: draft.line, character: draft.character } : { line: 0, character: 0 }
          const uri = draft?.uri ?? (record?.texts?.length ? addressFor(session, record, 'en') : null)
          if (!uri) return []
          const name = forDisplay(`${symbol} ${title}`).trim()
          return [
            {
              name,
              kind: SymbolKind.Module,
              containerName: draft ? '' : 'catalogue',
              location: { uri, range: { start, end: start } },
            },
          ]
        })
      }),
    )
  },
}
