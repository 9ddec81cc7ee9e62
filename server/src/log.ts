/** Writes one line for the person who looks after the server. */
export type Log = (line: string) => void

/** What to say of anything that was thrown: its message, on one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()
