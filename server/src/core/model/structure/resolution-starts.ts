/** Where each resolution of a draft begins: at its designation or title, with its organ line a few lines below. */
import type { Language } from '../../lexicon/languages.ts'
import { draftNumberIn, isPartName } from '../../wording/line-kinds.ts'
import { openingOf } from '../../wording/openings/index.ts'
import { namesBody } from '../../wording/organ-line.ts'
import { landmarksAmong } from './landmarks.ts'
import { isClosed } from './paragraphs.ts'
import type { TextBlock } from './text-blocks.ts'

/** How many blocks a designation and its title may take before the organ line. */
const REACH = 8

/** The head of a resolution: from the item of its designation or title to its organ line, where it has one. */
export interface ResolutionStart {
  readonly from: number
  readonly organLine: number | null
}

/** True of a block that names the organ of a resolution, or of a part. */
export const isOrganLine = (item: TextBlock | undefined): boolean =>
  (item?.kind === 'paragraph' || item?.kind === 'heading') && !item.label && item.shape.organLine !== null

/**
 * The heads of all resolutions in order; an organ line without one of its own opens a part of the resolution before it.
 * `first` is false for items before which a resolution stands: the first of their own needs a designation or a heading,
 * then.
 */
export function findResolutionStarts(
  items: readonly TextBlock[],
  language: Language,
  first = true,
): readonly ResolutionStart[] {
  const heads: ResolutionStart[] = []
  for (const i of landmarksAmong(items)) {
    if (!isOrganLine(items[i])) continue
    const from = headBefore(items, i, first && heads.length === 0, language)
    if (from !== null) heads.push({ from, organLine: i })
  }
  if (heads.length > 0 || !first) return heads
  // A list of whatever kind has labels, too.
  const opens = items.some(
    ({ kind, prose }) => kind === 'paragraph' && openingOf(prose.words, language)?.known === true,
  )
  const from = items.findIndex(
    (item) => item.kind === 'heading' || (item.kind === 'paragraph' && opensAlone(item, opens, language)),
  )
  if (from < 0) return []
  const organLine = from - 1
  if (openingOf((items[from] as TextBlock).prose.words, language)?.known && readsAsOrgan(items[organLine]))
    return [{ from: headBefore(items, organLine, true, language) ?? organLine, organLine }]
  return [{ from: titleAbove(items, from, language), organLine: null }]
}

/** `The Assembly:`, as bodies have it that decide without reasons. */
const CLOSES_HEAD = /[\s\u00a0]?[;:][\s\u00a0]*$/u

/**
 * A short line with a comma, directly above the first paragraph: it stands where the organ does, whatever it names. One
 * without a comma has to name a body.
 */
const readsAsOrgan = (item: TextBlock | undefined): boolean =>
  item?.kind === 'paragraph' &&
  !item.label &&
  (/^\p{Uppercase}[^.;:]{2,158},[\s\u00a0]*$/u.test(item.prose.text) ||
    namesBody(item.prose.text.replace(CLOSES_HEAD, ''))) &&
  !item.shape.masthead

/**
 * The line above the first paragraph that reads as its title; where `WHEREAS` opens a resolution, the first of the
 * lines above it that read as a title and what belongs to it.
 */
function titleAbove(items: readonly TextBlock[], at: number, language: Language): number {
  const most = opensFormally(items[at], language) ? REACH : 1
  let from = at
  while (from > 0 && at - from < most && isTitleLine(items[from - 1] as TextBlock)) from--
  return from
}

const opensFormally = (item: TextBlock | undefined, language: Language): boolean =>
  item?.kind === 'paragraph' && openingOf(item.prose.words, language)?.formal === true

/** A short line that may stand above the first paragraph of a text without an organ line. */
const isTitleLine = ({ kind, label, shape }: TextBlock): boolean => {
  const { headingLine, masthead, furniture, adoptionNote } = shape
  return kind !== 'footnote' && !label && headingLine && !masthead && !furniture && !adoptionNote
}

/** How many items the heading of a resolution without an organ line takes. */
export function headLength(items: readonly TextBlock[], head: ResolutionStart, language: Language): number {
  const reach = items.slice(head.from, head.from + REACH)
  const formal = reach.findIndex((item) => opensFormally(item, language))
  if (formal > 0 && reach.slice(0, formal).every(isTitleLine)) return formal
  const item = items[head.from]
  if (formal === 0) return 0
  return item && !item.label && (item.kind === 'heading' || item.shape.designation || isTitleLine(item)) ? 1 : 0
}

/**
 * True where an item can begin a resolution that has no organ line; `opens` where any item opens as a paragraph does.
 */
const opensAlone = (item: TextBlock, opens: boolean, language: Language): boolean =>
  (item.label !== null && opens) ||
  item.shape.designation !== null ||
  openingOf(item.prose.words, language)?.known === true

/** What may stand between a title and the organ line, and is neither: `Preamble`, `Resolution adopted by consensus`. */
const isBetween = ({ prose, shape }: TextBlock): boolean => shape.adoptionNote || isPartName(prose.text)

function headBefore(items: readonly TextBlock[], organLine: number, first: boolean, language: Language): number | null {
  for (let i = organLine - 1; i >= Math.max(0, organLine - REACH); i--) {
    const item = items[i] as TextBlock
    const { shape } = item
    const { text, words } = item.prose
    if (item.kind === 'footnote' || shape.masthead || isPartName(text)) continue
    if (item.label || isOrganLine(item)) break
    if (item.kind === 'heading' || shape.designation || draftNumberIn(text)) return i
    if (!shape.headingLine && !shape.adoptionNote) break
    if (isClosed(text) && openingOf(words, language)?.known) break
  }
  if (!first) return null
  let above = organLine - 1
  while (above > 0 && isBetween(items[above] as TextBlock)) above--
  const before = items[above]
  const titled = before?.kind === 'paragraph' && !before.label && before.shape.headingLine
  return titled && !before.shape.masthead && !isBetween(before) ? above : organLine
}
