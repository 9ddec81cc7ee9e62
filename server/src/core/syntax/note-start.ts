/** The marks that notes begin with: those of the format, and those that copies leave. */
import { MONTHS } from '../lexicon/months.ts'
import { pattern } from '../text/pattern.ts'
import { openingOfLine } from '../wording/openings/of-line.ts'
import { opensDecision } from './labels.ts'
import type { LabelState } from './paragraph-start.ts'

const NOTE =
  /^(?:\[\^[^\]\s]{1,40}\]:|\[\d{1,3}\]:?(?=[ \t\u00a0])|(?:<sup>\d{1,3}<\/sup>|\^\d{1,3}\^)(?=[ \t\u00a0]?\S)|[¹²³⁰⁴-⁹]{1,4}(?=[ \t\u00a0]))[ \t\u00a0]*/
/** `*Ibid.*`, `*Official Records …*,`: no verb, which has its words behind it. */
const IN_ITALICS = String.raw`[*_]{1,2}\p{Uppercase}[^*_\r\n]{1,160}(?:[.,][*_]|[*_]{1,2}[.,])`
/** `16/ See …`, and the same with stars: notes as typescripts of the United Nations had them. */
const STROKED_NOTE = new RegExp(
  String.raw`^(?:\d{1,3}|\*{1,4})\/[ \t\u00a0]{1,8}(?=[\p{Uppercase}“"«[]|${IN_ITALICS})`,
  'u',
)
/** `[1] See …`, `1 See …`: notes as copies leave them. The latter is one only where its mark was seen, in its turn. */
const GLUED_NOTE = new RegExp(
  String.raw`^(\d{1,2})[ \t\u00a0]+(?=[\p{Uppercase}“"«]|${IN_ITALICS}|(?:19|20)\d\d \p{Uppercase})(?!(?:de )?(?:${Object.values(MONTHS).flat().join('|')}),? (?:de )?\d{4})`,
  'u',
)
/** `(1) See …`: one only where its mark was seen in such brackets. */
const BRACKETED_NOTE = new RegExp(String.raw`^\((\d{1,2})\)[ \t\u00a0]+(?=[\p{Uppercase}“"«]|${IN_ITALICS})`, 'u')
/** `* Reissued for technical reasons`: the note of a star, which titles and names of sponsors have. */
const STARRED_NOTE = /^(\*{1,4})[ \t\u00a0]+(?=[\p{Uppercase}“"«])/u
/** What is said of sponsors and of documents in such notes, wherever their star stands. */
const USUAL_STARRED = pattern('iu')`
  ^\*{1,4}[ \t\u00a0]{0,4}(?:
    on[ ]behalf[ ]of|states?[ ]not|states?[ ]members?[ ]of|reissued[ ]for
    |en[ ]nombre[ ]de|estados?[ ]no[ ]miembros?|publicad[oa][ ](?:de[ ]nuevo|nuevamente)
    |au[ ]nom[ ]d|états?[ ]non[ ]membres?|nouveau[ ]tirage
  )
`
/** The first star of a block, directly behind a word or at its end: no emphasis begins so. */
const STAR = /^[^*]*(?:(?<=[\p{Alphabetic}\d)”»],?)(\*{1,4})(?=[\s,;:.)]|$)|(?<=\p{Alphabetic} )(\*{1,4})\s*$)/u

/** `1. See …`, `1) See …`, `(1) See …`, `1 See …`: one only below a rule, or a line that names the notes, in its turn. */
const LISTED_NOTE = /^(?:(\d{1,3})[.)]?|\((\d{1,3})\))[ \t\u00a0]+(?=\S)/

/** The words in emphasis that a block opens with: `*Recalling*`. */
const OPENS_EMPHASISED = /^\s*(\*{1,3})(?=[^\s*])[^*]{1,120}\1(?=[\s,])/u

/** How many stars the mark of a note has in a block above the first number; 0 where none stands there. */
export function starsIn(text: string): number {
  if (!text.includes('*')) return 0
  const [, behindWord, atEnd] = STAR.exec(text.replace(OPENS_EMPHASISED, '')) ?? []
  return (behindWord ?? atEnd ?? '').length
}

