import { pattern, unfold } from '../text/pattern.ts'

/** What whoever hands a text in puts below it: `Respectfully submitted, Ann Example`. No words of its last paragraph. */
const SUBMITTED = unfold`
  (?:respectfully|humbly) submitted|(?:presentad|sometid)[ao]s? respetuosamente
  |respetuosamente (?:presentad|sometid)[ao]s?|respectueusement (?:soumis|présenté)e?s?
`

/** Such a line. */
const LINE = new RegExp(String.raw`^(?:${SUBMITTED})(?!\p{Alphabetic})`, 'iu')
/** The same behind the mark that closes a paragraph, on its line or on those below, at the end of a block. */
const AT_END = pattern('iu')`
  (?<=[;:.][\])”"»]?)(?:[ \t\u00a0]{1,8}|[ \t\u00a0]{0,4}(?:\r\n|\n|\r)[ \t\u00a0]{0,8})
  (?:${SUBMITTED})(?!\p{Alphabetic})[^;:]{0,120}$
`
const MAY_BE = /ubmitted|espetuosamente|espectueusement|UBMITTED|ESPETUOSAMENTE|ESPECTUEUSEMENT/

/** True for words that say who hands a text in. */
export const isSubmitted = (words: string): boolean => MAY_BE.test(words.slice(0, 40)) && LINE.test(words)

/** Where such words begin at the end of a text, with the space before them; -1 where it has none. */
export const submittedAtEnd = (text: string): number => (MAY_BE.test(text) ? text.search(AT_END) : -1)
