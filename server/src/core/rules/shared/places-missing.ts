/**
 * Paragraphs that a draft names by their place and does not have: `the preceding paragraph` in its first, `the fifth
 * preambular paragraph of the present resolution` where there are four.
 */
import type { ParsedText } from '../../document/document.ts'
import { BLANK, type RunningText, textsMatching } from '../../document/running-text.ts'
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { REFERENCE_WORDS } from '../../lexicon/reference-words.ts'
import { readOrdinal } from '../../lexicon/session-ordinals.ts'
import { paragraphsIn, paragraphsOf } from '../../model/read.ts'
import { NEIGHBOUR } from '../../numbering/mentions.ts'
import type { Match, PatternWithSubstrings } from '../../text/matches.ts'
import { type Message, say } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { RawFinding } from '../rule.ts'

export const placesMissing = (document: ParsedText): RawFinding[] => [
  ...foundBy(NEIGHBOUR(document.language), neighbourMissing, document),
  ...foundBy(REFERENCE_WORDS[document.language].preambular, preambularMissing, document),
]

const foundBy = (
  pattern: PatternWithSubstrings,
  missing: (match: Match, words: RunningText, language: Language) => Missing | null,
  document: ParsedText,
): RawFinding[] =>
  textsMatching(document, pattern).flatMap(({ words, found }) =>
    found.flatMap((match): RawFinding[] => {
      const told = missing(match, words, document.language)
      return told ? [{ severity: 'warning', span: words.prose.toDraft(told.span), message: told.message }] : []
    }),
  )

interface Missing {
  /** Its name, as an offset in the words. */
  readonly span: Span
  readonly message: Message
}

/** What is said where the neighbour that is named is none of the draft. */
function neighbourMissing(
  { match: [said, preceding], span }: Match,
  { host, text, resolution }: RunningText,
  language: Language,
): Missing | null {
  const behind = text.slice(span.end)
  if (host.kind === 'subParagraph' || OF_ANOTHER(language).test(behind)) return null
  const all = paragraphsOf(resolution)
  if (preceding !== undefined)
    return all[0] === host || all.find(({ kind }) => kind === 'operative') === host
      ? {
          span,
          message: say`“${said}” leads to none: this is the first of the preamble or of the operative part. Find what is meant and name it by its number.`,
        }
      : null
  // What is quoted may follow: `the following paragraph: “…”`.
  return all.at(-1) !== host || behind.includes(':') || behind.includes(BLANK)
    ? null
    : {
        span,
        message: say`“${said}” leads to none: this is the last. Find what is meant and name it by its number.`,
      }
}

const OF_ANOTHER = perLanguage((_, language) => new RegExp(`^ (?:${REFERENCE_WORDS[language].ofAnother})`, 'u'))

/** What is said where the preamble has fewer paragraphs. */
function preambularMissing(
  { match: [, ...figures], span: { start, end } }: Match,
  { part, text }: RunningText,
  language: Language,
): Missing | null {
  const figure = figures.find(Boolean)
  const ordinal = figure ? '' : ordinalBefore(text.slice(Math.max(0, start - LONGEST_ORDINAL), start), language)
  const number = figure ? Number(figure) : readOrdinal(ordinal.trimEnd(), language)
  const count = paragraphsIn(part).filter(({ kind }) => kind === 'preambular').length
  if (number === null || number <= count || count === 0) return null
  const span = { start: start - ordinal.length, end }
  const said = text.slice(span.start, end)
  return {
    span,
    message: say`“${said}” leads to none: the preamble has no more than ${count}. Find what is meant and correct the reference.`,
  }
}

const LONGEST_ORDINAL = 40

/** The ordinal that some words end with, and the space behind it: `quinto `, `vigésimo quinto `; empty for none. */
function ordinalBefore(words: string, language: Language): string {
  const said = words.split(' ')
  const last = [-3, -2].map((from) => said.slice(from).join(' '))
  return last.find((one) => readOrdinal(one.trimEnd(), language) !== null) ?? ''
}
