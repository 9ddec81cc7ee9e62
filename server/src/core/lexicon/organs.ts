/**
 * Organs that adopt resolutions, with their names as they stand in organ lines and citations.
 * Source: rulebook R-50 (organ lines counted on published resolutions), R-01 to, R-142 (gender).
 */
import type { Language } from './languages.ts'
import { type OrganName, type Organ as OrganOf, organName } from './organ.ts'
import { FURTHER_ORGANS, type FurtherOrganId } from './organs-further.ts'

export type { OrganName } from './organ.ts'

type NumberingOrganId =
  | 'ga'
  | 'sc'
  | 'ecosoc'
  | 'hrc'
  | 'eclac'
  | 'eclac-plen'
  | 'escap'
  | 'eca'
  | 'escwa'
  | 'ece'
  | 'wha'
  | 'chr'
  | 'unea'

export type OrganId = NumberingOrganId | FurtherOrganId

export type Organ = OrganOf<OrganId>

interface NumberingOrganName extends OrganName {
  /** What the organ is called after its first full naming: `Assembly`, `Council`, `Commission`. */
  readonly short: string
}

type NumberingOrgan = OrganOf<NumberingOrganId, NumberingOrganName>

/** What an organ is called after its first full naming stands behind its full name: `Assembly`, `Council`. */
const namedIn =
  (language: Language) =>
  (full: string, short: string): NumberingOrganName => ({ ...organName(language, full), short })
const en = namedIn('en')
const es = namedIn('es')
const fr = namedIn('fr')

/** Organs whose resolutions are cited by a number of their own form. */
export const NUMBERING_ORGANS: readonly NumberingOrgan[] = [
  {
    id: 'ga',
    style: 'un-ga',
    names: {
      en: en('The General Assembly', 'Assembly'),
      es: es('La Asamblea General', 'Asamblea'),
      fr: fr('L’Assemblée générale', 'Assemblée'),
    },
    abbreviations: [],
  },
  {
    id: 'sc',
    style: 'un-sc',
    names: {
      en: en('The Security Council', 'Council'),
      es: es('El Consejo de Seguridad', 'Consejo'),
      fr: fr('Le Conseil de sécurité', 'Conseil'),
    },
    abbreviations: [],
  },
  {
    id: 'ecosoc',
    style: 'un-ecosoc',
    names: {
      en: en('The Economic and Social Council', 'Council'),
      es: es('El Consejo Económico y Social', 'Consejo'),
      fr: fr('Le Conseil économique et social', 'Conseil'),
    },
    abbreviations: ['ECOSOC'],
  },
  {
    id: 'hrc',
    style: 'un-hrc',
    names: {
      en: en('The Human Rights Council', 'Council'),
      es: es('El Consejo de Derechos Humanos', 'Consejo'),
      fr: fr('Le Conseil des droits de l’homme', 'Conseil'),
    },
    abbreviations: [],
  },
  {
    id: 'eclac',
    style: 'eclac',
    names: {
      en: en('The Economic Commission for Latin America and the Caribbean', 'Commission'),
      es: es('La Comisión Económica para América Latina y el Caribe', 'Comisión'),
      fr: fr('La Commission économique pour l’Amérique latine et les Caraïbes', 'Commission'),
    },
    abbreviations: ['ECLAC', 'CEPAL', 'CEPALC'],
  },
  {
    id: 'eclac-plen',
    style: 'eclac',
    names: {
      en: en('The Committee of the Whole of the Economic Commission for Latin America and the Caribbean', 'Committee'),
      es: es('El Comité Plenario de la Comisión Económica para América Latina y el Caribe', 'Comité'),
      fr: fr('Le Comité plénier de la Commission économique pour l’Amérique latine et les Caraïbes', 'Comité'),
    },
    abbreviations: [],
  },
  {
    id: 'escap',
    style: 'escap',
    names: {
      en: en('The Economic and Social Commission for Asia and the Pacific', 'Commission'),
      es: es('La Comisión Económica y Social para Asia y el Pacífico', 'Comisión'),
      fr: fr('La Commission économique et sociale pour l’Asie et le Pacifique', 'Commission'),
    },
    abbreviations: ['ESCAP'],
  },
  {
    id: 'eca',
    style: 'un-ga',
    names: {
      en: en('The Economic Commission for Africa', 'Commission'),
      es: es('La Comisión Económica para África', 'Comisión'),
      fr: fr('La Commission économique pour l’Afrique', 'Commission'),
    },
    abbreviations: ['ECA'],
  },
  {
    id: 'escwa',
    style: 'un-ga',
    names: {
      en: en('The Economic and Social Commission for Western Asia', 'Commission'),
      es: es('La Comisión Económica y Social para Asia Occidental', 'Comisión'),
      fr: fr('La Commission économique et sociale pour l’Asie occidentale', 'Commission'),
    },
    abbreviations: ['ESCWA'],
  },
  {
    id: 'ece',
    style: 'un-ga',
    names: {
      en: en('The Economic Commission for Europe', 'Commission'),
      es: es('La Comisión Económica para Europa', 'Comisión'),
      fr: fr('La Commission économique pour l’Europe', 'Commission'),
    },
    abbreviations: ['ECE'],
  },
  {
    id: 'wha',
    style: 'who',
    names: {
      en: en('The World Health Assembly', 'Assembly'),
      es: es('La Asamblea Mundial de la Salud', 'Asamblea'),
      fr: fr('L’Assemblée mondiale de la Santé', 'Assemblée'),
    },
    abbreviations: [],
  },
  {
    id: 'chr',
    style: 'un-hrc',
    names: {
      en: en('The Commission on Human Rights', 'Commission'),
      es: es('La Comisión de Derechos Humanos', 'Comisión'),
      fr: fr('La Commission des droits de l’homme', 'Commission'),
    },
    abbreviations: [],
  },
  {
    id: 'unea',
    style: 'un-ga',
    names: {
      en: en('The United Nations Environment Assembly', 'Environment Assembly'),
      es: es('La Asamblea de las Naciones Unidas sobre el Medio Ambiente', 'Asamblea sobre el Medio Ambiente'),
      fr: fr('L’Assemblée des Nations Unies pour l’environnement', 'Assemblée pour l’environnement'),
    },
    abbreviations: [],
  },
]

