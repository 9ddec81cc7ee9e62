/**
 * The one kind of cache: an answer is remembered with the immutable object that it follows from, and goes when that
 * goes. An edit leaves nearly all blocks and words of a draft the same objects, so that little has to be worked out
 * again.
 */

/** Anything that can be told from nothing having been remembered. */
type Defined = NonNullable<unknown> | null

/**
 * What `make` makes, made when it is first asked for: a table that few drafts need is none that every start waits for.
 */
export function once<T extends Defined>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** What lets go of the answers that have been worked out since the last time; null where nobody is going to ask it to. */
let used: (() => void)[] | null = null

/**
 * Lets go of what has been remembered with texts. It goes by itself when they do, but what a weak map holds outlives
 * every quick collection of garbage: who reads one draft after another, and none a second time, calls this between them
 * from the first on. What is remembered with what outlives a text stays.
 */
export function forgetTexts(): void {
  for (const forget of used ?? []) forget()
  used = []
}

/** What has been worked out, by the object that it was worked out of, until it is let go of. */
export class Answers<K extends object, R> {
  #by = new WeakMap<K, R>()
  #isUsed = false
  readonly #forget = (): void => {
    this.#by = new WeakMap()
    this.#isUsed = false
  }

  get(key: K): R | undefined {
    return this.#by.get(key)
  }

  set(key: K, answer: R): void {
    if (used && !this.#isUsed) {
      used.push(this.#forget)
      this.#isUsed = true
    }
    this.#by.set(key, answer)
  }

  delete(key: K): void {
    this.#by.delete(key)
  }
}

/**
 * The same function, which works its answer about an object out once. It may depend on nothing else, and the object
 * must not change.
 */
export const memoize = <K extends object, R extends Defined>(answer: (of: K) => R): ((of: K) => R) =>
  kept(new Answers<K, R>(), answer)

/** The same about what outlives a text: settings, a style, a pattern, what is known of other texts. */
export const memoizeLasting = <K extends object, R extends Defined>(answer: (of: K) => R): ((of: K) => R) =>
  kept(new WeakMap<K, R>(), answer)

function kept<K extends object, R extends Defined>(
  answers: Pick<WeakMap<K, R>, 'get'> & { set(key: K, answer: R): unknown },
  answer: (of: K) => R,
): (of: K) => R {
  return (of) => {
    const known = answers.get(of)
    if (known !== undefined) return known
    const made = answer(of)
    answers.set(of, made)
    return made
  }
}

/**
 * The same for a function of an object and of something of which there are few, such as a language: one of those is
 * held for ever.
 */
export function memoizeFor<K extends object, G, R extends Defined>(
  answer: (of: K, given: G) => R,
): (of: K, given: G) => R {
  return byGiven((given) => memoize((one: K) => answer(one, given)))
}

/** `memoizeFor` about what outlives a text. */
export function memoizeLastingFor<K extends object, G, R extends Defined>(
  answer: (of: K, given: G) => R,
): (of: K, given: G) => R {
  return byGiven((given) => memoizeLasting((one: K) => answer(one, given)))
}

function byGiven<K, G, R>(make: (given: G) => (of: K) => R): (of: K, given: G) => R {
  const made = new Map<G, (of: K) => R>()
  return (of, given) => {
    let known = made.get(given)
    if (!known) {
      known = make(given)
      made.set(given, known)
    }
    return known(of)
  }
}

/** The same where the answer follows from an object within what is asked about: `keyOf` gives that object. */
export function memoizeBy<A, R extends Defined>(keyOf: (about: A) => object, answer: (about: A) => R): (about: A) => R {
  const answers = new Answers<object, R>()
  return (about) => {
    const key = keyOf(about)
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = answer(about)
    answers.set(key, made)
    return made
  }
}

/**
 * What was last worked out of an object and of more that it follows from: the object alone does not tell whether that
 * still holds.
 */
export class LastOf<K extends object, V> {
  readonly #kept = new Answers<K, V>()

