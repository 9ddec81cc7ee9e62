/** What is to be done to tidy a draft, change by change, as far as one reading of it tells. */
import type { Document } from '../document/document.ts'
import { isOfUnknownHouse } from '../lint/choose-style.ts'
import { DEFAULT_STYLE } from '../styles/index.ts'
import type { HouseStyle } from '../styles/style.ts'
import { type Block, leaves } from '../syntax/tree.ts'
import type { Edit } from '../text/edit.ts'
import { lettersOf, ligaturesIn } from '../text/ligatures.ts'
import { partedAccents, withItsAccent } from '../text/parted-accents.ts'
import type { Span } from '../text/span.ts'
import { UNSEEN } from '../text/unseen.ts'
import { tidyEmphasis, usualMark } from './emphasis.ts'
import { type GapContext, gapsOf, keptBetween, type LinedPart, tidyGap } from './gaps.ts'
import { Hyphens } from './hyphens.ts'
import { type LabelContext, tidyLabel } from './labels.ts'
import { tidyLineNumbers, tidyQuotationMarks } from './line-numbers.ts'
import { isFullyWrapped, isWrapped, jointOf, type WordLine, wordLinesOf, wrapWidth } from './lines.ts'
import { tidyNotes } from './notes.ts'
import { type Place, placedPartsOf } from './placed-parts.ts'

/** Edits that are made together or not at all. */
export interface Change {
  readonly kind: 'words' | 'emphasis' | 'gap' | 'notes' | 'line numbers'
  readonly edits: readonly Edit[]
  /** The parts that it touches, by their numbers: from the first to the last. */
  readonly from: number
  readonly to: number
  /** The part that it makes a part of the one above; null where it does not. */
  readonly joined: number | null
}

export interface Plan {
  readonly parts: readonly LinedPart[]
  readonly changes: readonly Change[]
}

/** The blocks of a draft that have words, by their lines. */
export const linedPartsOf = (document: Document): readonly LinedPart[] =>
  placedPartsOf(document).flatMap((part): LinedPart[] => {
    const { block, start } = part.block.placed
    const [first, ...more] = wordLinesOf(block, start, document.text)
    return first ? [{ ...part, lines: [first, ...more] }] : []
  })

/** What is to be done in `within`, or in all of the draft. */
export function planOf(document: Document, style: HouseStyle, within: Span | null): Plan {
  const { text, tree, language } = document
  const parts = linedPartsOf(document)
  const quotations = tidyQuotationMarks(tree)
  const margins = quotations.length > 0 ? quotations : tidyLineNumbers(tree)
  if (margins) {
    const edits = within === null ? margins : []
    return {
      parts,
      changes: edits.length > 0 ? [{ kind: 'line numbers', edits, from: 0, to: parts.length, joined: null }] : [],
    }
  }
  const width = wrapWidth(parts.filter(({ place, sure }) => sure && PARAGRAPHS.has(place)).map(({ lines }) => lines))
  const hyphens = new Hyphens(text, language)
  // Of a house that is not known, the default is only a guess: what its items are labelled with is its own.
  const isGuess = style === DEFAULT_STYLE && document.resolutions.some(({ parsed }) => isOfUnknownHouse(parsed))
  const labels = { forms: isGuess ? [] : style.labels[language], numbers: numbersOf(parts, style) }
  const mark = usualMark(parts, style)
  const changes: Change[] = []
  const add = (kind: Change['kind'], edits: readonly Edit[], from: number, to = from, joined: number | null = null) => {
    const real = edits.filter(({ span, text: put }) => text.slice(span.start, span.end) !== put)
    if (real.length > 0) changes.push({ kind, edits: real, from, to, joined })
  }
  const isWanted = ({ start, end }: Span): boolean => within === null || (start <= within.end && end >= within.start)

  for (const [i, part] of parts.entries()) {
    if (!part.sure || !isWanted(part.block)) continue
    add(
      'words',
      [...tidyLines(part, width, hyphens, text), ...(PARAGRAPHS.has(part.place) ? tidyLabel(part, labels, text) : [])],
      i,
    )
    add('emphasis', tidyEmphasis(part, mark, style, language, text), i)
  }
  const context: GapContext = {
    text,
    parts,
    kept: keptBetween(tree),
    hyphens,
    newline: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n',
  }
  for (const [i, gap] of gapsOf(parts, text.length).entries()) {
    const edit = isWanted(gap) ? tidyGap(gap, i, context) : null
    if (edit) add('gap', [edit], Math.max(0, i - 1), i, edit.joins ? i : null)
  }
  for (const edits of tidyNotes(document))
    if (within === null || edits.every(({ span }) => span.start >= within.start && span.end <= within.end))
      add('notes', edits, 0, parts.length)
  return { parts, changes }
}

