/** Two lists of units paired: what is the same, what was changed, moved, put in or taken out. */
import type { Prose } from '../model/prose.ts'
import { memoize, once } from '../text/memo.ts'
import { Bag, Vocabulary, wordsForBag } from './bag.ts'
import { longestRising } from './longest-rising.ts'
import { plainOf, type Unit } from './units.ts'
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
export type Alignable = Pick<Unit, 'kind' | 'text'> & Partial<Pick<Unit, 'prose'>>

/**
 * Less alike than this, two paragraphs in the same place are not one. Source: trials on pairs of sessions 78 and 79.
 */
const ALIKE = 0.45
/** Where less than this part of the shorter one would stay, a person writes a paragraph anew, whatever words recur. */
const KEPT = 0.5
/**
 * Less will do where they open with so many of the same characters: `Decides to include in the provisional agenda of`.
 */
const KEPT_OF_SAME_OPENING = 0.35
const OPENING = 36
/** However much longer one is, it is the other drawn out where both open alike and so much of that stays. */
const KEPT_DRAWN = 0.75
/** The same where one is no paragraph of the other's kind: what was asked is seldom what is recalled. */
const KEPT_OF_OTHER_KIND = 0.6
/** So often pairs are weighed anew without those of which too little would stay; what is then left is written anew. */
const ROUNDS = 20
/** Less alike than this, two paragraphs in different places are not one that was moved. */
const ALIKE_MOVED = 0.8
/**
 * Where so much of the shorter one stays, in order, a long paragraph was moved, too, be it cut to half: a person writes
 * no other one with the same words. Less will do where they open alike. Source: mandates of 2020 and 2021.
 */
const ALIKE_MOVED_AND_CUT = 0.5
const KEPT_MOVED = 0.7
const KEPT_MOVED_OF_SAME_OPENING = 0.6
const LONG = 15
/** So few words may stand in several paragraphs without any of them having moved. */
const FEW_WORDS = 4
/** A note that is longer says more than a symbol. */
const SHORT_NOTE = 60

/**
 * Pairs the units of two texts: those that both begin and end with, then equal ones, then those alike that stand
 * between the same neighbours, then moved ones. Each unit is in one pair at most; the pairs come in the order of `now`.
 */
export function align(before: readonly Alignable[], now: readonly Alignable[]): readonly Link[] {
  const most = Math.min(before.length, now.length)
  const isSame = (one: Alignable | undefined, other: Alignable | undefined): boolean =>
    one?.kind === other?.kind && one?.text === other?.text
  let [head, tail] = [0, 0]
  while (head < most && isSame(before[head], now[head])) head++
  while (tail < most - head && isSame(before[before.length - 1 - tail], now[now.length - 1 - tail])) tail++
  const pairs = new Pairs(before.slice(head, before.length - tail), now.slice(head, now.length - tail), now)
  pairs.equal()
  pairs.alikeInGaps()
  pairs.alikeElsewhere()
  const same = (from: number, to: number, shift: number): readonly Link[] =>
    Array.from({ length: to - from }, (_, i) => ({
      before: from + i - shift,
      now: from + i,
      likeness: 1,
      moved: false,
    }))
  const changed = pairs.links().map((link) => ({ ...link, before: link.before + head, now: link.now + head }))
  return [...same(0, head, 0), ...changed, ...same(now.length - tail, now.length, now.length - before.length)]
}

class Pairs {
  readonly #before: readonly Alignable[]
  readonly #now: readonly Alignable[]
  /** How often each text stands in the whole of it. */
  readonly #times: () => ReadonlyMap<string, number>
  readonly #vocabulary = new Vocabulary()
  readonly #bags: readonly [(Bag | undefined)[], (Bag | undefined)[]] = [[], []]
  /** The part that stays of the pairs that were looked at. */
  readonly #shares = new Map<number, number>()
  /** The index before of each unit now, and the other way round; -1 where it has no partner. */
  readonly #of: number[]
  readonly #back: number[]

