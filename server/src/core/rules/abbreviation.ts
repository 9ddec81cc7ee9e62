import { parseRoman } from '../citations/roman.ts'
import { KNOWN, NEVER } from '../lexicon/abbreviations.ts'
import { ORGANS } from '../lexicon/organs.ts'
import type { Report, Rule, RuleContext } from './rule.ts'
import { matches, type RunningText, runningTexts } from './running-text.ts'

/** Principal organs are never abbreviated; other abbreviations are introduced in full before they are used. */
export const abbreviation: Rule = {
  id: 'abbreviation',
  summary: 'Principal organs are never abbreviated, and other abbreviations are introduced in full before use.',
  why: 'A resolution is read by people of all offices and decades: an abbreviation that is plain to its drafter is a riddle to them.',
  source: 'R-126, R-127, R-129 (78 per cent of published resolutions use no abbreviation of their own)',
  level: 'information',
  mend: 'offer',
  examples: [
    {
      bad: 'The General Assembly,\n\n1. *Requests* the ⟦Secretary General⟧ and the ⟦UN⟧ system to report;\n\n2. *Invites* ⟦UNCTAD⟧ to report.\n',
    },
    {
      good: 'The General Assembly,\n\n*Recalling* the United Nations Conference on Trade and Development (UNCTAD) and COVID-19,\n\n1. *Invites* UNCTAD and UN-Women to report.\n',
    },
  ],
  check(context) {
    return [...neverAbbreviated(context), ...notIntroduced(context)]
  },
}

function neverAbbreviated({ document }: RuleContext): Report[] {
  return runningTexts(document).flatMap(({ prose, text }) =>
    NEVER[document.language].flatMap(({ pattern, full }) =>
      [...matches(text, pattern)].map(({ match: [found], span: where }): Report => {
        const span = prose.toDraft(where)
        return {
          span,
          message: `“${found}” is never written so in resolutions: principal organs and offices keep their full names. Write “${full}”.`,
          fixes: [{ title: `Write “${full}”`, safe: false, edits: [{ span, text: full }] }],
        }
      }),
    ),
  )
}

/** Four letters or more: shorter ones are too often names, symbols and numbers. */
const ABBREVIATION = /(?<![\p{L}\p{N}/.()-])(\p{Lu}{4,})(?![\p{L}\p{N}/.)-])/gu

function notIntroduced({ document }: RuleContext): Report[] {
  const own = ORGANS.filter(({ id }) => document.model.resolutions.some(({ organ }) => organ === id))
  const introduced = new Set<string>([...KNOWN, ...own.flatMap(({ abbreviations }) => abbreviations)])
  const reports: Report[] = []
  for (const { text, prose } of runningTexts(document)) {
    const never = NEVER[document.language]
    for (const [, name] of text.matchAll(/\((?:[^()]{0,40} )?(\p{Lu}{3,})\)/gu)) introduced.add(name as string)
    for (const { match, span } of matches(text, ABBREVIATION)) {
      const name = match[1] as string
      if (introduced.has(name) || parseRoman(name) !== null || isShouted(text, span.end, span.start)) continue
      if (never.some(({ pattern }) => name.search(pattern) >= 0)) continue
      introduced.add(name)
      reports.push({
        span: prose.toDraft(span),
        message: `“${name}” has not been introduced. Not every reader knows it: give the name in full at its first mention, with “(${name})” behind it, or in full throughout.`,
        fixes: [],
      })
    }
  }
  return reports
}

/** Words in capitals beside others in capitals are no abbreviation: `THE GENERAL ASSEMBLY`, `URGES Member States`. */
const isShouted = (text: RunningText['text'], end: number, start: number): boolean =>
  start === 0 || /^ \p{Lu}{2,}/u.test(text.slice(end)) || /\p{Lu}{2} $/u.test(text.slice(Math.max(0, start - 5), start))
