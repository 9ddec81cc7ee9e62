/** What is known of each block of the body before it is decided what the block is: facts, without a verdict. */
import type { Language } from '../../lexicon/languages.ts'
import { memoizeFor } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'
import { announcesReasons, isFormula } from '../../wording/formula.ts'
import { classifyLine, type LineKinds } from '../../wording/line-kinds.ts'
import { type Opening, openingOf, readOpening } from '../../wording/openings/index.ts'
import { isVerbLine } from '../../wording/openings/of-line.ts'
import { leadOf } from '../../wording/openings/tokens.ts'
import type { ProseText } from '../prose.ts'
import type { Habits } from './habits.ts'
import { isClosed } from './paragraphs.ts'

/** What the label of a block speaks for; `plain` where it has none. */
export type LabelKind = 'number' | 'reason' | 'subParagraph' | 'plain' | 'note'

/** What is known of the words of a block by themselves. */
export interface EvidenceOfWords {
  readonly text: string
  readonly shape: LineKinds
  readonly opening: Opening | null
  /** Whether they have come to an end, by their last mark; and whether that is a comma. */
  readonly closed: boolean
  readonly endsWithComma: boolean
  /** Whether they open with words in emphasis, and whether all of them are. */
  readonly emphasised: boolean
  readonly whollyEmphasised: boolean
  /** Whether a known verb in emphasis stands behind what is no label here, as `OP3.1` and a bracket. */
  readonly verbBehindMark: boolean
  /** Whether they announce the decision, or the reasons, and whether they are a line of a verb, as ITU has them. */
  readonly formula: boolean
  readonly announcesReasons: boolean
  readonly verbLine: boolean
  /** Whether they are a known opening and nothing else: `Considering`, with its reason below it, as UPU has it. */
  readonly bareOpening: boolean
}

/** What is known of a block: the same object as long as it is the same. */
export interface Evidence {
  readonly words: EvidenceOfWords
  readonly bullet: boolean
  /** It has the marks of a heading, as Markdown has them. */
  readonly isHeading: boolean
  /** It has a bullet and stands in a list of them that a colon opens. */
  readonly isBulleted: boolean
  /** Its opening; where verbs stand in small letters, one in small letters. */
  readonly opening: Opening | null
  readonly labelKind: LabelKind
  /**
   * Of the block above, notes passed over: whether it had come to its end, whether it closes with a comma and nothing
   * has a number yet, and whether it reads as a recital.
   */
  readonly afterClosed: boolean
  readonly afterComma: boolean
  readonly afterRecital: boolean
  /** The block above is an opening and nothing else, which it goes on from in small letters. */
  readonly afterOpening: boolean
  /** A reason stands above it, which closes with a comma, a semicolon or a colon, or what goes on from one. */
  readonly afterReason: boolean
  /** A note stands between it and words that had not come to their end. */
  readonly interrupted: boolean
  /** A sub-paragraph stands above it, and no paragraph between. */
  readonly afterSubParagraph: boolean
  /** A line that announces the decision stands above it, and nothing but what it announces between. */
  readonly announced: boolean
  /** A line that announces reasons stands above it, and nothing but reasons between. */
  readonly reasonsAnnounced: boolean
  /** It names the notes that follow it. */
  readonly namesNotes: boolean
  /** It has the number of an agenda, or of another list that is no part of the decision, behind a colon. */
  readonly isAgendaItem: boolean
  readonly habits: Habits
}

/** What is known of some words by themselves, and what was known last of the block that says them. */
export interface Known {
  readonly words: EvidenceOfWords
  last: Evidence | null
}

export const knownOf = memoizeFor(
  (words: ProseText, language: Language): Known => ({ words: evidenceOfWords(words, language), last: null }),
)

const evidenceOfWords = memoizeFor((words: ProseText, language: Language): EvidenceOfWords => {
  const { text } = words
  const [first] = words.emphasis
  const opening = openingOf(words, language)
  return {
    text,
    shape: classifyLine(words),
    opening,
    closed: isClosed(text),
    endsWithComma: /,[\s\u00a0]*$/u.test(text),
    emphasised: first !== undefined && first.words.start === leadOf(text),
    whollyEmphasised: first?.words.start === 0 && first.words.end >= text.length,
    verbBehindMark:
      first !== undefined && isMark(text.slice(0, first.words.start)) && opensAt(first.words, words, language),
    formula: isFormula(text),
    announcesReasons: announcesReasons(text),
    verbLine: isVerbLine(text),
    bareOpening: opening?.known === true && /^(?: (?:that|que))?$/u.test(text.slice(opening.end)),
  }
})

/** What could be meant for a label. */
const isMark = (before: string): boolean => before.length <= LONGEST_MARK && /[\d([{:]/.test(before)
const LONGEST_MARK = 16

const opensAt = ({ start, end }: Span, { text }: ProseText, language: Language): boolean =>
  readOpening(text.slice(start, end), language)?.known === true

/** `That the Council light its harbours`, below `BE IT RESOLVED`. */
export const goesOnFromFormula = ({ labelKind, announced, words: { text } }: Evidence): boolean =>
  announced &&
  labelKind === 'plain' &&
  /^\p{Uppercase}/u.test(text) &&
  /^(?:(?:that|to|que|de)(?!\p{Alphabetic})|(?:qu|d)[’'])/iu.test(text)

/** `That small States depend on them,`, below `Considering that ports are essential to trade,`. */
export const goesOnFromReason = ({ labelKind, afterReason, words: { text } }: Evidence): boolean =>
  afterReason &&
  labelKind === 'plain' &&
  /^\p{Uppercase}/u.test(text) &&
  /^(?:(?:and|y|et)[ \u00a0])?(?:(?:that|que)(?!\p{Alphabetic})|qu[’'])/iu.test(text) &&
  closesReason(text)

/** Whether words close as a reason does. */
export const closesReason = (text: string): boolean => CLOSES_REASON.test(text)

const CLOSES_REASON = /[,;](?:[ \u00a0](?:and|y|et))?[\s\u00a0]*$/u

/** `Que el comedor cierra a las tres;`, below `CONSIDERANDO:`. */
export const goesOnFromReasons = ({ labelKind, reasonsAnnounced, opening, words: { text } }: Evidence): boolean =>
  reasonsAnnounced &&
  (labelKind === 'reason' ||
    (labelKind === 'plain' &&
      /^\p{Uppercase}/u.test(text) &&
      (/^(?:that|que|qu[’'])(?!\p{Alphabetic})/iu.test(text) ||
        (/[;,.][\s\u00a0]*$/u.test(text) && opening?.part !== 'operative'))))

/** True for a block without a label that opens as paragraphs of this part do. */
export const opensWith = ({ labelKind, opening, words }: Evidence, part: Opening['part']): boolean =>
  labelKind === 'plain' && opening?.part === part && (words.emphasised || opening.known)
