import { citationList } from '../citations.ts'
import { lineOf, readText } from './input.ts'
import { tool } from './tool.ts'

/** Whether what a text cites is there, and of the day it says. */
export const judgeCitations = tool({
  name: 'judge_citations',
  title: 'Judge citations',
  description:
    'Finds every citation of a resolution, decision or document in a text and judges it: confirmed, contradicted (the date, year or number cannot be), missing (the session is known and has no such number), unknown. Give a whole draft, or one sentence such as “Recalling General Assembly resolution 75/239 of 31 December 2020”.',
  input: { text: { description: 'A draft, a paragraph or a sentence.' } },
  run({ text }, { world }) {
    const isDraft = /\n\s*\n/.test(text)
    const document = readText(isDraft ? text : `The General Assembly,\n\n${text}\n`)
    return {
      source: 'The calendar of sessions and the catalogue of adopted resolutions.',
      citations: citationList(document, world).map(({ symbol, date, status, evidence, title, places }) => ({
        symbol,
        date,
        status,
        evidence,
        places: places.map(({ span }) => ({ line: Math.max(1, lineOf(document, span.start) - (isDraft ? 0 : 2)) })),
        quoted: { title, text: places.map((place) => place.text) },
      })),
    }
  },
})
