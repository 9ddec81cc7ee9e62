import type { RunningText } from '../document/running-text.ts'
import type { Element, Paragraph, Resolution, Section } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf, paragraphsIn, sourcesOf, subParagraphsOf } from '../model/read.ts'
import { matches } from '../text/matches.ts'
import { memoize, memoizeRow } from '../text/memo.ts'
import { type Message, say, type Value } from '../text/message.ts'
import { type Span, shift } from '../text/span.ts'
import { examples } from './examples/balance.ts'
import type { Fix, RawFinding, Rule, WordsContext } from './rule.ts'
import { type LostTag, otherHalf } from './shared/half-emphasis.ts'
import { HALF_MARK } from './shared/half-mark.ts'
import { insertion, replacement } from './shared/make-fix.ts'
import { isParagraph } from './shared/paragraphs.ts'

/** Quotation marks and brackets that open close, and those that close have opened. */
export const balance: Rule = {
  id: 'balance',
  summary: say`Quotation marks, brackets and marks of emphasis that open close again.`,
  why: say`Where a quotation or a bracket does not end, a reader cannot tell the words of another text, or those still in dispute, from those of the resolution.`,
  source: say`R-93, R-149 (a missing quotation mark is among the corrections of 224 drafts before their adoption)`,
  level: 'warning',
  fixes: 'suggestion',
  fixSafety: say`A quotation mark that is turned the wrong way may also open a quotation whose end is missing, and a tag may be the one too many, so a person chooses.`,
  examples,
  checkWords: looseMarks,
  checkResolution(resolution, { document }) {
    const groups = groupsIn(resolution)
    const headings = headingsOf(resolution, document.text).map((heading) => markedIn([heading]))
    return [
      ...joinMixed(
        [...detectAcrossParagraphs(groups.flat()), ...headings.flatMap(detectAcrossParagraphs)],
        [...groups, ...headings].flatMap(detectPlainMarks),
      ),
      ...[...groups, ...headings].flatMap(detectRoundBrackets),
    ].map(findingOf)
  },
}

/** A tag of emphasis that has no other half, or a star before a word: what is whole is no part of the words. */
const LOOSE = /<\/?(?:u|i|em|b|strong)>|(?<=^| )[*_]{1,2}(?=\p{Uppercase}\p{Lowercase})/giu

/** Marks of emphasis that do not close, which hide the opening of a paragraph. */
function looseMarks({ host, prose }: RunningText, { language }: WordsContext): RawFinding[] {
  return /[<*_]/.test(prose.text)
    ? matches(prose.text, LOOSE).map(({ match: [mark], span }) => {
        const lost = host.kind === 'subParagraph' ? null : otherHalf(host, mark, span.start, language)
        return {
          span: prose.toDraft(span),
          message: mark.startsWith('</')
            ? say`“${mark}” ends an emphasis that has not begun. Put its other half before the words in emphasis, or take it out.`
            : say`The emphasis that “${mark}” begins does not end. Put its other half behind the words in emphasis, or take it out.`,
          fixes: lost ? [completing(lost, prose)] : [],
        }
      })
    : []
}

function completing({ at, tag }: LostTag, prose: Prose): Fix {
  // A tag that closes stands at the end of the phrase, not before what follows it.
  const place = tag.startsWith('</')
    ? prose.toDraft({ start: at - 1, end: at }).end
    : prose.toDraft({ start: at, end: at + 1 }).start
  return insertion(place, tag, 'suggestion', say`Put “${tag}” in`)
}

/** A mark that is wrong where it stands. */
interface Fault {
  readonly kind: 'unclosed' | 'unopened' | 'reversed' | 'turned' | 'mixed'
  readonly place: MarkPlace
  readonly open: string
  readonly close: string
}

/** Words with the way back to the draft. */
interface PlacedWords extends Pick<Prose, 'text' | 'toDraft'> {
  readonly words: { readonly text: string }
}

/** Where a mark stands. */
interface MarkPlace {
  readonly prose: PlacedWords
  readonly at: number
}

/** Words that have marks. */
interface Marked {
  readonly prose: PlacedWords
  readonly marks: Marks
}

