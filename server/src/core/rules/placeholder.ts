import type { ParsedText } from '../document/document.ts'
import { runningTexts, unquoted } from '../document/running-text.ts'
import { PLACEHOLDERS } from '../lexicon/placeholders.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf } from '../model/read.ts'
import { matchesIfPresent } from '../text/matches.ts'
import { memoize } from '../text/memo.ts'
import type { RawFinding, Rule } from './rule.ts'

/** Nothing of a template is left unfilled, and nothing of the text that a draft was made from. */
export const placeholder: Rule = {
  id: 'placeholder',
  summary: 'No gap of a template is left, and a draft carries no adoption note of the text it was made from.',
  why: 'A gap that nobody filled is printed as it stands; a note of last year’s adoption says of a draft that it has been adopted.',
  source: 'the templates of Resolute and of secretariats; what is a draft is said in the front matter (status: draft)',
  level: 'warning',
  fixes: 'none',
  examples: [
    {
      bad: '---\nstatus: draft\n---\n\nThe General Assembly,\n\n*Recalling* its resolution ⟦80/…⟧ of ⟦XX December⟧ 2025,\n\n1. *Requests* ⟦[name of body]⟧ to act.\n\n⟦47th plenary meeting⟧\n',
    },
    {
      good: 'The General Assembly,\n\n*Recalling* its resolution 2106 A (XX) of 21 December 1965,\n\n1. *Requests* [all] Member States to act.\n',
    },
  ],
  checkText({ document }) {
    return [...gaps(document), ...adoptionNotes(document)].sort((a, b) => a.span.start - b.span.start)
  },
}

function gaps(document: ParsedText): RawFinding[] {
  const { model } = document
  const titles = model.resolutions.flatMap(({ title }) => (title ? [title.prose] : []))
  const annexed = model.resolutions.flatMap(({ annexes }) =>
    annexes.flatMap(({ passages }) => passages.map(({ prose }) => prose)),
  )
  const notes = model.footnotes.map(({ prose }) => prose)
  const proses = [...runningTexts(document).map(({ prose }) => prose), ...titles, ...annexed, ...notes]
  return proses.flatMap(gapsIn)
}

const gapsOfWords = memoize((words: Prose['words']) => matchesIfPresent(unquoted(words), PLACEHOLDERS))

const gapsIn = (prose: Prose): RawFinding[] =>
  gapsOfWords(prose.words).map(({ match, span }) => ({
    span: prose.toDraft(span),
    message: `“${match[0]}” is a gap that nobody has filled. Write what belongs there.`,
  }))

function adoptionNotes({ model }: ParsedText): RawFinding[] {
  if (model.frontMatter?.values.get('status')?.trim().toLowerCase() !== 'draft') return []
  return model.resolutions.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      elementsOf(part).flatMap((element) =>
        element.kind === 'adoption'
          ? [
              {
                span: element.span,
                message:
                  'This note says that the text has been adopted, while its front matter says that it is a draft: it was left by the text that the draft was made from. Take it out.',
              },
            ]
          : [],
      ),
    ),
  )
}
