/**
 * Marks of footnotes that a copy has made plain figures: `the Convention,1 and the Protocol2 thereto;3`. Whether notes
 * belong to them is for the model to say.
 */
import { MONTHS } from '../lexicon/months.ts'
import { LETTERS } from '../text/letters.ts'
import { unfold } from '../text/pattern.ts'
import { type Leaf, leaf, type Node } from './tree.ts'

/** Behind these words a figure is a number of theirs that has lost its space. */
const NOUN = unfold`
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

/** What it looks behind is asked of figures alone: of every letter it took a fourth of a key in 1 MB of text. */
const GLUED = new RegExp(
  `(?=\\d)(?:${BEFORE}|${BEHIND_WORD}|${BEHIND_STOP})\\d{1,2}(?=[\\s\u00a0,;.:”»]|$)${NO_DATE}`,
  'gu',
)

/** `2,5` at the end of a line with `millones` on the next: where the words go on, the figures may be one number. */
const isDecimal = (before: string): boolean => /\d,$/.test(before) && !/(?:^|\D)(?:19|20)\d\d,$/.test(before)

/** Without this, no mark is glued to words. It looks for a figure first, which most texts have none of. */
const MAY_HOLD = /\d(?:(?<=[\p{Alphabetic},;:.)”»]\d)|\d{4})/u

/** A text leaf, cut where marks are glued to its words; `isLast` tells whether its block has no words behind it. */
export function splitGluedMarks(text: string, isLast: () => boolean): readonly Leaf[] {
  if (!MAY_HOLD.test(text)) return [leaf('text', text)]
  const leaves: Leaf[] = []
  let at = 0
  for (const { 0: mark, index } of text.matchAll(GLUED)) {
    if (
      index + mark.length === text.trimEnd().length &&
      isDecimal(text.slice(Math.max(0, index - 6), index)) &&
      !isLast()
    )
      continue
    if (index > at) leaves.push(leaf('text', text.slice(at, index)))
    leaves.push(leaf('footnoteMark', mark))
    at = index + mark.length
  }
  if (at < text.length) leaves.push(leaf('text', text.slice(at)))
  return leaves
}

/** The number of a mark that is plain figures, or that was, before it was tidied. */
const markNumber = ({ kind, text }: Leaf): number =>
  kind === 'footnoteMark' ? Number(/^(?:\[\^)?(\d{1,3})\]?$/.exec(text)?.[1] ?? 0) : 0

/** The highest number of the marks in the words of a block, if it is more than `least`; else that. */
export function highestMark(nodes: readonly Node[], least: number): number {
  let highest = least
  for (const node of nodes)
    highest = 'text' in node ? Math.max(highest, markNumber(node)) : highestMark(node.children, highest)
  return highest
}
