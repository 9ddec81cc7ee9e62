import { filled, type RunningText } from '../document/running-text.ts'
import { NUMBER_FORMS, type NumberForm } from '../lexicon/number-forms.ts'
import { matchesIfPresent } from '../text/matches.ts'
import { type Message, say } from '../text/message.ts'
import { examples } from './examples/number-style.ts'
import type { RawFinding, Rule } from './rule.ts'
import { datesIn } from './shared/date-style.ts'
import { replacement } from './shared/make-fix.ts'

/** Percentages, sums of money and dates in the form of United Nations texts. */
export const numberStyle: Rule = {
  id: 'number-style',
  summary: say`Percentages and money in words, dates and ordinals in one form: 5 per cent, 3 million United States dollars, 19 December 1991.`,
  why: say`Signs and abbreviations are read differently from country to country; resolutions spell them out.`,
  source: say`R-121 (per cent 1,170, % and percent 1), R-122, R-123 (United States dollars 382, signs 14)`,
  level: 'information',
  fixes: 'safe and suggestion',
  fixSafety: say`The amount stays the same; whose dollars a “$” by itself means, a person has to say.`,
  examples,
  checkWords(words, { language, style }) {
    const numbers = style.spelling === 'any' ? [] : NUMBER_FORMS[language].flatMap((form) => find(words, form))
    return [...numbers, ...datesIn(words, language, style.spelling === 'oxford')]
  },
}

function find({ prose, text }: RunningText, form: NumberForm): RawFinding[] {
  const { usual, why } = form
  return matchesIfPresent(text, form).map(({ match, span: where }) => {
    const [found] = match
    const right = filled(usual, match)
    const span = prose.toDraft(where)
    return {
      span,
      message: MESSAGES[why](found, right),
      // Whose dollars a bare sign means, and whether `17.000` is a thousandth, a person has to say.
      fixes: [replacement(span, right, BARE_DOLLAR.test(found) || MAY_BE_ANOTHER.has(why) ? 'suggestion' : 'safe')],
    }
  })
}

/** Where the mark is wrong, and with it the number may be: `17.000` is seventeen to some. */
const MAY_BE_ANOTHER: ReadonlySet<NumberForm['why']> = new Set(['thousands', 'decimals'])

/** A sign that does not say whose dollars it means. */
const BARE_DOLLAR = /(?<!US)\$(?! ?(?:US|É))/

/** What to say of a form that is found, and what stands in its place. */
const MESSAGES: Readonly<Record<NumberForm['why'], (found: string, right: string) => Message>> = {
  'sign of percent': (found, right) => say`“${found}” is written out in resolutions. Write “${right}”.`,
  'two words': (found, right) => say`“${found}” is two words in resolutions. Write “${right}”.`,
  'sign without space': (found, right) => say`“${found}” lacks the space before its sign. Write “${right}”.`,
  'sign of money': (found, right) =>
    say`“${found}” is written out in resolutions: the sign is read differently from country to country. Write “${right}”.`,
  thousands: (found, right) =>
    say`“${found}” is another number to readers of another language: resolutions part thousands otherwise. Write “${right}”.`,
  decimals: (found, right) =>
    say`“${found}” has the decimal mark of another language, and is another number to some readers. Write “${right}”.`,
}
