/** Forms that verbs of openings are wrongly given: past tenses, plurals, infinitives. Source: R-61. */
import type { Language } from './languages.ts'
import type { Verb } from './openings.ts'

/** English verbs whose past is not regular. */
const ENGLISH_PAST: Readonly<Record<string, string>> = {
  take: 'took',
  give: 'gave',
  bear: 'bore',
  keep: 'kept',
  pay: 'paid',
  draw: 'drew',
  bring: 'brought',
  have: 'had',
  choose: 'chose',
  seek: 'sought',
  understand: 'understood',
  undertake: 'undertook',
  uphold: 'upheld',
  withdraw: 'withdrew',
}

const english = ({ base, participle }: Verb): string[] => {
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${participle.slice(0, -3)}ed`
  return [base, ENGLISH_PAST[base] ?? regular]
}

const spanish = (verb: Verb): string[] => {
  const infinitive = verb.base.replace(/se$/, '')
  const stem = infinitive.slice(0, -2)
  return [
    verb.base,
    plurals.es(verb),
    `${stem}${infinitive.endsWith('ar') ? 'ó' : 'ió'}`,
    ours.es(verb),
    // `decidirá`
    `${infinitive}á`,
  ]
}

const french = (verb: Verb): string[] => {
  const { base, participle } = verb
  const stem = participle.slice(0, -3)
  return [
    base,
    plurals.fr(verb),
    // `décida`, `engagea`; other verbs have the past of their present, or one of their own.
    ...(base.endsWith('er') ? [`${stem}a`] : []),
    ours.fr(verb),
    // `décidera`
    `${base.replace(/e$/, '')}a`,
  ]
}

/** The present of several: `decide`, `deciden`, `décident`. */
const plurals: Readonly<Record<Language, (verb: Verb) => string>> = {
  en: ({ base }) => base,
  es: ({ finite }) => `${finite}n`,
  fr: ({ finite, participle }) => (finite.endsWith('e') ? `${finite}nt` : frenchPlural(participle)),
}

/** The same in the first person: `decide`, `decidimos`, `décidons`. */
const ours: typeof plurals = {
  en: ({ base }) => base,
  es({ base }) {
    const infinitive = base.replace(/se$/, '')
    return `${infinitive.slice(0, -1).replace(/í$/, 'i')}mos`
  },
  fr: ({ participle }) => `${participle.slice(0, -3)}ons`,
}

/**
 * The form of a verb that several have who decide together: `The States Parties … decide`, `Los Estados … deciden`;
 * `we` is true where they speak in the first person.
 */
export const pluralOf = (verb: Verb, language: Language, we: boolean): string => (we ? ours : plurals)[language](verb)

/** `prenant` → `prennent`, `agissant` → `agissent`. */
const frenchPlural = (participle: string): string =>
  participle
    .replace(/enant$/, (_, at: number, whole: string) => (/[tv]$/.test(whole.slice(0, at)) ? 'iennent' : 'ennent'))
    .replace(/faisant$/, 'font')
    .replace(/ant$/, 'ent')

/**
 * The forms of a verb that are neither its finite form nor its participle and yet turn up in their place, in lower
 * case.
 */
export const wrongForms: Readonly<Record<Language, (verb: Verb) => readonly string[]>> = {
  en: english,
  es: spanish,
  fr: french,
}

/** Past participles that are not made by the rule of their language. */
const PAST_PARTICIPLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { take: 'taken', give: 'given', bear: 'borne', draw: 'drawn', choose: 'chosen', undertake: 'undertaken' },
  es: { resolver: 'resuelto', hacer: 'hecho', poner: 'puesto', ver: 'visto', reconocer: 'reconocido' },
  fr: { prendre: 'pris', faire: 'fait', voir: 'vu', reconnaître: 'reconnu', convenir: 'convenu', inscrire: 'inscrit' },
}

/**
 * The past participle of a verb, in lower case: `decided`, `decidido`, `décidé`. Null where only a dictionary tells it.
 */
export function pastParticiple(verb: Verb, language: Language): string | null {
  const infinitive = verb.base.replace(/se$/, '')
  const own = PAST_PARTICIPLES[language][infinitive]
  if (own !== undefined) return own
  if (language === 'en') return english(verb)[1] ?? null
  if (language === 'fr') return infinitive.endsWith('er') ? `${infinitive.slice(0, -2)}é` : null
  return infinitive.endsWith('ar') ? `${infinitive.slice(0, -2)}ado` : `${infinitive.slice(0, -2)}ido`
}

/** What stands before a past participle that says what has been done, and no more: `has also`, `ha`, `a également`. */
export const HAS_DONE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:has|have|had)[\s\u00a0]+(?:(?:also|further|now)[\s\u00a0]+)?/i,
  es: /^(?:también[\s\u00a0]+)?(?:ha|han|había)[\s\u00a0]+(?:también[\s\u00a0]+)?/i,
  fr: /^(?:a|ont|avait)[\s\u00a0]+(?:(?:également|aussi)[\s\u00a0]+)?/i,
}

/** What stands before a past participle that says what was done before the text: `Having also`, `Habiendo`, `Ayant`. */
export const HAVING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:also[\s\u00a0]+)?having[\s\u00a0]+(?:(?:also|further|carefully|duly|now)[\s\u00a0]+)?/i,
  es: /^habiendo[\s\u00a0]+/i,
  fr: /^ayant[\s\u00a0]+(?:(?:également|dûment|aussi)[\s\u00a0]+)?/i,
}

/** Words that may stand before the verb of an opening. */
export const BEFORE_VERB: Readonly<Record<Language, RegExp>> = {
  en: /^(?:also|further|once again|again|strongly|deeply|fully|shall|should|will|must|may)[\s\u00a0]+/i,
  es: /^(?:también|además|una vez más)[\s\u00a0]+/i,
  fr: /^(?:également|en outre)[\s\u00a0]+/i,
}
