/** Verbs of openings without the word that they have behind them, and words that stand beside no others. */
import { GOVERNMENT } from '../../../lexicon/government.ts'
import { LANGUAGES } from '../../../lexicon/languages.ts'
import { say } from '../../../text/message.ts'
import type { SlipGroup, SlipKind } from './slip-kind.ts'

const kindsOf = (language: (typeof LANGUAGES)[number]): readonly SlipKind[] =>
  GOVERNMENT[language].map(({ pattern, right }) => ({
    pattern: (own) => (own === language ? pattern : null),
    slipOf: ({ 1: before = '', 2: said = '' }, { start }) => {
      const at = start + before.length
      return { span: { start: at, end: at + said.length }, text: right(said) }
    },
    says: (said, text) => say`“${said.trim()}” does not go with the word that follows. Write “${text}”.`,
    safety: 'suggestion',
  }))

export const GOVERNMENT_SLIPS: readonly SlipGroup[] = LANGUAGES.map((language) => ({ kinds: kindsOf(language) }))
