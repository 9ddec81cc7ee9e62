import type { CancellationToken, WorkspaceDiagnosticParams, WorkspaceDiagnosticReport } from 'vscode-languageserver'
import { isTooLong } from '../../core/document/limits.ts'
import { type Review, reviewOf } from '../../core/features/review.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { memoize } from '../../core/text/memo.ts'
import { say } from '../../core/text/message.ts'
import { CheckFolder, ClearFolders, FolderCitations, FolderFindings, FoldersChanged } from '../../protocol/findings.ts'
import { type Cancellation, NEVER } from '../../workspace/cancellation.ts'
import { isDraftName, uriKey } from '../../workspace/files.ts'
import { FolderCheck } from '../../workspace/folder-check.ts'
import { type Progress, SILENT } from '../../workspace/progress.ts'
import type { Check } from '../checks.ts'
import { Debounced } from '../debounced.ts'
import type { Feature } from '../feature.ts'
import { FolderPublisher } from '../folder-publisher.ts'
import { citationsIn, countsOf, findingsIn, type ReviewedDraft } from '../folder-views.ts'
import { background, guard } from '../guard.ts'
import { showProgress } from '../progress.ts'
import type { Session } from '../session.ts'
import { workspaceReport } from '../workspace-report.ts'
import { pulls } from './diagnostics.ts'

/** How long files rest before they are checked again, and a draft before views hear of it, in milliseconds. */
const REST = 400

/**
 * All drafts of a folder, checked at a person's request or, by a setting, at all times. What is found is sent; to a
 * client that does not sort it out by itself, that of drafts that are not open, and it is taken back when one is
 * opened.
 */
export const folderCheck: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { client, connection, drafts, settings, log } = session
    const folder = new FolderCheck({
      files: session.files,
      startWorker: session.startWorker,
      settingsOf: async (uri) => {
        const { lint, isIgnored } = await settings.of(uri)
        return isIgnored ? null : lint
      },
      world: () => session.world,
      snapshot: () => ({ ...session.index.snapshot(), catalogues: session.catalogues.addresses }),
      era: () => session.catalogues.era,
      log,
    })
    /** Whether messages are in the language of the draft that they are about. */
    let isDraftLanguage = false
    const readerOf = (review: Review): Language => (isDraftLanguage ? review.language : session.language)
    const publisher = new FolderPublisher(connection, log, readerOf)
    /** The client asks for all that is found in the workspace by itself: nothing is sent. */
    let asks = false
    const { folderChecks } = session.options
    const publish = (): void => {
      const open = openKeys(session)
      if (!asks) publisher.publish(folder.reviews, (key) => !folderChecks && open.has(key))
    }
    const tell = new Debounced(REST, () =>
      background(log, 'Findings of folders', () =>
        connection.sendNotification(FoldersChanged.method, { isChecked: folder.folders.length > 0 }),
      ),
    )

    const check = async (folders: readonly string[], anew: boolean, progress: Progress, cancellation: Cancellation) => {
      await session.whenKnown()
      const checked = await folder.check(folders, anew, progress, cancellation)
      publish()
      tell.now()
      return checked
    }
    const shown = async (mayEnd: boolean): Promise<Progress> =>
      client.window?.workDoneProgress
        ? await showProgress(connection, session.say(say`Checking the drafts of the folder`), mayEnd).catch(
            () => SILENT,
          )
        : SILENT
    let isKept = false
    /** Checks what has changed, where folders have been checked. */
    const again = new Debounced(REST, () =>
      background(log, 'Check of folders', async () => {
        await session.whenIdle()
        if (folder.folders.length === 0) return
        const more = isKept ? await session.foldersNow() : []
        await check([...new Set([...folder.folders, ...more])], false, SILENT, NEVER)
      }),
    )
    const clear = (): void => {
      folder.clear()
      publish()
      tell.now()
    }
    /** The setting has been read: all drafts of the workspace are checked, or no longer. */
    const follow = () =>
      background(log, 'Check of the workspace', async () => {
        const { checkWorkspace, messages } = await settings.ofWorkspace()
        isDraftLanguage = messages === 'draft'
        const [was, is] = [isKept, checkWorkspace]
        isKept = is
        if (is && !was) {
          await session.whenIdle()
          await check(await session.foldersNow(), false, await shown(false), NEVER)
        } else if (was && !is) clear()
        else if (folder.folders.length > 0) again.later()
      })

    session.initialized.on(follow)
    session.settingsChanged.on(follow)
    session.invalidated.on(() => {
      if (folder.folders.length > 0) again.later()
    })
    session.filesChanged.on((uri) => {
      if (folder.folders.length === 0) return
      if (isDraftName(uri)) folder.fileChanged(uri)
      again.later()
    })
    drafts.onDidOpen(({ document: { uri } }) => {
      if (!folderChecks) publisher.opened(uri, pulls(client))
    })
    drafts.onDidChangeContent(() => {
      if (folder.folders.length > 0) tell.later()
    })
    drafts.onDidClose(() => {
      if (folder.folders.length === 0) return
      publish()
      tell.later()
    })

    const reviewed = memoize((made: Check) =>
      isTooLong(made.document) ? null : reviewOf(made.document, made.findings, session.world),
    )
    /** The drafts of the folders, open ones as they stand. */
    const current = (): Promise<readonly ReviewedDraft[]> => {
      const open = openKeys(session)
      return Promise.all(
        folder.reviews.map(async ({ uri, review }): Promise<ReviewedDraft> => {
          const own = open.get(uriKey(uri))
          const made = own === undefined ? null : await session.checks.now(own)
          return { uri, review: (made && reviewed(made)) ?? review }
        }),
      )
    }

    /** A request without parameters: most clients send none, some send null. The token comes last. */
    const onPlain = <R>(method: string, what: string, fallback: R, run: () => R | Promise<R>): void => {
      const answer = guard<void, R>(log, what, fallback, run)
      connection.onRequest(method, (...given): Promise<unknown> => answer(undefined, given.at(-1) as CancellationToken))
    }
    connection.onRequest(
      CheckFolder.method,
      guard(log, 'Check of a folder', null, async ({ folder: one }: { folder: string | null }, cancellation) => {
        const folders = one === null ? await session.foldersNow() : [one]
        const checked = await check(folders, true, await shown(true), cancellation)
        return { ...checked, counts: countsOf(await current()) }
      }),
    )
    onPlain(ClearFolders.method, 'Check of a folder', null, () => {
      clear()
      return null
    })
    onPlain(FolderFindings.method, 'Findings of folders', [], async () => findingsIn(await current(), readerOf))
    onPlain(FolderCitations.method, 'Citations of folders', [], async () => citationsIn(await current(), readerOf))
    connection.languages.diagnostics.onWorkspace(
      guard<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
        log,
        'Diagnostics of the workspace',
        { items: [] },
        async ({ previousResultIds }, cancellation) => {
          asks = true
          await session.whenKnown()
          await folder.check(await session.foldersNow(), false, SILENT, cancellation)
          const open = openKeys(session)
          return { items: workspaceReport(folder.reviews, previousResultIds, (key) => open.has(key), readerOf) }
        },
      ),
    )
  },
}

/** The addresses of open drafts by their keys. */
const openKeys = ({ drafts }: Session): ReadonlyMap<string, string> =>
  new Map(drafts.keys().map((uri) => [uriKey(uri), uri]))
