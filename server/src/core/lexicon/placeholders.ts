/**
 * The gaps of templates, in any language: what no finished text has. Sources: templates of secretariats and of Model
 * UN.
 */

import { capitalized } from '../text/capital.ts'
import type { Edit } from '../text/edit.ts'
import { LETTERS } from '../text/letters.ts'
import type { PatternWithSubstrings } from '../text/matches.ts'
import { unfold } from '../text/pattern.ts'
import type { Span } from '../text/span.ts'
import { LANGUAGES } from './languages.ts'
import { MONTHS } from './months.ts'

const months = LANGUAGES.map((language) => MONTHS[language].join('|')).join('|')

/** What a bracket asks for: `[name of body]`, `[insertar fecha]`. */
const ASKED = unfold`
  insert|title|date|name|number|topic|subject|country|committee|body|symbol|to be|check|verify|TBD|TBC|insertar
  |comprobar|verificar|título|fecha|nombre|número|tema|órgano|país|signatura|por determinar|insérer|vérifier|titre
  |nom|numéro|sujet|organe|pays|cote|à compléter|à déterminer|à confirmer|por confirmar|organ|session|year|fill in
  |período de sesiones|año|rellenar|completar|por completar|année|compléter|préciser|à préciser|indiquer
`

/** The same, in small letters, with a capital or in capitals. */
const ASKED_IN_ANY_CASE = ASKED.split('|')
  .map((word) => `${word}|${capitalized(word)}|${word.toUpperCase()}`)
  .join('|')

const END = `(?![${LETTERS}])`

const GAP = [
  // `[seventy-sixth?]`: what was taken over from another text, or asked of whoever drafts, until somebody has decided.
  String.raw`\[[^\[\]\n?]{1,120}\?\]`,
  String.raw`\[ ?(?:…|\.{2,4}|_{1,20}|X{1,4}|x{2,4}| ) ?\]`,
  String.raw`\[(?:${ASKED_IN_ANY_CASE})${END}[^\[\]]{0,40}\]`,
  // `its [nth] session`: an ordinal that is still to be put in.
  String.raw`\[[NnXx](?:th|[ºª°]|-?ésim[oa]|e|-?i?ème)\]`,
  String.raw`\[(?:day|dd|día|jour|jj)[ /.-]{1,2}(?:month|m{2,4}|mes|mois)${END}[^\[\]]{0,20}\]`,
  `<(?:${ASKED_IN_ANY_CASE})${END}[^<>]{0,40}>`,
  String.raw`(?<![\w/.])\d{1,4}/(?:…|\.{3}|_{1,20}|X{1,4}${END}|x{1,4}${END}|\[…\])`,
  `(?<![${LETTERS}-])X{1,4}/X{1,4}${END}`,
  String.raw`(?<=[A-Z]/(?:\w{1,6}/|L\.){1,3})(?:L\.)?(?:X{1,4}|x{2,4}|…|\.{3}|_{2,20})(?![${LETTERS}\d.])`,
  String.raw`(?<![${LETTERS}\d_.])(?:X{1,2}|x{2}|…|\.{3}|_{2,20}) (?:de )?(?:${months})${END}`,
  String.raw`(?<!\d)(?:19|20)(?:XX|xx|\d[Xx]|__)(?![${LETTERS}\d])`,
  String.raw`\?{2,5}`,
  String.raw`\([ \u00a0]?\)`,
  String.raw`(?<![${LETTERS}\d])(?:TBD|TBC|T\.B\.D\.|XXXX|xxx+|[Ll]orem ipsum)(?![${LETTERS}\d])`,
]

/** Puts the mark round a value that is to be decided. */
export const toDecide = (value: string): string => `[${value}?]`

/** The value that stands in such a mark; French sets a space before its question mark. */
export const valueIn = (marked: string): string => marked.slice(1).replace(/[ \u00a0\u202f]?\?\]$/u, '')

/** The edits of the draft that take away a mark at a span, and leave the value. */
export const withoutMark = (marked: string, { start, end }: Span): Edit[] => [
  { span: { start, end: start + 1 }, text: '' },
  { span: { start: start + 1 + valueIn(marked).length, end }, text: '' },
]

/** Whether the words at a span of a text stand behind the bracket of such a mark: `[75/118 of 10 December 2020?]`. */
export const isToDecide = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '[' && /^[^[\]\n?]{0,100}\?\]/.test(text.slice(end, end + 102))

/** What each of them begins with: only there the engine tries them one after another, which halves the time. */
const OPENS = String.raw`(?=[[<(\dXxLTl…._?])`

export const PLACEHOLDERS: PatternWithSubstrings = {
  pattern: new RegExp(`${OPENS}(?:${GAP.join('|')})`, 'gu'),
  requiredSubstrings: [
    ...'…_[<X',
    '..',
    '??',
    '()',
    '( )',
    'xx',
    '/x',
    ...[...'0123456789'].map((figure) => `${figure}x`),
    'TB',
    'T.B',
    'orem',
  ],
}

/** A line to write on. In the words of a paragraph it may be gone: two such lines look like marks of emphasis. */
export const LINE_TO_FILL = /(?<![_\p{Alphabetic}])(?:_{3,}|__\/__)(?![_\p{Alphabetic}])/gu
