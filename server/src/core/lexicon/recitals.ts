/** How a resolution recites the one that it follows. Sources: R-102, R-103, R-108, R-147. */
import type { Language } from './languages.ts'

export interface RecitalWords {
  readonly opening: string
  /** The number, the day in words and the title, each empty where it is not known. */
  readonly recital: (number: string, day: string, title: string, isDecision: boolean) => string
  /** Of a body that cites its own by their subject (ECLAC, R-103); the subject begins with a small letter. */
  readonly bySubject: (number: string, subject: string) => string
  /** Quotation marks, and those within them. */
  readonly quotes: Quotes
}

export type Quotes = readonly [open: string, close: string, innerOpen: string, innerClose: string]

/** Spanish drafts have either; published ones of 2020 and 2021 have “ ”. */
const ANGLED: Quotes = ['«', '»', '“', '”']

/**
 * The quotation marks of a text in a language: those that its first quotation has, where the language has two kinds.
 */
export const quotesIn = (text: string, language: Language): Quotes =>
  language === 'es' && /[“«]/u.exec(text)?.[0] === '«' ? ANGLED : RECITAL_WORDS[language].quotes

export const RECITAL_WORDS: Readonly<Record<Language, RecitalWords>> = {
  en: {
    opening: 'Recalling',
    recital: (number, day, title, isDecision) =>
      `its ${isDecision ? 'decision' : 'resolution'} ${number}${day && ` of ${day}`}${title && `, entitled ${title}`}`,
    bySubject: (number, subject) => `its resolution ${number} on ${subject}`,
    quotes: ['“', '”', '‘', '’'],
  },
  es: {
    opening: 'Recordando',
    recital: (number, day, title, isDecision) =>
      `su ${isDecision ? 'decisión' : 'resolución'} ${number}${day && `, de ${day}`}${title && `, titulada ${title}`}`,
    bySubject: (number, subject) => `su resolución ${number} sobre ${subject}`,
    quotes: ['“', '”', '‘', '’'],
  },
  fr: {
    opening: 'Rappelant',
    recital: (number, day, title, isDecision) =>
      `sa ${isDecision ? 'décision' : 'résolution'} ${number}${day && ` du ${day}`}${title && `, intitulée ${title}`}`,
    bySubject: (number, subject) => `sa résolution ${number} sur ${subject}`,
    quotes: ['« ', ' »', '“', '”'],
  },
}