/** So many numbers on, a note may follow another: those between were not known for notes. */
const MOST_NOTES_LOST = 3

type KnownOfNotes = Pick<LabelState, 'mark' | 'note' | 'stars' | 'bracketed' | 'announcesList' | 'open' | 'notes'>

/** The highest number of a note in round brackets, where this number is not that of a list, `(1)` behind a colon. */
function highestInBrackets(number: number, { note, bracketed, announcesList, open }: KnownOfNotes): number {
  if (bracketed === 0 || announcesList || open.includes(String(number - 1))) return 0
  // Behind the note (1), (2) is one, though a space parts its mark from the words.
  return note > 0 ? Math.max(bracketed, note + 1) : bracketed
}

/** The mark of a note that a line opens with, and the space behind it; null where it opens with none. */
export function noteMark(content: string, state: KnownOfNotes): string | null {
  const { mark, note: last, stars } = state
  const stroked = STROKED_NOTE.exec(content)?.[0]
  if (stroked !== undefined) return opensDecision(content.slice(stroked.length)) ? null : stroked
  const isUsual = content.startsWith('*') && USUAL_STARRED.test(content)
  const starred = stars > 0 || state.notes || isUsual ? STARRED_NOTE.exec(content) : null
  const hasMark = starred && (state.notes || isUsual || (starred[1] as string).length <= stars + 1)
  if (starred && hasMark && !openingOfLine(content.slice(starred[0].length))) return starred[0]
  const note = NOTE.exec(content)?.[0]
  if (note !== undefined) {
    const bracketed = Number(/^\[(\d+)/.exec(note)?.[1])
    // `[1] Requests` is a paragraph with its number in brackets, where no mark leads to a note and none stands before.
    const mayBeNumber = bracketed > mark && (last === 0 || bracketed !== last + 1)
    return mayBeNumber && opensDecision(content.slice(note.length)) ? null : note
  }
  const listed = state.notes ? LISTED_NOTE.exec(content) : null
  if (listed) {
    const step = Number(listed[1] ?? listed[2]) - last
    return step < 1 || step > MOST_NOTES_LOST || opensDecision(content.slice(listed[0].length)) ? null : listed[0]
  }
  const isBracket = content.startsWith('(')
  const glued = (isBracket ? BRACKETED_NOTE : GLUED_NOTE).exec(content)
  const number = Number(glued?.[1])
  const highest = isBracket ? highestInBrackets(number, state) : mark
  if (!glued || number <= last || number > Math.min(last + MOST_NOTES_LOST, highest)) return null
  return opensDecision(content.slice(glued[0].length)) ? null : glued[0]
}

/** What stands behind the mark of a note and is none of it: its colon, or the stop of a list, `1.`, `1)`. */
export const BEHIND_MARK = /:$|(?<=^\d{1,3})[.)]$/

export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** What a mark says in plain characters: `[^12]`, `¹²` and `12/` are all `12`. */
export const nameOfMark = (mark: string): string =>
  /^[[(<^]/.test(mark)
    ? mark.replace(/[[\]^()]|<\/?sup>/gi, '')
    : mark.replace(/[⁰¹²³⁴-⁹]|\/$/g, (c) => (c === '/' ? '' : String(SUPERSCRIPTS.indexOf(c))))

/** No note ends with these words, though a full stop stands behind them. */
const SHORTENED =
  /(?<!\p{Alphabetic})(?:no|nos|n[úu]m|n[úu]ms|vol|vols|para|paras|p[áa]rr|p[áa]rrs|par|art|arts|chap|cap|sect|sec|ed|eds|pp?|cf|rev|add|corr|suppl|doc)\.$/iu

/**
 * True where a note comes to its end with a line, and the next, `for more lamps,`, goes on with the paragraph that it
 * interrupts: behind the end of a page whatever that opens with, elsewhere in small letters.
 */
export const endsNote = (line: string, next: string, isBehindPage: boolean): boolean =>
  (isBehindPage || /^\p{Lowercase}/u.test(next)) && /\.[”"»)]?$/.test(line.trimEnd()) && !SHORTENED.test(line.trimEnd())
