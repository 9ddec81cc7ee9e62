/** What stands on a number or a label: the paragraph it counts, and what refers to it. */
import type { Document } from '../document/document.ts'
import { locate } from '../document/locate.ts'
import { byNumbers, numberedDraft } from '../numbering/identity.ts'
import type { Place } from '../numbering/places.ts'
import type { HouseStyle } from '../styles/style.ts'
import { type Span, shift, touches } from '../text/span.ts'

/** A paragraph or sub-paragraph by its number or label, in the draft. */
export interface NumberedPlace {
  /** `5`, `c`. */
  readonly name: string
  /** Its number or label, as printed. */
  readonly label: Span
  /** The whole of it. */
  readonly span: Span
  /** What refers to it or to a point of it: the noun with its numbers, in the order of the text. */
  readonly references: readonly Span[]
}

/** What is counted at an offset of the draft; null where no number or label stands. */
export function numberAt(document: Document, style: HouseStyle, offset: number): NumberedPlace | null {
  const { parsed, start, offset: at } = locate(document, offset)
  const draft = numberedDraft(parsed, style)
  const place = [...draft.places.of.values()].find(({ node }) => {
    const label = labelOf(node)
    return label !== null && touches(label, at)
  })
  const label = place && labelOf(place.node)
  if (!place || !label || place.old === null) return null
  const identity = byNumbers(draft)
  const references = draft.hosts.flatMap((hosted) =>
    hosted.mentions
      .filter(({ whose }) => whose === 'own' || whose === 'near' || whose === 'alone')
      .filter((mention) =>
        mention.references.some((_, i) => {
          const target = identity.of(hosted, mention, i)
          return target.kind === 'place' && target.chain.includes(place)
        }),
      )
      .map((mention) => shift(hosted.prose.toDraft(mention.span), start)),
  )
  return { name: place.old, label: shift(label, start), span: shift(place.node.span, start), references }
}

const labelOf = (node: Place['node']): Span | null => (node.kind === 'section' ? null : (node.label?.span ?? null))
