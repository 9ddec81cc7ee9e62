/**
 * Paragraphs from the items that make them up: the degrees of their labels, their words, and the footnotes that
 * interrupt them.
 */

import { LEADING_ON } from '../../lexicon/formal-openings.ts'
import type { Block } from '../../syntax/tree.ts'
import { Answers } from '../../text/memo.ts'
import { shift } from '../../text/span.ts'
import type { Opening } from '../../wording/openings/index.ts'
import type { Paragraph, ParagraphBase, PlacedLabel, SubParagraph } from '../model.ts'
import { movedProse, type Prose, proseOf } from '../prose.ts'
import { assignLevels, type LabelInput, type LabelLevel } from './label-levels.ts'
import type { TextBlock } from './text-blocks.ts'

/** A paragraph while its items are gathered: its first one, and all that belongs to it. */
export interface PendingParagraph {
  readonly kind: 'operative' | 'preambular'
  readonly head: TextBlock
  readonly opening: Opening | null
  /** Labelled items are sub-paragraphs, the others go on with what stands before them; footnotes interrupt it. */
  readonly rest: TextBlock[]
  /** What was made of it, once all has been gathered. */
  made: BuiltParagraph | null
}

/**
 * A footnote among the items of a paragraph: `subParagraph` is the index of the sub-paragraph that it
 * interrupts, -1 the paragraph itself, null none.
 */
export interface Interruption {
  readonly note: TextBlock
  readonly subParagraph: number | null
}

export interface BuiltParagraph {
  readonly paragraph: Paragraph
  /** The sub-paragraphs in the order of the text, whatever their degree. */
  readonly subParagraphs: readonly SubParagraph[]
  readonly interruptions: readonly Interruption[]
}

/** True where a text has come to an end: what follows it is a paragraph of its own. */
export const isClosed = (text: string): boolean => CLOSED.test(text.trimEnd())

const CLOSED = new RegExp(String.raw`[;:.,!?–—](?:[”"»’)\]]*)(?:[\s\u00a0]+(?:${LEADING_ON})){0,5}$`, 'iu')

interface PendingWords {
  readonly label: PlacedLabel | null
  readonly items: TextBlock[]
  readonly start: number
  end: number
  closing: string
}

/** A paragraph as it was last made, and what of. */
interface LastBuilt {
  readonly gathered: PendingParagraph
  readonly made: BuiltParagraph
  readonly labels: readonly LabelInput[]
  readonly placements: readonly LabelLevel[]
}

/** By the first block of a paragraph: not `memoize`, as what is made follows from its other blocks as well. */
const LAST = new Answers<Block, LastBuilt>()

/** Makes the paragraph of what was gathered: the same one as before where nothing of it has changed or moved. */
export function makeParagraph(gathered: PendingParagraph): BuiltParagraph {
  const { block } = gathered.head.placed
  const last = LAST.get(block) ?? null
  const same = last && isSame(last.gathered, gathered) ? last : null
  if (same && same.gathered.head === gathered.head && same.gathered.rest.every((item, i) => item === gathered.rest[i]))
    return same.made
  const made = make(gathered, same, last)
  LAST.set(block, made)
  return made.made
}

/** The same paragraph, with the same source, further on by `delta`. */
export function movedParagraph(paragraph: Paragraph, delta: number): Paragraph {
  if (delta === 0) return paragraph
  const { kind, label, opening, source } = paragraph
  return { kind, label: label && movedLabel(label, delta), ...movedBase(paragraph, delta), opening, source }
}

const movedBase = ({ span, prose, subParagraphs }: ParagraphBase, delta: number): ParagraphBase => ({
  span: shift(span, delta),
  prose: movedProse(prose, delta),
  subParagraphs: subParagraphs.map(
    (point): SubParagraph => ({
      kind: 'subParagraph',
      label: movedLabel(point.label, delta),
      level: point.level,
      ...movedBase(point, delta),
    }),
  ),
})

const movedLabel = (label: PlacedLabel, delta: number): PlacedLabel => ({ ...label, span: shift(label.span, delta) })

/** True where two paragraphs are made of the same blocks, as far from one another. */
function isSame(a: PendingParagraph, b: PendingParagraph): boolean {
  const delta = b.head.placed.start - a.head.placed.start
  return (
    a.kind === b.kind &&
    a.opening === b.opening &&
    a.rest.length === b.rest.length &&
    a.rest.every(({ placed, label }, i) => {
      const other = b.rest[i] as TextBlock
      // The number of an agenda was taken off: by what stands around it, the same block may have a label, or none.
      const isAlike = placed.block === other.placed.block && label?.inner === other.label?.inner
      return isAlike && placed.start + delta === other.placed.start
    })
  )
}