/** Those of some words that have marks. */
const markedIn = (all: readonly PlacedWords[]): readonly Marked[] =>
  all.flatMap((prose) => {
    const marks = marksIn(prose.words)
    return marks ? [{ prose, marks }] : []
  })

/**
 * The words with marks by the paragraph, with its sub-paragraphs, or the passage that they belong to; without the
 * paragraphs whose marks are all right by themselves.
 */
function groupsIn({ parts, annexes }: Resolution): readonly (readonly Marked[])[] {
  const groups: (readonly Marked[])[] = []
  for (const part of parts) {
    const judged = toBeJudged(paragraphsIn(part))
    let i = 0
    for (const element of elementsOf(part)) {
      if (element.kind === 'section') continue
      if (!isParagraph(element)) groups.push(markedIn([element.prose]))
      else if (judged[i++]) groups.push(markedIn(prosesOf(element)))
    }
  }
  for (const { passages } of annexes) for (const { prose } of passages) groups.push(markedIn([prose]))
  return groups
}

/** Whether marks of a paragraph may go with those of others, or are wrong by themselves. */
const toBeJudged = memoizeRow(sourcesOf, (paragraph: Paragraph): boolean => {
  const group = markedIn(prosesOf(paragraph))
  return (
    group.some(({ marks }) => marks.across.size > 0) ||
    detectRoundBrackets(group).length > 0 ||
    detectPlainMarks(group).length > 0
  )
})

const prosesOf = (paragraph: Paragraph): readonly Prose[] =>
  [paragraph, ...subParagraphsOf(paragraph)].map(({ prose }) => prose)

/** The title, and the headings of sections and annexes as they stand in the draft. */
function headingsOf({ title, parts, annexes }: Resolution, draft: string): readonly PlacedWords[] {
  const headings = [
    ...parts.flatMap((part) => sectionsIn(part.children)).map(({ span, children: [first] }) => ({ span, first })),
    ...annexes.map(({ span, passages: [first] }) => ({ span, first })),
  ]
  return [
    ...(title ? [title.prose] : []),
    ...headings.map(({ span, first }) => wordsAt(draft, { start: span.start, end: first?.span.start ?? span.end })),
  ]
}

const sectionsIn = (elements: readonly Element[]): readonly Section[] =>
  elements.flatMap((element) => (element.kind === 'section' ? [element, ...sectionsIn(element.children)] : []))

/** A stretch of the draft as words. */
function wordsAt(draft: string, { start, end }: Span): PlacedWords {
  const text = draft.slice(start, end)
  return { text, words: { text }, toDraft: (span) => shift(span, start) }
}

/** What opens and closes; `ˮ` is a mark that some keyboards give for `”`. */
const ACROSS = [
  { open: '“', closes: ['”', 'ˮ'] },
  { open: '«', closes: ['»'] },
  { open: '[', closes: [']'] },
] as const

/** The marks of some words that come in twos, where they stand. */
interface Marks {
  /** By the mark that opens. */
  readonly across: ReadonlyMap<string, readonly { readonly mark: string; readonly at: number }[]>
  readonly round: readonly { readonly mark: string; readonly at: number }[]
  /** Marks that are the same on both sides, but for those of inches. */
  readonly plain: readonly number[]
}

const MARKS = /[“”ˮ«»[\]()"]/g

const marksIn = memoize(({ text }: PlacedWords['words']): Marks | null => {
  const found = matches(text, MARKS).map(({ match: [mark], span }) => ({ mark, at: span.start }))
  if (found.length === 0) return null
  const across = new Map<string, { mark: string; at: number }[]>()
  for (const { open, closes } of ACROSS) {
    const own = found.filter(({ mark }) => mark === open || closes.some((close) => close === mark))
    if (own.length > 0) across.set(open, own)
  }
  return {
    across,
    round: found.filter(({ mark }) => mark === '(' || mark === ')'),
    plain: found.filter(({ mark, at }) => mark === '"' && !/\d/.test(text.charAt(at - 1))).map(({ at }) => at),
  }
})

/** Whether a mark that opens stands where one closes: before a mark, behind a word, or behind a hard space. */
const isTurnedRound = (text: string, at: number): boolean =>
  /^\u00a0?[,;.]/.test(text.slice(at + 1, at + 3)) ||
  (text.charAt(at) !== '[' &&
    /[\p{Alphabetic}\d.,;)\u00a0]/u.test(text.charAt(at - 1)) &&
    /^ ?$/.test(text.charAt(at + 1)))

