/** A draft, read into a text between the formats. */
import type { Document } from '../document/document.ts'
import { meaningOfEscape } from '../syntax/escapes.ts'
import { readLabel } from '../syntax/labels.ts'
import { changedLabel } from '../syntax/marked-label.ts'
import { cellsOf, inlineOfRow } from '../syntax/table-rows.ts'
import { type Block, isLeaf, type Leaf, type Node, widthOf } from '../syntax/tree.ts'
import { lowerBound } from '../text/binary-search.ts'
import { draftNotes } from './draft-notes.ts'
import { NO_REFERENCES, type References, type Written } from './references.ts'
import {
  type Change,
  type Mark,
  type RichBlock,
  type RichCell,
  type RichNote,
  type RichParagraph,
  type RichText,
  type Role,
  type Run,
  type TextRun,
  textRun,
  wordsOf,
} from './rich-text.ts'
import { type PlacedRole, rolesOf } from './roles.ts'
import { flowing, trimmed } from './run-spaces.ts'

/** Whose the marks of change are, and of when. */
export interface Hand {
  readonly author: string
  readonly date: string | null
}

/** Roles whose lines stay lines; running text flows. */
const KEEPS_LINES: ReadonlySet<Role> = new Set<Role>([
  'front',
  'title',
  'designation',
  'adoption',
  'section',
  'annex',
  'text',
  'masthead',
])

/** What of a draft counts as words, since it does so in the text that it is of. */
export interface AsWords {
  /** Lines that belong to the page. */
  readonly furniture: boolean
  /** Marks of notes, and notes, that were typed: all but `[^1]`. */
  readonly typedNotes: boolean
}

const NOTHING: AsWords = { furniture: false, typedNotes: false }

/** Reads a draft; marks of change in it are those of `hand`, and `references` become fields. */
export const fromDraft = (
  document: Document,
  hand: Hand,
  references: References = NO_REFERENCES,
  asWords: AsWords = NOTHING,
): RichText => new DraftReader(document, hand, references, asWords).read()

class DraftReader {
  readonly #document: Document
  readonly #roles: readonly PlacedRole[]
  readonly #notes: ReturnType<typeof draftNotes>
  readonly #hand: Hand
  readonly #blocks: RichBlock[] = []
  readonly #noteTexts: (RichNote | undefined)[] = []
  /** Comments that wait for the paragraph below them, and a label that waits for what stands in its line. */
  #comments: Run[] = []
  #waiting: { label: string; start: number } | null = null
  #role = 0
  /** The part that is being read, and its paragraph among the blocks. */
  #open: { readonly role: PlacedRole; at: number } | null = null
  /** Whether a note or a page stands between it and the block that is read. */
  #isInterrupted = false

  readonly #references: References
  readonly #asWords: AsWords
  readonly #written: readonly Written[]

  constructor(document: Document, hand: Hand, references: References, asWords: AsWords) {
    this.#references = references
    this.#asWords = asWords
    this.#written = [...references.written.values()].sort((a, b) => a.span.start - b.span.start)
    this.#document = document
    this.#hand = hand
    this.#roles = rolesOf(document)
    this.#notes = draftNotes(document, asWords.typedNotes)
  }

  read(): RichText {
    let at = 0
    for (const block of this.#document.tree.blocks) {
      this.#block(block, at)
      at += block.width
    }
    if (this.#comments.length > 0) this.#push('text', 0, '', [], at, null)
    return { blocks: this.#blocks, notes: this.#notes.starts.map((_, i) => this.#noteTexts[i] ?? { runs: [] }) }
  }

  #block(block: Block, start: number): void {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        this.#paragraph(block, start)
        return
      case 'furniture':
        if (this.#asWords.furniture) this.#pageLines(block, start)
        else this.#isInterrupted = true
        return
      case 'footnote':
        this.#isInterrupted = true
        this.#footnote(block, start)
        return
      case 'commentBlock':
        for (const child of block.children)
          if (isLeaf(child) && child.kind === 'comment') this.#comments.push(commentRun(child.text))
        return
      case 'table':
        this.#table(block, start)
        return
    }
  }

  /** Lines of a page, as a paragraph. */
  #pageLines({ children }: Block, start: number): void {
    const words = children.map((child) => (isLeaf(child) ? child.text : '')).join('')
    this.#push('text', 0, '', trimmed([textRun(words.replace(/\r\n?/g, '\n'))]), start, null)
  }

