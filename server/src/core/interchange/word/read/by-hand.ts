/** Changes that were made by hand, without tracking: words that are struck out, and those that stand in their place. */
import { type Change, type Run, type TextRun, wordsOf } from '../../rich-text.ts'
import { isOn, valOf, type XmlElement } from '../xml.ts'

/** That of words which somebody struck out by hand. */
export const STRUCK: Change = { kind: 'out', author: '', date: null }
const PUT_IN: Change = { kind: 'in', author: '', date: null }

/** What sets words apart for the eye: their colour, or lines below them and weight. */
export interface Tint {
  readonly colour: string
  readonly line: string
}

/** Colours that are none. */
const PLAIN = new Set(['auto', '000000', 'none'])

export function tintOf(properties: XmlElement | null): Tint {
  const said = (name: string): string => {
    const value = valOf(properties, name) ?? ''
    return PLAIN.has(value) ? '' : value
  }
  return { colour: said('w:color') + said('w:highlight'), line: said('w:u') + (isOn(properties, 'w:b') ? 'b' : '') }
}

export interface ByHand {
  readonly runs: readonly Run[]
  /** Pieces that count as taken out, and those that count as put in. */
  readonly struck: readonly string[]
  readonly putIn: readonly string[]
}

/** Runs in which words in the place of those that were struck out count as put in. */
export function changedByHand(runs: readonly Run[], tints: ReadonlyMap<Run, Tint>): ByHand {
  const struck: string[] = []
  /** How many characters of each run count as put in. */
  const widths = new Map<number, number>()
  for (let from = 0; from < runs.length; from++) {
    if (!isStruck(runs[from])) continue
    let to = from + 1
    while (isStruck(runs[to])) to++
    struck.push(wordsOf(runs.slice(from, to)))
    const block = { from, to, runs, tints }
    for (const [at, width] of [...colouredBeside(block, 1), ...colouredBeside(block, -1)]) widths.set(at, width)
    if (!widths.has(to)) widths.set(to, gluedBehind(block))
    from = to - 1
  }
  const putIn: string[] = []
  const all = runs.flatMap((run, i): readonly Run[] => {
    const width = widths.get(i) ?? 0
    if (run.kind !== 'text' || width === 0) return [run]
    const words = run.text.slice(0, width)
    if (words.trim() !== '') putIn.push(words)
    const rest = run.text.slice(width)
    return [{ ...run, text: words, change: PUT_IN }, ...(rest === '' ? [] : [{ ...run, text: rest }])]
  })
  return { runs: all, struck, putIn }
}

const isStruck = (run: Run | undefined): boolean => run?.change === STRUCK

/** Words that were struck out, from a run to another, and all runs around them. */
interface StruckOut {
  readonly from: number
  readonly to: number
  readonly runs: readonly Run[]
  readonly tints: ReadonlyMap<Run, Tint>
}

const isWord = (run: Run | undefined): run is TextRun => run?.kind === 'text' && !run.change

/** The words beside, behind or before, that have a colour which those on the other side do not. */
function colouredBeside({ from, to, runs, tints }: StruckOut, step: 1 | -1): ReadonlyMap<number, number> {
  const colourOf = (run: Run | undefined): string => (run && tints.get(run)?.colour) ?? ''
  const said = (at: number, by: 1 | -1): number => {
    const run = runs[at]
    return isWord(run) && run.text.trim() === '' && colourOf(run) === '' ? at + by : at
  }
  const first = step === 1 ? said(to, 1) : said(from - 1, -1)
  const colour = colourOf(runs[first])
  const far = runs[step === 1 ? said(from - 1, -1) : said(to, 1)]
  const isOwn = (run: Run): boolean => isWord(run) && run.text.trim() !== '' && colourOf(run) !== colour
  const found = new Map<number, number>()
  const take = (at: number): unknown => found.set(at, wordsOf(runs.slice(at, at + 1)).length)
  // Where all is of one colour, that tells nothing.
  if (colour === '' || colourOf(far) === colour || !runs.some(isOwn)) return found
  // The space between goes with them: where they were not, there was one less.
  if (first !== (step === 1 ? to : from - 1)) take(first - step)
  for (let at = first; ; at += step) {
    const run = runs[at]
    if (!isWord(run) || colourOf(run) !== colour) return found
    take(at)
  }
}

/** The beginning of a run that stands right behind, with no space between, and is no part of the same word. */
function gluedBehind({ to, runs, tints }: StruckOut): number {
  const [last, next] = [runs[to - 1], runs[to]]
  if (last?.kind !== 'text' || !isWord(next)) return 0
  if (!/[\p{Alphabetic}\p{N}]$/u.test(last.text) || !/^[\p{Alphabetic}\p{N}]/u.test(next.text)) return 0
  const line = tints.get(next)?.line ?? ''
  if (line !== '' && line !== tints.get(last)?.line) return next.text.length
  // `EncouragesUrges`: no word has a capital within it.
  const capital = /\p{Lowercase}$/u.test(last.text) ? /^\p{Uppercase}\p{Lowercase}*/u.exec(next.text) : null
  return capital?.[0].length ?? 0
}
