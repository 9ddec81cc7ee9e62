/**
 * Marks of footnotes that a copy has made plain figures: `the Convention,1 and the Protocol2 thereto;3`. Whether notes
 * belong to them is for the model to say.
 */
import { MONTHS } from '../lexicon/months.ts'
import { LETTERS } from '../text/letters.ts'
import { unfold } from '../text/pattern.ts'
import { type Leaf, leaf, type Node } from './tree.ts'

/** Behind these words a figure is a number of theirs that has lost its space. */
export const NOUN = unfold`
  (?:
    resolution|resolución|résolution|decision|decisión|décision|paragraph|paragraphe|párrafo|para|paras|párr|párrs
    |article|artículo|annex|annexe|anexo|section|sección|chapter|vol|art|arts
  )
`

const SPACE = '[\\s\u00a0]'

/** `,17 August 2020` is a date that has lost its space. */
const NO_DATE = `(?!${SPACE}(?:de${SPACE})?[${LETTERS}]{3,10}${SPACE}(?:de${SPACE})?\\d{4})`

const YEAR_OF = '(?:19[4-9]|20[0-4])\\d'

const BEFORE_YEAR = [...Object.values(MONTHS).flat(), 'of', 'in', 'since', 'de', 'en', 'du']

/** A year, which has four figures. */
const YEAR = [
  // `December 20151`, `de 20152`.
  `(?:${BEFORE_YEAR.join('|')})${SPACE}(?:de${SPACE})?${YEAR_OF}`,
  // `Forum 2015,3`.
  `[${LETTERS},]${SPACE}${YEAR_OF},`,
  // `2014–20154`.
  `\\d{4}[–-]${YEAR_OF},?`,
].join('|')

/** What a mark may stand behind. */
const BEFORE = [
  `[${LETTERS})”»][,;]`,
  // `général ;1`, as French has it.
  `[${LETTERS})”»][ \u00a0\u202f];`,
  // `(XV)3`, `“Common Future”5`.
  `(?:[${LETTERS}][)]|[”»])`,
  // `1325 (2000)1`; `recommendation (2019)4` is one of the Council of Europe.
  `\\d[\\s\u00a0]?\\(${YEAR_OF}\\)`,
  YEAR,
  // `resolution 70/1,2 and`.
  `${SPACE}\\d{2}/\\d{1,3},(?=\\d{1,2}${SPACE})`,
  `[${LETTERS}]{3}:(?=\\d{1,2}${SPACE}*$)`,
  `\\d[,;](?=\\d{1,2}${SPACE}*$)`,
]
  .map((one) => `(?<=${one})`)
  .join('|')

/** `Protocol2` */
const BEHIND_WORD = `(?<!${NOUN})(?<=\\p{Lowercase}{3})`

/** `thereto.3` at the end. */
const BEHIND_STOP = `(?<!${NOUN}\\.)(?<=\\p{Lowercase}{4}\\.)(?=\\d{1,2}${SPACE}*$)`

/** `thereto; 3` at the end of a block: so a page gives a raised mark, when its words are copied. */
const PARTED = `(?<=[${LETTERS}]{3}[)”»]?[,;.]${SPACE})(?=\\d{1,2}${SPACE}*$)`

/** What it looks behind is asked of figures alone: of every letter it took a fourth of a key in 1 MB of text. */
const GLUED = new RegExp(
  `(?=\\d)(?:${BEFORE}|${BEHIND_WORD}|${BEHIND_STOP}|${PARTED})\\d{1,2}(?=[\\s\u00a0,;.:”»]|$)${NO_DATE}`,
  'gu',
)

/** `the Convention,(1) and the Protocol(2) thereto;(3)` */
const IN_BRACKETS = new RegExp(
  `(?:(?<=[${LETTERS})”»][,;:.]|[${LETTERS}”»][ \u00a0\u202f];|[”»]|${YEAR})|(?<!${NOUN})(?<=\\p{Lowercase}{3}))\\(\\d{1,2}\\)(?=[\\s\u00a0,;.:”»]|$)`,
  'gu',
)

