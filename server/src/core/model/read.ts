/** Tree → model. */
import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import type { OrganId } from '../lexicon/organs.ts'
import type { Tree } from '../syntax/tree.ts'
import { memoize } from '../text/memo.ts'
import { type MastheadKey, readMastheadLine } from '../wording/masthead.ts'
import { openingOf } from '../wording/openings/index.ts'
import { organOf } from '../wording/organ-line.ts'
import { cellsOf } from './cells.ts'
import type { FrontMatter } from './front-matter.ts'
import { detectLanguage } from './language.ts'
import type { Element, Model, Paragraph, Part, PlacedMastheadFact, Resolution, SubParagraph } from './model.ts'
import { landmarksAmong } from './structure/landmarks.ts'
import { isClosed } from './structure/paragraphs.ts'
import { structure } from './structure/structure.ts'
import { type TextBlock, textBlocksOf } from './structure/text-blocks.ts'

/** What holds for all resolutions of a draft, wherever in it they stand. */
export interface Facts {
  readonly language: Language
  /** What the text is in, where that is no language that is known here; else null. See `DetectedLanguage`. */
  readonly foreign: string | null
  readonly frontMatter: FrontMatter | null
}

/** How much of a text tells its language by its small words, in characters. */
export const SAMPLE = 8000

/**
 * What the front matter says, and the language: that of the front matter, else the one given, else that of the first
 * organ line, else that of the words. `sample` gives the beginning of the body, and is asked only where nothing else
 * tells.
 */
export const factsOf = (
  frontMatter: FrontMatter | null,
  given: Language | null,
  ofOrganLine: Language | null,
  sample: () => string,
): Facts => {
  const said = frontMatter?.values.get('language')?.trim() ?? ''
  const language = asLanguage(said) ?? given ?? ofOrganLine
  if (language) return { frontMatter, language, foreign: said !== '' && !asLanguage(said) ? said : null }
  const detected = detectLanguage(sample())
  return { frontMatter, ...detected, ...(said !== '' && { foreign: said }) }
}

/** The language of the first organ line among items, or of the text below it; null where none tells one. */
export const languageOfOrganLine = (items: readonly TextBlock[]): Language | null => {
  for (const i of landmarksAmong(items)) {
    const language = items[i]?.shape.organLine?.language
    if (language) return languageBelow(items, i + 1, language)
  }
  return null
}

/**
 * The language of the paragraphs below an organ line: that of the line, unless none of their openings is known in it,
 * and several are in another.
 */
function languageBelow(items: readonly TextBlock[], from: number, own: Language): Language {
  const others = LANGUAGES.filter((language) => language !== own).map((language) => ({ language, known: 0 }))
  for (const { kind, shape, prose } of items.slice(from, from + BELOW)) {
    if (kind === 'heading' || shape.organLine || shape.designation) break
    if (!isClosed(prose.text)) continue
    if (openingOf(prose.words, own)?.known) return own
    for (const other of others) if (openingOf(prose.words, other.language)?.known) other.known++
  }
  const [most] = others.sort((a, b) => b.known - a.known)
  return most && most.known > 1 ? most.language : own
}

/** So many blocks below an organ line tell the language of the text. */
const BELOW = 12

/**
 * Reads what a draft, or a stretch of it, says. Never fails: a text that is no resolution gives a model without
 * resolutions.
 */
export function readModel(tree: Tree, { language, frontMatter }: Facts): Model {
  const items = textBlocksOf(tree)
  const { resolutions, footnotes, front, bodyStart, runs } = structure(items, language)
  const first = items[0]
  const last = items[front - 1]
  const masthead = mastheadOf(items.slice(0, bodyStart))
  const organ =
    organOf(frontMatter?.values.get('organ') ?? '') ??
    masthead.reduce<OrganId | null>((found, { key, value }) => found ?? (key === 'organ' ? organOf(value) : null), null)
  return {
    language,
    frontMatter,
    frontText: first && last && front > 0 ? { start: first.start, end: last.end } : null,
    masthead,
    resolutions: organ
      ? resolutions.map((resolution) => ({ ...resolution, organ: resolution.organ ?? organ }))
      : resolutions,
    footnotes: footnotes.toSorted((a, b) => a.span.start - b.span.start),
    cells: cellsOf(tree),
    runs,
    problems: [...tree.problems, ...(frontMatter?.problems ?? [])],
  }
}

/**
 * What the lines of a masthead say, in order; lines that stand in one block are read one by one. Papers of Model UN
 * name those who support them in several lines; of other facts the first counts.
 */
function mastheadOf(items: readonly TextBlock[]): readonly PlacedMastheadFact[] {
  const found: PlacedMastheadFact[] = []
  for (const { prose, start, end, label } of items) {
    const fact = label ? null : readMastheadLine(prose.text)
    if (fact && (fact.modelUn || !found.some(({ key }) => key === fact.key)))
      found.push({ ...fact, span: { start, end } })
  }
  return found
}

/** What the front matter says, else the masthead; null where neither does. */
export const factOf = ({ frontMatter, masthead }: Model, key: MastheadKey): string | null =>
  frontMatter?.values.get(key) ?? masthead.find((fact) => fact.key === key)?.value ?? null

const asLanguage = (name: string | undefined): Language | null =>
  LANGUAGES.find((language) => language === name?.toLowerCase()) ?? null

/** The elements of a part in order, those of its sections among them. */
export const elementsOf = memoize((part: Part): readonly Element[] =>
  part.children.some(({ kind }) => kind === 'section')
    ? part.children.flatMap((child) => (child.kind === 'section' ? [child, ...child.children] : [child]))
    : part.children,
)

/** The preambular and operative paragraphs of a resolution, in order. */
export const paragraphsOf = memoize((resolution: Resolution): readonly Paragraph[] => {
  const [part, ...more] = resolution.parts
  return part && more.length === 0 ? paragraphsIn(part) : resolution.parts.flatMap(paragraphsIn)
})

/** Those of a part, those of its sections among them. */
export const paragraphsIn = memoize((part: Part): readonly Paragraph[] =>
  elementsOf(part).filter((element) => element.kind === 'preambular' || element.kind === 'operative'),
)

/** What each of some paragraphs is told by, wherever it stands: several rules ask about the same row. */
export const sourcesOf = memoize((paragraphs: readonly Paragraph[]): readonly object[] =>
  paragraphs.map(({ source }) => source),
)

/** The sub-paragraphs of a paragraph in the order of the text, whatever their degree. */
export function subParagraphsOf({
  subParagraphs,
}: {
  readonly subParagraphs: readonly SubParagraph[]
}): readonly SubParagraph[] {
  if (subParagraphs.every((one) => one.subParagraphs.length === 0)) return subParagraphs
  return allSubParagraphs(subParagraphs)
}

const allSubParagraphs = memoize((subParagraphs: readonly SubParagraph[]): readonly SubParagraph[] =>
  subParagraphs.flatMap((subParagraph) => [subParagraph, ...subParagraphsOf(subParagraph)]),
)
