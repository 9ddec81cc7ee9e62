/**
 * Whether a line that no blank line parts from the one above begins a block of its own, by its words and by how the
 * line above ends. A text may have one line a paragraph, or be hard-wrapped at any width.
 */
import { LEADING_ON, REASONS_ALONE } from '../lexicon/formal-openings.ts'
import { ADOPTION, ANNEX, NEVER_IN_NAMES } from '../lexicon/words.ts'
import { pattern } from '../text/pattern.ts'
import { announcesReasons, isFormula, isHead } from '../wording/formula.ts'
import { designationIn, sectionIn } from '../wording/line-kinds.ts'
import { isHeadOfDocument, isMastheadLine } from '../wording/masthead.ts'
import { hasShapeOfOpening, isVerbLine, openingOfLine, opensSmall } from '../wording/openings/of-line.ts'
import { namesBody, parseOrganLine } from '../wording/organ-line.ts'
import { EMPHASIS_TAGS, withoutEmphasis } from './emphasis-marks.ts'

/** No paragraph ends with one of these words. */
const UNENDING: ReadonlySet<string> = new Set(
  'a an and any the of on in to for by with at from or nor as its their his her that which who than into upon between under over through all each other such these those this de la las los el del al y e o en para por con sobre que su sus un una le les du des et ou au aux dans sur sa son ses leur leurs qui d l à une entre par pour avec'.split(
    ' ',
  ),
)

