import { comparison } from '../../compare/comparison.ts'
import { placeOf, summaryOf } from '../comparison-words.ts'
import { readText } from './input.ts'
import { tool } from './tool.ts'

/** What changed from one text to another. */
export const compareTexts = tool({
  name: 'compare_texts',
  title: 'Compare two texts of a resolution',
  description:
    'Pairs two texts paragraph by paragraph and answers what is new, dropped, moved, changed, or only updated (citations, dates, sessions, “also”). Another number alone is no change.',
  input: { before: { description: 'The earlier text.' }, now: { description: 'The later text.' } },
  run({ before, now }) {
    const units = comparison(readText(before), readText(now))
    return {
      source: 'The two texts.',
      summary: summaryOf(units),
      changes: units
        .filter(({ kind }) => kind !== 'same')
        .map((unit) => ({
          kind: unit.kind,
          place: placeOf(unit),
          quoted: { before: unit.before?.text ?? null, now: unit.now?.text ?? null, changes: unit.changes },
        })),
    }
  },
})
