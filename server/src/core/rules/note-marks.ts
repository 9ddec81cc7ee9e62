/** The marks of footnotes in running text and the notes they belong to, wherever in a draft they stand. */
import type { Document } from '../document.ts'
import { type Block, isLeaf, type Node, type Tree, widthOf } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'

/** A mark in running text, or the one that a note opens with. */
export interface NoteMark {
  /** As printed, without the colon: `[^1]`, `¹`. */
  readonly text: string
  /** What it says, in any spelling: `1`. */
  readonly name: string
  readonly span: Span
  /** True for a mark in the words of another note. */
  readonly inNote: boolean
}

/** A note: its mark, and the whole of its block without the line end. */
export interface Note extends NoteMark {
  readonly block: Span
}

/** The marks and notes of one numbering, in the order of the text. */
export interface Numbering {
  readonly marks: readonly NoteMark[]
  readonly notes: readonly Note[]
}

/** The numberings of a draft: one, or one a resolution where each has notes of its own under the same numbers. */
export function numberingsOf({ tree, text, model }: Document): readonly Numbering[] {
  const whole = read(tree, text)
  const starts = model.resolutions.map(({ span }) => span.start)
  const resolutionOf = ({ span }: NoteMark): number => starts.findLastIndex((start) => start <= span.start)
  const homes = new Map<string, number>()
  const again = whole.notes.some((note) => {
    const home = homes.get(note.name)
    homes.set(note.name, resolutionOf(note))
    return home !== undefined && home !== resolutionOf(note)
  })
  if (!again) return [whole]
  return [-1, ...starts.keys()].map((n) => ({
    marks: whole.marks.filter((mark) => resolutionOf(mark) === n),
    notes: whole.notes.filter((note) => resolutionOf(note) === n),
  }))
}

function read(tree: Tree, text: string): Numbering {
  const marks: NoteMark[] = []
  const notes: Note[] = []
  let at = 0
  const walk = (node: Node, start: number, inNote: boolean): void => {
    if (!isLeaf(node)) {
      let inner = start
      for (const child of node.children) {
        walk(child, inner, inNote)
        inner += widthOf(child)
      }
    } else if (node.kind === 'footnoteMark') marks.push(markAt(node.text, start, inNote))
    else if (node.kind === 'row')
      for (const match of node.text.matchAll(/\[\^[^\]\s]{1,40}\]/g))
        marks.push(markAt(match[0], start + match.index, inNote))
  }
  for (const block of tree.blocks) {
    let inner = at
    for (const child of block.children) {
      if (isLeaf(child) && child.kind === 'noteMark') notes.push(noteAt(block, at, child.text, inner, text))
      else walk(child, inner, block.kind === 'footnote')
      inner += widthOf(child)
    }
    at += block.width
  }
  const names = new Set(notes.map(({ name }) => name))
  return { marks: marks.filter((mark) => names.has(mark.name) || !isExponent(mark, text)), notes }
}

/** `10⁶`: a superscript behind a figure, to which no note belongs. */
const isExponent = (mark: NoteMark, text: string): boolean =>
  !mark.text.startsWith('[') && /\d/.test(text[mark.span.start - 1] ?? '')

const markAt = (text: string, start: number, inNote: boolean): NoteMark => ({
  text,
  name: nameOf(text),
  span: { start, end: start + text.length },
  inNote,
})

function noteAt(block: Block, start: number, printed: string, at: number, text: string): Note {
  const mark = printed.trimEnd().replace(/:$/, '')
  const { length } = text.slice(start, start + block.width).trimEnd()
  return { ...markAt(mark, at, false), block: { start: at, end: start + length } }
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** What a mark says in plain characters: `[^12]` and `¹²` are both `12`. */
const nameOf = (mark: string): string =>
  mark.startsWith('[^') ? mark.slice(2, -1) : [...mark].map((c) => SUPERSCRIPTS.indexOf(c)).join('')

/** The mark with another name, in its own spelling. */
export const renamed = ({ text }: NoteMark, name: string): string =>
  text.startsWith('[^') ? `[^${name}]` : [...name].map((c) => SUPERSCRIPTS[Number(c)]).join('')
