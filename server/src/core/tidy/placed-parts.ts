/** What each block of a draft is, where it stands, and whether that is sure. */
import type { Document } from '../document/document.ts'
import { elementsOf, paragraphsOf, subParagraphsOf } from '../model/read.ts'
import type { BlockPart } from '../model/structure/clues.ts'
import type { LabelLevel } from '../model/structure/label-levels.ts'
import { SURE } from '../model/structure/recognize.ts'
import { type TextBlock, textBlocksOf } from '../model/structure/text-blocks.ts'
import { lowerBound } from '../text/binary-search.ts'
import { contains, type Span } from '../text/span.ts'
import type { Opening } from '../wording/openings/index.ts'

/**
 * A part of the body; or, of what is none by itself, where it stands: before the first resolution, in the head of one,
 * in an annex or a quotation.
 */
export type Place = BlockPart | 'organLine' | 'front' | 'head' | 'annex' | 'quoted'

export interface PlacedPart {
  readonly block: TextBlock
  readonly place: Place
  /** False where the block may as well be something else. */
  readonly sure: boolean
  readonly opening: Opening | null
  /** Of a sub-paragraph. */
  readonly level: LabelLevel | null
}

/** True where a block lies in one of the spans, which are in order and apart. */
const isWithin = (block: Span, spans: readonly Span[]): boolean => {
  const before = spans[lowerBound(spans.length, (i) => (spans[i] as Span).start <= block.start) - 1]
  return before !== undefined && contains(before, block)
}

/** The blocks of a draft with words, in order. */
export function placedPartsOf({ tree, model }: Document): readonly PlacedPart[] {
  const { resolutions, runs, frontText } = model
  const blocks = textBlocksOf(tree)
  const levels = new Map<number, LabelLevel>()
  const organLines = new Set<number>()
  const quoted: Span[] = []
  for (const resolution of resolutions) {
    for (const paragraph of paragraphsOf(resolution))
      for (const { label, level } of subParagraphsOf(paragraph)) levels.set(label.span.start, level)
    for (const part of resolution.parts) {
      if (part.organLine) organLines.add(part.organLine.span.start)
      for (const element of elementsOf(part)) if (element.kind === 'quoted') quoted.push(element.span)
    }
  }
  const annexes = resolutions.flatMap((resolution) => resolution.annexes.map(({ span }) => span))
  const recognized = new Map<TextBlock, Pick<PlacedPart, 'place' | 'sure' | 'opening'>>()
  for (const { items, recognition } of runs) {
    const reasons = recognition.reasons()
    for (const [i, { part, opening }] of recognition.parts().entries())
      recognized.set(items[i] as TextBlock, { place: part, sure: (reasons[i]?.margin ?? 0) >= SURE, opening })
  }
  const around = (block: TextBlock): Place => {
    if (resolutions.length === 0 || block.start < (frontText?.end ?? 0)) return 'front'
    if (organLines.has(block.start)) return 'organLine'
    if (isWithin(block, annexes)) return 'annex'
    return isWithin(block, quoted) ? 'quoted' : 'head'
  }
  return blocks.map((block) => ({
    block,
    level: block.label ? (levels.get(block.label.span.start) ?? null) : null,
    ...(recognized.get(block) ?? { place: around(block), sure: true, opening: null }),
  }))
}
