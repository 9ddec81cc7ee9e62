/**
 * What the rules on the emphasis of openings share: is all of the phrase emphasised, no more, and with the mark of the
 * text? Sources.
 */

import type { Language } from '../../lexicon/languages.ts'
import type { OrganId } from '../../lexicon/organs.ts'
import { REPETITION } from '../../lexicon/repetition.ts'
import { emphasisOn, type Fit, inHouse, markOn, type OpeningEmphasis } from '../../model/emphasis-fit.ts'
import type { Paragraph } from '../../model/model.ts'
import type { Emphasis, Prose } from '../../model/prose.ts'
import { sourcesOf } from '../../model/read.ts'
import type { EmphasisMark, HouseStyle } from '../../styles/style.ts'
import { memoizeLasting, memoizeRow } from '../../text/memo.ts'
import { type Message, type Name, say, sentences } from '../../text/message.ts'
import { hull, type Span } from '../../text/span.ts'
import type { Opening } from '../../wording/openings/index.ts'
import { PhraseUsage } from '../../wording/phrase-usage.ts'
import type { RawFinding, RuleContext } from '../rule.ts'
import { emphasise } from './emphasise.ts'
import { isHalfClosed } from './half-emphasis.ts'
import { fixBy } from './make-fix.ts'
import { unaccentedIn } from './verb-form.ts'

/** The mark that openings of a text take. */
export interface UsualMark {
  readonly mark: EmphasisMark
  /** True where nearly all paragraphs have it, so that another is a slip. */
  readonly settled: boolean
}

/** What messages say of the phrase of one paragraph. */
export interface Phrasing {
  /** `The verb of paragraph 3`. */
  readonly phraseOfParagraph: Message
  /** Why the words are emphasised, and that they have to be. */
  readonly emphasise: (words: string) => Message
  /** The emphasis lies on `said` only, or runs on over it, and belongs on `words`. */
  readonly tooShort: (said: string, words: string) => Message
  readonly tooLong: (said: string, words: string) => Message
  /** It has another mark than is usual. */
  readonly inBold: (style: HouseStyle, usual: Message | Name) => Message
  readonly otherMark: (mark: Message | Name, usual: Message | Name) => Message
  /** What the phrase is that has a mark. */
  readonly marked: Marked
}

/** The mark of the majority of the paragraphs, else that of the style. */
export function usualMark(
  paragraphs: readonly Paragraph[],
  { style, strictEmphasis }: Pick<RuleContext, 'style' | 'strictEmphasis'>,
): UsualMark {
  if (strictEmphasis) return { mark: style.emphasis, settled: true }
  const counts = { underline: 0, italic: 0, capitals: 0 }
  for (const mark of openingMarks(paragraphs)) if (mark && mark !== 'bold') counts[mark]++
  const [[mark, most], [, second], [, least]] = Object.entries(counts).toSorted(([, a], [, b]) => b - a) as [
    MarkCount,
    MarkCount,
    MarkCount,
  ]
  if (most === second) return { mark: style.emphasis, settled: false }
  return { mark, settled: most >= 3 * (second + least) }
}

/** The mark of emphasis on the opening of each of some paragraphs; null where there is none. */
export const openingMarks = (paragraphs: readonly Paragraph[]): readonly (Emphasis['mark'] | null)[] =>
  paragraphs[0]?.kind === 'operative' ? marksOfDecision(paragraphs) : marksOfAll(paragraphs)

const marksOf = () => memoizeRow(sourcesOf, ({ opening, prose }: Paragraph) => opening && markOn(prose, opening))
/** Two rows that end alike are asked for in turn: what is remembered of one would be put aside for the other. */
const [marksOfAll, marksOfDecision] = [marksOf(), marksOf()]

/**
 * Whether something may be wrong with the emphasis on the opening of each of some paragraphs: then `checkOpening`
 * tells. One function for each rule that asks.
 */
export const openingsInDoubt = () => {
  const known = memoizeLasting((_: HouseStyle) => new Map<string, (row: readonly Paragraph[]) => readonly boolean[]>())
  return (
    paragraphs: readonly Paragraph[],
    usual: UsualMark,
    { document: { language }, style }: RuleContext,
  ): readonly boolean[] => {
    const key = `${language} ${usual.mark} ${usual.settled}`
    const made = known(style).get(key) ?? memoizeRow(sourcesOf, (one) => !isSound(one, usual, style, language))
    known(style).set(key, made)
    return made(paragraphs)
  }
}

