import type { Document } from '../../core/document/document.ts'
import { isTooLong } from '../../core/document/limits.ts'
import { dueOrder, type NamedDecision, namedDecisions } from '../../core/features/decisions.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { printMessage } from '../../core/messages/print.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { type DecidedParagraph, DecisionsOf } from '../../protocol/decisions.ts'
import { rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** What a draft decides, for a view beside the editor. */
export const decisions: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, settings } = session
    connection.onRequest(
      DecisionsOf.method,
      guard(log, 'Decisions', [], async ({ uri }: { uri: string }): Promise<DecidedParagraph[]> => {
        const { lint } = await settings.of(uri)
        const document = (await session.draftToRead(uri))?.document
        const reader = await session.readerOf(uri)
        if (!document || isTooLong(document)) return []
        return namedDecisions(document, lint).map((decision) => paragraphOf(document, decision, reader))
      }),
    )
  },
}

const paragraphOf = (
  document: Document,
  { label, verb, addressees, asks, kinds, due, when, to, name, words, span }: NamedDecision,
  reader: Language,
): DecidedParagraph => ({
  label: forDisplay(label),
  verb: forDisplay(verb),
  addressees: addressees.map(forDisplay),
  asks: forDisplay(asks),
  kinds,
  due: when.map((one) => forDisplay(printMessage(one, reader))),
  dueOrder: due.map(dueOrder),
  to: to.map(forDisplay),
  name: forDisplay(printMessage(name, reader)),
  words: forDisplay(words),
  range: rangeOf(document, span),
})
