import type { Element, Paragraph, Part, SubParagraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { subParagraphsOf } from '../model/read.ts'
import type { HouseStyle } from '../styles/style.ts'
import type { Span } from '../text/span.ts'
import type { RawFinding, Rule, RuleContext } from './rule.ts'
import { type ClosingMark, type ClosingOfWords, closeWith, closingOf, readClosing, spaced } from './shared/closing.ts'

/** Paragraphs and sub-paragraphs close with the mark of their kind and place. */
export const paragraphPunctuation: Rule = {
  id: 'paragraph-punctuation',
  summary:
    'A preambular paragraph closes with a comma, an operative paragraph and a sub-paragraph with a semicolon, the last of the text with a full stop.',
  why: 'A resolution is one sentence from the name of the organ to the full stop at its end. A wrong mark ends that sentence too early, or leaves the reader waiting for a paragraph that does not come.',
  source:
    'R-33, R-55, R-60, R-71 (the comma in 38,355 of 38,397 published preambular paragraphs; the full stop at the end of 2,202 of 2,219 texts)',
  level: 'warning',
  mend: 'fix and offer',
  examples: [
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> its resolution 33/134⟦;⟧\n\n1. <u>Notes</u> the report⟦.⟧\n\n2. <u>Decides</u> to go on⟦;⟧\n',
    },
    {
      good: 'The General Assembly,\n\n<u>Recalling</u> its decisions,\n\n1. <u>Requests</u> a report on:\n\n(a) Trade, that is:\n\n(i) Goods;\n\n(ii) Services;\n\n(b) Industry;\n\n2. <u>Decides</u> to go on.\n',
    },
  ],
  check(context) {
    return context.document.model.resolutions.flatMap(({ parts }) =>
      parts.flatMap((part, i) => checkPart(part, i < parts.length - 1, context)),
    )
  },
}

/** A paragraph and its place in its part. */
interface ParagraphPlace {
  readonly paragraph: Paragraph
  /** True for the last preambular or the last operative paragraph of its part. */
  readonly last: boolean
  /** True where nothing of the section follows it. */
  readonly closesSection: boolean
  /** True where a quotation, a table, a resolution quoted in full or other text follows, which it may lead to. */
  readonly leadsOn: boolean
}

function checkPart(part: Part, partFollows: boolean, context: RuleContext): RawFinding[] {
  const places: ParagraphPlace[] = []
  placesIn(part.children, false, context.document.text, places)
  const last = (kind: string): ParagraphPlace | undefined => places.findLast(({ paragraph }) => paragraph.kind === kind)
  const lasts = [last('preambular'), last('operative')]
  const decides = places.some(({ paragraph }) => paragraph.kind === 'operative')
  return places.flatMap((place, i) => {
    const { paragraph } = place
    const next = places[i + 1]?.paragraph
    const isLast = lasts.includes(place)
    const leadsOn = place.leadsOn || (partFollows && i === places.length - 1)
    return isStatement(paragraph) || isMisplaced(paragraph, next, decides)
      ? []
      : checkParagraph({ ...place, leadsOn, last: isLast }, context)
  })
}

/**
 * A paragraph of a declaration, which consists of sentences of its own; a heading in emphasis; or one that has no words
 * yet.
 */
function isStatement({ prose, opening, ...paragraph }: Paragraph): boolean {
  const [first] = prose.words.emphasis
  const isHeading = first?.words.start === 0 && first.words.end === prose.text.length
  if (isHeading || !/\p{L}/u.test(prose.text)) return true
  if (paragraph.kind === 'preambular' || (opening?.known && opening.part === 'operative')) return false
  return paragraph.label === null || first?.words.start !== 0
}

/**
 * A paragraph whose opening is of the wrong kind for its place: a lone decision whose verb is not known, at the end of
 * a text that has no operative paragraph; `Recalls` among preambular paragraphs.
 */
