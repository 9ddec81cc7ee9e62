/** Tree → model. */
import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import type { Tree } from '../syntax/tree.ts'
import { memoize } from '../text/memo.ts'
import { classifyLine } from '../wording/line-kinds.ts'
import { organOf } from '../wording/organ-line.ts'
import type { FrontMatter } from './front-matter.ts'
import { detectLanguage } from './language.ts'
import type { Element, Model, Paragraph, Part, Resolution, SubParagraph } from './model.ts'
import { structure } from './structure/structure.ts'
import { type TextBlock, textBlocksOf } from './structure/text-blocks.ts'

/** What holds for all resolutions of a draft, wherever in it they stand. */
export interface Facts {
  readonly language: Language
  readonly frontMatter: FrontMatter | null
}

/** How much of a text tells its language by its small words, in characters. */
export const SAMPLE = 8000

/**
 * What the front matter says, and the language: that of the front matter, else that of the first organ line, else that
 * of the words. `sample` gives the beginning of the body, and is asked only where nothing else tells.
 */
export const factsOf = (
  frontMatter: FrontMatter | null,
  ofOrganLine: Language | null,
  sample: () => string,
): Facts => ({
  frontMatter,
  language: asLanguage(frontMatter?.values.get('language')) ?? ofOrganLine ?? detectLanguage(sample()),
})

/** The language of the first organ line among items; null where none tells one. */
export const languageOfOrganLine = (items: readonly TextBlock[]): Language | null => {
  for (const item of items) {
    const { organLine } = classifyLine(item.prose.words)
    const language = organLine?.language
    if (language) return language
  }
  return null
}

/**
 * Reads what a draft, or a stretch of it, says. Never fails: a text that is no resolution gives a model without
 * resolutions.
 */
export function readModel(tree: Tree, { language, frontMatter }: Facts): Model {
  const items = textBlocksOf(tree)
  const { resolutions, footnotes, front } = structure(items, language)
  const first = items[0]
  const last = items[front - 1]
  const organ = organOf(frontMatter?.values.get('organ') ?? '')
  return {
    language,
    frontMatter,
    frontText: first && last && front > 0 ? { start: first.start, end: last.end } : null,
    resolutions: organ
      ? resolutions.map((resolution) => ({ ...resolution, organ: resolution.organ ?? organ }))
      : resolutions,
    footnotes: footnotes.toSorted((a, b) => a.span.start - b.span.start),
    problems: [...tree.problems, ...(frontMatter?.problems ?? [])],
  }
}

const asLanguage = (name: string | undefined): Language | null =>
  LANGUAGES.find((language) => language === name?.toLowerCase()) ?? null

/** The elements of a part in order, those of its sections among them. */
export const elementsOf = memoize((part: Part): readonly Element[] =>
  part.children.flatMap((child) => (child.kind === 'section' ? [child, ...child.children] : [child])),
)

/** The preambular and operative paragraphs of a resolution, in order. */
export const paragraphsOf = memoize((resolution: Resolution): readonly Paragraph[] =>
  resolution.parts.flatMap((part) =>
    elementsOf(part).filter((element) => element.kind === 'preambular' || element.kind === 'operative'),
  ),
)

/** The sub-paragraphs of a paragraph in the order of the text, whatever their degree. */
export function subParagraphsOf({
  subParagraphs,
}: {
  readonly subParagraphs: readonly SubParagraph[]
}): readonly SubParagraph[] {
  if (subParagraphs.length === 0) return subParagraphs
  return allSubParagraphs(subParagraphs)
}

const allSubParagraphs = memoize((subParagraphs: readonly SubParagraph[]): readonly SubParagraph[] =>
  subParagraphs.flatMap((subParagraph) => [subParagraph, ...subParagraphsOf(subParagraph)]),
)
