/**
 * Damaged Word files, by the thousand: each is read, or refused with one message; none throws anything else or takes a
 * second, and 200 MB are enough for all.
 *   npx tsx test/soak/word.ts [--count 100000] [--seed 1]
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'fflate'
import { parse } from '../../server/src/core/document/document.ts'
import { exportWord } from '../../server/src/core/interchange/word/export.ts'
import { importWord, WordRefusal } from '../../server/src/core/interchange/word/import.ts'
import { changeInPlace } from '../../server/src/core/interchange/word/in-place/write.ts'
import { LARGEST_PART } from '../../server/src/core/interchange/word/limits.ts'
import { bytesOf, entryOf, readZip, writeZip, type ZipEntry } from '../../server/src/core/interchange/word/zip.ts'
import { Chance } from './random.ts'

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const COUNT = option('count', 100_000)
const chance = new Chance(option('seed', 1))
const pick = <T>(things: readonly T[]): T => chance.of(things)
const upTo = (end: number): number => chance.below(Math.max(1, end))

/** A hang, in milliseconds; and the memory that all of it has to do with, in MB. */
const SLOW = 1_000
const MUCH = 200

if (!process.execArgv.some((flag) => flag.startsWith('--max-old-space-size'))) {
  const args = [`--max-old-space-size=${MUCH}`, '--import', 'tsx', ...process.argv.slice(1)]
  process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1)
}

const DRAFT = readFileSync('samples/general-assembly.resolution', 'utf8')
const HAND = { author: 'A', date: '2026-11-28T00:00:00Z' }
const own = exportWord(parse(DRAFT), { hand: HAND, underline: 'italic' })
const changed = exportWord(parse(DRAFT.replaceAll('the', 'those')), {
  hand: HAND,
  underline: 'italic',
  base: parse(DRAFT),
})
/** Files that Word made lie beside the project. */
const SAMPLES = '../shared/word/samples'
const seeds: readonly Uint8Array[] = [
  own,
  changed,
  ...(existsSync(SAMPLES) ? readdirSync(SAMPLES).map((name) => new Uint8Array(readFileSync(join(SAMPLES, name)))) : []),
]

/** What gets into the XML of a part. */
const PIECES = [
  ...['<w:p>', '</w:p>', '<w:r>', '</w:r>', '<w:t>', '</w:t>', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
  ...[
    '<w:ins w:id="1">',
    '</w:ins>',
    '<w:del>',
    '</w:del>',
    '<w:sdt><w:sdtContent>',
    '&amp;',
    '&lol;',
    '&#0;',
    '&#x1F600;',
  ],
  ...[
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:fldChar w:fldCharType="end"/>',
  ],
  ...['<w:instrText>REF a</w:instrText>', '<w:footnoteReference w:id="1"/>', '<w:numPr><w:numId w:val="1"/></w:numPr>'],
  ...[
    '<!DOCTYPE a [<!ENTITY lol "lol">]>',
    '<![CDATA[x]]>',
    '<!-- x -->',
    '<?x?>',
    '"',
    "'",
    '<',
    '>',
    '\0',
    '\ufffe',
    '{++',
    '*',
  ],
  ...[
    '<mc:AlternateContent><mc:Choice>',
    '<w:br/>',
    '<w:tab/>',
    'w:val="9999999999"',
    'w:ilvl="-1"',
    '<w:lvl w:ilvl="3"/>',
  ],
  '<w:p>'.repeat(300),
]

const mutations: readonly ((bytes: Uint8Array) => Uint8Array)[] = [
  (bytes) => bytes.slice(0, upTo(bytes.length)),
  (bytes) => {
    const copy = bytes.slice()
    for (let n = 1 + upTo(8); n > 0; n--) copy[upTo(copy.length)] = upTo(256)
    return copy
  },
  (bytes) => {
    const at = upTo(bytes.length)
    return new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + upTo(40))])
  },
  ...Array.from({ length: 5 }, () => inParts),
]

