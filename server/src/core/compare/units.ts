/**
 * A draft as a list of what is compared: its paragraphs with their points, headings, notes, passages, rows of tables,
 * in order.
 */
import type { ParsedText } from '../document/document.ts'
import { capitalsIn } from '../model/capitals.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import type {
  Annex,
  Element,
  Footnote,
  Paragraph,
  Part,
  Passage,
  PlacedMastheadFact,
  Resolution,
  SubParagraph,
} from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf } from '../model/read.ts'
import type { TextBlock } from '../model/structure/text-blocks.ts'
import { cellsOf, inlineOfRow } from '../syntax/table-rows.ts'
import { isLeaf, type Leaf, leaves, type Node, type Tree, widthOf } from '../syntax/tree.ts'
import { memoize } from '../text/memo.ts'
import { collapseSpaces, normalizeTypography } from '../text/normalize-typography.ts'
import type { Span } from '../text/span.ts'

export type UnitKind =
  | 'title'
  | 'organLine'
  | 'preambular'
  | 'operative'
  | 'subParagraph'
  | 'section'
  | 'passage'
  | 'annex'
  | 'footnote'
  | 'row'
  | 'fact'

/** What is compared as a whole, and then word by word. Offsets are those of the draft (UTF-16, half open). */
export interface Unit {
  readonly kind: UnitKind
  /** Its number, letter or mark as printed; null where it has none. A label that differs is no difference of words. */
  readonly label: string | null
  /** The same behind the labels of those that it stands in, and its annex: `3. (a) (ii)`, `Annex II 3.` */
  readonly path: string | null
  /** Its words in plain spaces, hyphens and apostrophes, without label, emphasis and marks of notes. */
  readonly text: string
  /** Null for headings that have no running text of their own. */
  readonly prose: Prose | null
  readonly span: Span
  /** What it is in the model. */
  readonly node:
    | Paragraph
    | SubParagraph
    | Passage
    | Footnote
    | Resolution
    | Part
    | Annex
    | Element
    | TextBlock
    | Node
    | FrontMatter
    | PlacedMastheadFact
}

/** The units of a draft, or of one of its resolutions, in the order of the text. */
export const unitsOf = memoize(({ model, tree }: ParsedText): readonly Unit[] => {
  const units: Unit[] = []
  const put = (
    kind: UnitKind,
    node: Unit['node'],
    span: Span,
    said: Prose | string,
    label: string | null,
    path = label,
  ): void => {
    const text = typeof said === 'string' ? plain(said) : plainOf(said.words)
    units.push({ kind, label, path, text, prose: typeof said === 'string' ? null : said, span, node })
  }
  const putPoints = (points: readonly SubParagraph[], above: string): void => {
    for (const point of points) {
      const path = `${above} ${point.label.text}`.trim()
      put('subParagraph', point, point.span, point.prose, point.label.text, path)
      putPoints(point.subParagraphs, path)
    }
  }
  for (const resolution of model.resolutions) {
    const { title, designation } = resolution
    if (title) put('title', resolution, title.span, title.text, designation?.text ?? null)
    for (const part of resolution.parts) {
      if (part.organLine) put('organLine', part, part.organLine.span, part.organLine.prose, part.label)
      for (const element of elementsOf(part)) {
        if (element.kind === 'section') put('section', element, headingOf(element), element.title ?? '', element.label)
        else if ('subParagraphs' in element) {
          put(element.kind, element, element.span, element.prose, labelOf(element))
          putPoints(element.subParagraphs, labelOf(element) ?? '')
        } else put('passage', element, element.span, element.prose, null)
      }
    }
    for (const annex of resolution.annexes) {
      put('annex', annex, annex.span, annex.title, null)
      const name = nameOf(annex)
      let number = ''
      for (const passage of annex.passages) {
        const label = passage.label?.text ?? null
        if (label !== null && /^\d/.test(label)) number = ''
        put('passage', passage, passage.span, passage.prose, label, `${name}${number} ${label ?? ''}`.trim())
        if (label !== null && /^\d/.test(label)) number = ` ${label}`
      }
    }
  }
  // A line in emphasis among sub-paragraphs, `Child protection`, heads those below it.
  for (const { items, recognition } of model.runs)
    items.forEach((item, i) => {
      if (recognition.partAt(i) === 'subheading')
        put('section', item, { start: item.placed.start, end: item.end }, item.prose, null)
    })
  for (const note of model.footnotes) put('footnote', note, note.span, note.prose, note.mark)
  for (const { row, span } of rowsOf(tree)) {
    const words = wordsOfRow(row)
    if (words !== '') put('row', row, span, words, null)
  }
  return units.sort((a, b) => a.span.start - b.span.start)
})

/** What an annex is called, without what it is about: `Annex II`. */
const nameOf = ({ title }: Annex): string =>
  /^\S+(?: (?:[IVXLC]{1,6}|\d{1,2}|[A-Z])(?![\p{Alphabetic}\d]))?/u.exec(title)?.[0] ?? title

/** The rows of the tables of a text, and where they stand in it. */
function rowsOf({ blocks }: Tree): readonly { readonly row: Leaf; readonly span: Span }[] {
  const rows: { row: Leaf; span: Span }[] = []
  let at = 0
  for (const block of blocks) {
    let start = at
    for (const row of block.kind === 'table' ? block.children : []) {
      const span = { start, end: start + widthOf(row) }
      if (isLeaf(row)) rows.push({ row, span })
      start = span.end
    }
    at += block.width
  }
  return rows
}

/** The words of a row of a table, strokes between its cells; empty where it has none, as the line below its heads. */
function wordsOfRow(row: Leaf): string {
  const pieces = inlineOfRow(row)
    .flatMap(leaves)
    .filter(({ kind }) => kind === 'text' || kind === 'remark')
  const cells = cellsOf<Leaf, Leaf>(pieces, isLeaf).map((cell) =>
    cell.reduce((said, { text }) => said + text, '').trim(),
  )
  return cells.some((cell) => !/^[\s:-]*$/.test(cell)) ? cells.join(' | ') : ''
}

const plain = (text: string): string => collapseSpaces(normalizeTypography(text))
/** The words of a unit as they are compared. */
export const plainOf = memoize(({ text }: Prose['words']): string => plain(inSentenceCase(text)))

/** `URGES all States` as `Urges all States`, with the same offsets: capitals at the head are emphasis, and no words. */
export function inSentenceCase(text: string): string {
  const capitals = capitalsIn(text)
  if (!capitals) return text
  const { end } = capitals
  const start = capitals.start + 1
  const small = text.slice(start, end).toLowerCase()
  return small.length === end - start ? text.slice(0, start) + small + text.slice(end) : text
}

const labelOf = (paragraph: Paragraph): string | null =>
  paragraph.kind === 'operative' ? (paragraph.label?.text ?? null) : null

/** The heading of a section alone. */
const headingOf = ({ span, children: [first] }: Extract<Element, { kind: 'section' }>): Span => ({
  start: span.start,
  end: first ? first.span.start : span.end,
})
