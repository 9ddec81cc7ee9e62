/**
 * What the rules on the emphasis of openings share: is all of the phrase emphasised, no more, and with the mark of the
 * text? Sources.
 */

import { emphasisOn, inHouse, markOn } from '../../model/emphasis-fit.ts'
import type { Paragraph } from '../../model/model.ts'
import type { Emphasis } from '../../model/prose.ts'
import type { EmphasisMark, HouseStyle } from '../../styles/style.ts'
import type { Opening } from '../../wording/openings/index.ts'
import type { Fix, RawFinding, RuleContext, Severity } from '../rule.ts'
import { emphasise } from './emphasise.ts'

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

/** What is wrong with the emphasis of one opening: nothing, or one report. */
export const checkOpening = (
  paragraph: Paragraph,
  opening: Opening,
  usual: UsualMark,
  naming: Naming,
  context: RuleContext,
): readonly RawFinding[] => {
  const report = checkOne(paragraph, opening, usual, naming, context)
  return report ? [report] : []
}

function checkOne(
  { prose, kind }: Paragraph,
  read: Opening,
  usual: UsualMark,
  naming: Naming,
  { document, style }: RuleContext,
): RawFinding | null {
  const complement = style.ownComplement[document.language]
  const opening = inHouse(read, complement)
  const phrase = { start: opening.start, end: opening.end }
  const words = prose.text.slice(phrase.start, phrase.end)
  const { fit, emphasis, covered } = emphasisOn(prose, opening)
  const enough =
    emphasis !== null &&
    (fit === 'right' || (fit === 'short' && style.looseEmphasis && opening.possibleEnds.includes(covered.end)))
  if (enough && emphasis.mark === usual.mark) return null
  const fix: Fix = {
    title: `${TO_MARK[usual.mark]} “${words}”`,
    safe: true,
    edits: [emphasise(document.text, prose, phrase, usual.mark)],
  }
  const doubt: { severity?: Severity } = opening.known ? {} : { severity: 'hint' }
  if (!emphasis)
    return {
      span: prose.toDraft(phrase),
      message: `${naming.phraseOfParagraph}, “${words}”, is not ${MARKED[usual.mark]}. ${naming.reason}: emphasise “${words}”.`,
      fixes: [fix],
      ...doubt,
    }
  if (enough) return wrongMark(emphasis, usual, style, naming, { span: prose.toDraft(covered), fixes: [fix] })
  const said = prose.text.slice(covered.start, covered.end)
  // Where the complement is the verb's own, usage wavers in some languages, and in the preamble in all.
  const left = (complement === 'either' || kind === 'preambular') && opening.endsWithoutComplement.includes(covered.end)
  const message =
    fit === 'short'
      ? `Only “${said}” of ${naming.paragraph} is emphasised, while the ${naming.phrase} is “${words}”. All of the phrase is emphasised: extend it.`
      : `The emphasis of ${naming.paragraph} runs on over “${said}”, while the ${naming.phrase} is “${words}”. Only the ${naming.phrase} is emphasised: end it there.`
  const span = prose.toDraft({ start: Math.min(covered.start, phrase.start), end: Math.max(covered.end, phrase.end) })
  return { span, message, fixes: [fix], ...(fit === 'unusual' || left ? { severity: 'hint' as const } : doubt) }
}

function wrongMark(
  emphasis: Emphasis,
  usual: UsualMark,
  style: HouseStyle,
  { word }: Naming,
  base: Pick<RawFinding, 'span' | 'fixes'>,
): RawFinding | null {
  if (emphasis.mark === 'bold')
    return {
      ...base,
      message: `This ${word} is in bold, while ${style.name} style has ${word}s ${MARKED[usual.mark]}. Give it the mark of the others.`,
    }
  if (!usual.settled) return null
  return {
    ...base,
    message: `This ${word} is ${MARKED[emphasis.mark]}, while the other ${word}s of the text are ${MARKED[usual.mark]}. A text keeps to one mark: give it the same.`,
  }
}
