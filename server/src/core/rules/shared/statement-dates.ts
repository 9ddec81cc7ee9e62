/** Presidential statements of the Security Council, whose symbol has the year of their date: `S/PRST/2018/18`. */
import type { ParsedText } from '../../document/document.ts'
import { textsMatching } from '../../document/running-text.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'

/** `S/PRST/2018/18 of 21 September 2018`, and `of 21 September 2018 (S/PRST/2018/18)`; the two years are caught. */
const DATED =
  /S\/PRST\/(\d{4})\/\d{1,3},? (?:of|de|du|en date du) \d{1,2}(?:er|[º°])? (?:de )?\p{Alphabetic}{3,10} (?:de )?(\d{4})(?!\d)|(?<!\d)(\d{4}) \(S\/PRST\/(\d{4})\/\d/gu

/** Statements whose date is of another year than their symbol. */
export const statementsOfAnotherYear = (document: ParsedText): readonly RawFinding[] =>
  textsMatching(document, DATED).flatMap(({ words: { prose }, found }) =>
    found.flatMap(({ match, span }): RawFinding[] => {
      const [said, numbered = match[4] ?? '', dated = match[3] ?? ''] = match
      if (numbered === dated) return []
      const start = span.start + (match[1] === undefined ? 0 : said.length - dated.length)
      return [
        {
          span: prose.toDraft({ start, end: start + dated.length }),
          message: say`The symbol of this statement has the year ${Number(numbered)}, and its date the year ${Number(dated)}. One of the two is wrong: check them against the statement.`,
        },
      ]
    }),
  )
