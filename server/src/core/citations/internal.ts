import { CITATION_WORDS } from '../lexicon/citation-words.ts'
import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import type { Citation } from './citation.ts'

const PATTERNS = Object.fromEntries(LANGUAGES.map((l) => [l, patternOf(l)])) as Readonly<Record<Language, RegExp>>

/** `paragraph 5 above`, `paragraph 3 (a) of the present resolution`. */
function patternOf(language: Language): RegExp {
  const { partBefore, partOf, thisText, hereabouts } = CITATION_WORDS[language]
  const after = `,? (?:(?:${hereabouts})(?!\\p{L})|(?:${partOf})(?: |(?<='))(?:${thisText}))`
  return new RegExp(`(?<![\\p{L}\\d])(${partBefore})${after}`, 'gu')
}

/** References to places in the draft itself. `text` has plain spaces only. */
export function internalReferences(text: string, language: Language): readonly Citation[] {
  return [...text.matchAll(PATTERNS[language])].map((match): Citation => {
    const [whole, part] = match as unknown as [string, string]
    const span = { start: match.index, end: match.index + whole.length }
    return {
      kind: 'internal',
      span,
      numberSpan: { start: span.start, end: span.start + part.length },
      text: whole,
      form: null,
      symbol: null,
      organ: null,
      date: null,
      dateSpan: null,
      dateShared: false,
      part,
    }
  })
}
