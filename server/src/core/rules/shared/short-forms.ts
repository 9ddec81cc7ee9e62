/**
 * Short forms of sources that have slipped: `para 5`, `lbid.`, in notes and in brackets. What stands outside of these
 * is written in full, see `internal-reference-form`.
 */
import type { ParsedText } from '../../document/document.ts'
import { isInBrackets, runningTexts, unquoted, wordsOf, wordsOfEach } from '../../document/running-text.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { SHORT_FORMS } from '../../lexicon/short-forms.ts'
import { isUnbroken, type Prose } from '../../model/prose.ts'
import { LETTERS } from '../../text/letters.ts'
import { type Match, matches } from '../../text/matches.ts'
import { memoizeEach, placesFilled } from '../../text/memo.ts'
import { type Message, say } from '../../text/message.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { RawFinding } from '../rule.ts'
import { replacement } from './make-fix.ts'

interface Slip {
  readonly span: Span
  readonly right: string
  readonly says: Message
}

/** What slipped in the notes of a text, and in what stands in brackets in its running text. */
export function shortForms(document: ParsedText): RawFinding[] {
  const { language, model } = document
  const texts = runningTexts(document)
  const notes = model.footnotes.map(({ prose }) => prose)
  const bracketed = bracketedSlips(language)(wordsOf(texts))
  const noted = noteSlips(language)(wordsOfEach(notes))
  return [
    ...placesFilled(bracketed).flatMap((i) => findings(texts[i]?.prose as Prose, bracketed[i] as readonly Slip[])),
    ...placesFilled(noted).flatMap((i) => findings(notes[i] as Prose, noted[i] as readonly Slip[])),
  ]
}

const findings = (prose: Prose, slips: readonly Slip[]): RawFinding[] =>
  slips
    .filter(({ span }) => isUnbroken(prose, span))
    .map(({ span: where, right, says }) => {
      const span = prose.toDraft(where)
      return { severity: 'warning' as const, span, message: says, fixes: [replacement(span, right, 'suggestion')] }
    })

/** A short form before the number that it belongs to: `chap I`, `para 5`, `, par 5 et 6`. */
const WITHOUT_STOP = perLanguage((_, language) => {
  const { plain, ambiguous } = SHORT_FORMS[language]
  return pattern('giu')`
    (?<![${LETTERS}\d./-])(?:(?:${plain})|(?<=[,;(] ?)(?:${ambiguous}))(?=
      [ ](?:\d{1,4}|[IVXLC]{1,6})(?:[ ]?[,.;:)]|$|[ ](?:and|to|y|e|a|et|à|\()[ ]?[\d\p{Alphabetic}])
    )
  `
})

const withoutStop = ({ match: [said], span }: Match): Slip => ({
  span,
  right: `${said}.`,
  says: say`“${said}” has lost its full stop: a word that is cut short closes with one. Write “${said}.”.`,
})

const NONE: readonly never[] = []

const bracketedSlips = perLanguage((_, language) =>
  memoizeEach((words: Prose['words']): readonly Slip[] => {
    const text = unquoted(words)
    if (!text.includes('(')) return NONE
    return matches(text, WITHOUT_STOP(language))
      .filter(({ span }) => isInBrackets(text, span.start))
      .map(withoutStop)
  }),
)

const noteSlips = perLanguage((_, language) =>
  memoizeEach((words: Prose['words']): readonly Slip[] => {
    const text = unquoted(words)
    return [
      ...matches(text, SAME_SOURCE).flatMap((match) => sameSource(match, text.length)),
      ...matches(text, WITHOUT_STOP(language)).map(withoutStop),
    ]
  }),
)

/** `Ibid.`, as it is written, mistyped and misread. */
const SAME_SOURCE = pattern('gu')`
  (?<![${LETTERS}\d])(?:[IiLl1|J][bh][iíl1]d|[Ii](?:bdi|dib))(?![${LETTERS}\d])\.?
`

function sameSource({ match: [said], span }: Match, length: number): Slip[] {
  const first = span.start === 0 || !said.startsWith('i') ? 'I' : 'i'
  // At the end of a note its full stop closes the note as well: see `footnote-place`.
  const stop = said.endsWith('.') || span.end < length ? '.' : ''
  const right = `${first}b${said.includes('í') ? 'í' : 'i'}d${stop}`
  if (said === right) return []
  return [{ span, right, says: say`“${said}” is not how a note refers to the one before it. Write “${right}”.` }]
}
