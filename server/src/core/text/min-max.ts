/**
 * The least and the greatest of many numbers: as arguments of a function, a hundred thousand are too many for the
 * engine.
 */

export const minOf = (first: number, others: readonly number[]): number =>
  others.reduce((a, b) => Math.min(a, b), first)

export const maxOf = (first: number, others: readonly number[]): number =>
  others.reduce((a, b) => Math.max(a, b), first)
