/** The marks of footnotes in running text and the notes they belong to, wherever in a draft they stand. */
import type { Document, ParsedText } from '../document/document.ts'
import { startsOf } from '../syntax/block-starts.ts'
import { BEHIND_MARK, nameOfMark, SUPERSCRIPTS } from '../syntax/note-start.ts'
import { type Block, leaves } from '../syntax/tree.ts'
import { memoize, memoizeEach } from '../text/memo.ts'
import { type Span, shift } from '../text/span.ts'

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
  /** `10⁶`: superscripts behind a figure, to which no note of the numbering belongs. */
  readonly exponents: readonly NoteMark[]
  /** `Peoples4`, `Peoples,4/`: figures glued to words, where the notes do not begin with such. */
  readonly glued: readonly NoteMark[]
}

/** The numbering of one resolution. */
export const numberingOf = memoize((reading: ParsedText): Numbering => {
  const marks: NoteMark[] = []
  const notes: Note[] = []
  const { blocks } = reading.tree
  const starts = startsOf(blocks)
  const each = notesInEach(blocks)
  for (let i = 0; i < each.length; i++) {
    const found = each[i] as InBlock
    if (found === NOTHING) continue
    const at = starts[i] as number
    for (const { text, name, span, inNote } of found.marks) marks.push({ text, name, span: shift(span, at), inNote })
    for (const { text, name, span, inNote, block } of found.notes)
      notes.push({ text, name, span: shift(span, at), inNote, block: shift(block, at) })
  }
  return withoutExponents(withoutFigures(withoutParted(marks, notes, reading.text), notes), reading.text)
})

const namesIn = memoize(
  (parsed: ParsedText): ReadonlySet<string> => new Set(numberingOf(parsed).notes.map(({ name }) => name)),
)

/** True for a draft whose resolutions have one numbering in common: of several, no two have a note of the same name. */
export function isOneNumbering({ resolutions }: Document): boolean {
  if (resolutions.length < 2) return false
  const all = new Set<string>()
  for (const { parsed } of resolutions)
    for (const name of namesIn(parsed)) {
      if (all.has(name)) return false
      all.add(name)
    }
  return true
}

/** A numbering, what it is the numbering of, and where that begins in the draft. */
export interface PlacedNumbering {
  readonly numbering: Numbering
  readonly read: Pick<Document, 'text' | 'language'>
  readonly start: number
}

/** The numberings of a draft: the one that its resolutions have in common, or that of each. */
export const numberingsOf = (document: Document): readonly PlacedNumbering[] =>
  isOneNumbering(document)
    ? [{ numbering: joinedNumbering(document), read: document, start: 0 }]
    : document.resolutions.map(({ parsed, start }) => ({ numbering: numberingOf(parsed), read: parsed, start }))

/** The numbering of a draft that has one. */
export function joinedNumbering({ resolutions }: Document): Numbering {
  const each = resolutions.map(({ parsed, start }) => ({ start, numbering: numberingOf(parsed) }))
  const notes = each.flatMap(({ start, numbering }) =>
    numbering.notes.map((note) => ({ ...moved(note, start), block: shift(note.block, start) })),
  )
  const names = new Set(notes.map(({ name }) => name))
  const marks = each.flatMap(({ start, numbering }) => {
    const meant = numbering.exponents.filter(({ name }) => names.has(name))
    const all = [...numbering.marks, ...meant].sort((a, b) => a.span.start - b.span.start)
    return all.map((mark) => moved(mark, start))
  })
  return {
    marks,
    notes,
    exponents: [],
    glued: each.flatMap(({ start, numbering }) => numbering.glued.map((mark) => moved(mark, start))),
  }
}

