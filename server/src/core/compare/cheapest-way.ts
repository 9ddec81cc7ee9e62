/** The way from one text to another that costs the least, by dynamic programming over all places of both. */
import type { Piece } from './pieces.ts'
import type { Word } from './words.ts'

/** A piece stays (or a citation takes the place of one), one is taken out, one is put in. */
export type Step = 'keep' | 'out' | 'in'

/** What a change costs by itself, in characters: for less than that, it is not parted in two. */
const CHANGE = 8

const STEPS: readonly Step[] = ['keep', 'out', 'in']
const [KEEP, OUT, IN] = [0, 1, 2] as const

/** The steps in order; there are as many places as one text has pieces times those that the other has. */
export function cheapestWay(before: readonly Piece[], now: readonly Piece[]): readonly Step[] {
  const columns = now.length + 1
  const [ids, idsNow] = idsOf(before, now)
  const [outs, puts] = [Float64Array.from(before, costOf), Float64Array.from(now, costOf)]
  const isCitation = Uint8Array.from(now, ({ parts }) => (parts.length > 0 ? 1 : 0))
  /** The step at each place within a change, and whether a piece stays there behind one that stays. */
  const within = new Uint8Array((before.length + 1) * columns)
  const stays = new Uint8Array((before.length + 1) * columns)
  // What the rest costs from each place of this row and of the one below, behind a piece that stays and in a change.
  let [kept, changed] = [new Float64Array(columns), new Float64Array(columns)]
  let [keptBelow, changedBelow] = [new Float64Array(columns), new Float64Array(columns)]
  for (let i = before.length; i >= 0; i--) {
    const one = before[i]
    for (let j = now.length; j >= 0; j--) {
      const at = i * columns + j
      let keep = Number.POSITIVE_INFINITY
      let out = Number.POSITIVE_INFINITY
      let put = Number.POSITIVE_INFINITY
      if (one && j < now.length) {
        if (ids[i] === idsNow[j]) keep = keptBelow[j + 1] as number
        else if (isCitation[j] === 1 && one.parts.length > 0)
          keep = costToReplace(one, now[j] as Piece) + (keptBelow[j + 1] as number)
      }
      if (one) out = (outs[i] as number) + (changedBelow[j] as number)
      if (j < now.length) put = (puts[j] as number) + (changed[j + 1] as number)
      const least = keep <= out && keep <= put ? keep : out <= put ? out : put
      // At the end of both nothing is left.
      const rest = least === Number.POSITIVE_INFINITY ? 0 : least
      within[at] = keep === least ? KEEP : out === least ? OUT : IN
      changed[j] = rest
      stays[at] = keep <= CHANGE + rest ? 1 : 0
      kept[j] = keep <= CHANGE + rest ? keep : least === Number.POSITIVE_INFINITY ? 0 : CHANGE + rest
    }
    ;[kept, keptBelow] = [keptBelow, kept]
    ;[changed, changedBelow] = [changedBelow, changed]
  }
  const way: Step[] = []
  let isWithin = false
  for (let i = 0, j = 0; i < before.length || j < now.length; ) {
    const at = i * columns + j
    const step: number = !isWithin && stays[at] === 1 ? KEEP : (within[at] as number)
    way.push(STEPS[step] as Step)
    isWithin = step !== KEEP
    if (step !== IN) i++
    if (step !== OUT) j++
  }
  return way
}

const costOf = ({ words }: Piece): number => words.reduce((sum, word) => sum + costOfWord(word), 0)

/** Letters and figures are worth what they are; a space or a mark holds nothing together. */
const costOfWord = ({ text }: Word): number => (/[\p{Alphabetic}\p{N}]/u.test(text) ? text.length + 1 : 1)

/** A number for each piece, the same for pieces with the same words. */
function idsOf(before: readonly Piece[], now: readonly Piece[]): readonly [Int32Array, Int32Array] {
  const known = new Map<string, number>()
  const idOf = ({ key }: Piece): number => {
    const id = known.get(key) ?? known.size
    known.set(key, id)
    return id
  }
  return [Int32Array.from(before, idOf), Int32Array.from(now, idOf)]
}

/** What it costs that a citation takes the place of another. */
function costToReplace(one: Piece, other: Piece): number {
  const beyond = (part: typeof isFigure | null): number => costBeyond(one, other, part) + costBeyond(other, one, part)
  const isAnother = beyond(isFigure) > (1 - ONE_CITATION) * (figuresOf(one) + figuresOf(other))
  return CHANGE + (isAnother ? costOf(one) + costOf(other) : beyond(null))
}

/** Two citations are one where they have this part of their figures in common: the number, or the date. */
const ONE_CITATION = 0.4

const isFigure = ({ words: [word] }: Piece): boolean => /\d/.test(word?.text ?? '')
const figuresOf = ({ parts }: Piece): number => parts.filter(isFigure).reduce((sum, part) => sum + costOf(part), 0)

/** What the words of a citation cost, or some of them, that another has not. */
const costBeyond = ({ parts }: Piece, other: Piece, which: typeof isFigure | null): number =>
  parts.reduce(
    (sum, part) =>
      (which && !which(part)) || other.parts.some(({ key }) => key === part.key) ? sum : sum + costOf(part),
    0,
  )