  constructor(before: readonly Alignable[], now: readonly Alignable[], all: readonly Alignable[]) {
    this.#before = before
    this.#now = now
    this.#times = once(() => timesIn(all))
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
    for (const kindOf of [({ kind }: Alignable) => kind, () => 'any']) {
      // By kind and then by text, which is then no new text that would have to be read through.
      const waiting = new Map<string, Map<string, number[]>>()
      this.#before.forEach((unit, i) => {
        if (this.#back[i] !== -1) return
        const ofKind = waiting.get(kindOf(unit)) ?? new Map<string, number[]>()
        waiting.set(kindOf(unit), ofKind)
        const same = ofKind.get(unit.text)
        if (same) same.push(i)
        else ofKind.set(unit.text, [i])
      })
      this.#now.forEach((unit, j) => {
        if (this.#of[j] !== -1) return
        const i = waiting.get(kindOf(unit))?.get(unit.text)?.shift()
        if (i !== undefined) this.#link(i, j)
      })
    }
    // A few words that stand in several places, “Trade;”, are no paragraph that was moved.
    const inOrder = this.#inOrder()
    this.#now.forEach((unit, j) => {
      if (this.#of[j] !== -1 && !inOrder.has(j) && isShort(unit) && (this.#times().get(unit.text) ?? 0) > 1)
        this.#unlink(j)
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
    const scores = before.map((i) => now.map((j) => this.#score(i, j)))
    // Whether one can be made the other is looked at where the words alone would have it so, and all is weighed again.
    for (let round = 0; round < ROUNDS; round++) {
      const pairs = bestPairs(scores)
      const fit = pairs.filter(([a, b]) => this.#canBeChanged(before[a] as number, now[b] as number))
      if (fit.length === pairs.length || round === ROUNDS - 1) {
        for (const [a, b] of fit) this.#link(before[a] as number, now[b] as number)
        return
      }
      for (const [a, b] of pairs) (scores[a] as number[])[b] = 0
      for (const [a, b] of fit) (scores[a] as number[])[b] = this.#score(before[a] as number, now[b] as number)
    }
  }

  /** How alike two units are that stand in the same place; 0 where they are not one. */
  #score(i: number, j: number): number {
    const [one, other] = [this.#before[i] as Alignable, this.#now[j] as Alignable]
    if (!canBeOne(one, other)) return 0
    const likeness = this.#likeness(i, j)
    if (likeness < ALIKE && isNumberAnew(one, other)) return ALIKE
    if (likeness < ALIKE && !this.#wasDrawnOut(i, j)) return 0
    return likeness + (one.kind === other.kind ? 0.01 : 0)
  }

  /** Whether one of two that open alike may go on with all the words of the other: seen by those that both have. */
  #wasDrawnOut(i: number, j: number): boolean {
    const [one, other] = [this.#before[i] as Alignable, this.#now[j] as Alignable]
    return (
      one.kind === other.kind && opensAlike(one, other) && this.#bagOfBefore(i).overlap(this.#bagOfNow(j)) >= KEPT_DRAWN
    )
  }

  #canBeChanged(i: number, j: number): boolean {
    const [one, other] = [this.#before[i] as Alignable, this.#now[j] as Alignable]
    const likeness = this.#likeness(i, j)
    if ((one.kind === other.kind && likeness >= ALIKE_MOVED) || isNumberAnew(one, other)) return true
    return this.#keeps(i, j, likeness < ALIKE ? KEPT_DRAWN : leastKept(one, other))
  }

  /** Whether so much of the shorter one stays. */
  #keeps(i: number, j: number, least: number): boolean {
    const [one, other] = [this.#before[i] as Alignable, this.#now[j] as Alignable]
    // No more can stay than the words that both have: that is seen at once.
    if (this.#bagOfBefore(i).overlap(this.#bagOfNow(j)) < least) return false
    const key = i * this.#now.length + j
    const share = this.#shares.get(key) ?? shareKept(one.text, other.text)
    this.#shares.set(key, share)
    return share >= least
  }

  /** What is left on both sides, however far apart: the most alike first, by all words, then by those that stay. */
  alikeElsewhere(): void {
    const [before, now] = [this.#free(this.#back, 0, this.#before.length), this.#free(this.#of, 0, this.#now.length)]
    const alike = before.flatMap((i) =>
      now.flatMap((j) => {
        const [one, other] = [this.#before[i] as Alignable, this.#now[j] as Alignable]
        if (!canBeOne(one, other) || isShort(one)) return []
        const likeness = this.#likeness(i, j)
        return likeness >= ALIKE_MOVED_AND_CUT ? [{ i, j, likeness }] : []
      }),
    )
    for (const { i, j, likeness } of alike.sort((a, b) => b.likeness - a.likeness))
      if (this.#back[i] === -1 && this.#of[j] === -1 && (likeness >= ALIKE_MOVED || this.#wasCut(i, j)))
        this.#link(i, j)
  }

  /** Whether one of two long paragraphs has most of the words of the other, in order. */
  #wasCut(i: number, j: number): boolean {
    const [one, other] = [this.#before[i] as Alignable, this.#now[j] as Alignable]
    if (one.kind !== other.kind || !isLong(one) || !isLong(other)) return false
    return this.#keeps(i, j, opensAlike(one, other) ? KEPT_MOVED_OF_SAME_OPENING : KEPT_MOVED)
  }

  #likeness(i: number, j: number): number {
    return this.#bagOfBefore(i).likeness(this.#bagOfNow(j))
  }

  #bagOfBefore(i: number): Bag {
    const [bags] = this.#bags
    bags[i] ??= this.#bagOf(this.#before[i] as Alignable)
    return bags[i]
  }

  #bagOfNow(j: number): Bag {
    const [, bags] = this.#bags
    bags[j] ??= this.#bagOf(this.#now[j] as Alignable)
    return bags[j]
  }

  #bagOf({ text, prose }: Alignable): Bag {
    return new Bag(prose ? wordsOfProse(prose.words) : wordsForBag(text), this.#vocabulary)
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

/** Kept with the words: what was changed since a text was whole is compared with it at each key. */
const wordsOfProse = memoize((words: Prose['words']): readonly string[] => wordsForBag(plainOf(words)))

function timesIn(all: readonly Alignable[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { text } of all) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}

/** The pairs that score the most together, in one order on both sides, as indices of rows and columns. */
function bestPairs(scores: readonly (readonly number[])[]): readonly (readonly [row: number, column: number])[] {
  const [rows, columns] = [scores.length, (scores[0]?.length ?? 0) + 1]
  const best = new Float64Array((rows + 1) * columns)
  for (let a = rows - 1; a >= 0; a--)
    for (let b = columns - 2; b >= 0; b--) {
      const paired = (scores[a] as number[])[b] as number
      best[a * columns + b] = Math.max(
        best[(a + 1) * columns + b] as number,
        best[a * columns + b + 1] as number,
        paired > 0 ? paired + (best[(a + 1) * columns + b + 1] as number) : 0,
      )
    }
  const pairs: (readonly [number, number])[] = []
  for (let a = 0, b = 0; a < rows && b < columns - 1; ) {
    const here = best[a * columns + b] as number
    const paired = (scores[a] as number[])[b] as number
    if (paired > 0 && here === paired + (best[(a + 1) * columns + b + 1] as number)) pairs.push([a++, b++])
    else if (here === best[(a + 1) * columns + b]) a++
    else b++
  }
  return pairs
}

/** Headings, notes and running text are never one another. */
const canBeOne = (one: Alignable, other: Alignable): boolean => groupOf(one) === groupOf(other)

const groupOf = ({ kind }: Alignable): string =>
  kind === 'preambular' || kind === 'operative' || kind === 'subParagraph' || kind === 'passage' ? 'text' : kind

const isShort = ({ text }: Alignable): boolean => text.split(' ').length <= FEW_WORDS
const isLong = ({ text }: Alignable): boolean => text.split(' ').length >= LONG

/** Two notes that say nothing but another number, or another symbol: `A/75/225.`, `A/76/311/Rev.1.` */
const isNumberAnew = (one: Alignable, other: Alignable): boolean =>
  one.kind === 'footnote' &&
  other.kind === 'footnote' &&
  one.text.length <= SHORT_NOTE &&
  withoutNumbers(one.text) === withoutNumbers(other.text)

const withoutNumbers = (text: string): string => text.replace(/[A-Z]{1,8}(?:\/[\w.()-]{0,40}\w)+|\d+/g, '0')

const opensAlike = (one: Alignable, other: Alignable): boolean =>
  one.text.slice(0, OPENING) === other.text.slice(0, OPENING)

/** How much of the shorter one has to stay where one is made the other by a person, and not written anew. */
function leastKept(one: Alignable, other: Alignable): number {
  if (opensAlike(one, other)) return KEPT_OF_SAME_OPENING
  return one.kind === other.kind ? KEPT : KEPT_OF_OTHER_KIND
}

/** The part of the shorter text that stays, from 0 to 1. */
function shareKept(before: string, now: string): number {
  const [old, present] = [wordsOf({ text: before, emphasis: [] }), wordsOf({ text: now, emphasis: [] })]
  const kept = compareWords(old, present).reduce(
    (sum, { kind, words }) => (kind === 'same' ? sum + lengthOf(words) : sum),
    0,
  )
  return kept / Math.max(1, Math.min(lengthOf(old), lengthOf(present)))
}
