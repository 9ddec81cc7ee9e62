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
  const [outs, puts] = [before.map(costOf), now.map(costOf)]
  /** The step at each place within a change, and whether a piece stays there behind one that stays. */
  const within = new Uint8Array((before.length + 1) * columns)
  const stays = new Uint8Array((before.length + 1) * columns)
  let [keptBelow, changedBelow] = [new Float64Array(columns), new Float64Array(columns)]
  for (let i = before.length; i >= 0; i--) {
    const [kept, changed] = [new Float64Array(columns), new Float64Array(columns)]
    for (let j = now.length; j >= 0; j--) {
      if (i === before.length && j === now.length) continue
      const keep = costToKeep(before[i], now[j]) + (keptBelow[j + 1] ?? 0)
      const out = i < before.length ? (outs[i] as number) + (changedBelow[j] as number) : Number.POSITIVE_INFINITY
      const put = j < now.length ? (puts[j] as number) + (changed[j + 1] as number) : Number.POSITIVE_INFINITY
      const at = i * columns + j
      within[at] = keep <= out && keep <= put ? KEEP : out <= put ? OUT : IN
      changed[j] = Math.min(keep, out, put)
      stays[at] = keep <= CHANGE + (changed[j] as number) ? 1 : 0
      kept[j] = Math.min(keep, CHANGE + (changed[j] as number))
    }
    ;[keptBelow, changedBelow] = [kept, changed]
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
const costOfWord = ({ text }: Word): number => (/[\p{L}\p{N}]/u.test(text) ? text.length + 1 : 1)

function costToKeep(one: Piece | undefined, other: Piece | undefined): number {
  if (!one || !other) return Number.POSITIVE_INFINITY
  if (one.key === other.key) return 0
  if (one.parts.length === 0 || other.parts.length === 0) return Number.POSITIVE_INFINITY
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
