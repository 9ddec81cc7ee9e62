/**
 * The cheapest way through the parts that blocks can be (Viterbi's algorithm), and by how much it is cheaper than any
 * other. After an edit no more is worked out than the blocks whose costs have changed, and those around them as far as
 * that makes a difference: the costs of ways to a block are compared with one another only, so that where all of them
 * have become dearer by as much, all that follows is as it was.
 */
import { commonEnds, LastOfRow } from '../../text/memo.ts'
import { MOVES, PARTS, STATES, type State } from './clues.ts'

/** What each part costs a block, by state and part: `from * PARTS.length + part`, a step. */
export type StepCosts = Float64Array

/** A part of a block, places in `PARTS`, with the next best and by how much that is dearer. */
export interface Choice {
  readonly own: number
  readonly second: number
  readonly margin: number
}

const P = PARTS.length
const S = STATES.length
/** For each step, the state that follows; -1 where the part cannot stand there. */
const NEXT: Int8Array = Int8Array.from(
  STATES.flatMap((from) => PARTS.map((part) => STATES.indexOf(MOVES[part][from] as State))),
)
/** The state before each step, and its part. */
const FROM: Int8Array = Int8Array.from(NEXT, (_, step) => Math.floor(step / P))
const PART: Int8Array = Int8Array.from(NEXT, (_, step) => step % P)

const NEVER = Number.POSITIVE_INFINITY

const LAST = new LastOfRow<CheapestWay>()

/**
 * The way through blocks, whose costs are asked for by their place. They are told apart as objects: the same one always
 * has the same costs. `start` is the state before the first.
 */
export function cheapestWay(blocks: readonly object[], costsOf: (i: number) => StepCosts, start: State): CheapestWay {
  return LAST.renew(blocks, (former) => new CheapestWay(blocks, costsOf, start, former))
}

/** The cheapest way through a row of blocks; see `cheapestWay`. */
export class CheapestWay {
  readonly #blocks: readonly object[]
  readonly #costsOf: (i: number) => StepCosts
  readonly #start: State
  /** The cost of the cheapest way to each state before each block, and the step that led there: `S` numbers a block. */
  readonly #forward: Float64Array
  readonly #into: Int16Array
  readonly #steps: Int16Array
  /** A way through nearly the same costs, until the choices are known: then they are taken from there. */
  #former: Former | null = null
  #choices: Choices | null = null

