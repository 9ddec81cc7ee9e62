/**
 * Labels of paragraphs and sub-paragraphs as they are written: `5.`, `5 bis.`, `(a)`, `a)`, `a.`, `(iv)`. Sources:
 * R-62, R-66, R-67, R-68.
 */

import { ARTICLE_NOUNS, articleOrdinal } from '../lexicon/articles.ts'
import { INSERTIONS } from '../lexicon/insertions.ts'
import { matches } from '../text/matches.ts'
import type { Opening } from '../wording/openings/index.ts'
import { openingOfLine } from '../wording/openings/of-line.ts'
import { EMPHASIS_TAGS, withoutEmphasis } from './emphasis-marks.ts'
import { AUTOCORRECTED_SIGNS, FOREIGN_LETTERS, isForeign, isMisread, ROMAN_VALUES, readings } from './label-values.ts'
import { readUnusualNumber, readUnusualRoman } from './unusual-numbers.ts'

/** What stands around a label: brackets, half of them, a full stop behind it or before it, or nothing. */
export type Closing = 'both' | 'half' | 'stop' | 'before' | 'none'

/** A label as it stands in a line. `inner` is what stands between the brackets or before the stop, without `bis`. */
export interface Label {
  /** As printed, without marks of emphasis: `5.`, `1 bis.`, `OP2 alt.`. */
  readonly text: string
  /** How many UTF-16 units of the line it takes, its marks of emphasis among them. */
  readonly width: number
  readonly inner: string
  readonly closing: Closing
  /** `bis`, `ter` …, or the empty string. */
  readonly suffix: string
  /**
   * Negotiators’ word for a paragraph of the preamble (`PP`) or of the decision (`OP`); `ART` for an article; or the
   * empty string.
   */
  readonly prefix: '' | 'PP' | 'OP' | 'ART'
}

const SUFFIX = `${INSERTIONS}|alt(?:[ \u00a0]?\\d)?`
const SPACE = '[ \u00a0]'
const GAP = '[ \u00a0.]?'
const END = '(?=[\\s\u00a0]|$)'
/** A bracket that closes soon. */
const BRACKET = String.raw`(?:\((?=[^)]{2,16}\))|\[(?=[^\]]{2,16}\]))`
/**
 * What may follow a label: white space, also such as was read in another encoding, or a mark that opens something; behind
 * a bracket a capital too, `(b)To`.
 */
const BEHIND = '[\\s\u00a0\u200e\u200f<*_[“"{]|Â[ \u00a0]|â€œ|$'
const NUMBER = new RegExp(`^(\\d{1,3})(?:[ \u00a0.-]?(${SUFFIX})|[ \u00a0]?([A-D](?=\\.)))?\\.(?=${BEHIND})`)
/** One that was put in between others as people write it, `2. bis`, `2-bis)`, `2bis –`, `2A`, known by what follows. */
const INSERTED = new RegExp(
  String.raw`^(\d{1,3})(?:\.?${SPACE}?|-)(${SUFFIX}|(?<=\d)[a-d])[.:)]?(?:${SPACE}[-–—](?=${SPACE}))?(?=${BEHIND})`,
  'iu',
)
/** A number with no space behind it, `7.Requests`, known by the word that follows. */
const GLUED = /^(\d{1,3})\.(?=\p{Uppercase}\p{Lowercase}{2})/u
/** A word in emphasis behind a space. */
const EMPHASISED = String.raw`[ \t\u00a0]{1,4}(?:<(?:${EMPHASIS_TAGS})>(?!(?:${SUFFIX})<)|[*_]{1,3}\p{Uppercase})`
/** A number that has lost its full stop, known by the verb that follows it: in emphasis, or a known one. */
const STOPLESS = new RegExp(String.raw`^(\d{1,3})(?=${EMPHASISED})`, 'u')
/** The same, or with a comma for its stop, as scans have it. */
const BARE_NUMBER = /^(\d{1,3})(?:,|[ \u00a0]\.)?(?=[ \t\u00a0]{1,4}\p{Uppercase})/u
/** A number with letters that look like figures, `l.` or `1O.`, known by the same; `I.` and `II.` may be roman. */
const MISREAD_BARE = /^(l|(?=[lIO]*\d)[lIO\d]{1,3})\.(?=[ \u00a0]{1,4}\p{Uppercase})/u
const MISREAD = /^(l|(?=[lIO]*\d)[lIO\d]{1,3})\.(?=[ \u00a0]{1,4}(?:<u>|\*\p{Uppercase}|_\p{Uppercase}))/u
/** A roman number before an opening that is known: before anything else it is that of a section. */
const ROMAN_NUMBER = /^([IVXL]{1,7})\.(?=[ \t\u00a0]+(?:<\w{1,6}>|[*_]{0,3})\p{Uppercase})/u
/** A letter before a verb that is known, in emphasis or in a line that closes with a mark; else that of a section. */
const LETTER_NUMBER = /^([A-Z])\.(?=[ \t\u00a0]{1,4}(<\w{1,6}>|[*_]{1,3})?\p{Uppercase})/u
const CLOSES = /[;:,.]\s{0,4}$/
/** `PP3`, `OP. 12`: what the number of negotiators begins with, for a pattern that ignores case. */
export const NEGOTIATED_NUMBER = `(?:OP|PP)${GAP}\\d{1,3}`

