/** What can be folded away: resolutions, parts, sections, paragraphs with sub-paragraphs, front text, front matter. */
import type { Document, ParsedText } from '../document/document.ts'
import { perResolution } from '../document/each.ts'
import type { Element } from '../model/model.ts'
import { subParagraphsOf } from '../model/read.ts'
import { type Span, shift } from '../text/span.ts'

interface Fold {
  readonly span: Span
  readonly of: 'frontMatter' | 'resolution' | 'inside'
}

/** The spans that fold, outermost first; one that lies on a single line is for the editor to pass over. */
export const folds = (document: Document): readonly Span[] =>
  allFolds(document)
    .filter(({ of }) => of !== 'resolution' || document.resolutions.length > 1)
    .map(({ span }) => span)

function foldsIn({ model }: ParsedText): readonly Fold[] {
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
}

const allFolds = perResolution(foldsIn, ({ span, of }, delta) => ({ of, span: shift(span, delta) }))

function elements(children: readonly Element[], put: (span: Span) => void): void {
  for (const child of children) {
    if (child.kind === 'section') {
      put(child.span)
      elements(child.children, put)
    } else if ('subParagraphs' in child && child.subParagraphs.length > 0) {
      put(child.span)
      for (const subParagraph of subParagraphsOf(child))
        if (subParagraph.subParagraphs.length > 0) put(subParagraph.span)
    }
  }
}
