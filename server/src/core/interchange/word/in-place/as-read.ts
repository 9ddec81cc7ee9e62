/**
 * A draft in the terms of the Word file that it is to change. What a draft says of a file is not quite what the file
 * says: several lines of one paragraph are several parts, a label is read where it was typed as words, a sign stands
 * for another. Nobody has changed what the draft says as it did when it was made of the file.
 */
import { align } from '../../../compare/alignment.ts'
import { collapseSpaces } from '../../../text/normalize-typography.ts'
import {
  type RichBlock,
  type RichNote,
  type RichParagraph,
  type RichText,
  type Run,
  textRun,
  withCells,
  wordsOf,
} from '../../rich-text.ts'
import { isSameRow, lookOf, unitOf } from '../../track.ts'
import { trimmed, withoutFirst } from '../read/labels.ts'
import type { WordBase } from './base.ts'

/** The text of a draft, each block of it that is as it was being that of the file. */
export function inTermsOf({ text: file, asRead }: WordBase, now: RichText): RichText {
  const { text: read, parts } = asRead
  const links = align(read.blocks.map(unitOf), now.blocks.map(unitOf))
  const [nowOf, readOf] = [new Map<number, number>(), new Map<number, number>()]
  for (const link of links) {
    nowOf.set(link.before, link.now)
    readOf.set(link.now, link.before)
  }
  /** What stands in the place of each block, where it is another. */
  const instead = new Map<number, readonly RichBlock[]>()
  const notes = [...now.notes]
  file.blocks.forEach((block, i) => {
    const { from, to } = parts[i] ?? { from: 0, to: 0 }
    const found = range(from, to).flatMap((k) => nowOf.get(k) ?? [])
    const [start, end] = [found.reduce(lesser, now.blocks.length), found.reduce(greater, -1) + 1]
    // What became of it stands together, with nothing of another paragraph between.
    const isOwn = (at: number): boolean => {
      const part = readOf.get(at)
      return part === undefined || (part >= from && part < to)
    }
    if (found.length === 0 || end - start > 2 * (to - from) || !range(start, end).every(isOwn)) return
    const [before, present] = [read.blocks.slice(from, to), now.blocks.slice(start, end)]
    const marks = notesIn(present)
    keepNotes(notesIn([block]), marks, read.notes, file.notes, notes)
    const isLoose = block.kind === 'paragraph' && /[\t\n]/.test(wordsOf(block.runs))
    const isSame = before.length === present.length && before.every((one, k) => isSameBlock(one, present[k], isLoose))
    const one = (isSame && withNotes(block, marks)) || retold(present, before, block)
    if (one) for (let at = start; at < end; at++) instead.set(at, at === start ? [one] : [])
  })
  return { blocks: now.blocks.flatMap((block, j) => instead.get(j) ?? [block]), notes }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

const lesser = (one: number, other: number): number => Math.min(one, other)
const greater = (one: number, other: number): number => Math.max(one, other)

/** The notes whose marks stand in blocks, in order. */
const notesIn = (blocks: readonly RichBlock[]): readonly number[] =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : block.runs))
    .flatMap((run) => (run.kind === 'note' ? [run.note] : []))

/** Has those of `notes` at `marks` say what the file says in its own, `own`, where they are as they were. */
function keepNotes(
  own: readonly number[],
  marks: readonly number[],
  read: readonly RichNote[],
  file: readonly RichNote[],
  notes: RichNote[],
): void {
  if (own.length !== marks.length) return
  own.forEach((note, k) => {
    const mark = marks[k] as number
    if (lookOf(read[note]?.runs ?? []) !== lookOf(notes[mark]?.runs ?? [])) return
    notes[mark] = { runs: (file[note]?.runs ?? []).flatMap(saidBy) }
  })
}

/** What a run says, and not how the file has it. */
const saidBy = (run: Run): readonly Run[] =>
  run.kind === 'text' ? [{ kind: 'text', text: run.text, marks: run.marks, change: null }] : []

/**
 * The same words with the same emphasis and the same number, and nothing new to remark. Where the file has tabs or
 * lines, a draft has spaces, which comments may part.
 */
function isSameBlock(one: RichBlock, other: RichBlock | undefined, isLoose: boolean): boolean {
  if (one.kind === 'table')
    return (
      other?.kind === 'table' &&
      one.rows.length === other.rows.length &&
      one.rows.every((row, i) => isSameRow(row, other.rows[i])) &&
      !other.rows.flat(2).some(isComment)
    )
  if (other?.kind !== 'paragraph') return false
  const look = ({ runs }: RichParagraph): string => (isLoose ? collapseSpaces(lookOf(runs)) : lookOf(runs))
  return one.label === other.label && look(one) === look(other) && !other.runs.some(isComment)
}

const isComment = ({ kind }: Run): boolean => kind === 'comment'

/** What a block says, its marks of notes leading to these; null where it has not as many. */
function withNotes(block: RichBlock, notes: readonly number[]): RichBlock | null {
  if (notesIn([block]).length !== notes.length) return null
  let next = 0
  const said = (runs: readonly Run[]): readonly Run[] =>
    runs.flatMap((run): readonly Run[] =>
      run.kind === 'note' ? [{ kind: 'note', note: notes[next++] as number, change: null }] : saidBy(run),
    )
  if (block.kind === 'table') return withCells(block, said)
  const { source, ...words } = block
  return { ...words, runs: said(block.runs) }
}

/**
 * What became of a paragraph of the file, as one: where the draft has it as several, these are its lines; where it has
 * another label than the file, that is among the words. Null where it is as it should be.
 */
function retold(present: readonly RichBlock[], before: readonly RichBlock[], file: RichBlock): RichParagraph | null {
  const paragraphs = present.filter((block) => block.kind === 'paragraph')
  const [first] = paragraphs
  if (!first || file.kind === 'table' || paragraphs.length < present.length) return null
  const isOne = before.length === 1 && present.length === 1
  if (isOne && before[0]?.kind === 'paragraph' && before[0].label === file.label) return null
  const lines = paragraphs.flatMap(({ label, runs }, i): readonly Run[] => [
    ...(i > 0 ? [textRun('\n')] : []),
    ...(label === '' ? [] : [textRun(`${label} `)]),
    ...runs,
  ])
  const one = { ...first, role: file.role, degree: file.degree, label: '', runs: lines }
  if (file.label === '') return one
  if (wordsOf(lines).startsWith(`${file.label} `))
    return { ...one, label: file.label, runs: trimmed(withoutFirst(lines, file.label.length)) }
  return isOne ? null : one
}
