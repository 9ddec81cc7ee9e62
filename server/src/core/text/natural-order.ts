/** Texts in the order of people: `80_2` before `80_10`; what differs in nothing but its figures is ordered by them. */
export function naturally(a: string, b: string): number {
  const left = partsOf(a)
  const right = partsOf(b)
  for (const [i, one] of left.entries()) {
    const other = right[i]
    if (other === undefined) return 1
    if (one === other) continue
    const isNumber = /^\d/.test(one) && /^\d/.test(other)
    if (!isNumber) return one < other ? -1 : 1
    const x = significant(one)
    const y = significant(other)
    if (x.length !== y.length) return x.length - y.length
    if (x !== y) return x < y ? -1 : 1
    return one.length - other.length
  }
  return left.length - right.length
}

const partsOf = (text: string): readonly string[] => text.match(/\d+|\D+/g) ?? []

/** Figures without the noughts that they begin with. */
const significant = (figures: string): string => figures.replace(/^0+(?=\d)/, '')
