/** Why each block of a draft is what it is, and how much of a draft was understood. */
import type { Document } from '../document/document.ts'
import { perResolution } from '../document/each.ts'
import type { Reason } from '../model/structure/recognize.ts'
import { textBlocksOf } from '../model/structure/text-blocks.ts'
import { type Span, shift } from '../text/span.ts'

export interface PlacedReason extends Reason {
  readonly span: Span
}

/** Why each block behind an organ line is its part, in the order of the text. */
export const reasonsFor: (document: Document) => readonly PlacedReason[] = perResolution(
  ({ model }) =>
    model.runs.flatMap(({ items, recognition }) =>
      recognition
        .reasons()
        .map((reason, i) => ({ ...reason, span: { start: items[i]?.start ?? 0, end: items[i]?.end ?? 0 } })),
    ),
  (reason, delta) => ({ ...reason, span: shift(reason.span, delta) }),
)

/** How many paragraphs of a draft have a part in a resolution. */
export interface Understood {
  readonly paragraphs: number
  readonly understood: number
}

/** Of no text. */
export const NOTHING: Understood = { paragraphs: 0, understood: 0 }

/** The counts of two texts together. */
export const added = (a: Understood, b: Understood): Understood => ({
  paragraphs: a.paragraphs + b.paragraphs,
  understood: a.understood + b.understood,
})

/** Of a text in which no resolution was recognized, none is. */
export const understoodOf = (document: Document): Understood => countsOf(document).reduce(added, NOTHING)

const countsOf = perResolution(
  ({ model, tree }): readonly Understood[] => {
    if (model.resolutions.length === 0)
      return [{ paragraphs: textBlocksOf(tree).filter(({ kind }) => kind !== 'footnote').length, understood: 0 }]
    const parts = model.runs.flatMap(({ recognition }) => recognition.parts()).map(({ part }) => part)
    const paragraphs = parts.filter((part) => !ASIDE.has(part)).length
    return [{ paragraphs, understood: paragraphs - parts.filter((part) => part === 'text').length }]
  },
  (count) => count,
)

/** What is no paragraph. */
const ASIDE: ReadonlySet<string> = new Set(['note', 'furniture', 'remark', 'heading', 'subheading', 'section'])
