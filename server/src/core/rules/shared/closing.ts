/** How the words of a paragraph close: the mark they end with, and the edit that puts another in its place. */
import type { Language } from '../../lexicon/languages.ts'
import { PUNCTUATION } from '../../lexicon/punctuation.ts'
import type { Prose } from '../../model/prose.ts'
import type { Edit } from '../../text/edit.ts'
import { memoize } from '../../text/memo.ts'
import { maxOf } from '../../text/min-max.ts'
import type { Span } from '../../text/span.ts'

/** A mark that a paragraph or sub-paragraph may close with. */
export type ClosingMark = ',' | ';' | ':' | '.'

export interface ClosingOfWords {
  /** The mark, or null where the words end without one. */
  readonly mark: ClosingMark | null
  /**
   * Where the mark stands, with the space before it; where there is none, an empty span behind the last word. In the
   * prose.
   */
  readonly span: Span
  /** Where two marks stand, both of them: `report,;`, `report..`; in `etc.;` they are one. Else null. */
  readonly both: Span | null
  /** True where a quotation or a bracket closes behind the mark: `“… of the day.”`. */
  readonly quoted: boolean
  /** The “and” or “or” behind the mark, which joins the next item: a span of the prose, or null. */
  readonly joiner: Span | null
  /** A mark behind that joiner, which is one too many: `; and,`. A span of the prose, or null. */
  readonly extra: Span | null
}

const CLOSERS = /[”"»’)\]*\s\u00a0]/
const SPACES = /[\s\u00a0]/
/** White space, and characters that have no breadth, such as marks of direction. */
const NOTHING = /[\s\u00a0\p{Cc}\p{Cf}]/u
const JOINERS = Object.values(PUNCTUATION).flatMap(({ joiners }) => joiners)
const JOINED = new RegExp(`[,;]([\\s\\u00a0]+(?:${JOINERS.join('|')}))([\\s\\u00a0]*[,;])?$`, 'u')
/** No joiner has more characters than this, with the mark and the spaces before it. */
const LONGEST_JOINER = 24

/** Marks of notes as word processors leave them: `[1]`, `<sup>1</sup>`. */
const FOREIGN_MARKS = /(?<!\[\d{1,3}\]|<sup>[^<]{1,6}<\/sup>)(?:\[\d{1,3}\]|<sup>[^<]{1,6}<\/sup>)+$/u

/** How the words of a paragraph close, read once. */
export const closingOf = memoize(({ text }: Prose['words']) => readClosing(text))

/** How `text`, the words of a paragraph, closes. */
export function readClosing(text: string): ClosingOfWords {
  const bare = trimmed(text, NOTHING)
  const last = bare.charAt(bare.length - 1)
  const words = last === ']' || last === '>' ? bare.replace(FOREIGN_MARKS, '') : bare
  // A mark stands at the end of nearly all, and no joiner before it.
  const joined = last === '.' ? null : JOINED.exec(words.slice(-LONGEST_JOINER))
  const end = words.length - (joined?.[2]?.length ?? 0)
  const joiner = joined ? { start: end - (joined[1] as string).length, end } : null
  const extra = joined?.[2] ? { start: end, end: words.length } : null
  const whole = joiner ? words.slice(0, joiner.start) : words
  const plain = markAt(whole)
  if (plain) return { ...plain, quoted: false, joiner, extra }
  const inner = trimmed(whole, CLOSERS)
  const quoted = inner.length < whole.length ? markAt(inner) : null
  if (quoted) return { ...quoted, quoted: true, joiner, extra }
  return { mark: null, span: { start: whole.length, end: whole.length }, both: null, quoted: false, joiner, extra }
}

/**
 * Letters, figures and marks from `,` to `Z` and from `a` to `z`, which are of no kind that is taken off: told quickly.
 */
const isOfWords = (code: number): boolean => (code >= 0x2c && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** The text without the characters of a kind that it ends with. */
function trimmed(text: string, kind: RegExp): string {
  let end = text.length
  while (end > 0 && !isOfWords(text.charCodeAt(end - 1)) && kind.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function markAt(text: string): (Pick<ClosingOfWords, 'span' | 'both'> & { readonly mark: ClosingMark }) | null {
  const mark = text.at(-1) ?? ''
  if (!MARKS.includes(mark)) return null
  const before = trimmed(text.slice(0, -1), SPACES)
  const both = DOUBLED.test(before.slice(-2) + mark) ? { start: before.length - 1, end: text.length } : null
  return { mark: mark as ClosingMark, span: { start: before.length, end: text.length }, both }
}

/** Two marks, of which the first closes no abbreviation; three full stops are something else. */
const DOUBLED = /[,;:][,;:.]$|(?<!\.)\.\.$/

const MARKS: readonly string[] = [',', ';', ':', '.']

/** The mark, spaced as the language spaces it. */
export const spaced = (mark: ClosingMark, language: Language): string =>
  (mark === ';' || mark === ':' ? PUNCTUATION[language].spaceBefore : '') + mark

/** The edit that makes the words close with `mark`. */
export function closeWith(mark: ClosingMark, prose: Prose, closing: ClosingOfWords, language: Language): Edit {
  const text = spaced(mark, language)
  const { start, end } = closing.span
  if (start < end && !closing.quoted) return { span: prose.toDraft(closing.span), text }
  const { end: words } = lastWord(prose)
  // In Spanish and French the mark of a note stands before the punctuation.
  const marks = PUNCTUATION[language].footnoteMark === 'before' ? prose.marks : []
  const at = marks.reduce((to, one) => (one.at === prose.text.length ? maxOf(to, [one.span.end]) : to), words)
  return { span: { start: at, end: at }, text }
}

/** What a message on how the words close points to, in the draft: the mark, or the word that lacks one. */
export const closingSpan = (prose: Prose, { mark, span }: ClosingOfWords): Span =>
  prose.toDraft(mark ? { start: span.end - 1, end: span.end } : lastWordIn(prose.text.slice(0, span.end)))

/** The last word of a text, from its first letter to the end of the text. */
export function lastWordIn(text: string): Span {
  const end = text.length
  let start = end
  while (start > 0 && !SPACE.test(text.charAt(start - 1))) start--
  return { start: start === end ? 0 : start, end }
}

const SPACE = /[\s\u00a0]/

/** Where the words end in the draft: behind the last of them, and behind the mark of emphasis that closes there. */
function lastWord(prose: Prose): Span {
  const { length } = trimmed(prose.text, NOTHING)
  const { start, end } = prose.toDraft({ start: Math.max(0, length - 1), end: length })
  const closes = prose.emphasis.filter(({ words }) => words.end === length).map(({ outer }) => outer.end)
  return { start, end: maxOf(end, closes) }
}
