/**
 * What each block of the body is: the cheapest way through a small automaton of parts, where the table of clues gives the
 * costs (Viterbi's algorithm). All that speaks for a block counts together, and so do its neighbours.
 */
import type { Language } from '../../lexicon/languages.ts'
import type { Opening } from '../../wording/openings/index.ts'
import type { ProseText } from '../prose.ts'
import { type BlockPart, CLUES, MOVES, PARTS, STATES, type State } from './clues.ts'
import { type Evidence, evidenceOf, type LabelKind } from './evidence.ts'
import type { TextBlock } from './text-blocks.ts'

export interface RecognizedBlock {
  readonly part: BlockPart
  readonly opening: Opening | null
}

/** Why a block is what it is. */
export interface Reason {
  readonly part: BlockPart
  /** The next best reading, and how much more it costs. */
  readonly otherwise: BlockPart
  readonly margin: number
  /** The clues that speak against that other reading more than against this one. */
  readonly because: readonly string[]
}

/** A part is sure where every other reading costs so much more. */
export const SURE = 4

const P = PARTS.length
const S = STATES.length
/** For each state and part, the state that follows; -1 where the part cannot stand there. */
const NEXT: Int8Array = Int8Array.from(
  STATES.flatMap((from) => PARTS.map((part) => STATES.indexOf(MOVES[part][from] as State))),
)

/** Blocks that follow one another, with nothing between them that is sure to be something else. */
interface Choice {
  /** Places in `PARTS`. */
  readonly own: number
  readonly second: number
  readonly margin: number
}

export class Recognition {
  readonly #evidence: readonly Evidence[]
  readonly #costs: readonly Float64Array[]
  /** The cost of the cheapest way to each state before each block, and the step that led there: `S` numbers a block. */
  readonly #forward: Float64Array
  readonly #steps: Int16Array

  /** `start` is the state before the first block. */
  constructor(blocks: readonly TextBlock[], language: Language, start: State) {
    this.#evidence = evidenceOf(blocks, language)
    this.#costs = this.#evidence.map(costsOf)
    const n = blocks.length
    const forward = new Float64Array((n + 1) * S).fill(Number.POSITIVE_INFINITY)
    const steps = new Int16Array(n * S).fill(-1)
    forward[STATES.indexOf(start)] = 0
    for (let i = 0; i < n; i++) {
      const costs = this.#costs[i] as Float64Array
      const into = (i + 1) * S
      for (let from = 0; from < S; from++) {
        const before = forward[i * S + from] as number
        if (before === Number.POSITIVE_INFINITY) continue
        for (let step = from * P; step < (from + 1) * P; step++) {
          const to = NEXT[step] as number
          if (to < 0) continue
          const cost = before + (costs[step] as number)
          if (cost >= (forward[into + to] as number)) continue
          forward[into + to] = cost
          steps[i * S + to] = step
        }
      }
    }
    this.#forward = forward
    this.#steps = steps
  }

  /** The part of each block. */
  parts(): readonly RecognizedBlock[] {
    return Array.from(this.#way(), (step, i) => ({
      part: PARTS[step % P] as BlockPart,
      opening: this.#evidence[i]?.opening ?? null,
    }))
  }

  /** Why each block is its part; looked into only when asked. */
  reasons(): readonly Reason[] {
    return this.#choices().map(({ own, second, margin }, i) =>
      reason(this.#evidence[i] as Evidence, PARTS[own] as BlockPart, PARTS[second] as BlockPart, margin),
    )
  }

  /** By how much each block is what it is rather than anything else. */
  margins(): readonly number[] {
    return this.#choices().map(({ margin }) => margin)
  }

  /** The part of each block, and the next best with what it costs more. */
  #choices(): readonly Choice[] {
    const way = this.#way()
    const n = way.length
    const total = Math.min(...this.#forward.subarray(n * S))
    let backward = new Float64Array(S)
    const out: Choice[] = []
    for (let i = n - 1; i >= 0; i--) {
      const costs = this.#costs[i] as Float64Array
      const here = new Float64Array(S).fill(Number.POSITIVE_INFINITY)
      const own = (way[i] as number) % P
      let margin = Number.POSITIVE_INFINITY
      let second = own
      for (let step = 0; step < S * P; step++) {
        const to = NEXT[step] as number
        if (to < 0) continue
        const from = Math.floor(step / P)
        const cost = (costs[step] as number) + (backward[to] as number)
        here[from] = Math.min(here[from] as number, cost)
        const more = cost + (this.#forward[i * S + from] as number) - total
        if (step % P === own || more >= margin) continue
        margin = more
        second = step % P
      }
      backward = here
      out.push({ own, second, margin })
    }
    return out.reverse()
  }

  /** The step taken at each block: its state before it times the number of parts, and its part. */
  #way(): Int16Array {
    const n = this.#evidence.length
    const way = new Int16Array(n)
    const last = this.#forward.subarray(n * S)
    let at = last.indexOf(Math.min(...last))
    for (let i = n - 1; i >= 0; i--) {
      const step = this.#steps[i * S + at] as number
      way[i] = step
      at = Math.floor(step / P)
    }
    return way
  }
}

function reason(evidence: Evidence, part: BlockPart, otherwise: BlockPart, margin: number): Reason {
  const because = CLUES.filter(
    ({ against, when }) => (against[otherwise] ?? 0) > (against[part] ?? 0) && when(evidence),
  ).map(({ says }) => says)
  return { part, otherwise, margin, because }
}

const LABEL_KINDS: readonly LabelKind[] = ['number', 'reason', 'subParagraph', 'plain', 'note']

/**
 * What all clues together cost a block, by state and part: the same numbers as long as nothing that they look at has
 * changed. Clues that look at more of the evidence have to be told apart here.
 */
function costsOf(evidence: Evidence): Float64Array {
  const { block, habits, opening } = evidence
  const { words } = block.prose
  const key =
    LABEL_KINDS.indexOf(evidence.labelKind) +
    8 * Number(evidence.afterClosed) +
    16 * Number(evidence.afterRecital) +
    32 * Number(evidence.interrupted) +
    64 * Number(evidence.afterSubParagraph) +
    128 * Number(habits.emphasises) +
    256 * Number(habits.hasHeadings) +
    512 * Number(block.bullet) +
    1024 * Number(evidence.announced) +
    2048 * Number(evidence.isAgendaItem) +
    4096 * Number(evidence.reasonsAnnounced)
  const last = COSTS.get(words)
  if (last && last.key === key && last.opening === opening) return last.costs
  const costs = new Float64Array(S * P)
  for (const { when, from, against } of CLUES) {
    if (!when(evidence)) continue
    for (const state of from ?? STATES)
      for (const part in against) {
        const step = STATES.indexOf(state) * P + PARTS.indexOf(part as BlockPart)
        costs[step] = (costs[step] as number) + (against[part as BlockPart] as number)
      }
  }
  COSTS.set(words, { key, opening, costs })
  return costs
}

const COSTS = new WeakMap<ProseText, { readonly key: number; opening: Opening | null; costs: Float64Array }>()