function isMisplaced(paragraph: Paragraph, next: Paragraph | undefined, decides: boolean): boolean {
  if (paragraph.kind === 'operative') return paragraph.label === null && next?.kind === 'preambular'
  return !decides && !next && closingOf(paragraph.prose.words).mark === '.'
}

function placesIn(children: readonly Element[], inSection: boolean, text: string, into: ParagraphPlace[]): void {
  children.forEach((child, i) => {
    if (child.kind === 'section') placesIn(child.children, true, text, into)
    if (child.kind !== 'preambular' && child.kind !== 'operative') return
    const next = children[i + 1]
    const closesSection = next ? next.kind === 'section' : inSection
    const passage = next?.kind === 'quoted' || next?.kind === 'text'
    const table = isTableAt(text, child.span.end)
    const announces = closingOf(child.prose.words).mark === ':' && (closesSection || announcesNumbered(child, next))
    into.push({ paragraph: child, last: false, closesSection, leadsOn: passage || table || announces })
  })
}

/** True where a table stands below a place, with nothing but white space between. */
function isTableAt(text: string, from: number): boolean {
  TABLE.lastIndex = from
  return TABLE.test(text)
}

const TABLE = /\s{0,200}\|/y

/** `Resolves that:`, without a number, before the paragraphs that are numbered. */
const announcesNumbered = (child: Paragraph, next: Element | undefined): boolean =>
  child.kind === 'operative' && child.label === null && next?.kind === 'operative' && next.label !== null

/** What may close words at a place: the mark that is due first. */
type DueMarks = readonly [ClosingMark, ...ClosingMark[]]

function checkParagraph(place: ParagraphPlace, context: RuleContext): RawFinding[] {
  const { paragraph } = place
  const subParagraphs = subParagraphsOf(paragraph)
  if (subParagraphs.length === 0) {
    const report = checkWords(paragraph.prose, dueAtEnd(place, context.style), nameOf(place), context, place)
    return report ? [report] : []
  }
  const commas = keepsToCommas(subParagraphs)
  return subParagraphs.flatMap((subParagraph, i) => {
    if (subParagraph.subParagraphs.length > 0) return []
    const final = i === subParagraphs.length - 1
    const due = final ? dueAtEnd(place, context.style) : dueOfItem(commas, paragraph, context.style)
    const name = final ? nameOf(place) : `Sub-paragraph “${subParagraph.label.text}”`
    const report = checkWords(subParagraph.prose, due, name, context, final ? place : null)
    return report ? [commas && !final ? { ...report, severity: 'information' } : report] : []
  })
}

function dueAtEnd({ paragraph, last, closesSection }: ParagraphPlace, { closing }: HouseStyle): DueMarks {
  if (paragraph.kind === 'preambular') return last && closing.preambular === ';' ? [','] : [closing.preambular]
  return last ? ['.'] : closesSection ? ['.', closing.operative] : [closing.operative]
}

/** The items of a preamble close with commas or semicolons, as long as they are alike. */
const dueOfItem = (commas: boolean, { kind }: Paragraph, { closing }: HouseStyle): DueMarks =>
  kind === 'operative' ? [closing.item] : commas ? [','] : [';']

/** True where most items of a list, the last aside, close with commas: a habit of its author, and no slip. */
function keepsToCommas(subParagraphs: readonly SubParagraph[]): boolean {
  const items = subParagraphs.slice(0, -1).filter((subParagraph) => subParagraph.subParagraphs.length === 0)
  return items.filter((subParagraph) => closingOf(subParagraph.prose.words).mark === ',').length > items.length / 2
}

function nameOf({ paragraph, last, closesSection }: ParagraphPlace): string {
  if (paragraph.kind === 'preambular') return 'This preambular paragraph'
  if (last) return 'The last operative paragraph'
  if (closesSection) return 'The last paragraph of this section'
  return paragraph.label ? `Paragraph ${paragraph.label.text.replace(/\.$/, '')}` : 'This operative paragraph'
}

