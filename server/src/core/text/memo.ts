/**
 * What has been worked out is kept as long as that lives which it is about: an edit leaves nearly all blocks and words of a draft the same
 * objects, so that what follows from them need not be thought through again.
 */

/** One thing that is kept with each of some objects: what a `WeakMap` holds of them, and much sooner found. It never keeps an object alive. */
export class Keeper<K extends object, V> {
  get(of: K): V | undefined {
    return Shelf.of(of, this)?.thing as V | undefined
  }

  set(of: K, thing: V): void {
    const known = Shelf.of(of, this)
    if (known) known.thing = thing
    else Shelf.put(of, this, thing)
  }
}

/** What is kept with one object by one keeper, and what other keepers keep with it. */
interface Thing {
  readonly keeper: unknown
  thing: unknown
  readonly next: Thing | null
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
  #things: Thing

  private constructor(object: object, things: Thing) {
    super(object)
    this.#things = things
  }

  static of(object: object, keeper: unknown): Thing | null {
    if (!(#things in object)) return null
    for (let one: Thing | null = object.#things; one; one = one.next) if (one.keeper === keeper) return one
    return null
  }

  static put(object: object, keeper: unknown, thing: unknown): void {
    if (#things in object) object.#things = { keeper, thing, next: object.#things }
    else new Shelf(object, { keeper, thing, next: null })
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
