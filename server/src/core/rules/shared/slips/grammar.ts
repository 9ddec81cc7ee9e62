/**
 * Small words with two letters turned or one misread, and such as do not go with the word behind them: `teh`, `tbe`, `a
 * important`, `de el Consejo`, `le État`, `el resolución`.
 */
import { perLanguage } from '../../../lexicon/per-language.ts'
import { SMALL_WORDS } from '../../../lexicon/small-words.ts'
import { smallSlips, YEARS_WITHOUT_TILDE } from '../../../lexicon/typing-slips.ts'
import { capitalized } from '../../../text/capital.ts'
import { WORD_BEGINS, WORD_ENDS } from '../../../text/letters.ts'
import { say } from '../../../text/message.ts'
import { messageOfMisspelt } from './misspelt.ts'
import type { SlipGroup } from './slip-kind.ts'

/** By a small word with a slip, the word that is meant: `teh`, `the`. */
const SMALL_SLIPS = perLanguage((_, language) => smallSlips(language))

const SMALL_SLIP = perLanguage((_, language) => {
  const words = [...SMALL_SLIPS(language).keys()].join('|')
  return new RegExp(`(?:${words})${WORD_ENDS}(?<=${WORD_BEGINS}(?:[dl]')?(?:${words}))`, 'gu')
})

export const GRAMMAR_SLIPS: readonly SlipGroup[] = [
  {
    kinds: [
      {
        pattern: (language) => SMALL_WORDS[language].before,
        slipOf({ 1: one, 2: other }, { end }, language) {
          const said = one ?? other ?? ''
          const right = SMALL_WORDS[language].right.get(said.toLowerCase())
          if (right === undefined) return null
          const isCapital = said !== said.toLowerCase()
          return {
            // An apostrophe takes the place of the space.
            span: { start: end - 1 - said.length, end: right.endsWith('’') ? end : end - 1 },
            text: isCapital ? capitalized(right) : right,
          }
        },
        says: (said, right) => say`“${said.trim()}” does not go with the word that follows. Write “${right}”.`,
        safety: 'suggestion',
      },
      {
        pattern: (language) => SMALL_WORDS[language].disagreeing,
        slipOf: ([, ...caught], { end }) => ({
          span: { start: end - (caught.find((words) => words !== undefined)?.length ?? 0), end },
          text: null,
        }),
        says: (said) => say`The two words of “${said}” differ in gender or number. Change the one that is wrong.`,
        safety: 'suggestion',
      },
      {
        pattern: SMALL_SLIP,
        slipOf: ([said], span, language) => ({ span, text: SMALL_SLIPS(language).get(said) ?? null }),
        says: messageOfMisspelt,
        safety: 'suggestion',
      },
      {
        pattern: (language) => (language === 'es' ? YEARS_WITHOUT_TILDE : null),
        slipOf: ([said], span) => ({ span, text: said.replace('n', 'ñ') }),
        says: messageOfMisspelt,
        safety: 'suggestion',
      },
    ],
  },
]
