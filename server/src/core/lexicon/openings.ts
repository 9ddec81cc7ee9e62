/**
 * The shape of what a language says about the openings of paragraphs. The openings of each language lie in a file of
 * their own.
 */

/**
 * Words that follow one another, in lower case. `*` stands for any one word, `~` for qualities and articles of
 * comparison, or for nothing: `un ~ llamamiento` is `un llamamiento` and `un encarecido llamamiento`.
 */
export type Phrase = string

/** A verb in the three forms that openings have, and what may follow it and belong to the phrase that is emphasised. */
export interface Verb {
  /** Finite, third person singular: `takes`, `se félicite`. */
  readonly finite: string
  /** Present participle or gerund: `taking`, `se félicitant`. */
  readonly participle: string
  /** As it stands behind an auxiliary: `take`, `se féliciter`. */
  readonly base: string
  /** What completes the verb: `into account`, `note`, `un ~ llamamiento`. */
  readonly particles: readonly Phrase[]
  /** Nouns that it takes into the phrase behind a possessive: `its concern`. */
  readonly nouns: readonly string[]
  /** True where usage leaves such a noun out of the phrase as well. */
  readonly nounsOptional: boolean
  /** True where the nouns stand bare as well: `expresses concern`. */
  readonly bareNouns: boolean
  /** Those that it takes behind an article too: `the hope`; a verb that has any takes its nouns bare. */
  readonly shared: readonly string[]
  /** True where an adjective completes it: `remains deeply concerned`, `se déclare préoccupée`. */
  readonly copula: boolean
  /** True where its participle opens with a past participle: `having considered`. */
  readonly perfect: boolean
  /**
   * Where another verb completes it: the words between them, and the form of the other. `continues to encourage`,
   * `sigue alentando`.
   */
  readonly auxiliary: { readonly links: readonly string[]; readonly form: 'base' | 'participle' } | null
}

/** What a verb has beyond its forms. */
export type VerbParts = Partial<Omit<Verb, 'finite' | 'participle' | 'base'>>

/** The words of a list in which spaces part them, and the phrases of one in which commas do. */
export const words = (text: string): string[] => text.split(' ')
export const list = (text: string): Phrase[] => text.split(', ')

/** A verb with its forms; it takes nothing into the phrase but what `parts` says. */
export function makeVerb(finite: string, participle: string, base: string, parts: VerbParts = {}): Verb {
  return {
    finite,
    participle,
    base,
    particles: [],
    nouns: [],
    nounsOptional: false,
    bareNouns: false,
    shared: [],
    copula: false,
    perfect: false,
    auxiliary: null,
    ...parts,
  }
}

export interface OpeningLexicon {
  readonly verbs: readonly Verb[]
  /**
   * Adjectives and past participles that open a preambular paragraph or complete a copula, in every gender and number:
   * `concerned`, `préoccupée`.
   */
  readonly adjectives: readonly string[]
  /** The shape of a past participle behind a perfect: `considered`. */
  readonly past: RegExp
  /** The shapes of adverbs of manner, and of a verb or a participle that the lexicon does not know. */
  readonly adverb: RegExp
  readonly unknownFinite: RegExp
  readonly unknownParticiple: RegExp
  /** Words of the shape of a verb or a participle that are none. */
  readonly notVerbs: readonly string[]
  /** Before the verb: `also`, `once again`. */
  readonly leads: readonly Phrase[]
  /** Between the verb and what completes it: `takes once again note`. */
  readonly between: readonly Phrase[]
  /** Behind the verb, as part of the phrase: `in particular`, `once more`, `also`. */
  readonly tails: readonly Phrase[]
  /** Those of the tails that commas may set off: `condemns, in the strongest possible terms`. */
  readonly asides: readonly Phrase[]
  /** Tails that say that an opening stands here again: a phrase that is cut off before one is cut short. */
  readonly repeats: readonly Phrase[]
  /** Behind the verb, in the phrase or out of it: usage differs. */
  readonly optional: readonly Phrase[]
  readonly and: readonly string[]
  readonly possessives: readonly Phrase[]
  readonly articles: readonly string[]
  /** The word for `with`, articles that may follow it, and what it takes into the phrase: `with appreciation`. */
  readonly with: string
  readonly withArticles: readonly string[]
  readonly feelings: readonly string[]
  /** Nouns that only follow another: `its appreciation and gratitude`. */
  readonly secondNouns: readonly string[]
  /** What some nouns and past participles take with them: `its call upon`, `having taken note`. */
  readonly followers: Readonly<Record<string, readonly Phrase[]>>
  /** Words of the shape of an adverb that never belong to the phrase: they qualify what follows. */
  readonly ofTheObject: readonly string[]
  /** A tail that may belong to the noun after it, and the words before which it belongs to the verb: `further`. */
  readonly uncertain: Readonly<Record<string, readonly string[]>>
  /** What may qualify a noun of the phrase: `deep`, `indéfectible`, `sans faille`. */
  readonly qualities: readonly Phrase[]
  /** True where qualities stand behind the noun as well: `apoyo inequívoco`. */
  readonly qualitiesBehind: boolean
  /**
   * Small words that open or follow the object of a verb, and those of them that may go on with its phrase: `the`;
   * `with`.
   */
  readonly objects: readonly string[]
  readonly linking: readonly string[]
}