/** `(Geneva, 1992),`: where and when the organ met, on the line below its name. */
const PLACE_AND_YEAR = /^\([\p{Alphabetic}’' .-]{2,40}, (?:19|20)\d\d\)[,;]?\s*$/u

/** The end of a line at which a sentence, or a part of it, may end; a mark of a note may follow. */
export const CLOSED = new RegExp(
  String.raw`[;:.,!?–—…](?:\[\^[^\]]{1,40}\]|\[\d{1,3}\]|\(\d{1,2}\)|[¹²³⁰-⁹]|[ \u00a0]?(?:\d{1,3}|\*{1,4})\/|(?<=[,;.])\d{1,2}(?!\d)){0,8}[”"»’)\]*_]{0,8}(?:[ \u00a0]{1,4}(?:${LEADING_ON})){0,5}(?:<\/(?:${EMPHASIS_TAGS})>){0,3}\s{0,8}$`,
  'iu',
)

/** Marks of notes behind the closing mark of a line. */
export const NOTE_MARKS =
  /(?<=[;:.,!?–—])(?:\[\^[^\]]{1,40}\]|\[\d{1,3}\]|\(\d{1,2}\)|[¹²³⁰-⁹]|[ \u00a0]?(?:\d{1,3}|\*{1,4})\/|\d{1,2}(?!\d)){1,8}\s*$/u

/** Lines longer than this are not hard-wrapped. */
export const LONGEST_WRAPPED = 110
/** The first line of a block is full from this share of the width of others on: the characters of print differ. */
const NEARLY_FULL = 0.85
/** A line shorter than this was ended on purpose. */
const SHORTEST_WRAPPED = 55

/** The lines of a block so far. */
export interface LinesAbove {
  /** The line directly above, without its line end. */
  readonly line: string
  /** The length of the longest line of the block so far, the line above among them. */
  readonly widest: number
  /** True where the line above is the only one of its block: how wide the lines are cannot be told. */
  readonly isFirst: boolean
  /** The longest line of the blocks above that have several, as they are where the text is hard-wrapped. */
  readonly usual: number
  /** True where lines of the text are longer than any that is hard-wrapped. */
  readonly isUnwrapped: boolean
}

/** True for a line that names an organ, with its comma or without. */
function isOrganLineAlone(line: string): boolean {
  const words = withoutEmphasis(line)
  return /^\p{Uppercase}/u.test(words) && (parseOrganLine(words)?.organ ?? null) !== null
}

/** True where one of two lines above the one of the organ is whole: a line of the document, or a number with its title. */
export function partsHead(line: string, next: string): boolean {
  const [above, below] = [withoutEmphasis(line), withoutEmphasis(next)]
  if (goesOn(above) || above.endsWith(',')) return false
  const number = designationIn(above)
  // A title that goes on may name a resolution at the head of its second line.
  if (number !== null && number.title < above.length) return isHeadOfDocument(below)
  const isNumber = /^[\p{Uppercase}\d]/u.test(below) && designationIn(below) !== null
  return isHeadOfDocument(below) || isHeadOfDocument(above) || isNumber || number !== null
}

/** True for a line of a body that is not known, `The Conference,`, below a title: a name of States is none. */
const isBodyLine = (above: string, words: string): boolean =>
  /[,;:]$/.test(words) && !CLOSED.test(above) && !goesOn(above) && namesBody(words.slice(0, -1))

/** No name of an organ has more commas before the one that closes it. */
const MOST_COMMAS = 3

/**
 * So many characters of a line name the organ, with its comma and the space behind it, where the words of a paragraph
 * stand behind it on the same line; 0 where they do not.
 */
export function organBeforeWords(line: string): number {
  if (!/^[*_<u>]{0,6}(?:the|la|el|le|l[’'])/i.test(line)) return 0
  let at = -1
  for (let i = 0; i < MOST_COMMAS; i++) {
    at = line.indexOf(',', at + 1)
    if (at < 0) return 0
    const [end = ''] = /^,(?:<\/u>|[*_]{1,3})?[ \t\u00a0]{1,4}(?=\S)/.exec(line.slice(at, at + 12)) ?? []
    if (end === '' || !parseOrganLine(withoutEmphasis(line.slice(0, at + 1)))?.organ) continue
    const words = withoutEmphasis(line.slice(at + end.length))
    return openingOfLine(words) || opensSmall(words) ? at + end.length : 0
  }
  return 0
}

/** True for a line by itself that announces the decision. */
export const announces = (line: string): boolean =>
  /:\W{0,6}$/.test(line)
    ? isFormula(withoutEmphasis(line))
    : line.length <= 40 && isHead(withoutEmphasis(line).trimEnd())

/** True where verbs in small letters begin directly below an organ line, known or not: `considering that …`. */
export const opensSmallBelowOrgan = ({ line, isFirst }: LinesAbove, next: string): boolean =>
  isFirst && parseOrganLine(withoutEmphasis(line)) !== null && opensSmall(withoutEmphasis(next))

/** True for a line that is a reason in small letters, up to its comma: `recalling its resolution 79/1,`. */
export const opensSmallReason = (line: string): boolean =>
  /^[*_<u>]{0,6}\p{Lowercase}/u.test(line) && /,[*_\s]*$/u.test(line) && opensSmall(withoutEmphasis(line))

/** No verb in small letters on a line of its own takes more, with its marks of emphasis. */
const LONGEST_VERB_LINE = 140

/** True for a line of a verb in small letters: see `isVerbLine`. */
export const isVerbLineIn = (line: string, alone: boolean): boolean =>
  line.length <= LONGEST_VERB_LINE && isVerbLine(withoutEmphasis(line), alone)

/** True where the line above was not full, so that its end was meant. */
export function endsOnPurpose({ line, widest, isFirst, usual, isUnwrapped }: LinesAbove, next: string): boolean {
  const { length } = line.trimEnd()
  const first = /^\S+/.exec(next.trimStart())?.[0] ?? ''
  return (
    isUnwrapped ||
    (isFirst && length + 1 + first.length <= usual * NEARLY_FULL) ||
    length < SHORTEST_WRAPPED ||
    length > LONGEST_WRAPPED ||
    length + 1 + first.length <= Math.max(widest, next.length)
  )
}

/**
 * True where the line `next`, which opens with no label, begins a block of its own directly below others. `small` is
 * true where verbs stand in small letters.
 */
export function beginsBlock(above: LinesAbove, next: string, small = false): boolean {
  const { line, isFirst, isUnwrapped } = above
  const words = withoutEmphasis(next)
  if (isFirst && isOrganLineAlone(line)) return !PLACE_AND_YEAR.test(words) || /[,;:]\s*$/.test(line)
  const isSmall = /^\p{Lowercase}/u.test(words)
  // A head without a colon may be a word in capitals at the end of a line.
  if (isFirst && (!isSmall || /:\W{0,6}$/.test(line)))
    if (announces(line) || announcesReasons(withoutEmphasis(line).trimEnd())) return true
  if (isSmall) {
    if (!CLOSED.test(line.trimEnd())) return false
    if (isVerbLine(words, true)) return true
    return small && (endsOnPurpose(above, next) ? opensSmall(words) : opensSmallReason(next.trim()))
  }
  if (isOrganLineAlone(next) || isMastheadLine(words) || organBeforeWords(next) > 0) return true
  if (CLOSED.test(line.trimEnd()) && announces(next.trimEnd())) return true
  if (!/^[[“]?[\p{Uppercase}\d]/u.test(words)) return false
  if (isFirst && ANNEX.test(withoutEmphasis(line).trimEnd())) return true
  const before = line.trimEnd()
  if (isBodyLine(before, words.trimEnd())) return true
  const isFull = !endsOnPurpose(above, next)
  if (beginsRecord(before, words)) return true
  const ended = /[.;:]\S{0,4}$/.test(before.replace(NOTE_MARKS, ''))
  if (ended && beginsResolution(before, words)) return true
  if ((ended || DATE.test(before) || isRecord(before)) && ANNEX.test(words)) return true
  if (ended && isTitledSection(words)) return true
  if (isFirst && !isFull && !goesOn(before) && isTitledSection(withoutEmphasis(line))) return true
  const opening = openingOfLine(words)
  const known = opening !== null
  // No sentence goes on with `Whereas`: lines of a form, `Result n/a`, stand above the first.
  if (opening?.formal && opening.part === 'preambular' && REASONS_ALONE.test(words)) return true
  if (!CLOSED.test(before))
    // A word in the middle of a name has another capital behind it: `Developing States`.
    return (
      known &&
      !goesOn(before) &&
      (!isFull || (isFirst && (/^\S+ \p{Lowercase}/u.test(words) || NEVER_IN_NAMES.test(words))))
    )
  // Behind a colon, words in capitals may be the second half of a title.
  if (known) return !isFull || !before.endsWith(':')
  if (
    /;\S{0,5}(?: (?:and|or|y|o|et|ou))?$/u.test(before) &&
    /^[“«]?(?:\p{Uppercase}[\p{Lowercase}’' ]|QU[E’'])/u.test(words)
  )
    return true
  // Behind a comma, a word that is not known is likelier to be of a list, `Lisbon, Valletta and Suva`, than a verb.
  const regular = hasShapeOfOpening(words, before.endsWith(',') ? 'preambular' : undefined)
  return regular
    ? !isFull || EMPHASISED.test(next.trimStart())
    : !isFull && isHeading(words, isUnwrapped ? LONGEST_TITLE : undefined)
}

/**
 * A phrase in emphasis that is no name: with a second capital, or a mark behind it, it would be the title of something.
 */
const EMPHASISED = pattern('u')`
  ^(?:
    <(?:${EMPHASIS_TAGS})>|\*{1,3}|_{1,3}
  ){1,3}[^\p{Alphabetic}<*_]{0,4}\p{Uppercase}[^\p{Uppercase}<*_]*(?:<\/\w{1,6}>|[*_]){1,3}(?![,:;.<*_])
`

/** True where a line ends with a word that no paragraph ends with. */
const goesOn = (line: string): boolean =>
  UNENDING.has((/[\p{Alphabetic}’']{1,20}$/u.exec(line)?.[0] ?? '').toLowerCase())

/** True for the number of a resolution with its title, or by itself, below one that has come to its end. */
function beginsResolution(before: string, words: string): boolean {
  if (!/^(?:\d|[A-Z]+\/|R[eé]solu|D[eé]cisi)/u.test(words) || !/[.]\S{0,4}$/.test(before)) return false
  const title = designationIn(words)?.title
  return title !== undefined && (title === words.length || isHeading(words.slice(title), LONGEST_TITLE))
}

const isRecord = (words: string): boolean => ADOPTION.some((pattern) => pattern.test(words))

/** True for a line of record about the adoption below words that have ended, or below another that has no bracket. */
function beginsRecord(before: string, words: string): boolean {
  if (!isRecord(words)) return false
  if (words.startsWith('[') && isRecord(before)) return true
  return /[.;]\S{0,4}$/.test(before.replace(NOTE_MARKS, '')) || (!goesOn(before) && isWholeRecord(words))
}

/** `57th plenary meeting 21 December 2020`, a line by itself. */
const isWholeRecord = (words: string): boolean =>
  words.length <= 80 && /^\S+ \D.*(?<!\d)(?:19|20)\d\d$/u.test(words) && !DATE.test(words)
const DATE = /^\S+ (?:de )?\p{Alphabetic}+ (?:de )?\d{4}$/u

/** True for the number of a section with its title. */
const isTitledSection = (words: string): boolean =>
  (sectionIn(words)?.title ?? null) !== null && isHeading(words, LONGEST_TITLE)

const LONGEST_TITLE = 250
const isHeading = (words: string, longest = 120): boolean =>
  words.length <= longest && /^\p{Uppercase}/u.test(words) && !/[,;:.–—-]$/u.test(words)
