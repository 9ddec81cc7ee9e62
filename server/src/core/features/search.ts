/**
 * Finds adopted resolutions and drafts by what a person types: the beginning of a number or of a symbol, or words of a
 * title.
 */

import { wordsIn } from '../catalogue/titles.ts'
import type { CatalogueRecord, Draft, World } from '../world.ts'

/** What was found: a record, a draft of the workspace, or both. */
export interface SearchResult {
  readonly symbol: string
  readonly date: string | null
  readonly record: CatalogueRecord | null
  readonly draft: Draft | null
}

/** What the symbols of bodies begin with; the likeliest first. */
const PREFIXES = ['A/RES/', 'S/RES/', 'E/RES/', 'A/HRC/RES/', 'ECLAC/RES/', 'A/DEC/', 'E/DEC/', 'A/HRC/DEC/'] as const

/** True where the words typed are the beginning of a number: `33/1`, `S-10`, `242 (19`. */
export const isNumber = (typed: string): boolean => /^(?:E?S-)?\d|^WHA ?\d/i.test(typed.trim())

/** True where the words typed are the beginning of a symbol: `A/RES/70/1`. */
export const isSymbol = (typed: string): boolean => /^[A-Z]+\//.test(typed.trim())

/** At most `most` of what the words typed may mean. An empty text means nothing. */
export function search(typed: string, world: World, most: number): readonly SearchResult[] {
  const text = typed.trim()
  if (text === '') return []
  if (isNumber(text)) return numbered(PREFIXES, text, world, most)
  if (isSymbol(text)) return numbered([''], text, world, most)
  return titled(text, world, most)
}

/**
 * What has a symbol that begins with one of the prefixes and the number typed; the prefixes take turns where there is
 * too much.
 */
export function numbered(
  prefixes: readonly string[],
  typed: string,
  world: World,
  most: number,
): readonly SearchResult[] {
  const number = typed.replace(/[\s\u00a0]/g, '').replace(/\u2011/g, '-')
  const each = Math.max(5, Math.floor(most / prefixes.length))
  const found = new Map<string, SearchResult>()
  for (const prefix of prefixes) {
    let count = 0
    for (const symbol of world.workspace.beginning?.(prefix + number) ?? []) {
      if (++count > each) break
      put(found, symbol, world)
    }
    count = 0
    for (const record of world.catalogue?.beginning?.(prefix + number) ?? []) {
      put(found, record.symbol, world, record)
      if (++count === each) break
    }
  }
  const all = [...found.values()].slice(0, most)
  // The number itself, then those that go on from it, in the order in which people count.
  return all.sort((a, b) => bodyOf(a, prefixes) - bodyOf(b, prefixes) || counted().compare(a.symbol, b.symbol))
}

let collator: Intl.Collator | null = null

/**
 * Numbers in the order that people count in. Made when it is first asked for: it takes longer than all else that is
 * loaded.
 */
function counted(): Intl.Collator {
  collator ??= new Intl.Collator('en', { numeric: true })
  return collator
}

const bodyOf = ({ symbol }: SearchResult, prefixes: readonly string[]): number =>
  prefixes.findIndex((prefix) => symbol.startsWith(prefix))

/** What has a title with all the words typed, each of which may be unfinished. */
export function titled(typed: string, world: World, most: number): readonly SearchResult[] {
  // A single letter tells nothing yet.
  const words = wordsIn(typed).filter((word) => word.length > 1)
  if (words.length === 0) return []
  const found = new Map<string, SearchResult>()
  for (const symbol of world.workspace.titled?.(words, most) ?? []) put(found, symbol, world)
  for (const record of world.catalogue?.titled?.(words, most) ?? [])
    if (found.size < most) put(found, record.symbol, world, record)
  return [...found.values()]
}

function put(
  found: Map<string, SearchResult>,
  symbol: string,
  { catalogue, workspace }: World,
  known: CatalogueRecord | null = null,
): void {
  if (found.has(symbol)) return
  const record = known ?? catalogue?.get(symbol) ?? null
  const draft = workspace.get(symbol) ?? null
  found.set(symbol, { symbol, date: record?.date ?? draft?.date ?? null, record, draft })
}
