/** Abbreviations in resolutions. Source: with the counts of published resolutions. */
import type { Language } from './languages.ts'

/** What is never abbreviated, and what stands in its place. Patterns match in texts with plain hyphens. */
export const NEVER: Readonly<Record<Language, readonly { readonly pattern: RegExp; readonly full: string }[]>> = {
  en: [
    { pattern: /(?<![\p{L}\p{N}/.-])(?:U\.N\.|UN(?![\p{L}\p{N}/-]))/gu, full: 'United Nations' },
    { pattern: /(?<![\p{L}\p{N}/.-])UNGA(?![\p{L}\p{N}/-])/gu, full: 'General Assembly' },
    { pattern: /(?<![\p{L}\p{N}/.-])UNSC(?![\p{L}\p{N}/-])/gu, full: 'Security Council' },
    { pattern: /(?<![\p{L}\p{N}/.-])ECOSOC(?![\p{L}\p{N}/-])/gu, full: 'Economic and Social Council' },
    { pattern: /(?<=the )Secretary General(?! of)/gu, full: 'Secretary-General' },
  ],
  es: [
    { pattern: /(?<=[Ll]as? )(?:ONU|NN\. ?UU\.)(?![\p{L}\p{N}/-])/gu, full: 'Naciones Unidas' },
    { pattern: /(?<![\p{L}\p{N}/.-])ECOSOC(?![\p{L}\p{N}/-])/gu, full: 'Consejo Económico y Social' },
  ],
  fr: [{ pattern: /(?<![\p{L}\p{N}/.-])ECOSOC(?![\p{L}\p{N}/-])/gu, full: 'Conseil économique et social' }],
}

/** Abbreviations that need no introduction: better known than what they stand for, or names of their own. */
export const KNOWN: ReadonlySet<string> = new Set(
  'AIDS COVID HIV DNA DDT TV INTERPOL UNITAID GUAM TRIPS COVAX EQUALS ASEAN UNESCO UNICEF NATO SIDA VIH ADN ADPIC SRAS SARS BRICS START ISIL EIIL FIFA SIDS OSPAR CITES CNUCED'.split(
    ' ',
  ),
)
