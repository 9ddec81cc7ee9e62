/** Dates that no calendar has, and months that are none of the language, wherever they stand in the words of a text. */

import { type DateInText, dateAt } from '../../citations/dates.ts'
import type { ParsedText } from '../../document/document.ts'
import { allWords, wordsOfEach } from '../../document/running-text.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Prose } from '../../model/prose.ts'
import { LETTERS } from '../../text/letters.ts'
import { matches } from '../../text/matches.ts'
import { memoizeEach, placesFilled } from '../../text/memo.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'
import { replacement } from './make-fix.ts'

/**
 * What slipped in the dates of a text: months misspelt or of another language, and, where a date is not that of a
 * citation, days that no calendar has. `citedDates` gives the offsets in the draft at which dates of citations begin.
 */
export function dateSlips(document: ParsedText, citedDates: () => ReadonlySet<number>): RawFinding[] {
  const proses = allWords(document)
  let cited: ReadonlySet<number> | null = null
  const found: RawFinding[] = []
  const each = wrongDates(document.language)(wordsOfEach(proses))
  for (const i of placesFilled(each))
    for (const date of each[i] as readonly DateInText[]) {
      const prose = proses[i] as Prose
      cited ??= citedDates()
      const isCited = cited.has(prose.toDraft(date.span).start)
      found.push(...(misspelt(date, prose, isCited) ?? (isCited ? [] : impossible(date, prose))))
    }
  return found
}

/** Where a date may begin: a day, a word and a year. */
const DATE = new RegExp(
  String.raw`(?<![${LETTERS}\d/.,-])\d{1,2}(?:[º°o]|er|st|nd|rd|th)?(?: de)? [${LETTERS}]{3,12}[.,]?(?: del?)? \d{4}(?!\d)`,
  'gu',
)

const wrongDates = perLanguage((_, language) =>
  memoizeEach((words: Prose['words']): readonly DateInText[] => {
    const text = words.plain
    return matches(text, DATE).flatMap(({ span }) => {
      const date = dateAt(text, span.start, language)
      return date && (date.slip || date.iso === null) ? [date] : []
    })
  }),
)

function misspelt({ slip }: DateInText, prose: Prose, isCited: boolean): RawFinding[] | null {
  if (!slip) return null
  const said = prose.text.slice(slip.span.start, slip.span.end)
  const span = prose.toDraft(slip.span)
  const right = /\p{Lowercase}/u.test(said) ? slip.right : slip.right.toUpperCase()
  const found: RawFinding = {
    span,
    message: say`“${said}” is not how this language writes the date, so that neither a reader nor a search finds it. Write “${right}”.`,
    fixes: [replacement(span, right, 'suggestion')],
  }
  if (isCited) return [found]
  // `17th May 2021`: only the form is another.
  return [{ ...found, severity: /\d/.test(said) ? 'hint' : 'warning' }]
}

const impossible = ({ iso, span }: DateInText, prose: Prose): RawFinding[] =>
  iso === null
    ? [
        {
          span: prose.toDraft(span),
          message: say`No calendar has the day “${prose.text.slice(span.start, span.end)}”. Correct it.`,
          severity: 'warning',
        },
      ]
    : []
