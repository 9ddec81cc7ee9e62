import type { Connection } from 'vscode-languageserver'
import { FindDrafts, ReadFile } from '../protocol/files.ts'
import type { Files } from '../workspace/files.ts'

/** Files as the client reads them, in virtual workspaces too. */
export const clientFiles = (connection: Connection): Files => ({
  find: async () => (await connection.sendRequest<string[]>(FindDrafts.method)).map((uri) => ({ uri, stamp: null })),
  read: (uri) => connection.sendRequest<string>(ReadFile.method, { uri }),
})
