import type { TextEdit } from 'vscode-languageserver'
import { ownDesignation } from '../../core/citations/own.ts'
import { isAdopted } from '../../core/document/adopted.ts'
import { chooseStyle } from '../../core/lint/choose-style.ts'
import { printMessage } from '../../core/messages/print.ts'
import { followedElsewhere } from '../../core/numbering/elsewhere.ts'
import { whyLeft } from '../../core/numbering/left.ts'
import { planRenumbering } from '../../core/numbering/plan.ts'
import { unsettledBy } from '../../core/numbering/unsettled.ts'
import { say } from '../../core/text/message.ts'
import { Renumber, RenumberElsewhere, type Renumbering } from '../../protocol/renumbering.ts'
import { isCatalogueText } from '../../workspace/catalogue-addresses.ts'
import { uriKey } from '../../workspace/files.ts'
import { rangeOf, textEdits } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** Numbers a draft anew, with every reference to what is numbered. */
export const renumber: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, settings, checks } = session
    connection.onRequest(
      Renumber.method,
      guard<{ uri: string }, Renumbering | null>(log, 'Renumbering', null, async ({ uri }) => {
        const { lint } = await settings.of(uri)
        const reader = await session.readerOf(uri)
        // What was typed last has to be known before: references mean what they meant while the numbers were whole.
        await checks.now(uri)
        const draft = session.draft(uri)
        if (!draft) return null
        const { document, version } = draft
        if (isAdopted(document))
          return {
            version,
            refused: session.say(say`this text is adopted: its numbers stay.`),
            edits: [],
            left: [],
            renamed: [],
          }
        const plan = planRenumbering(document, chooseStyle(document, lint).style, checks.base(uri))
        const { edits, left, renamed } = plan
        checks.leave(uri, unsettledBy(document.text, plan))
        return {
          version,
          refused: null,
          edits: textEdits(document, edits),
          left: left.map((one) => ({
            range: rangeOf(document, one.span),
            text: one.text,
            why: printMessage(whyLeft(one), reader),
          })),
          renamed: [...renamed],
        }
      }),
    )
    connection.onRequest(
      RenumberElsewhere.method,
      guard<{ uri: string; renamed: Renumbering['renamed'] }, { uri: string; edits: TextEdit[] }[]>(
        log,
        'Renumbering of other drafts',
        [],
        async ({ uri, renamed }, cancellation) => {
          const own = session.draft(uri)?.document
          const [resolution] = own?.model.resolutions ?? []
          const symbol = own && resolution ? ownDesignation(own.model, resolution).symbol : null
          if (!symbol) return []
          const places = await session.graph.citing({ symbol, paragraph: null }, cancellation)
          const others = new Set(places.map((place) => place.uri).filter((other) => uriKey(other) !== uriKey(uri)))
          const changed: { uri: string; edits: TextEdit[] }[] = []
          for (const other of others) {
            const text = isCatalogueText(other) ? null : await session.texts.draftAt(other)
            if (!text || isAdopted(text.document)) continue
            const edits = followedElsewhere(text.document, symbol, new Map(renamed))
            if (edits.length > 0) changed.push({ uri: other, edits: textEdits(text.document, edits) })
          }
          return changed
        },
      ),
    )
  },
}