/**
 * What drafts of others call an organ before or behind a number, in any language: `UNSC resolution 1325`,
 * `SC res. 1373 (2001)`, `resolución 1373 del CSNU`. Source: papers of Model UN conferences; `UNSCR 2467 (2019)` in
 * S/RES/2514 (2020).
 */
export const ORGAN_ABBREVIATIONS: Readonly<Partial<Record<OrganId, readonly string[]>>> = {
  ga: ['UNGA', 'GA', 'AGNU', 'AG'],
  sc: ['UNSC', 'SC', 'CSNU', 'CS'],
  hrc: ['UNHRC', 'HRC', 'CDH'],
  wha: ['WHA'],
  unea: ['UNEA'],
}

/** Words that are organ and noun in one right before a number: `UNSCR 1325`, `UNSC 1325`. */
export const ORGAN_RESOLUTIONS: Readonly<Record<string, OrganId>> = {
  UNSCR: 'sc',
  UNSC: 'sc',
  SCR: 'sc',
  UNGAR: 'ga',
  UNHRCR: 'hrc',
}

/**
 * Numbers that tell which of several organizations an organ line is of, as each has an organ of that name. Source:
 * resolutions of the Organization of American States, UNESCO, the IAEA and UNIDO.
 */
export const ORGANS_BY_NUMBER: readonly { readonly number: RegExp; readonly line: OrganId; readonly organ: OrganId }[] =
  [
    { number: /^AG\/(?:RES|DEC)\.[ \u00a0]?\d/iu, line: 'ga', organ: 'oas-assembly' },
    { number: /^\d{1,3}[ \u00a0]?C\/R[eé]solu[ct]i[oó]n/iu, line: 'general-conference', organ: 'unesco-conference' },
    { number: /^GC\(\d{1,3}\)\/RES\/\d/u, line: 'general-conference', organ: 'iaea-conference' },
    { number: /^GC\.\d{1,2}\/Res\.[ \u00a0]?\d/iu, line: 'general-conference', organ: 'unido-conference' },
  ]

/** All organs: those above, and those whose resolutions are not cited by number here. */
export const ORGANS: readonly Organ[] = [...NUMBERING_ORGANS, ...FURTHER_ORGANS]

/** The house style that an organ drafts in; null where it is none of ours, or nobody says which organ it is. */
export const styleOfOrgan = (organ: OrganId | null): string | null =>
  ORGANS.find(({ id }) => id === organ)?.style ?? null
