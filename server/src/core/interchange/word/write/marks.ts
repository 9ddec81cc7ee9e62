/**
 * Where the ends of paragraphs are put in and taken out, so that taking no change gives the text before and taking all
 * that as it is now, in every reader.
 */
import type { Change, RichBlock, RichParagraph, RichTable, Run } from '../../rich-text.ts'

/** A paragraph as it is written: what was done to its end alone. */
export interface EndedParagraph {
  readonly kind: 'paragraph'
  readonly paragraph: RichParagraph
  readonly end: Change | null
}

export type EndedBlock = EndedParagraph | RichTable

/**
 * Blocks with the ends of their paragraphs. A whole paragraph that was put in or taken out has its own end changed. But
 * the last end of a text cannot be changed, and where a paragraph ends in words put in, a reader takes the end behind
 * them for theirs: there the end before a run of such paragraphs is changed, and that of its last one stays.
 */
export function placeEnds(blocks: readonly RichBlock[]): readonly EndedBlock[] {
  const out: EndedBlock[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as RichBlock
    if (block.kind === 'table' || !block.change) {
      out.push(block.kind === 'table' ? block : { kind: 'paragraph', paragraph: block, end: null })
      i++
      continue
    }
    let to = i
    while (to < blocks.length && changeOf(blocks[to])) to++
    const isLast = to === blocks.length || blocks[to]?.kind === 'table'
    putRun(out, outFirst(blocks.slice(i, to) as RichParagraph[]), isLast)
    i = to
  }
  return out
}

const changeOf = (block: RichBlock | undefined): Change | null => (block?.kind === 'paragraph' ? block.change : null)

/**
 * Of paragraphs that were changed one behind another, those that were taken out first: the order of each kind stays.
 */
const outFirst = (run: readonly RichParagraph[]): readonly RichParagraph[] => [
  ...run.filter(({ change }) => change?.kind === 'out'),
  ...run.filter(({ change }) => change?.kind === 'in'),
]

/** Puts a run of changed paragraphs behind what is there; `isLast` where no other follows whose end could be theirs. */
function putRun(out: EndedBlock[], run: readonly RichParagraph[], isLast: boolean): void {
  const before = out.at(-1)
  const kinds = new Set(run.map(({ change }) => change?.kind))
  const [kind] = kinds
  if (kinds.size === 1 && before?.kind === 'paragraph' && (isLast || lastChange(before.paragraph)?.kind === kind)) {
    out[out.length - 1] = { ...before, end: run[0]?.change ?? null }
    run.forEach((paragraph, i) => {
      out.push({ kind: 'paragraph', paragraph, end: run[i + 1]?.change ?? null })
    })
  } else if (isLast) {
    const { rest, last } = withLast(run)
    putRun(out, rest, false)
    if (last) out.push(last)
  } else for (const paragraph of run) out.push({ kind: 'paragraph', paragraph, end: paragraph.change })
}

/** What was done to the last words of a paragraph. */
const lastChange = ({ runs }: RichParagraph): Change | null =>
  runs.findLast(({ kind }) => kind === 'text' || kind === 'note')?.change ?? null

/**
 * Changed paragraphs at the end of a text: the last that was taken out and the last that was put in share their end.
 */
function withLast(run: readonly RichParagraph[]): {
  readonly rest: readonly RichParagraph[]
  readonly last: EndedParagraph | null
} {
  const last = {
    out: run.findLast(({ change }) => change?.kind === 'out'),
    in: run.findLast(({ change }) => change?.kind === 'in'),
  }
  const kept = last.out && last.in ? together(last.out, last.in) : (last.in ?? last.out)
  return {
    rest: run.filter((paragraph) => paragraph !== last.in && paragraph !== last.out),
    last: kept ? { kind: 'paragraph', paragraph: kept, end: null } : null,
  }
}

/** One paragraph with the words of one that was taken out and of one that was put in. */
const together = (before: RichParagraph, now: RichParagraph): RichParagraph => ({
  ...now,
  ...(before.source && { source: before.source }),
  labelBefore: before.label,
  ...(now.change && { labelBy: now.change }),
  change: null,
  runs: [...changed(before.runs, before.change), ...changed(now.runs, now.change)],
})

const changed = (runs: readonly Run[], change: Change | null): readonly Run[] =>
  runs.map((run): Run => ({ ...run, change: run.change ?? change }))
