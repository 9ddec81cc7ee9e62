/**
 * Numbers of paragraphs in forms that no house has: `1.-`, `1ro.`, `1 –`, `[1]`, `Nº 1.`, `Clause 1:`, `1\.`, `①`,
 * `II)`. None is told from words of a sentence by itself, so who reads one looks at what follows it.
 */

/** A number as it is printed, and what it says in figures. */
export interface UnusualNumber {
  readonly text: string
  readonly inner: string
}

/** What stands before the figures: a word or a sign for “paragraph” or “number”. */
const WORD =
  '(?:(?:(?:operative )?(?:clause|paragraph|para)|point|cl[áa]usula|p[áa]rrafo|punto|paragraphe|alin[ée]a|OP|no|n[º°o]|n|№|§|¶|#)[ \u00a0.-]{0,3})'
/** A bracket that opens, but that of styled words: `[1. Invites]{.underline}`. */
const OPEN = '(?:[({<]|\\[(?![^\\[\\]\\r\\n]{1,200}\\]\\{\\.))?(?![ \u00a0])'
/** Figures, those in circles and brackets of one character, and those of full width. */
const FIGURES = '(\\d{1,3}|[\u2460-\u249b]|[\uff10-\uff19]{1,3})'
/** What makes an ordinal of them: `1ro.`, `2do.`, `1er`, `2e`, `3rd`. */
const ORDINAL = '(?:\\.?(?:st|nd|rd|th|r[oa]|er[oa]?|d[oa]|t[oa]|mo|vo|no|re|nde?|[èe]?me|e)(?!\\p{Alphabetic}))?'
const MARKS = '[-–—.,:)\\]}>°ºª/\\\\|~\uff0e\u3001]'
const SPACE = '[ \t\u00a0]'
/** The verb, in emphasis or not. */
const BEHIND = '(?=(?:<\\w{1,6}>|[*_]{0,3})[“"«\\[]?\\p{Uppercase})'

const NUMBER = `^(${WORD}?${OPEN}${FIGURES}${ORDINAL}(?:${SPACE}?${MARKS}){0,4})`
const UNUSUAL = new RegExp(`${NUMBER}${SPACE}{0,4}${BEHIND}`, 'iu')
/** Below a line that announces the decision, its verbs may be infinitives in small letters: `1° de faire campagne`. */
const UNUSUAL_SMALL = new RegExp(`${NUMBER}${SPACE}{1,4}(?=\\p{Alphabetic}{2})`, 'iu')
const UNUSUAL_ROMAN = new RegExp(`^(([IVXL]{1,7})(?:${SPACE}?${MARKS}){1,3})${SPACE}{0,4}${BEHIND}`, 'u')

/**
 * The number that a line opens with before a word with a capital, or before any where decisions are `announced`; null
 * where it opens with none.
 */
export function readUnusualNumber(text: string, announced = false): UnusualNumber | null {
  const [, printed = '', figures = ''] = UNUSUAL.exec(text) ?? (announced ? UNUSUAL_SMALL.exec(text) : null) ?? []
  const inner = figures.normalize('NFKC').replace(/\D/g, '')
  return inner === '' ? null : { text: printed, inner }
}

/** The same of a number in capital roman figures, which stand for `inner` themselves: `II)`, `IV –`. */
export function readUnusualRoman(text: string): UnusualNumber | null {
  const [, printed = '', inner = ''] = UNUSUAL_ROMAN.exec(text) ?? []
  return inner === '' ? null : { text: printed, inner }
}
