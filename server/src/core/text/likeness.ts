import { foldAccents } from './fold-accents.ts'

/**
 * How alike two texts are, from 0 to 1: the Dice coefficient of the pairs of neighbouring letters in their words.
 * Accents, capitals, spaces and marks do not count.
 */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  const total = sizeOf(pairs) + sizeOf(others)
  if (total === 0) return 1
  let shared = 0
  for (const [pair, times] of pairs) shared += Math.min(times, others.get(pair) ?? 0)
  return (2 * shared) / total
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (const word of foldAccents(text).match(/[\p{Alphabetic}\p{N}]+/gu) ?? [])
    for (let i = 0; i < word.length - 1 || i === 0; i++) {
      const pair = word.slice(i, i + 2)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  return pairs
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, n) => sum + n, 0)
