// Pictures in one file, shown one after the other: an animated PNG (third edition of the specification of PNG, 11.3.6).

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

const crc = (bytes) => {
  let value = 0xffffffff
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff] ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function chunk(name, ...parts) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), ...parts])
  return Buffer.concat([uint32(body.length - 4), body, uint32(crc(body))])
}

function uint32(...values) {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, i * 4)
  return bytes
}

function uint16(...values) {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, i * 2)
  return bytes
}

/** The content of the chunks of a name in a PNG. */
function contentsOf(png, name) {
  const found = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === name) found.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return found
}

/** One animated PNG, shown again and again, of frames `{ png, ms }`: PNGs of one size and kind, each shown so long. */
export function animated(frames) {
  const [head] = contentsOf(frames[0].png, 'IHDR')
  let count = 0
  const parts = frames.flatMap(({ png, ms }, i) => {
    if (!contentsOf(png, 'IHDR')[0].equals(head)) throw new Error(`frame ${i} is of another size or kind`)
    const control = chunk('fcTL', uint32(count++), head.subarray(0, 8), uint32(0, 0), uint16(ms, 1000), Buffer.alloc(2))
    const data = Buffer.concat(contentsOf(png, 'IDAT'))
    return [control, i === 0 ? chunk('IDAT', data) : chunk('fdAT', uint32(count++), data)]
  })
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('acTL', uint32(frames.length, 0)),
    ...parts,
    chunk('IEND'),
  ])
}
