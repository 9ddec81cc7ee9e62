/** Spaces that stand together in running text, told once for all of them: no published text has any. */
import type { ParsedText } from '../../document/document.ts'
import { textsMatching } from '../../document/running-text.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'
import { toldOnce } from './told-once.ts'

const SPACES = / {2,}/g

/** What is found in the paragraphs of a text: spaces alone, neither line ends nor marks of emphasis between them. */
export function wideSpaces(document: ParsedText): readonly RawFinding[] {
  const spans = textsMatching(document, SPACES).flatMap(({ words: { prose }, found }) =>
    found
      .map(({ span }) => prose.toDraft(span))
      .filter(({ start, end }) => /^ +$/.test(document.text.slice(start, end))),
  )
  return toldOnce(
    spans.map((span) => ({ span, edits: [{ span, text: ' ' }] })),
    'safe',
    {
      severity: 'information',
      says: say`More than one space stands between two words here.`,
      asks: say`One is enough.`,
      title: (count) => (count === 1 ? say`Leave one space` : say`Leave one space in all ${count} places`),
    },
  )
}
