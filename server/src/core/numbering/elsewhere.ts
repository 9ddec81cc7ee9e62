/** References of other texts to paragraphs of a draft that was numbered anew. */
import type { Document } from '../document/document.ts'
import { unquoted } from '../document/running-text.ts'
import type { Edit } from '../text/edit.ts'
import { overlaps, shift } from '../text/span.ts'
import { mentionsIn, renamedAt } from './mentions.ts'

/**
 * The edits of a text that have its references to paragraphs of the resolution `symbol` follow: `renamed` gives for the
 * name that a paragraph or point had, `5/c`, the one that it has now.
 */
export function followedElsewhere(
  document: Document,
  symbol: string,
  renamed: ReadonlyMap<string, string>,
): readonly Edit[] {
  return document.citations.flatMap(({ citation, prose }): readonly Edit[] => {
    if (citation.symbol !== symbol || citation.part === null) return []
    const cited = { start: citation.leadStart ?? citation.span.start, end: citation.span.end }
    const mentions = mentionsIn(unquoted(prose.words), document.language, () => false)
    return mentions
      .filter(({ kind, span }) => kind === 'paragraph' && overlaps(span, cited))
      .flatMap(({ span, references }) =>
        references.flatMap(({ number, labels, written }) => {
          const path = [...(number === null ? [] : [number]), ...labels]
          const name = nameOf(path, renamed)
          if (!written || !name) return []
          const spans = [...(written.number ? [written.number] : []), ...written.labels]
          const parts = name.slice(name.length - spans.length)
          return spans.flatMap((one, i) => {
            const { span: at, text } = renamedAt(prose.text, shift(one, span.start), parts[i] as string)
            return prose.text.slice(at.start, at.end) === text ? [] : [{ span: prose.toDraft(at), text }]
          })
        }),
      )
  })
}

/** The new names along a path: where its end was not renamed, its beginning may have been. */
function nameOf(path: readonly string[], renamed: ReadonlyMap<string, string>): readonly string[] | null {
  for (let length = path.length; length > 0; length--) {
    const name = renamed.get(path.slice(0, length).join('/'))
    if (name !== undefined) return [...name.split('/'), ...path.slice(length)]
  }
  return null
}
