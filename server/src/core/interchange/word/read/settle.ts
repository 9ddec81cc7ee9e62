/**
 * Changes to the ends of paragraphs, settled: accepted, rejected, or told paragraph by paragraph, so that taking all
 * gives the text as it is now, and taking none that before.
 */
import { runsWithout } from '../../changes.ts'
import type { Change, RichParagraph, Run } from '../../rich-text.ts'
import type { MarkedBlock, MarkedParagraph } from './blocks.ts'

/** What becomes of tracked changes: marks of change, all taken, or none taken. */
export type ChangesMode = 'markup' | 'accept' | 'reject'

/** A paragraph, or a table as it was. */
export type SettledBlock = RichParagraph | Extract<MarkedBlock, { kind: 'table' }>

/** The blocks with the ends of their paragraphs settled; paragraphs whose ends are gone are one. */
export function settle(blocks: readonly MarkedBlock[], mode: ChangesMode): readonly SettledBlock[] {
  const out: SettledBlock[] = []
  let chain: MarkedParagraph[] = []
  const close = (): void => {
    if (chain.length > 0)
      out.push(...(mode === 'markup' ? told(chain) : joined(chain, mode === 'accept' ? 'out' : 'in')))
    chain = []
  }
  for (const block of withoutWithdrawn(blocks)) {
    if (block.kind === 'table') {
      close()
      const rows = block.rows.map((row) => row.map((cell) => settledCell(cell, mode)))
      // A row that was put in or taken out goes with its words.
      const stays = rows.map((row, i) => hasSaid(row) || !hasSaid(block.rows[i] ?? []))
      out.push({ ...block, hasHead: block.hasHead && stays[0] === true, rows: rows.filter((_, i) => stays[i]) })
      continue
    }
    chain.push(block)
    if (!block.mark) close()
  }
  close()
  return out
}

/** Paragraphs whose ends part nothing are one with those behind them. */
function withoutWithdrawn(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  const out: MarkedBlock[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (block.kind === 'paragraph' && last?.kind === 'paragraph' && last.isWithdrawn) {
      const { runs } = last.paragraph
      const paragraph = runs.some(isSaid) ? last.paragraph : block.paragraph
      out[out.length - 1] = { ...block, paragraph: { ...paragraph, runs: [...runs, ...block.paragraph.runs] } }
    } else out.push(block)
  }
  return out
}

const isSaid = ({ kind }: Run): boolean => kind === 'text' || kind === 'note'

const hasSaid = (row: readonly (readonly MarkedParagraph[])[]): boolean =>
  row.some((cell) => cell.some(({ paragraph }) => paragraph.runs.some(isSaid)))

const settledCell = (cell: readonly MarkedParagraph[], mode: ChangesMode): readonly MarkedParagraph[] =>
  settle(cell, mode).flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ kind: 'paragraph', paragraph: block, mark: null, isWithdrawn: false, style: '' }]
      : [],
  )

/** Paragraphs whose ends of one kind of change are gone: what such an end parted is one paragraph. */
function joined(chain: readonly MarkedParagraph[], gone: Change['kind']): readonly RichParagraph[] {
  const out: RichParagraph[] = []
  let waiting: RichParagraph | null = null as RichParagraph | null
  for (const { paragraph, mark } of chain) {
    const runs = runsWithout(paragraph.runs, gone)
    const hasWords = runs.some(isSaid)
    if (mark?.kind === gone && !hasWords) continue
    const { labelBefore, labelBy: _, ...rest } = paragraph
    const label = gone === 'in' ? (labelBefore ?? paragraph.label) : paragraph.label
    waiting = waiting ? { ...waiting, runs: [...waiting.runs, ...runs] } : { ...rest, label, runs, change: null }
    if (mark?.kind === gone) continue
    out.push(waiting)
    waiting = null
  }
  if (waiting) out.push(waiting)
  return out
}

const isAll = (runs: readonly Run[], kind: Change['kind']): boolean =>
  runs.every((run) => (run.kind !== 'text' && run.kind !== 'note') || run.change?.kind === kind)

const isWhole = ({ paragraph, mark }: MarkedParagraph): boolean => mark !== null && isAll(paragraph.runs, mark.kind)

const asWhole = (paragraph: RichParagraph, change: Change): RichParagraph => ({ ...paragraph, change })

/** Paragraphs one after another, each but the last with its end put in or taken out. */
function told(chain: readonly MarkedParagraph[]): readonly RichParagraph[] {
  const out: RichParagraph[] = []
  for (let i = 0; i < chain.length; i++) {
    const { paragraph, mark } = chain[i] as MarkedParagraph
    if (!mark || isWhole(chain[i] as MarkedParagraph)) {
      out.push(mark ? asWhole(paragraph, mark) : paragraph)
      continue
    }
    // Its own end was changed: what follows, up to an end that was not, was one with it, or is now.
    let last = i + 1
    while (last < chain.length - 1 && chain[last]?.mark?.kind === mark.kind) last++
    const rest = chain.slice(i + 1, last + 1)
    if (rest.some((one) => one.mark && one.mark.kind !== mark.kind)) return [...out, ...apart(chain.slice(i))]
    out.push(...parted(paragraph, mark, rest))
    i = last
  }
  return out
}

/** A paragraph and those that were one with it (its end was put in), or are now (it was taken out). */
function parted(first: RichParagraph, mark: Change, rest: readonly MarkedParagraph[]): readonly RichParagraph[] {
  const other = mark.kind === 'in' ? 'out' : 'in'
  const moved: Run[] = []
  const whole: RichParagraph[] = []
  for (const { paragraph } of rest) {
    // Words of the other state stand with the first paragraph, and those of this one by themselves.
    if (!isAll(paragraph.runs, mark.kind))
      for (const run of runsWithout(paragraph.runs, mark.kind)) moved.push({ ...run, change: { ...mark, kind: other } })
    const own = runsWithout(paragraph.runs, other).map((run): Run => ({ ...run, change: run.change ?? mark }))
    whole.push(asWhole({ ...paragraph, runs: own }, mark))
  }
  return [{ ...first, runs: [...first.runs, ...moved] }, ...whole]
}

/** All paragraphs as they were, taken out, and all as they are now, put in. */
function apart(chain: readonly MarkedParagraph[]): readonly RichParagraph[] {
  const change = chain.find(({ mark }) => mark)?.mark ?? { author: '', date: null }
  const all = (gone: Change['kind'], kind: Change['kind']): readonly RichParagraph[] =>
    joined(chain, gone).map((paragraph) => {
      const whole: Change = { kind, author: change.author, date: change.date }
      return asWhole({ ...paragraph, runs: paragraph.runs.map((run): Run => ({ ...run, change: whole })) }, whole)
    })
  return [...all('in', 'out'), ...all('out', 'in')]
}
