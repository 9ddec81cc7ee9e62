/**
 * How much of published texts comes back from Word as it was, and of two texts from one with tracked changes.
 *   npx tsx test/score/word.ts [--most N]       wants the corpus that lies beside the project
 */
import { parse } from '../../server/src/core/document/document.ts'
import { exportWord } from '../../server/src/core/interchange/word/export.ts'
import { importWord } from '../../server/src/core/interchange/word/import.ts'
import { hasSchema, validator } from '../core/interchange/valid.ts'
import { partOf } from '../core/interchange/word-file.ts'
import { pairs, published, sets } from './word-pairs.ts'

const HAND = { author: 'Chile', date: '2026-11-28T00:00:00Z' }
const SHOWN = 5
const at = process.argv.indexOf('--most')
const most = at < 0 ? Number.POSITIVE_INFINITY : Number(process.argv[at + 1])

if (sets().length === 0) {
  console.log('No published texts lie beside the project: there is nothing to measure.')
  process.exit()
}
let validate: Awaited<ReturnType<typeof validator>> | null = null
if (!hasSchema()) console.log('The schema of Word does not lie beside the project: nothing is validated.')

/** Emphasis that ends where the same begins again is one emphasis. */
const plain = (text: string): string => text.trimEnd().replaceAll('</u><u>', '')

/** One kind of space for another is no change that is tracked. */
const withPlainSpaces = (text: string): string => text.replace(/[^\S\n]/g, ' ')

class Score {
  #all = 0
  #right = 0
  readonly #wrong: string[] = []
  readonly #name: string

  constructor(name: string) {
    this.#name = name
  }

  count(name: string, wanted: string, found: string): void {
    this.#all++
    const [want, got] = [plain(wanted).split('\n'), plain(found).split('\n')]
    const line = want.findIndex((one, i) => one !== got[i])
    if (line < 0 && want.length === got.length) this.#right++
    else
      this.#wrong.push(
        `  ${name}, line ${line + 1}\n    wanted ${want[line]?.slice(0, 160)}\n    found  ${got[line]?.slice(0, 160)}`,
      )
  }

  print(): void {
    console.log(`${this.#name}: ${this.#right} of ${this.#all}`)
    for (const line of this.#wrong.slice(0, SHOWN)) console.log(line)
  }
}

function checkParts(bytes: Uint8Array, name: string): void {
  for (const part of ['document', 'footnotes', 'styles'])
    try {
      validate?.(partOf(bytes, `word/${part}.xml`))
    } catch (error) {
      console.log(`${name}: ${part}.xml is not valid: ${(error as Error).message.slice(0, 300)}`)
      process.exitCode = 1
    }
}

async function score(): Promise<void> {
  if (hasSchema()) validate = await validator()
  for (const set of sets()) {
    const back = new Score(`${set}, back from Word as it was`)
    const texts = published(set).slice(0, most)
    texts.forEach(({ name, text }, i) => {
      const bytes = exportWord(parse(text), { hand: HAND, underline: i % 2 === 0 ? 'italic' : 'underline' })
      checkParts(bytes, name)
      back.count(name, text, importWord(bytes).text)
    })
    back.print()
  }

  for (const language of ['en', 'es', 'fr']) {
    const [accept, reject] = [new Score(`${language}, all changes taken`), new Score(`${language}, no change taken`)]
    for (const { name, base, now } of pairs(language, most)) {
      const bytes = exportWord(parse(now), { hand: HAND, underline: 'italic', base: parse(base) })
      checkParts(bytes, name)
      const alone = (text: string): string =>
        importWord(exportWord(parse(text), { hand: HAND, underline: 'italic' })).text
      accept.count(name, withPlainSpaces(alone(now)), withPlainSpaces(importWord(bytes, 'accept').text))
      reject.count(name, alone(base), importWord(bytes, 'reject').text)
    }
    accept.print()
    reject.print()
  }
}

void score()
