import type { Draft, World } from '../core/catalogue/catalogue.ts'
import { draftsIn } from '../core/features/draft.ts'
import { isTooLong } from '../limits.ts'
import { everything } from './catalogue/open.ts'
import type { Input } from './inputs.ts'

/** What drafts are judged against: the built-in facts, the catalogues at these paths, and one another. Throws a refusal where a catalogue cannot be read. */
export function worldOf(drafts: readonly Input[], catalogues: readonly string[] = []): World {
  const bySymbol = new Map<string, Draft>()
  for (const { uri, document } of drafts) {
    if (isTooLong(document)) continue
    for (const draft of draftsIn(document, uri))
      if (draft.symbol !== null && !bySymbol.has(draft.symbol)) bySymbol.set(draft.symbol, draft)
  }
  return { catalogue: everything(catalogues), workspace: { get: (symbol) => bySymbol.get(symbol) } }
}