/** `PP3`, `OP2 alt.`, `(PP3)`, `[OP2]`, `(OP)2.`, `PP3 –`: the bracket that opens closes. */
const NEGOTIATED = new RegExp(
  String.raw`^${BRACKET}?(OP|PP)[)\]]?${GAP}(\d{1,3})(?:${GAP}(${SUFFIX}))?(?:${SPACE}(${SUFFIX}))?[.:)\]]{0,2}(?:${SPACE}[-–—](?=${SPACE}))?${END}`,
  'iu',
)
/** `B. whereas …`: the letter of a reason. Source: resolutions of the European Parliament. */
const LETTERED_REASON = /^([A-Z])([A-Z])?\.(?=[ \t\u00a0]{1,4}(?:whereas|considérant|considerando)(?!\p{Alphabetic}))/iu
/** `а`, `іv`: with letters that look like Latin ones. */
const FOREIGN = `(?=[a-z]{0,3}[${FOREIGN_LETTERS}])[a-z${FOREIGN_LETTERS}]{1,4}`
/** `1ii`, `v11`, `ü`, `@`: what scans have for roman numerals and for letters. */
const MISREAD_ITEM = `[ivxlnHI1!|ü]{1,7}|[@${AUTOCORRECTED_SIGNS}]`
const BRACKETED = new RegExp(
  `^(\\(?)([a-z]{1,8}|[A-Z]|[IVXL]{2,6}|\\d{1,2}|[\\u0430-\\u044f]|${FOREIGN}|${MISREAD_ITEM})(?:[ \u00a0]?(${SUFFIX}))?\\)(?=${BEHIND}|\\p{Uppercase}\\p{Lowercase})`,
  'u',
)
/** `©`, for `(c)`. */
const AUTOCORRECTED = new RegExp(`^[${AUTOCORRECTED_SIGNS}](?=[ \t\u00a0]+\\p{Uppercase})`, 'u')
/** `b)de`, `a)d’un`, `(iv)the`: a label with no space behind it; `(s)he` has none. */
const GLUED_ITEM =
  /^(\(?)([a-z]{1,4})\)(?=\p{Lowercase}(?:\p{Lowercase}{2}|[’']\p{Lowercase})|(?<=^[a-z]\))\p{Lowercase}{2})/u
const STOPPED = new RegExp(`^([a-z]{1,8}|${FOREIGN})\\.(?=[\\s\\u00a0]|$)`)
/**
 * `(a.`: a bracket that opens, and a stop where it should close; or nothing, before the gap that labels have or a word
 * with a capital, unless a bracket closes behind it: `(a European port)`.
 */
const HALF_STOPPED =
  /^\(([a-z]{1,3})(?:\.(?=[\s\u00a0])|(?=(?:\t|[ \u00a0]{2,8})\S|[ \u00a0](?:<\w{1,6}>|[*_]{1,3})?\p{Uppercase}\p{Lowercase}(?![^()\r\n]{0,300}\))))/u

/** `.1`, as the International Maritime Organization has items. */
const STOP_BEFORE = /^\.(\d{1,2})(?=[ \t\u00a0]+[\p{Alphabetic}“"<*_])/u

/** `(b(`, `)b)`, `b(`: a bracket that is turned the wrong way; the right way round it is read before. */
const TURNED = new RegExp(`^[()]?([a-z]{1,4})[()](?=${BEHIND})`)

/** `1 to light small ports`, but no date. */
const BARE =
  /^(\d{1,2})(?=[ \t\u00a0]{1,20}\p{Alphabetic})(?![ \t\u00a0]{1,20}(?:de[ \u00a0])?\p{Alphabetic}{3,10}[ \u00a0](?:de[ \u00a0])?\d{4})/u

/** Letters or numerals that a label can have, or such as look like them. */
const isLetters = (inner: string): boolean => readings(inner).length > 0 || isForeign(inner)

/** The number without a stop that an item opens with below a verb in small letters; null where there is none. */
function readBareLabel(text: string): Label | null {
  const bare = BARE.exec(text)
  return bare ? label(bare[0], bare[0], 'none') : null
}

const ORDINAL = String.raw`\p{Alphabetic}{4,14}(?:[ \u00a0-](?:et[ -])?\p{Alphabetic}{5,9})?`
/** `ARTÍCULO 1º`, `Article premier` */
const NUMBERED_ARTICLE =
  `(?:${ARTICLE_NOUNS})${SPACE}{1,3}` +
  String.raw`(?:(\d{1,3})(?:\.?[º°ª]|er|ro|do|to)?|(${ORDINAL})(?!\p{Alphabetic}))`
/** The mark behind it, `.-`, `.` or ` :`; or none, where the line ends or a capital follows. */
const MARK_OF_ARTICLE = String.raw`\.?${SPACE}?[-–—]{1,2}|\.|${SPACE}?:|(?=${SPACE}{0,4}$|${SPACE}{1,4}\p{Uppercase})`
const ARTICLE = new RegExp(`^(?:${NUMBERED_ARTICLE}|(${ORDINAL}))(${MARK_OF_ARTICLE})${END}`, 'iu')

/**
 * `ARTÍCULO 1.-`, `Article premier`, `PRIMERO.-`: what a decision opens with below a line that announces it; else null.
 */
function readArticleLabel(text: string): Label | null {
  const [all, figures, named, alone, mark] = /^\p{Uppercase}/u.test(text) ? (ARTICLE.exec(text) ?? []) : []
  if (all === undefined || (alone !== undefined && mark === '')) return null
  const number = figures ? Number(figures) : articleOrdinal(named ?? alone ?? '')
  return number ? label(all, String(number), 'stop', '', 'ART') : null
}

/** The same where no line announces it, before a verb of a decision that is known: `PRIMERO. Exhorta a …`. */
function readArticleOfVerb(text: string): Label | null {
  const article = readArticleLabel(text)
  return article && opensDecision(text.slice(article.width)) ? article : null
}

/** The article that a line opens with, in emphasis or not. */
function readArticle(text: string, announced: boolean): Label | null {
  const read = announced ? readArticleLabel : readArticleOfVerb
  return /^[*_<]/.test(text) ? readDressedLabel(text, read, LONGEST_ARTICLE) : read(text)
}

/**
 * The label that `text` opens with, or null; marks of emphasis around it, or around a part of it, are part of it.
 * Whether it can stand there is another question: see `canInterruptParagraph`.
 */
export function readLabel(text: string): Label | null {
  const plain = readPlainLabel(text)
  return plain ?? (/^[*_<]|^[^\s]{1,3}[ \u00a0]?[*_<]/.test(text) ? readDressedLabel(text) : null)
}

/** Whether a text is a label, and nothing else. */
export const isLabel = (text: string): boolean => text !== '' && readLabel(`${text} X`)?.width === text.length

/** What is known where a label is read. */
export interface Known {
  /** The verbs of the text stand in small letters. */
  readonly small: boolean
  /** A line above announces its decisions. */
  readonly announced: boolean
  /** The number of the last paragraph, and how it is written: `#.`, `#.-`. */
  readonly number: number
  readonly form: string
}

/** `58.b)`, in paragraph 58: an item with the number of its paragraph. */
const NUMBERED_ITEM = new RegExp(`^(\\d{1,3})\\.?\\(?([a-z]{1,2})\\)(?=${BEHIND})`)

function readNumberedItem(text: string, { number }: Known): Label | null {
  const [all, figures, letters] = NUMBERED_ITEM.exec(text) ?? []
  return all && letters && number > 0 && Number(figures) === number ? label(all, letters, 'half') : null
}

/** The label that `text` opens with by what is known there: a form that no house has may go on with its sequence. */
export const readLabelAmong = (text: string, known: Known): Label | null =>
  readArticle(text, known.announced) ??
  (known.small ? readBareLabel(text) : null) ??
  readLabel(text) ??
  readNumberedItem(text, known) ??
  readNextUnusual(text, known)

function readNextUnusual(text: string, { number, form, announced }: Known): Label | null {
  const isFirst = number === 0 && announced
  if (!isFirst && (number === 0 || form === '#.')) return null
  const unusual = readUnusualNumber(text, announced)
  const step = Number(unusual?.inner) - number
  // One may stand twice by a slip, or be left out.
  if (!unusual || step < 0 || step > 2) return null
  const next = label(unusual.text, unusual.inner, 'stop')
  return isFirst ? (step === 1 && formOf(next) !== '#' ? next : null) : formOf(next) === form ? next : null
}

/** How the number of a paragraph is written, with `#` for its figures. */
export const formOf = ({ text, inner }: Label): string => text.replace(inner, '#')

const label = (text: string, inner: string, closing: Closing, suffix = '', prefix: Label['prefix'] = ''): Label => ({
  text,
  width: text.length,
  inner,
  closing,
  suffix: suffix.toLowerCase(),
  prefix,
})

/**
 * What every plain label has where it begins: a figure, behind no more than a word for “paragraph”, or a mark that
 * closes it. Most blocks are words and are not held against each form in turn: that took a tenth of a batch.
 */
const MAY_BE_LABEL =
  /^(?![*_])(?:[©®€]|\([a-z]{1,3}[ \t\u00a0]|\(?[a-z]{1,4}\(|[^\r\n]{0,26}[\d\u2460-\u249b\uff10-\uff19]|[^\r\n]{0,17}[.)]|[IVXL]{1,7}[^A-Za-z])/u

function readPlainLabel(text: string): Label | null {
  if (!MAY_BE_LABEL.test(text)) return null
  const number = decisionBehind(INSERTED.exec(text), text) ?? NUMBER.exec(text)
  if (number) return label(number[0], number[1] as string, 'stop', number[2] ?? number[3])
  const misread = MISREAD.exec(text) ?? decisionBehind(MISREAD_BARE.exec(text), text)
  const figures = misread ? figuresOf(misread[1] as string) : 0
  if (misread && figures > 0) return label(misread[0], String(figures), 'stop')
  const glued = GLUED.exec(text)
  if (glued) return label(glued[0], glued[1] as string, 'stop')
  const stopless = STOPLESS.exec(text) ?? decisionBehind(BARE_NUMBER.exec(text), text)
  if (stopless) return label(stopless[0], stopless[1] as string, 'stop')
  const roman = paragraphBehind(ROMAN_NUMBER.exec(text), text)
  const value = roman ? ROMAN_VALUES.get((roman[1] as string).toLowerCase()) : undefined
  if (roman && value) return label(roman[0], String(value), 'stop')
  const [, letter, mark] = LETTER_NUMBER.exec(text) ?? []
  const lettered = letter && (mark || CLOSES.test(text.slice(-5))) ? openingBehind(text.slice(2))?.part : undefined
  if (letter && lettered === 'operative') return label(`${letter}.`, String(letter.charCodeAt(0) - BEFORE_A), 'stop')
  // `B. Recalling …,`
  if (letter && lettered === 'preambular') return label(`${letter}.`, letter, 'stop', '', 'PP')
  const negotiated = NEGOTIATED.exec(text)
  if (negotiated) {
    const prefix = (negotiated[1] as string).toUpperCase() === 'PP' ? 'PP' : 'OP'
    return label(negotiated[0], negotiated[2] as string, 'stop', negotiated[4] ?? negotiated[3], prefix)
  }
  const reason = LETTERED_REASON.exec(text)
  if (reason) return label(reason[0], (reason[2] ?? reason[1]) as string, 'stop', '', 'PP')
  const unusual = readUnusual(text)
  if (unusual) return unusual
  const bracketed = BRACKETED.exec(text)
  if (bracketed) {
    const [all, open, inner = '', suffix] = bracketed
    const isItem = isLetters(inner) || ((open || !/n/.test(inner)) && isMisread(inner))
    return isItem ? label(all, inner, open ? 'both' : 'half', suffix) : null
  }
  const [dotted, figure] = STOP_BEFORE.exec(text) ?? []
  if (dotted && figure) return label(dotted, figure, 'before')
  const [sign] = AUTOCORRECTED.exec(text) ?? []
  if (sign) return label(sign, sign, 'both')
  const [item, open, letters = ''] = GLUED_ITEM.exec(text) ?? []
  if (item && readings(letters).length > 0) return label(item, letters, open ? 'both' : 'half')
  const stopped = STOPPED.exec(text) ?? HALF_STOPPED.exec(text) ?? TURNED.exec(text)
  if (stopped && isLetters(stopped[1] as string)) return label(stopped[0], stopped[1] as string, 'stop')
  return null
}

/** The number in a form that no house has that `text` opens with before an opening that is known; else null. */
function readUnusual(text: string): Label | null {
  if (BRACKETED.test(text) && !/^[IVXL]/.test(text)) return null
  const number = readUnusualNumber(text)
  if (
    number &&
    (opensParagraph(text.slice(number.text.length)) || OPENS_EMPHASISED.test(text.slice(number.text.length)))
  )
    return label(number.text, number.inner, 'stop')
  const roman = readUnusualRoman(text)
  const value = roman ? ROMAN_VALUES.get(roman.inner.toLowerCase()) : undefined
  return roman && value && opensParagraph(text.slice(roman.text.length))
    ? label(roman.text, String(value), 'stop')
    : null
}

/** The code before that of the letter A. */
const BEFORE_A = 64

const OPENS_EMPHASISED = new RegExp(`^${EMPHASISED}`, 'u')

/** The match, where a verb of a decision that is known follows it. */
const decisionBehind = (match: RegExpExecArray | null, text: string): RegExpExecArray | null =>
  match && opensDecision(text.slice(match[0].length)) ? match : null

/** The match, where an opening of either kind that is known follows it. */
const paragraphBehind = (match: RegExpExecArray | null, text: string): RegExpExecArray | null =>
  match && opensParagraph(text.slice(match[0].length)) ? match : null

/** The opening that is known of words, behind white space and in emphasis or not. */
const openingBehind = (words: string): Opening | null => openingOfLine(withoutEmphasis(words))

const opensParagraph = (words: string): boolean => openingBehind(words) !== null

/** True where words, behind white space and in emphasis or not, open with a verb of a decision that is known. */
export const opensDecision = (words: string): boolean => openingBehind(words)?.part === 'operative'

const EMPHASIS_MARK = new RegExp(String.raw`\*\*|__|[*_]|</?(?:${EMPHASIS_TAGS})>`, 'giu')
/** No label with its marks is longer than this, and no article with the verb behind it. */
const LONGEST_DRESSED = 40
const LONGEST_ARTICLE = 160

/** `**1.**`, `*(a)*`, `<u>2.</u>`, `1 *bis*.`: the marks are taken away, and have to close where the label does. */
function readDressedLabel(text: string, read = readPlainLabel, longest = LONGEST_DRESSED): Label | null {
  const head = text.slice(0, longest)
  const marks = matches(head, EMPHASIS_MARK)
  const found = read(head.replace(EMPHASIS_MARK, ''))
  if (!found) return null
  let { width } = found
  const open: string[] = []
  for (const { match, span } of marks) {
    const [mark] = match
    if (span.start >= width) break
    if (open.at(-1) === mark || mark.startsWith('</')) open.pop()
    else open.push(mark)
    width += mark.length
  }
  for (let mark = open.pop(); mark !== undefined; mark = open.pop()) {
    const close = mark.startsWith('<') ? mark.replace('<', '</') : mark
    if (!head.startsWith(close, width)) return null
    width += close.length
  }
  return { ...found, width }
}

/** The number that figures, and letters that look like figures, stand for. */
const figuresOf = (text: string): number => Number(text.replace(/[lI]/g, '1').replaceAll('O', '0'))

/** True for the number of a paragraph: figures and a full stop. */
export const isNumber = (label: Label): boolean => label.closing === 'stop' && /^\d/.test(label.inner)

/** What stands in a label, with the marks that close it: `(a)`, `a)`, `1.`. */
export function bracketed(inner: string, closing: Closing): string {
  const [open, close] = BRACKETS[closing]
  return open + inner + close
}

const BRACKETS: Readonly<Record<Closing, readonly [open: string, close: string]>> = {
  both: ['(', ')'],
  half: ['', ')'],
  stop: ['', '.'],
  before: ['.', ''],
  none: ['', ''],
}