/**
 * `same` was made of the same blocks at another place, `last` is what the head was put at last: where its labels are
 * the same, a list keeps their degrees, which take by far the most of the time in one of thousands of items.
 */
function make(gathered: PendingParagraph, same: LastBuilt | null, last: LastBuilt | null): LastBuilt {
  const { head, rest } = gathered
  const own: PendingWords = draftOf(head)
  const drafts: PendingWords[] = []
  const interruptions: Interruption[] = []
  for (const [i, item] of rest.entries()) {
    const current = drafts.at(-1) ?? own
    if (item.kind === 'footnote') {
      const next = rest.slice(i + 1, i + 20).find(({ kind }) => kind !== 'footnote')
      const interrupts = next !== undefined && !next.label
      interruptions.push({ note: item, subParagraph: interrupts ? drafts.length - 1 : null })
      if (interrupts) current.end = item.end
    } else if (item.label && item !== head) drafts.push(draftOf(item))
    else {
      current.items.push(item)
      current.end = item.end
      current.closing = item.prose.text
    }
  }
  const labels = same?.labels ?? labelsOf(drafts, own)
  const placements = last && sameLabels(last.labels, labels) ? last.placements : assignLevels(labels)
  const subParagraphs = nest(drafts, placements)
  const span = { start: own.start, end: Math.max(own.end, ...drafts.slice(-1).map((d) => d.end)) }
  const source = same?.made.paragraph.source ?? {}
  const paragraph: Paragraph = {
    kind: gathered.kind,
    label: head.label,
    span,
    prose: wordsOf(own),
    subParagraphs: subParagraphs.roots,
    opening: gathered.opening,
    source,
  }
  return { gathered, labels, placements, made: { paragraph, subParagraphs: subParagraphs.all, interruptions } }
}

const labelsOf = (drafts: readonly PendingWords[], own: PendingWords): readonly LabelInput[] =>
  drafts.map(({ label }, i) => ({
    inner: label?.inner ?? '',
    closing: label?.closing ?? 'both',
    suffix: label?.suffix ?? '',
    afterColon: /[:–—]$/u.test((drafts[i - 1] ?? own).closing.trimEnd()),
  }))

const sameLabels = (a: readonly LabelInput[], b: readonly LabelInput[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((label, i) => {
      const other = b[i] as LabelInput
      return (
        label.inner === other.inner &&
        label.closing === other.closing &&
        label.suffix === other.suffix &&
        label.afterColon === other.afterColon
      )
    }))

const draftOf = (item: TextBlock): PendingWords => ({
  label: item.label,
  items: [item],
  start: item.start,
  end: item.end,
  closing: item.prose.text,
})

/** Its words: those of its first block, or of all where a footnote or a page has broken it. */
const wordsOf = (draft: PendingWords): Prose => {
  const [only, ...more] = draft.items
  return only && more.length === 0 ? only.prose : proseOf(draft.items.map((item) => item.placed))
}

interface Mutable extends Omit<SubParagraph, 'subParagraphs' | 'span'> {
  span: { start: number; end: number }
  subParagraphs: Mutable[]
}

/** Puts each sub-paragraph inside the last one of a lower degree. */
function nest(
  drafts: readonly PendingWords[],
  placements: ReturnType<typeof assignLevels>,
): { roots: SubParagraph[]; all: SubParagraph[] } {
  const roots: Mutable[] = []
  const all: Mutable[] = []
  const open: Mutable[] = []
  drafts.forEach((draft, i) => {
    const level = placements[i]
    if (!level || !draft.label) return
    const subParagraph: Mutable = {
      kind: 'subParagraph',
      label: draft.label,
      level,
      span: { start: draft.start, end: draft.end },
      prose: wordsOf(draft),
      subParagraphs: [],
    }
    open.length = Math.min(open.length, level.degree - 1)
    const parent = open.at(-1)
    if (parent) parent.subParagraphs.push(subParagraph)
    else roots.push(subParagraph)
    for (const outer of open) outer.span.end = Math.max(outer.span.end, draft.end)
    open.push(subParagraph)
    all.push(subParagraph)
  })
  return { roots, all }
}
