/** Paragraphs that are not written yet, or not to their end. */
import type { Language } from '../../lexicon/languages.ts'
import { TYPING_SLIPS } from '../../lexicon/typing-slips.ts'
import type { Prose } from '../../model/prose.ts'
import type { Span } from '../../text/span.ts'
import { closingOf, lastWordIn } from './closing.ts'

/**
 * True for a paragraph or sub-paragraph of which nothing is written yet but its label and, perhaps, empty marks and the
 * mark that closes it.
 */
export const isUnwritten = ({ text }: Prose): boolean => text.length <= 4 && /^[*_;,.\s\u00a0]*$/.test(text)

/** The word before a closing mark that always has others behind it: `of the;`, `de los,`. Null where there is none. */
export function breaksOffWith({ words }: Prose, language: Language): Span | null {
  const { mark, span, quoted } = closingOf(words)
  if (mark === null || mark === ':' || quoted) return null
  const said = words.plain.slice(0, span.start)
  const last = lastWordIn(said)
  // `…; and,` leads on to the next paragraph.
  if (/[;,]["”»]? $/.test(said.slice(Math.max(0, last.start - 3), last.start))) return null
  return TYPING_SLIPS[language].neverLast.has(said.slice(last.start)) ? last : null
}
