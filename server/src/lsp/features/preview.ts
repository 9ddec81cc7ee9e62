import { isTooLong } from '../../core/document/limits.ts'
import { LOOK } from '../../core/interchange/html/look.ts'
import { preview as previewOf } from '../../core/interchange/html/preview.ts'
import { Preview, type PreviewContent, PreviewLook } from '../../protocol.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** A draft as it is printed. */
export const preview: Feature = {
  capabilities: () => ({}),

  register({ connection, log, checks, firstFindings }) {
    connection.onRequest(PreviewLook.method, () => LOOK)
    connection.onRequest(
      Preview.method,
      guard<{ uri: string }, PreviewContent | null>(log, 'Preview', null, async ({ uri }) => {
        await firstFindings.told(uri)
        const check = await checks.now(uri)
        return check && !isTooLong(check.document) ? previewOf(check.document, check.findings, check.reader) : null
      }),
    )
  },
}
