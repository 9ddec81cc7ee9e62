import { isAdopted } from '../../core/document/adopted.ts'
import { chooseStyle } from '../../core/lint/choose-style.ts'
import { whyLeft } from '../../core/numbering/left.ts'
import { planRenumbering } from '../../core/numbering/plan.ts'
import { Renumber, type Renumbering } from '../../protocol.ts'
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
        // What was typed last has to be known before: references mean what they meant while the numbers were whole.
        await checks.now(uri)
        const draft = session.draft(uri)
        if (!draft) return null
        const { document, version } = draft
        if (isAdopted(document))
          return { version, refused: 'this text is adopted: its numbers stay.', edits: [], left: [] }
        const { edits, left } = planRenumbering(document, chooseStyle(document, lint).style, checks.base(uri))
        return {
          version,
          refused: null,
          edits: textEdits(document, edits),
          left: left.map((one) => ({ range: rangeOf(document, one.span), text: one.text, why: whyLeft(one) })),
        }
      }),
    )
  },
}
