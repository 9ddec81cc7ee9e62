/** Running text up to the end of its block, with the remarks of negotiators that may stand there. */
import { parseInline } from './inline.ts'
import type { LineNumbers } from './line-numbers.ts'
import { remarksAtEnd } from './remarks.ts'
import { leaf, type Node } from './tree.ts'

/** The nodes of a text that ends with its block. */
export function parseWords(text: string, lineNumbers: LineNumbers): readonly Node[] {
  const at = remarksAtEnd(text)
  if (at === text.length) return parseInline(text, lineNumbers)
  return [...parseInline(text.slice(0, at), lineNumbers), leaf('remark', text.slice(at))]
}

/** Puts nodes behind others, one by one: there may be more of them than a function takes arguments. */
export function append(children: Node[], nodes: readonly Node[]): void {
  for (const node of nodes) children.push(node)
}
