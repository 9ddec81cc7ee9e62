/**
 * Labels of paragraphs and sub-paragraphs as they are written: `5.`, `5 bis.`, `(a)`, `a)`, `a.`, `(iv)`. Sources:
 *
 */

import { ARTICLE_NOUNS, ARTICLE_ORDINALS } from '../lexicon/articles.ts'
import { openingOfLine } from '../wording/openings/of-line.ts'

/** What stands around a label: brackets, half of them, a full stop, or nothing. */
export type Closing = 'both' | 'half' | 'stop' | 'none'

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

export type Sequence = 'numbers' | 'letters' | 'roman'

/** One way to read a label: the third of the letters, the sixth of the roman numerals. */
export interface LabelReading {
  readonly sequence: Sequence
  readonly value: number
}

const SUFFIX = 'bis|ter|quater|quat|quinquies|sexies|septies|octies|alt(?:[ \u00a0]?\\d)?'
/** What may follow a label: white space, or a mark that opens something. */
const BEHIND = '[\\s\u00a0\u200e\u200f<*_[“"{]|$'
const NUMBER = new RegExp(`^(\\d{1,3})(?:[ \u00a0]?(${SUFFIX}|[A-D](?=\\.)))?\\.(?=${BEHIND})`)
/** A number with no space behind it, `7.Requests`, known by the word that follows. */
const GLUED = /^(\d{1,3})\.(?=\p{Lu}\p{Ll}{2})/u
/** A number that has lost its full stop, known by the verb that follows it: in emphasis, or a known one. */
const STOPLESS = /^(\d{1,3})(?=[ \t\u00a0]{1,4}(?:<u>|\*\p{Lu}|_\p{Lu}))/u
/** The same, or with a comma for its stop, as scans have it. */
const BARE_NUMBER = /^(\d{1,3})(?:,|[ \u00a0]\.)?(?=[ \t\u00a0]{1,4}\p{Lu})/u
/** A number with letters that look like figures, `l.` or `1O.`, known by the same; `I.` and `II.` may be roman. */
const MISREAD_BARE = /^(l|(?=[lIO]*\d)[lIO\d]{1,3})\.(?=[ \u00a0]{1,4}\p{Lu})/u
const MISREAD = /^(l|(?=[lIO]*\d)[lIO\d]{1,3})\.(?=[ \u00a0]{1,4}(?:<u>|\*\p{Lu}|_\p{Lu}))/u
/** A roman number before a known verb of a decision: before anything else it is that of a section. */
const ROMAN_NUMBER = /^([IVXL]{1,7})\.(?=[ \t\u00a0]+[<*_]{0,3}\p{Lu})/u
const NEGOTIATED = new RegExp(
  `^(OP|PP)[ \u00a0.]?(\\d{1,3})(?:[ \u00a0.]?(${SUFFIX}))?(?:[ \u00a0](${SUFFIX}))?[.:)]?(?=[\\s\u00a0]|$)`,
  'iu',
)
const BRACKETED = new RegExp(
  `^(\\(?)([a-z]{1,8}|[A-Z]|\\d{1,2}|[\\u0430-\\u044f\\u03bf])(?:[ \u00a0]?(bis|ter|quater|quat))?\\)(?=${BEHIND})`,
  'u',
)
const STOPPED = /^([a-z]{1,8})\.(?=[\s\u00a0]|$)/
/** `(a.`: a bracket that opens, and a stop where it should close. */
const HALF_STOPPED = /^\(([a-z]{1,3})\.(?=[\s\u00a0])/

/** `1 to light small ports`, but no date. */
const BARE =
  /^(\d{1,2})(?=[ \t\u00a0]{1,8}\p{L})(?![ \t\u00a0]{1,8}(?:de[ \u00a0])?\p{L}{3,10}[ \u00a0](?:de[ \u00a0])?\d{4})/u

/** The number without a stop that an item opens with below a verb in small letters; null where there is none. */
function readBareLabel(text: string): Label | null {
  const bare = BARE.exec(text)
  return bare ? label(bare[0], bare[0], 'none') : null
}

const ARTICLE = new RegExp(
  `^(?:(?:${ARTICLE_NOUNS})[ \u00a0]{1,3}(?:(\\d{1,3})(?:[º°ª]|er|ro|do|to)?|(\\p{L}{5,9})(?!\\p{L}))|(\\p{L}{5,9}))(\\.?[ \u00a0]?[-–—]{1,2}|\\.|[ \u00a0]?:|(?=[ \u00a0]{0,4}$|[ \u00a0]{1,4}\\p{Lu}))(?=[\\s\u00a0]|$)`,
  'iu',
)

/**
 * `ARTÍCULO 1.-`, `Article premier`, `PRIMERO.-`: what a decision opens with below a line that announces it; else null.
 */
function readArticleLabel(text: string): Label | null {
  const [all, figures, named, alone, mark] = /^\p{Lu}/u.test(text) ? (ARTICLE.exec(text) ?? []) : []
  if (all === undefined || (alone !== undefined && mark === '')) return null
  const word = named ?? alone ?? ''
  const number = figures ? Number(figures) : ARTICLE_ORDINALS.find(([ordinal]) => ordinal.test(word))?.[1]
  return number ? label(all, String(number), 'stop', '', 'ART') : null
}

/**
 * The label that `text` opens with, or null; marks of emphasis around it, or around a part of it, are part of it.
 * Whether it can stand there is another question: see `canInterruptParagraph`.
 */
export function readLabel(text: string): Label | null {
  const plain = readPlainLabel(text)
  return plain ?? (/^[*_<]|^[^\s]{1,3}[ \u00a0]?[*_<]/.test(text) ? readDressedLabel(text) : null)
}

/**
 * The label that `text` opens with, in a text whose verbs stand in small letters, or below a line that announces its
 * decisions.
 */
export const readLabelAmong = (
  text: string,
  known: { readonly small: boolean; readonly announced: boolean },
): Label | null =>
  (known.announced ? readArticleLabel(text) : null) ?? (known.small ? readBareLabel(text) : null) ?? readLabel(text)

const label = (text: string, inner: string, closing: Closing, suffix = '', prefix: Label['prefix'] = ''): Label => ({
  text,
  width: text.length,
  inner,
  closing,
  suffix: suffix.toLowerCase(),
  prefix,
})

function readPlainLabel(text: string): Label | null {
  const number = NUMBER.exec(text)
  if (number) return label(number[0], number[1] as string, 'stop', number[2])
  const misread = MISREAD.exec(text) ?? decisionBehind(MISREAD_BARE.exec(text), text)
  const figures = misread ? figuresOf(misread[1] as string) : 0
  if (misread && figures > 0) return label(misread[0], String(figures), 'stop')
  const glued = GLUED.exec(text)
  if (glued) return label(glued[0], glued[1] as string, 'stop')
  const stopless = STOPLESS.exec(text) ?? decisionBehind(BARE_NUMBER.exec(text), text)
  if (stopless) return label(stopless[0], stopless[1] as string, 'stop')
  const roman = decisionBehind(ROMAN_NUMBER.exec(text), text)
  const value = roman ? ROMAN_VALUES.get((roman[1] as string).toLowerCase()) : undefined
  if (roman && value) return label(roman[0], String(value), 'stop')
  const negotiated = NEGOTIATED.exec(text)
  if (negotiated) {
    const prefix = (negotiated[1] as string).toUpperCase() === 'PP' ? 'PP' : 'OP'
    return label(negotiated[0], negotiated[2] as string, 'stop', negotiated[4] ?? negotiated[3], prefix)
  }
  const bracketed = BRACKETED.exec(text)
  if (bracketed) {
    const [all, open, inner = '', suffix] = bracketed
    return readings(inner).length > 0 || isForeign(inner) ? label(all, inner, open ? 'both' : 'half', suffix) : null
  }
  const stopped = STOPPED.exec(text) ?? HALF_STOPPED.exec(text)
  if (stopped && readings(stopped[1] as string).length > 0) return label(stopped[0], stopped[1] as string, 'stop')
  return null
}

/** The match, where a verb of a decision that is known follows it. */
function decisionBehind(match: RegExpExecArray | null, text: string): RegExpExecArray | null {
  if (!match) return null
  const behind = text.slice(match[0].length).replace(/^[\s\u00a0*_]+|<\/?u>/g, '')
  return openingOfLine(behind)?.part === 'operative' ? match : null
}

const EMPHASIS_MARK = /^(?:\*\*|__|\*|_|<\/?(?:u|b|i|em|strong)>)/i
/** No label with its marks is longer than this. */
const LONGEST_DRESSED = 40

/** `**1.**`, `*(a)*`, `<u>2.</u>`, `1 *bis*.`: the marks are taken away, and have to close where the label does. */
function readDressedLabel(text: string): Label | null {
  let bare = ''
  /** Where each character of `bare` stands in the text. */
  const places: number[] = []
  const head = text.slice(0, LONGEST_DRESSED)
  for (let at = 0; at < head.length; ) {
    const mark = EMPHASIS_MARK.exec(head.slice(at))?.[0]
    if (mark) at += mark.length
    else {
      places.push(at)
      bare += head[at++]
    }
  }
  const found = readPlainLabel(bare)
  if (!found) return null
  let width = (places[found.width - 1] as number) + 1
  const open: string[] = []
  for (let at = 0; at < width; ) {
    const mark = EMPHASIS_MARK.exec(head.slice(at))?.[0]
    if (!mark) at++
    else {
      if (open.at(-1) === mark || mark.startsWith('</')) open.pop()
      else open.push(mark)
      at += mark.length
    }
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

const ROMAN: readonly (readonly [string, number])[] = [
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** The lower-case roman numeral of a number from 1 to 89. */
export function toRoman(value: number): string {
  let out = ''
  let left = value
  for (const [numeral, worth] of ROMAN)
    while (left >= worth) {
      out += numeral
      left -= worth
    }
  return out
}

/** The letters of a number from 1: a … z, aa, bb … zz. */
export function toLetters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.floor((value - 1) / 26) + 1)
}

/** Writes the value in its sequence. */
export function write(reading: LabelReading): string {
  if (reading.sequence === 'letters') return toLetters(reading.value)
  if (reading.sequence === 'roman') return toRoman(reading.value)
  return String(reading.value)
}

/** What stands in a label, with the marks that close it: `(a)`, `a)`, `1.`. */
export function bracketed(inner: string, closing: Closing): string {
  const [open, close] = BRACKETS[closing]
  return open + inner + close
}

const BRACKETS: Readonly<Record<Closing, readonly [open: string, close: string]>> = {
  both: ['(', ')'],
  half: ['', ')'],
  stop: ['', '.'],
  none: ['', ''],
}

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 89 }, (_, i) => [toRoman(i + 1), i + 1] as const),
)

