import { namedDecisions } from '../decisions.ts'
import { draftText, lineOf, readText } from './input.ts'
import { tool } from './tool.ts'

/** Who is asked to do what by when. */
export const listDecisions = tool({
  name: 'list_decisions',
  title: 'List what a draft decides',
  description:
    'Lists the decisions of a draft resolution, an operative paragraph or sub-paragraph each: its verb, who is asked, by when, to whom it is told, and its kind (report, mandate, budget, event, agenda).',
  input: { text: draftText },
  run({ text }, { settings }) {
    const document = readText(text)
    return {
      source: 'The draft.',
      decisions: namedDecisions(document, settings).map(
        ({ label, kinds, verb, addressees, when, to, words, span }) => ({
          label,
          line: lineOf(document, span.start),
          kinds,
          quoted: { verb, addressees, due: when, to, words },
        }),
      ),
    }
  },
})
