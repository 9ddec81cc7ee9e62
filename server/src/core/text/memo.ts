/**
 * What has been worked out is kept as long as that lives which it is about: an edit leaves nearly all blocks and words of a draft the same
 * objects, so that what follows from them need not be thought through again.
 */

/**
 * The same function, which works out its answer about an object once, and again only where what is `given` with it has changed.
 * It may depend on nothing else, and the object must not change.
 */
export function kept<K extends object, R, G = undefined>(
  answer: (of: K, given: G) => R,
): (of: K, ...given: Given<G>) => R {
  const answers = new WeakMap<K, { readonly given: G; readonly answer: R }>()
  return (of, ...[given]) => {
    const known = answers.get(of)
    if (known !== undefined && known.given === given) return known.answer
    const found = answer(of, given as G)
    answers.set(of, { given: given as G, answer: found })
    return found
  }
}

type Given<G> = undefined extends G ? [] : [given: G]
