import { FURTHER_DECISIONS, NO_ITEM } from '../lexicon/series.ts'
import { LETTERS } from '../text/letters.ts'
import { matches } from '../text/matches.ts'
import { say } from '../text/message.ts'
import { examples } from './examples/serial-comma.ts'
import type { RawFinding, Rule } from './rule.ts'
import { removal } from './shared/make-fix.ts'

const NOT = (words: readonly string[]): string => `(?!(?:${words.join('|')})(?![${LETTERS}-]))`
const ITEM = `${NOT(NO_ITEM)}[${LETTERS}-]+(?: ${NOT(NO_ITEM)}[\\p{Lowercase}-]+)?`
/** Participles and verbs go on with a sentence, and are no item. */
const LAST = `${NOT([...NO_ITEM, ...FURTHER_DECISIONS, 'calls', 'looks'])}(?!\\p{Lowercase}+(?:ing|ed)(?![${LETTERS}]))[${LETTERS}-]+`
/** Three short items in a row, with a comma before “and” or “or”. */
const SERIES = new RegExp(
  `(?<=(?:^|[ (]))${ITEM}, (${ITEM})(,) (?:and|or) (${LAST})(?: ${NOT(['and', 'or'])}[${LETTERS}-]+)?(?=[ .,;:)])`,
  'gu',
)
/**
 * Whether a comma with these words stands behind an item of one or two words, and so behind another comma: quickly,
 * since it hardly ever does.
 */
function mayEndSeries(text: string, joint: string): boolean {
  for (let at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, at + 1)) {
    const comma = text.lastIndexOf(',', at - 1)
    if (comma < 0) continue
    // The item has one space in it, or none: the second that follows is then that of the joint, or stands behind it.
    const space = text.indexOf(' ', comma + 2)
    if (text.indexOf(' ', space + 1) > at) return true
  }
  return false
}

/** `in Marrakech, Morocco, and …`: the comma closes the name of a place. */
const isPlace = (item: string, last: string): boolean => /^\p{Uppercase}/u.test(item) && !/^\p{Uppercase}/u.test(last)

/** `jobs, and small and medium-sized enterprises`: the last item has an “and” of its own. */
const HAS_AND = /^(?: [\p{Alphabetic}-]+){0,2} and /u

/** No comma before the “and” of an ordinary series. */
export const serialComma: Rule = {
  id: 'serial-comma',
  summary: say`No comma stands before the “and” of an ordinary series: “organs, organizations and bodies”.`,
  why: say`In resolutions the comma before “and” announces a new decision; in a series of things it misleads.`,
  source: say`R-89 (Editorial Manual, Punctuation; without it in 35,153 of 35,294 published series)`,
  level: 'hint',
  fixes: 'suggestion',
  fixSafety: say`The comma may close an aside or the name of a place, so a person chooses.`,
  languages: ['en'],
  examples,
  checkWords({ prose, text }, { language, style }) {
    if (language !== 'en' || style.spelling === 'american') return []
    if (!mayEndSeries(text, ', and ') && !mayEndSeries(text, ', or ')) return []
    return matches(text, SERIES).flatMap(({ match, span: where }): RawFinding[] => {
      const [, item, , last] = match as unknown as [string, string, string, string]
      if (isPlace(item, last) || HAS_AND.test(text.slice(where.end))) return []
      const at = where.start + match[0].lastIndexOf(',')
      const span = prose.toDraft({ start: at, end: at + 1 })
      return [
        {
          span,
          message: say`A comma stands before the “and” of an ordinary series. In resolutions such a comma opens a new decision: take it out.`,
          fixes: [removal(span, 'suggestion', say`Take the comma out`)],
        },
      ]
    })
  },
}
