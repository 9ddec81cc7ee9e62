/**
 * A message by its method, with the types of what it carries and, for a request, of what answers it. Plain data:
 * neither side's library comes with it.
 */
export interface Message<P, R = void> {
  readonly method: string
  readonly types?: (params: P) => R
}

/** A message between the two: `P` is what it carries, `R` what answers it. */
export const message = <P, R = void>(method: string): Message<P, R> => ({ method })
