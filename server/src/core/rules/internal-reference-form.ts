import { filled, isInBrackets, type RunningText } from '../document/running-text.ts'
import type { Language } from '../lexicon/languages.ts'
import { RANGES, REFERENCE_FORMS } from '../lexicon/reference-words.ts'
import { matchesIfPresent } from '../text/matches.ts'
import { say } from '../text/message.ts'
import { examples } from './examples/internal-reference-form.ts'
import type { RawFinding, Rule } from './rule.ts'
import { replacement } from './shared/make-fix.ts'

/** Running text writes `paragraph 3 (a)`: in full, without “operative”, with a space before the bracket. */
export const internalReferenceForm: Rule = {
  id: 'internal-reference-form',
  summary: say`Running text writes “paragraph 3 (a)”: in full, without “operative”, with a space before the bracket.`,
  why: say`References that are all written alike can be found and renumbered together. “Para.” is for footnotes.`,
  source: say`R-97 (“paragraph 3 (a)” with the space 211 to 0 in published texts; “operative paragraph” and “para.” never in running text)`,
  level: 'information',
  fixes: 'safe',
  fixSafety: say`It leads to the same paragraph, and what stands in brackets or quotations is left alone.`,
  examples,
  checkWords(words, { language }) {
    return [...rangesTurned(words, language), ...formsOf(words, language)]
  },
}

/** `paragraphs 10 to 1`: the lower number stands first. */
const rangesTurned = ({ prose, text }: RunningText, language: Language): readonly RawFinding[] =>
  matchesIfPresent(text, RANGES[language]).flatMap(({ match, span }): RawFinding[] => {
    const [said, first, last] = match
    if (Number(first) < Number(last)) return []
    return [
      {
        span: prose.toDraft(span),
        message: say`“${said}” leads from a number to one that is not higher. Check the two numbers.`,
      },
    ]
  })

const formsOf = (words: RunningText, language: Language): readonly RawFinding[] =>
  REFERENCE_FORMS[language].flatMap((form) =>
    matchesIfPresent(words.text, form).flatMap(({ match, span }): RawFinding[] => {
      if (isInBrackets(words.text, span.start)) return []
      const where = words.prose.toDraft(span)
      const right = form.usual && filled(form.usual, match)
      const message = form.isNumber
        ? say`“${match[0]}” does not fit what follows: one paragraph is named in the singular, several are named in the plural. Change the noun and the words that agree with it.`
        : form.isPart
          ? say`“${match[0]}” is not how running text refers to a part of a text. It is written in full there: write “${right ?? ''}”.`
          : say`“${match[0]}” is not how running text refers to a paragraph. References that are written alike are found and renumbered together: write “${right ?? ''}”.`
      return [{ span: where, message, fixes: right ? [replacement(where, right, 'safe')] : [] }]
    }),
  )
