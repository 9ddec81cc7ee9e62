/** Dates and ordinals in other forms than resolutions give them. */
import { filled, type RunningText } from '../../document/running-text.ts'
import {
  DATE_FORMS,
  DATE_IN_FIGURES,
  OF_SESSION_IN_FRENCH,
  ORDINAL_OF_SESSION,
  ORDINAL_SLIPS,
  ORDINALS,
  ordinalEnding,
} from '../../lexicon/date-forms.ts'
import type { Language } from '../../lexicon/languages.ts'
import { readOrdinal, sessionOrdinal } from '../../lexicon/session-ordinals.ts'
import { isUnbroken } from '../../model/prose.ts'
import { matches } from '../../text/matches.ts'
import { type Message, say } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { RawFinding } from '../rule.ts'
import { replacement } from './make-fix.ts'

/** What is found in running text; a house that does not spell as Oxford does may write `May 5, 2020` in English. */
export function datesIn(words: RunningText, language: Language, isOxford: boolean): RawFinding[] {
  // Each of these has a figure, or an ordinal in words.
  if (!/\d|th|ty-|ième|ésim|nt(?:e|e-|-)/.test(words.text)) return []
  return [
    ...dates(words, language, isOxford),
    ...inFigures(words),
    ...ordinals(words, language, isOxford),
    ...ordinalsOfSessions(words, language),
  ]
}

/** `seventy-six session`, `septuagésima sexto período`, `son vingtième session`: no ordinal, or of the other gender. */
const ordinalsOfSessions = (words: RunningText, language: Language): readonly RawFinding[] =>
  matches(words.text, ORDINAL_OF_SESSION[language]).flatMap(({ match: [said], span }): RawFinding[] => {
    const value = readOrdinal(said, language)
    if (value === null)
      return [
        {
          span: words.prose.toDraft(span),
          message: say`“${said}” is no ordinal, so that a reader cannot tell which session is meant. Write it anew.`,
        },
      ]
    if (language === 'es') {
      const isFeminine = /a(?: |$)/.test(said) && words.text.startsWith(' perío', span.end)
      return isFeminine ? [told(words, span, said, sessionOrdinal(value, language), anotherOrdinal)] : []
    }
    const before =
      language === 'fr'
        ? /(?:^|[ (])(\p{Lowercase}{2,3}) $/u.exec(words.text.slice(Math.max(0, span.start - 5), span.start))
        : null
    const right = OF_SESSION_IN_FRENCH.get(before?.[1] ?? '')
    if (!before?.[1] || !right) return []
    const end = span.start - 1
    return [told(words, { start: end - before[1].length, end }, before[1], right, anotherGender)]
  })

function dates(words: RunningText, language: Language, isOxford: boolean): RawFinding[] {
  const { patterns, usual } = DATE_FORMS[language]
  const isFree = language === 'en' && !isOxford
  return patterns.flatMap(({ pattern, among }, i) =>
    (among && !among.test(words.text) ? [] : matches(words.text, pattern)).flatMap(({ match, span }): RawFinding[] => {
      const { day = '', month = '', year = '' } = match.groups ?? {}
      const [said] = match
      if (year.length !== 4) return [noYear(words, span, said)]
      const right = usual(Number(day), month.toLowerCase(), year)
      if (said === right || (isFree && (i > 0 || /\d[snrt]|, | of /.test(said)) && !isSmall(month))) return []
      return isOfName(words.text.slice(0, span.start), month) ? [] : [told(words, span, said, right, anotherDate)]
    }),
  )
}

const isSmall = (month: string): boolean => month === month.toLowerCase()

/** In Spanish a date of a name has its capital with it: `Derecho del Mar de 10 de Diciembre de 1982`. */
const isOfName = (before: string, month: string): boolean =>
  !isSmall(month) && /\p{Uppercase}\p{Alphabetic}{1,20} de $/u.test(before.slice(-30))

const inFigures = (words: RunningText): RawFinding[] =>
  matches(words.text, DATE_IN_FIGURES).map(({ match: [said], span }) => ({
    span: words.prose.toDraft(span),
    message: say`“${said}” is one day to some readers and another to others. Write the month in letters.`,
  }))

function ordinals(words: RunningText, language: Language, isOxford: boolean): RawFinding[] {
  const pattern = ORDINALS[language]
  const figures = pattern ? matches(words.text, pattern) : []
  return [
    ...figures.flatMap(({ match: [said, figure = '', ending = ''], span }): RawFinding[] => {
      const right = ordinalEnding(Number(figure), language)
      if (isOxford && Number(figure) < IN_FIGURES && IS_OF_SESSION.test(words.text.slice(span.end)))
        return [told(words, span, said, sessionOrdinal(Number(figure), language), sessionInFigures)]
      return right === ending ? [] : [told(words, span, said, figure + right, anotherOrdinal)]
    }),
    ...ORDINAL_SLIPS[language].flatMap(({ pattern: slip, usual }) =>
      matches(words.text, slip).map(({ match, span }) =>
        told(words, span, match[0], filled(usual, match), anotherOrdinal),
      ),
    ),
  ]
}

/** From here on the ordinals of sessions have figures; in Spanish many have them before, and none is told. */
const IN_FIGURES = 100
const IS_OF_SESSION = /^ (?:(?:regular|special|annual|emergency special) )?session(?!\p{Alphabetic})/u

const sessionInFigures = (said: string, right: string): Message =>
  say`The ordinal of a session is written in words, not “${said}”. One form is found by every search: write “${right}”.`

const anotherDate = (said: string, right: string): Message =>
  say`“${said}” is not how resolutions write dates. Dates of one form are found by every search: write “${right}”.`

const anotherOrdinal = (said: string, right: string): Message =>
  say`“${said}” is no ordinal as it is written. Write “${right}”.`

const anotherGender = (said: string, right: string): Message =>
  say`“${said}” does not go with the word that follows. Write “${right}”.`

const noYear = ({ prose }: RunningText, span: Span, said: string): RawFinding => ({
  span: prose.toDraft(span),
  message: say`“${said}” has no year of four figures. Correct it; the number of a note may be glued to it.`,
})

function told(
  { prose }: RunningText,
  where: Span,
  said: string,
  right: string,
  says: (said: string, right: string) => Message,
): RawFinding {
  const span = prose.toDraft(where)
  return {
    span,
    message: says(said, right),
    fixes: isUnbroken(prose, where) ? [replacement(span, right, 'suggestion')] : [],
  }
}
