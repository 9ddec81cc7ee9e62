/** Small letters without accents: for comparing words as people search for them. */
export const foldAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')

/** Whether one word is the other but for accents that it lacks: `étudié` has one that `étudie` has not. */
export const lacksAccent = (said: string, right: string): boolean =>
  said.length === right.length &&
  said !== right &&
  [...said].every((letter, i) => letter === right.charAt(i) || letter === foldAccents(right.charAt(i)))
