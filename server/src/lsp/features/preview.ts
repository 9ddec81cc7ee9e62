import type { TextDocumentPositionParams } from 'vscode-languageserver'
import { isTooLong } from '../../core/document/limits.ts'
import { hover } from '../../core/features/hover.ts'
import { LOOK } from '../../core/interchange/html/look.ts'
import { toHtml } from '../../core/interchange/html/page.ts'
import { type Preview as PreviewContent, preview as previewOf } from '../../core/interchange/html/preview.ts'
import { previewChange } from '../../core/interchange/html/preview-change.ts'
import { CitationCard, Preview, type PreviewAnswer, PreviewLook, PrintedPage } from '../../protocol/preview.ts'
import { offsetOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { plainWords } from '../markup.ts'

interface Sent {
  readonly id: number
  readonly content: PreviewContent
}

/** A draft as it is printed: beside the text, change by change, and as a page. */
export const preview: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, drafts, checks, texts, firstFindings, answer } = session
    /** What each preview shows. */
    const sent = new Map<string, Sent>()
    let count = 0
    drafts.onDidClose(({ document: { uri } }) => sent.delete(uri))
    connection.onRequest(PreviewLook.method, () => LOOK)
    connection.onRequest(
      Preview.method,
      guard<{ uri: string; shown?: number | null }, PreviewAnswer | null>(
        log,
        'Preview',
        null,
        async ({ uri, shown }) => {
          await firstFindings.told(uri)
          const check = await checks.finished(uri)
          if (!check || isTooLong(check.document)) return null
          const content = previewOf(check.document, check.findings, check.reader)
          const last = sent.get(uri)
          const before = last && last.id === shown ? last : null
          const id = ++count
          sent.set(uri, { id, content })
          const { lang, dir } = content
          return { id, after: before?.id ?? null, lang, dir, ...previewChange(before?.content ?? null, content) }
        },
      ),
    )
    connection.onRequest(
      CitationCard.method,
      answer<TextDocumentPositionParams, string | null>(
        'Card of a citation',
        null,
        async ({ params, draft: { document }, world, reader }) => {
          const offset = offsetOf(document, params.position)
          const found = hover(document, world, offset, reader, (await texts.at(document, offset))?.document)
          return found && plainWords(found.markdown)
        },
      ),
    )
    connection.onRequest(
      PrintedPage.method,
      guard<{ uri: string }, string | null>(log, 'Page', null, async ({ uri }) => {
        const draft = await session.draftToRead(uri)
        return draft && !isTooLong(draft.document) ? toHtml(draft.document) : null
      }),
    )
  },
}