/** Whether a mark that closes stands where one opens: behind a space, and before a word. */
const isTurnedToOpen = (text: string, at: number): boolean =>
  /^(?:[ (]|)$/.test(text.charAt(at - 1)) && /^[”»]\u00a0?[\p{Alphabetic}\d]/u.test(text.slice(at, at + 3))

/** Quotations and square brackets may run over several paragraphs. */
function detectAcrossParagraphs(all: readonly Marked[]): Fault[] {
  return ACROSS.flatMap(({ open, closes: [close] }) => {
    const opened: MarkPlace[] = []
    const faults: Fault[] = []
    for (const { prose, marks } of all)
      for (const { mark, at } of marks.across.get(open) ?? []) {
        const place = { prose, at }
        if (mark !== open) {
          if (opened.pop()) continue
          const isTurned = isTurnedToOpen(prose.text, at)
          faults.push({ kind: isTurned ? 'turned' : 'unopened', place, open, close })
          if (isTurned) opened.push(place)
        } else if (opened.length > 0 && isTurnedRound(prose.text, at)) {
          opened.pop()
          faults.push({ kind: 'reversed', place, open, close })
        } else if (at > 0 || opened.length === 0 || open === '[') opened.push(place)
        // Otherwise a paragraph of a long quotation, each of which opens with a mark of its own.
      }
    const told = new Set(faults.map(({ place }) => place))
    const unclosed = opened.filter((place) => !told.has(place))
    return [...faults, ...unclosed.map((place): Fault => ({ kind: 'unclosed', place, open, close }))]
  })
}

/** Faults of turned and of plain marks; `"Trade”` is one fault of both. */
function joinMixed(across: readonly Fault[], plain: readonly Fault[]): readonly Fault[] {
  const quotations = new Map<PlacedWords, Fault[]>()
  for (const fault of across) {
    const { prose } = fault.place
    const own = quotations.get(prose)
    if (own) own.push(fault)
    else if (fault.open !== '[') quotations.set(prose, [fault])
  }
  const joined = plain.map((fault): readonly [Fault, Fault | undefined] => {
    const { prose, at } = fault.place
    if (prose.text.indexOf('"') !== prose.text.lastIndexOf('"')) return [fault, undefined]
    const other = quotations
      .get(prose)
      ?.find(
        ({ kind, open, place }) =>
          open !== '[' && (kind === 'unopened' ? at < place.at : kind === 'unclosed' && place.at < at),
      )
    return other ? [{ ...other, kind: 'mixed', place: fault.place }, other] : [fault, undefined]
  })
  const others = new Set(joined.map(([, other]) => other))
  return [...across.filter((fault) => !others.has(fault)), ...joined.map(([fault]) => fault)]
}

/**
 * Round brackets close in the paragraph or sub-paragraph they open in; the half bracket of a label or of a reference to
 * one is none.
 */
function detectRoundBrackets(group: readonly Marked[]): Fault[] {
  const round = { open: '(', close: ')' }
  return group.flatMap(({ prose, marks }) => {
    const opened: MarkPlace[] = []
    const faults: Fault[] = []
    for (const { mark, at } of marks.round) {
      if (mark === '(') opened.push({ prose, at })
      else if (!opened.pop() && !isLabel(prose.text.slice(Math.max(0, at - LONGEST_BEFORE), at)))
        faults.push({ kind: 'unopened', place: { prose, at }, ...round })
    }
    return [...faults, ...opened.map((place): Fault => ({ kind: 'unclosed', place, ...round }))]
  })
}

/** Characters before a bracket that tell whether it is that of a label. */
const LONGEST_BEFORE = 40

/** True behind what a label may hold: `10 a`, `ii`, `3`, and `10 a)` where a bracket closes behind it. */
const isLabel = (before: string): boolean =>
  !IN_NAME.test(before) && /(?:^|[\s\u00a0\d(,.–“«"-])(?:[a-z]{1,3}|[ivxl]{1,8}|[A-Z]|\d{1,3})\)?$/u.test(before)

/** `A/75/10)`, `COVID-19))`, `2015–2030)`, `2.0)`: the figures are those of a symbol, a name, a year or a decimal. */
const IN_NAME = /(?:(?:\p{Alphabetic}{1,20}[-‑–]|\/[\w.]{0,12})\d{1,6}|(?:\d{3}|\d[.,])\d)\)?$/u

/**
 * Marks that are the same on both sides come in twos; in a long quotation each paragraph may open with one, and the
 * last alone closes.
 */
function detectPlainMarks(group: readonly Marked[]): Fault[] {
  const [first, second] = group
  if (first && !second && first.prose.text.startsWith('"') && /."[.,;:]?$/.test(first.prose.text)) return []
  const places = group.flatMap(({ prose, marks }) => marks.plain.map((at) => ({ prose, at })))
  const place = places.at(-1)
  return place && places.length % 2 === 1 ? [{ kind: 'unclosed', place, open: '"', close: '"' }] : []
}

function findingOf(fault: Fault): RawFinding {
  const { kind, place } = fault
  const halfMark = halfMarkAt(place)
  if (halfMark) return halfMark
  const span = spanOf(place)
  const right = rightMark(fault)
  return {
    span,
    message: MESSAGES[kind](fault),
    // Where a mark is missing, a person has to find its place.
    fixes: right === null ? [] : [replacement(span, right, 'suggestion', say`Write ${right}`)],
  }
}

/** With the character beside it. */
const LONGEST_HALF_MARK = 6

/** The mark of a note that has lost one of its brackets, where the other stands. */
function halfMarkAt({ prose, at }: MarkPlace): RawFinding | null {
  if (!/[[\]]/.test(prose.text.charAt(at))) return null
  const from = Math.max(0, at - LONGEST_HALF_MARK)
  const near = matches(prose.text.slice(from, at + LONGEST_HALF_MARK), HALF_MARK)
  const half = near.find(({ span }) => span.start <= at - from && at - from < span.end)
  if (!half) return null
  const span = prose.toDraft(shift(half.span, from))
  const right = `[^${half.match[1] ?? half.match[2]}]`
  return {
    span,
    message: say`“${half.match[0]}” seems to be the mark of a note that has lost a bracket, so it leads nowhere. Write “${right}”.`,
    fixes: [replacement(span, right, 'suggestion')],
  }
}

/** The mark that belongs where another stands; null where none stands wrong. */
function rightMark({ kind, place, open, close }: Fault): string | null {
  if (kind === 'reversed') return close
  if (kind === 'turned') return open
  return kind === 'mixed' ? (opensWord(place) ? open : close) : null
}

const opensWord = ({ prose, at }: MarkPlace): boolean => /^(?:[\s(]|)$/.test(prose.text.charAt(at - 1))

const spanOf = ({ prose, at }: MarkPlace): Span => prose.toDraft({ start: at, end: at + 1 })

const MESSAGES: Readonly<Record<Fault['kind'], (fault: Fault) => Message>> = {
  unclosed: ({ open, close }) =>
    say`What opens here with ${quoted(open)} never closes, so it cannot be told where it ends. Put the closing ${quoted(close)} where it belongs.`,
  unopened: ({ open, close }) =>
    say`A closing ${quoted(close)} stands here, and nothing before it opens. Put the opening ${quoted(open)} where it belongs, or take this one out.`,
  reversed: ({ close }) =>
    say`An opening quotation mark stands where the quotation ends. Turn it round: write ${close}.`,
  turned: ({ open }) => say`A closing quotation mark stands where the quotation begins. Turn it round: write ${open}.`,
  mixed: (fault) =>
    say`The quotation opens with one kind of mark and closes with another, so no search finds its ends. Write ${rightMark(fault) ?? ''} here.`,
}

/** A mark in the sentence of a message: in quotation marks, if it is none itself. */
const quoted = (mark: string): Value => (/[“”«»]/.test(mark) ? mark : say`“${mark}”`)
