/** A lexicon of openings made ready to read with, once for each language. */
import type { Language } from '../lexicon/languages.ts'
import { ENGLISH } from '../lexicon/openings.en.ts'
import { SPANISH } from '../lexicon/openings.es.ts'
import { FRENCH } from '../lexicon/openings.fr.ts'
import type { OpeningLexicon, Verb } from '../lexicon/openings.ts'
import { Phrases, phrases } from './openingWords.ts'

export type VerbForm = 'finite' | 'participle' | 'base'

export interface Grammar {
  readonly lexicon: OpeningLexicon
  readonly verbs: Readonly<Record<VerbForm, Phrases<Verb>>>
  readonly particles: ReadonlyMap<Verb, Phrases>
  readonly adjectives: ReadonlySet<string>
  readonly feelings: ReadonlySet<string>
  readonly ofTheObject: ReadonlySet<string>
  readonly qualities: Phrases
  readonly leads: Phrases
  readonly between: Phrases
  readonly tails: Phrases
  readonly repeats: Phrases
  readonly optional: Phrases
  readonly possessives: Phrases
  readonly asides: Phrases
  /** Every noun that a verb takes into the phrase. */
  readonly nouns: ReadonlySet<string>
  /** What a noun or a past participle takes with it. */
  readonly followers: ReadonlyMap<string, Phrases>
}

const LEXICONS: Readonly<Record<Language, OpeningLexicon>> = { en: ENGLISH, es: SPANISH, fr: FRENCH }

const grammars = new Map<Language, Grammar>()

export function grammarOf(language: Language): Grammar {
  const known = grammars.get(language)
  if (known) return known
  const grammar = compile(LEXICONS[language])
  grammars.set(language, grammar)
  return grammar
}

function compile(lexicon: OpeningLexicon): Grammar {
  const byForm = (form: VerbForm): Phrases<Verb> =>
    new Phrases(lexicon.verbs.map((verb) => [verb[form], verb] as const))
  return {
    lexicon,
    verbs: { finite: byForm('finite'), participle: byForm('participle'), base: byForm('base') },
    particles: new Map(lexicon.verbs.map((verb) => [verb, phrases(verb.particles)])),
    adjectives: new Set(lexicon.adjectives),
    feelings: new Set(lexicon.feelings),
    ofTheObject: new Set(lexicon.ofTheObject),
    qualities: phrases(lexicon.qualities),
    leads: phrases(lexicon.leads),
    between: phrases(lexicon.between),
    tails: phrases(lexicon.tails),
    repeats: phrases(lexicon.repeats),
    optional: phrases(lexicon.optional),
    possessives: phrases(lexicon.possessives),
    asides: phrases(lexicon.asides),
    nouns: new Set(lexicon.verbs.flatMap((verb) => verb.nouns)),
    followers: new Map(Object.entries(lexicon.followers).map(([word, list]) => [word, phrases(list)])),
  }
}

/** Words that open or follow the object of a verb in any language, those of them that may go on with its phrase, and its articles and nouns. */
const OBJECTS = new Set(Object.values(LEXICONS).flatMap((lexicon) => lexicon.objects))
const LINKING = new Set(Object.values(LEXICONS).flatMap((lexicon) => lexicon.linking))
const ARTICLES = new Set(Object.values(LEXICONS).flatMap((lexicon) => lexicon.articles))
const NOUNS = new Set(Object.values(LEXICONS).flatMap((lexicon) => lexicon.verbs.flatMap((verb) => verb.nouns)))

/**
 * True where words behind a phrase may well belong to it, as far as small words tell: `Considers it important`, `Reaffirms its decision`,
 * `Sharing the deep concern`. `extra` is lower case, its words apart.
 */
export function mayGoOn(extra: readonly string[]): boolean {
  const [first = '', ...rest] = extra
  const last = rest.at(-1)
  if (ARTICLES.has(first) && rest.length > 1) return NOUNS.has(last ?? '')
  return LINKING.has(first) ? last !== undefined && !OBJECTS.has(last) : !OBJECTS.has(first)
}
