/**
 * How long a draft of 40 pages takes to Word and back, and to be compared with an earlier text and tracked against it.
 */
import { comparison } from '../../server/src/core/compare/comparison.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { exportWord } from '../../server/src/core/interchange/word/export.ts'
import { importWord } from '../../server/src/core/interchange/word/import.ts'
import { changeInPlace } from '../../server/src/core/interchange/word/in-place/write.ts'
import { median, ms, table } from './table.mts'
import { volume } from './texts.mts'

/** Forty pages of three thousand characters. */
const PAGES_40 = 120_000
const HAND = { author: 'A', date: null }

export async function word(_peers: boolean, short: boolean): Promise<void> {
  const base = volume(PAGES_40, 5)
  const now = base.replaceAll(' report', ' reports').replaceAll('States', 'Member States')
  const toWord = (text: string, against?: string) =>
    exportWord(parse(text), { hand: HAND, underline: 'italic', ...(against !== undefined && { base: parse(against) }) })
  const bytes = toWord(base)
  const [old, present] = [parse(base), parse(now)]
  const runs: readonly (readonly [name: string, run: () => unknown])[] = [
    ['a draft to Word', () => toWord(base)],
    ['a Word file to a draft', () => importWord(bytes)],
    ['two drafts compared', () => comparison(old, present)],
    ['changes tracked against a draft', () => toWord(now, base)],
    ['changes put into a Word file in place', () => changeInPlace(bytes, parse(now), HAND)],
  ]
  const rows = runs.map(([name, run]) => {
    const took = Array.from({ length: short ? 5 : 25 }, () => {
      const from = performance.now()
      run()
      return performance.now() - from
    })
    return [name, ms(took[0] ?? Number.NaN), ms(median(took))]
  })
  table('Word, a draft of 40 pages (120,000 characters)', ['', 'first', 'median'], rows)
}
