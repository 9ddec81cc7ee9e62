/**
 * `the eighty-first session of the General Assembly, in 2024`: a session with a year in which it is not held.
 * Only where the words say whose session it is: committees and conferences have sessions with the same numbers.
 */
import { yearsOfGa, yearsOfHrc } from '../../citations/calendar/session-years.ts'
import { mentions, mentionsAfter } from '../../citations/find/bodies.ts'
import type { ParsedText } from '../../document/document.ts'
import { type RunningText, textsMatching } from '../../document/running-text.ts'
import { DATED_SESSIONS } from '../../lexicon/dated-sessions.ts'
import type { Language } from '../../lexicon/languages.ts'
import { BODY_WORDS } from '../../lexicon/organ-lines.ts'
import type { OrganId } from '../../lexicon/organs.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { readAnyOrdinal } from '../../lexicon/session-ordinals.ts'
import { LETTERS } from '../../text/letters.ts'
import { type Message, nth, say } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { RawFinding } from '../rule.ts'

/** A session with a year not far behind it. */
const SESSION = perLanguage((_, language) => {
  const { session, noun } = DATED_SESSIONS[language]
  return {
    pattern: new RegExp(`(?<![${LETTERS}-])${session}(?=[^.;]{1,100}(?:19|20)\\d\\d)`, 'gu'),
    requiredSubstrings: [noun],
  }
})
const YEAR = perLanguage((_, language) => new RegExp(DATED_SESSIONS[language].year, 'uy'))
const OF_BODY = perLanguage((_, language) => new RegExp(`^${DATED_SESSIONS[language].ofBody}$`, 'u'))
const OWN = perLanguage((_, language) => new RegExp(`^${DATED_SESSIONS[language].own}$`, 'u'))

export const sessionsOfOtherYears = (document: ParsedText): RawFinding[] =>
  textsMatching(document, SESSION(document.language)).flatMap(({ words, found }) =>
    found.flatMap(({ match, span }): RawFinding[] => {
      const session = readAnyOrdinal(match[1] as string, document.language)
      const owner = session === null ? null : ownerOf(span, words, document.language)
      const slip = owner && session !== null ? slipBehind(session, owner, words.text, document.language) : null
      return slip ? [{ span: words.prose.toDraft(slip.span), message: slip.says }] : []
    }),
  )

/** Whose session it is, and where its name ends, be it before the session or behind it. */
interface Owner {
  readonly organ: OrganId
  readonly end: number
}

function ownerOf({ start, end }: Span, words: RunningText, language: Language): Owner | null {
  const { text, part, resolution } = words
  const issuer = part.organLine?.organ ?? resolution.organ
  const bodies = mentions(text, language, issuer)
  const [behind] = mentionsAfter(text, end, bodies, language)
  if (behind) return behind.organs.length === 1 ? { organ: behind.organs[0] as OrganId, end: behind.span.end } : null
  const before = bodies.findLast((body) => body.span.end <= start)
  if (before && OF_BODY(language).test(text.slice(before.span.end, start)))
    return before.organs.length === 1 ? { organ: before.organs[0] as OrganId, end } : null
  return issuer && isOwn(text.slice(0, start), words, language) ? { organ: issuer, end } : null
}

/** `Decides to consider it at its`: no body is named in the paragraph, neither by a name nor by a word for one. */
const isOwn = (before: string, { host, text }: RunningText, language: Language): boolean =>
  host.kind === 'operative' &&
  OWN(language).test(before) &&
  !/\P{Alphabetic}\p{Uppercase}/u.test(text) &&
  !text.split(/[^\p{Alphabetic}]+/u).some((word) => BODY_WORDS.has(word))

function slipBehind(
  session: number,
  { organ, end }: Owner,
  text: string,
  language: Language,
): { readonly span: Span; readonly says: Message } | null {
  const pattern = YEAR(language)
  pattern.lastIndex = end
  const match = pattern.exec(text)
  const said = match?.[1] ?? match?.[2]
  const years = organ === 'ga' ? yearsOfGa(session) : organ === 'hrc' ? yearsOfHrc(session) : null
  if (!match || said === undefined || years === null) return null
  const [first, last] = years
  if (first <= Number(said) && Number(said) <= last) return null
  const at = match.index + match[0].lastIndexOf(said)
  const right = first === last ? `${first}` : `${first}–${last}`
  return {
    span: { start: at, end: at + said.length },
    says:
      organ === 'ga'
        ? say`The ${nth(session)} session of the General Assembly is of ${right}, and the words say ${said}. Correct the one that is wrong.`
        : say`The ${nth(session)} session of the Human Rights Council is of ${right}, and the words say ${said}. Correct the one that is wrong.`,
  }
}
