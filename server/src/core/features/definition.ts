/**
 * Where what stands at an offset leads: a citation to the text that it cites, a reference to its paragraph, a footnote
 * mark to its note.
 */

import type { PlacedCitation } from '../citations/in-document.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { citationAt, locate, markAt, noteOf } from '../document/locate.ts'
import { type Span, shift } from '../text/span.ts'
import type { World } from '../world.ts'
import { headOf, quotedHere, quotedParts, resolutionOf } from './quoted-part.ts'
import { type ReferenceHere, referenceAt } from './reference-at.ts'
import type { DefinitionLink } from './types.ts'

/** The text of what is cited at an offset, and its address. */
export interface Text {
  readonly uri: string
  readonly document: Document
}

/**
 * The targets at an offset of the draft; none where nothing leads on or its target is not here. `text` is that of what
 * is cited, where it is at hand.
 */
export function definition(
  document: Document,
  world: World,
  offset: number,
  text: Text | null = null,
): readonly DefinitionLink[] {
  const here = locate(document, offset)
  const mark = markAt(here.parsed, here.offset)
  const found = mark && noteOf(document, here, mark)
  if (mark && found)
    return [{ kind: 'here', origin: shift(mark.span, here.start), span: shift(found.note.span, found.start) }]
  const placed = citationAt(here.parsed, here.offset)
  if (!placed) {
    const reference = referenceAt(here.parsed, here.offset)
    return (reference?.quoted ?? []).map(({ span }) => ({
      kind: 'here',
      origin: shift((reference as ReferenceHere).span, here.start),
      span: shift(labelled(here.parsed, span), here.start),
    }))
  }
  const { citation } = placed
  const origin = shift(placed.span, here.start)
  if (citation.kind === 'internal')
    return internal(here.parsed, placed).map((span) => ({ kind: 'here', origin, span: shift(span, here.start) }))
  if (!citation.symbol) return []
  if (text) {
    const { uri, document: cited } = text
    return placesIn(cited, citation.symbol, citation.part, document).map((span) => {
      return { kind: 'file', origin, uri, ...cited.lines.position(span.start) }
    })
  }
  const draft = world.workspace.get(citation.symbol)
  return draft ? [{ kind: 'file', origin, uri: draft.uri, line: draft.line, character: draft.character }] : []
}

/** The places of the part that is cited, else where the resolution begins. */
function placesIn(cited: Document, symbol: string, part: string | null, { language }: Document): readonly Span[] {
  const quoted = part ? quotedParts(cited, symbol, part, language) : []
  if (quoted.length > 0) return quoted.map(({ span }) => span)
  const resolution = resolutionOf(cited, symbol)
  return [resolution ? headOf(resolution) : { start: 0, end: 0 }]
}

/** `paragraph 5 above`, `subparagraph (c)`: the paragraph or sub-paragraph of the same resolution. */
function internal(parsed: ParsedText, { citation, resolution, span }: PlacedCitation): readonly Span[] {
  if (!resolution || !citation.part) return []
  return quotedHere(resolution, { part: citation.part, said: citation.text }, parsed.language, span.start).map(
    (quoted) => labelled(parsed, quoted.span),
  )
}

/** The label alone: what is marked where the cursor comes to stand. */
function labelled({ text }: ParsedText, { start }: Span): Span {
  const label = /^\S+/.exec(text.slice(start, start + 20))?.[0] ?? ''
  return { start, end: start + label.length }
}
