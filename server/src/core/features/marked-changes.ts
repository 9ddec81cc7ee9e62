/** Takes the changes that are marked in a draft, or leaves them out. */
import type { Document } from '../document/document.ts'
import type { MarkedChange, PlacedBlock } from '../document/marked-changes.ts'
import { leaves, type Node, widthOf } from '../syntax/tree.ts'
import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

/** Those that a span touches; an empty one touches the change that it stands in or beside. */
export const touchedBy = (changes: readonly MarkedChange[], { start, end }: Span): readonly MarkedChange[] =>
  changes.filter(({ span }) => span.start <= end && start <= span.end)

/**
 * The edits that take these changes, or leave them out: the marks go, and of the words those that do not hold. Nothing
 * is left of a paragraph that has no words then. The changes stand in the order of the text.
 */
export function settleChanges(document: Document, changes: readonly MarkedChange[], takes: boolean): readonly Edit[] {
  const edits: Edit[] = []
  for (let i = 0; i < changes.length; ) {
    const { block } = changes[i] as MarkedChange
    const gone: Span[] = []
    for (; changes[i]?.block === block; i++) gone.push(...goneOf(changes[i] as MarkedChange, takes))
    if (!hasWords(block, gone)) edits.push({ span: { start: block.span.start, end: block.next }, text: '' })
    else for (const span of gone) edits.push({ span: withSpace(document.text, span, edits.at(-1)), text: '' })
  }
  return edits
}

/** What goes of a change: its marks, and the words that do not hold. */
function goneOf({ node, span }: MarkedChange, takes: boolean): readonly Span[] {
  const { children, kind } = node
  if (kind === (takes ? 'deletion' : 'insertion')) return [span]
  const open = span.start + widthOf(children[0] as Node)
  const close = span.end - widthOf(children.at(-1) as Node)
  const arrow = children.findIndex((child) => child.kind === 'arrow')
  if (kind !== 'substitution' || arrow < 0)
    return [
      { start: span.start, end: open },
      { start: close, end: span.end },
    ]
  const before = span.start + children.slice(0, arrow).reduce((sum, child) => sum + widthOf(child), 0)
  const behind = before + widthOf(children[arrow] as Node)
  return takes
    ? [
        { start: span.start, end: behind },
        { start: close, end: span.end },
      ]
    : [
        { start: span.start, end: open },
        { start: before, end: span.end },
      ]
}

const NO_WORDS: ReadonlySet<string> = new Set(['label', 'indent', 'bullet', 'newline', 'blank', 'open', 'close'])

/** Whether a block has words but for what goes. */
function hasWords({ block, span }: PlacedBlock, gone: readonly Span[]): boolean {
  let at = span.start
  for (const { kind, text } of leaves(block)) {
    const start = at
    at += text.length
    const isGone = gone.some((one) => one.start <= start && at <= one.end)
    if (!isGone && !NO_WORDS.has(kind) && text.trim() !== '') return true
  }
  return false
}

const MARK = /^(?:\{(?:\+\+|--|~~)|\+\+\}|--\}|~~\}?|<\/?(?:ins|del|s|strike)>)$/i

/** Words that go take along one of the two spaces around them, and that before a closing mark. */
function withSpace(text: string, { start, end }: Span, last: Edit | undefined): Span {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)]
  if (MARK.test(text.slice(start, end))) return { start, end }
  if (behind === ' ' && (before === '' || /\s/.test(before))) return { start, end: end + 1 }
  const isFree = (last?.span.end ?? 0) < start
  return before === ' ' && isFree && /^(?:[.,;:!?)\]\r\n]|)$/.test(behind) ? { start: start - 1, end } : { start, end }
}
