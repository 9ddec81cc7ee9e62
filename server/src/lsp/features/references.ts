import type { Location } from 'vscode-languageserver'
import type { CitingPlace } from '../../core/catalogue/citing-places.ts'
import { type CitedTarget, names, targetAt } from '../../core/features/cited-target.ts'
import { offsetOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import type { Session } from '../session.ts'
import { addressFor } from '../texts.ts'

/**
 * Who cites what stands at a place: the resolution that is cited there, that of a heading, or the paragraph of a
 * number.
 */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),

  register(session) {
    session.connection.onReferences(
      session.answer('References', null, async ({ params, draft: { document } }): Promise<Location[] | null> => {
        const target = targetAt(document, offsetOf(document, params.position))
        return target && (await citingOf(session, target))
      }),
    )
  },
}

/**
 * The places of the workspace's drafts, then of the catalogues' texts, that cite the target; those of a catalogue of
 * which the workspace has the draft are left out.
 */
export async function citingOf(
  session: Session,
  { symbol, paragraph }: Omit<CitedTarget, 'span'>,
): Promise<Location[]> {
  const { index, library } = session
  const drafts = (await index.citing(symbol))
    .filter(({ uri, place }) => names(place.part, paragraph, languageOf(session, uri)))
    .map(({ uri, place }) => locationOf(uri, place))
  const texts = (await library.citing(symbol))
    .filter(({ record, language, place }) => !index.get(record.symbol) && names(place.part, paragraph, language))
    .map(({ record, language, place }) => locationOf(addressFor(session, record, language), place))
  return [...drafts, ...texts]
}

const languageOf = ({ drafts, index }: Session, uri: string) =>
  drafts.get(uri)?.document.language ?? index.languageOf(uri) ?? 'en'

const locationOf = (uri: string, { line, character, length }: CitingPlace): Location => ({
  uri,
  range: { start: { line, character }, end: { line, character: character + length } },
})
