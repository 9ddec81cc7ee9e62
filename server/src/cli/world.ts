import { memoizeLasting } from '../core/text/memo.ts'
import type { Draft, World } from '../core/world.ts'
import { everything } from './catalogue/open.ts'

/**
 * What drafts are judged against: the built-in facts, the catalogues at these paths, and what the drafts are. Throws a
 * refusal where a catalogue cannot be read. For the same drafts and catalogues it is the same object.
 */
export function worldOf(drafts: readonly Draft[], catalogues: readonly string[] = []): World {
  const worlds = worldsOf(drafts)
  const key = catalogues.join('\n')
  const known = worlds.get(key)
  if (known) return known
  const bySymbol = new Map<string, Draft>()
  for (const draft of drafts)
    if (draft.symbol !== null && !bySymbol.has(draft.symbol)) bySymbol.set(draft.symbol, draft)
  const world = { catalogue: everything(catalogues), workspace: { get: (symbol: string) => bySymbol.get(symbol) } }
  worlds.set(key, world)
  return world
}

const worldsOf = memoizeLasting((_: readonly Draft[]) => new Map<string, World>())
