import type { Paragraph, SubParagraph, Title } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { paragraphsIn, sourcesOf, subParagraphsOf } from '../model/read.ts'
import type { HouseStyle } from '../styles/style.ts'
import type { Edit } from '../text/edit.ts'
import { memoizeLasting, memoizeRow } from '../text/memo.ts'
import { type Message, say, sentences } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { announcesReasons } from '../wording/formula.ts'
import { examples } from './examples/paragraph-punctuation.ts'
import type { RawFinding, Rule, RuleContext } from './rule.ts'
import {
  type ClosingMark,
  type ClosingOfWords,
  closeWith,
  closingOf,
  closingSpan,
  readClosing,
  spaced,
} from './shared/closing.ts'
import { fixBy, removal, replacement } from './shared/make-fix.ts'
import { type ParagraphPlace, placesIn } from './shared/paragraph-places.ts'
import { isUnwritten } from './shared/unwritten.ts'

/** Paragraphs and sub-paragraphs close with the mark of their kind and place. */
export const paragraphPunctuation: Rule = {
  id: 'paragraph-punctuation',
  summary: say`A preambular paragraph closes with a comma, an operative paragraph and a sub-paragraph with a semicolon, the last of the text with a full stop.`,
  why: say`A resolution is one sentence from the name of the organ to the full stop at its end. A wrong mark ends that sentence too early, or leaves the reader waiting for a paragraph that does not come.`,
  source: say`R-33, R-44, R-55, R-58, R-60, R-71 (the comma in 38,355 of 38,397 published preambular paragraphs; the full stop at the end of 2,202 of 2,219 texts)`,
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: say`One mark is due and no word changes; where a list may be lost behind a colon, a quotation does not close or two marks stand, a person chooses.`,
  examples,
  checkPart(part, context) {
    const { document, style, after } = context
    const found: RawFinding[] = []
    const paragraphs = paragraphsIn(part)
    const sound = closingRightly(style)(paragraphs)
    for (const place of placesIn(part, document.text, after !== undefined, (i) => !sound[i])) {
      if (closesAsReason(place, paragraphs)) continue
      for (const ending of endingsOf(place, style)) {
        const closing = detectWrong(ending, document.text)
        const joiner = closing ? null : joinerOf(ending, style)
        if (closing) found.push(findingOf(closing, ending, context))
        else if (joiner) found.push(joined(joiner, ending))
      }
    }
    return found
  },
  checkResolution: ({ title }) => (title ? closedTitle(title) : []),
}

/**
 * Whether each of some paragraphs closes with the right marks wherever it stands, but at the end of all; not where what
 * stands between its blocks may tell.
 */
const closingRightly = memoizeLasting((style: HouseStyle) =>
  memoizeRow(sourcesOf, (paragraph: Paragraph) => {
    const place = { paragraph, last: false, closesSection: false, leadsOn: false }
    return endingsOf(place, style).every((ending) => {
      const { words } = ending.prose
      const { mark, extra, both } = closingOf(words)
      const isDue = mark !== null && ending.due.includes(mark)
      return isDue && !words.broken && !extra && !both && !joinerOf(ending, style)
    })
  }),
)

/**
 * Closed by a comma as reasons are, and taken for a decision by its number alone, or by its verb above the first
 * number: that is what is wrong with it, and the comma is right once it is mended.
 */
function closesAsReason({ paragraph, last }: ParagraphPlace, paragraphs: readonly Paragraph[]): boolean {
  if (paragraph.kind !== 'operative' || last || closingOf(paragraph.prose.words).mark !== ',') return false
  if (paragraph.label) return paragraph.opening?.part === 'preambular'
  return !paragraphs.slice(0, paragraphs.indexOf(paragraph)).some(({ kind, label }) => kind === 'operative' && label)
}

/** What may close words at a place: the mark that is due first. */
type DueMarks = readonly [ClosingMark, ...ClosingMark[]]

/** Words and how they have to close: those that end the paragraph at a place, or those of an item inside a list. */
type Ending = { readonly prose: Prose; readonly due: DueMarks } & (
  | { readonly place: ParagraphPlace }
  | {
      readonly place: null
      readonly label: string
      /** True in a list whose items close with commas, so that another mark is less of a slip. */
      readonly inCommas: boolean
      /** True where the label that follows is not the one that is due. */
      readonly leadsToSlip: boolean
    }
)

