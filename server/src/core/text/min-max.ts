/**
 * The least and the greatest of many numbers: as arguments of a function, a hundred thousand are too many for the
 * engine.
 */

/** The least of them. */
export const minOf = (first: number, others: readonly number[]): number =>
  others.reduce((a, b) => Math.min(a, b), first)

/** The greatest of them. */
export const maxOf = (first: number, others: readonly number[]): number =>
  others.reduce((a, b) => Math.max(a, b), first)
