import { comparison as comparisonOf } from '../../core/compare/comparison.ts'
import type { Document } from '../../core/document/document.ts'
import { isTooLong } from '../../core/document/limits.ts'
import { changeOf, placeOf, shortened, summaryOf } from '../../core/features/comparison-words.ts'
import { printMessage } from '../../core/messages/print.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { Compare, type ComparedDrafts, type ComparedItem } from '../../protocol.ts'
import type { CitedText } from '../../workspace/cited-texts.ts'
import { rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import type { Session } from '../session.ts'

/** What changed in a draft since an earlier text. */
export const comparison: Feature = {
  capabilities: () => ({}),

  register(session) {
    session.connection.onRequest(
      Compare.method,
      guard<{ uri: string; base?: string }, ComparedDrafts | null>(
        session.log,
        'Comparison',
        null,
        async ({ uri, base }) => {
          const now = session.draft(uri)?.document
          const before = now && !isTooLong(now) ? await earlierText(session, uri, now, base) : null
          if (!now || !before || isTooLong(before.document)) return null
          const units = comparisonOf(before.document, now)
          const reader = await session.readerOf(uri)
          return {
            base: before.uri,
            summary: printMessage(summaryOf(units), reader),
            items: units.flatMap((unit): ComparedItem[] => {
              const { kind, before: old, now: present, changes } = unit
              if (kind === 'same') return []
              return [
                {
                  kind,
                  place: printMessage(placeOf(unit), reader),
                  text: shortened(forDisplay((present ?? old)?.text ?? '')),
                  changes: changes.map((one) => printMessage(changeOf(one), reader)),
                  before: old && rangeOf(before.document, old.span),
                  now: present && rangeOf(now, present.span),
                },
              ]
            }),
          }
        },
      ),
    )
  },
}

/** The text at an address, or of a symbol; where none is named, what the front matter says the draft is based on. */
async function earlierText(
  { texts }: Session,
  uri: string,
  document: Document,
  named: string | undefined,
): Promise<CitedText | null> {
  const base = named ?? document.model.frontMatter?.values.get('based-on')?.trim()
  if (!base) return null
  if (/^[\w-]{2,}:/.test(base)) return await texts.draftAt(base)
  if (/\.resolution(?:\.md)?$/i.test(base)) return await texts.draftAt(new URL(base, uri).href)
  return await texts.of(base, document.language)
}
