/** What stands on the pages of a document and is no part of its text: page numbers, job numbers, stamps. */

import { pattern } from '../text/pattern.ts'

/** `page`, as word processors space it at the foot of a page. */
const SPACED_PAGE = '(?:p ?a ?g ?e|p ?á ?g ?i ?n ?a)'

/**
 * `2/9`, `Page 2`, `Page 2 of 9`, `2 | P a g e`, `– 3 –`, `25-18123 (E) 061124`, `25-18123 (F) 061124 081124`,
 * `25-18123 2/9`, `GE.25-18123(E)`, `2 GE.25-18123`, `*2518123*`, `*2518123* 1/2`, `K2518123 061124`, `150125`; single
 * spaces.
 */
const FURNITURE = pattern('iu')`
  ^(?:(?:page|página|p\.) ?\d{1,3}(?: ?(?:of|\/|de|sur) ?\d{1,3})?|\d{1,3} ?\| ?${SPACED_PAGE}|${SPACED_PAGE} ?\| ?\d{1,3}
  |[–—-] ?\d{1,3} ?[–—-]
  |(?:GE\.)?\d{2}-\d{5}(?: ?\([A-Z]\))?(?: \d{6}){0,3}(?: \d{1,3}\/\d{1,3})?|\d{1,3}\/\d{1,3} \d{2}-\d{5}(?: \([A-Z]\))?
  |\d{1,3} GE\.\d{2}-\d{5}|GE\.\d{2}-\d{5} \d{1,3}|\*\d{7,8}\*(?: \d{1,3}\/\d{1,3})?
  |[A-Z]\d{7}(?: ?[[(][A-Z][\])])?(?: \d{6}){0,3}|\d{6} \d{6})$
`

/** What stands at both ends of a line of a page is as far apart as the page is wide. */
const LONGEST = 140
const LONGEST_CLOSE = 48

const PAGE = /^(\d{1,3})\/(\d{1,3})$/

/** True for a line that can be nothing but furniture of a page. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST || !/^[\s\u00a0]*(?:[\d*–—-]|p|[a-z]\d|GE\.)/iu.test(line)) return false
  const text = line.trim().replace(/[\s\u00a0]+/gu, ' ')
  if (text.length > LONGEST_CLOSE) return false
  const page = PAGE.exec(text)
  if (page) return isPage(page)
  return FURNITURE.test(text)
}

/** `2/9`: no page is behind the last one, and no document of more than some dozens of pages is a resolution. */
const isPage = ([, number, last]: readonly string[]): boolean =>
  Number(number) >= 1 && Number(number) <= Number(last) && Number(last) < 75

/** `________`: the rule above the notes of a page, or a line to sign on. */
export const isRule = (line: string): boolean => line.length < LONGEST && /^\s*_{5,}\s*$/.test(line)

/**
 * Lines that part what stands above from what stands below. Underscores and strokes without spaces are not among
 * them: they may be a line to sign on.
 */
export const isDivider = (line: string): boolean =>
  line.length < LONGEST &&
  MAY_DIVIDE.test(line) &&
  (MARKDOWN_LINE.test(line) || SIGNS.test(line) || END_OF_TEXT.test(line))

const MAY_DIVIDE = /^\s*[-–—*=`~:•·●#([]/

/** `---`, `***`, `* * *`, `===`, ` ``` `, `:::`: lines that Markdown draws, or puts around a part of a text. */
const MARKDOWN_LINE =
  /^\s*(?:(?:-\s?){3,}|(?:\*\s?){3,}|={3,}|(?:`{3,}|~{3,})\s?\w*|:{3,}(?: ?[\w-]+| ?\{[^{}]*\})?)\s*$/

/** `– – –`, `• • •`: with spaces between them they are no line to sign on. */
const SIGNS = /^\s*[–—•·●](?:[ \u00a0]{1,3}[–—•·●]){1,40}\s*$/

/** `– end –`, `*** FIN ***`, `(End of document)`: what is put below a text, between marks. */
const END_OF_TEXT =
  /^\s*(?:[-–—*#]{1,6}|[([])\s?(?:end|fin)(?: (?:of|del?|du)(?: the)? (?:document|resolution|text|documento|texto|texte|la résolution|la resolución))?\.?\s?(?:[-–—*#]{1,6}|[)\]])\s*$/i

/** `11/9`: two figures as a page number has them, whether or not there can be such a page. */
export const hasShapeOfPage = (line: string): boolean => line.length <= 12 && PAGE.test(line.trim())

/** The symbol of a document on a line of its own, as it stands at the head of each page. */
export const isSymbolLine = (line: string): boolean => line.length <= 48 && SYMBOL.test(line.trim())

/** The symbol of a document, for a pattern: `A/C.3/80/L.12/Rev.1`, `S/RES/2720`. */
export const DOCUMENT_SYMBOL = String.raw`[A-Z]{1,6}(?:\/[A-Z\d][A-Z\d.()-]{0,12}){1,6}(?:\/(?:Rev|Add|Corr|Amend)\.\d{1,3}){0,3}`
/** With the letter of its part, or its year: `A/RES/79/1 B`, `S/RES/2720 (2023)`. */
const SYMBOL = new RegExp(String.raw`^${DOCUMENT_SYMBOL}(?: [A-Z]| \((?:19|20)\d\d\))?$`)
