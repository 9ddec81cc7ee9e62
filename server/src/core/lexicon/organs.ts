/**
 * Organs that adopt resolutions, with their names as they stand in organ lines and citations.
 * Source: rulebook R-50 (organ lines counted on published resolutions), R-01 to, R-142 (gender).
 */
import type { Language } from './languages.ts'

export interface OrganName {
  /** With its article, as the organ line opens: `The General Assembly`. */
  readonly full: string
  /** Without the article, as citations name it: `General Assembly`. */
  readonly name: string
  /** What the organ is called after its first full naming: `Assembly`, `Council`, `Commission`. */
  readonly short: string
  readonly gender: 'm' | 'f'
}

export interface Organ {
  readonly id: OrganId
  /** The house style its resolutions are drafted in. */
  readonly style: string
  readonly names: Readonly<Record<Language, OrganName>>
  /** Abbreviations that running text uses for it. */
  readonly abbreviations: readonly string[]
}

export type OrganId =
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

const name = (full: string, article: RegExp, short: string, gender: 'm' | 'f'): OrganName => ({
  full,
  name: full.replace(article, ''),
  short,
  gender,
})
const en = (full: string, short: string): OrganName => name(full, /^The /, short, 'f')
const es = (full: string, short: string, gender: 'm' | 'f'): OrganName => name(full, /^(La|El) /, short, gender)
const fr = (full: string, short: string, gender: 'm' | 'f'): OrganName => name(full, /^(La |Le |L’)/, short, gender)

export const ORGANS: readonly Organ[] = [
  {
    id: 'ga',
    style: 'un-ga',
    names: {
      en: en('The General Assembly', 'Assembly'),
      es: es('La Asamblea General', 'Asamblea', 'f'),
      fr: fr('L’Assemblée générale', 'Assemblée', 'f'),
    },
    abbreviations: [],
  },
  {
    id: 'sc',
    style: 'un-sc',
    names: {
      en: en('The Security Council', 'Council'),
      es: es('El Consejo de Seguridad', 'Consejo', 'm'),
      fr: fr('Le Conseil de sécurité', 'Conseil', 'm'),
    },
    abbreviations: [],
  },
  {
    id: 'ecosoc',
    style: 'un-ecosoc',
    names: {
      en: en('The Economic and Social Council', 'Council'),
      es: es('El Consejo Económico y Social', 'Consejo', 'm'),
      fr: fr('Le Conseil économique et social', 'Conseil', 'm'),
    },
    abbreviations: ['ECOSOC'],
  },
  {
    id: 'hrc',
    style: 'un-hrc',
    names: {
      en: en('The Human Rights Council', 'Council'),
      es: es('El Consejo de Derechos Humanos', 'Consejo', 'm'),
      fr: fr('Le Conseil des droits de l’homme', 'Conseil', 'm'),
    },
    abbreviations: [],
  },
  {
    id: 'eclac',
    style: 'eclac',
    names: {
      en: en('The Economic Commission for Latin America and the Caribbean', 'Commission'),
      es: es('La Comisión Económica para América Latina y el Caribe', 'Comisión', 'f'),
      fr: fr('La Commission économique pour l’Amérique latine et les Caraïbes', 'Commission', 'f'),
    },
    abbreviations: ['ECLAC', 'CEPAL', 'CEPALC'],
  },
  {
    id: 'eclac-plen',
    style: 'eclac',
    names: {
      en: en('The Committee of the Whole of the Economic Commission for Latin America and the Caribbean', 'Committee'),
      es: es('El Comité Plenario de la Comisión Económica para América Latina y el Caribe', 'Comité', 'm'),
      fr: fr('Le Comité plénier de la Commission économique pour l’Amérique latine et les Caraïbes', 'Comité', 'm'),
    },
    abbreviations: [],
  },
  {
    id: 'escap',
    style: 'escap',
    names: {
      en: en('The Economic and Social Commission for Asia and the Pacific', 'Commission'),
      es: es('La Comisión Económica y Social para Asia y el Pacífico', 'Comisión', 'f'),
      fr: fr('La Commission économique et sociale pour l’Asie et le Pacifique', 'Commission', 'f'),
    },
    abbreviations: ['ESCAP'],
  },
  {
    id: 'eca',
    style: 'un-ga',
    names: {
      en: en('The Economic Commission for Africa', 'Commission'),
      es: es('La Comisión Económica para África', 'Comisión', 'f'),
      fr: fr('La Commission économique pour l’Afrique', 'Commission', 'f'),
    },
    abbreviations: ['ECA'],
  },
  {
    id: 'escwa',
    style: 'un-ga',
    names: {
      en: en('The Economic and Social Commission for Western Asia', 'Commission'),
      es: es('La Comisión Económica y Social para Asia Occidental', 'Comisión', 'f'),
      fr: fr('La Commission économique et sociale pour l’Asie occidentale', 'Commission', 'f'),
    },
    abbreviations: ['ESCWA'],
  },
  {
    id: 'ece',
    style: 'un-ga',
    names: {
      en: en('The Economic Commission for Europe', 'Commission'),
      es: es('La Comisión Económica para Europa', 'Comisión', 'f'),
      fr: fr('La Commission économique pour l’Europe', 'Commission', 'f'),
    },
    abbreviations: ['ECE'],
  },
  {
    id: 'wha',
    style: 'who',
    names: {
      en: en('The World Health Assembly', 'Assembly'),
      es: es('La Asamblea Mundial de la Salud', 'Asamblea', 'f'),
      fr: fr('L’Assemblée mondiale de la Santé', 'Assemblée', 'f'),
    },
    abbreviations: [],
  },
  {
    id: 'chr',
    style: 'un-hrc',
    names: {
      en: en('The Commission on Human Rights', 'Commission'),
      es: es('La Comisión de Derechos Humanos', 'Comisión', 'f'),
      fr: fr('La Commission des droits de l’homme', 'Commission', 'f'),
    },
    abbreviations: [],
  },
  {
    id: 'unea',
    style: 'un-ga',
    names: {
      en: en('The United Nations Environment Assembly', 'Environment Assembly'),
      es: es('La Asamblea de las Naciones Unidas sobre el Medio Ambiente', 'Asamblea sobre el Medio Ambiente', 'f'),
      fr: fr('L’Assemblée des Nations Unies pour l’environnement', 'Assemblée pour l’environnement', 'f'),
    },
    abbreviations: [],
  },
]

/**
 * What drafts of others call an organ before or behind a number, in any language: `UNSC resolution 1325`, `SC res. 1373
 * (2001)`, `resolución 1373 del CSNU`. Source: papers of Model UN conferences; `UNSCR 2467 (2019)` in S/RES/2514 (2020).
 */
export const ORGAN_ABBREVIATIONS: Readonly<Record<OrganId, readonly string[]>> = {
  ga: ['UNGA', 'GA', 'AGNU', 'AG'],
  sc: ['UNSC', 'SC', 'CSNU', 'CS'],
  ecosoc: [],
  hrc: ['UNHRC', 'HRC', 'CDH'],
  eclac: [],
  'eclac-plen': [],
  escap: [],
  eca: [],
  escwa: [],
  ece: [],
  wha: ['WHA'],
  chr: [],
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
