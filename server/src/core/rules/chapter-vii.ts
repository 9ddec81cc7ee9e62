import { FORMULAE } from '../lexicon/formulae.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { Paragraph } from '../model/model.ts'
import { paragraphsIn, sourcesOf } from '../model/read.ts'
import { memoizeRow, placesFilled } from '../text/memo.ts'
import { say } from '../text/message.ts'
import { examples } from './examples/chapter-vii.ts'
import type { RawFinding, Rule } from './rule.ts'

/** “Acting under Chapter VII …” closes the preamble. */
export const chapterVii: Rule = {
  id: 'chapter-vii',
  summary: say`“Acting under Chapter VII of the Charter of the United Nations,” is the last paragraph of the preamble.`,
  why: say`It says under which power all that follows is decided, so it stands directly before the decisions.`,
  source: say`R-38 (last in 637 of the 637 published resolutions that have it)`,
  level: 'warning',
  fixes: 'none',
  examples,
  checkPart(part, { document }) {
    const paragraphs = paragraphsIn(part)
    const each = formulaeOf(document.language)(paragraphs)
    return placesFilled(each).flatMap((i): RawFinding[] => {
      const formula = each[i] as string
      const { prose } = paragraphs[i] as Paragraph
      if (paragraphs[i + 1]?.kind !== 'preambular') return []
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

/** The formula that each of some paragraphs opens with, if it gives a reason. */
const formulaeOf = perLanguage((_, language) =>
  memoizeRow(sourcesOf, ({ kind, prose }: Paragraph) =>
    kind === 'preambular' ? (FORMULAE[language].chapterSeven.exec(prose.text)?.[0] ?? null) : null,
  ),
)
