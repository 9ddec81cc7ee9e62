import { markOn } from '../model/emphasis-fit.ts'
import type { Preambular } from '../model/model.ts'
import { paragraphsOf } from '../model/read.ts'
import { verbatim } from '../text/message.ts'
import type { Opening } from '../wording/openings/index.ts'
import type { Rule } from './rule.ts'
import {
  checkOpening,
  isInCapitals,
  MARKED,
  type Naming,
  noneEmphasised,
  usualMark,
} from './shared/opening-emphasis.ts'

/** The opening of a preambular paragraph is underlined or in italics: all of it, and no more. */
export const preambularEmphasis: Rule = {
  id: 'preambular-emphasis',
  summary: verbatim('The opening of a preambular paragraph is underlined or italic: all of it, and nothing more.'),
  why: verbatim(
    'The emphasised openings are what a reader’s eye runs down the preamble by; one that differs looks like another kind of paragraph.',
  ),
  source: verbatim('R-84, R-87 (one emphasis a paragraph in 35,147 of about 38,300 published preambular paragraphs)'),
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: verbatim(
    'Only marks of emphasis change, no word, and none to a form that the organ prints less often; where usage is divided, a person chooses.',
  ),
  examples: [
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> one,\n\n⟦Deeply concerned⟧ at another,\n\n<u>Noting</u> a third,\n\n1. <u>Decides</u> so.\n',
    },
    { style: 'eclac', good: 'Recalling one,\n\nDeeply concerned at another,\n\n1. <u>Decides</u> so.\n' },
  ],
  checkResolution(resolution, context) {
    const paragraphs = paragraphsOf(resolution)
    const mark = usualMark(paragraphs, context)
    const openings = paragraphs.flatMap((paragraph): PreambularOpening[] =>
      paragraph.kind === 'preambular' &&
      paragraph.opening?.part === 'preambular' &&
      (context.strictEmphasis || !isInCapitals(paragraph.prose, paragraph.opening))
        ? [{ paragraph, opening: paragraph.opening }]
        : [],
    )
    const bare = openings.every(({ paragraph, opening }) => !markOn(paragraph.prose, opening))
    // Houses that put their verbs in capitals leave the preamble plain.
    if (bare && mark.mark === 'capitals') return []
    if (bare && openings.length > 1)
      return noneEmphasised(openings, mark, context, resolution.organ, {
        message: `None of the ${openings.length} openings of the preamble is ${MARKED[mark.mark]}. ${NAMING.reason}: emphasise them all.`,
        title: `all ${openings.length} openings of the preamble`,
      })
    return openings.flatMap(
      ({ paragraph, opening }) => checkOpening(paragraph, opening, mark, () => NAMING, context, resolution.organ) ?? [],
    )
  },
}

interface PreambularOpening {
  readonly paragraph: Preambular
  readonly opening: Opening
}

const NAMING: Naming = {
  phraseOfParagraph: 'The opening of this paragraph',
  paragraph: 'this paragraph',
  phrase: 'opening',
  word: 'opening',
  reason: 'The eye runs down a preamble by its emphasised openings',
}
