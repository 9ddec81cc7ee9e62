/** French marks without the space before them, told once for all of them. */
import type { ParsedText } from '../../document/document.ts'
import { textsMatching } from '../../document/running-text.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'
import { toldOnce } from './told-once.ts'

/** A semicolon within, and a colon at the end: within, it may be that of a title in another language. */
const CLOSED_UP = /(?:;(?=\s|$)|:(?=\s*$))(?<=[\p{Alphabetic}\d)\]»”].)/gu

/**
 * `mer;` in the paragraphs of a French text: 6 published semicolons stand so, and 10,331 behind a space. Only a house
 * that writes as the United Nations does is held to it.
 */
export function spacesBeforeMarks(document: ParsedText): readonly RawFinding[] {
  if (document.language !== 'fr') return []
  const places = textsMatching(document, CLOSED_UP).flatMap(({ words: { prose }, found }) =>
    found.map(({ span }) => {
      const mark = prose.toDraft(span)
      return { span: mark, edits: [{ span: { start: mark.start, end: mark.start }, text: '\u00a0' }] }
    }),
  )
  return toldOnce(places, 'safe', {
    severity: 'information',
    says: say`In French a space stands before a semicolon and a colon, and here it is missing.`,
    asks: say`Put it in.`,
    title: (count) => (count === 1 ? say`Put a space in` : say`Put a space in at all ${count} places`),
  })
}
