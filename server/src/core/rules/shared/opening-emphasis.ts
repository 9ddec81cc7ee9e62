/**
 * What the rules on the emphasis of openings share: is all of the phrase emphasised, no more, and with the mark of the
 * text? Sources.
 */

import { emphasisOn, inHouse, markOn } from '../../model/emphasis-fit.ts'
import type { Paragraph } from '../../model/model.ts'
import type { Emphasis } from '../../model/prose.ts'
import type { EmphasisMark, HouseStyle } from '../../styles/style.ts'
import type { Span } from '../../text/span.ts'
import type { Opening } from '../../wording/openings/index.ts'
import type { RawFinding, RuleContext } from '../rule.ts'
import { emphasise } from './emphasise.ts'
import { fixBy } from './make-fix.ts'

/** The mark that openings of a text take. */
export interface UsualMark {
  readonly mark: EmphasisMark
  /** True where nearly all paragraphs have it, so that another is a slip. */
  readonly settled: boolean
}

/** How a message names the phrase and its paragraph. */
export interface Naming {
  /** `The verb of paragraph 3`. */
  readonly phraseOfParagraph: string
  /** `paragraph 3`. */
  readonly paragraph: string
  /** `verb phrase`. */
  readonly phrase: string
  /** `verb`. */
  readonly word: string
  /** Why it is emphasised: `Readers find decisions by their emphasised verbs`. */
  readonly reason: string
}

/** The mark of the majority of the paragraphs, else that of the style. */
export function usualMark(paragraphs: readonly Paragraph[], { style, strictEmphasis }: RuleContext): UsualMark {
  if (strictEmphasis) return { mark: style.emphasis, settled: true }
  const counts = { underline: 0, italic: 0, capitals: 0 }
  for (const { opening, prose } of paragraphs) {
    const mark = opening && markOn(prose, opening)
    if (mark && mark !== 'bold') counts[mark]++
  }
  const [[mark, most], [, second], [, least]] = Object.entries(counts).toSorted(([, a], [, b]) => b - a) as [
    Count,
    Count,
    Count,
  ]
  if (most === second) return { mark: style.emphasis, settled: false }
  return { mark, settled: most >= 3 * (second + least) }
}

type Count = [mark: EmphasisMark, count: number]

export const MARKED: Readonly<Record<Emphasis['mark'], string>> = {
  underline: 'underlined',
  italic: 'in italics',
  bold: 'in bold',
  capitals: 'in capitals',
}
export const TO_MARK: Readonly<Record<EmphasisMark, string>> = {
  underline: 'Underline',
  italic: 'Put in italics:',
  capitals: 'Put in capitals:',
}

/** What is wrong with the emphasis of one opening: nothing, or one finding. */
export function checkOpening(
  { prose, kind }: Paragraph,
  read: Opening,
  usual: UsualMark,
  naming: Naming,
  { document, style }: RuleContext,
): readonly RawFinding[] {
  const complement = style.ownComplement[document.language]
  const opening = inHouse(read, complement)
  const phrase = { start: opening.start, end: opening.end }
  const { fit, emphasis, covered } = emphasisOn(prose, opening)
  const fits = fit === 'right' || (fit === 'short' && style.looseEmphasis && opening.possibleEnds.includes(covered.end))
  if (emphasis && fits && isMarkRight(emphasis, usual)) return []

  const words = prose.text.slice(phrase.start, phrase.end)
  const fix = fixBy(emphasise(document.text, prose, phrase, usual.mark), 'safe', `${TO_MARK[usual.mark]} “${words}”`)
  if (emphasis && fits) {
    const message = messageOfMark(emphasis, usual, style, naming)
    return [{ span: prose.toDraft(covered), message, fixes: [fix] }]
  }
  // Where the complement is the verb's own, usage wavers in some languages, and in the preamble in all.
  const wavers = complement === 'either' || kind === 'preambular'
  const isDoubtful =
    !opening.known ||
    (emphasis && (fit === 'unusual' || (wavers && opening.endsWithoutComplement.includes(covered.end))))
  const message = emphasis
    ? messageOfFit(fit === 'short', prose.text.slice(covered.start, covered.end), words, naming)
    : `${naming.phraseOfParagraph}, “${words}”, is not ${MARKED[usual.mark]}. ${naming.reason}: emphasise “${words}”.`
  const found = { span: prose.toDraft(emphasis ? hull(covered, phrase) : phrase), message, fixes: [fix] }
  return [isDoubtful ? { ...found, severity: 'hint' } : found]
}

/** Where a text has two marks, neither of them is a slip; bold always is. */
const isMarkRight = ({ mark }: Emphasis, usual: UsualMark): boolean =>
  mark === usual.mark || !(usual.settled || mark === 'bold')

/** From the beginning of the first of two spans to the end of the last. */
const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** The emphasis lies on `said`, and belongs on `words`. */
const messageOfFit = (isShort: boolean, said: string, words: string, { paragraph, phrase }: Naming): string =>
  isShort
    ? `Only “${said}” of ${paragraph} is emphasised, while the ${phrase} is “${words}”. All of the phrase is emphasised: extend it.`
    : `The emphasis of ${paragraph} runs on over “${said}”, while the ${phrase} is “${words}”. Only the ${phrase} is emphasised: end it there.`

/** The emphasis lies where it belongs, and has another mark than the others. */
const messageOfMark = ({ mark }: Emphasis, usual: UsualMark, style: HouseStyle, { word }: Naming): string =>
  mark === 'bold'
    ? `This ${word} is in bold, while ${style.name} style has ${word}s ${MARKED[usual.mark]}. Give it the mark of the others.`
    : `This ${word} is ${MARKED[mark]}, while the other ${word}s of the text are ${MARKED[usual.mark]}. A text keeps to one mark: give it the same.`
