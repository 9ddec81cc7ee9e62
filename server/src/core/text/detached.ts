/** The same text in a memory of its own: a part of a text, however small, keeps all of that in memory. */
export const detached = (text: string): string => ` ${text}`.slice(1)
