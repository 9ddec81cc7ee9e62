import { FORMULAE } from '../lexicon/formulae.ts'
import { readOrdinal, sessionOrdinal } from '../lexicon/session-ordinals.ts'
import type { Prose } from '../model/prose.ts'
import { matches } from '../text/matches.ts'
import { memoize } from '../text/memo.ts'
import type { RawFinding, Rule } from './rule.ts'
import { sessionOf } from './shared/own-session.ts'
import { runningTexts } from './shared/running-text.ts'

/** How far ahead a session may lie that has a provisional agenda. */
const FARTHEST = 5

/** The provisional agenda is that of a later session, and not of one in the far future. */
export const sessionArithmetic: Rule = {
  id: 'session-arithmetic',
  summary: 'The provisional agenda is that of a later session, not more than five on.',
  why: 'A formula carried over from last year’s resolution keeps last year’s session, and the item is on no agenda.',
  source:
    'R-39 (725 of 985 published references are to the next session, 214 to the one after, none to the current or an earlier one)',
  level: 'warning',
  fixes: 'none',
  examples: [
    {
      bad: '79/116. Trade\n\nThe General Assembly,\n\n1. *Notes* it;\n\n2. *Decides* to include in the provisional agenda of its ⟦seventy-ninth⟧ session an item.\n',
    },
    {
      good: '79/116. Trade\n\nThe General Assembly,\n\n1. *Notes* it;\n\n2. *Decides* to include in the provisional agenda of its eighty-first session an item.\n',
    },
  ],
  checkText({ document }) {
    const { language } = document
    return runningTexts(document).flatMap(({ prose, text, resolution }) => {
      const current = mayNameAgenda(prose.words) ? sessionOf(document, resolution) : null
      if (current === null) return []
      return matches(text, FORMULAE[language].provisionalAgenda).flatMap(({ match, span }): RawFinding[] => {
        const words = match[1] as string
        const named = readOrdinal(words, language)
        if (named === null || (named > current && named <= current + FARTHEST)) return []
        const start = span.start + match[0].indexOf(words)
        const late = named <= current
        const next = sessionOrdinal(current + 1, language)
        return [
          {
            span: prose.toDraft({ start, end: start + words.length }),
            message: late
              ? `The ${words} session is not later than that of this resolution, the ${sessionOrdinal(current, language)}, and its agenda is settled. Name a later one: the next is the ${next}.`
              : `The ${words} session is ${named - current} sessions away, and a provisional agenda is hardly ever asked for more than ${FARTHEST} ahead. Check the number: the next session is the ${next}.`,
          },
        ]
      })
    })
  },
}

const mayNameAgenda = memoize(({ text }: Prose['words']): boolean => text.includes('provis'))