function withoutExponents({ marks, notes, glued }: Omit<Numbering, 'exponents'>, text: string): Numbering {
  const names = new Set(notes.map(({ name }) => name))
  const isExponent = ({ name, text: printed, span }: NoteMark): boolean =>
    !/^[[(]/.test(printed) && !names.has(name) && /\d/.test(text[span.start - 1] ?? '')
  const exponents = marks.filter(isExponent)
  return { marks: exponents.length > 0 ? marks.filter((mark) => !isExponent(mark)) : marks, notes, exponents, glued }
}

const NONE: readonly NoteMark[] = []

/** Figures glued to words, `4` or `4/`, are marks only where notes begin with such, too. */
function withoutFigures(all: readonly NoteMark[], notes: readonly Note[]): Omit<Numbering, 'exponents'> {
  // `the Convention(1)` says no more than that, where no note begins with a bracket.
  const marks = notes.some(isInBrackets) || !all.some(isInBrackets) ? all : all.filter((mark) => !isInBrackets(mark))
  const figures = marks.some(isInFigures) && !notes.some(isInFigures)
  const strokes = marks.some(isStroked) && !notes.some(isStroked)
  if (!figures && !strokes) return { marks, notes, glued: NONE }
  const isGlued = (mark: NoteMark): boolean => (figures && isInFigures(mark)) || (strokes && isStroked(mark))
  return { marks: marks.filter((mark) => !isGlued(mark)), notes, glued: marks.filter(isGlued) }
}

/** `within [30].`, `24/ 24`: what a space parts from the words is a mark only where notes begin with such. */
function withoutParted(marks: readonly NoteMark[], notes: readonly Note[], text: string): readonly NoteMark[] {
  if (!marks.some((mark) => isSquare(mark) || isStroked(mark))) return marks
  const [squares, strokes] = [notes.some(isSquare), notes.some(isStroked)]
  return marks.filter(
    (mark) =>
      !((isSquare(mark) && !squares) || (isStroked(mark) && !strokes)) || !/\s/.test(text.charAt(mark.span.start - 1)),
  )
}

const isSquare = ({ text }: NoteMark): boolean => /^\[\d/.test(text)
const isStroked = ({ text }: NoteMark): boolean => text.endsWith('/')
const isInBrackets = ({ text }: NoteMark): boolean => text.startsWith('(')
const isInFigures = ({ text }: NoteMark): boolean => isFigures(text)

const isFigures = (text: string): boolean => !text.startsWith('[') && /^\d+$/.test(text)

const moved = <M extends NoteMark>(mark: M, delta: number): M => ({ ...mark, span: shift(mark.span, delta) })

/** The marks and the note of a block, as offsets in it: nearly always none, and the same as long as the block is. */
interface InBlock {
  readonly marks: readonly NoteMark[]
  readonly notes: readonly Note[]
}

const NOTHING: InBlock = { marks: [], notes: [] }

const notesInEach = memoizeEach((block: Block): InBlock => {
  const marks: NoteMark[] = []
  const notes: Note[] = []
  let at = 0
  for (const leaf of leaves(block)) {
    const { text, kind } = leaf
    // Stars are counted by no numbering: their marks stand above the text.
    if (kind === 'noteMark' && !text.startsWith('*')) notes.push(noteAt(block, text, at))
    else if (kind === 'footnoteMark' && !text.startsWith('*')) marks.push(markAt(text, at, block.kind === 'footnote'))
    else if (kind === 'row')
      for (const match of text.matchAll(/\[\^[^\]\s]{1,40}\]/g)) marks.push(markAt(match[0], at + match.index, false))
    at += text.length
  }
  return marks.length + notes.length > 0 ? { marks, notes } : NOTHING
})

const markAt = (text: string, start: number, inNote: boolean): NoteMark => ({
  text,
  name: nameOfMark(text),
  span: { start, end: start + text.length },
  inNote,
})

function noteAt(block: Block, printed: string, at: number): Note {
  const mark = printed.trimEnd().replace(BEHIND_MARK, '')
  let text = ''
  for (const leaf of leaves(block)) text += leaf.text
  return { ...markAt(mark, at, false), block: { start: at, end: text.trimEnd().length } }
}

/** The mark with another name, in its own spelling. */
export const renamed = ({ text }: NoteMark, name: string): string =>
  text.startsWith('[^')
    ? `[^${name}]`
    : text.startsWith('[')
      ? `[${name}]`
      : text.startsWith('(')
        ? `(${name})`
        : /^[<^]/.test(text)
          ? text.replace(/\d+/, name)
          : /^\d+\/?$/.test(text)
            ? text.replace(/\d+/, name)
            : [...name].map((c) => SUPERSCRIPTS[Number(c)]).join('')