  /** `former` is a way through blocks of which some may be the same, at the beginning and at the end. */
  constructor(blocks: readonly object[], costsOf: (i: number) => StepCosts, start: State, former: CheapestWay | null) {
    this.#blocks = blocks
    this.#costsOf = costsOf
    this.#start = start
    const n = blocks.length
    this.#forward = new Float64Array((n + 1) * S).fill(NEVER)
    this.#into = new Int16Array(n * S)
    const shared = former && former.#start === start ? sharedBy(former.#blocks, blocks) : null
    const settled = this.#goForward(former, shared)
    this.#steps = this.#goBack()
    if (former && shared && former.#choices)
      this.#former = { ...shared, settled, steps: former.#steps, choices: former.#choices }
  }

  /** The part of each block, a place in `PARTS`. */
  parts(): readonly number[] {
    return Array.from(this.#steps, (step) => PART[step] as number)
  }

  /** The part of the block at a place, a place in `PARTS`. */
  partAt(i: number): number {
    return PART[this.#steps[i] as number] as number
  }

  /** The part of each block, and the next best with what it costs more. */
  choices(): readonly Choice[] {
    const { second, margin } = this.#decided()
    return this.parts().map((own, i) => ({ own, second: second[i] as number, margin: margin[i] as number }))
  }

  /** By how much each block is what it is rather than anything else. */
  margins(): Float64Array {
    return this.#decided().margin
  }

  /** Goes to the end; returns the block from which on all is as in the former way, but for an offset. */
  #goForward(former: CheapestWay | null, shared: Shared | null): number {
    const n = this.#blocks.length
    const { head, tail, shift } = shared ?? ANEW
    if (former && shared) {
      this.#forward.set(former.#forward.subarray(0, (head + 1) * S))
      this.#into.set(former.#into.subarray(0, head * S))
    } else this.#forward[STATES.indexOf(this.#start)] = 0
    for (let i = head; i < n; i++) {
      const offset = former && i >= n - tail ? offsetOf(this.#forward, i, former.#forward, i - shift) : null
      if (former && offset !== null) {
        this.#into.set(former.#into.subarray((i - shift) * S), i * S)
        copyWith(offset, former.#forward.subarray((i - shift) * S), this.#forward.subarray(i * S))
        return i
      }
      this.#passBlock(i)
    }
    return n
  }

  #passBlock(i: number): void {
    const costs = this.#costsOf(i)
    const behind = (i + 1) * S
    for (let from = 0; from < S; from++) {
      const before = this.#forward[i * S + from] as number
      if (before === NEVER) continue
      for (let step = from * P; step < (from + 1) * P; step++) {
        const to = NEXT[step] as number
        if (to < 0) continue
        const cost = before + (costs[step] as number)
        if (cost >= (this.#forward[behind + to] as number)) continue
        this.#forward[behind + to] = cost
        this.#into[i * S + to] = step
      }
    }
  }

  /** The step taken at each block. */
  #goBack(): Int16Array {
    const n = this.#blocks.length
    const steps = new Int16Array(n)
    const last = this.#forward.subarray(n * S)
    let at = last.indexOf(Math.min(...last))
    for (let i = n - 1; i >= 0; i--) {
      const step = this.#into[i * S + at] as number
      steps[i] = step
      at = FROM[step] as number
    }
    return steps
  }

  #decided(): Choices {
    this.#choices ??= this.#decide(this.#former)
    this.#former = null
    return this.#choices
  }

  #decide(former: Former | null): Choices {
    const n = this.#blocks.length
    const { head, tail, shift } = former ?? ANEW
    const onward = new Float64Array((n + 1) * S)
    if (former) onward.set(former.choices.onward.subarray((n - tail - shift) * S), (n - tail) * S)
    /** From which block on the ways to the end cost something else than in the former one, but for an offset. */
    let same = 0
    for (let i = n - tail; i > 0; i--) {
      const offset = former && i <= head ? offsetOf(onward, i, former.choices.onward, i) : null
      if (former && offset !== null) {
        copyWith(offset, former.choices.onward.subarray(0, i * S), onward)
        same = i
        break
      }
      this.#passBack(i - 1, onward)
    }
    const second = new Int8Array(n)
    const margin = new Float64Array(n)
    const total = Math.min(...this.#forward.subarray(n * S))
    for (let i = 0; i < n; i++) {
      const known = i < same ? i : former && i >= former.settled ? i - shift : -1
      if (former && known >= 0 && former.steps[known] === this.#steps[i]) {
        second[i] = former.choices.second[known] as number
        margin[i] = former.choices.margin[known] as number
      } else this.#weigh(i, onward, total, second, margin)
    }
    return { onward, second, margin }
  }

  /** What the ways to the end cost from each state before a block. */
  #passBack(i: number, onward: Float64Array): void {
    const costs = this.#costsOf(i)
    const before = i * S
    onward.fill(NEVER, before, before + S)
    for (let step = 0; step < S * P; step++) {
      const to = NEXT[step] as number
      if (to < 0) continue
      const from = before + (FROM[step] as number)
      const cost = (costs[step] as number) + (onward[before + S + to] as number)
      if (cost < (onward[from] as number)) onward[from] = cost
    }
  }

  /** Finds the cheapest way on which a block is another part. */
  #weigh(i: number, onward: Float64Array, total: number, second: Int8Array, margin: Float64Array): void {
    const costs = this.#costsOf(i)
    const own = PART[this.#steps[i] as number] as number
    let least = NEVER
    let other = own
    for (let step = 0; step < S * P; step++) {
      const to = NEXT[step] as number
      const part = PART[step] as number
      if (to < 0 || part === own) continue
      const cost =
        (this.#forward[i * S + (FROM[step] as number)] as number) +
        (costs[step] as number) +
        (onward[(i + 1) * S + to] as number)
      if (cost - total >= least) continue
      least = cost - total
      other = part
    }
    second[i] = other
    margin[i] = least
  }
}

/** How many blocks two rows have in common at the beginning and at the end, and by how much the second is longer. */
interface Shared {
  readonly head: number
  readonly tail: number
  readonly shift: number
}

const ANEW: Shared = { head: 0, tail: 0, shift: 0 }

interface Choices {
  /** What the cheapest way to the end costs from each state before each block: `S` numbers a block. */
  readonly onward: Float64Array
  readonly second: Int8Array
  readonly margin: Float64Array
}

interface Former extends Shared {
  /** The block from which on the ways to it differ by an offset only. */
  readonly settled: number
  readonly steps: Int16Array
  readonly choices: Choices
}

const sharedBy = (before: readonly object[], after: readonly object[]): Shared => ({
  ...commonEnds(before, after),
  shift: after.length - before.length,
})

/** By how much the numbers at block `i` of `a` are higher than those at block `j` of `b`; null where that differs. */
function offsetOf(a: Float64Array, i: number, b: Float64Array, j: number): number | null {
  let offset: number | null = null
  for (let state = 0; state < S; state++) {
    const [one, other] = [a[i * S + state] as number, b[j * S + state] as number]
    if (one === other && one === NEVER) continue
    if (one === NEVER || other === NEVER || (offset !== null && one - other !== offset)) return null
    offset = one - other
  }
  return offset
}

function copyWith(offset: number, from: Float64Array, to: Float64Array): void {
  for (let i = 0; i < from.length; i++) to[i] = (from[i] as number) + offset
}
