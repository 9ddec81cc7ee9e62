/** A reference to a paragraph of the draft that says by no word of its own that it is one: `paragraph 20;`. */
import type { ParsedText } from '../document/document.ts'
import { unquoted } from '../document/running-text.ts'
import { hostsOf } from '../numbering/meaning.ts'
import { type Span, touches } from '../text/span.ts'
import { type Quoted, quotedHere } from './quoted-part.ts'

export interface ReferenceHere {
  readonly span: Span
  /** As written: `paragraphs 5 and 6`. */
  readonly words: string
  /** The paragraphs that it names, at least one. */
  readonly quoted: readonly Quoted[]
}

/**
 * What an offset of a text refers to where no citation stands: what is named without “above” in a paragraph that cites
 * no other text, and what shares the “of this resolution” behind a list. Null where that is nothing.
 */
export function referenceAt(parsed: ParsedText, offset: number): ReferenceHere | null {
  const { language, model } = parsed
  const resolution = model.resolutions.findLast(({ span }) => span.start <= offset)
  if (!resolution) return null
  for (const { prose, mentions } of hostsOf(parsed))
    for (const { whose, span: named } of mentions) {
      if (whose !== 'own' && whose !== 'alone') continue
      const span = prose.toDraft(named)
      if (!touches(span, offset)) continue
      const words = unquoted(prose.words).slice(named.start, named.end)
      const quoted = quotedHere(resolution, { part: words, said: words }, language, span.start)
      return quoted.length > 0 ? { span, words, quoted } : null
    }
  return null
}
