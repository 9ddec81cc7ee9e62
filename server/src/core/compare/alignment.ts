/** Two lists of units paired: what is the same, what was changed, moved, put in or taken out. */
import { Bag } from './bag.ts'
import { longestRising } from './longest-rising.ts'
import type { Unit } from './units.ts'
import { compareWords, lengthOf, wordsOf } from './words.ts'

/** Two units that are one paragraph; indices are those of the lists given. */
export interface Link {
  readonly before: number
  readonly now: number
  /** 1 where the words are the same; see `Bag.likeness`. */
  readonly likeness: number
  /** True where it stands elsewhere among the others than before. */
  readonly moved: boolean
}

/** What pairing looks at. */
export type Alignable = Pick<Unit, 'kind' | 'text'>

/** Less alike than this, two paragraphs in the same place are not one. Source: trials on pairs of sessions 78 and 79. */
const ALIKE = 0.45
/** Where less than this part of the shorter one would stay, a person writes a paragraph anew, whatever words recur. */
const KEPT = 0.5
/** Less will do where they open with so many of the same characters: `Decides to include in the provisional agenda of`. */
const KEPT_OF_SAME_OPENING = 0.35
const OPENING = 30
/** The same where one is no paragraph of the other's kind: what was asked is seldom what is recalled. */
const KEPT_OF_OTHER_KIND = 0.6
/** Less alike than this, two paragraphs in different places are not one that was moved. */
const ALIKE_MOVED = 0.8
/** So few words may stand in several paragraphs without any of them having moved. */
const FEW_WORDS = 4

/**
 * Pairs the units of two texts: equal ones first, then those alike that stand between the same neighbours, then moved
 * ones. Each unit is in one pair at most; the pairs come in the order of `now`.
 */
export function align(before: readonly Alignable[], now: readonly Alignable[]): readonly Link[] {
  const pairs = new Pairs(before, now)
  pairs.equal()
  pairs.alikeInGaps()
  pairs.alikeElsewhere()
  return pairs.links()
}

class Pairs {
  readonly #before: readonly Alignable[]
  readonly #now: readonly Alignable[]
  readonly #bags: readonly [(Bag | undefined)[], (Bag | undefined)[]] = [[], []]
  /** The index before of each unit now, and the other way round; -1 where it has no partner. */
  readonly #of: number[]
  readonly #back: number[]

  constructor(before: readonly Alignable[], now: readonly Alignable[]) {
    this.#before = before
    this.#now = now
    this.#of = now.map(() => -1)
    this.#back = before.map(() => -1)
  }

