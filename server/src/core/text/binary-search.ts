/**
 * The first index from 0 to `length` of which `isBelow` does not hold, where it holds of all before it: found by
 * halving.
 */
export function lowerBound(length: number, isBelow: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}
