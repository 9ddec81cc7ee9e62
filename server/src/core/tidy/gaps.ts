/** What stands between blocks: one blank line, and no furniture of a page. */
import { isClosed } from '../model/structure/paragraphs.ts'
import type { Tree } from '../syntax/tree.ts'
import { lowerBound } from '../text/binary-search.ts'
import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import type { Hyphens } from './hyphens.ts'
import { isMidSentence, jointOf, type WordLine } from './lines.ts'
import type { PlacedPart } from './placed-parts.ts'

/** A block with words, by its lines. */
export interface LinedPart extends PlacedPart {
  readonly lines: readonly [WordLine, ...WordLine[]]
}

/** What is to be done between two blocks. */
export interface GapEdit extends Edit {
  /** True where the lower block becomes a part of the upper one. */
  readonly joins: boolean
}

/** What lies between blocks and is left where it lies, with all around it: comments, tables, front matter. */
export function keptBetween({ blocks }: Tree): readonly Span[] {
  const out: Span[] = []
  let start = 0
  for (const { kind, width } of blocks) {
    if (kind === 'commentBlock' || kind === 'table' || kind === 'frontMatter') out.push({ start, end: start + width })
    start += width
  }
  return out
}

/** Where the words of a part end. */
const endOf = ({ lines }: LinedPart): number => (lines.at(-1) ?? lines[0]).words.end

/** The gaps of a draft: before each part, and behind the last. */
export function gapsOf(parts: readonly LinedPart[], length: number): readonly Span[] {
  const starts = [...parts.map(({ lines }) => lines[0].whole.start), length]
  return starts.map((end, i) => ({ start: i === 0 ? 0 : endOf(parts[i - 1] as LinedPart), end }))
}

/** What the edits of gaps are made with. */
export interface GapContext {
  readonly text: string
  readonly parts: readonly LinedPart[]
  readonly kept: readonly Span[]
  readonly hyphens: Hyphens
  /** The line end of the draft. */
  readonly newline: string
}

/** The edit of the gap before the part `i`, or behind the last; null where it is left alone. */
export function tidyGap(gap: Span, i: number, context: GapContext): GapEdit | null {
  const { text, parts, kept, newline } = context
  const [above, below] = [parts[i - 1], parts[i]]
  if (above?.place === 'front' || below?.place === 'front' || hasKept(kept, gap)) return null
  const between = text.slice(gap.start, gap.end)
  const lines = between.split(/\r\n|\r|\n/)
  const hasFurniture = lines.some((line) => line.trim() !== '')
  const end = /\r\n|\r|\n/.exec(between)?.[0]
  const put = (said: string, joins = false): GapEdit => ({ span: gap, text: said, joins })
  if (!above) return hasFurniture || !end || !below ? null : put('')
  if (!below) return put(end ?? '')
  // `1. (a) …`: both stand on one line; but nothing stands on that of an organ, or of a paragraph that has ended.
  if (!end) return above.place === 'organLine' || isJoined(parts, i) ? put(newline + newline) : null
  const joint = jointAcross(above, below, context)
  if (joint) return joint
  const isApart = lines.slice(1, -1).some((line) => line.trim() === '')
  if (isInside(above, below)) return hasFurniture ? put(isApart ? end + newline : end) : null
  if (isApart || isSeparate(parts, i)) return put(end + newline)
  return hasFurniture ? put(end) : null
}

/** True where something that is kept lies in a gap; it lies in a gap or in none. */
const hasKept = (kept: readonly Span[], { start, end }: Span): boolean =>
  (kept[lowerBound(kept.length, (i) => (kept[i] as Span).start < start)]?.end ?? end + 1) <= end

/** True where a part begins on the line of another, which is not that of a list with its number. */
const isJoined = (parts: readonly LinedPart[], i: number): boolean =>
  parts[i]?.place !== 'subParagraph' && isSettled(parts, i - 1) && isSettled(parts, i)

/**
 * True where a part is sure to have lines of its own; a paragraph has, whatever stands above it, and a line that goes
 * on without a bullet may as well stay below the one above.
 */
function isSeparate(parts: readonly LinedPart[], i: number): boolean {
  const { place, sure, block } = parts[i] as LinedPart
  if (place === 'continuation' && !block.bullet) return false
  return isSettled(parts, i) && (isSettled(parts, i - 1) || (sure && (place === 'preambular' || place === 'operative')))
}

/** True within an annex or a quotation. */
const isInside = (above: LinedPart, below: LinedPart): boolean =>
  above.place === below.place && (above.place === 'annex' || above.place === 'quoted')

/** The end of a page does not break a line that is shorter, in characters. */
const SHORTEST = 30

/** Where a page, or blank lines within it, have broken a sentence in two: what makes one line of its halves. */
function jointAcross(above: LinedPart, below: LinedPart, { text, hyphens }: GapContext): GapEdit | null {
  const { place, sure, block } = below
  if (place !== 'continuation' || !sure || block.bullet || !IN_PARAGRAPH.has(above.place) || !above.sure) return null
  const { words } = below.lines[0]
  const last = above.lines.at(-1) ?? above.lines[0]
  const [before, behind] = [last, { words }].map((line) => text.slice(line.words.start, line.words.end)) as [
    string,
    string,
  ]
  // A verb on a line of its own announces what follows, and a figure may be a label.
  if (isClosed(before) || before.length < SHORTEST || /^\d/.test(behind) || !isMidSentence(before, behind)) return null
  const { drop, between } = jointOf(before, behind, hyphens)
  return { span: { start: last.words.end - drop, end: words.start }, text: between, joins: true }
}

const IN_PARAGRAPH: ReadonlySet<PlacedPart['place']> = new Set([
  'preambular',
  'operative',
  'subParagraph',
  'continuation',
])

/**
 * True where a block is sure to be one by itself, as a line that announces the decision is: no other block has its
 * words. A heading might go on with the paragraph above it, but not where that has come to its end.
 */
function isSettled(parts: readonly LinedPart[], i: number): boolean {
  const { sure, place } = parts[i] as LinedPart
  if (sure || place === 'formula') return place !== 'text'
  let n = i - 1
  while (parts[n]?.block.kind === 'footnote') n--
  const above = parts[n]
  return place === 'heading' && (above === undefined || isClosed(above.block.prose.text))
}
