/**
 * Do other readers of Word files read tracked changes as we mean them? Files with changes between published texts are
 * given to pandoc and to LibreOffice, where they are installed; taking all has to give what they read in a plain file
 * of the new text, taking none what they read in one of the base.
 *   npm run interop [-- --most N] [--from N] [--languages en,es,fr] [--readers pandoc,soffice]
 * N texts of each language (20), from the Nth on; wants the corpus that lies beside the project.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from '../../server/src/core/document/document.ts'
import { exportWord } from '../../server/src/core/interchange/word/export.ts'
import { pairs, sets, type TextPair } from '../score/word-pairs.ts'
import { byOffice, byPandoc, type Job } from './readers.ts'

const HAND = { author: 'Chile', date: '2026-11-28T00:00:00Z' }
const SHOWN = 5
/** So many pairs lie on the disk, and are given to a reader, at a time. */
const BATCH = 60

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}
const most = Number(option('most', '20'))
const from = Number(option('from', '0'))
const languages = option('languages', 'en,es,fr').split(',')
const wanted = option('readers', 'pandoc,soffice').split(',')

const version = (program: string): string | null => {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? (stdout.split('\n')[0] ?? '').trim() : null
}

if (sets().length === 0) {
  console.log('No published texts lie beside the project: there is nothing to measure.')
  process.exit()
}

/** A reader of Word files, with what it has read in plain files and how often it was right. */
class Reader {
  readonly #read: (folder: string, jobs: readonly Job[]) => readonly string[]
  readonly #plain = new Map<string, readonly string[]>()
  readonly #name: string
  readonly #wrong: string[] = []
  #all = 0
  #right = 0

  constructor(name: string, read: (folder: string, jobs: readonly Job[]) => readonly string[]) {
    this.#name = name
    this.#read = read
  }

  /** Reads pairs, with the changes tracked between them; their files lie in the folder. */
  ask(folder: string, batch: readonly TextPair[]): void {
    const texts = [...new Set(batch.flatMap(({ base, now }) => [base, now]))].filter((text) => !this.#plain.has(text))
    const jobs: readonly Job[] = [
      ...texts.map((text, i): Job => ({ changes: 'none', file: put(folder, `plain-${i}`, text) })),
      ...batch.flatMap(({ base, now }, i): readonly Job[] => {
        const file = put(folder, `${i}`, now, base)
        return [
          { changes: 'accept', file },
          { changes: 'reject', file },
        ]
      }),
    ]
    const found = this.#read(folder, jobs).map(plain)
    texts.forEach((text, i) => {
      this.#plain.set(text, found[i] as readonly string[])
    })
    batch.forEach(({ name, base, now }, i) => {
      const [accepted, rejected] = found.slice(texts.length + 2 * i)
      this.#count(`${name}, accept`, this.#plain.get(now) ?? [], accepted ?? [])
      this.#count(`${name}, reject`, this.#plain.get(base) ?? [], rejected ?? [])
    })
  }

  #count(name: string, want: readonly string[], found: readonly string[]): void {
    this.#all++
    const line = want.findIndex((one, i) => one !== found[i])
    // What cannot be read at all is not read rightly.
    if (line < 0 && want.length === found.length && want.length > 0) this.#right++
    else
      this.#wrong.push(
        `  ${name}, line ${line + 1}\n    wanted ${want[line]?.slice(0, 160)}\n    found  ${found[line]?.slice(0, 160)}`,
      )
  }

  print(language: string): void {
    const share = ((this.#right / this.#all) * 100).toFixed(1)
    console.log(`${this.#name}, ${language}: ${this.#right} of ${this.#all} (${share} %)`)
    for (const line of this.#wrong.splice(0).slice(0, SHOWN)) console.log(line)
    this.#all = 0
    this.#right = 0
  }
}

function put(folder: string, name: string, text: string, base?: string): string {
  const file = join(folder, `${name}.docx`)
  const against = base === undefined ? {} : { base: parse(base) }
  writeFileSync(file, exportWord(parse(text), { hand: HAND, underline: 'italic', ...against }))
  return file
}

/** Words and paragraphs; how far a line is indented is no part of a text. */
const plain = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')

const readers = [
  { program: 'pandoc', read: byPandoc },
  { program: 'soffice', read: byOffice },
].flatMap(({ program, read }): readonly Reader[] => {
  if (!wanted.includes(program)) return []
  const name = version(program)
  if (name === null) console.log(`${program} is not installed: it is not asked.`)
  return name === null ? [] : [new Reader(name, read)]
})
for (const language of languages) {
  const all = [...pairs(language, most, from)]
  for (let at = 0; at < all.length; at += BATCH)
    for (const reader of readers) {
      const folder = mkdtempSync(join(tmpdir(), 'resolute-interop-'))
      try {
        reader.ask(folder, all.slice(at, at + BATCH))
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
  for (const reader of readers) reader.print(language)
}
