/**
 * What is found only because a person has not typed on yet: the mark that closes the paragraph, the rest of a word, the
 * decision that is to follow. While they type, that is noise.
 */
import type { Document } from '../document/document.ts'
import { locate } from '../document/locate.ts'
import type { Finding } from '../rules/rule.ts'
import type { RuleId } from '../styles/rule-ids.ts'
import type { Span } from '../text/span.ts'

/** What the rest of the paragraph may answer. */
const BY_THE_PARAGRAPH: ReadonlySet<RuleId> = new Set([
  'paragraph-punctuation',
  'subparagraph-lead-in',
  'unrecognized',
  'balance',
  'citation-form',
  'citation-first-mention',
  'footnote-place',
])

/** What the rest of an opening may answer: `Takes` before `note`, `Recalling` before `also`. */
const BY_THE_OPENING: ReadonlySet<RuleId> = new Set([
  'operative-verb-form',
  'operative-verb-emphasis',
  'preambular-form',
  'preambular-emphasis',
  'opening-agreement',
  'repeated-opening',
  'rare-phrase',
  'placeholder',
])

/** What paragraphs that are still to come may answer. */
const BY_THE_TEXT: ReadonlySet<RuleId> = new Set(['paragraph-punctuation', 'unrecognized', 'element-order', 'balance'])

/** With so many words an opening is whole. */
const WORDS_OF_OPENING = 5

/** What may stand behind a cursor at the end of a line that is being written: marks that close, and those of notes. */
const CLOSES = /^(?:[*_)\]”"»’,;:.\s\u00a0]|<\/?u>|\[\^[^\]\s]{1,40}\])*$/u

/** Nothing but notes. */
const NOTES = /^\s*(?:\[\^[^\]\n]{1,40}\]:[^\n]*(?:\n\s*|$))*$/u

/** No opening is longer, in UTF-16 units. */
const LONGEST_OPENING = 100

/**
 * The findings to tell a person who has just `typed` something: without those that the next words may answer, and that
 * were not `told` before, so that none comes and goes. Where words stand behind the cursor in its line, all.
 */
export function finishedFindings(
  document: Document,
  typed: Span,
  findings: readonly Finding[],
  told: readonly Finding[],
): readonly Finding[] {
  // The text of the draft as a whole is put together for who asks for it, which takes 10 ms of one of 10 MB.
  const { parsed, start: origin } = locate(document, typed.end)
  const { text } = parsed
  // The cursor stands at the end, or before labels of what followed, which a key put in anew behind it.
  const offset = [typed.end, typed.start]
    .map((at) => Math.max(0, at - origin))
    .find((at) => CLOSES.test(text.slice(at, lineEnd(text, at))))
  if (offset === undefined) return findings
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const behind = lineEnd(text, offset)
  const [start, end] = [lineStart + origin, behind + origin]
  const before = text.slice(lineStart, offset)
  const word = start + Math.max(before.lastIndexOf(' '), before.lastIndexOf('\u00a0')) + 1
  const isOpening =
    before.length < LONGEST_OPENING && (before.match(/\p{Alphabetic}+/gu) ?? []).length < WORDS_OF_OPENING
  const isLast = document.resolutions.at(-1)?.parsed === parsed && NOTES.test(text.slice(behind))
  // Front matter that has no end yet may be put before a text that has one.
  const isOfText = ({ rule }: Finding): boolean => (isLast && BY_THE_TEXT.has(rule)) || rule === 'format'
  const isOfLine = ({ span }: Finding): boolean => start <= span.end && span.start <= end
  const isAnswerable = (one: Finding): boolean =>
    isOfText(one) ||
    (isOfLine(one) &&
      (BY_THE_PARAGRAPH.has(one.rule) || (isOpening && BY_THE_OPENING.has(one.rule)) || word <= one.span.end))
  const isTold = (found: Finding): boolean =>
    told.some((one) => (isOfText(one) || start <= one.span.end) && saysTheSame(one, found))
  const left = findings.filter((one) => !isAnswerable(one) || isTold(one))
  return left.length === findings.length ? findings : left
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

const saysTheSame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && JSON.stringify(one.message) === JSON.stringify(other.message)
