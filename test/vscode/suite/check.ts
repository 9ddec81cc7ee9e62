/** Assertions for both hosts: the web worker has no `node:assert`. */

/** Throws, with both values in the message, where they are not alike as JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, e] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)]
  if (a !== e) throw new Error(`${what}\nexpected ${e}\nactual ${a}`)
}

/** The value, which must be there. */
export function there<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is not there`)
  return value
}

/** Throws where `text` does not contain `part`. */
export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`“${part}” is not in:\n${text}`)
}
