import { markOn } from '../model/emphasis-fit.ts'
import type { Preambular } from '../model/model.ts'
import { paragraphsOf } from '../model/read.ts'
import type { Opening } from '../wording/openings/index.ts'
import type { RawFinding, Rule, RuleContext } from './rule.ts'
import { emphasise } from './shared/emphasise.ts'
import { checkOpening, MARKED, type Naming, TO_MARK, type UsualMark, usualMark } from './shared/opening-emphasis.ts'

/** The opening of a preambular paragraph is underlined or in italics: all of it, and no more. */
export const preambularEmphasis: Rule = {
  id: 'preambular-emphasis',
  summary: 'The opening of a preambular paragraph is underlined or italic: all of it, and nothing more.',
  why: 'The emphasised openings are what a reader’s eye runs down the preamble by; one that differs looks like another kind of paragraph.',
  source: 'R-84, R-87 (one emphasis a paragraph in 35,147 of about 38,300 published preambular paragraphs)',
  level: 'warning',
  fixes: 'safe',
  fixSafety: 'Only marks of emphasis change, and no word.',
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
      paragraph.kind === 'preambular' && paragraph.opening?.part === 'preambular'
        ? [{ paragraph, opening: paragraph.opening }]
        : [],
    )
    const bare = openings.every(({ paragraph, opening }) => !markOn(paragraph.prose, opening))
    // Houses that put their verbs in capitals leave the preamble plain.
    if (bare && mark.mark === 'capitals') return []
    if (bare && openings.length > 1) return noneEmphasised(openings, mark, context)
    return openings.flatMap(({ paragraph, opening }) => checkOpening(paragraph, opening, mark, NAMING, context))
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

/** A preamble that is plain throughout: said once, on its first opening. */
function noneEmphasised(
  openings: readonly PreambularOpening[],
  { mark }: UsualMark,
  { document }: RuleContext,
): RawFinding[] {
  const spans = openings.map(({ paragraph, opening }) => paragraph.prose.toDraft(opening))
  const edits = openings.map(({ paragraph: { prose }, opening: { start, end } }) =>
    emphasise(document.text, prose, { start, end }, mark),
  )
  return spans.slice(0, 1).map((span) => ({
    span,
    message: `None of the ${openings.length} openings of the preamble is ${MARKED[mark]}. ${NAMING.reason}: emphasise them all.`,
    fixes: [
      {
        title: `${TO_MARK[mark].replace(/:$/, '')} all ${openings.length} openings of the preamble`,
        safe: true,
        edits,
      },
    ],
  }))
}
