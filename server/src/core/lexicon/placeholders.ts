/** The gaps of templates, in any language: what no finished text has. Sources: templates of secretariats and of Model UN. */

import type { PatternWithSubstrings } from '../text/matches.ts'
import { LANGUAGES } from './languages.ts'
import { MONTHS } from './months.ts'

const months = LANGUAGES.map((language) => MONTHS[language].join('|')).join('|')

/** What a bracket asks for: `[name of body]`, `[insertar fecha]`. */
const ASKED =
  'insert|title|date|name|number|topic|subject|country|committee|body|symbol|to be|TBD|TBC|insertar|título|fecha|nombre|número|tema|órgano|país|signatura|por determinar|insérer|titre|nom|numéro|sujet|organe|pays|cote|à (?:compléter|déterminer)'

const GAP = [
  String.raw`\[ ?(?:…|\.{2,4}|_{1,20}|X{1,4}|x{2,4}| ) ?\]`,
  String.raw`\[(?:${ASKED})(?![\p{L}])[^\[\]]{0,40}\]`,
  String.raw`\[(?:number|date|title|name)\]`,
  String.raw`<(?:${ASKED})(?![\p{L}])[^<>]{0,40}>`,
  String.raw`(?<![\w/.])\d{1,4}/(?:…|\.{3}|_{1,20}|X{1,4}(?![\p{L}])|x{1,4}(?![\p{L}])|\[…\])`,
  String.raw`(?<![\p{L}-])X{1,4}/X{1,4}(?![\p{L}])`,
  String.raw`(?<=[A-Z]/(?:\w{1,6}/|L\.){1,3})(?:L\.)?(?:X{1,4}|x{2,4}|…)(?![\p{L}\d])`,
  String.raw`(?<![\p{L}\d_.])(?:X{1,2}|x{2}|…|\.{3}|_{2,20}) (?:de )?(?:${months})(?![\p{L}])`,
  String.raw`(?<!\d)(?:19|20)(?:XX|xx|\d[Xx]|__)(?![\p{L}\d])`,
  '(?<!_)_{3,}',
  String.raw`(?<![\p{L}\d])(?:TBD|TBC|T\.B\.D\.|XXXX|xxx+|[Ll]orem ipsum)(?![\p{L}\d])`,
]

export const PLACEHOLDERS: PatternWithSubstrings = {
  pattern: new RegExp(GAP.join('|'), 'gu'),
  requiredSubstrings: [
    ...'…_[<X',
    '..',
    'xx',
    '/x',
    ...[...'0123456789'].map((figure) => `${figure}x`),
    'TB',
    'T.B',
    'orem',
  ],
}
