/** Which words of two paragraphs are one another: as few and as short changes as can be, and none cuts a citation. */
import { cheapestWay } from './cheapest-way.ts'
import { longestRising } from './longest-rising.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { Word } from './words.ts'

/** A word of each text that are one; one of the two is null where it was put in or taken out. */
export type WordPair =
  | { readonly before: Word; readonly now: Word }
  | { readonly before: Word; readonly now: null }
  | { readonly before: null; readonly now: Word }

/** So many pairs of pieces are looked at (30 ms); longer texts are parted at words that both have once. */
const MOST = 250_000

/** All words of both texts, in pairs, in order. */
export const alignWords = (before: readonly Word[], now: readonly Word[]): readonly WordPair[] =>
  aligned(piecesOf(before), piecesOf(now))

function aligned(before: readonly Piece[], now: readonly Piece[]): readonly WordPair[] {
  let [first, last] = [0, 0]
  const most = Math.min(before.length, now.length)
  while (first < most && before[first]?.key === now[first]?.key) first++
  while (last < most - first && before.at(-1 - last)?.key === now.at(-1 - last)?.key) last++
  const [old, present] = [before.slice(first, before.length - last), now.slice(first, now.length - last)]
  const middle = old.length * present.length > MOST ? parted(old, present) : changesBetween(old, present)
  const ends = { before: before.slice(before.length - last), now: now.slice(now.length - last) }
  return [...same(before.slice(0, first), now.slice(0, first)), ...middle, ...same(ends.before, ends.now)]
}

const wordsIn = (pieces: readonly Piece[]): readonly Word[] => pieces.flatMap(({ words }) => words)

function same(before: readonly Piece[], now: readonly Piece[]): readonly WordPair[] {
  const old = wordsIn(before)
  return wordsIn(now).map((word, i) => ({ before: old[i] as Word, now: word }))
}

const out = (pieces: readonly Piece[]): readonly WordPair[] => wordsIn(pieces).map((before) => ({ before, now: null }))
const put = (pieces: readonly Piece[]): readonly WordPair[] => wordsIn(pieces).map((now) => ({ before: null, now }))

function changesBetween(before: readonly Piece[], now: readonly Piece[]): readonly WordPair[] {
  let [i, j] = [0, 0]
  return cheapestWay(before, now).flatMap((step): readonly WordPair[] => {
    if (step === 'out') return out([before[i++] as Piece])
    if (step === 'in') return put([now[j++] as Piece])
    const [one, other] = [before[i++] as Piece, now[j++] as Piece]
    // Of two citations of which one took the place of the other, the parts that differ.
    return one.key === other.key ? same([one], [other]) : aligned(one.parts, other.parts)
  })
}

/** Long texts, between the pieces that stand once in each and in one order in both. */
function parted(before: readonly Piece[], now: readonly Piece[]): readonly WordPair[] {
  const [places, placesNow] = [onceIn(before), onceIn(now)]
  const partners = now.map(({ key }, j) => (placesNow.get(key) === j ? (places.get(key) ?? -1) : -1))
  const anchors = [...longestRising(partners)].sort((a, b) => a - b)
  const all: (readonly WordPair[])[] = []
  let [i, j] = [0, 0]
  for (const anchor of [...anchors, now.length]) {
    const end = anchor === now.length ? before.length : (partners[anchor] as number)
    const [old, present] = [before.slice(i, end), now.slice(j, anchor)]
    if (old.length * present.length > MOST) all.push(out(old), put(present))
    else all.push(changesBetween(old, present))
    all.push(same(before.slice(end, end + 1), now.slice(anchor, anchor + 1)))
    i = end + 1
    j = anchor + 1
  }
  return all.flat()
}

/** Where each piece stands that a text has once. */
function onceIn(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  pieces.forEach(({ key }, i) => {
    places.set(key, places.has(key) ? -1 : i)
  })
  for (const [key, at] of places) if (at < 0) places.delete(key)
  return places
}
