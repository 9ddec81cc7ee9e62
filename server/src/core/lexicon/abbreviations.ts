/** Abbreviations in resolutions. Source: with the counts of published resolutions. */
import type { Language } from './languages.ts'

export interface Never {
  readonly pattern: RegExp
  /** Of these each match has one. */
  readonly requiredSubstrings: readonly string[]
  readonly full: string
}

/** `ECOSOC` behind some words. */
const frenchCouncil = (before: string): RegExp =>
  new RegExp(`(?<![\\p{Alphabetic}\\p{N}/.-])${before}ECOSOC(?![\\p{Alphabetic}\\p{N}/-])`, 'gu')

/**
 * What is never abbreviated, and what stands in its place. Patterns match in texts with plain hyphens and apostrophes.
 */
export const NEVER: Readonly<Record<Language, readonly Never[]>> = {
  en: [
    {
      // `UN Tourism` is a name that a body has given itself.
      pattern:
        /(?<![\p{Alphabetic}\p{N}/.-])(?:U\.N\.|UN(?![\p{Alphabetic}\p{N}/-]| (?:Tourism|Global Compact)(?!\p{Alphabetic})))/gu,
      requiredSubstrings: ['U.N.', 'UN'],
      full: 'United Nations',
    },
    {
      pattern: /(?<![\p{Alphabetic}\p{N}/.-])UNGA(?![\p{Alphabetic}\p{N}/-])/gu,
      requiredSubstrings: ['UNGA'],
      full: 'General Assembly',
    },
    {
      pattern: /(?<![\p{Alphabetic}\p{N}/.-])UNSC(?![\p{Alphabetic}\p{N}/-])/gu,
      requiredSubstrings: ['UNSC'],
      full: 'Security Council',
    },
    {
      pattern: /(?<![\p{Alphabetic}\p{N}/.-])ECOSOC(?![\p{Alphabetic}\p{N}/-])/gu,
      requiredSubstrings: ['ECOSOC'],
      full: 'Economic and Social Council',
    },
    {
      pattern: /(?<=the )Secretary General(?! of)/gu,
      requiredSubstrings: ['Secretary General'],
      full: 'Secretary-General',
    },
  ],
  es: [
    {
      pattern: /(?<=[Ll]as )(?:ONU|NN\. ?UU\.)(?![\p{Alphabetic}\p{N}/-])/gu,
      requiredSubstrings: ['ONU', 'UU.'],
      full: 'Naciones Unidas',
    },
    {
      pattern: /(?<=[Ll]a )ONU(?![\p{Alphabetic}\p{N}/-])/gu,
      requiredSubstrings: ['ONU'],
      full: 'Organización de las Naciones Unidas',
    },
    {
      pattern: /(?<![\p{Alphabetic}\p{N}/.-])ECOSOC(?![\p{Alphabetic}\p{N}/-])/gu,
      requiredSubstrings: ['ECOSOC'],
      full: 'Consejo Económico y Social',
    },
  ],
  fr: [
    // With its article, which is another before the full name.
    { pattern: frenchCouncil("de l'"), requiredSubstrings: ['ECOSOC'], full: 'du Conseil économique et social' },
    { pattern: frenchCouncil("à l'"), requiredSubstrings: ['ECOSOC'], full: 'au Conseil économique et social' },
    {
      pattern: frenchCouncil("(?<!(?:de|à) )l'"),
      requiredSubstrings: ['ECOSOC'],
      full: 'le Conseil économique et social',
    },
    { pattern: frenchCouncil("L'"), requiredSubstrings: ['ECOSOC'], full: 'Le Conseil économique et social' },
    { pattern: frenchCouncil("(?<!')"), requiredSubstrings: ['ECOSOC'], full: 'Conseil économique et social' },
  ],
}

/** Abbreviations that need no introduction: better known than what they stand for, or names of their own. */
export const KNOWN: ReadonlySet<string> = new Set(
  'AIDS COVID HIV DNA DDT TV INTERPOL UNITAID GUAM TRIPS COVAX EQUALS ASEAN UNESCO UNICEF NATO SIDA VIH ADN ADPIC SRAS SARS BRICS START ISIL EIIL FIFA SIDS OSPAR CITES CNUCED'.split(
    ' ',
  ),
)
