/** What is known of an organ, and how its names are read off. */
import type { Language } from './languages.ts'

export interface OrganName {
  /** With its article, as the organ line opens: `The General Assembly`. */
  readonly full: string
  /** Without the article, as citations name it: `General Assembly`. */
  readonly name: string
  readonly gender: 'm' | 'f'
  /** Other names that its organ lines have, with their article. */
  readonly also: readonly string[]
}

export interface Organ<Id extends string = string, Name extends OrganName = OrganName> {
  readonly id: Id
  /** The house style its resolutions are drafted in; null where it is none of those that are known here. */
  readonly style: string | null
  readonly names: Readonly<Record<Language, Name>>
  /** Abbreviations that running text uses for it. */
  readonly abbreviations: readonly string[]
}

const ARTICLE: Readonly<Record<Language, RegExp>> = { en: /^The /, es: /^(?:La|El) /, fr: /^(?:La |Le |L’)/ }

/** English names take neither gender; those with `L’` are feminine where they are assemblies. */
const isMasculine = (full: string): boolean => /^(?:El |Le |L’(?!Assemblée))/.test(full)

/** A name of an organ in a language, from its full form. */
export const organName = (language: Language, full: string, also: readonly string[] = []): OrganName => ({
  full,
  name: full.replace(ARTICLE[language], ''),
  gender: isMasculine(full) ? 'm' : 'f',
  also,
})
