/** Words that are changed together, or not at all: a citation with its date is one piece, any other word is its own. */
import type { Word } from './words.ts'

export interface Piece {
  readonly words: readonly Word[]
  /** The same for pieces with the same words of the same emphasis, and for no others. */
  readonly key: string
  /** The words of a citation, each by itself; empty for all others. */
  readonly parts: readonly Piece[]
}

/** `19 December 2023`, `19 de diciembre de 2023`, `1er décembre 2023`. */
const DATE = /\d{1,2}(?:er|st|nd|rd|th|[º°])?\s(?:de\s)?\p{Alphabetic}{3,12}\s(?:de\s)?\d{4}/u.source
/** `78/198`, `53/77 O`, `S-10/2`, `1514 (XV)`, `2149 (2014)`. */
const NUMBER =
  /(?:E?S-)?\d{1,4}\/\d{1,4}(?:\s[A-Z](?![\p{Alphabetic}\p{N}]))?|\d{1,4}\s?(?:[A-Z]\s)?\((?:[SE-]{0,3}[IVXLC]{1,8}|\d{4})\)/u
    .source
const CITATION = new RegExp(
  `(?<![\\p{Alphabetic}\\p{N}/.-])(?:(?:${NUMBER})(?:,?\\s(?:of|de|du|del|en date du)\\s${DATE})?|${DATE})(?![\\p{Alphabetic}\\p{N}])`,
  'gu',
)

/** The pieces of words, in order. */
export function piecesOf(words: readonly Word[]): readonly Piece[] {
  const starts: number[] = []
  let text = ''
  for (const word of words) {
    starts.push(text.length)
    text += word.text.length === 1 || !/^\s/.test(word.text) ? word.text : ' '
  }
  const pieces: Piece[] = []
  let next = 0
  const takeSingly = (until: number): void => {
    for (; next < words.length && (starts[next] as number) < until; next++) pieces.push(pieceOf(words[next] as Word))
  }
  for (const { 0: found, index } of text.matchAll(CITATION)) {
    takeSingly(index)
    if (starts[next] !== index) continue
    const from = next
    while (next < words.length && (starts[next] as number) < index + found.length) next++
    const parts = words.slice(from, next).map(pieceOf)
    pieces.push({ words: words.slice(from, next), key: parts.map(({ key }) => key).join(''), parts })
  }
  takeSingly(text.length)
  return pieces
}

const pieceOf = (word: Word): Piece => ({
  words: [word],
  key: `${word.text}\u0001${word.marks.join()}\u0002`,
  parts: [],
})