/** The endings of a paragraph: its own, or else those of its sub-paragraphs that have none below them. */
function endingsOf(place: ParagraphPlace, style: HouseStyle): readonly Ending[] {
  const { paragraph } = place
  const subParagraphs = subParagraphsOf(paragraph)
  const dueLast = dueAtEnd(place, style)
  // `CONSIDERANDO:` announces the reasons below it.
  if (isUnwritten(paragraph.prose) || announcesReasons(paragraph.prose.text)) return []
  if (subParagraphs.length === 0) return [{ prose: paragraph.prose, due: dueLast, place }]
  const inCommas = keepsToCommas(subParagraphs)
  const due = dueOfItem(inCommas, paragraph, style)
  const endings: Ending[] = []
  for (const [i, { prose, label, subParagraphs: inner }] of subParagraphs.entries())
    if (isUnwritten(prose)) continue
    else if (i === subParagraphs.length - 1 && inner.length === 0) endings.push({ prose, due: dueLast, place })
    else if (inner.length === 0) {
      const leadsToSlip = (subParagraphs[i + 1]?.level.slip ?? 'none') !== 'none'
      endings.push({ prose, due, place: null, label: label.text, inCommas, leadsToSlip })
    }
  return endings
}

function dueAtEnd({ paragraph, last, closesSection }: ParagraphPlace, { closing }: HouseStyle): DueMarks {
  if (paragraph.kind === 'preambular') return last && closing.preambular === ';' ? [','] : [closing.preambular]
  if (last) return ['.']
  // Where decisions close with commas, as in texts of ITU, those that are numbered may close as the items there do.
  const own: DueMarks = paragraph.label && closing.operative === ',' ? [',', closing.item] : [closing.operative]
  return closesSection ? ['.', ...own] : own
}

/** The items of a preamble close with commas or semicolons, as long as they are alike. */
const dueOfItem = (inCommas: boolean, { kind }: Paragraph, { closing }: HouseStyle): DueMarks =>
  kind === 'operative' ? [closing.item] : inCommas ? [','] : [';']

/** True where most items of a list, the last aside, close with commas: a habit of its author, and no slip. */
function keepsToCommas(subParagraphs: readonly SubParagraph[]): boolean {
  let items = 0
  let commas = 0
  for (const { subParagraphs: inner, prose } of subParagraphs.slice(0, -1)) {
    if (inner.length > 0) continue
    items++
    if (closingOf(prose.words).mark === ',') commas++
  }
  return commas > items / 2
}

/** `,[^1],[^2]`: marks of notes stand between the two, which a comma keeps apart. */
const isApart = (prose: Prose, both: Span, text: string): boolean => {
  const { start, end } = prose.toDraft(both)
  return /^[,;.](?:(?:\[\^?\d{1,3}\]|[⁰-⁹¹²³]),?)+$/u.test(text.slice(start, end))
}

const isSameTwice = (words: string, { start, end }: Span): boolean =>
  end - start === 2 && words.charAt(start) === words.charAt(start + 1)

/** A question or an exclamation, which its own mark closes. */
const ASKS = /[?!][\s\u00a0”"»’)\]]*$/u

/** How the words close, where that is not as it should be; null where it is, or where it cannot be told. */
function detectWrong({ prose, due, place }: Ending, text: string): ClosingOfWords | null {
  const { words } = prose
  const bare = words.broken ? withoutHeading(prose, text) : words.text
  const closing = bare === words.text ? closingOf(words) : readClosing(bare)
  if (closing.extra) return closing
  const both = closing.both && !isApart(prose, closing.both, text) ? closing.both : null
  // The mark that is due, twice, is a slip of typing: see `typography`.
  if (both && isSameTwice(words.text, both) && due.some((one) => one === words.text.charAt(both.start))) return null
  if (closing.mark && due.includes(closing.mark) && !both) return null
  if (
    closing.mark === '.' &&
    prose.words.broken &&
    /:[ \t\u00a0]*(?:\r\n|\n|\r(?!\n))[ \t\u00a0]*[\r\n]/u.test(
      text.slice(prose.start, prose.toDraft(closing.span).start),
    )
  )
    return null
  if (!closing.mark && ASKS.test(prose.text)) return null
  return place?.leadsOn || /(?:…|\.\.\.)[\])]*$/u.test(prose.text) ? null : closing
}

