/** What scanning and conversion leave in the words of a text, as its blocks have it. */
import { startsOf } from '../../../syntax/block-starts.ts'
import { type Block, isLeaf, leaves, type Tree, widthOf } from '../../../syntax/tree.ts'
import { ligaturesIn } from '../../../text/ligatures.ts'
import { memoizeEach, placesFilled } from '../../../text/memo.ts'
import { partedAccents } from '../../../text/parted-accents.ts'
import { pattern } from '../../../text/pattern.ts'
import { type Span, shift } from '../../../text/span.ts'
import { UNSEEN } from '../../../text/unseen.ts'
import { hasWrongLetters } from '../../../text/wrong-encoding.ts'

/** Something that stands in a block or in a draft, by the offsets of that. */
export interface PlacedWord {
  readonly text: string
  readonly span: Span
}

const NONE: readonly PlacedWord[] = []

const placed = ({ 0: text, index }: RegExpExecArray): PlacedWord => ({
  text,
  span: { start: index, end: index + text.length },
})

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
/** What holds those that are written today, in few ranges: a text is searched for them six times as fast. */
const MAY_BE_OTHER_SCRIPT = /[\u0370-\u052f\u1c80-\u1fff\u2126\u2de0-\u2dff\ua640-\uab65]/

/** The words of a block that mix scripts. */
function mixedWords(text: string): readonly PlacedWord[] {
  if (!MAY_BE_OTHER_SCRIPT.test(text)) return NONE
  return [...text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu)]
    .filter(({ 0: word }) => /\p{Script=Latin}/u.test(word) && OTHER_SCRIPT.test(word))
    .map(placed)
}

/**
 * `Reca11ing`, `Wor1d`, `0ctober`, `rnember`: figures between letters, or at the head of a word, and an `m` that was
 * read as `rn`, with which no word begins. What is no word by itself, as `CO2` and `1st`, has them elsewhere.
 */
const MISREAD = pattern('gu')`
  (?<![\p{Alphabetic}\d/._@-])(?:
    \p{Uppercase}?\p{Lowercase}+[01]{1,2}\p{Lowercase}+(?:[01]{1,2}\p{Lowercase}+){0,4}|0\p{Lowercase}{2,}|0[fnr]
    |rn\p{Lowercase}{2,}
  )(?![\p{Alphabetic}\d/_@]|\.\p{Alphabetic})
`

function misreadWords(block: Block, text: string): readonly PlacedWord[] {
  const { kind } = block
  if (kind === 'frontMatter' || kind === 'commentBlock') return NONE
  if (!/[01]\p{Lowercase}|(?<!\p{Alphabetic})rn/u.test(text)) return NONE
  const words = [...text.matchAll(MISREAD)].map(placed)
  if (words.length === 0) return NONE
  // What a label has is told with its list.
  const labels = leaves(block).filter((leaf) => leaf.kind === 'label')
  return words.filter(({ text: word }) => !labels.some((label) => label.text.includes(word)))
}

const IN_WORD = String.raw`\p{Alphabetic}\p{N}`
const UNSEEN_IN_WORD = new RegExp(
  `[${IN_WORD}/.-]{0,40}[${UNSEEN}](?=[${IN_WORD}])[${IN_WORD}/.${UNSEEN}-]{0,60}(?<=[${IN_WORD}])`,
  'gu',
)

/** The words of a block that hold what cannot be seen. */
function unseenWords(block: Block, text: string): readonly PlacedWord[] {
  if (!leaves(block).some(({ kind }) => kind === 'unseen')) return NONE
  // What was read in another encoding has soft hyphens for halves of its letters.
  return [...text.matchAll(UNSEEN_IN_WORD)].map(placed).filter((word) => !hasWrongLetters(word.text))
}

/** The escapes of Markdown and of web pages in a block, and its label where that has one: `1\.`. */
function escapesIn(block: Block): readonly PlacedWord[] {
  const out: PlacedWord[] = []
  let at = 0
  for (const { kind, text } of leaves(block)) {
    if ((kind === 'escape' && /^[\\&<]/.test(text)) || (kind === 'label' && text.includes('\\')))
      out.push({ text, span: { start: at, end: at + text.length } })
    at += text.length
  }
  return out
}

/** The bullet of a block that has a label behind it. */
function bulletOf({ children }: Block): readonly PlacedWord[] {
  if (!children.some(({ kind }) => kind === 'label')) return NONE
  let at = 0
  for (const child of children) {
    if (isLeaf(child) && child.kind === 'bullet')
      return [{ text: child.text, span: { start: at, end: at + child.text.length } }]
    at += widthOf(child)
  }
  return NONE
}

/** What is found in a block, by its own offsets. */
interface Artefacts {
  readonly mixed: readonly PlacedWord[]
  readonly unseen: readonly PlacedWord[]
  readonly misread: readonly PlacedWord[]
  readonly parted: readonly PlacedWord[]
  readonly ligature: readonly PlacedWord[]
  readonly escape: readonly PlacedWord[]
  readonly bullet: readonly PlacedWord[]
}

const artefactsIn = memoizeEach((block: Block): Artefacts | null => {
  if (block.kind === 'blankLines') return null
  let text = ''
  for (const leaf of leaves(block)) text += leaf.text
  const found = {
    mixed: mixedWords(text),
    unseen: unseenWords(block, text),
    misread: misreadWords(block, text),
    parted: partedAccents(text).map(placed),
    ligature: ligaturesIn(text).map(placed),
    escape: escapesIn(block),
    bullet: bulletOf(block),
  }
  return Object.values(found).some(({ length }) => length > 0) ? found : null
})

/** What is found in the blocks of a tree, where it stands in the text. */
export function inBlocks({ blocks }: Tree, what: keyof Artefacts): readonly PlacedWord[] {
  const out: PlacedWord[] = []
  const each = artefactsIn(blocks)
  for (const i of placesFilled(each))
    for (const { text, span } of each[i]?.[what] ?? NONE)
      out.push({ text, span: shift(span, startsOf(blocks)[i] as number) })
  return out
}
