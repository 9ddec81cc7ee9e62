import { ADDRESSES, FURTHER_DECISIONS, OBJECTS, SHARES_OBJECT } from '../lexicon/series.ts'
import { lowerBound } from '../text/binary-search.ts'
import { LETTERS } from '../text/letters.ts'
import { type Match, matches } from '../text/matches.ts'
import { say } from '../text/message.ts'
import { pattern } from '../text/pattern.ts'
import type { Opening } from '../wording/openings/index.ts'
import { examples } from './examples/decision-comma.ts'
import type { RawFinding, Rule } from './rule.ts'
import { insertion } from './shared/make-fix.ts'

/** “and” with the verb of a further decision, and the character before it. */
const JOINED = pattern('gu')`
  ( and )(?<=[${LETTERS}\d)”’] and )(?=
    (?:also |further |once again |strongly )?(?:
      ${FURTHER_DECISIONS.join('|')}|calls (?:upon|for)
    )(?: (?:${OBJECTS})(?![${LETTERS}-]))
  )
`
/** How far from “and” the first verb and a shared infinitive may stand. */
const REACH = 400
/** A clause with a subject of its own, up to the next comma, goes on with a verb of its own and needs no comma. */
const CLAUSES = /(?<!\p{Alphabetic})(?:that|which|who|it|he|she)(?!\p{Alphabetic})[^,;]*/gu

/** Several decisions in one paragraph are separated by commas, before “and” too. */
export const decisionComma: Rule = {
  id: 'decision-comma',
  summary: say`A further decision in the same paragraph follows a comma: “…, and requests the Secretary-General”.`,
  why: say`The comma shows that the organ acts again; without it the verb seems to belong to what stands before.`,
  source: say`R-90 (Editorial Manual, Punctuation; a comma in 14,321 of 14,814 published places)`,
  level: 'hint',
  fixes: 'safe',
  fixSafety: say`It adds a comma before the verb of a further decision, and changes no word.`,
  languages: ['en'],
  examples,
  checkWords({ host, prose, text }, { language }) {
    if (language !== 'en' || host.kind !== 'operative' || !text.includes(' and ')) return []
    const opened = host.opening?.end ?? 0
    const joined = matches(text, JOINED)
    const clauses = joined.length > 0 ? matches(text, CLAUSES) : []
    return joined.flatMap(({ span: where }): RawFinding[] => {
      const clause = clauses[lowerBound(clauses.length, (i) => (clauses[i] as Match).span.start < where.start) - 1]
      const inClause = clause !== undefined && clause.span.start >= opened && where.start <= clause.span.end
      const before = text.slice(Math.max(opened, where.start - 16), where.start)
      if (where.start <= opened || inClause || SHARES_OBJECT.test(before)) return []
      const behind = text.slice(where.end, where.end + REACH)
      if (where.start - opened < REACH && sharesInfinitive(host.opening, text.slice(opened, where.start), behind))
        return []
      const { end } = prose.toDraft({ start: where.start - 1, end: where.start })
      return [
        {
          span: prose.toDraft({ start: where.start + 1, end: where.end - 1 }),
          message: say`A further decision follows here without a comma, and seems to belong to what stands before. Put a comma before “and”.`,
          fixes: [insertion(end, ',', 'safe', say`Put a comma before “and”`)],
        },
      ]
    })
  },
}

/** `Urges parties and invites others to increase`: both verbs address somebody, and ask the same of both. */
const sharesInfinitive = (opening: Opening | null, between: string, behind: string): boolean =>
  opening !== null &&
  ADDRESSES.test(opening.verb) &&
  !/(?<!\p{Alphabetic})(?:to|for)(?!\p{Alphabetic})|[,;:]/u.test(between) &&
  ADDRESSES.test(behind.replace(/^(?:also|further|strongly|once again) /u, '').split(' ')[0] ?? '') &&
  /^[^,;:]* to \p{Lowercase}/u.test(behind)
