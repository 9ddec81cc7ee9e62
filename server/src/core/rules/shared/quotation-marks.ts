/** Quotation marks that are not those of the language, told once for all of them. */
import type { ParsedText } from '../../document/document.ts'
import { runningTexts, wordsOf } from '../../document/running-text.ts'
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Prose } from '../../model/prose.ts'
import { matches } from '../../text/matches.ts'
import { memoizeEach, placesFilled } from '../../text/memo.ts'
import { say } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { RawFinding } from '../rule.ts'
import { type Place, toldOnce } from './told-once.ts'

/** What stands before a quotation and behind it. Source: fifteen published sets, in which all quotations have these. */
const USUAL: Readonly<Record<Language, readonly [before: string, behind: string]>> = {
  en: ['“', '”'],
  es: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
}

/** In marks that no language has here: straight ones, and a low one before. The two are caught. */
const OTHERS = String.raw`(")[^"“”«»]*[^"“”«»\s](")|(„)[^„“”"]+([“”])`

/**
 * A quotation in the marks of the language, or in others: then its marks are caught, with the spaces inside them. One
 * within another has its own.
 */
const QUOTATIONS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(String.raw`“[^”]*”?|(«\s?)[^«»"“”]+?(\s?»)|${OTHERS}`, 'g'),
  // The Academy’s marks, which no published text has, are many a house’s.
  es: new RegExp(`“[^”]*”?|«[^»]*»?|${OTHERS}`, 'g'),
  fr: new RegExp(`«[^»]*»?|(“)[^“”«»"]+(”)|${OTHERS}`, 'g'),
}

/** The two marks of a quotation, by their offsets in the words. */
type Marks = readonly [before: Span, behind: Span]

const marksInEach = perLanguage((_, language) =>
  memoizeEach(({ plain }: Prose['words']): readonly Marks[] =>
    matches(plain, QUOTATIONS[language]).flatMap(({ match, span: { start, end } }): Marks[] => {
      const [before, behind] = match.slice(1).filter((mark) => mark !== undefined)
      if (before === undefined || behind === undefined) return []
      return [
        [
          { start, end: start + before.length },
          { start: end - behind.length, end },
        ],
      ]
    }),
  ),
)

/** What is found in the paragraphs of a text; a figure before a straight mark makes it one of measure. */
export function otherQuotationMarks(document: ParsedText): readonly RawFinding[] {
  const { language } = document
  const texts = runningTexts(document)
  const each = marksInEach(language)(wordsOf(texts))
  const [before, behind] = USUAL[language]
  const places = placesFilled(each).flatMap((i): Place[] => {
    const prose = texts[i]?.prose
    return (each[i] ?? []).flatMap(([one, other]): Place[] => {
      if (!prose || /\d/.test(prose.text.charAt(one.start - 1))) return []
      const marks = [prose.toDraft(one), prose.toDraft(other)] as const
      return [
        {
          span: marks[0],
          edits: [
            { span: marks[0], text: before },
            { span: marks[1], text: behind },
          ],
        },
      ]
    })
  })
  const usual = `${before}…${behind}`
  return toldOnce(places, 'suggestion', {
    severity: 'information',
    says: say`Quotations stand between other marks in resolutions of this language: ${usual}.`,
    asks: say`Write these, so that quotations are alike throughout.`,
    title: (count) => (count === 1 ? say`Write ${usual}` : say`Write ${usual} in all ${count} places`),
  })
}
