/** Tree → model. */
import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import type { Tree } from '../syntax/tree.ts'
import { readFrontMatter } from './frontMatter.ts'
import { itemsOf } from './items.ts'
import { detectLanguage } from './language.ts'
import type { Element, Model, Operative, Part, Point, Preambular, Resolution } from './model.ts'
import { organOf, readOrganLine } from './organLine.ts'
import { structure } from './structure.ts'

/** Reads what a draft says. Never fails: a text that is no resolution gives a model without resolutions. */
export function readModel(tree: Tree, text: string): Model {
  const frontMatter = readFrontMatter(tree, text.startsWith('\ufeff') ? 1 : 0)
  const items = itemsOf(tree)
  const body = frontMatter ? text.slice(frontMatter.span.end, frontMatter.span.end + 8000) : text
  const named = items.find((item) => readOrganLine(item.prose.text)?.language)
  const organLanguage = named ? (readOrganLine(named.prose.text)?.language ?? null) : null
  const language = asLanguage(frontMatter?.values.get('language')) ?? organLanguage ?? detectLanguage(body)
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
export function* elementsOf(part: Part): Generator<Element> {
  for (const child of part.children) {
    yield child
    if (child.kind === 'section') yield* child.children
  }
}

/** The preambular and operative paragraphs of a resolution, in order. */
export function* paragraphsOf(resolution: Resolution): Generator<Preambular | Operative> {
  for (const part of resolution.parts)
    for (const element of elementsOf(part))
      if (element.kind === 'preambular' || element.kind === 'operative') yield element
}

/** The sub-paragraphs of a paragraph in the order of the text, whatever their degree. */
export function* pointsOf(paragraph: { readonly points: readonly Point[] }): Generator<Point> {
  for (const point of paragraph.points) {
    yield point
    yield* pointsOf(point)
  }
}
