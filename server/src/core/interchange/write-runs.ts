/** Runs written as a draft has them: emphasis, notes, comments and changes as marks that nest. */
import { parseInline } from '../syntax/inline.ts'
import { isLeaf, type Node } from '../syntax/tree.ts'
import { withLookAlikes } from './look-alikes.ts'
import type { Mark, Run } from './rich-text.ts'

type Attribute = Mark | 'in' | 'out'

interface Piece {
  readonly text: string
  readonly isSpace: boolean
  readonly has: Set<Attribute>
}

/** Written from the outside in where two begin and end together. */
const ORDER: readonly Attribute[] = ['in', 'out', 'underline', 'bold', 'italic']

const OPEN: Readonly<Record<Attribute, string>> = { in: '{++', out: '{--', underline: '<u>', bold: '**', italic: '*' }
const CLOSE: Readonly<Record<Attribute, string>> = { in: '++}', out: '--}', underline: '</u>', bold: '**', italic: '*' }

export interface Written {
  readonly text: string
  /** Whether a sign was written as one that looks like it. */
  readonly isAltered: boolean
}

/**
 * Runs as the text of a paragraph. Where a sign of them would be read as a mark (`*`, `<u>`), one that looks like it
 * stands in its place.
 */
export function writeRuns(runs: readonly Run[], noteName: (note: number) => string): Written {
  const pieces = piecesOf(runs, noteName, false)
  const text = nest(pieces, 0, pieces.length, [])
  if (wordsIn(text) === pieces.map((piece) => (piece.text.startsWith('<!--') ? '' : piece.text)).join(''))
    return { text, isAltered: false }
  const safe = piecesOf(runs, noteName, true)
  return { text: nest(safe, 0, safe.length, []), isAltered: true }
}

/** The words of a text of the format and the marks of its notes. */
function wordsIn(text: string): string {
  let words = ''
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes)
      if (!isLeaf(node)) walk(node.children)
      else if (/^(?:text|newline|footnoteMark|remark|unseen)$/.test(node.kind)) words += node.text
  }
  walk(parseInline(text))
  return words
}

function piecesOf(runs: readonly Run[], noteName: (note: number) => string, isSafe: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  for (const run of runs) {
    if (run.kind === 'opaque') continue
    const has = new Set<Attribute>(run.kind === 'text' ? run.marks : [])
    if (run.change) has.add(run.change.kind)
    if (run.kind === 'note') pieces.push({ text: `[^${noteName(run.note)}]`, isSpace: false, has })
    else if (run.kind === 'comment') pieces.push({ text: writeComment(run), isSpace: false, has: new Set() })
    else
      for (const [word] of run.text.matchAll(/\s+|\S+/g)) {
        const text = isSafe ? withLookAlikes(word) : word
        pieces.push({ text, isSpace: word.trim() === '', has: new Set(has) })
      }
  }
  for (const mark of ['underline', 'italic', 'bold'] as const) tighten(pieces, mark)
  return pieces
}

/** Emphasis begins and ends with a word. */
function tighten(pieces: readonly Piece[], mark: Mark): void {
  for (const step of [1, -1]) {
    let isInside = false
    for (let i = step === 1 ? 0 : pieces.length - 1; i >= 0 && i < pieces.length; i += step) {
      const piece = pieces[i] as Piece
      if (!piece.has.has(mark)) isInside = false
      else if (piece.isSpace && !isInside) piece.has.delete(mark)
      else isInside = true
    }
  }
}

/** A comment as a draft has it, on one line. */
export const writeComment = ({ author, text }: { readonly author: string; readonly text: string }): string =>
  `<!-- ${author ? `${author}: ` : ''}${text.replace(/-->/g, '--›').replace(/\s+/g, ' ').trim()} -->`

/** The pieces from one to another, with the marks that are not open yet; the one that reaches farthest comes first. */
function nest(pieces: readonly Piece[], from: number, to: number, open: readonly Attribute[]): string {
  let out = ''
  for (let i = from; i < to; ) {
    const { has, text, isSpace } = pieces[i] as Piece
    const wanted = ORDER.filter(
      (attribute) => has.has(attribute) && !open.includes(attribute) && !(isSpace && isEmphasis(attribute)),
    )
    if (wanted.length === 0) {
      out += text
      i++
      continue
    }
    const reaches = wanted.map((attribute) => reachOf(pieces, i, to, attribute))
    const end = Math.max(...reaches)
    const attribute = wanted[reaches.indexOf(end)] as Attribute
    const inside = nest(pieces, i, end, [...open, attribute])
    const next = attribute === 'out' ? reachOf(pieces, end, to, 'in') : end
    if (next > end && !inside.includes('~>')) {
      out += `{~~${inside}~>${nest(pieces, end, next, [...open, 'in'])}~~}`
      i = next
      continue
    }
    out += marked(attribute, inside, open)
    i = end
  }
  return out
}

const isEmphasis = (attribute: Attribute): boolean => attribute !== 'in' && attribute !== 'out'

/** Within bold, italics take the other sign: three stars in a row are read in one way only. */
const marked = (attribute: Attribute, inside: string, open: readonly Attribute[]): string =>
  attribute === 'italic' && (open.includes('bold') || inside.startsWith('*') || inside.endsWith('*'))
    ? `_${inside}_`
    : `${OPEN[attribute]}${inside}${CLOSE[attribute]}`

function reachOf(pieces: readonly Piece[], from: number, to: number, attribute: Attribute): number {
  let end = from
  while (end < to && (pieces[end] as Piece).has.has(attribute)) end++
  // Where what stands around emphasis ends within it, at a space, it ends with a word there, too.
  while (isEmphasis(attribute) && end > from + 1 && (pieces[end - 1] as Piece).isSpace) end--
  return end
}
