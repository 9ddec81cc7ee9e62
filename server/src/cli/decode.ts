import { isUtf8 as isWholeUtf8 } from 'node:buffer'
import { type Message, say } from '../core/text/message.ts'
import { UsageError } from './command.ts'
import { foreignFile } from './foreign-file.ts'

/** The text of a file, and whether a byte order mark stood before it. */
export interface Decoded {
  readonly text: string
  readonly bom: boolean
}

const BOM = '\uFEFF'

/** Reads bytes as UTF-8. Throws a refusal that says what is wrong, where, and what to do. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) throw new UsageError(say`is UTF-16, not UTF-8; save it as UTF-8`)
  const foreign = foreignFile(bytes)
  if (foreign !== null) throw new UsageError(foreign)
  const text = textOf(bytes)
  if (text === null) throw new UsageError(say`is not UTF-8 at ${place(bytes, firstBadByte(bytes))}; save it as UTF-8`)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new UsageError(say`holds a NUL at ${place(bytes, nul)}, so it is no text; take the NUL out`)
  return text.startsWith(BOM) ? { text: text.slice(1), bom: true } : { text, bom: false }
}

/** Whether `decode` reads these bytes, told without making words of them. */
export const isText = (bytes: Uint8Array): boolean => isWholeUtf8(bytes) && !bytes.includes(0)

/** The bytes of a text, as `decode` reads them. */
export const encode = ({ text, bom }: Decoded): Uint8Array => new TextEncoder().encode(bom ? BOM + text : text)

/** The byte order marks of UTF-16, either way round. */
const isUtf16 = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)

/** The text of bytes in UTF-8, with its byte order mark; null where they are not. `stream` lets the end be cut off. */
function textOf(bytes: Uint8Array, stream = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream })
  } catch {
    return null
  }
}

const isUtf8 = (bytes: Uint8Array, stream = false): boolean => textOf(bytes, stream) !== null

/** The offset at which the text stops being UTF-8: the end of the longest beginning that is, halved in on. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = (good + bad + 1) >> 1
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle
    else bad = middle - 1
  }
  // What is left may end in the first bytes of a character that never comes to its last.
  while (!isUtf8(bytes.subarray(0, good))) good--
  return good
}

function place(bytes: Uint8Array, offset: number): Message {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line++
  return say`byte ${offset} (line ${line})`
}
