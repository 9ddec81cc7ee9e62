/** A lexicon of openings made ready to read with, once for each language. */
import { LANGUAGES, type Language } from '../../lexicon/languages.ts'
import { english } from '../../lexicon/openings.en.ts'
import { spanish } from '../../lexicon/openings.es.ts'
import { french } from '../../lexicon/openings.fr.ts'
import type { OpeningLexicon, Verb } from '../../lexicon/openings.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { foldAccents } from '../../text/fold-accents.ts'
import { Phrases, phrases } from './tokens.ts'

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

const LEXICONS: Readonly<Record<Language, () => OpeningLexicon>> = { en: english, es: spanish, fr: french }

/** The grammar of openings of a language, compiled when first asked for. */
export const grammarOf = perLanguage((_, language) => compile(LEXICONS[language]()))

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

/** The words that openings have, and how those are spelt that have lost their accents. */
export interface Accents {
  readonly known: ReadonlySet<string>
  /** By the word without accents, the one that has them. */
  readonly plain: ReadonlyMap<string, string>
}

export const accentsOf = perLanguage((_, language): Accents => {
  const { lexicon } = grammarOf(language)
  const known = new Set(stringsIn(lexicon).flatMap((text) => text.toLowerCase().match(/\p{Alphabetic}+/gu) ?? []))
  // The forms that openings have count before others that are spelt alike: `décide` before `décidé`.
  const forms = [...lexicon.verbs.map(({ participle }) => participle), ...lexicon.verbs.map(({ finite }) => finite)]
  const plain = new Map(
    [...known, ...forms].filter((word) => foldAccents(word) !== word).map((word) => [foldAccents(word), word] as const),
  )
  return { known, plain }
})

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object' && !(value instanceof RegExp)
      ? Object.values(value).flatMap(stringsIn)
      : []

/**
 * Small words of all languages: those that open or follow the object of a verb, those of them that may go on with its
 * phrase, articles; and nouns.
 */
interface SmallWords {
  readonly objects: ReadonlySet<string>
  readonly linking: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

/** Made of the lexicons when first asked for, and of nothing that a draft says. */
let smallWords: SmallWords | null = null

function smallWordsOfAll(): SmallWords {
  if (smallWords) return smallWords
  const lexicons = LANGUAGES.map((language) => grammarOf(language).lexicon)
  smallWords = {
    objects: new Set(lexicons.flatMap(({ objects }) => objects)),
    linking: new Set(lexicons.flatMap(({ linking }) => linking)),
    articles: new Set(lexicons.flatMap(({ articles }) => articles)),
    nouns: new Set(lexicons.flatMap(({ verbs }) => verbs.flatMap(({ nouns }) => nouns))),
  }
  return smallWords
}

/**
 * True where words behind a phrase may well belong to it, as far as small words tell: `Considers it important`,
 * `Reaffirms its decision`, `Sharing the deep concern`. `extra` is lower case, its words apart.
 */
export function mayGoOn(extra: readonly string[]): boolean {
  const { objects, linking, articles, nouns } = smallWordsOfAll()
  const [first = '', ...rest] = extra
  const last = rest.at(-1)
  if (articles.has(first) && rest.length > 1) return nouns.has(last ?? '')
  return linking.has(first) ? last !== undefined && !objects.has(last) : !objects.has(first)
}
