import { parse } from '../../../server/src/core/document/document.ts'
import { draftsIn } from '../../../server/src/core/indexing/drafts.ts'
import type { CatalogueRecord, World } from '../../../server/src/core/world.ts'

/** A world that knows the records given, and the drafts of a workspace by their files' names. */
export function worldOf(records: readonly CatalogueRecord[], files: Readonly<Record<string, string>> = {}): World {
  const drafts = Object.entries(files).flatMap(([name, text]) => draftsIn(parse(text), `file:///drafts/${name}`))
  return {
    catalogue: { size: records.length, get: (symbol) => records.find((record) => record.symbol === symbol) },
    workspace: { get: (symbol) => drafts.find((draft) => draft.symbol === symbol) },
  }
}

/** Resolution 33/134, as the official records have it. */
export const BUENOS_AIRES: CatalogueRecord = {
  symbol: 'A/RES/33/134',
  date: '1978-12-19',
  titles: {
    en: 'United Nations Conference on Technical Cooperation among Developing Countries',
    es: 'Conferencia de las Naciones Unidas sobre Cooperación Técnica entre los Países en Desarrollo',
  },
  vote: 'without a vote',
  basis: 'record',
}
