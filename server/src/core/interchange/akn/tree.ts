/** Blocks as they lie in one another: sub-paragraphs in what they belong to. */
import type { RichBlock, RichParagraph, RichTable } from '../rich-text.ts'

export interface Branch {
  readonly paragraph: RichParagraph
  readonly points: readonly Branch[]
}

export type TreeBlock = Branch | RichTable

interface OpenBranch extends Branch {
  readonly points: OpenBranch[]
}

/** Sub-paragraphs go to the paragraph before them, or to the sub-paragraph of the next higher degree. */
export function treeOf(blocks: readonly RichBlock[]): readonly TreeBlock[] {
  const out: TreeBlock[] = []
  let open: OpenBranch[] = []
  for (const block of blocks) {
    if (block.kind === 'table') {
      out.push(block)
      open = []
      continue
    }
    const branch: OpenBranch = { paragraph: block, points: [] }
    const isPoint = block.role === 'subParagraph'
    open = isPoint ? open.filter(({ paragraph }) => paragraph.degree < block.degree) : []
    const above = open.at(-1)
    if (above) above.points.push(branch)
    else out.push(branch)
    if (isPoint || block.role === 'operative' || block.role === 'preambular') open.push(branch)
  }
  return out
}
