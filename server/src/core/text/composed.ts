/** Edits of a text made in several rounds, as edits of the text as it was. */
import type { Edit } from './edit.ts'

/** A stretch of the text as it was, or words that were put in. */
type Piece = { readonly start: number; readonly end: number } | { readonly put: string }

const lengthOf = (piece: Piece): number => ('put' in piece ? piece.put.length : piece.end - piece.start)

const sliced = (piece: Piece, from: number, to: number): Piece =>
  'put' in piece ? { put: piece.put.slice(from, to) } : { start: piece.start + from, end: piece.start + to }

/**
 * The edits of a text that do what `rounds` do one after another: edits of a round do not overlap, and their offsets
 * are those of the text behind the round before (UTF-16). In the order of the text, and the smallest of their kind:
 * none touches another, or begins or ends with a character that stays.
 */
export function composeEdits(text: string, rounds: readonly (readonly Edit[])[]): readonly Edit[] {
  let pieces: readonly Piece[] = [{ start: 0, end: text.length }]
  for (const edits of rounds) pieces = applied(pieces, edits)
  return editsOf(pieces, text.length)
    .map((edit) => trimmed(text, edit))
    .filter(({ span, text: put }) => put !== '' || span.end > span.start)
}

function applied(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const out: Piece[] = []
  let index = 0
  let within = 0
  let at = 0
  /** Goes on to an offset, and keeps what lies before it or leaves it out. */
  const goTo = (offset: number, keep: boolean): void => {
    for (let piece = pieces[index]; piece && at < offset; piece = pieces[index]) {
      const step = Math.min(lengthOf(piece) - within, offset - at)
      if (keep && step > 0) out.push(sliced(piece, within, within + step))
      at += step
      within += step
      if (within < lengthOf(piece)) continue
      index++
      within = 0
    }
  }
  for (const { span, text } of sorted) {
    goTo(span.start, true)
    if (text !== '') out.push({ put: text })
    goTo(span.end, false)
  }
  goTo(Number.POSITIVE_INFINITY, true)
  return out
}

function editsOf(pieces: readonly Piece[], length: number): readonly Edit[] {
  const edits: Edit[] = []
  let at = 0
  let put = ''
  for (const piece of [...pieces, { start: length, end: length }]) {
    if ('put' in piece) {
      put += piece.put
      continue
    }
    if (put !== '' || piece.start > at) edits.push({ span: { start: at, end: piece.start }, text: put })
    at = piece.end
    put = ''
  }
  return edits
}

/** The edit without the characters at its ends that it puts back. */
function trimmed(text: string, { span, text: put }: Edit): Edit {
  let { start, end } = span
  let from = 0
  let until = put.length
  while (start < end && from < until && text[start] === put[from]) {
    start++
    from++
  }
  while (start < end && from < until && text[end - 1] === put[until - 1]) {
    end--
    until--
  }
  return { span: { start, end }, text: put.slice(from, until) }
}