function isSound({ prose, opening }: Paragraph, usual: UsualMark, style: HouseStyle, language: Language): boolean {
  if (!opening) return false
  const read = inHouse(opening, style.ownComplement[language])
  const on = emphasisOn(prose, read)
  return on.emphasis !== null && fitsIn(on, read, style) && isMarkRight(on.emphasis, usual)
}

/** Whether the emphasis covers as much of the opening as the house asks. */
const fitsIn = ({ fit, covered }: OpeningEmphasis, opening: Opening, style: HouseStyle): boolean =>
  fit === 'right' || (fit === 'short' && style.looseEmphasis && opening.possibleEnds.includes(covered.end))

type MarkCount = [mark: EmphasisMark, count: number]

/** What a verb or an opening is that has the mark: the word agrees with the noun, where a language asks for it. */
type Marked = Readonly<Record<Emphasis['mark'], Message | Name>>
const MARKED = { italic: say`in italics`, bold: say`in bold`, capitals: say`in capitals` }
export const MARKED_VERB: Marked = { ...MARKED, underline: { en: 'underlined', es: 'subrayado', fr: 'souligné' } }
export const MARKED_OPENING: Marked = { ...MARKED, underline: { en: 'underlined', es: 'subrayada', fr: 'soulignée' } }
const TO_MARK: Readonly<Record<EmphasisMark, (words: string) => Message>> = {
  underline: (words) => say`Underline “${words}”`,
  italic: (words) => say`Put in italics: “${words}”`,
  capitals: (words) => say`Put in capitals: “${words}”`,
}

/**
 * What is wrong with the emphasis of one opening; null where nothing is. `phraseIt` is asked only where something is.
 */
export function checkOpening(
  paragraph: Paragraph,
  read: Opening,
  usual: UsualMark,
  phraseIt: () => Phrasing,
  { document, style }: RuleContext,
  organ: OrganId | null,
): RawFinding | null {
  const { prose, kind } = paragraph
  const complement = style.ownComplement[document.language]
  const opening = inHouse(read, complement)
  const on = emphasisOn(prose, opening)
  const { fit, emphasis, covered } = on
  const fits = fitsIn(on, opening, style)
  if (emphasis && fits && isMarkRight(emphasis, usual)) return null
  if (!emphasis && (isInCapitals(prose, opening) || isHalfClosed(paragraph, opening))) return null

  const usage = new PhraseUsage(document.language, organ)
  const phrase = { start: opening.start, end: emphasis ? opening.end : endInPrint(prose, opening, usage) }
  const extent = fits || !emphasis ? null : extentOf(prose, opening, fit, covered, usage)
  if (extent === 'in print') return null
  // `<u>Reafirmando tambien</u>`: with its accent the word would be of the opening, and that is told.
  if (emphasis && (unaccentedIn(prose, document.language)?.span.start ?? 0) >= opening.end) return null
  // Behind an organ that is not known, and of a word that may be no verb, nobody knows what is emphasised.
  const isTold = opening.known && organ !== null
  const isPrinted = emphasis ? extent !== 'unclear' : usage.count(opening.part, textOf(prose, phrase)).anywhere > 0
  const phrasing = phraseIt()
  const words = textOf(prose, phrase)
  const edit = emphasise(document.text, prose, phrase, usual.mark)
  const fix = fixBy(edit, isTold && isPrinted ? 'safe' : 'suggestion', TO_MARK[usual.mark](words))
  if (emphasis && fits)
    return {
      span: prose.toDraft(covered),
      message: wrongMark(phrasing, emphasis.mark, usual.mark, style),
      fixes: [fix],
    }
  // Where the complement is the verb's own, usage wavers in some languages, and in the preamble in all.
  const wavers = complement === 'either' || kind === 'preambular'
  const isDoubtful =
    !opening.known ||
    (emphasis && (fit === 'unusual' || (wavers && opening.endsWithoutComplement.includes(covered.end))))
  const message = emphasis
    ? phrasing[fit === 'short' ? 'tooShort' : 'tooLong'](textOf(prose, covered), words)
    : noMark(phrasing, words, usual.mark)
  const found = {
    span: prose.toDraft(emphasis ? hull(covered, [phrase]) : phrase),
    message,
    fixes: [fix],
  }
  return isDoubtful ? { ...found, severity: 'hint' } : found
}

