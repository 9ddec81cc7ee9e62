import { FORMULAE } from '../lexicon/formulae.ts'
import { say } from '../text/message.ts'
import type { RawFinding, Rule } from './rule.ts'
import { paragraphsIn } from './shared/paragraphs.ts'

/** “Acting under Chapter VII …” closes the preamble. */
export const chapterVii: Rule = {
  id: 'chapter-vii',
  summary: say`“Acting under Chapter VII of the Charter of the United Nations,” is the last paragraph of the preamble.`,
  why: say`It says under which power all that follows is decided, so it stands directly before the decisions.`,
  source: say`R-38 (last in 637 of the 637 published resolutions that have it)`,
  level: 'warning',
  fixes: 'none',
  examples: [
    {
      bad: 'The Security Council,\n\n⟦*Acting* under Chapter VII⟧ of the Charter of the United Nations,\n\n*Recalling* one,\n\n1. *Decides* so;\n\n2. *Decides* more.\n',
    },
    {
      good: 'The Security Council,\n\n*Recalling* one,\n\n*Acting* under Chapter VII of the Charter of the United Nations,\n\n1. *Decides* so;\n\n2. *Decides* more.\n',
    },
  ],
  checkPart(part, { document }) {
    const { chapterSeven } = FORMULAE[document.language]
    return paragraphsIn(part).flatMap(({ kind, prose }, i, paragraphs): RawFinding[] => {
      if (kind !== 'preambular' || paragraphs[i + 1]?.kind !== 'preambular') return []
      const [formula] = chapterSeven.exec(prose.text) ?? []
      if (formula === undefined) return []
      const { end } = prose.toDraft({ start: 0, end: formula.length })
      return [
        {
          span: { start: prose.start, end },
          message: say`“${formula} …” stands before other paragraphs of the preamble. It says under which power the decisions are taken, so it closes the preamble: move it behind the last of them.`,
        },
      ]
    })
  },
}