/** No number of a session whose own number has lost its place: `resolution 45/ 212`. */
const NO_SESSION = `(?<!${NOUN}s?${SPACE}\\d{1,3}/)`

/**
 * `the Convention,16/ and the Protocol 17/ thereto;18/`, as typescripts of the United Nations had them: looked behind
 * where all else is seen. A number that a line end has broken, `44/207, 45/`, stands behind figures and a space.
 */
const STROKED = new RegExp(
  `\\d\\d?\\d?/(?=[\\s\u00a0,;.:”»)]|$)(?!${SPACE}\\d)(?:${[
    `(?<=(?:[${LETTERS}][,;.:]?${SPACE}|[${LETTERS}][,;.:]|\\p{Lowercase}{3}|[)”»"][,;.:]?${SPACE}?)\\d{1,3}/)${NO_SESSION}`,
    '(?<=\\d[,;.:]\\d{1,3}/)',
    `(?<=\\d,${SPACE}\\d{1,3}/)(?=[,;.:]|${SPACE}[${LETTERS}])`,
  ].join('|')})`,
  'gu',
)

/** The stars of such a mark: `the Commission,**` and a stroke. */
export const STROKED_STARS = /^\*{1,4}\/(?=[\s\u00a0,;.:”»)|]|$)/

/**
 * `2,5` at the end of a line with `millones` on the next, or `thereto; 3` with `vessels`: where the words go on, the
 * figures may be a number.
 */
const mayGoOn = (before: string): boolean =>
  /[\s\u00a0]$/.test(before) || (/\d,$/.test(before) && !/(?:^|\D)(?:19|20)\d\d,$/.test(before))

/** Without this, no mark is glued to words. It looks for a figure first, which most texts have none of. */
const MAY_HOLD = /\d(?:(?<=[\p{Alphabetic},;:.)”»]\d)|(?<=[,;.][\s\u00a0]\d)|\d{4})/u
/** The same of marks in brackets: what stands before them is looked at behind it alone (it took a fifth of a key). */
const MAY_HOLD_BRACKETS = /\(\d{1,2}\)/

/** A text leaf, cut where marks are glued to its words; `isLast` tells whether its block has no words behind it. */
export function splitGluedMarks(text: string, isLast: () => boolean): readonly Leaf[] {
  const others = MAY_HOLD_BRACKETS.test(text) ? [...text.matchAll(IN_BRACKETS)] : []
  if (text.includes('/')) for (const one of text.matchAll(STROKED)) others.push(one)
  if (others.length === 0 && !MAY_HOLD.test(text)) return [leaf('text', text)]
  const all = others.length > 0 ? [...text.matchAll(GLUED), ...others] : text.matchAll(GLUED)
  const leaves: Leaf[] = []
  const end = text.trimEnd().length
  let at = 0
  for (const { 0: mark, index } of others.length > 0 ? [...all].sort((a, b) => a.index - b.index) : all) {
    if (index + mark.length === end && mayGoOn(text.slice(Math.max(0, index - 6), index)) && !isLast()) continue
    if (index > at) leaves.push(leaf('text', text.slice(at, index)))
    leaves.push(leaf('footnoteMark', mark))
    at = index + mark.length
  }
  if (at < text.length) leaves.push(leaf('text', text.slice(at)))
  return leaves
}

/** A mark that is plain figures, or that was, before it was tidied; and one that is figures in round brackets. */
export const PLAIN_MARK = /^(?:\[\^)?(\d{1,3})\]?$/
export const BRACKET_MARK = /^\((\d{1,2})\)$/

/** The highest number of the marks of a shape in the words of a block, if it is more than `least`; else that. */
export function highestMark(nodes: readonly Node[], shape: RegExp, least: number): number {
  let highest = least
  for (const node of nodes)
    if (!('text' in node)) highest = highestMark(node.children, shape, highest)
    else if (node.kind === 'footnoteMark') highest = Math.max(highest, Number(shape.exec(node.text)?.[1] ?? 0))
  return highest
}
