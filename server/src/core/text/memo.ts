/**
 * What has been worked out is kept as long as that lives which it is about: an edit leaves nearly all blocks and words of a draft the same
 * objects, so that what follows from them need not be thought through again.
 */

/**
 * One thing that is kept with each of some objects: what a `WeakMap` holds of them, and sooner found. It keeps no object alive; what it
 * keeps lives as long as the object, even where the keeper is gone: a keeper is made once, and not for each of many.
 */
export class Keeper<K extends object, V> {
  /** What is kept with the object; undefined where nothing is. */
  get(of: K): V | undefined {
    const things = Shelf.of(of)
    if (things) for (let i = 0; i < things.length; i += 2) if (things[i] === this) return things[i + 1] as V
    return undefined
  }

  /** Keeps a thing with the object in place of what was kept before. */
  set(of: K, thing: V): void {
    const things = Shelf.of(of) ?? Shelf.putUp(of)
    for (let i = 0; i < things.length; i += 2)
      if (things[i] === this) {
        things[i + 1] = thing
        return
      }
    things.push(this, thing)
  }
}

/** A constructor that takes any object for the one that it makes: a private field can then be added to that, which nobody else sees. */
class Any {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for
    return object
  }
}

/** The private field in which an object carries what is kept with it. */
class Shelf extends Any {
  /** Keepers, each with its thing behind it: few enough to look through. */
  readonly #things: unknown[] = []

  static of(object: object): unknown[] | null {
    return #things in object ? object.#things : null
  }

  static putUp(object: object): unknown[] {
    return (new Shelf(object) as Shelf).#things
  }
}

/** Anything that can be told from nothing having been kept. */
type Known = NonNullable<unknown> | null

/** The same function, which works its answer about an object out once. It may depend on nothing else, and the object must not change. */
export function kept<K extends object, R extends Known>(answer: (of: K) => R): (of: K) => R {
  const answers = new Keeper<K, R>()
  return (of) => {
    const known = answers.get(of)
    if (known !== undefined) return known
    const found = answer(of)
    answers.set(of, found)
    return found
  }
}

/** The same for a function of an object and of something of which there are few, such as a language: one of those is held for ever. */
export function keptFor<K extends object, G, R extends Known>(answer: (of: K, given: G) => R): (of: K, given: G) => R {
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
