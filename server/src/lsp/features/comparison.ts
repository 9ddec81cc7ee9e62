import { comparison as comparisonOf } from '../../core/compare/comparison.ts'
import { type Document, parse } from '../../core/document/document.ts'
import { isTooLong } from '../../core/document/limits.ts'
import { changeOf, placeOf, shortened, summaryOf } from '../../core/features/comparison-words.ts'
import { symbolsOf } from '../../core/features/typed-symbols.ts'
import { printMessage } from '../../core/messages/print.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { Compare, type ComparedDrafts, type ComparedItem, EarlierText } from '../../protocol/comparison.ts'
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
      guard<Asked, ComparedDrafts | null>(session.log, 'Comparison', null, async ({ uri, base, text }) => {
        const now = session.draft(uri)?.document
        const before = now && !isTooLong(now) ? await earlierText(session, now, { uri, base, text }) : null
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
      }),
    )
    session.connection.onRequest(
      EarlierText.method,
      guard<{ uri: string; base: string }, string | null>(session.log, 'Earlier text', null, async ({ uri, base }) => {
        const now = session.draft(uri)?.document
        const before = now ? await earlierText(session, now, { uri, base }) : null
        return before?.document.text ?? null
      }),
    )
  },
}

interface Asked {
  readonly uri: string
  readonly base?: string | undefined
  readonly text?: string | undefined
}

/** The text at an address, or of a symbol; where none is named, what the front matter says the draft is based on. */
async function earlierText({ texts, world }: Session, document: Document, asked: Asked): Promise<CitedText | null> {
  const { uri, base: named, text } = asked
  if (named !== undefined && text !== undefined) return { uri: named, document: parse(text) }
  const base = named ?? document.model.frontMatter?.values.get('based-on')?.trim()
  if (!base) return null
  if (/^[\w-]{2,}:/.test(base)) return await texts.draftAt(base)
  if (/\.(?:resolution|md|txt)$/i.test(base)) return await texts.draftAt(new URL(base, uri).href)
  const found = await texts.of(base, document.language)
  if (found) return found
  // As a person writes it, 79/144: several bodies may have the number.
  const candidates = symbolsOf(base, world.catalogue).map((symbol) => texts.of(symbol, document.language))
  const [one = null, ...others] = (await Promise.all(candidates)).filter((text) => text !== null)
  return others.length === 0 ? one : null
}