  #table(block: Block, start: number): void {
    const rows: (readonly RichCell[])[] = []
    let at = start
    for (const row of block.children) {
      if (isLeaf(row)) rows.push(cellsOf(this.#runs(inlineOfRow(row), at, false), isText).map(trimmed))
      at += widthOf(row)
    }
    const [, second] = rows
    const hasHead = second !== undefined && isLineOfTable(second)
    this.#blocks.push({ kind: 'table', hasHead, rows: rows.filter((row) => !isLineOfTable(row)), start })
  }

  #footnote(block: Block, start: number): void {
    const mark = block.children.findIndex((child) => isLeaf(child) && child.kind === 'noteMark')
    const before = block.children.slice(0, mark + 1).reduce((sum, child) => sum + widthOf(child), 0)
    const said = this.#runs(block.children.slice(mark + 1), start + before, false)
    const noteMark = block.children[mark] as Leaf
    const own = start + before - noteMark.text.length
    const isMarked = this.#notes.starts.includes(own) && !this.#notes.loose.has(own)
    if (isMarked)
      this.#notes.starts.forEach((one, index) => {
        if (one === own) this.#noteTexts[index] = { runs: trimmed(said) }
      })
    // A note that nothing leads to stays where it is, as text.
    else this.#push('text', 0, '', trimmed([textRun(noteMark.text), ...said]), start, null)
  }

  #paragraph(block: Block, start: number): void {
    const end = start + block.width
    const { label, width, before } = labelOf(block)
    const words = block.children.slice(width)
    const from = start + block.children.slice(0, width).reduce((sum, child) => sum + widthOf(child), 0)
    const placed = this.#placed(start, end)
    const isMore = !placed && label === '' && before === null && this.#isInterrupted && this.#continues(words, from)
    this.#isInterrupted = false
    const front = this.#document.model.frontText
    const role = isMore
      ? (this.#open?.role.role ?? 'text')
      : (placed?.role ?? (front && start < front.end ? 'front' : 'text'))
    const runs = trimmed(this.#runs(words, from, KEEPS_LINES.has(role)))
    if (isMore && this.#open) {
      this.#continue(this.#open.at, runs)
      return
    }
    if (!endsLine(block) && runs.length === 0 && end < this.#document.length) {
      this.#waiting = { label, start }
      return
    }
    const all = wholeChange(runs)
    const whole = before === null ? all : wholeWith(all, before, label)
    const own = whole && label === '' ? labelIn(runs) : label
    const labels = this.#waiting ? [this.#waiting.label, own].filter((one) => one !== '').join(' ') : own
    this.#push(
      role,
      placed?.degree ?? 0,
      whole?.kind === 'out' && before !== null ? before : labels,
      label === own ? runs : withoutFirst(runs, own.length),
      this.#waiting?.start ?? placed?.start ?? start,
      whole,
      whole ? null : before,
    )
    this.#waiting = null
    this.#open = placed ? { role: placed, at: this.#blocks.length - 1 } : null
  }

  #push(
    role: Role,
    degree: number,
    label: string,
    runs: readonly Run[],
    start: number,
    change: Change | null,
    labelBefore: string | null = null,
  ): void {
    const paragraph: RichParagraph = {
      kind: 'paragraph',
      role,
      degree,
      label,
      ...(labelBefore !== null && { labelBefore, labelBy: this.#hand }),
      runs: [...this.#comments, ...runs],
      change,
      start,
    }
    this.#comments = []
    const bookmark = this.#references.places.get(start)
    this.#blocks.push(bookmark === undefined ? paragraph : { ...paragraph, bookmark })
  }

  /** Puts the rest of a paragraph that something interrupted behind it. */
  #continue(at: number, runs: readonly Run[]): void {
    const first = this.#blocks[at]
    if (first?.kind !== 'paragraph') return
    this.#blocks[at] = { ...first, runs: [...first.runs, textRun(' '), ...this.#comments, ...runs] }
    this.#comments = []
  }

  /** The part that begins in a block; of several, the last but headings, which the first block opens. */
  #placed(start: number, end: number): PlacedRole | null {
    let found: PlacedRole | null = null
    while (this.#role < this.#roles.length) {
      const next = this.#roles[this.#role] as PlacedRole
      if (next.start >= end) break
      if (next.start >= start) found ??= next
      this.#role++
    }
    return found
  }

  /** Whether the words of a block go on with the paragraph that is open. */
  #continues(words: readonly Node[], from: number): boolean {
    const prose = this.#open?.role.prose
    if (!prose) return false
    let at = from
    for (const node of words) {
      if (isLeaf(node) && node.kind === 'text' && node.text.trim() !== '')
        return prose.fromDraft(at + node.text.search(/\S/)) !== null
      if (!isLeaf(node)) return prose.fromDraft(at + widthOf(node.children[0] as Node)) !== null
      at += widthOf(node)
    }
    return false
  }

  #runs(nodes: readonly Node[], start: number, keepsLines: boolean): readonly Run[] {
    const runs: Run[] = []
    let at = start
    const walk = (node: Node, marks: readonly Mark[], change: Change | null): void => {
      if (isLeaf(node)) {
        const note = node.kind === 'footnoteMark' ? this.#notes.noteAt.get(at) : undefined
        if (note !== undefined) runs.push({ kind: 'note', note, change })
        else if (node.kind === 'comment') runs.push({ ...commentRun(node.text), change })
        else if (node.kind === 'link' && node.text !== '[')
          runs.push({ kind: 'comment', author: '', text: node.text.slice(2, -1), change })
        else {
          const text = textOf(node)
          const run: TextRun = { kind: 'text', text, marks, change }
          if (text !== '') runs.push(...(node.kind === 'text' ? this.#withReferences(run, at) : [run]))
        }
        at += node.text.length
        return
      }
      const { kind, children } = node
      const inner =
        kind === 'underline' || kind === 'italic' || kind === 'bold' ? [...new Set([...marks, kind])] : marks
      let own =
        kind === 'insertion'
          ? this.#change('in')
          : kind === 'deletion' || kind === 'substitution'
            ? this.#change('out')
            : change
      for (const child of children) {
        if (isLeaf(child) && child.kind === 'arrow') own = this.#change('in')
        walk(child, inner, own)
      }
    }
    for (const node of nodes) walk(node, [], null)
    return keepsLines ? runs : flowing(runs)
  }

  /** Words that begin at an offset of the draft, the numbers in them that refer to its paragraphs by themselves. */
  #withReferences(run: TextRun, start: number): readonly TextRun[] {
    const all = this.#written
    let next = lowerBound(all.length, (i) => (all[i] as Written).span.start < start)
    if (!(next < all.length && (all[next] as Written).span.start < start + run.text.length)) return [run]
    const out: TextRun[] = []
    let from = 0
    for (; next < all.length; next++) {
      const reference = all[next] as Written
      const at = reference.span.start - start
      const end = at + reference.span.end - reference.span.start
      if (at >= run.text.length) break
      if (end > run.text.length || at < from) continue
      if (at > from) out.push({ ...run, text: run.text.slice(from, at) })
      out.push({ ...run, text: run.text.slice(at, end), reference: reference.name })
      from = end
    }
    return [...out, ...(from < run.text.length ? [{ ...run, text: run.text.slice(from) }] : [])]
  }

  #change(kind: Change['kind']): Change {
    return { kind, ...this.#hand }
  }
}