/** The same file with the text of one part changed here and there. */
function inParts(bytes: Uint8Array): Uint8Array {
  const entries = readZip(bytes)
  const at = entries.indexOf(pick(entries.filter(({ name }) => name.endsWith('.xml') || name.endsWith('.rels'))))
  let text = new TextDecoder().decode(bytesOf(entries[at] as ZipEntry))
  for (let n = 1 + upTo(4); n > 0; n--) {
    const from = upTo(text.length)
    text = text.slice(0, from) + pick(PIECES) + text.slice(from + (upTo(3) === 0 ? upTo(60) : 0))
  }
  return writeZip(entries.map((entry, i) => (i === at ? entryOf(entry.name, text) : entry)))
}

/** Files made to hurt, with what is said of them. */
function hostile(): readonly (readonly [name: string, bytes: Uint8Array, said: RegExp])[] {
  const entries = readZip(own)
  const withMain = (change: (entry: ZipEntry) => ZipEntry): Uint8Array =>
    writeZip(entries.map((entry) => (entry.name === 'word/document.xml' ? change(entry) : entry)))
  const text = (xml: string) => withMain(({ name }) => entryOf(name, xml))
  const bomb = deflateSync(
    new TextEncoder().encode(`<w:document><w:body><w:p><w:r><w:t>${' '.repeat(LARGEST_PART * 2)}`),
  )
  const lol = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const named = (name: string): Uint8Array => writeZip([...entries, entryOf(name, 'x')])
  const W = 'xmlns:w="w"'
  return [
    ['a zip bomb', withMain((entry) => ({ ...entry, packed: bomb, size: 10 })), /20 MB/],
    ['100 MB', new Uint8Array(100_000_000).fill(0x50), /64 MB/],
    ['entities', text(`${lol}<w:document ${W}><w:body>&b;</w:body></w:document>`), /entities/],
    ['deep nesting', text(`<w:document ${W}><w:body>${'<w:sdt>'.repeat(5_000)}`), /deep/],
    ['a path out', named('../../etc/passwd'), /name/],
    ['a path to the root', named('/etc/passwd'), /name/],
    ['a path with a drive', named('C:\\x'), /name/],
    [
      'a million elements in one paragraph',
      text(`<w:document ${W}><w:body><w:p>${'<w:r/>'.repeat(1_000_000)}`),
      /more in it/,
    ],
    ['millions of paragraphs', text(`<w:document ${W}><w:body>${'<w:p/>'.repeat(2_000_000)}`), /more .*in it/],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /old Word/],
    ['a text', new TextEncoder().encode('Hello'), /no Word file/],
    ['nothing', new Uint8Array(), /is empty/],
    ['a zip of nothing', writeZip([]), /no Word file/],
    ['a workbook', writeZip([entryOf('xl/workbook.xml', '<x/>')]), /another one of Office/],
  ]
}

let [slowest, refused] = [0, 0]
function read(bytes: Uint8Array, run: (bytes: Uint8Array) => unknown): string | null {
  const from = performance.now()
  try {
    run(bytes)
    return null
  } catch (error) {
    if (!(error instanceof WordRefusal)) throw error
    refused++
    return error.message
  } finally {
    slowest = Math.max(slowest, performance.now() - from)
  }
}

for (const [name, bytes, said] of hostile()) {
  const message = read(bytes, (one) => importWord(one))
  assert.match(message ?? 'is read', said, name)
}
console.log(`Files made to hurt: ${Math.round(slowest)} ms at most, within ${MUCH} MB.`)
assert.ok(slowest < SLOW, 'one of them took too long')
slowest = 0
refused = 0
for (let n = 0; n < COUNT; n++) {
  const bytes = pick(mutations)(pick(seeds))
  const keep = slowest
  const run =
    n % 4 === 0
      ? (one: Uint8Array) => changeInPlace(one, parse(DRAFT), HAND)
      : (one: Uint8Array) => importWord(one, pick(['markup', 'accept', 'reject'] as const))
  read(bytes, run)
  if (slowest > keep && slowest > SLOW) assert.fail(`file ${n} took ${Math.round(slowest)} ms`)
  if (n % 10_000 === 9_999) console.log(`${n + 1} files, ${refused} refused, ${Math.round(slowest)} ms at most.`)
}
console.log(
  `${COUNT} damaged files: no throw, no hang; ${refused} refused with a message; the slowest took ${Math.round(slowest)} ms.`,
)
