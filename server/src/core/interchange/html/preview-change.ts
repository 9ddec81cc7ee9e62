/** What differs between two previews, so that an edit of a long draft tells little. */
import type { Preview, PreviewBlock } from './preview.ts'

/** How the blocks of one preview become those of another. */
export interface PreviewChange {
  /** So many blocks at the beginning stay as they are. */
  readonly from: number
  /** So many behind them go. */
  readonly removed: number
  /** What stands in their place. */
  readonly blocks: readonly PreviewBlock[]
  /** So many lines further on the blocks behind them begin. */
  readonly shift: number
}

/** The change from `before`, or from nothing, to `now`. */
export function previewChange(before: Pick<Preview, 'blocks'> | null, now: Pick<Preview, 'blocks'>): PreviewChange {
  const old = before?.blocks ?? []
  const { blocks } = now
  const most = Math.min(old.length, blocks.length)
  let from = 0
  while (from < most && isSame(old[from] as PreviewBlock, blocks[from] as PreviewBlock, 0)) from++
  const shift = shiftAtEnd(old, blocks)
  let tail = 0
  while (tail < most - from && isSame(last(old, tail), last(blocks, tail), shift)) tail++
  return { from, removed: old.length - from - tail, blocks: blocks.slice(from, blocks.length - tail), shift }
}

const last = (blocks: readonly PreviewBlock[], n: number): PreviewBlock => blocks[blocks.length - 1 - n] as PreviewBlock

/** How much further on the last block begins that is of a line: notes are of none. */
function shiftAtEnd(old: readonly PreviewBlock[], now: readonly PreviewBlock[]): number {
  const before = old.findLast(({ line }) => line >= 0)
  const after = now.findLast(({ line }) => line >= 0)
  return before && after ? after.line - before.line : 0
}

function isSame(old: PreviewBlock, now: PreviewBlock, shift: number): boolean {
  if (now.line !== (old.line < 0 ? old.line : old.line + shift) || now.html !== old.html) return false
  return (
    now.findings.length === old.findings.length &&
    now.findings.every(({ severity, message, rule }, i) => {
      const one = old.findings[i]
      return one?.message === message && one.severity === severity && one.rule === rule
    })
  )
}
