import { readCatalogueNow } from '../assets.node.ts'
import type { Catalogue, Draft, World } from '../core/catalogue/catalogue.ts'
import { readFacts } from '../core/catalogue/facts.ts'
import { draftsIn } from '../core/features/draft.ts'
import { isTooLong } from '../limits.ts'
import { Refusal } from './command.ts'
import { type Input, reason } from './inputs.ts'

/** What the drafts are judged against: the catalogue, and one another. Throws a refusal where the catalogue cannot be read. */
export function worldOf(drafts: readonly Input[]): World {
  const bySymbol = new Map<string, Draft>()
  for (const { uri, document } of drafts) {
    if (isTooLong(document)) continue
    for (const draft of draftsIn(document, uri))
      if (draft.symbol !== null && !bySymbol.has(draft.symbol)) bySymbol.set(draft.symbol, draft)
  }
  return { catalogue: readCatalogue(), workspace: { get: (symbol) => bySymbol.get(symbol) } }
}

function readCatalogue(): Catalogue {
  try {
    return readFacts(readCatalogueNow())
  } catch (error) {
    throw new Refusal(`The catalogue of facts ${reason(error)}. Install Resolute again.`)
  }
}
