/** The least and the greatest of many numbers: as arguments of a function, a hundred thousand are too many for the engine. */

export const least = (first: number, others: readonly number[]): number =>
  others.reduce((a, b) => Math.min(a, b), first)

export const greatest = (first: number, others: readonly number[]): number =>
  others.reduce((a, b) => Math.max(a, b), first)
