/** A label that stands in a mark of emphasis or of change: `**1. Calls upon** States`, `{~~4.~>5.~~} *Decides*`. */
import { INSERTIONS } from '../lexicon/insertions.ts'
import { isLabel, type Label, readLabel } from './labels.ts'
import { type Block, branch, isLeaf, leaf, type Node } from './tree.ts'

const INSERTED = `(?:[ \u00a0]?(?:${INSERTIONS}))?`
const OPENING_MARK = new RegExp(
  String.raw`^(?:\*\*|__|\*|_|<u>|\{\+\+|<ins>|\[(?=[^[\]\r\n]{1,200}\]\{\.(?:underline|ul)\}))` +
    String.raw`(?=\d{1,3}${INSERTED}\.[ \t\u00a0]|\([a-z]{1,5}${INSERTED}\)[ \t\u00a0])`,
)

/** What a label was, and what it is. */
const CHANGED =
  /^(?:\{~~([^{}~>\r\n]{1,20})~>|(?:\{--([^{}\r\n]{1,20})--\}[ \u00a0]?)?\{\+\+)([^{}~+\r\n]{1,20})(?:~~\}|\+\+\})/

export interface MarkedLabel {
  readonly label: Label
  /** What stands behind the label, and behind the mark where that has the label alone. */
  readonly behind: string
}

/** The label that a text opens with in a mark; null where there is none. */
export function labelInMark(text: string): MarkedLabel | null {
  const [changed, replaced, takenOut, now = ''] = text.startsWith('{') ? (CHANGED.exec(text) ?? []) : []
  const before = (replaced ?? takenOut ?? '').trim()
  if (changed !== undefined && isLabel(now.trim()) && (/^[-•–—*]?$/.test(before) || isLabel(before))) {
    const behind = text.slice(changed.length)
    const label = readLabel(`${now.trim()} ${behind.trimStart()}`)
    return label && { label, behind }
  }
  const mark = OPENING_MARK.exec(text)?.[0].length ?? 0
  const label = mark > 0 ? readLabel(text.slice(mark)) : null
  return label && { label, behind: text.slice(mark + label.width) }
}

/** The same block, where the label is a leaf of the mark that it opens. */
export function withLabelInMark(block: Block, label: Label): Block {
  const at = block.children.findIndex((child) => !isLeaf(child) && child.kind !== 'deletion')
  const mark = block.children[at]
  if (!mark || isLeaf(mark)) return block
  // Of a substitution, what it puts in.
  const first = mark.children.findIndex((child) => child.kind === 'arrow') + 1 || 1
  const words = mark.children[first]
  if (words?.kind !== 'text') return block
  const [lead, rest] = parted(words.text)
  const [space, behind] = parted(rest.slice(label.width))
  const children: readonly Node[] = [
    ...mark.children.slice(0, first),
    ...spaces(lead),
    { ...leaf('label', rest.slice(0, label.width)), label },
    ...spaces(space),
    ...(behind === '' ? [] : [leaf('text', behind)]),
    ...mark.children.slice(first + 1),
  ]
  return branch(block.kind, block.children.with(at, branch(mark.kind, children)))
}

/** The white space that a text opens with, and what stands behind it. */
function parted(text: string): readonly [space: string, rest: string] {
  const width = (/^[ \t\u00a0]*/.exec(text) as RegExpExecArray)[0].length
  return [text.slice(0, width), text.slice(width)]
}

const spaces = (text: string): readonly Node[] => (text === '' ? [] : [leaf('indent', text)])

/**
 * The label that nodes open with where it has changed, what it was, and how many of them these take: `{~~4.~>5.~~}`,
 * `{--4.--}{++5.++}`, `{++4 bis.++}`, `{--4.--}`; null where they open with words.
 */
export function changedLabel(
  nodes: readonly Node[],
): { readonly label: string; readonly before: string; readonly width: number } | null {
  const [first] = nodes
  if (!first || isLeaf(first)) return null
  if (first.kind === 'insertion' || first.kind === 'substitution') {
    const arrow = first.children.findIndex(({ kind }) => kind === 'arrow')
    const label = labelAlone(first.children.slice(arrow < 0 ? 1 : arrow + 1, -1))
    return label === null ? null : { label, before: textIn(first.children.slice(1, Math.max(1, arrow))), width: 1 }
  }
  if (first.kind !== 'deletion') return null
  const before = textIn(first.children.slice(1, -1))
  if (!isLabel(before)) return null
  const at = nodes.findIndex((node, i) => i > 0 && !(isLeaf(node) && node.text.trim() === ''))
  const now = nodes[at]
  const putIn = now && !isLeaf(now) && now.kind === 'insertion' ? labelAlone(now.children.slice(1, -1)) : null
  return putIn === null ? { label: '', before, width: 1 } : { label: putIn, before, width: at + 1 }
}

/** The label that nodes are, with white space around it; null where they are anything else. */
function labelAlone(nodes: readonly Node[]): string | null {
  const label = nodes.find(({ kind }) => kind === 'label')
  return label && isLeaf(label) && textIn(nodes) === label.text ? label.text : null
}

const textIn = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (isLeaf(node) ? node.text : ''))
    .join('')
    .trim()
