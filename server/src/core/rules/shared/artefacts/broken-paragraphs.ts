/** Paragraphs that a page or an empty line breaks in two. */
import type { ParsedText } from '../../../document/document.ts'
import { type RunningText, runningTexts, wordsOf } from '../../../document/running-text.ts'
import type { Language } from '../../../lexicon/languages.ts'
import type { Footnote } from '../../../model/model.ts'
import type { Prose } from '../../../model/prose.ts'
import { paragraphsOf } from '../../../model/read.ts'
import { memoizeEach, placesFilled } from '../../../text/memo.ts'
import { say } from '../../../text/message.ts'
import type { Span } from '../../../text/span.ts'
import { readOpening } from '../../../wording/openings/index.ts'
import { isVerbLine } from '../../../wording/openings/of-line.ts'
import type { Fix, RawFinding } from '../../rule.ts'
import { replacement } from '../make-fix.ts'
import { unletteredLists } from '../unlettered-list.ts'

/** Paragraphs that a page breaks: a footnote stands in the middle. */
export const brokenByPage = ({ model, text }: ParsedText): RawFinding[] =>
  model.footnotes.flatMap((note) => brokenByNote(note, text) ?? [])

/** A footnote that interrupts a paragraph. */
function brokenByNote(note: Footnote, text: string): RawFinding | null {
  const { inside, span, mark } = note
  if (!inside || inside.span.end <= span.end) return null
  const start = text.slice(span.start, span.end).indexOf(mark) + span.start
  return {
    span: { start, end: start + mark.length },
    message: say`The note “${mark}” stands in the middle of a paragraph that a page has broken in two. Put the note behind the paragraph, so that its words read on.`,
    fixes: [fixByJoining(span, inside.span, text)],
  }
}

/** Joins the two halves of a paragraph, and puts the note that stands between them behind it. */
function fixByJoining(note: Span, paragraph: Span, text: string): Fix {
  const before = text.slice(paragraph.start, note.start)
  const rest = /^\s*(?:[-*•–—+][ \t\u00a0]+)?/u.exec(text.slice(note.end))?.[0] ?? ''
  const gap = { start: paragraph.start + before.trimEnd().length, end: note.end + rest.length }
  const line = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return {
    title: say`Join the paragraph, and put the note behind it`,
    safe: false,
    edits: [
      { span: gap, text: ' ' },
      {
        span: { start: paragraph.end, end: paragraph.end },
        text: line + line + text.slice(note.start, note.end) + line,
      },
    ],
  }
}

/** Paragraphs that an empty line breaks within a sentence. */
export function brokenByLine(document: ParsedText): RawFinding[] {
  const texts = runningTexts(document)
  const gaps = placesFilled(brokenAmong(wordsOf(texts))).flatMap((i) =>
    gapsIn((texts[i] as RunningText).prose, document),
  )
  if (gaps.length === 0) return []
  // Items that have lost their labels are no halves of a sentence.
  const lists = unletteredLists(document.text, document.model.resolutions.flatMap(paragraphsOf))
  const items = new Set(lists.flatMap(({ spans }) => spans.map(({ start }) => start)))
  return gaps.filter(({ gap }) => !items.has(gap.end)).map(brokenAt)
}

const brokenAmong = memoizeEach(({ broken }: Prose['words']): true | null => broken || null)

/** `instructs the Secretary-General`, with the decision in a line of its own below. */
const LONGEST_VERB_LINE = 120

/** `Considering`, `instructs`: an opening by itself, with what it is about below it, as ITU and UPU have them. */
const opensAlone = (line: string, language: Language): boolean =>
  isVerbLine(line) || readOpening(line, language)?.end === line.length

/** The empty lines between a word or a comma and a small letter, with the word before them. */
function gapsIn(
  { words, origin }: Prose,
  { text, language }: ParsedText,
): readonly { readonly gap: Span; readonly word: string }[] {
  // The space between two blocks is a piece of its own, however many characters end a line of the draft.
  const pieces = words.pieces.filter(({ prose }, i) => {
    const end = words.pieces[i + 1]?.prose ?? words.text.length
    return end > prose + 1 || words.text.charAt(prose) !== ' '
  })
  return pieces.flatMap(({ prose: at, draft, length }, i) => {
    const next = pieces[i + 1]
    if (!next) return []
    const gap = { start: origin + draft + length, end: origin + next.draft }
    const between = text.slice(gap.start, gap.end)
    const isEmpty = between.trim() === '' && between.split(/\r\n|\r|\n/).length > 2
    const word = /[\p{Alphabetic}\d]{1,40},?$/u.exec(words.text.slice(0, at + length).slice(-41))?.[0]
    const isVerb = at + length < LONGEST_VERB_LINE && opensAlone(words.text.slice(0, at + length), language)
    return isEmpty && word && !isVerb && /^\s?\p{Lowercase}/u.test(words.text.slice(next.prose)) ? [{ gap, word }] : []
  })
}

const brokenAt = ({ gap, word }: { readonly gap: Span; readonly word: string }): RawFinding => ({
  span: { start: gap.start - word.length, end: gap.start },
  message: say`An empty line breaks this paragraph behind “${word}”, within a sentence. Join its two halves, so that its words read on.`,
  fixes: [replacement(gap, ' ', 'suggestion', say`Join the paragraph`)],
})
