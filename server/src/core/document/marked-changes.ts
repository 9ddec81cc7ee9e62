/** The changes that are marked in a text: `{++new++}`, `{--old--}`, `{~~old~>new~~}`, `~~old~~`, `<ins>new</ins>`. */
import { inlineOfRow } from '../syntax/table-rows.ts'
import { type Block, type Inline, isLeaf, type Node, widthOf } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import type { ParsedText } from './document.ts'

/** A change that is marked, and where its block stands in the text. */
export interface MarkedChange {
  readonly span: Span
  readonly node: Inline
  readonly block: PlacedBlock
}

export interface PlacedBlock {
  readonly block: Block
  readonly span: Span
  /** Where the next block with words begins. */
  readonly next: number
}

const KINDS: ReadonlySet<string> = new Set(['insertion', 'deletion', 'substitution'])
const OPENINGS = /\{(?:\+\+|--)|~~|<(?:ins|del|s|strike)>/i

/** The changes that are marked in a text, in the order of the text; of those within another only the outer one. */
export function markedChanges(document: ParsedText): readonly MarkedChange[] {
  if (!OPENINGS.test(document.text)) return []
  const { blocks } = document.tree
  const out: MarkedChange[] = []
  let start = 0
  blocks.forEach((block, i) => {
    const end = start + block.width
    const behind = blocks[i + 1]
    const next = end + (behind?.kind === 'blankLines' ? behind.width : 0)
    const placed = { block, span: { start, end }, next }
    const walk = (nodes: readonly Node[], from: number): void => {
      let at = from
      for (const node of nodes) {
        const span = { start: at, end: at + widthOf(node) }
        if (isLeaf(node) && node.kind === 'row') walk(inlineOfRow(node), at)
        else if (!isLeaf(node)) {
          if (KINDS.has(node.kind)) out.push({ span, node, block: placed })
          else walk(node.children, at)
        }
        at = span.end
      }
    }
    walk(block.children, start)
    start = end
  })
  return out
}
