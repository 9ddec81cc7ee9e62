/** Two texts paired paragraph by paragraph. Everything that says what changed rests on it: views, Word, renumbering. */
import type { ParsedText } from '../document/document.ts'
import { align } from './alignment.ts'
import { type Unit, unitsOf } from './units.ts'

/** What became of one paragraph, point, heading or note; one of the two is null where it was put in or taken out. */
export type Pair =
  | { readonly before: Unit; readonly now: Unit; readonly likeness: number; readonly moved: boolean }
  | { readonly before: Unit; readonly now: null }
  | { readonly before: null; readonly now: Unit }

/**
 * All units of both texts, each in one pair: in the order of `now`, those that were taken out right behind what stood
 * before them. A label that differs is no change: paragraphs are what they say, not what they are numbered.
 */
export function compare(before: ParsedText, now: ParsedText): readonly Pair[] {
  const [old, present] = [unitsOf(before), unitsOf(now)]
  const partners = new Map(align(old, present).map((link) => [link.now, link]))
  const paired = new Set([...partners.values()].map((link) => link.before))
  const stayed = new Set([...partners.values()].filter(({ moved }) => !moved).map((link) => link.before))
  const out: Pair[] = []
  let next = 0
  const takeOut = (): void => {
    for (; next < old.length && !stayed.has(next); next++)
      if (!paired.has(next)) out.push({ before: old[next] as Unit, now: null })
  }
  takeOut()
  for (const [j, unit] of present.entries()) {
    const link = partners.get(j)
    if (!link) out.push({ before: null, now: unit })
    else out.push({ before: old[link.before] as Unit, now: unit, likeness: link.likeness, moved: link.moved })
    if (!link || link.moved) continue
    next = link.before + 1
    takeOut()
  }
  return out
}
