/** What can be folded away: resolutions, parts, sections, paragraphs with sub-paragraphs, front text, front matter. */
import type { Document, Reading } from '../document.ts'
import type { Element } from '../model/model.ts'
import { pointsOf } from '../model/read.ts'
import { type Span, shift } from '../text/span.ts'

/** The spans that fold, outermost first; one that lies on a single line is for the editor to pass over. */
export const folds = ({ segments, starts }: Document): readonly Span[] =>
  segments.flatMap((segment, i) =>
    foldsIn(segment, segments.length === 1, i === 0).map((span) => shift(span, starts[i] as number)),
  )

function foldsIn({ model }: Reading, alone: boolean, first: boolean): readonly Span[] {
  const { frontMatter, frontText, resolutions } = model
  const out: Span[] = []
  if (frontMatter && first) out.push(frontMatter.span)
  if (frontText) out.push(frontText)
  for (const resolution of resolutions) {
    if (!alone) out.push(resolution.span)
    for (const part of resolution.parts) {
      if (resolution.parts.length > 1) out.push(part.span)
      elements(part.children, out)
    }
    for (const annex of resolution.annexes) out.push(annex.span)
  }
  return out
}

function elements(children: readonly Element[], out: Span[]): void {
  for (const child of children) {
    if (child.kind === 'section') {
      out.push(child.span)
      elements(child.children, out)
    } else if ('points' in child && child.points.length > 0) {
      out.push(child.span)
      for (const point of pointsOf(child)) if (point.points.length > 0) out.push(point.span)
    }
  }
}
