/** Paragraphs that were taken out only to go on within another one, or put in with words that stood in another. */
import type { ComparedUnit } from './comparison.ts'
import type { Unit } from './units.ts'
import { compareWords, lengthOf, type Word, wordsOf } from './words.ts'

/** So much of a paragraph has to stand in another, in order, where it was joined with it or parted from it. */
const KEPT = 0.7
/** Fewer words stand in any paragraph by chance. */
const FEWEST_WORDS = 8
/** Only those are compared word by word that share so many of their rows of so many words. */
const ROW = 4
const LEAST_ROWS = 0.3

/** What was put into a paragraph of the later text, or taken out of one of the earlier. */
interface Host {
  readonly unit: Unit
  readonly words: readonly Word[]
}

/** The units with the paragraph that has their words now, or had them before: see `ComparedUnit.within`. */
export function withJoins(units: readonly ComparedUnit[]): readonly ComparedUnit[] {
  const [put, out] = [new Hosts(units, 'in'), new Hosts(units, 'out')]
  return units.map((unit) => {
    if (unit.kind === 'dropped') return { ...unit, within: put.of(unit.before as Unit) }
    return unit.kind === 'new' ? { ...unit, within: out.of(unit.now as Unit) } : unit
  })
}

class Hosts {
  readonly #hosts: Host[] = []
  /** The hosts that each row of words stands in. */
  readonly #byRow = new Map<string, number[]>()

  constructor(units: readonly ComparedUnit[], side: 'in' | 'out') {
    for (const { before, now, words } of units) {
      const unit = side === 'in' ? now : before
      const text = words.flatMap(({ kind, text }) => (kind === side ? [text] : [])).join(' ')
      if (unit && isText(unit) && !isShort(text)) this.#add(unit, text)
    }
  }

  #add(unit: Unit, text: string): void {
    for (const row of rowsIn(text)) {
      const hosts = this.#byRow.get(row)
      if (hosts) hosts.push(this.#hosts.length)
      else this.#byRow.set(row, [this.#hosts.length])
    }
    this.#hosts.push({ unit, words: wordsOf({ text, emphasis: [] }) })
  }

  /** The one that has most of the words of a unit; null where none has enough of them. */
  of(unit: Unit): Unit | null {
    if (!isText(unit) || isShort(unit.text)) return null
    const own = wordsOf({ text: unit.text, emphasis: [] })
    let [best, most]: [Unit | null, number] = [null, KEPT * lengthOf(own)]
    for (const host of this.#near(unit.text)) {
      const kept = compareWords(own, host.words).reduce(
        (sum, { kind, words }) => (kind === 'same' ? sum + lengthOf(words) : sum),
        0,
      )
      if (kept >= most) [best, most] = [host.unit, kept]
    }
    return best
  }

  #near(text: string): readonly Host[] {
    const rows = rowsIn(text)
    const shared = new Map<number, number>()
    for (const row of rows) for (const host of this.#byRow.get(row) ?? []) shared.set(host, (shared.get(host) ?? 0) + 1)
    return [...shared].flatMap(([host, times]) => (times >= LEAST_ROWS * rows.size ? [this.#hosts[host] as Host] : []))
  }
}

/** All rows of so many words, each once. */
function rowsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu) ?? []
  return new Set(words.slice(0, 1 - ROW).map((_, i) => words.slice(i, i + ROW).join(' ')))
}

const isShort = (text: string): boolean => text.split(' ').length < FEWEST_WORDS

const isText = ({ kind }: Unit): boolean => kind === 'preambular' || kind === 'operative' || kind === 'subParagraph'
