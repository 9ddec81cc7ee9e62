/**
 * How a session is named with its year: `its eighty-first session, in 2026`. Entries are regular expression sources.
 * Source: published sets in the three languages.
 */
import { unfold } from '../text/pattern.ts'
import type { Language } from './languages.ts'
import { MONTHS } from './months.ts'

interface DatedSessionWords {
  /** A regular session; its group is the ordinal. And the word that all of them have. */
  readonly session: string
  readonly noun: string
  /** What stands between a body and its session: `, at its resumed `. */
  readonly ofBody: string
  /** What opens a paragraph by which the organ decides to do something itself, up to its own session. */
  readonly own: string
  /** What leads to the year behind a session, which is the group: `, held on 3 May 2021`. */
  readonly year: string
}

const monthOf = (language: Language): string => `(?:${MONTHS[language].join('|')})`

/** The year itself, behind which there is no other but in brackets. */
const YEAR = String.raw`((?:19|20)\d\d)(?!\d|[–/-]\d)`
const IN_BRACKETS = String.raw`\(((?:19|20)\d\d)(?=\)|[–-]\d{2,4}\))`

export const DATED_SESSIONS: Readonly<Record<Language, DatedSessionWords>> = {
  en: {
    session: String.raw`((?:\p{Lowercase}{3,10}-)?\p{Lowercase}{3,12}|\d{1,3}(?:st|nd|rd|th)) (?:regular )?session`,
    noun: 'session',
    ofBody: ',? (?:at|during|in|for|on|of|until|from) its (?:resumed )?',
    own: '(?:(?:Also|Further) )?[Dd]ecides(?: also| further)? to [^,;.]{1,200} its (?:resumed )?',
    year: unfold`
      ,? (?:${IN_BRACKETS}|(?:(?:to be )?(?:held|convened) )?(?:in|on|from) (?:\d{1,2}(?: (?:to|and) \d{1,2})? )?
      (?:${monthOf('en')} )?${YEAR})
    `,
  },
  es: {
    session: String.raw`((?:\p{Lowercase}{5,14} )?\p{Lowercase}{5,14}|\d{1,3}\.?[ºª°]) período (?:ordinario )?de sesiones`,
    noun: 'período',
    ofBody: ',? (?:en|durante|para|hasta|de|desde) (?:su|la continuación de su) ',
    own: '[Dd]ecide(?: también| asimismo| además)? (?!que )[^,;.]{1,200} su ',
    year: unfold`
      ,? (?:${IN_BRACKETS}|(?:(?:que se celebrará|que se celebró|celebrado) )?(?:en|el|del) (?:\d{1,2}(?: (?:al|y) \d{1,2})? de )?
      (?:${monthOf('es')} de )?${YEAR})
    `,
  },
  fr: {
    session: String.raw`((?:\p{Lowercase}{4,14}(?:-\p{Lowercase}{2,14}){0,2} et )?[\p{Lowercase}-]{5,40}|\d{1,3}(?:e|ème|re)) session(?: ordinaire)?`,
    noun: 'session',
    ofBody: ",? (?:à|lors de|durant|pendant|pour|jusqu'à|de|au cours de) (?:la reprise de )?sa ",
    own: "[Dd]écide (?:également |en outre )?d(?:e |')[^,;.]{1,200} sa ",
    year: unfold`
      ,? (?:${IN_BRACKETS}|(?:(?:qui se tiendra|qui s'est tenue|tenue) )?(?:en|le|du) (?:\d{1,2}(?:er)?(?: (?:au|et) \d{1,2})? )?
      (?:${monthOf('fr')} )?${YEAR})
    `,
  },
}
