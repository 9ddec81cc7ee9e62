/**
 * Whether a line that follows another without a blank line between them opens a paragraph of its own: a hard-wrapped
 * line that happens to begin with `(a) of the Convention` or `12. The` goes on with its paragraph.
 */
import { pattern } from '../text/pattern.ts'
import { CLOSED, LONGEST_WRAPPED, NOTE_MARKS } from './block-start.ts'
import { type LabelReading, lookAlikes, readings } from './label-values.ts'
import { formOf, isNumber, type Label, opensDecision, readLabel } from './labels.ts'
import type { LineNumbers } from './line-numbers.ts'

/** The labels met so far that a next one could continue. Immutable, and equal states read the rest of a text alike. */
export interface LabelState {
  /** The last paragraph number, or 0, and how it is written: `#.`. */
  readonly number: number
  readonly form: string
  /** What stood in the last label of each open sequence, innermost last; at most eight. */
  readonly open: readonly string[]
  /** The highest number of a mark of a footnote so far, and the number of the last note. */
  readonly mark: number
  readonly note: number
  /** The highest number of a mark in round brackets: `the Convention,(1)`. */
  readonly bracketed: number
  /** Where there are such: the last words closed with a colon, so that `(1)` opens a list, and no note. */
  readonly announcesList: boolean
  /** The most stars of a mark above the first number: `Albania,* Chile`. */
  readonly stars: number
  /** Which lines of the text begin with their numbers: `12  1. Requests …`. */
  readonly lineNumbers: LineNumbers
  /** True where a blank line stands below each line, and parts nothing. */
  readonly spaced: boolean
  /** True where verbs stand in small letters, as in texts of ITU: decisions are numbered `1`, without a stop, there. */
  readonly small: boolean
  /** The longest line of the paragraphs so far that have several and may be hard-wrapped. */
  readonly usual: number
  /** How many lines so far, of three, were longer than those that are hard-wrapped. */
  readonly long: number
  /** True below a rule or a line that names notes, and nothing but notes between: they may be numbered `1.` there. */
  readonly notes: boolean
  /** True below a line that announces all decisions: they are articles there, `ARTÍCULO 1.-`. */
  readonly announced: boolean
  /** The title of the resolution, which pages repeat at their head, and whether the line of its organ stands above. */
  readonly title: string
  readonly titled: boolean
}

export const NO_LABELS: LabelState = {
  number: 0,
  form: '#.',
  open: [],
  mark: 0,
  note: 0,
  bracketed: 0,
  announcesList: false,
  stars: 0,
  lineNumbers: null,
  spaced: false,
  small: false,
  usual: 0,
  long: 0,
  notes: false,
  announced: false,
  title: '',
  titled: false,
}

/** True where two states read the rest of a text alike. */
export const sameLabels = (a: LabelState, b: LabelState): boolean =>
  a === b ||
  (a.number === b.number &&
    a.form === b.form &&
    a.mark === b.mark &&
    a.note === b.note &&
    a.bracketed === b.bracketed &&
    a.announcesList === b.announcesList &&
    a.stars === b.stars &&
    a.lineNumbers === b.lineNumbers &&
    a.spaced === b.spaced &&
    a.small === b.small &&
    a.usual === b.usual &&
    a.long === b.long &&
    a.notes === b.notes &&
    a.announced === b.announced &&
    a.title === b.title &&
    a.titled === b.titled &&
    a.open.length === b.open.length &&
    a.open.every((label, i) => label === b.open[i]))

/** The state after a label. */
export function after(state: LabelState, label: Label): LabelState {
  if (label.prefix === 'PP') return { ...state, open: [] }
  if (isNumber(label) || label.closing === 'none')
    return { ...state, number: Number(label.inner), form: formOf(label), open: [] }
  const at = state.open.findLastIndex((last) => follows(last, label.inner, 1))
  const kept = at < 0 ? state.open : state.open.slice(0, at)
  return { ...state, open: [...kept, label.inner].slice(-8) }
}

/** So many paragraphs with lines that are too long tell that no line is hard-wrapped. */
const ENOUGH_LONG = 3

/** True where no line of the text is hard-wrapped, as far as it has been read. */
export const isUnwrapped = ({ long }: LabelState): boolean => long === ENOUGH_LONG

/** The state after a paragraph whose longest line is so long; `several` where it has more than one. */
export function measured(state: LabelState, longest: number, several: boolean): LabelState {
  const { long, usual } = state
  if (longest > LONGEST_WRAPPED) return long < ENOUGH_LONG ? { ...state, long: long + 1 } : state
  return several && longest > usual ? { ...state, usual: longest } : state
}

/**
 * True where `inner` comes after `last` in some sequence, no more than `reach` further on than it should be. It may
 * stand there twice, but `i` is not `1` once more.
 */
