import { FORMULAE } from '../lexicon/formulae.ts'
import type { Part } from '../model/model.ts'
import { elementsOf } from '../model/read.ts'
import type { RawFinding, Rule, RuleContext } from './rule.ts'

/** “Acting under Chapter VII …” closes the preamble. */
export const chapterVii: Rule = {
  id: 'chapter-vii',
  summary: '“Acting under Chapter VII of the Charter of the United Nations,” is the last paragraph of the preamble.',
  why: 'It says under which power all that follows is decided, so it stands directly before the decisions.',
  source: 'R-38 (last in 637 of the 637 published resolutions that have it)',
  level: 'warning',
  mend: 'none',
  examples: [
    {
      bad: 'The Security Council,\n\n⟦*Acting* under Chapter VII⟧ of the Charter of the United Nations,\n\n*Recalling* one,\n\n1. *Decides* so;\n\n2. *Decides* more.\n',
    },
    {
      good: 'The Security Council,\n\n*Recalling* one,\n\n*Acting* under Chapter VII of the Charter of the United Nations,\n\n1. *Decides* so;\n\n2. *Decides* more.\n',
    },
  ],
  check(context) {
    return context.document.model.resolutions.flatMap(({ parts }) => parts.flatMap((part) => checkPart(part, context)))
  },
}

function checkPart(part: Part, { document }: RuleContext): RawFinding[] {
  const paragraphs = elementsOf(part).filter(({ kind }) => kind === 'preambular' || kind === 'operative')
  return paragraphs.flatMap((paragraph, i): RawFinding[] => {
    if (paragraph.kind !== 'preambular' || paragraphs[i + 1]?.kind !== 'preambular') return []
    const found = FORMULAE[document.language].chapterSeven.exec(paragraph.prose.text)
    if (!found) return []
    const { start } = paragraph.prose
    const { end } = paragraph.prose.toDraft({ start: 0, end: found[0].length })
    return [
      {
        span: { start, end },
        message: `“${found[0]} …” stands before other paragraphs of the preamble. It says under which power the decisions are taken, so it closes the preamble: move it behind the last of them.`,
        fixes: [],
      },
    ]
  })
}
