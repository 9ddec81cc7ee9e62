/** The resolutions of a draft, and what becomes of them in an edit. */

import type { Language } from '../lexicon/languages.ts'
import { type FrontMatter, readFrontMatter } from '../model/front-matter.ts'
import { type Facts, factsOf, languageOfOrganLine, SAMPLE } from '../model/read.ts'
import { textBlocksOf } from '../model/structure/text-blocks.ts'
import type { Run } from '../syntax/parse.ts'
import { COMMENT_REACH, FRONT_MATTER_REACH } from '../syntax/parser.ts'
import { lacksFrontMatter, reparse } from '../syntax/reparse.ts'
import type { Block } from '../syntax/tree.ts'
import { lowerBound } from '../text/binary-search.ts'
import type { Edit } from '../text/edit.ts'
import { memoizeFor } from '../text/memo.ts'
import { shift } from '../text/span.ts'
import { ParsedResolution, splitAtResolutions } from './resolution.ts'

/** The resolutions of a text, and what holds for all of them. */
export interface Assembled {
  readonly resolutions: readonly ParsedResolution[]
  readonly facts: Facts
}

/** A draft as its resolutions, with the offset that each begins at. */
interface PlacedResolutions {
  readonly resolutions: readonly { readonly parsed: ParsedResolution; readonly start: number }[]
  readonly language: Language
  readonly foreign: string | null
  /** The language that the draft is in unless it says another itself; null where its words tell. */
  readonly given: Language | null
}

/** The resolutions of a run that is a whole text. `former` are some that may be taken over where they are the same. */
export function assemble(run: Run, given: Language | null, former: readonly ParsedResolution[] = []): Assembled {
  const facts = factsOf(frontMatterOf(run), given, languageOfOrganLine(textBlocksOf(run)), () => body(run))
  return { facts, resolutions: resolutionsOf(run, true, true, facts, former, () => laterFacts(facts, former)) ?? [] }
}

const body = (run: Run): string => {
  const front = frontMatterOf(run)
  const start = front?.span.end ?? 0
  return run.text.slice(start, start + SAMPLE)
}

/** The front matter of a text, the same object while its block is the same. */
function frontMatterOf({ text, blocks }: Pick<Run, 'text' | 'blocks'>): FrontMatter | null {
  const [block] = blocks
  if (block?.kind !== 'frontMatter') return null
  return readBlock(block, text.startsWith('\ufeff') ? 1 : 0)
}

const readBlock = memoizeFor((block: Block, start: number) => readFrontMatter({ blocks: [block] }, start))

/** What the front matter says of every resolution of a text; its symbol is that of the first. */
const OF_ALL: readonly string[] = ['organ', 'date', 'session', 'status', 'style', 'language']

/** The facts of the resolutions behind the first, the same object while they are the same. */
function laterFacts({ language, foreign, frontMatter }: Facts, former: readonly ParsedResolution[]): Facts {
  const said = OF_ALL.flatMap((key) => {
    const value = frontMatter?.values.get(key)
    return value === undefined ? [] : [[key, value] as const]
  })
  const known = former.findLast(
    ({ facts }) => facts.language === language && facts.foreign === foreign && says(facts.frontMatter, said),
  )
  if (known) return known.facts
  const nowhere = { start: 0, end: 0 }
  const later = {
    values: new Map(said),
    places: new Map(),
    keys: new Map(),
    span: nowhere,
    yaml: nowhere,
    problems: [],
  }
  return { language, foreign, frontMatter: frontMatter && later }
}

const says = (front: FrontMatter | null, said: readonly (readonly [string, string])[]): boolean =>
  front === null
    ? said.length === 0
    : front.yaml.end === 0 &&
      front.values.size === said.length &&
      said.every(([key, value]) => front.values.get(key) === value)

/** The resolutions of a run; null where it has to be longer for that, as `splitAtResolutions` says. */
function resolutionsOf(
  run: Run,
  first: boolean,
  last: boolean,
  facts: Facts,
  former: readonly ParsedResolution[],
  factsOfLater: () => Facts,
): readonly ParsedResolution[] | null {
  const runs = splitAtResolutions(run, first, last, facts.language)
  if (!runs) return null
  const later = runs.length > 1 || !first ? factsOfLater() : facts
  const known = new Map(former.map((resolution) => [resolution.run.blocks[0], resolution]))
  return runs.map((one, i) => {
    const due = first && i === 0 ? facts : later
    const same = known.get(one.run.blocks[0])
    if (same && same.headEnd === one.headEnd && isSame(same.run, one.run)) return same.under(due)
    return new ParsedResolution(one.run, one.headEnd, due)
  })
}

