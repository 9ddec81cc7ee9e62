/**
 * The immutable document: a text and, each worked out when first asked for, what it says. It knows no style and no catalogue.
 * An edit makes a new document, which shares with the former one every segment, and in those every block, that it did not touch.
 */
import { citationsIn, type PlacedCitation } from './citations/inDocument.ts'
import type { Language } from './lexicon/languages.ts'
import { type FrontMatter, readFrontMatter } from './model/frontMatter.ts'
import { itemsOf } from './model/items.ts'
import type { Model } from './model/model.ts'
import { type Facts, factsOf, languageOfOrganLine, readModel, SAMPLE } from './model/read.ts'
import { cut, Segment } from './segment.ts'
import { COMMENT_REACH, FRONT_MATTER_REACH, parseRun, type Run } from './syntax/parse.ts'
import { lacksFrontMatter, reparse } from './syntax/reparse.ts'
import type { Block, Tree } from './syntax/tree.ts'
import { applyEdits, type Edit } from './text/edit.ts'
import { firstNotBelow } from './text/halving.ts'
import { JoinedLines, LineIndex, type Lines } from './text/lines.ts'
import { shift } from './text/span.ts'

/** What is read of a text. Offsets everywhere are UTF-16 units of `text`; spans are half open. */
export interface Reading {
  readonly text: string
  readonly lines: Lines
  readonly tree: Tree
  readonly model: Model
  readonly language: Language
  /** All citations in the order of the text, those of footnotes among them. */
  readonly citations: readonly PlacedCitation[]
}

/** An immutable draft. */
export interface Document extends Reading {
  /** How long the text is, in UTF-16 units. */
  readonly length: number
  /** Its resolutions, each read by itself, with the offset that each begins at. */
  readonly segments: readonly Segment[]
  readonly starts: readonly number[]
  /** Whether anything but its text and its lines has been asked for: until then it has not been looked into. */
  readonly isRead: boolean
}

/** Reads a text of any kind; never fails and never throws. */
export const parse = (text: string): Document => new Volume(text.length, text)

/** So many edits at once are no keystrokes: the text is read anew. */
const MOST_EDITS = 8

/** The document after edits that do not overlap, whose offsets are those of the document given. */
export function edit(document: Document, edits: readonly Edit[]): Document {
  if (edits.length > MOST_EDITS || !document.isRead) return parse(applyEdits(document.text, edits))
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return sorted.reduceRight(edited, document)
}

/** The segments of a text and what holds for all of them. */
interface Segmented {
  readonly segments: readonly Segment[]
  readonly facts: Facts
}

class Volume implements Document {
  readonly length: number
  #text: string | null
  #made: Segmented | null
  #starts: readonly number[] | null = null
  #lines: Lines | null = null
  #tree: Tree | null = null
  #model: Model | null = null
  #citations: readonly PlacedCitation[] | null = null

  /** Of a text that is to be read, or of segments that have been. */
  constructor(length: number, source: string | Segmented) {
    this.length = length
    this.#text = typeof source === 'string' ? source : null
    this.#made = typeof source === 'string' ? null : source
  }

  get text(): string {
    this.#text ??= this.#made?.segments.map(({ text }) => text).join('') ?? ''
    return this.#text
  }

  get isRead(): boolean {
    return this.#made !== null
  }

  get #read(): Segmented {
    this.#made ??= assemble(parseRun(this.text))
    return this.#made
  }

  get segments(): readonly Segment[] {
    return this.#read.segments
  }

  get starts(): readonly number[] {
    this.#starts ??= startsOf(this.segments)
    return this.#starts
  }

  get lines(): Lines {
    this.#lines ??= this.isRead ? new JoinedLines(this.segments, this.starts, this.length) : new LineIndex(this.text)
    return this.#lines
  }

  get tree(): Tree {
    const [first] = this.segments
    this.#tree ??= {
      width: this.length,
      blocks:
        this.segments.length === 1 ? (first as Segment).run.blocks : this.segments.flatMap(({ run }) => run.blocks),
      problems: (first as Segment).run.problems,
    }
    return this.#tree
  }

  get language(): Language {
    return this.#read.facts.language
  }

  get model(): Model {
    const [only, ...more] = this.segments
    this.#model ??= only && more.length === 0 ? only.model : readModel(this.tree, this.#read.facts)
    return this.#model
  }

  get citations(): readonly PlacedCitation[] {
    const [only, ...more] = this.segments
    this.#citations ??= only && more.length === 0 ? only.citations : citationsIn(this.model)
    return this.#citations
  }
}

function startsOf(segments: readonly Segment[]): readonly number[] {
  let length = 0
  return segments.map(({ text }) => {
    const start = length
    length += text.length
    return start
  })
}

/** The segments of a run that is a whole text. `former` are some that may be taken over where they are the same. */
function assemble(run: Run, former: readonly Segment[] = []): Segmented {
  const facts = factsOf(frontMatterOf(run), languageOfOrganLine(itemsOf(run)), () => body(run))
  return { facts, segments: segmentsOf(run, true, true, facts, former) ?? [] }
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

const FRONT_MATTER = new WeakMap<Block, FrontMatter>()

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
  return {
    language,
    frontMatter: frontMatter && { values: new Map(said), span: nowhere, yaml: nowhere, problems: [] },
  }
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
): readonly Segment[] | null {
  const pieces = cut(run, first, last, facts.language)
  if (!pieces) return null
  const later = pieces.length > 1 || !first ? laterFacts(facts, former) : facts
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

/** The document after one edit. */
function edited(document: Document, change: Edit): Document {
  const length = document.length + change.text.length - (change.span.end - change.span.start)
  return new Volume(length, segmentsAfter(document, change))
}

function segmentsAfter(document: Document, change: Edit): Segmented {
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
    const made = segmentsOf(run, first, last, facts, segments)
    if (made) {
      const later = behind.length > 0 && first ? laterFacts(facts, segments) : null
      const kept = later ? behind.map((segment) => segment.under(later)) : behind
      return { segments: [...before, ...made, ...kept], facts }
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
function touched({ segments, starts }: Document, { span }: Edit): { from: number; to: number } {
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
