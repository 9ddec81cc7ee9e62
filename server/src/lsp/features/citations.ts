import { printDate } from '../../core/citations/dates.ts'
import type { Document } from '../../core/document/document.ts'
import { isTooLong } from '../../core/document/limits.ts'
import { type CitationGroup, citationList, referenceList } from '../../core/features/citations.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { printMessage } from '../../core/messages/print.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import {
  type CitationStatus,
  CitationsChanged,
  CitationsOf,
  type CitedResolution,
  ReferenceList,
} from '../../protocol/citations.ts'
import { rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { background, guard } from '../guard.ts'

/** What a draft cites, for a view beside the editor; the client hears when it may have changed. */
export const citations: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log } = session
    const listOf = (uri: string): { readonly document: Document; readonly list: readonly CitationGroup[] } | null => {
      const document = session.draft(uri)?.document
      return document && !isTooLong(document) ? { document, list: citationList(document, session.world) } : null
    }
    connection.onRequest(
      CitationsOf.method,
      guard(log, 'Citations', [], async ({ uri }: { uri: string }): Promise<CitedResolution[]> => {
        await session.draftToRead(uri)
        const reader = await session.readerOf(uri)
        const found = listOf(uri)
        return found ? found.list.map((cited) => resolutionOf(found.document, cited, reader)) : []
      }),
    )
    connection.onRequest(
      ReferenceList.method,
      guard(log, 'References', '', ({ uri, statuses }: { uri: string; statuses?: CitationStatus[] }): string => {
        const found = listOf(uri)
        return found ? referenceList(found.list, found.document, statuses ?? null) : ''
      }),
    )
    session.invalidated.on(() =>
      background(log, 'Citations', () => connection.sendNotification(CitationsChanged.method)),
    )
  },
}

const resolutionOf = (
  document: Document,
  { symbol, name, title, date, status, evidence, places }: CitationGroup,
  reader: Language,
): CitedResolution => ({
  symbol: forDisplay(symbol),
  name: forDisplay(printMessage(name, reader)),
  title: title && forDisplay(title),
  date: date && printDate(date, reader),
  status,
  evidence: printMessage(evidence, reader),
  places: places.map((place) => ({
    range: rangeOf(document, place.span),
    where: printMessage(place.where, reader),
    text: forDisplay(place.text),
    status: place.status,
  })),
})
