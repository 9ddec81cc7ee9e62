import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

/** Where a file is read to first: hardly any draft is longer, and asking for its size costs as much as reading it. */
const SHARED = Buffer.allocUnsafe(256 * 1024)

/** The bytes of a file, which are there until the next is read. Throws where it cannot be read. */
export function bytesNow(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    let length = 0
    // A pipe gives what it has, and may have more; what it has given, it does not give again.
    for (;;) {
      const more = readSync(file, SHARED, length, SHARED.length - length, null)
      length += more
      if (more === 0) return SHARED.subarray(0, length)
      if (length === SHARED.length) return Buffer.concat([SHARED, readFileSync(file)])
    }
  } finally {
    closeSync(file)
  }
}
