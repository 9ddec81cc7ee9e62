import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { LETTERS } from '../../text/letters.ts'
import { matches } from '../../text/matches.ts'
import type { Citation } from '../citation.ts'

/** `paragraph 5 above`, `paragraph 3 (a) of the present resolution`. */
const REFERENCE = perLanguage(({ partBefore, partOf, thisText, hereabouts }) => {
  const after = `,? (?:(?:${hereabouts})(?![${LETTERS}])|(?:${partOf})(?: |(?<='))(?:${thisText}))`
  return new RegExp(`(?<![${LETTERS}\\d])(${partBefore})${after}`, 'gu')
})

/** What stands at the end of each: quickly found, and hardly ever there. */
const NEAR = perLanguage(({ thisText, hereabouts }) => new RegExp(`${hereabouts}|${thisText}`, 'u'))

/** References to places in the draft itself. `text` has plain spaces only. */
export function internalReferences(text: string, language: Language): readonly Omit<Citation, 'text'>[] {
  if (!NEAR(language).test(text)) return []
  return matches(text, REFERENCE(language)).map(({ match }) => {
    const [whole, part] = match as unknown as [string, string]
    const span = { start: match.index, end: match.index + whole.length }
    return {
      kind: 'internal' as const,
      span,
      numberSpan: { start: span.start, end: span.start + part.length },
      form: null,
      symbol: null,
      organ: null,
      date: null,
      dateSpan: null,
      dateShared: false,
      furtherDate: null,
      year: null,
      part,
      leadStart: null,
      implied: false,
      bare: false,
    }
  })
}