  /** Keeps what `make` makes of what was kept of the object, which may be that itself, and gives it. */
  renew(of: K, make: (former: V | null) => V): V {
    const former = this.#kept.get(of) ?? null
    const value = make(former)
    if (value !== former) this.#kept.set(of, value)
    return value
  }
}

/**
 * What was last worked out of a row of objects, which is found again by its first object or by its last: an edit nearly
 * always leaves one of them. It is kept once, for the row that was asked about last.
 */
export class LastOfRow<V> {
  readonly #kept = new Answers<object, { readonly first: object; readonly last: object; value: V }>()

  /** Keeps what `make` makes of what was kept of a row that begins or ends alike, and gives it. */
  renew(row: readonly object[], make: (former: V | null) => V): V {
    const first = row[0]
    const last = row.at(-1)
    if (!first || !last) return make(null)
    const kept = this.#kept.get(first) ?? this.#kept.get(last)
    const value = make(kept ? kept.value : null)
    if (kept?.first === first && kept.last === last) {
      kept.value = value
      return value
    }
    if (kept) for (const end of [kept.first, kept.last]) this.#kept.delete(end)
    const now = { first, last, value }
    for (const end of [first, last]) this.#kept.set(end, now)
    return value
  }
}

/** How many objects two rows have in common at the beginning, and behind those at the end. */
export function commonEnds(
  before: readonly object[],
  after: readonly object[],
): { readonly head: number; readonly tail: number } {
  if (before === after) return { head: after.length, tail: 0 }
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { head, tail }
}

/**
 * The answers about objects in a row, in their order: those about objects that the row before it began and ended with
 * as well are taken from there, which is far quicker than to look each of them up. The same answers for the same row.
 */
export const memoizeEach = <K extends object, R>(answer: (of: K) => R): ((row: readonly K[]) => readonly R[]) =>
  memoizeRow((row: readonly K[]) => row, answer)

/** The same where each answer follows from an object within what is asked about: `keyOf` gives that object. */
export const memoizeEachBy = <A, R>(
  keyOf: (about: A) => object,
  answer: (about: A) => R,
): ((row: readonly A[]) => readonly R[]) => memoizeRow((row: readonly A[]) => row.map((one) => keyOf(one)), answer)

/** The same where `keysOf` gives those objects of a whole row, so that several can have them in common. */
export function memoizeRow<A, R>(
  keysOf: (row: readonly A[]) => readonly object[],
  answer: (about: A) => R,
): (row: readonly A[]) => readonly R[] {
  const last = new LastOfRow<Answered<R>>()
  return (row) => {
    const keys = keysOf(row)
    const answerAt = (i: number): R => answer(row[i] as A)
    return last.renew(keys, (former) => ({ keys, answers: renewed(former ?? NOTHING, keys, answerAt) })).answers
  }
}

/**
 * The places of the answers in a row that say anything, as hardly any does: null and a row of nothing say nothing. A row
 * that is given again because no answer has changed is not looked through again.
 */
export const placesFilled = memoize((answers: readonly unknown[]): readonly number[] => {
  const places: number[] = []
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i]
    if (answer !== null && !(Array.isArray(answer) && answer.length === 0)) places.push(i)
  }
  return places
})

interface Answered<R> {
  readonly keys: readonly object[]
  readonly answers: readonly R[]
}

const NOTHING: Answered<never> = { keys: [], answers: [] }

function renewed<R>(
  { keys, answers }: Answered<R>,
  after: readonly object[],
  answerAt: (i: number) => R,
): readonly R[] {
  const { head, tail } = commonEnds(keys, after)
  if (head === after.length && head === keys.length) return answers
  const changed: R[] = []
  for (let i = head; i < after.length - tail; i++) changed.push(answerAt(i))
  // A letter seldom changes an answer, and a row of thousands is not made anew for nothing.
  if (after.length === keys.length && changed.every((one, i) => one === answers[head + i])) return answers
  return answers.slice(0, head).concat(changed, answers.slice(answers.length - tail))
}
