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
    const run = blocks.slice(i, to) as RichParagraph[]
    const before = out.at(-1)
    const isLast = to === blocks.length || blocks[to]?.kind === 'table'
    if (before?.kind === 'paragraph' && !before.end && (isLast || endsInChange(before.paragraph)))
      shifted(out, run, isLast)
    else if (isLast) out.push(...withLast(run))
    else for (const paragraph of run) out.push({ kind: 'paragraph', paragraph, end: paragraph.change })
    i = to
  }
  return out
}

const changeOf = (block: RichBlock | undefined): Change | null => (block?.kind === 'paragraph' ? block.change : null)

function endsInChange({ runs }: RichParagraph): boolean {
  const last = runs.findLast(({ kind }) => kind === 'text' || kind === 'note')
  return last?.change != null
}

/**
 * Puts a run of changed paragraphs behind one that stays. Where all are of one kind, each changes the end before it;
 * where there are both, one of either makes one paragraph, whose end stays.
 */
function shifted(out: EndedBlock[], run: readonly RichParagraph[], isLast: boolean): void {
  const kinds = new Set(run.map(({ change }) => change?.kind))
  if (kinds.size > 1) {
    out.push(
      ...(isLast
        ? withLast(run)
        : run.map((paragraph): EndedParagraph => ({ kind: 'paragraph', paragraph, end: paragraph.change }))),
    )
    return
  }
  const before = out.pop() as EndedParagraph
  out.push({ ...before, end: run[0]?.change ?? null })
  run.forEach((paragraph, i) => {
    out.push({ kind: 'paragraph', paragraph, end: run[i + 1]?.change ?? null })
  })
}

/** Changed paragraphs at the end of a text: the last that was taken out and the last that was put in share their end. */
function withLast(run: readonly RichParagraph[]): readonly EndedParagraph[] {
  const last = {
    out: run.findLast(({ change }) => change?.kind === 'out'),
    in: run.findLast(({ change }) => change?.kind === 'in'),
  }
  const kept = last.in ?? last.out
  const both = last.in && last.out
  const out = run
    .filter((paragraph) => paragraph !== last.in && paragraph !== last.out)
    .map((paragraph): EndedParagraph => ({ kind: 'paragraph', paragraph, end: paragraph.change }))
  if (kept)
    out.push({
      kind: 'paragraph',
      paragraph: both ? together(last.out as RichParagraph, last.in as RichParagraph) : kept,
      end: null,
    })
  return out
}

/** One paragraph with the words of one that was taken out and of one that was put in. */
const together = (before: RichParagraph, now: RichParagraph): RichParagraph => ({
  ...now,
  labelBefore: before.label,
  change: null,
  runs: [...changed(before.runs, before.change), ...changed(now.runs, now.change)],
})

const changed = (runs: readonly Run[], change: Change | null): readonly Run[] =>
  runs.map((run): Run => ({ ...run, change: run.change ?? change }))
