/** What the title of a mend says of the numbers or labels that follow the one it begins with. */
export const andAfter = (count: number): string =>
  count === 0 ? '' : count === 1 ? ', and the next on from there' : `, and the ${count} after it on from there`