/** Which numbers of paragraphs can be given the form of the house. */
function numbersOf(parts: readonly LinedPart[], style: HouseStyle): LabelContext['numbers'] {
  if (style.levels['paragraph-number'] === 'off') return 'none'
  return parts.every(({ place, sure, block }) => place !== 'operative' || sure || !block.label) ? 'all' : 'near'
}

/** What has words of its own that go on from line to line. */
const PARAGRAPHS: ReadonlySet<Place> = new Set<Place>([
  'organLine',
  'preambular',
  'operative',
  'subParagraph',
  'continuation',
])

/** What is none of ours, or was not understood. */
const OTHERS: ReadonlySet<Place> = new Set<Place>(['front', 'text', 'remark', 'furniture'])

/** The edits that make one line of the lines of a part, without furniture, and take away what is not seen in print. */
function tidyLines(part: LinedPart, width: number | null, hyphens: Hyphens, text: string): readonly Edit[] {
  const { place, lines, block } = part
  if (OTHERS.has(place) || hasComment(block.placed.block)) return []
  const isOwn = PARAGRAPHS.has(place)
  const joins = lines.length > 1 && (isOwn ? isWrapped : isFullyWrapped)(lines, width, text)
  const edits: Edit[] = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    let { end } = line.words
    if (next) {
      const [above, below] = [line, next].map(({ words }) => text.slice(words.start, words.end)) as [string, string]
      const { drop, between } = jointOf(above, below, hyphens)
      if (joins) {
        end -= drop
        edits.push({ span: { start: end, end: next.words.start }, text: between })
      } else if (next.whole.start > line.whole.end)
        edits.push({ span: { start: line.whole.end, end: next.whole.start }, text: '' })
    }
    if (place !== 'annex' && place !== 'quoted')
      for (const one of unseen({ start: line.words.start, end }, text)) edits.push(one)
  }
  if (place === 'preambular' || place === 'operative' || place === 'organLine') edits.push(...indentOf(lines[0], text))
  return edits
}

const UNSEEN_OR_PAGE = new RegExp(String.raw`[${UNSEEN}]+|\f[ \t\f]*`, 'g')

const hasComment = (block: Block): boolean => leaves(block).some(({ kind }) => kind === 'comment')

/**
 * Takes away what cannot be seen in words, hyphens that only show at a break, and the ends of pages; a letter and its
 * accent become one, and letters that are one character become letters.
 */
function unseen({ start, end }: Span, text: string): readonly Edit[] {
  const words = text.slice(start, end)
  const accents = partedAccents(words).map(({ 0: parted, index }) => ({
    span: { start: start + index, end: start + index + parted.length },
    text: withItsAccent(parted),
  }))
  const ligatures = ligaturesIn(words).map(({ 0: ligature, index }) => ({
    span: { start: start + index, end: start + index + 1 },
    text: lettersOf(ligature),
  }))
  const taken = [...words.matchAll(UNSEEN_OR_PAGE)].map(({ 0: found, index }) => {
    const at = start + index
    const isApart = !found.startsWith('\f') || /[ \t]/.test(text.charAt(at - 1))
    return { span: { start: at, end: at + found.length }, text: isApart ? '' : ' ' }
  })
  return [...accents, ...ligatures, ...taken]
}

/** An indentation of tabs, or of as many spaces as a typewriter takes, goes; sub-paragraphs may be indented. */
function indentOf({ whole, words }: WordLine, text: string): readonly Edit[] {
  const indent = text.slice(whole.start, words.start)
  return /[\t\u00a0\f]| {4}/.test(indent) ? [{ span: { start: whole.start, end: words.start }, text: '' }] : []
}