const wrongMark = (
  { inBold, otherMark, marked }: Phrasing,
  mark: Emphasis['mark'],
  usual: EmphasisMark,
  style: HouseStyle,
): Message => (mark === 'bold' ? inBold(style, marked[usual]) : otherMark(marked[mark], marked[usual]))

const noMark = ({ phraseOfParagraph, marked, emphasise: why }: Phrasing, words: string, usual: EmphasisMark): Message =>
  sentences(say`${phraseOfParagraph}, “${words}”, is not ${marked[usual]}.`, why(words))

const textOf = ({ text }: Prose, { start, end }: Span): string => text.slice(start, end)

/** `DECIDES`: capitals are an emphasis too. */
export const isInCapitals = (prose: Prose, opening: Span): boolean =>
  /\p{Uppercase}{3}/u.test(textOf(prose, opening)) && !/\p{Lowercase}/u.test(textOf(prose, opening))

/**
 * Where an opening ends that is to be emphasised: as the grammar has it, or further on where that is what is printed.
 */
const endInPrint = ({ text }: Prose, { part, start, end }: Opening, usage: PhraseUsage): number =>
  usage.longerEnd(part, text, start, end) ?? end

/**
 * What published texts say of an emphasis that ends elsewhere than the grammar has it: that it is `in print` so, that
 * it is a slip for the phrase of the grammar, which is printed more often, or nothing clear.
 */
export function extentOf(
  prose: Prose,
  opening: Opening,
  fit: Fit,
  covered: Span,
  usage: PhraseUsage,
): 'in print' | 'slip' | 'unclear' {
  const printed = usage.count(opening.part, textOf(prose, covered))
  const wanted = usage.count(opening.part, textOf(prose, opening))
  const isMoreUsual = wanted.here > printed.here
  if (fit === 'short') {
    const isWhole = covered.start === opening.start && covered.end >= opening.minimalEnd
    if (
      isWhole &&
      printed.anywhere > 0 &&
      wanted.anywhere === 0 &&
      !isAdverb(prose.text.slice(covered.end, opening.end))
    )
      return 'in print'
    return isMoreUsual ? 'slip' : 'unclear'
  }
  if (fit === 'unusual' ? printed.anywhere > 0 : usage.isUsage(printed, wanted)) return 'in print'
  return isMoreUsual && fit === 'long' && hasName(prose.text.slice(opening.end, covered.end)) ? 'slip' : 'unclear'
}

/** `also` behind `Greets`: an adverb of the cycle belongs to any phrase. */
const isAdverb = (words: string): boolean =>
  Object.values(REPETITION).some(({ adverbs }) => adverbs.includes(words.trim().toLowerCase()))

/** A capital, a figure or a closing mark: no phrase goes on over one, so that the words are of the object. */
const hasName = (extra: string): boolean => /[\p{Uppercase}\d;:(]/u.test(extra)

/**
 * One finding for openings none of which is emphasised, on the first, with one fix for all of them; each edit of the
 * fix stands by itself. `told` says what they are.
 */
export function noneEmphasised(
  openings: readonly { readonly paragraph: Paragraph; readonly opening: Opening }[],
  { mark }: UsualMark,
  { document, style }: RuleContext,
  organ: OrganId | null,
  told: { readonly message: Message; readonly titles: Readonly<Record<EmphasisMark, Message>> },
): readonly RawFinding[] {
  const [first] = openings
  if (!first) return []
  const complement = style.ownComplement[document.language]
  const usage = new PhraseUsage(document.language, organ)
  const edits = openings.map(({ paragraph: { prose }, opening: read }) => {
    const opening = inHouse(read, complement)
    return emphasise(document.text, prose, { start: opening.start, end: endInPrint(prose, opening, usage) }, mark)
  })
  const fix = {
    title: told.titles[mark],
    safe: organ !== null,
    separable: true,
    edits,
  }
  return [{ span: first.paragraph.prose.toDraft(first.opening), message: told.message, fixes: [fix] }]
}

/** Where a text has two marks, neither of them is a slip; bold always is. */
const isMarkRight = ({ mark }: Emphasis, usual: UsualMark): boolean =>
  mark === usual.mark || !(usual.settled || mark === 'bold')
