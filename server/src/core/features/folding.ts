/** What can be folded away: resolutions, parts, sections, paragraphs with sub-paragraphs, front text, front matter. */
import type { Document, Reading } from '../document.ts'
import type { Element } from '../model/model.ts'
import { pointsOf } from '../model/read.ts'
import { kept } from '../text/memo.ts'
import { type Span, shift } from '../text/span.ts'

interface Fold {
  readonly span: Span
  readonly of: 'frontMatter' | 'resolution' | 'inside'
}

/** The spans that fold, outermost first; one that lies on a single line is for the editor to pass over. */
export const folds = ({ segments, starts }: Document): readonly Span[] =>
  segments.flatMap((segment, i) =>
    foldsIn(segment).flatMap(({ span, of }) => {
      const folds = of === 'resolution' ? segments.length > 1 : of === 'inside' || i === 0
      return folds ? [shift(span, starts[i] as number)] : []
    }),
  )

const foldsIn = kept(({ model }: Reading): readonly Fold[] => {
  const { frontMatter, frontText, resolutions } = model
  const out: Fold[] = []
  const put = (of: Fold['of'], span: Span): void => void out.push({ of, span })
  const inside = (span: Span): void => put('inside', span)
  if (frontMatter) put('frontMatter', frontMatter.span)
  if (frontText) inside(frontText)
  for (const resolution of resolutions) {
    put('resolution', resolution.span)
    for (const part of resolution.parts) {
      if (resolution.parts.length > 1) inside(part.span)
      elements(part.children, inside)
    }
    for (const annex of resolution.annexes) inside(annex.span)
  }
  return out
})

function elements(children: readonly Element[], put: (span: Span) => void): void {
  for (const child of children) {
    if (child.kind === 'section') {
      put(child.span)
      elements(child.children, put)
    } else if ('points' in child && child.points.length > 0) {
      put(child.span)
      for (const point of pointsOf(child)) if (point.points.length > 0) put(point.span)
    }
  }
}
