/** The segments of a draft, and what becomes of them in an edit. */

import type { Language } from './lexicon/languages.ts'
import { type FrontMatter, readFrontMatter } from './model/frontMatter.ts'
import { itemsOf } from './model/items.ts'
import { type Facts, factsOf, languageOfOrganLine, SAMPLE } from './model/read.ts'
import { cut, Segment } from './segment.ts'
import { type Stretch, stretchesAfter, stretchesOf } from './stretch.ts'
import { COMMENT_REACH, FRONT_MATTER_REACH, type Run } from './syntax/parse.ts'
import { lacksFrontMatter, reparse } from './syntax/reparse.ts'
import type { Block } from './syntax/tree.ts'
import type { Edit } from './text/edit.ts'
import { firstNotBelow } from './text/halving.ts'
import { Keeper } from './text/memo.ts'
import { shift } from './text/span.ts'

/** The segments of a text, by stretches, and what holds for all of them. */
export interface Segmented {
  readonly stretches: readonly Stretch[]
  readonly facts: Facts
}

/** A draft as its segments, with the offset that each begins at. */
interface Placed {
  readonly stretches: readonly Stretch[]
  readonly segments: readonly Segment[]
  readonly starts: readonly number[]
  readonly language: Language
}

/** The segments of a run that is a whole text. `former` are some that may be taken over where they are the same. */
export function assemble(run: Run, former: readonly Segment[] = []): Segmented {
  const facts = factsOf(frontMatterOf(run), languageOfOrganLine(itemsOf(run)), () => body(run))
  const segments = segmentsOf(run, true, true, facts, former, () => laterFacts(facts, former)) ?? []
  return { facts, stretches: stretchesOf(segments) }
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
  const known = FRONT_MATTER.get(block) ?? readFrontMatter({ blocks }, text.startsWith('\ufeff') ? 1 : 0)
  if (known) FRONT_MATTER.set(block, known)
  return known
}

const FRONT_MATTER = new Keeper<Block, FrontMatter>()

/** What the front matter says of every resolution of a text; its symbol is that of the first. */
const OF_ALL: readonly string[] = ['organ', 'date', 'session', 'status', 'style', 'language']

/** The facts of the resolutions behind the first, the same object while they are the same. */
function laterFacts({ language, frontMatter }: Facts, former: readonly Segment[]): Facts {
  const said = OF_ALL.flatMap((key) => {
    const value = frontMatter?.values.get(key)
    return value === undefined ? [] : [[key, value] as const]
  })
  const known = former.findLast(({ facts }) => facts.language === language && says(facts.frontMatter, said))
  if (known) return known.facts
  const nowhere = { start: 0, end: 0 }
  const later = { values: new Map(said), places: new Map(), span: nowhere, yaml: nowhere, problems: [] }
  return { language, frontMatter: frontMatter && later }
}

const says = (front: FrontMatter | null, said: readonly (readonly [string, string])[]): boolean =>
  front === null
    ? said.length === 0
    : front.yaml.end === 0 &&
      front.values.size === said.length &&
      said.every(([key, value]) => front.values.get(key) === value)

/** The segments of a run; null where it has to be longer for that, as `cut` says. */
function segmentsOf(
  run: Run,
  first: boolean,
  last: boolean,
  facts: Facts,
  former: readonly Segment[],
  factsOfLater: () => Facts,
): readonly Segment[] | null {
  const pieces = cut(run, first, last, facts.language)
  if (!pieces) return null
  const later = pieces.length > 1 || !first ? factsOfLater() : facts
  const known = new Map(former.map((segment) => [segment.run.blocks[0], segment]))
  return pieces.map((piece, i) => {
    const due = first && i === 0 ? facts : later
    const same = known.get(piece.run.blocks[0])
    if (same && same.headEnd === piece.headEnd && isSame(same.run, piece.run)) return same.under(due)
    return new Segment(piece.run, piece.headEnd, due)
  })
}

const isSame = (a: Run, b: Run): boolean =>
  a.blocks.length === b.blocks.length &&
  a.problems === b.problems &&
  a.blocks.every((block, i) => block === b.blocks[i] && a.labels[i] === b.labels[i])

/** The segments after one edit. */
export function segmentsAfter(document: Placed, change: Edit): Segmented {
  const { segments, starts } = document
  const end = segments.length
  let { from, to } = touched(document, change)
  for (;;) {
    const first = from === 0
    const last = to === end
    const region = segments.slice(from, to)
    const run = reparse(
      joined(region),
      { span: shift(change.span, -(starts[from] as number)), text: change.text },
      { first, last },
    )
    if (!run) {
      to = Math.min(end, to + (to - from))
      continue
    }
    const before = segments.slice(0, from)
    const behind = segments.slice(to)
    const frontMatter = frontMatterOf(first ? run : (segments[0] as Segment).run)
    const facts = factsOf(frontMatter, organLanguageOf(before, run, behind), () =>
      body(joined([...before, { run }, ...behind])),
    )
    if (facts.language !== document.language) return assemble(joined([...before, { run }, ...behind]), segments)
    const made = segmentsOf(run, first, last, facts, region, () => laterFacts(facts, segments))
    if (made) {
      const later = behind.length > 0 && first ? laterFacts(facts, segments) : null
      if (!later || behind.every((segment) => segment.facts === later))
        return { stretches: stretchesAfter(document.stretches, { from, to }, made), facts }
      const others = behind.map((segment) => segment.under(later))
      return { stretches: stretchesOf([...made, ...others]), facts }
    }
    if (first) to = Math.min(end, to + 1)
    else from--
  }
}

function organLanguageOf(before: readonly Segment[], run: Run, behind: readonly Segment[]): Language | null {
  for (const { organLanguage } of before) if (organLanguage) return organLanguage
  const here = languageOfOrganLine(itemsOf(run))
  if (here) return here
  for (const { organLanguage } of behind) if (organLanguage) return organLanguage
  return null
}

/** The segments that an edit may change, half open. */
function touched({ segments, starts }: Placed, { span }: Edit): { from: number; to: number } {
  const { start, end } = span
  let from = Math.max(0, firstNotBelow(starts.length, (i) => (starts[i] as number) < start) - 1)
  const to = Math.max(
    from + 1,
    firstNotBelow(starts.length, (i) => (starts[i] as number) <= end),
  )
  if (from > 0 && start <= (starts[from] as number) + (segments[from] as Segment).headEnd) from--
  for (let i = from - 1; i >= 0 && (starts[i + 1] as number) >= start - COMMENT_REACH; i--)
    if (segments[i]?.opensComment) from = i
  const opening = segments[0]?.run
  if (opening && start <= FRONT_MATTER_REACH && lacksFrontMatter(opening)) from = 0
  return { from, to }
}

/** The runs of segments that follow one another, as one. */
function joined(segments: readonly { readonly run: Run }[]): Run {
  const [only, ...more] = segments
  if (only && more.length === 0) return only.run
  return {
    text: segments.map(({ run }) => run.text).join(''),
    blocks: segments.flatMap(({ run }) => run.blocks),
    labels: segments.flatMap(({ run }) => run.labels),
    problems: only?.run.problems ?? [],
  }
}