/** The “and” behind a preambular paragraph that closes with a comma, where no list has it before its last item. */
const joinerOf = ({ prose, place }: Ending, { closing }: HouseStyle): Span | null =>
  place?.paragraph.kind === 'preambular' && place.paragraph.subParagraphs.length === 0 && closing.preambular === ','
    ? closingOf(prose.words).joiner
    : null

/** The words without a heading of one line that stands below them, inside the list or behind it: `Rule of law:`. */
function withoutHeading(prose: Prose, text: string): string {
  const words = prose.text
  if (!/[^;,.]$/u.test(words) || ASKS.test(words)) return words
  const end = prose.toDraft({ start: words.length - 1, end: words.length }).end
  // linear: of the last 200 characters
  const line = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))\s*(\S[^\r\n]{0,119})$/.exec(
    text.slice(Math.max(prose.start, end - 200), end),
  )
  const start = line ? prose.fromDraft(end - (line[1] as string).replace(/^(?:<u>|[*_])/, '').length) : null
  if (start === null) return words
  const before = words.slice(0, start).trimEnd()
  return readClosing(before).mark ? before : words
}

const NAMES: Readonly<Record<ClosingMark, Message>> = {
  ',': say`a comma`,
  ';': say`a semicolon`,
  ':': say`a colon`,
  '.': say`a full stop`,
}

function findingOf(closing: ClosingOfWords, ending: Ending, context: RuleContext): RawFinding {
  const { both } = closing
  const found = closing.extra
    ? withMarkBehindJoiner(closing.extra, ending)
    : both
      ? withTwoMarks(both, closing, ending, context)
      : withWrongMark(closing, ending, context)
  return ending.place === null && ending.inCommas ? { ...found, severity: 'information' } : found
}

function withWrongMark(closing: ClosingOfWords, ending: Ending, { document }: RuleContext): RawFinding {
  const { prose, due } = ending
  const unsure = mayIntroduce(closing, ending) || !quotationsClose(prose.text) || isNegotiated(ending)
  // What a blank line parts may be read as one paragraph or as two, by the mark that closes it.
  const isParted = prose.words.broken || endsWithLineOfFigures(prose, document.text)
  const safety = unsure || isParted ? 'suggestion' : 'safe'
  const edit = inPlaceOfSpaces(closeWith(due[0], prose, closing, document.language), document.text)
  return {
    span: closingSpan(prose, closing),
    message: messageOf(closing, ending),
    fixes: [fixBy(edit, safety, say`Close it with ${NAMES[due[0]]}`)],
  }
}

/** The number of a page, or of each fifth line, may stand below the words as if it were the last of them. */
function endsWithLineOfFigures(prose: Prose, text: string): boolean {
  const { end } = prose.toDraft({ start: 0, end: prose.text.length })
  return /[\r\n][ \t]{0,8}\d{1,4}$/.test(text.slice(Math.max(prose.start, end - 14), end))
}

/** A mark that is lost may have left the space before it: `y aller\u00a0`. */
function inPlaceOfSpaces({ span: { start, end }, text: mark }: Edit, text: string): Edit {
  const spaces = start === end ? (/^[ \t\u00a0]{1,9}(?=[\r\n]|$)/.exec(text.slice(end, end + 10))?.[0].length ?? 0) : 0
  return { span: { start, end: end + spaces }, text: mark }
}

/** `OP1 … [and free]; – EU can support`: what negotiators say may stand at the end. */
function isNegotiated({ place, prose }: Ending): boolean {
  const paragraph = place?.paragraph
  const label = paragraph && 'label' in paragraph ? paragraph.label?.text : null
  return /^OP/i.test(label ?? '') || prose.text.includes('[')
}

/** A colon at the end, behind which a list or a quotation may have been lost. */
const isListLost = ({ mark }: ClosingOfWords, { place }: Ending): boolean => mark === ':' && place !== null

/** The same, or one or none at the end of an item whose list may have got a wrong label: `l)` for `i)`. */
const mayIntroduce = (closing: ClosingOfWords, ending: Ending): boolean =>
  isListLost(closing, ending) ||
  ((closing.mark === ':' || closing.mark === null) && ending.place === null && ending.leadsToSlip)

