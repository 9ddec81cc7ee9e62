/** Spaces that stand together in running text, told once for all of them: no published text has any. */
import type { ParsedText } from '../../document/document.ts'
import { textsMatching } from '../../document/running-text.ts'
import { say, sentences } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'

const SPACES = / {2,}/g

/** What is found in the paragraphs of a text: spaces alone, neither line ends nor marks of emphasis between them. */
export function wideSpaces(document: ParsedText): readonly RawFinding[] {
  const spans = textsMatching(document, SPACES).flatMap(({ words: { prose }, found }) =>
    found
      .map(({ span }) => prose.toDraft(span))
      .filter(({ start, end }) => /^ +$/.test(document.text.slice(start, end))),
  )
  const [first] = spans
  if (!first) return []
  const more = spans.length - 1
  return [
    {
      span: first,
      severity: 'information',
      message: sentences(
        say`More than one space stands between two words here.`,
        ...(more === 1 ? [say`The same is so in 1 more place.`] : []),
        ...(more > 1 ? [say`The same is so in ${more} more places.`] : []),
        say`One is enough.`,
      ),
      fixes: [
        {
          title: more === 0 ? say`Leave one space` : say`Leave one space in all ${spans.length} places`,
          safe: true,
          edits: spans.map((span) => ({ span, text: ' ' })),
        },
      ],
    },
  ]
}
