/**
 * The texts that are measured: volumes of resolutions made from the samples, always the same ones, and published
 * drafts.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export const PUBLISHED = '../shared/corpus/drafts'

export interface Text {
  readonly name: string
  readonly text: string
  readonly bytes: number
}

/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A volume of some many bytes of UTF-8, of whole resolutions of seven to sixteen thousand; a volume smaller than that
 * holds one.
 */
export function volume(bytes: number, seed = 1): string {
  const roll = dice(seed)
  const stock = readStock()
  const parts: string[] = []
  let size = 0
  while (size < bytes * 0.995) {
    const one = resolution(stock, roll, Math.min(7_000 + roll() * 9_000, bytes - size), parts.length)
    parts.push(one)
    size += Buffer.byteLength(one) + 1
  }
  return parts.join('\n')
}

/** One resolution of some many bytes, with notes, in sections whose paragraphs are numbered anew. */
export const oneResolution = (bytes: number, seed = 1): string =>
  resolution(readStock(), dice(seed), bytes, 0)
    .replace(/paragraph \d+/g, 'paragraph 1')
    .replace(/^(\d+)\. /gm, (_, number: string) => {
      const before = Number(number) - 1
      const own = `${(before % IN_SECTION) + 1}. `
      return before % IN_SECTION === 0 ? `${ROMAN(before / IN_SECTION + 1)}\n\n${own}` : own
    })

/** How many paragraphs a section has. */
const IN_SECTION = 200
const ROMAN = (n: number): string =>
  'X'.repeat(n / 10) + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10]

/** One resolution with so many notes, ten marks in each of its paragraphs. */
export function manyNotes(count: number): string {
  const name = (i: number): string => `the ${KINDS[i % KINDS.length]} ${THINGS[i % THINGS.length]}[^${i + 1}]`
  const paragraphs = Array.from({ length: count / 10 }, (_, n) => {
    const named = Array.from({ length: 10 }, (_, i) => name(n * 10 + i))
    return `${n + 1}. *Requests* the Secretary-General to report on ${named.join(' and on ')};`
  })
  const notes = Array.from({ length: count }, (_, i) => `[^${i + 1}]: A/${60 + (i % 20)}/${100 + i}.`)
  return [...HEAD, ...paragraphs, ...notes].join('\n\n')
}

/** One resolution with one paragraph of some many characters, which says nothing twice. */
export function oneParagraph(length: number, seed = 1): string {
  const roll = dice(seed)
  const { preamble } = readStock()
  const clauses: string[] = []
  for (let size = 0; size < length; size += (clauses.at(-1) as string).length + ', and '.length) {
    const clause = varied(picked(preamble, roll), roll)
      .replace(/\*|\[\^\d+\]/g, '')
      .replace(/,$/, '')
    clauses.push(clause.charAt(0).toLowerCase() + clause.slice(1))
  }
  return [
    ...HEAD,
    `1. *Requests* the Secretary-General to consider ${clauses.join(', and ').slice(0, length)};`,
    '2. *Decides* so.',
  ].join('\n\n')
}

const HEAD: readonly string[] = ['81/1. Safety of ports', '*The General Assembly*,']

interface Stock {
  readonly preamble: readonly string[]
  /** Operative paragraphs with the lists that follow them, their numbers taken off. */
  readonly operative: readonly string[]
}