function messageOf(closing: ClosingOfWords, ending: Ending): Message {
  const { due, place } = ending
  const name = nameOf(ending)
  const right = NAMES[due[0]]
  if (isListLost(closing, ending))
    return say`${name} closes with a colon, and no list or quotation follows. One may have been lost; if none was, close it with ${right}.`
  return sentences(
    closing.mark ? say`${name} closes with ${NAMES[closing.mark]}.` : say`${name} closes without a mark.`,
    place?.last && place.paragraph.kind === 'operative'
      ? say`It ends the text: close it with ${right}.`
      : say`The sentence goes on behind it: close it with ${right}.`,
  )
}

/** What a message calls the words. */
function nameOf(ending: Ending): Message {
  if (ending.place === null) return say`Sub-paragraph “${ending.label}”`
  const { paragraph, last, closesSection } = ending.place
  if (paragraph.kind === 'preambular') return say`This preambular paragraph`
  if (last) return say`The last operative paragraph`
  if (closesSection) return say`The last paragraph of this section`
  return paragraph.label ? say`Paragraph ${paragraph.label.text.replace(/\.$/, '')}` : say`This operative paragraph`
}

/** `ports, and`: nothing joins preambular paragraphs. */
const joined = (joiner: Span, { prose }: Ending): RawFinding => ({
  severity: 'information',
  span: prose.toDraft({ start: joiner.start + 1, end: joiner.end }),
  message: say`Preambular paragraphs are parted by their commas, and no “${wordOf(joiner, prose)}” joins the last of them. Take it out.`,
  fixes: [removal(prose.toDraft(joiner), 'safe', say`Take out “${wordOf(joiner, prose)}”`)],
})

const wordOf = ({ start, end }: Span, { text }: Prose): string => text.slice(start, end).trim()

/** `Safety of ports.`: a title has no closing mark. */
function closedTitle({ text, prose }: Title): RawFinding[] {
  const end = prose.text.trimEnd().length
  if (!CLOSED_TITLE.test(text.trim()) || !prose.text.slice(0, end).endsWith(text.trim())) return []
  const span = prose.toDraft({ start: end - 1, end })
  return [
    {
      severity: 'information',
      span,
      message: say`The title closes with “${prose.text.charAt(end - 1)}”. Titles have no mark at their end: take it out.`,
      fixes: [removal(span, 'suggestion', say`Take the mark out`)],
    },
  ]
}

/** A mark behind a word of several letters: a shorter one may be an abbreviation. */
const CLOSED_TITLE = /(?:\p{Uppercase}{2}|[\p{Lowercase}\d)”»]{3}|\))[.,;:]$/u

/** `; and,`: the mark behind the joiner goes. */
function withMarkBehindJoiner(extra: Span, ending: Ending): RawFinding {
  const span = ending.prose.toDraft(extra)
  const safety = ending.place?.last ? 'suggestion' : 'safe'
  return {
    span: ending.prose.toDraft({ start: extra.end - 1, end: extra.end }),
    message: say`${nameOf(ending)} has a mark too many: nothing stands between the word that joins the next and that. Take the mark out.`,
    fixes: [removal(span, safety, say`Take the mark out`)],
  }
}

/** `report,;`: which of the two is meant, and whether the first closes an abbreviation, a person has to say. */
function withTwoMarks(both: Span, closing: ClosingOfWords, ending: Ending, { document }: RuleContext): RawFinding {
  const { prose, due } = ending
  const mark = due.find((one) => one === closing.mark) ?? due[0]
  const span = prose.toDraft(both)
  // A note or a comment may stand between the two.
  const alone = document.text.slice(span.start, span.end) === prose.text.slice(both.start, both.end)
  const right = spaced(mark, document.language)
  return {
    span: alone ? span : prose.toDraft({ start: both.end - 1, end: both.end }),
    message: say`${nameOf(ending)} closes with two marks. One is enough: close it with ${NAMES[mark]}.`,
    fixes: alone ? [replacement(span, right, 'suggestion', say`Close it with ${NAMES[mark]}`)] : [],
  }
}

/** True where no quotation is left open, so that it is sure on which side of it the mark belongs. */
function quotationsClose(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(/[“«„]/gu) === count(/[”»]/gu) && count(/"/g) % 2 === 0
}
