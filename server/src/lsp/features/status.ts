import { isTooLong } from '../../core/document/limits.ts'
import { chooseStyle } from '../../core/lint/choose-style.ts'
import { printMessage } from '../../core/messages/print.ts'
import { type DraftStatus, StatusChanged } from '../../protocol/start.ts'
import type { Feature } from '../feature.ts'
import { background } from '../guard.ts'

/** Tells the client how each open draft is understood, whenever that changes. */
export const status: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, drafts, firstFindings, settings, log } = session
    const told = new Map<string, string>()
    const tell = async (uri: string) => {
      await firstFindings.told(uri)
      const { lint } = await settings.of(uri)
      const reader = await session.readerOf(uri)
      const draft = drafts.get(uri)
      if (!draft || isTooLong(draft.document)) return
      const { style, reason } = chooseStyle(draft.document, lint)
      const { language } = draft.document
      const news: DraftStatus = {
        uri,
        style: style.id,
        styleName: printMessage(style.name, reader),
        reason: printMessage(reason, reader),
        language,
      }
      const words = JSON.stringify(news)
      if (told.get(uri) === words) return
      told.set(uri, words)
      await connection.sendNotification(StatusChanged.method, news)
    }
    const consider = (uri: string) => background(log, 'House style', () => tell(uri))
    drafts.onDidChangeContent(({ document: { uri } }) => consider(uri))
    drafts.onDidClose(({ document: { uri } }) => told.delete(uri))
    session.invalidated.on(() => drafts.keys().forEach(consider))
  },
}