/** The paragraphs of the samples that are written in the style of Headquarters. */
function readStock(): Stock {
  const blocks = ['general-assembly', 'security-council'].flatMap((name) =>
    readFileSync(`samples/${name}.resolution`, 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .trim()
      .split(/\n\n+/),
  )
  const operative: string[] = []
  for (const block of blocks) {
    if (/^\d+\. /.test(block)) operative.push(block.replace(/^\d+\. /, '').replace('*Also requests*', '*Requests*'))
    else if (/^ *\([a-z]+\) /.test(block)) operative.push(`${operative.pop()}\n\n${block}`)
  }
  const preamble = blocks.filter((block) => /^\*(?!The ).*,(\[\^\d+\])?$/.test(block))
  return { preamble: preamble.map((block) => block.replace('Recalling also', 'Recalling')), operative }
}

const PLACES =
  'small ports|river ports|fishing villages|coastal towns|atolls|straits|canals|estuaries|lagoons|ferry landings|anchorages|delta settlements|inland waterways|outer islands|free zones|border crossings|mountain passes|airstrips|railway junctions|oases'.split(
    '|',
  )
const KINDS =
  'reliable|regional|affordable|joint|seasonal|voluntary|solar-powered|public|accessible|long-term|local|digital|sustainable|independent|transparent|scientific|national|technical|humanitarian|cultural'.split(
    '|',
  )
const THINGS =
  'lights|buoys|charts|tide tables|registers|training courses|warning systems|logbooks|surveys|exchanges|workshops|repair yards|signals|archives|laboratories|clinics|schools|networks|partnerships|statistics'.split(
    '|',
  )

/**
 * Resolutions of the General Assembly with the days on which they were adopted, as texts cite them: `70/1 of 25
 * September 2015`.
 */
const ADOPTED: readonly string[] = readFileSync('assets/catalogue.tsv', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, date] = /^A\/RES\/(\d\d\/\d+)\t(\d{4}-\d\d-\d\d)\t/.exec(line) ?? []
    if (!number || !date) return []
    const day = new Date(date).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    return [`${number} of ${day}`]
  })

const picked = <T,>(from: readonly T[], roll: () => number): T => from[Math.floor(roll() * from.length)] as T

/** Places and numbers are changed, and each line says something more before the mark that closes it. */
function varied(block: string, roll: () => number): string {
  const pick = <T,>(from: readonly T[]): T => picked(from, roll)
  return block
    .replaceAll('this resolution', 'the present resolution')
    .replace(/small ports/g, (words) => (roll() < 0.5 ? words : pick(PLACES)))
    .replace(/\b\d+\/\d+ of \d+ \w+ \d{4}/g, () => pick(ADOPTED))
    .replace(/\b(\d+ \(\d{4}\)) of \d+ \w+ \d{4}/g, (words, number) => (roll() < 0.1 ? words : number))
    .replace(
      /[,;:.](?:\[\^\d+\])?$/gm,
      (end) => `, including the ${pick(KINDS)} ${pick(THINGS)} of the ${pick(PLACES)}${end}`,
    )
}

/** One resolution; its notes are numbered from 1 on, as each published text numbers its own. */
function resolution(stock: Stock, roll: () => number, bytes: number, n: number): string {
  let last = ''
  let marks = 0
  const pick = <T,>(from: readonly T[]): T => picked(from, roll)
  const vary = (block: string): string => varied(block, roll)
  const notes: string[] = []
  const noted = (block: string): string =>
    block.replace(/\[\^\d+\]/g, () => {
      notes.push(
        `[^${++marks}]: A/${60 + Math.floor(roll() * 21)}/${100 + Math.floor(roll() * 800)}, paras. 2 to ${3 + Math.floor(roll() * 40)}.`,
      )
      return `[^${marks}]`
    })
  const opening = (block: string): string => /^\*[^*]+\*/.exec(block)?.[0] ?? ''
  const other = (from: readonly string[]): string => {
    let block = pick(from)
    while (opening(block) === last) block = pick(from)
    last = opening(block)
    return noted(vary(block))
  }

  const out = [
    `81/${1 + (n % 900)}. Safety of the ${pick(KINDS)} ${pick(THINGS)} of ${pick(PLACES)}`,
    '*The General Assembly*,',
  ]
  let size = 200
  const put = (block: string): void => {
    out.push(block)
    size += Buffer.byteLength(block) + 2
  }
  while (size < bytes * 0.3) put(other(stock.preamble))
  const lists = stock.operative.filter((block) => block.includes('\n'))
  let list = 1
  let number = 0
  /** A defect now and then: published texts have one in some 25,000 bytes. */
  const defect = roll() < 0.4 ? 2 + Math.floor(roll() * 6) : 0
  while (size < bytes - 700 || number === 0) {
    const block = number === 0 ? other(lists.slice(0, 1)) : other(stock.operative)
    number++
    if (block.includes('\n')) list = number
    const sound = block
      .replace(/paragraph \d+/g, `paragraph ${number === list ? 1 : list}`)
      .replace(/\.(?=(\[\^\d+\])?$)/, ';')
    put(`${number}. ${number === defect ? sound.replace(/^\*([^*]+)\*/, '$1') : sound}`)
  }
  put(`${number + 1}. *Decides* to remain seized of the matter.`)
  return `${[...out, ...notes].join('\n\n')}\n`
}

