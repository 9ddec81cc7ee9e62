import { saysAdopted } from '../document/adopted.ts'
import type { ParsedText } from '../document/document.ts'
import { markedChanges } from '../document/marked-changes.ts'
import { runningTexts } from '../document/running-text.ts'
import { paragraphsOf } from '../model/read.ts'
import { matches } from '../text/matches.ts'
import { say } from '../text/message.ts'
import { examples } from './examples/negotiation-mark.ts'
import type { RawFinding, Rule } from './rule.ts'

/** No square brackets, `bis` or change marks are left in an adopted text. */
export const negotiationMark: Rule = {
  id: 'negotiation-mark',
  summary: say`An adopted text has no square brackets, “bis” numbers or change marks of its negotiation left.`,
  why: say`Brackets and “bis” mark what was still in dispute. In an adopted text they leave open what was decided.`,
  source: say`R-149 to R-152; what is adopted is said in the front matter (status: adopted)`,
  level: 'error',
  fixes: 'none',
  examples,
  checkText({ document }) {
    if (!saysAdopted(document.model)) return []
    return [...brackets(document), ...insertions(document), ...changes(document)].sort(
      (a, b) => a.span.start - b.span.start,
    )
  },
}

const BRACKETS = /\[(?!…|\.\.\.)[^[\]]*\]?/g

/** Square brackets outside of quotations, in which they mark what was put in or left out. */
const brackets = (document: ParsedText): RawFinding[] =>
  runningTexts(document).flatMap(({ prose, text }) =>
    matches(text, BRACKETS).map(({ span }) => ({
      span: prose.toDraft(span),
      message: say`“${prose.text.slice(span.start, span.end)}” still stands in brackets in an adopted text, as if it were in dispute. Take the brackets off, or the words with them, as was agreed.`,
    })),
  )

/** Paragraphs that were put in while the text was negotiated. */
const insertions = ({ model }: ParsedText): RawFinding[] =>
  model.resolutions.flatMap((resolution) =>
    paragraphsOf(resolution).flatMap((paragraph) =>
      paragraph.kind === 'operative' && paragraph.label?.suffix
        ? [
            {
              span: paragraph.label.span,
              message: say`“${paragraph.label.text}” is a number of the negotiation. The paragraphs of an adopted text are numbered 1, 2, 3: number them anew, and the references to them.`,
            },
          ]
        : [],
    ),
  )

/** Marks of what was put in, taken out or put in place of something. */
const changes = (document: ParsedText): RawFinding[] =>
  markedChanges(document).map(({ span }) => ({
    span,
    message: say`This change is still marked in an adopted text, so it cannot be told which wording was adopted. Keep the wording that was agreed, and take the marks out.`,
  }))
