/**
 * The one kind of cache: an answer is remembered with the immutable object that it follows from, and goes when that
 * goes. An edit leaves nearly all blocks and words of a draft the same objects, so that little has to be worked out
 * again.
 */

/** Anything that can be told from nothing having been remembered. */
type Defined = NonNullable<unknown> | null

/**
 * The same function, which works its answer about an object out once. It may depend on nothing else, and the object
 * must not change.
 */
export function memoize<K extends object, R extends Defined>(answer: (of: K) => R): (of: K) => R {
  return memoizeBy((of: K) => of, answer)
}

/**
 * The same for a function of an object and of something of which there are few, such as a language: one of those is
 * held for ever.
 */
export function memoizeFor<K extends object, G, R extends Defined>(
  answer: (of: K, given: G) => R,
): (of: K, given: G) => R {
  const byGiven = new Map<G, (of: K) => R>()
  return (of, given) => {
    let known = byGiven.get(given)
    if (!known) {
      known = memoize((one: K) => answer(one, given))
      byGiven.set(given, known)
    }
    return known(of)
  }
}

/** The same where the answer follows from an object within what is asked about: `keyOf` gives that object. */
export function memoizeBy<A, R extends Defined>(keyOf: (about: A) => object, answer: (about: A) => R): (about: A) => R {
  const answers = new WeakMap<object, R>()
  return (about) => {
    const key = keyOf(about)
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = answer(about)
    answers.set(key, made)
    return made
  }
}
