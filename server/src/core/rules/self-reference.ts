import { designationOf } from '../citations/own.ts'
import { type RunningText, textsMatching } from '../document/running-text.ts'
import type { Language } from '../lexicon/languages.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { SELF_WORDS } from '../lexicon/reference-words.ts'
import type { Resolution } from '../model/model.ts'
import type { HouseStyle } from '../styles/style.ts'
import { capitalizedLike } from '../text/capital.ts'
import { LETTERS } from '../text/letters.ts'
import type { Match } from '../text/matches.ts'
import { say } from '../text/message.ts'
import { examples } from './examples/self-reference.ts'
import type { RawFinding, Rule } from './rule.ts'
import { replacement } from './shared/make-fix.ts'

/** A resolution names itself as its house does: “the present resolution”, or “this resolution”. */
export const selfReference: Rule = {
  id: 'self-reference',
  summary: say`A resolution names itself as its house does: “the present resolution”, or “this resolution”.`,
  why: say`Where other resolutions are cited, “this resolution” may be taken for one of them; the house has one way to name the text in hand.`,
  source: say`R-96 (“the present resolution” 1,732 to 14 in the General Assembly, 76 to 2,686 in the Security Council)`,
  level: 'information',
  fixes: 'safe',
  fixSafety: say`Both ways name the text in hand; where “this” may mean a resolution cited before, nothing is said.`,
  examples,
  checkText({ document, style }) {
    const wanted = wantedIn(document.language, style)
    if (!wanted) return []
    return textsMatching(document, UNWANTED[wanted](document.language)).flatMap(({ words, found }) =>
      wanted === 'this' && isEarly(words.resolution)
        ? []
        : found.flatMap((one) => findingOf(one, words, document.language, wanted)),
    )
  },
}

/** “The present resolution” was the usage of the Security Council as well, until the 1990s. */
const FIRST_YEAR_OF_THIS = 2000

function isEarly(resolution: Resolution): boolean {
  const form = designationOf(resolution)?.form
  return form?.type === 'sc' && form.year < FIRST_YEAR_OF_THIS
}

const wantedIn = (language: Language, { selfReference: own }: HouseStyle): 'present' | 'this' | null =>
  own === 'any' ? null : SELF_WORDS[language].alwaysPresent ? 'present' : own

const CITED = perLanguage(({ resolution }) => new RegExp(`(?:${resolution.one})\\s+[\\dA-Z]`, 'u'))

/** Where a house that wants the one writes the other. */
const unwanted = (found: 'present' | 'this') =>
  perLanguage((_, language) => {
    const words = SELF_WORDS[language]
    return new RegExp(`(?<![${LETTERS}])${words[found]}(?= ${words.noun}(?![${LETTERS}]))`, 'giu')
  })
const UNWANTED = { present: unwanted('this'), this: unwanted('present') }

function findingOf(
  { match, span: where }: Match,
  { text, prose }: RunningText,
  language: Language,
  wanted: 'present' | 'this',
): RawFinding[] {
  const words = SELF_WORDS[language]
  // Behind a citation, “this resolution” is the one cited.
  if (wanted === 'present' && CITED(language).test(text.slice(0, where.start))) return []
  const right = capitalizedLike(match[0], words[wanted])
  const span = prose.toDraft(where)
  return [
    {
      span,
      message: say`This house writes “${right} ${words.noun}” for the text in hand, not “${match[0]} ${words.noun}”. Where others are cited it tells which is meant: write “${right}”.`,
      fixes: [replacement(span, right, 'safe', say`Write “${right} ${words.noun}”`)],
    },
  ]
}
