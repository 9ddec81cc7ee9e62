import { mentions } from '../citations/find/bodies.ts'
import type { ParsedText } from '../document/document.ts'
import { textsMatching } from '../document/running-text.ts'
import { FORMULAE } from '../lexicon/formulae.ts'
import type { Language } from '../lexicon/languages.ts'
import { SESSION_IN_FIGURES } from '../lexicon/organ-lines.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { REPORT_WORDS } from '../lexicon/report-words.ts'
import { readOrdinal, sessionOrdinal } from '../lexicon/session-ordinals.ts'
import type { Operative, Paragraph, Part } from '../model/model.ts'
import { factOf, paragraphsIn } from '../model/read.ts'
import { lowerBound } from '../text/binary-search.ts'
import { say } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { examples } from './examples/session-arithmetic.ts'
import type { RawFinding, Rule } from './rule.ts'
import { symbolsOfRecords } from './shared/official-records.ts'
import { sessionOf } from './shared/own-session.ts'
import { sessionsOfOtherYears } from './shared/session-years.ts'

/** How far ahead a session may lie that has a provisional agenda. */
const FARTHEST = 5

/** The provisional agenda is that of a later session, not of one in the far future; sessions go with their years. */
export const sessionArithmetic: Rule = {
  id: 'session-arithmetic',
  summary: say`The provisional agenda is that of a later session, not more than five on, and reports are asked for at a later one; sessions go with their years, committees and symbols.`,
  why: say`A formula carried over from last year’s resolution keeps last year’s session, and the item is on no agenda.`,
  source: say`R-39 (725 of 985 published references are to the next session, 214 to the one after, none to the current or an earlier one)`,
  level: 'warning',
  fixes: 'none',
  examples,
  checkText({ document }) {
    return [
      ...agendas(document),
      ...reports(document),
      ...symbolsOfRecords(document),
      ...sessionsOfOtherYears(document),
    ].sort((a, b) => a.span.start - b.span.start)
  },
}

/**
 * The number of a session in words or, as the Human Rights Council has them in Spanish, in figures: `61º`; or its year,
 * as the Economic and Social Council has them.
 */
const sessionNamed = (words: string, language: Language): number | null =>
  SESSION_IN_FIGURES.test(words) || isYear(words) ? Number.parseInt(words, 10) : readOrdinal(words, language)

const isYear = (session: string | number): boolean => /^\d{4}$/.test(`${session}`)

/** The year by which the front matter names the session; null where it names none so. */
function yearOfSession({ model }: ParsedText): number | null {
  const written = factOf(model, 'session')?.trim() ?? ''
  return isYear(written) ? Number(written) : null
}

const nameOf = (session: number, language: Language): string =>
  isYear(session) ? `${session}` : sessionOrdinal(session, language)

/** The provisional agenda of a session that is past, or far ahead. */
function agendas(document: ParsedText): RawFinding[] {
  const { language } = document
  return textsMatching(document, FORMULAE[language].provisionalAgenda).flatMap(
    ({ words: { prose, resolution }, found }) => {
      const current = sessionOf(document, resolution)
      if (current === null) return []
      return found.flatMap(({ match, span }): RawFinding[] => {
        const words = match[1] as string
        const named = sessionNamed(words, language)
        if (named === null || (named > current && named <= current + FARTHEST)) return []
        const start = span.start + match[0].indexOf(words)
        const late = named <= current
        const next = sessionOrdinal(current + 1, language)
        return [
          {
            span: prose.toDraft({ start, end: start + words.length }),
            message: late
              ? say`The ${words} session is not later than that of this resolution, the ${sessionOrdinal(current, language)}, and its agenda is settled. Name a later one: the next is the ${next}.`
              : say`The ${words} session is ${named - current} sessions away, and a provisional agenda is hardly ever asked for more than ${FARTHEST} ahead. Check the number: the next session is the ${next}.`,
          },
        ]
      })
    },
  )
}

/** What is asked for at the session of the resolution itself, or at an earlier one. */
function reports(document: ParsedText): RawFinding[] {
  const { language } = document
  const { asks, past, session } = REPORT_WORDS[language]
  return textsMatching(document, session).flatMap(
    ({ words: { host, prose, text, resolution, part }, found: sessions }) => {
      if (host.kind === 'preambular') return []
      const current = sessionOf(document, resolution) ?? yearOfSession(document)
      if (current === null) return []
      const opener = host.kind === 'operative' ? host : operativeOf(host, part)
      if (!opener || !asks.test(opener.prose.text)) return []
      return sessions.flatMap(({ match, span }): RawFinding[] => {
        const words = (match[1] ?? match[2]) as string
        const named = sessionNamed(words, language)
        if (named === null || named > current || named < current - MOST_PAST) return []
        const before = text.slice(0, span.start)
        const clause = before.slice(before.lastIndexOf(';') + 1)
        const own = host.kind === 'operative' ? clause : `${opener.prose.text} ${clause}`
        const asked = own.match(VERB(language))
        let verb = asked ? own.lastIndexOf(asked.at(-1) as string) : -1
        // `que en su septuagésimo sexto período de sesiones le presente`
        const ahead = text.slice(span.end, span.end + AHEAD)
        if (/(?<!\p{Alphabetic})que,? $/u.test(clause) && ahead.search(VERB(language)) >= 0) verb = own.length
        if (
          verb < 0 ||
          past.test(own.slice(verb)) ||
          AGENDA.test(own.slice(-40)) ||
          isPast(text.slice(span.end), language)
        )
          return []
        const body = mentions(before, language, resolution.organ).at(-1)
        if (body && !body.organs.includes(resolution.organ ?? 'ga') && before.length - body.span.end < NEAR) return []
        const start = span.start + match[0].indexOf(words)
        return [
          {
            span: prose.toDraft({ start, end: start + words.length }),
            message: say`The ${words} session is not later than that of this resolution, the ${nameOf(current, language)}: what is asked for then comes too late to be asked. Name a later one: the next is the ${nameOf(current + 1, language)}.`,
          },
        ]
      })
    },
  )
}

/** Sessions further back are told of, and nothing is asked for then. */
const MOST_PAST = 3
/** A body named so near is the one whose session it is. */
const NEAR = 40
/** Characters within which the verb follows. */
const AHEAD = 300
const AGENDA = /(?:agenda of|temario de|orden del día de|ordre du jour(?: provisoire)? de) ?$/u

const VERB = perLanguage(
  (_, language) => new RegExp(`(?<!\\p{Alphabetic})(?:${REPORT_WORDS[language].verb})(?!\\p{Alphabetic})`, 'gu'),
)

/** `, adopted …`: what follows tells of things past. */
const isPast = (after: string, language: Language): boolean =>
  ({
    en: /^,? (?:and )?(?:resumed|held|in (?:its )?(?:resolution|decision))/,
    es: /^,? (?:celebrado|en su (?:resolución|decisión))/,
    fr: /^,? (?:tenue|dans sa (?:résolution|décision))/,
  })[language].test(after)

/** The operative paragraph that a sub-paragraph belongs to. */
function operativeOf({ span }: { readonly span: Span }, part: Part): Operative | undefined {
  const paragraphs = paragraphsIn(part)
  const behind = lowerBound(paragraphs.length, (i) => (paragraphs[i] as Paragraph).span.start <= span.start)
  const paragraph = paragraphs[behind - 1]
  return paragraph?.kind === 'operative' && span.end <= paragraph.span.end ? paragraph : undefined
}
