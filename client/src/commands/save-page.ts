import {
  commands,
  Disposable,
  type ExtensionContext,
  env,
  l10n,
  type TextDocument,
  UIKind,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { PrintedPage } from '../../../server/src/protocol/preview.ts'
import { saying, someDraft } from '../draft.ts'
import { ask } from '../messages.ts'

/**
 * Writes a draft as a page for a browser where a person says, and returns its address; or shows it in the browser,
 * which prints it and makes a PDF of it. Both take the address of a draft, else the draft in the editor.
 */
export function savePage(client: BaseLanguageClient, context: ExtensionContext): Disposable {
  const register = (command: string, run: (document: TextDocument) => Promise<Uri | undefined>): Disposable =>
    commands.registerCommand(command, (uri?: unknown, target?: unknown) =>
      saying(async () => {
        const document = uri instanceof Uri ? await workspace.openTextDocument(uri) : (await someDraft())?.document
        if (!document) return undefined
        return target instanceof Uri ? await write(client, document, target) : await run(document)
      }),
    )
  const save = (document: TextDocument): Promise<Uri | undefined> => saveAs(client, document)
  return Disposable.from(
    register('resolute.savePage', save),
    register('resolute.print', async (document) => {
      if (!browserReads(context.globalStorageUri)) return await save(document)
      const target = Uri.joinPath(context.globalStorageUri, 'print', `${nameOf(document)}.html`)
      return await open(await write(client, document, target))
    }),
  )
}

/** Asks where, and offers to open the page where a browser can. */
async function saveAs(client: BaseLanguageClient, document: TextDocument): Promise<Uri | undefined> {
  const { uri } = document
  const target = await window.showSaveDialog({
    filters: { [l10n.t('Web Page')]: ['html'] },
    title: l10n.t('Save a Page to Print'),
    ...(uri.scheme !== 'untitled' && { defaultUri: Uri.joinPath(uri, '..', `${nameOf(document)}.html`) }),
  })
  if (!target) return undefined
  await write(client, document, target)
  const name = target.path.split('/').at(-1) ?? ''
  if (browserReads(target)) {
    const show = l10n.t('Open in the Browser')
    void window.showInformationMessage(l10n.t('{0} is written.', name), show).then((chosen) => {
      if (chosen === show) void open(target)
    })
  } else void window.showInformationMessage(l10n.t('{0} is written: any browser opens it, and prints it.', name))
  return target
}

async function write(client: BaseLanguageClient, document: TextDocument, target: Uri): Promise<Uri> {
  const page = await ask(client, PrintedPage, { uri: client.code2ProtocolConverter.asUri(document.uri) })
  if (page === null) throw new Error(l10n.t('This draft is too long for a page.'))
  await workspace.fs.writeFile(target, new TextEncoder().encode(page))
  return target
}

/** Whether the browser of the person reads the file: it lies on their own disk. */
const browserReads = ({ scheme }: Uri): boolean =>
  scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined

async function open(page: Uri): Promise<Uri> {
  if (!(await env.openExternal(page))) throw new Error(l10n.t('the browser could not be opened.'))
  return page
}

const nameOf = ({ uri }: TextDocument): string =>
  (uri.path.split('/').at(-1) ?? '').replace(/(?:\.resolution)?(?:\.md)?$/, '') || 'resolution'
