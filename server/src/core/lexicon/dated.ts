/** How a citation is dated. Source. */
import type { Language } from './languages.ts'

/** What leads to the date, where the date stands, and words by which several citations are dated together. */
export const DATED: Readonly<
  Record<Language, { readonly lead: string; readonly form: 'behind' | 'aside'; readonly together: RegExp }>
> = {
  en: { lead: 'of ', form: 'behind', together: /respectively|the same da/ },
  // Spanish sets the date off by commas on both sides, which only a person can place.
  es: { lead: 'de ', form: 'aside', together: /respectivamente|misma fecha/ },
  fr: { lead: 'du ', form: 'behind', together: /respectivement|également du|m[êe]mes? dates?/ },
}
