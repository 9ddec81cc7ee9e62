/** A label that shares its emphasis with the words behind it: `**1. Calls upon** States`. */
import { type Label, readLabel } from './labels.ts'
import { type Block, branch, leaf } from './tree.ts'

const OPENING_MARK =
  /^(?:\*\*|__|\*|_|<u>|\[(?=[^[\]\r\n]{1,200}\]\{\.(?:underline|ul)\}))(?=\d{1,3}\.[ \t\u00a0]|\([a-z]{1,5}\)[ \t\u00a0])/

/** The label that a text opens with behind a mark of emphasis, and the width of the mark; null where there is none. */
export function labelInEmphasis(text: string): { readonly label: Label; readonly mark: number } | null {
  const mark = OPENING_MARK.exec(text)?.[0].length ?? 0
  const label = mark > 0 ? readLabel(text.slice(mark)) : null
  return label && { label, mark }
}

/** The same block, where the label is a leaf of the emphasis that it opens. */
export function withLabelInEmphasis(block: Block, label: Label): Block {
  const at = block.children.findIndex((child) => !('text' in child))
  const emphasis = block.children[at]
  if (!emphasis || 'text' in emphasis) return block
  const [open, words, ...rest] = emphasis.children
  if (!open || !words || !('text' in words) || words.kind !== 'text' || words.text.length <= label.width) return block
  const behind = words.text.slice(label.width)
  const space = (/^[ \t\u00a0]*/.exec(behind) as RegExpExecArray)[0]
  const children = [
    open,
    { ...leaf('label', words.text.slice(0, label.width)), label },
    ...(space === '' ? [] : [leaf('indent', space)]),
    leaf('text', behind.slice(space.length)),
    ...rest,
  ]
  return branch(block.kind, block.children.with(at, branch(emphasis.kind, children)))
}