function follows(last: string, inner: string, reach: number): boolean {
  const candidates = meanings(inner)
  const least = last === inner || lookAlikes(last).length + lookAlikes(inner).length === 0 ? 0 : 1
  return meanings(last).some((before) =>
    candidates.some(
      (r) => r.sequence === before.sequence && r.value - before.value >= least && r.value - before.value <= reach,
    ),
  )
}

/** The readings of what a label holds, and of what its characters may have been mistaken for. */
const meanings = (inner: string): readonly LabelReading[] => [inner, ...lookAlikes(inner)].flatMap(readings)

/** True for a label that can be the first of a list. */
const opensSequence = (label: Label): boolean => meanings(label.inner).some((r) => r.value === 1)

/** So much of the end of a line is looked at to tell whether it has come to its end. */
export const LONGEST_BEFORE = 60

/** What stands around a label at the head of a line. */
export interface LabelPlace {
  /** The end of the line above, no more than `LONGEST_BEFORE` characters. */
  readonly before: string
  /** What follows the label on its line. */
  readonly rest: string
  /** True where the line above was not full, so that its end was meant. */
  readonly isEnded: boolean
  /** True where no line of the text is hard-wrapped, so that each end is meant. */
  readonly isUnwrapped: boolean
  /** True where the line stands deeper than the one above. */
  readonly isIndented: boolean
  /** True where the line above is a verb in small letters: `considering`. */
  readonly isBelowVerb: boolean
}

/**
 * True where the label may open a paragraph on a line that follows another directly. What came before must have come to
 * an end, by its punctuation, by the width of its lines, or because a capital or a decision follows it.
 */
export function canInterruptParagraph(
  label: Label,
  state: LabelState,
  { before, rest, isEnded, isUnwrapped, isIndented, isBelowVerb }: LabelPlace,
): boolean {
  if (label.prefix === 'PP' || label.prefix === 'OP' || (isBelowVerb && opensSequence(label))) return true
  const closed = CLOSED.test(before)
  const capital = /^[\s\u00a0<u>*_“"[{(]*\p{Uppercase}/u.test(rest)
  if (isNumber(label) || label.closing === 'none') {
    const step = Number(label.inner) - state.number
    const isAhead = label.inner === '1' || (step >= 0 && step <= 3)
    // Behind items that have numbers the number of the next paragraph is far from theirs.
    if (closed) return isAhead || ((step > 0 || label.text.endsWith('.')) && opensDecision(rest))
    if (!capital) return false
    if (label.inner === '1' ? isEnded : step === 1) return true
    // The mark that closes what stands above was forgotten: no sentence goes on with `1. Takes note`.
    return isAhead && step > 0 && opensDecision(rest)
  }
  if (closed && /^\d/.test(label.inner) && opensDecision(rest)) return true
  const reach = closed || (isEnded && isShortItem(before) && !GOES_ON.test(rest)) ? 3 : 1
  if (state.open.some((last) => follows(last, label.inner, reach))) return closed || capital || isEnded
  const leadsOn = /[:;.—–]\s*$/.test(before.replace(NOTE_MARKS, ''))
  return opensSequence(label) && (leadsOn || isUnwrapped || (isEnded && (isIndented || capital)))
}

/** An item that is one short line: `ii) bamboo`. The next may have another letter than it should. */
const isShortItem = (line: string): boolean => line.length < LONGEST_BEFORE && readLabel(line.trimStart()) !== null
/** What stands behind the label of a reference that a line begins with: `(d) of the Convention`. */
const GOES_ON = pattern('iu')`
  ^[\s\u00a0]*(?:
    of|in|and|or|above|below|del|du|des|de[ \u00a0](?:l[’']|las?|los|dich[ao]s?|esta|este|cette|ce)|y|e|o|et|ou
    |supra|infra|ci-
  )(?!\p{Alphabetic})
`

/** `1. (a)`, `(a) (i)`: true where a label is followed by another one that opens a list. */
export function opensList(label: Label, behind: string): boolean {
  if (!/^[*_<u>]{0,4}\(?[*_]{0,2}[ai1]/.test(behind)) return false
  const next = readLabel(behind)
  if (!next || next.closing === 'stop' || !opensSequence(next)) return false
  return isNumber(label) || (label.closing === next.closing && label.inner !== 'h' && next.inner === 'i')
}

/**
 * True for a line of words that may be those of a label above it, which stands alone on its line. Where blank lines
 * part them, it opens with a decision, or is too long for a heading.
 */
export function canFollowLabel(line: string, isApart: boolean): boolean {
  if (readLabel(line) || !/^[<*_“"«[]{0,4}[\p{Alphabetic}\p{N}<]/u.test(line)) return false
  return !isApart || opensDecision(line) || (/^\p{Alphabetic}/u.test(line) && line.length > LONGEST_HEADING)
}

/** No heading is longer. */
const LONGEST_HEADING = 120