/** What a leaf says; marks and furniture of pages say nothing. */
function textOf({ kind, text }: Leaf): string {
  switch (kind) {
    case 'text':
    case 'unseen':
    case 'remark':
    case 'footnoteMark':
    case 'label':
      return text
    case 'escape':
      return meaningOfEscape(text) ?? text
    case 'newline':
      return '\n'
    default:
      return ''
  }
}

/** `<!-- NAME: text -->` has an author; what speaks to Resolute has none. */
function commentRun(comment: string): Extract<Run, { kind: 'comment' }> {
  const said = comment.slice(4, -3).trim()
  const author = /^(?!resolute-)([^:\n]{1,60}): (?=\S)/.exec(said)
  const text = said.slice(author?.[0].length ?? 0)
  return { kind: 'comment', author: author?.[1] ?? '', text, change: null }
}

/** The label of a paragraph that was put in or taken out with it. */
function labelIn(runs: readonly Run[]): string {
  const [first] = runs
  const label = first?.kind === 'text' ? readLabel(first.text) : null
  return label && first?.kind === 'text' ? first.text.slice(0, label.width) : ''
}

const withoutFirst = ([first, ...rest]: readonly Run[], width: number): readonly Run[] =>
  first?.kind === 'text'
    ? trimmed([{ ...first, text: first.text.slice(width) }, ...rest])
    : [...(first ? [first] : []), ...rest]