const NAMES: Readonly<Record<ClosingMark, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  ':': 'a colon',
  '.': 'a full stop',
}

/** `end` is the place whose end these words are, or null where they are those of an item inside a list. */
function checkWords(
  prose: Prose,
  due: DueMarks,
  name: string,
  context: RuleContext,
  end: ParagraphPlace | null,
): RawFinding | null {
  const closing = prose.words.broken
    ? readClosing(withoutHeading(prose, context.document.text))
    : closingOf(prose.words)
  if (closing.mark && due.includes(closing.mark) && !closing.both) return null
  if (end?.leadsOn || /(?:…|\.\.\.)[\])]*$/u.test(prose.text)) return null
  if (closing.both)
    return withTwoMarks(closing.both, due.find((one) => one === closing.mark) ?? due[0], prose, name, context)
  const edit = closeWith(due[0], prose, closing, context.document.language)
  const right = NAMES[due[0]]
  const lost = closing.mark === ':' && end !== null
  return {
    span: spanOf(prose, closing),
    message: messageOf(closing, name, right, end, lost),
    fixes: [{ title: `Close it with ${right}`, safe: !lost && quotationsClose(prose.text), edits: [edit] }],
  }
}

/** `report,;`: which of the two is meant, and whether the first closes an abbreviation, a person has to say. */
function withTwoMarks(
  both: Span,
  mark: ClosingMark,
  prose: Prose,
  name: string,
  { document }: RuleContext,
): RawFinding {
  const span = prose.toDraft(both)
  // A note or a comment may stand between the two.
  const alone = document.text.slice(span.start, span.end) === prose.text.slice(both.start, both.end)
  return {
    span: alone ? span : prose.toDraft({ start: both.end - 1, end: both.end }),
    message: `${name} closes with two marks. One is enough: close it with ${NAMES[mark]}.`,
    fixes: alone
      ? [
          {
            title: `Close it with ${NAMES[mark]}`,
            safe: false,
            edits: [{ span, text: spaced(mark, document.language) }],
          },
        ]
      : [],
  }
}

/** The words without a heading of one line that stands below them, inside the list or behind it: `Rule of law:`. */
function withoutHeading(prose: Prose, text: string): string {
  const words = prose.text
  const end = prose.toDraft({ start: words.length - 1, end: words.length }).end
  // linear: of the last 200 characters
  const line = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))\s*(\S[^\r\n]{0,119})$/.exec(
    text.slice(Math.max(prose.start, end - 200), end),
  )
  const start = line ? prose.fromDraft(end - (line[1] as string).replace(/^(?:<u>|[*_])/, '').length) : null
  if (start === null || !/[^;,.]$/u.test(words)) return words
  const before = words.slice(0, start).trimEnd()
  return readClosing(before).mark ? before : words
}

function messageOf(
  closing: ClosingOfWords,
  name: string,
  right: string,
  end: ParagraphPlace | null,
  lost: boolean,
): string {
  const said = closing.mark ? `closes with ${NAMES[closing.mark]}` : 'closes without a mark'
  if (lost)
    return `${name} ${said}, and no list or quotation follows. One may have been lost; if none was, close it with ${right}.`
  const why = end?.last && end.paragraph.kind === 'operative' ? 'It ends the text' : 'The sentence goes on behind it'
  return `${name} ${said}. ${why}: close it with ${right}.`
}

/** The mark that is wrong, or the word that lacks one. */
function spanOf(prose: Prose, { mark, span }: ClosingOfWords): { start: number; end: number } {
  if (mark) return prose.toDraft({ start: span.end - 1, end: span.end })
  const word = /(?<![^\s\u00a0])[^\s\u00a0]+$/u.exec(prose.text.slice(0, span.end))
  return prose.toDraft({ start: word?.index ?? 0, end: span.end })
}

/** True where no quotation is left open, so that it is sure on which side of it the mark belongs. */
function quotationsClose(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(/[“«„]/gu) === count(/[”»]/gu) && count(/"/g) % 2 === 0
}