/**
 * All the ways to read what stands in a label; empty where there is none. `i` is a letter and a roman numeral, `aa`
 * letters only.
 */
export function readings(inner: string): readonly LabelReading[] {
  if (/^\d+$/.test(inner)) return [{ sequence: 'numbers', value: Number(inner) }]
  const out: LabelReading[] = []
  const lower = inner.toLowerCase()
  if (/^([a-z])\1*$/.test(lower) && lower.length <= 3)
    out.push({ sequence: 'letters', value: lower.charCodeAt(0) - 96 + 26 * (lower.length - 1) })
  // Some go on with za, zb behind z.
  if (/^z[a-z]$/.test(lower) && lower !== 'zz') out.push({ sequence: 'letters', value: 26 + lower.charCodeAt(1) - 96 })
  const roman = ROMAN_VALUES.get(lower)
  if (roman) out.push({ sequence: 'roman', value: roman })
  return out
}

/** Characters of other scripts and figures that are taken for Latin letters when a text is typed or scanned. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'li',
  '5': 's',
  '6': 'b',
  '8': 'b',
  '9': 'g',
  I: 'l',
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  ѕ: 's',
  у: 'y',
  х: 'x',
  ο: 'o',
}

/**
 * What a label may be meant to say where its characters are look-alikes: `1` → `l` or `i`, Cyrillic `а` → `a`; empty
 * where they are none.
 */
export function lookAlikes(inner: string): readonly string[] {
  if (inner.length > 3 || ![...inner].some((c) => c in LOOK_ALIKES)) return []
  let out = ['']
  for (const c of inner) out = out.flatMap((start) => [...(LOOK_ALIKES[c] ?? c)].map((like) => start + like))
  return out
}

/** True where the label is of another script, so that only a look-alike can be meant. */
export const isForeign = (inner: string): boolean => /^[^\x20-\x7e]+$/.test(inner) && lookAlikes(inner).length > 0

/** A word in Latin letters only, where each of its other letters looks like exactly one of them; else null. */
export function latinOf(word: string): string | null {
  let out = ''
  for (const c of word) {
    const lower = c.toLowerCase()
    const like = /\p{Script=Latin}/u.test(c) ? c : (LOOK_ALIKES[lower] ?? '')
    if (like.length !== 1) return null
    out += c === lower ? like : like.toUpperCase()
  }
  return out
}
