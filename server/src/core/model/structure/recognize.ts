/**
 * What each block of the body is: the cheapest way through a small automaton of parts, where the table of clues gives
 * the costs. All that speaks for a block counts together, and so do its neighbours.
 */
import type { Language } from '../../lexicon/languages.ts'
import { memoize } from '../../text/memo.ts'
import type { Message } from '../../text/message.ts'
import type { Opening } from '../../wording/openings/index.ts'
import { type CheapestWay, cheapestWay, type StepCosts } from './cheapest-way.ts'
import { type BlockPart, CLUES, PARTS, STATES, type State } from './clues.ts'
import type { Evidence } from './evidence.ts'
import { evidenceOf } from './evidence-reader.ts'
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
  readonly because: readonly Message[]
}

/** A part is sure where every other reading costs so much more. */
export const SURE = 4

/** Blocks that follow one another, with nothing between them that is sure to be something else. */
export class Recognition {
  /** What is known of each block. */
  readonly evidence: readonly Evidence[]
  readonly #way: CheapestWay

  /** `start` is the state before the first block. */
  constructor(blocks: readonly TextBlock[], language: Language, start: State) {
    this.evidence = evidenceOf(blocks, language)
    this.#way = cheapestWay(this.evidence, (i) => costsOf(this.evidence[i] as Evidence), start)
  }

  /** The part of each block. */
  parts(): readonly RecognizedBlock[] {
    return this.evidence.map(({ opening }, i) => ({ part: this.partAt(i), opening }))
  }

  /** The part of the block at a place. */
  partAt(i: number): BlockPart {
    return PARTS[this.#way.partAt(i)] as BlockPart
  }

  /** Why each block is its part; looked into only when asked. */
  reasons(): readonly Reason[] {
    return this.#way
      .choices()
      .map(({ own, second, margin }, i) =>
        reason(this.evidence[i] as Evidence, PARTS[own] as BlockPart, PARTS[second] as BlockPart, margin),
      )
  }

  /** By how much each block is what it is rather than anything else; looked into only when asked. */
  margins(): Float64Array {
    return this.#way.margins()
  }
}

function reason(evidence: Evidence, part: BlockPart, otherwise: BlockPart, margin: number): Reason {
  const because = CLUES.filter(
    ({ against, when }) => (against[otherwise] ?? 0) > (against[part] ?? 0) && when(evidence),
  ).map(({ says }) => says)
  return { part, otherwise, margin, because }
}

/** What each clue costs, by the steps that it costs something: found once, since each block asks all clues. */
const WEIGHED = CLUES.map(({ when, from, against }) => {
  const steps: number[] = []
  const costs: number[] = []
  for (const state of from ?? STATES)
    for (const part in against) {
      steps.push(STATES.indexOf(state) * PARTS.length + PARTS.indexOf(part as BlockPart))
      costs.push(against[part as BlockPart] as number)
    }
  return { when, steps, costs }
})

/** What all clues together cost a block, by state and part. */
const costsOf = memoize((evidence: Evidence): StepCosts => {
  const all = new Float64Array(STATES.length * PARTS.length)
  for (const { when, steps, costs } of WEIGHED) {
    if (!when(evidence)) continue
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i] as number
      all[step] = (all[step] as number) + (costs[i] as number)
    }
  }
  return all
})
