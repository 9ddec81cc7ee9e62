/** Running text up to the end of its block, with the remarks of negotiators that may stand there. */
import { parseInline } from './inline.ts'
import type { LineNumbers } from './line-numbers.ts'
import { leaf, type Node } from './tree.ts'

/** Remarks of negotiators behind the closing mark: `[agreed ad ref]`, `[EU: delete]`, `(Japan: reserve)`. */
const REMARKS =
  /(?<=[,;:.][\])”"]?)[ \t\u00a0]+(?:(?:\[(?![\d^])[^[\]\r\n]{2,80}\]|\((?=[^()\r\n]{0,60}(?::|agreed|reserve|pending|delete)|(?:acordad|aceptad|accept|accord|convenu|reserva|r[ée]serve|pendiente|en suspens|suprim|supprim))[^()\r\n]{2,80}\)|\{(?![+\-~=>])[^{}\r\n]{2,80}\})[ \t\u00a0]*)+(?:\r\n|\n|\r)?$/iu
/** How much of the end of a block may be remarks, in characters. */
const LONGEST_REMARKS = 300

/** The nodes of a text that ends with its block. */
export function parseWords(text: string, lineNumbers: LineNumbers): readonly Node[] {
  const tail = text.length > LONGEST_REMARKS ? text.length - LONGEST_REMARKS : 0
  const remarks = /[\])}]\s*$/.test(text) ? REMARKS.exec(text.slice(tail)) : null
  if (!remarks) return parseInline(text, lineNumbers)
  const at = tail + remarks.index
  return [...parseInline(text.slice(0, at), lineNumbers), leaf('remark', text.slice(at))]
}

/** Puts nodes behind others, one by one: there may be more of them than a function takes arguments. */
export function append(children: Node[], nodes: readonly Node[]): void {
  for (const node of nodes) children.push(node)
}
