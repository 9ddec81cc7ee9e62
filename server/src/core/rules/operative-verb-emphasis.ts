import type { Operative } from '../model/model.ts'
import { paragraphsOf } from '../model/read.ts'
import { checkOpening, type Naming, usualMark } from './opening-emphasis.ts'
import type { Rule } from './rule.ts'

/** The verb phrase of an operative paragraph is underlined or in italics: all of it, and no more. */
export const operativeVerbEmphasis: Rule = {
  id: 'operative-verb-emphasis',
  summary: 'The verb phrase that opens an operative paragraph is underlined or italic: all of it, and nothing more.',
  why: 'Readers find what a resolution decides by its emphasised verbs: one that has lost its underline is passed over, and one that runs on hides where the verb ends.',
  source: 'R-84, R-85, R-87 (one emphasis a paragraph in 47,532 of about 49,200 published operative paragraphs)',
  level: 'warning',
  mend: 'fix',
  examples: [
    {
      bad: 'The General Assembly,\n\n1. ⟦Takes note⟧ of the report;\n\n2. <u>Requests</u> another;\n\n3. <u>Decides</u> to go on.\n',
    },
    {
      good: 'The General Assembly,\n\n1. <u>Takes note with appreciation</u> of the report;\n\n2. <u>Also takes note</u> of the other;\n\n3. <u>Decides</u> to go on.\n',
    },
  ],
  check(context) {
    return context.document.model.resolutions.flatMap((resolution) => {
      const operatives = paragraphsOf(resolution).filter((paragraph) => paragraph.kind === 'operative')
      const mark = usualMark(operatives, context)
      return operatives.flatMap((operative) => {
        const { opening } = operative
        return opening?.part === 'operative' ? checkOpening(operative, opening, mark, naming(operative), context) : []
      })
    })
  },
}

function naming({ label }: Operative): Naming {
  const paragraph = label ? `paragraph ${label.text.replace(/\.$/, '')}` : 'this paragraph'
  return {
    phraseOfParagraph: `The verb of ${paragraph}`,
    paragraph,
    phrase: 'verb phrase',
    word: 'verb',
    reason: 'Readers find decisions by their emphasised verbs',
  }
}
