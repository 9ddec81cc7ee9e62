/** Where what stands at an offset leads: a citation to the draft of the workspace that it cites, a footnote mark to its note. */
import type { World } from '../catalogue/catalogue.ts'
import type { PlacedCitation } from '../citations/inDocument.ts'
import type { Document } from '../document.ts'
import { paragraphsOf } from '../model/read.ts'
import { citationAt, markAt, noteOf } from './at.ts'
import type { Target } from './types.ts'

/** The target at an offset of the draft, or null where nothing leads on or its target is not here. */
export function definition(document: Document, world: World, offset: number): Target | null {
  const mark = markAt(document, offset)
  const note = mark && noteOf(document, mark)
  if (mark && note) return { kind: 'here', origin: mark.span, span: note.span }
  const placed = citationAt(document, offset)
  if (!placed) return null
  if (placed.citation.kind === 'internal') return internal(placed)
  const draft = placed.citation.symbol ? world.workspace.get(placed.citation.symbol) : undefined
  if (!draft) return null
  return { kind: 'file', origin: placed.span, uri: draft.uri, line: draft.line, character: draft.character }
}

/** `paragraph 5 above`: the operative paragraph with that number in the same resolution. */
function internal({ citation, resolution, span }: PlacedCitation): Target | null {
  const number = /\d{1,3}/.exec(citation.part ?? '')?.[0]
  if (!number || !resolution) return null
  for (const paragraph of paragraphsOf(resolution))
    if (paragraph.kind === 'operative' && paragraph.label?.inner === number)
      return { kind: 'here', origin: span, span: paragraph.label.span }
  return null
}
