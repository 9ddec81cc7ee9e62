/** The shape of what a language says about the openings of paragraphs. The openings of each language lie in a file of their own. */

/** What may follow a verb and belong to the phrase that is emphasised. */
export interface Verb {
  /** Finite, third person singular: `takes`. */
  readonly finite: string
  /** Present participle: `taking`. */
  readonly participle: string
  /** Without ending, after `continues to`: `take`. */
  readonly base: string
  /** What completes the verb, longest first: `into account`, `note`. */
  readonly particles: readonly string[]
  /** True where the verb never stands without one of its particles. */
  readonly needsParticle: boolean
  /** Nouns that it takes into the phrase, bare or behind a possessive: `concern`, `its concern`. */
  readonly nouns: readonly string[]
  /** True where usage leaves such a noun out of the phrase as well. */
  readonly nounsOptional: boolean
  /** Those that it takes behind an article too: `the hope`; a verb that has any takes its nouns bare. */
  readonly shared: readonly string[]
}

export interface OpeningLexicon {
  readonly verbs: readonly Verb[]
  /** Adjectives and past participles that open a preambular paragraph: `concerned`, `aware`. */
  readonly adjectives: readonly string[]
  /** Words that turn a participle into an opening: `having considered`. */
  readonly perfect: readonly string[]
  /** Before the verb: `also`, `once again`, `strongly`. */
  readonly leads: readonly string[]
  /** Behind the verb, as part of the phrase: `in particular`, `once more`, `also`. */
  readonly tails: readonly string[]
  /** Behind the verb, in the phrase or out of it: usage differs. */
  readonly optional: readonly string[]
  readonly possessives: readonly string[]
  readonly articles: readonly string[]
  /** What `with` takes into the phrase: `appreciation`, `concern`. */
  readonly feelings: readonly string[]
  /** Nouns that only follow another: `its appreciation and gratitude`. */
  readonly secondNouns: readonly string[]
  /** Words in -ly that never belong to the phrase: they qualify what follows. */
  readonly ofTheObject: readonly string[]
  /** What may follow `further` where it belongs to the verb, and not to the noun after it. */
  readonly afterFurther: readonly string[]
  /** What may qualify a noun of the phrase: `deep`, `serious`. */
  readonly qualities: readonly string[]
}
