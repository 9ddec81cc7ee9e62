import { Disposable, FileSystemError, l10n, Uri, workspace } from 'vscode'
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient'
import { FindDrafts, ReadFile } from '../../server/src/protocol/files.ts'
import { answer } from './messages.ts'

const DRAFTS = '**/*.{resolution,resolution.md}'

/** Answers the server's questions about files through the editor, which knows virtual workspaces as well as disks. */
export const answerFiles = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    answer(client, ReadFile, ({ uri }) => read(Uri.parse(uri))),
    answer(client, FindDrafts, async () => (await workspace.findFiles(DRAFTS)).map(String)),
  )

async function read(uri: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri))
  } catch (error) {
    const name = workspace.asRelativePath(uri)
    throw new ResponseError(LSPErrorCodes.RequestFailed, why(error, name))
  }
}

const why = (error: unknown, name: string): string =>
  error instanceof FileSystemError && error.code === 'FileNotFound'
    ? l10n.t('{0} cannot be read: there is no such file.', name)
    : l10n.t('{0} cannot be read: {1}.', name, String(error))

/**
 * Where a file that is made of a draft goes unless the person says otherwise: beside it; nothing for one without a
 * file.
 */
export const defaultTarget = (draft: Uri, extension: string): { readonly defaultUri?: Uri } =>
  draft.scheme === 'untitled'
    ? {}
    : {
        defaultUri: draft.with({
          path: draft.path.replace(/(?:\.resolution)?(?:\.md)?$/, `.${extension}`),
          query: '',
          fragment: '',
        }),
      }
