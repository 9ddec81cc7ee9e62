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
import type { Match } from '../../text/matches.ts'
import { type Message, say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'

export const placesMissing = (document: ParsedText): RawFinding[] => [
  ...foundBy(NEIGHBOUR(document.language), neighbourMissing, document),
  ...foundBy(REFERENCE_WORDS[document.language].preambular, preambularMissing, document),
]

const foundBy = (
  pattern: RegExp,
  missing: (match: Match, words: RunningText, language: Language) => Message | null,
  document: ParsedText,
): RawFinding[] =>
  textsMatching(document, pattern).flatMap(({ words, found }) =>
    found.flatMap((match): RawFinding[] => {
      const message = missing(match, words, document.language)
      return message ? [{ severity: 'warning', span: words.prose.toDraft(match.span), message }] : []
    }),
  )

/** What is said where the neighbour that is named is none of the draft. */
function neighbourMissing(
  { match: [said, preceding], span }: Match,
  { host, text, resolution }: RunningText,
  language: Language,
): Message | null {
  const behind = text.slice(span.end)
  if (host.kind === 'subParagraph' || OF_ANOTHER(language).test(behind)) return null
  const all = paragraphsOf(resolution)
  if (preceding !== undefined)
    return all[0] === host || all.find(({ kind }) => kind === 'operative') === host
      ? say`“${said}” leads to none: this is the first of the preamble or of the operative part. Find what is meant and name it by its number.`
      : null
  // What is quoted may follow: `the following paragraph: “…”`.
  return all.at(-1) !== host || behind.includes(':') || behind.includes(BLANK)
    ? null
    : say`“${said}” leads to none: this is the last. Find what is meant and name it by its number.`
}

const OF_ANOTHER = perLanguage((_, language) => new RegExp(`^ (?:${REFERENCE_WORDS[language].ofAnother})`, 'u'))

/** What is said where the preamble has fewer paragraphs. */
function preambularMissing(
  { match: [said, ordinal, ...figures] }: Match,
  { part }: RunningText,
  language: Language,
): Message | null {
  const number = ordinal === undefined ? Number(figures.find(Boolean)) : ordinalIn(ordinal, language)
  const count = paragraphsIn(part).filter(({ kind }) => kind === 'preambular').length
  return number === null || number <= count || count === 0
    ? null
    : say`“${said}” leads to none: the preamble has no more than ${count}. Find what is meant and correct the reference.`
}

/** The ordinal at the end of some words: `el quinto`. */
const ordinalIn = (words: string, language: Language): number | null =>
  readOrdinal(words, language) ?? readOrdinal(words.split(' ').at(-1) as string, language)