const isSame = (a: Run, b: Run): boolean =>
  a.blocks.length === b.blocks.length &&
  a.problems === b.problems &&
  a.blocks.every((block, i) => block === b.blocks[i] && a.labels[i] === b.labels[i])

/** The resolutions after one edit. */
export function resolutionsAfter(document: PlacedResolutions, change: Edit): Assembled {
  const resolutions = document.resolutions.map(({ parsed }) => parsed)
  const end = resolutions.length
  let { from, to } = touched(document, change)
  for (;;) {
    const first = from === 0
    const last = to === end
    const region = resolutions.slice(from, to)
    const run = reparse(
      joined(region),
      { span: shift(change.span, -startAt(document, from)), text: change.text },
      { first, last },
    )
    if (!run) {
      to = Math.min(end, to + (to - from))
      continue
    }
    const before = resolutions.slice(0, from)
    const behind = resolutions.slice(to)
    const frontMatter = frontMatterOf(first ? run : (resolutions[0] as ParsedResolution).run)
    const facts = factsOf(frontMatter, document.given, organLanguageOf(before, run, behind), () =>
      body(joined([...before, { run }, ...behind])),
    )
    if (facts.language !== document.language || facts.foreign !== document.foreign)
      return assemble(joined([...before, { run }, ...behind]), document.given, resolutions)
    const made = resolutionsOf(run, first, last, facts, region, () => laterFacts(facts, resolutions))
    if (made) {
      const later = behind.length > 0 && first ? laterFacts(facts, resolutions) : null
      if (!later || behind.every((resolution) => resolution.facts === later))
        return { resolutions: [...before, ...made, ...behind], facts }
      return { resolutions: [...made, ...behind.map((one) => one.under(later))], facts }
    }
    if (first) to = Math.min(end, to + 1)
    else from--
  }
}

function organLanguageOf(
  before: readonly ParsedResolution[],
  run: Run,
  behind: readonly ParsedResolution[],
): Language | null {
  for (const { organLanguage } of before) if (organLanguage) return organLanguage
  const here = languageOfOrganLine(textBlocksOf(run))
  if (here) return here
  for (const { organLanguage } of behind) if (organLanguage) return organLanguage
  return null
}

const startAt = ({ resolutions }: PlacedResolutions, i: number): number => resolutions[i]?.start ?? 0

/** How much text before the end may read otherwise once something follows it, in UTF-16 units; comments apart. */
const UNSURE = 2_000

/**
 * The resolutions of a text that stay as they are whatever is put behind it, and how long they are; null where there
 * are no two of them, or what follows might tell their language.
 */
export function settled(
  document: PlacedResolutions & { readonly length: number },
): (Assembled & { readonly length: number }) | null {
  const { given, length } = document
  const span = { start: Math.max(0, length - UNSURE), end: length }
  const { from } = touched(document, { span, text: '' })
  const resolutions = document.resolutions.slice(0, from).map(({ parsed }) => parsed)
  const [first, second] = resolutions
  if (!first || !second || !(given || resolutions.some(({ organLanguage }) => organLanguage))) return null
  return { resolutions, facts: first.facts, length: startAt(document, from) }
}

/** The resolutions that an edit may change, half open. */
function touched(document: PlacedResolutions, { span: { start, end } }: Edit): { from: number; to: number } {
  const { resolutions } = document
  const many = resolutions.length
  let from = Math.max(0, lowerBound(many, (i) => startAt(document, i) < start) - 1)
  const to = Math.max(
    from + 1,
    lowerBound(many, (i) => startAt(document, i) <= end),
  )
  if (from > 0 && start <= startAt(document, from) + (resolutions[from]?.parsed.headEnd ?? 0)) from--
  for (let i = from - 1; i >= 0 && startAt(document, i + 1) >= start - COMMENT_REACH; i--)
    if (resolutions[i]?.parsed.opensComment) from = i
  const opening = resolutions[0]?.parsed.run
  if (opening && start <= FRONT_MATTER_REACH && lacksFrontMatter(opening)) from = 0
  return { from, to }
}

/** The runs of resolutions that follow one another, as one. */
function joined(resolutions: readonly { readonly run: Run }[]): Run {
  const [only, ...more] = resolutions
  if (only && more.length === 0) return only.run
  return {
    text: resolutions.map(({ run }) => run.text).join(''),
    blocks: resolutions.flatMap(({ run }) => run.blocks),
    labels: resolutions.flatMap(({ run }) => run.labels),
    problems: only?.run.problems ?? [],
  }
}
