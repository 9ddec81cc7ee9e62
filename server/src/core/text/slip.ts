/** How many letters a slip of the keyboard has. */
const MOST_LETTERS = 2

/** Whether two words differ in one place only, and by a slip: letters left out, put in, changed or turned round. Capitals do not count. */
export function isSlip(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return Math.max(a.length, b.length) - head - tail <= MOST_LETTERS
}
