/** Set phrases that rules look for. Sources: R-38 (637 published texts), R-39 (985 references). */
import type { Language } from './languages.ts'

interface Formulae {
  /** What opens the paragraph by which the Security Council acts under Chapter VII. */
  readonly chapterSeven: RegExp
  /** The provisional agenda of a later session; its first group is the ordinal. */
  readonly provisionalAgenda: RegExp
  /** The body's session now; its first group is the ordinal. */
  readonly itsSession: RegExp
}

export const FORMULAE: Readonly<Record<Language, Formulae>> = {
  en: {
    chapterSeven: /^Acting\s+under\s+(?:Articles?\s[\d\s,and]+\sof\s+)?Chapter\s+VII(?!I)/,
    provisionalAgenda:
      /provisional agenda (?:of|for) (?:its|the) ([a-z]+(?:[- ][a-z]+)?|\d{1,3}(?:st|nd|rd|th)) (?:regular )?session/g,
    itsSession: /\bits ([a-z]+(?:-[a-z]+)?) session\b/g,
  },
  es: {
    chapterSeven: /^Actuando\s+en\s+virtud\s+del\s+(?:Artículos?\s[\d\sy,]+\sdel\s+)?Capítulo\s+VII(?!I)/,
    provisionalAgenda:
      /(?:programa|temario|orden del día) provisional (?:de|del|para) su (\p{Lowercase}+(?: \p{Lowercase}+)?|\d{1,3}\.?[ºª°]) período/gu,
    itsSession: /(?<!\p{Alphabetic})su (\p{Lowercase}+(?: \p{Lowercase}+)?) período de sesiones/gu,
  },
  fr: {
    chapterSeven: /^Agissant\s+en\s+vertu\s+(?:de\s+l['’]Article\s[\d\s]+\s)?du\s+Chapitre\s+VII(?!I)/,
    provisionalAgenda:
      /ordre du jour provisoire de (?:sa|la) ([\p{Lowercase}-]+(?: et \p{Lowercase}+)?|\d{1,3}(?:e|ème|re)) session/gu,
    itsSession: /(?<!\p{Alphabetic})sa ([\p{Lowercase}-]+) session/gu,
  },
}
