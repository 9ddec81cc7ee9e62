/**
 * The lossless tree. Nodes are immutable and know their width in UTF-16 units, not where they stand, so that an edit
 * can keep every node that it did not touch. The texts of the leaves, one after another, are the text of the draft,
 * whatever the text is.
 */

import type { Message } from '../text/message.ts'
import type { Label } from './labels.ts'

export type LeafKind =
  | 'text' // words, punctuation, spaces
  | 'newline' // one line end: \n, \r\n or \r
  | 'blank' // lines with nothing on them, with their line ends
  | 'indent' // white space before a bullet, a label or the first word, after a label, and around a line end
  | 'bullet' // `-`, `*`, `•`, `–` before a paragraph, with the space after it
  | 'label' // `5.`, `5 bis.`, `(a)`, `a)`, `i.`
  | 'hashes' // the `#` of a heading, with the space after it
  | 'open' // what opens emphasis or a change mark: `<u>`, `*`, `{++`
  | 'close' // what closes it
  | 'arrow' // the `~>` of a substitution
  | 'link' // the `[` of a link of Markdown, and the `](https://…)` behind its words
  | 'footnoteMark' // `[^1]` or `¹` in running text
  | 'noteMark' // the same where the note itself begins, with its colon
  | 'escape' // a letter or mark as Markdown, HTML or a copy has it: `\\.`, `&nbsp;`, `ﬁ`, `Ã©`; `<br>` within a line
  | 'comment' // `<!-- … -->`
  | 'furniture' // a line that belongs to the page and not to the text, with its line end
  | 'unseen' // characters within a word that cannot be seen, as a soft hyphen
  | 'remark' // what negotiators write behind the closing mark: `[agreed ad ref]`
  | 'fence' // a `---` line of the front matter
  | 'yaml' // what stands between the fences
  | 'row' // one line of a table

export interface Leaf {
  readonly kind: LeafKind
  readonly text: string
  /** What a label was read as in its line. */
  readonly label?: Label
}

export type InlineKind = 'underline' | 'italic' | 'bold' | 'insertion' | 'deletion' | 'substitution'

export type BlockKind =
  | 'furniture'
  | 'frontMatter'
  | 'blankLines'
  | 'heading'
  | 'paragraph'
  | 'footnote'
  | 'commentBlock'
  | 'table'

export interface Branch<K extends string = string> {
  readonly kind: K
  readonly width: number
  readonly children: readonly Node[]
}

export type Inline = Branch<InlineKind>
export type Block = Branch<BlockKind>
export type Node = Leaf | Inline

/** The whole draft: its blocks in order. */
export interface Tree {
  readonly width: number
  readonly blocks: readonly Block[]
  readonly problems: readonly SyntaxProblem[]
}

/** Something in the text that no reading fits; `start` and `end` are offsets in the draft. */
export interface SyntaxProblem {
  readonly start: number
  readonly end: number
  readonly message: Message
}

/** True of a node that is text; the others have children. */
export const isLeaf = (node: Node): node is Leaf => 'text' in node

/** How many characters of the text a node has. */
export const widthOf = (node: Node): number => (isLeaf(node) ? node.text.length : node.width)

/** A leaf: text of one kind. */
export const leaf = (kind: LeafKind, text: string): Leaf => ({ kind, text })

/** A node with children, as wide as these together. */
export function branch<K extends string>(kind: K, children: readonly Node[]): Branch<K> {
  let width = 0
  for (const child of children) width += widthOf(child)
  return { kind, width, children }
}

/** Every leaf below a node, in order. */
export function leaves(node: Node | Block): readonly Leaf[] {
  const out: Leaf[] = []
  addLeaves(node, out)
  return out
}

function addLeaves(node: Node | Block, out: Leaf[]): void {
  if ('text' in node) out.push(node)
  else for (const child of node.children) addLeaves(child, out)
}

/** The text of a tree: the concatenation of its leaves. */
export function textOf(tree: Tree): string {
  let out = ''
  for (const block of tree.blocks) for (const l of leaves(block)) out += l.text
  return out
}