/**
 * The label of a block with its bullet and what negotiators say of it, how many nodes stand before its words, and what
 * the label was where it has changed; else null.
 */
function labelOf({ children }: Block): {
  readonly label: string
  readonly width: number
  readonly before: string | null
} {
  let label = ''
  let width = 0
  for (const child of children) {
    if (!isLeaf(child) || !/^(?:indent|bullet|label|remark|hashes|furniture|text)$/.test(child.kind)) break
    // Brackets of an alternative stand before a label, as text.
    if (child.kind === 'text' && !(/^\[+$/.test(child.text) && isLabelLeaf(children.slice(width + 1).find(isNoRemark))))
      break
    if (child.kind === 'label') label += child.text.replace(EMPHASISED, '$2')
    else if (child.kind !== 'hashes' && child.kind !== 'furniture') label += child.text
    width++
  }
  const changed = label.trim() === '' ? changedLabel(children.slice(width)) : null
  return changed ? { ...changed, width: width + changed.width } : { label: label.trim(), width, before: null }
}

/** `**1.**`: a number is as it is, whatever it looks like. */
const EMPHASISED = /(\*\*|[*_]|<u>)(\S.*?)(?:\*\*|[*_]|<\/u>)/

const isLabelLeaf = (node: Node | undefined): boolean => node !== undefined && isLeaf(node) && node.kind === 'label'

const isNoRemark = (node: Node): boolean => !(isLeaf(node) && node.kind === 'remark')

/** Whether a block ends its line; a number before a sub-paragraph in the same line does not. */
function endsLine({ children }: Block): boolean {
  let last = children.at(-1)
  while (last && !isLeaf(last)) last = last.children.at(-1)
  return !last || /[\r\n]$/.test(last.text)
}

/** The change that all words of a paragraph are in; null where there is no such. */
function wholeChange(runs: readonly Run[]): Change | null {
  const said = runs.filter((run) => run.kind === 'note' || (run.kind === 'text' && run.text.trim() !== ''))
  const first = said[0]?.change ?? null
  return first && said.every(({ change }) => change?.kind === first.kind) ? first : null
}

/** The change of a whole paragraph whose label has changed too: this goes with the words, or the paragraph stays. */
const wholeWith = (all: Change | null, before: string, label: string): Change | null =>
  (all?.kind === 'in' && before === '') || (all?.kind === 'out' && label === '') ? all : null

/** `| --- | :-: |`, the line below the heads of a table. */
const isLineOfTable = (row: readonly RichCell[]): boolean => row.every((cell) => /^:?-{3,}:?$/.test(wordsOf(cell)))

const isText = (run: Run): run is TextRun => run.kind === 'text'
