import type { Draft, World } from '../core/world.ts'
import { everything } from './catalogue/open.ts'

/**
 * What drafts are judged against: the built-in facts, the catalogues at these paths, and what the drafts are. Throws a
 * refusal where a catalogue cannot be read.
 */
export function worldOf(drafts: readonly Draft[], catalogues: readonly string[] = []): World {
  const bySymbol = new Map<string, Draft>()
  for (const draft of drafts)
    if (draft.symbol !== null && !bySymbol.has(draft.symbol)) bySymbol.set(draft.symbol, draft)
  return { catalogue: everything(catalogues), workspace: { get: (symbol) => bySymbol.get(symbol) } }
}
