/** Where a draft refers to its own paragraphs by their numbers, for fields that follow them. */
import type { Document } from '../document/document.ts'
import { numberedDraft } from '../numbering/identity.ts'
import type { HouseStyle } from '../styles/style.ts'
import type { Span } from '../text/span.ts'

/** A number that is written: its span, and the name of the place it means. */
export interface Written {
  readonly span: Span
  readonly name: string
}

export interface References {
  /** By the offset in the draft where they stand. */
  readonly written: ReadonlyMap<number, Written>
  /** The names of places, by the offset in the draft of the labels that they are called by. */
  readonly places: ReadonlyMap<number, string>
}

export const NO_REFERENCES: References = { written: new Map(), places: new Map() }

/** The references of a draft whose paragraph can be told for sure. */
export function referencesOf(document: Document, style: HouseStyle): References {
  const { hosts, meanings } = numberedDraft(document, style)
  const written = new Map<number, { span: Span; name: string }>()
  const places = new Map<number, string>()
  for (const { host, prose, mentions } of hosts)
    for (const mention of mentions) {
      if (mention.kind === 'section' || (mention.whose !== 'own' && mention.whose !== 'near')) continue
      for (const reference of mention.references) {
        const number = reference.written?.number
        const target = number ? meanings.of(reference, mention, host) : null
        const place = target?.kind === 'place' ? target.chain[0]?.node : undefined
        const label = place && 'label' in place && typeof place.label === 'object' ? place.label : null
        if (!number || !label) continue
        const from = mention.span.start
        const span = prose.toDraft({ start: from + number.start, end: from + number.end })
        const name = places.get(label.span.start) ?? `_Paragraph${places.size + 1}`
        places.set(label.span.start, name)
        written.set(span.start, { span, name })
      }
    }
  return { written, places }
}
