/** A number of findings in words: `no findings`, `1 finding`, `3 findings`. */
export const findings = (count: number): string => `${count || 'no'} finding${count === 1 ? '' : 's'}`
