import type { Paragraph } from '../model/model.ts'
import { paragraphsOf, sourcesOf } from '../model/read.ts'
import { memoizeRow } from '../text/memo.ts'
import { say } from '../text/message.ts'
import type { Opening } from '../wording/openings/index.ts'
import { examples } from './examples/preambular-emphasis.ts'
import type { Rule } from './rule.ts'
import {
  checkOpening,
  isInCapitals,
  MARKED_OPENING,
  noneEmphasised,
  openingMarks,
  openingsInDoubt,
  type Phrasing,
  usualMark,
} from './shared/opening-emphasis.ts'

/** The opening of a preambular paragraph is underlined or in italics: all of it, and no more. */
export const preambularEmphasis: Rule = {
  id: 'preambular-emphasis',
  summary: say`The opening of a preambular paragraph is underlined or italic: all of it, and nothing more.`,
  why: say`The emphasised openings are what a reader’s eye runs down the preamble by; one that differs looks like another kind of paragraph.`,
  source: say`R-84, R-87 (one emphasis a paragraph in 35,147 of about 38,300 published preambular paragraphs)`,
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: say`Only marks of emphasis change, no word, and none to a form that the organ prints less often; where usage is divided, a person chooses.`,
  examples,
  checkResolution(resolution, context) {
    const paragraphs = paragraphsOf(resolution)
    const mark = usualMark(paragraphs, context)
    const marks = openingMarks(paragraphs)
    const each = (context.strictEmphasis ? openingsOf : openingsInLetters)(paragraphs)
    const bare = each.every((opening, i) => !opening || !marks[i])
    const doubts = bare ? null : inDoubt(paragraphs, mark, context)
    const openings: PreambularOpening[] = []
    for (let i = 0; i < each.length; i++) {
      const opening = each[i]
      if (opening && doubts?.[i] !== false) openings.push({ paragraph: paragraphs[i] as Paragraph, opening })
    }
    // Houses that put their verbs in capitals leave the preamble plain.
    if (bare && mark.mark === 'capitals') return []
    if (bare && openings.length > 1)
      return noneEmphasised(openings, mark, context, resolution.organ, {
        message: say`None of the ${openings.length} openings of the preamble is ${MARKED_OPENING[mark.mark]}. The eye runs down a preamble by its emphasised openings: emphasise them all.`,
        titles: {
          underline: say`Underline all ${openings.length} openings of the preamble`,
          italic: say`Put in italics all ${openings.length} openings of the preamble`,
          capitals: say`Put in capitals all ${openings.length} openings of the preamble`,
        },
      })
    return openings.flatMap(
      ({ paragraph, opening }) =>
        checkOpening(paragraph, opening, mark, () => PHRASING, context, resolution.organ) ?? [],
    )
  },
}

interface PreambularOpening {
  readonly paragraph: Paragraph
  readonly opening: Opening
}

const openingIn = ({ kind, opening }: Paragraph): Opening | null =>
  kind === 'preambular' && opening?.part === 'preambular' ? opening : null
const openingsOf = memoizeRow(sourcesOf, openingIn)
/** The same without those in capitals. */
const openingsInLetters = memoizeRow(sourcesOf, (paragraph: Paragraph) => {
  const opening = openingIn(paragraph)
  return opening && !isInCapitals(paragraph.prose, opening) ? opening : null
})

const inDoubt = openingsInDoubt()

const PHRASING: Phrasing = {
  phraseOfParagraph: say`The opening of this paragraph`,
  marked: MARKED_OPENING,
  emphasise: (words) => say`The eye runs down a preamble by its emphasised openings: emphasise “${words}”.`,
  tooShort: (said, words) =>
    say`Only “${said}” of this paragraph is emphasised, while the opening is “${words}”. All of the phrase is emphasised: extend it.`,
  tooLong: (said, words) =>
    say`The emphasis of this paragraph runs on over “${said}”, while the opening is “${words}”. Only the opening is emphasised: end it there.`,
  inBold: (style, usual) =>
    say`This opening is in bold, while ${style.name} style has openings ${usual}. Give it the mark of the others.`,
  otherMark: (mark, usual) =>
    say`This opening is ${mark}, while the other openings of the text are ${usual}. A text keeps to one mark: give it the same.`,
}
