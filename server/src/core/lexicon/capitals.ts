/**
 * Names that published resolutions print with the same capitals throughout, and words that tell States from conditions.
 * Source: R-131; of 40,564 such names in published texts in three languages five stand there otherwise.
 */
import type { Language } from './languages.ts'

/** Those that are words for bodies of others too: see `COMMON_NAMES`. */
const COMMON: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'General Assembly',
    'Security Council',
    'Economic and Social Council',
    'Human Rights Council',
    'Secretary-General',
  ],
  es: [
    'Naciones Unidas',
    'Asamblea General',
    'Consejo de Seguridad',
    'Consejo Económico y Social',
    'Consejo de Derechos Humanos',
    'Secretario General',
    'Alto Comisionado',
  ],
  fr: [
    'Nations Unies',
    'Assemblée générale',
    'Conseil de sécurité',
    'Conseil économique et social',
    "Conseil des droits de l'homme",
    'Haut-Commissaire',
  ],
}

/** Names in the form that has no exception, with plain apostrophes; of two that begin alike the longer one first. */
export const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...COMMON.en,
    'Charter of the United Nations',
    'United Nations',
    'High Commissioner for Human Rights',
    'Universal Declaration of Human Rights',
    'International Court of Justice',
    'International Criminal Court',
    'World Health Organization',
    'International Labour Organization',
    'African Union',
    'European Union',
  ],
  es: [
    ...COMMON.es,
    'Carta de las Naciones Unidas',
    'Declaración Universal de Derechos Humanos',
    'Corte Internacional de Justicia',
    'Corte Penal Internacional',
    'Organización Mundial de la Salud',
    'Organización Internacional del Trabajo',
    'Unión Africana',
    'Unión Europea',
  ],
  fr: [
    ...COMMON.fr,
    'Charte des Nations Unies',
    "Déclaration universelle des droits de l'homme",
    'Cour pénale internationale',
    'Organisation internationale du Travail',
    'Union africaine',
    'Union européenne',
  ],
}

/** Names of offices that others have as well, with a small letter then. */
export const OFFICES: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  es: [],
  fr: ['Secrétaire général', 'Rapporteur spécial', 'Représentant spécial'],
}

/** Names that are words for bodies of others too, in small letters then, and what tells those. Parts of patterns. */
export interface CommonNames {
  readonly names: readonly string[]
  /** A word before them: `a general assembly`. */
  readonly before: string
  /** Words behind, with which it is a name all the same: `a General Assembly resolution`. */
  readonly unless?: string
  /** Words behind them that say whose they are: `the general assembly of the union`. */
  readonly behind: string
}

export const COMMON_NAMES: Readonly<Record<Language, CommonNames>> = {
  en: {
    names: COMMON.en,
    before:
      "an?|each|every|any|some|no|its|their|his|her|our|this|that|another|own|national|provincial|local|regional|municipal|annual|\\p{Alphabetic}{1,24}(?:'s|s')",
    unless:
      ' (?:agenda|committee|debate|decision|document|election|hall|mandate|meeting|member|mission|president|report|resolution|session)',
    behind: 'of (?!the united nations|the organization)',
  },
  es: {
    names: COMMON.es,
    before: 'una?|cada|sus?|nuestr[oa]s?|est[ae]|algún|alguna|ningún|ninguna|otr[oa]|propi[oa]|tod[oa]',
    behind:
      '(?:del |de (?:las?|los|un|una|cada|su) )(?!naciones unidas|organización|\\d)|(?:nacional|provincial|municipal|local|regional)(?:es)?(?!\\p{Alphabetic})|por un',
  },
  fr: {
    names: COMMON.fr,
    before: 'une?|chaque|son|sa|leurs?|notre|cet|cette|ce|aucune?|autre|propre|toute?',
    behind:
      "(?:du |des |d'une? |de la |de l'|de leur |de son |de chaque )(?!nations unies|organisation)|(?:national|provincial|municipal|communal|local|régional)e?(?!\\p{Alphabetic})|par une?",
  },
}

/** Where the word for States stands: before one of these words, or behind one; each is part of a pattern. */
export interface StateWords {
  /** The word with a small letter. */
  readonly small: string
  readonly before: string
  readonly behind: string
}

/**
 * All of these have the capital in published resolutions: `all States` 466 times to none, `Estados partes` 383 to none.
 * Lands of a federation are States of another kind.
 */
export const STATES: Readonly<Record<Language, StateWords>> = {
  en: {
    small: 'states',
    before: 'parties|concerned',
    behind: '(?<!federal )[Mm]ember|[Aa]ll|[Oo]ther|[Dd]eveloping|[Cc]oastal|[Aa]ffected|African|Arab|weapon',
  },
  es: {
    small: 'estados',
    before: 'miembros(?! federa)|partes|insulares|ribereños|poseedores|vecinos|árabes',
    behind: '[Pp]equeños|[Oo]tros|[Dd]emás',
  },
  fr: {
    small: 'états',
    before: 'membres|parties|insulaires|côtiers|voisins|arabes',
    behind: '[Pp]etits|[Aa]utres|[Tt]ous les',
  },
}

/** Member States of the United Nations, and those of another body. */
export const MEMBER_STATES: Readonly<Record<Language, readonly [own: string, other: string]>> = {
  en: ['Member States', 'member States'],
  es: ['Estados Miembros', 'Estados miembros'],
  fr: ['États Membres', 'États membres'],
}

/**
 * `article 25`, `chapter VII` of the Charter of the United Nations: the noun, its number, and what stands behind that.
 * They have a capital in 338 published places, and a small letter in one; those of another charter have none. Source:
 *
 */
export const OF_CHARTER: Readonly<Record<Language, string>> = {
  en: '(articles?|chapters?) (?:[IVX]+|\\d+(?: \\(\\d\\))?(?:(?:, | and )\\d+)*) of the (?:United Nations )?Charter(?! of (?!the United Nations))',
  es: '(artículos?|capítulos?) (?:[IVX]+|\\d+(?: \\(\\d\\))?(?:(?:, | y )\\d+)*) de la Carta(?! del? (?!las Naciones Unidas))',
  fr: "(articles?|chapitres?) (?:[IVX]+|\\d+(?: \\(\\d\\))?(?:(?:, | et )\\d+)*) de la Charte(?! (?:des? |du |d')(?!Nations Unies))",
}
