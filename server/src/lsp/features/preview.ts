import { isTooLong } from '../../core/document/limits.ts'
import { LOOK } from '../../core/interchange/html/look.ts'
import { toHtml } from '../../core/interchange/html/page.ts'
import { preview as previewOf } from '../../core/interchange/html/preview.ts'
import { Preview, type PreviewContent, PreviewLook, PrintedPage } from '../../protocol.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** A draft as it is printed: beside its text, and as a page by itself. */
export const preview: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, checks, firstFindings } = session
    connection.onRequest(PreviewLook.method, () => LOOK)
    connection.onRequest(
      Preview.method,
      guard<{ uri: string }, PreviewContent | null>(log, 'Preview', null, async ({ uri }) => {
        await firstFindings.told(uri)
        const check = await checks.now(uri)
        return check && !isTooLong(check.document) ? previewOf(check.document, check.findings, check.reader) : null
      }),
    )
    connection.onRequest(
      PrintedPage.method,
      guard<{ uri: string }, string | null>(log, 'Page', null, async ({ uri }) => {
        const document = (await session.draftToRead(uri))?.document
        return document && !isTooLong(document) ? toHtml(document) : null
      }),
    )
  },
}
