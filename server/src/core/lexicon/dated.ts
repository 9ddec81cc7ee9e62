/** How a citation is dated. Source. */
import type { Language } from './languages.ts'

interface Dated {
  /** What leads to the date, and where the date stands. */
  readonly lead: string
  readonly form: 'behind' | 'aside'
  /** What leads to it behind the name of a body, where that differs: 114 of 129 published ones in French. */
  readonly behindBody?: string
  /** Words by which several citations are dated together. */
  readonly together: RegExp
}

export const DATED: Readonly<Record<Language, Dated>> = {
  en: { lead: 'of ', form: 'behind', together: /respectively|the same da/ },
  // Spanish sets the date off by commas on both sides, which only a person can place.
  es: { lead: 'de ', form: 'aside', together: /respectivamente|misma fecha/ },
  fr: {
    lead: 'du ',
    form: 'behind',
    behindBody: 'en date du ',
    together: /respectivement|également du|m[êe]mes? dates?/,
  },
}
