/**
 * What stands in a row of a table. The tree has each row as one leaf: hardly anybody asks for more, and who does
 * gets it here.
 */
import { parseInline } from './inline.ts'
import type { Leaf, Node } from './tree.ts'

/** The text of a row with its emphasis and its marks, strokes among it; its leaves are the row. */
export const inlineOfRow = ({ text }: Leaf): readonly Node[] => parseInline(text)

/**
 * The cells of a row: what stands between its strokes, but for those that open and close it. `row` is what was made of
 * its inline nodes, in order: leaves, or runs of another format. Strokes are those in the pieces that `isText` names,
 * each of which becomes one piece a cell, without them.
 */
export function cellsOf<Piece, Text extends Piece & { readonly text: string }>(
  row: readonly Piece[],
  isText: (piece: Piece) => piece is Text,
): readonly (readonly Piece[])[] {
  const cells: Piece[][] = [[]]
  let words = ''
  for (const piece of row) {
    if (!isText(piece)) {
      cells.at(-1)?.push(piece)
      continue
    }
    words += piece.text
    piece.text.split('|').forEach((text, i) => {
      if (i > 0) cells.push([])
      if (text !== '') cells.at(-1)?.push({ ...piece, text })
    })
  }
  words = words.trim()
  const from = words.startsWith('|') ? 1 : 0
  const to = words.endsWith('|') && cells.length > from + 1 ? -1 : undefined
  return cells.slice(from, to)
}

/** The line between a head and its rows has no words. */
const HAS_WORDS = /[\p{Alphabetic}\p{N}]/u

/** The cells of a row that have words: their inline nodes without the spaces around, and where these begin in it. */
export function wordsOfCells({ text }: Leaf): readonly { readonly start: number; readonly nodes: readonly Node[] }[] {
  const cells: { start: number; nodes: readonly Node[] }[] = []
  let at = 0
  for (const cell of text.split('|')) {
    const words = cell.trim()
    if (HAS_WORDS.test(words)) cells.push({ start: at + cell.indexOf(words), nodes: parseInline(words) })
    at += cell.length + 1
  }
  return cells
}
