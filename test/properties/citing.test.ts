/** The quick search for who cites a symbol finds what reading all of each draft finds, and nothing else. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { citationTest } from '../../server/src/core/citations/citation-test.ts'
import { type Document, parse } from '../../server/src/core/document/document.ts'
import { citationsOf } from '../../server/src/core/features/cited-target.ts'
import { spellingsOf } from '../../server/src/core/features/typed-symbols.ts'
import { readForCitations } from '../../server/src/core/indexing/citing.ts'
import { citedIn } from '../../server/src/core/indexing/drafts.ts'
import { dice } from '../bench/texts.mts'
import { DRESSES, PIECES, SAMPLES } from '../dresses.ts'
import { DRESS, drafts, dressed } from './published.ts'

/** All that is told of the places that cite a symbol. */
function placesIn(document: Document, symbol: string, lineOf: (line: number) => number): readonly string[] {
  const told = spellingsOf(symbol)
    .flatMap((spelling) => citationsOf(document, { symbol: spelling, paragraph: null }))
    .map(({ citation: { text, part, date }, span }) => {
      const { line, character } = document.lines.position(span.start)
      return [lineOf(line), character, text, part, date].join(' ')
    })
  const indexed = citedIn(document)
    .filter((place) => place.symbol === symbol)
    .map((place) => JSON.stringify({ ...place, line: lineOf(place.line) }))
  return [...told.sort(), ...indexed.sort()]
}

/** What a text cites is found quickly, by a few of the symbols and by all that stand in ranges. */
function agrees(text: string, what: string, roll: () => number = () => 0): void {
  const whole = parse(text)
  const symbols = whole.citations.flatMap(({ citation: { symbol, kind, implied } }) =>
    symbol && kind !== 'document' && (implied || roll() < 0.1) ? [symbol] : [],
  )
  for (const symbol of new Set(symbols)) {
    const test = citationTest(symbol)
    assert.ok(test.mayCite(text), `${symbol} of ${what}`)
    assert.ok(test.mayCite(Buffer.from(text).toString('latin1')), `${symbol} of ${what}, not decoded`)
    const { document, lineOf } = readForCitations(text, test)
    assert.deepEqual(
      placesIn(document, symbol, lineOf),
      placesIn(whole, symbol, (line) => line),
      `${symbol} of ${what}`,
    )
  }
}

/** What may come into a number. */
const WITHIN = '*|**|_|<u>|</u>|<em>|</b>|[^1]|¹|{++|++}|{--x--}|<!-- x -->| |\u00a0|\n|\u2011|\u00ad|3'.split('|')
const JOINERS = [' to ', '–', '-', ' of 2 December 2004 to ', ' a ', ' à ', ' through ', '/*to*/ ', ' to\n', ' to <u>']

/** A text changed at random: what stands in it, its numbers, and lines that go or come twice. */
function changed(text: string, roll: () => number): string {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)] as T
  const put = (at: number, piece: string, over = 0) => text.slice(0, at) + piece + text.slice(at + over)
  const kind = roll()
  if (kind < 0.4) return put(Math.floor(roll() * text.length), pick(PIECES), roll() < 0.3 ? Math.floor(roll() * 60) : 0)
  if (kind < 0.55) {
    const lines = text.split('\n')
    const line = pick(lines)
    lines.splice(Math.floor(roll() * lines.length), roll() < 0.5 ? 1 : 0, ...(roll() < 0.5 ? [line] : ['', line, '']))
    return lines.join('\n')
  }
  const numbers = [...text.matchAll(/(\d+)\/(\d{1,3})|\d+ \(\d{4}\)/g)]
  if (numbers.length === 0) return text
  const { 0: number, 1: session, 2: serial, index } = pick(numbers)
  if (kind < 0.8 || session === undefined) return put(index + Math.floor(roll() * (number.length + 1)), pick(WITHIN))
  return put(index + number.length, `${pick(JOINERS)}${session}/${Number(serial) + Math.floor(roll() * 6)}`)
}

describe('the quick search for who cites a symbol', () => {
  it('finds what reading all of a draft finds', () => {
    const roll = dice(1)
    for (const text of drafts()) agrees(text, text.slice(0, 80), roll)
  })

  it('finds the same in drafts as people have them', () => {
    const roll = dice(2)
    for (const [dress, dressing] of Object.entries(DRESSES))
      for (const text of SAMPLES) agrees(dressing(text), `${dress}: ${text.slice(0, 80)}`)
    if (!existsSync(DRESS))
      console.log('      No published texts lie beside the project: only the samples are dressed.')
    else for (const [name, text] of dressed()) agrees(text, name, roll)
  })

  it('finds the same whatever is put into a draft, and into its numbers', () => {
    const roll = dice(3)
    const texts = [...drafts()].filter(({ length }) => length < 30_000)
    for (let n = 0; n < 300; n++) {
      let text = texts[Math.floor(roll() * texts.length)] as string
      for (let changes = 1 + Math.floor(roll() * 6); changes > 0; changes--) text = changed(text, roll)
      agrees(text, JSON.stringify(text), roll)
    }
  })

  it('reads little of a draft that cites it once', () => {
    const text = `81/1. Roads\n\n*The General Assembly*,\n\n${'*Recalling* its resolution 46/182 on the roads of all its Member States and on the ways between them,\n\n'.repeat(50)}*Recalling* its resolution 33/134,\n\n${'[^2]: A/75/62.\n\n'.repeat(50)}[^3]: Resolution 33/134.\n`
    const { document } = readForCitations(text, citationTest('A/RES/33/134'))
    assert.ok(document.length < text.length / 10)
  })
})