  #link(i: number, j: number): void {
    this.#of[j] = i
    this.#back[i] = j
  }

  #unlink(j: number): void {
    this.#back[this.#of[j] as number] = -1
    this.#of[j] = -1
  }

  /** Alignables with the same words: of several, in order, those of the same kind first. */
  equal(): void {
    for (const keyOf of [(unit: Alignable) => `${unit.kind} ${unit.text}`, ({ text }: Alignable) => text]) {
      const waiting = new Map<string, number[]>()
      this.#before.forEach((unit, i) => {
        if (this.#back[i] !== -1) return
        const same = waiting.get(keyOf(unit))
        if (same) same.push(i)
        else waiting.set(keyOf(unit), [i])
      })
      this.#now.forEach((unit, j) => {
        if (this.#of[j] !== -1) return
        const i = waiting.get(keyOf(unit))?.shift()
        if (i !== undefined) this.#link(i, j)
      })
    }
    // A few words that stand in several places, “Trade;”, are no paragraph that was moved.
    const inOrder = this.#inOrder()
    const times = new Map<string, number>()
    for (const { text } of this.#now) times.set(text, (times.get(text) ?? 0) + 1)
    this.#now.forEach((unit, j) => {
      if (this.#of[j] !== -1 && !inOrder.has(j) && isShort(unit) && (times.get(unit.text) ?? 0) > 1) this.#unlink(j)
    })
  }

  /** Between two neighbours that are paired, the pairs in order that are the most alike together. */
  alikeInGaps(): void {
    const anchors = [...this.#inOrder()].sort((a, b) => a - b)
    let i = 0
    let j = 0
    for (const anchor of [...anchors, this.#now.length]) {
      const end = anchor === this.#now.length ? this.#before.length : (this.#of[anchor] as number)
      this.#alikeIn(this.#free(this.#back, i, end), this.#free(this.#of, j, anchor))
      i = end + 1
      j = anchor + 1
    }
  }

  #free(partners: readonly number[], from: number, to: number): readonly number[] {
    const free: number[] = []
    for (let i = from; i < to; i++) if (partners[i] === -1) free.push(i)
    return free
  }

  #alikeIn(before: readonly number[], now: readonly number[]): void {
    if (before.length === 0 || now.length === 0) return
    const columns = now.length + 1
    const best = new Float64Array((before.length + 1) * columns)
    const score = before.map((i) => now.map((j) => this.#score(i, j)))
    for (let a = before.length - 1; a >= 0; a--)
      for (let b = now.length - 1; b >= 0; b--) {
        const paired = (score[a] as number[])[b] as number
        best[a * columns + b] = Math.max(
          best[(a + 1) * columns + b] as number,
          best[a * columns + b + 1] as number,
          paired > 0 ? paired + (best[(a + 1) * columns + b + 1] as number) : 0,
        )
      }
    for (let a = 0, b = 0; a < before.length && b < now.length; ) {
      const here = best[a * columns + b] as number
      const paired = (score[a] as number[])[b] as number
      if (paired > 0 && here === paired + (best[(a + 1) * columns + b + 1] as number))
        this.#link(before[a++] as number, now[b++] as number)
      else if (here === best[(a + 1) * columns + b]) a++
      else b++
    }
  }

  /** How alike two units are that stand in the same place; 0 where they are not one. */
  #score(i: number, j: number): number {
    const [one, other] = [this.#before[i] as Alignable, this.#now[j] as Alignable]
    if (!canBeOne(one, other)) return 0
    const likeness = this.#likeness(i, j)
    if (likeness < ALIKE) return 0
    const isSameKind = one.kind === other.kind
    if (!canBeChanged(one.text, other.text, isSameKind ? KEPT : KEPT_OF_OTHER_KIND)) return 0
    return likeness + (isSameKind ? 0.01 : 0)
  }

  /** What is left on both sides, however far apart: the most alike first. */
  alikeElsewhere(): void {
    const [before, now] = [this.#free(this.#back, 0, this.#before.length), this.#free(this.#of, 0, this.#now.length)]
    const alike = before.flatMap((i) =>
      now.flatMap((j) => {
        const [one, other] = [this.#before[i] as Alignable, this.#now[j] as Alignable]
        if (!canBeOne(one, other) || isShort(one)) return []
        const likeness = this.#likeness(i, j)
        return likeness >= ALIKE_MOVED ? [{ i, j, likeness }] : []
      }),
    )
    for (const { i, j } of alike.sort((a, b) => b.likeness - a.likeness))
      if (this.#back[i] === -1 && this.#of[j] === -1) this.#link(i, j)
  }

  #likeness(i: number, j: number): number {
    const [ofBefore, ofNow] = this.#bags
    ofBefore[i] ??= new Bag((this.#before[i] as Alignable).text)
    ofNow[j] ??= new Bag((this.#now[j] as Alignable).text)
    return (ofBefore[i] as Bag).likeness(ofNow[j] as Bag)
  }

  links(): readonly Link[] {
    const inOrder = this.#inOrder()
    return this.#of.flatMap((i, j): Link[] => {
      if (i === -1) return []
      const isSame = this.#before[i]?.text === this.#now[j]?.text
      return [{ before: i, now: j, likeness: isSame ? 1 : this.#likeness(i, j), moved: !inOrder.has(j) }]
    })
  }

  /** The indices now of as many pairs as possible that stand in one order in both texts. */
  #inOrder(): ReadonlySet<number> {
    return longestRising(this.#of)
  }
}

/** Headings, notes and running text are never one another. */
const canBeOne = (one: Alignable, other: Alignable): boolean => groupOf(one) === groupOf(other)

const groupOf = ({ kind }: Alignable): string =>
  kind === 'preambular' || kind === 'operative' || kind === 'subParagraph' || kind === 'passage' ? 'text' : kind

const isShort = ({ text }: Alignable): boolean => text.split(' ').length <= FEW_WORDS

/** Whether so much of the shorter text stays that a person would change one into the other, and not write it anew. */
function canBeChanged(before: string, now: string, least: number): boolean {
  const [old, present] = [wordsOf({ text: before, emphasis: [] }), wordsOf({ text: now, emphasis: [] })]
  const kept = compareWords(old, present).map(({ kind, words }) => (kind === 'same' ? lengthOf(words) : 0))
  const share = kept.reduce((sum, length) => sum + length, 0) / Math.max(1, Math.min(lengthOf(old), lengthOf(present)))
  return share >= ((kept[0] ?? 0) >= OPENING ? Math.min(least, KEPT_OF_SAME_OPENING) : least)
}
