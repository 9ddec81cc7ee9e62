/**
 * What has been worked out is kept as long as that lives which it is about: an edit leaves nearly all blocks and words of a draft the same
 * objects, so that what follows from them need not be thought through again.
 */

/** The same function, which works its answer about an object out once. It may depend on nothing else, and the object must not change. */
export function kept<K extends object, R>(answer: (of: K) => R): (of: K) => R {
  const answers = new WeakMap<K, R>()
  return (of) => {
    const known = answers.get(of)
    if (known !== undefined || answers.has(of)) return known as R
    const found = answer(of)
    answers.set(of, found)
    return found
  }
}

/** The same for a function of an object and of something of which there are few, such as a language: one of those is held for ever. */
export function keptFor<K extends object, G, R>(answer: (of: K, given: G) => R): (of: K, given: G) => R {
  const byGiven = new Map<G, (of: K) => R>()
  return (of, given) => {
    let known = byGiven.get(given)
    if (!known) {
      known = kept((one: K) => answer(one, given))
      byGiven.set(given, known)
    }
    return known(of)
  }
}
