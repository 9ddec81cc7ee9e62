/**
 * Zip files, as Word files are: their directory, one part unpacked within limits, and a new file of old and new parts.
 */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { say } from '../../text/message.ts'
import { otherKind } from './kinds.ts'
import { LARGEST_FILE, LARGEST_PART, LONGEST_NAME, MOST_PARTS } from './limits.ts'
import { damaged, WordRefusal } from './refusal.ts'

/** One file in a zip, still packed. */
export interface ZipEntry {
  readonly name: string
  /** 0 as it is, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
/** Of zips that may be large: their own end, where that is told, and what then stands in the place of numbers. */
const LARGE_END = 0x06064b50
const LARGE_END_SIZE = 56
const LARGE_LOCATOR = 0x07064b50
const LARGE_LOCATOR_SIZE = 20
const MANY = 0xffff
const LARGE = 0xffffffff
const CENTRAL_SIZE = 46
const LOCAL_SIZE = 30
/** A comment behind the directory has so many bytes at most. */
const LONGEST_COMMENT = 0xffff

/** The entries of a zip in order. Throws a refusal where it is none, or one that is damaged, encrypted or too large. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length > LARGEST_FILE)
    throw new WordRefusal(say`is larger than ${LARGEST_FILE / 1e6} MB, and such a file is not read`)
  const other = otherKind(bytes)
  if (other) throw new WordRefusal(other)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = endOf(view)
  const { count, start } = directoryOf(view, end)
  let at = start
  if (count > MOST_PARTS) throw new WordRefusal(say`has more than ${MOST_PARTS} parts, and such a file is not read`)
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw damaged(say`its list of parts is cut`)
    const nameLength = view.getUint16(at + 28, true)
    const name = strFromU8(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength))
    if (nameLength > LONGEST_NAME || !isPlainName(name))
      throw damaged(say`one of its parts has a name that no part can have`)
    if (view.getUint16(at + 8, true) & 1) throw new WordRefusal(say`has a password: save it in Word without one`)
    const [size, packed, place] = sizesAt(view, at, nameLength)
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: packedAt(bytes, view, place, packed),
    })
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** A name that leads nowhere but into the file: no root, no `..`, no control characters. */
const isPlainName = (name: string): boolean =>
  name !== '' && !/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\p{Cc}/u.test(name)

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END) return at
  throw damaged(say`its end is missing`)
}

/** Where the directory is, and how many entries it has: some programs write that in the record of large zips alone. */
function directoryOf(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)]
  if (count !== MANY && start !== LARGE) return { count, start }
  const locator = end - LARGE_LOCATOR_SIZE
  if (locator < 0 || view.getUint32(locator, true) !== LARGE_LOCATOR) return { count, start }
  const record = longAt(view, locator + 8)
  if (record + LARGE_END_SIZE > locator || view.getUint32(record, true) !== LARGE_END)
    throw damaged(say`its list of parts is cut`)
  return { count: longAt(view, record + 32), start: longAt(view, record + 48) }
}

/** The size of an entry of the directory, that of its packed bytes, and where these are; large ones stand behind it. */
function sizesAt(view: DataView, at: number, nameLength: number): readonly [number, number, number] {
  const sizes: [number, number, number] = [24, 20, 42].map((from) => view.getUint32(at + from, true)) as typeof sizes
  if (!sizes.includes(LARGE)) return sizes
  const start = at + CENTRAL_SIZE + nameLength
  const end = Math.min(view.byteLength, start + view.getUint16(at + 30, true))
  for (let field = start; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    let next = field + 4
    return sizes.map((size) => {
      if (size !== LARGE || next + 8 > end) return size
      next += 8
      return longAt(view, next - 8)
    }) as typeof sizes
  }
  return sizes
}

/** A number of eight bytes; beyond what numbers can say exactly it is of no file that is read. */
const longAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

function packedAt(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array {
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw damaged(say`one of its parts is missing`)
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + length > bytes.length) throw damaged(say`one of its parts is cut`)
  return bytes.subarray(start, start + length)
}

/** So many packed bytes make 16 MB at most when they are unpacked. */
const STEP = 16_384

/** Unpacks an entry piece by piece. Throws a refusal where it is damaged or grows beyond its limit. */
export function unpack(entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  let size = 0
  const count = (piece: Uint8Array): void => {
    size += piece.length
    if (size > LARGEST_PART) throw tooLarge()
    if (piece.length > 0) take(piece)
  }
  if (entry.method === 0) {
    count(entry.packed)
    return
  }
  if (entry.method !== 8) throw damaged(say`one of its parts is packed in a way that Word does not use`)
  let isWhole = false
  const inflate = new Inflate((piece, final) => {
    isWhole ||= final
    count(piece)
  })
  try {
    for (let at = 0; at < entry.packed.length; at += STEP)
      inflate.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length)
  } catch (error) {
    throw error instanceof WordRefusal ? error : damaged(say`one of its parts cannot be unpacked`)
  }
  if (!isWhole) throw damaged(say`one of its parts is cut`)
}

const tooLarge = (): WordRefusal =>
  new WordRefusal(say`has a part of more than ${LARGEST_PART / 1e6} MB, and such a file is not read`)

/** The bytes of an entry, unpacked. */
export function bytesOf(entry: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = []
  unpack(entry, (piece) => pieces.push(piece))
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** An entry of a text, packed. */
export function entryOf(name: string, text: string): ZipEntry {
  const bytes = strToU8(text)
  return { name, method: 8, crc: crcOf(bytes), size: bytes.length, packed: deflateSync(bytes, { level: 6 }) }
}

/** 1 January 1980: the same text makes the same bytes. */
const DATE = 0x21

/** A zip of entries in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => strToU8(name))
  const nameBytes = names.reduce((sum, { length }) => sum + length, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0)
  const size = packed + 2 * nameBytes + entries.length * (LOCAL_SIZE + CENTRAL_SIZE) + END_SIZE
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  let at = 0
  const starts: number[] = []
  /** What a local header and the directory say alike. */
  const facts = (entry: ZipEntry, nameLength: number, from: number): void => {
    view.setUint16(from, 20, true)
    view.setUint16(from + 2, 0x800, true)
    view.setUint16(from + 4, entry.method, true)
    view.setUint16(from + 8, DATE, true)
    view.setUint32(from + 10, entry.crc, true)
    view.setUint32(from + 14, entry.packed.length, true)
    view.setUint32(from + 18, entry.size, true)
    view.setUint16(from + 22, nameLength, true)
  }
  entries.forEach((entry, i) => {
    const name = names[i] as Uint8Array
    starts.push(at)
    view.setUint32(at, LOCAL, true)
    facts(entry, name.length, at + 4)
    bytes.set(name, at + LOCAL_SIZE)
    bytes.set(entry.packed, at + LOCAL_SIZE + name.length)
    at += LOCAL_SIZE + name.length + entry.packed.length
  })
  const directory = at
  entries.forEach((entry, i) => {
    const name = names[i] as Uint8Array
    view.setUint32(at, CENTRAL, true)
    view.setUint16(at + 4, 20, true)
    facts(entry, name.length, at + 6)
    view.setUint32(at + 42, starts[i] as number, true)
    bytes.set(name, at + CENTRAL_SIZE)
    at += CENTRAL_SIZE + name.length
  })
  view.setUint32(at, END, true)
  view.setUint16(at + 8, entries.length, true)
  view.setUint16(at + 10, entries.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return bytes
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] as number)
  return (crc ^ 0xffffffff) >>> 0
}