const made = (name: string, text: string): Text => ({ name, text, bytes: Buffer.byteLength(text) })

/** The sizes at which everything is measured. */
export const volumes = (): readonly Text[] => [
  made('a volume of 7 kB', volume(7_000)),
  made('a volume of 110 kB', volume(110_000)),
  made('a volume of 1.1 MB', volume(1_100_000)),
  made('a volume of 10 MB', volume(10_000_000)),
]

/** Texts of which no part is read apart from the rest, so that what grows with them shows. */
export const undivided = (): readonly Text[] => [
  made('one resolution of 300 kB', oneResolution(300_000)),
  made('one resolution of 1 MB', oneResolution(1_000_000)),
  made('one resolution of 2 MB', oneResolution(2_000_000)),
  made('one resolution with 5,000 notes', manyNotes(5_000)),
  made('one paragraph of 1 MB', oneParagraph(1_000_000)),
]

/** The folders of published texts in English, or the samples; tells which. */
export function corpora(): { readonly folders: readonly string[]; readonly published: boolean } {
  if (!existsSync(PUBLISHED)) return { folders: ['samples'], published: false }
  const english = readdirSync(PUBLISHED).filter((name) => name.endsWith('-en'))
  return { folders: english.map((name) => path.join(PUBLISHED, name)), published: true }
}

/** The drafts in folders, by their paths. */
export const draftsIn = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.resolution'))
      .sort()
      .map((name) => path.join(folder, name)),
  )

/** The largest published texts in English, the largest last; none where they do not lie beside the project. */
export function largest(count: number): readonly Text[] {
  const { folders, published } = corpora()
  if (!published) return []
  const sizes = draftsIn(folders).map((file) => ({ file, size: statSync(file).size }))
  const chosen = sizes.sort((a, b) => b.size - a.size).slice(0, count)
  return chosen.reverse().map(({ file }) => made(path.basename(file), readFileSync(file, 'utf8')))
}

/** One character typed, as the protocol and as a library have it. */
export interface Keystroke {
  readonly line: number
  readonly character: number
  readonly offset: number
  readonly typed: string
}

/** A person who types one letter after another, each inside another paragraph. */
export function typist(text: string, seed = 7): () => Keystroke {
  const roll = dice(seed)
  const lines = text.split('\n')
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  const paragraphs = lines.flatMap((line, n) => (line.length >= 40 ? [n] : []))
  const grown = new Map<number, number>()
  return () => {
    const line = paragraphs[Math.floor(roll() * paragraphs.length)] as number
    const character = 20 + Math.floor(roll() * ((lines[line] as string).length - 25))
    let offset = (starts[line] as number) + character
    for (const [other, letters] of grown) if (other < line) offset += letters
    grown.set(line, (grown.get(line) ?? 0) + 1)
    return { line, character, offset, typed: 'etaoinshr'[Math.floor(roll() * 9)] as string }
  }
}

/** The text after a keystroke, in one piece, so that whoever reads it first does not pay for joining it. */
export const after = (text: string, { offset, typed }: Keystroke): string =>
  [text.slice(0, offset), typed, text.slice(offset)].join('')
