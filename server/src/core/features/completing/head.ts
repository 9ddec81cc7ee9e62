/** The head of a paragraph that is being written: where it stands, and what has been typed of it. */
import type { Document, ParsedText } from '../../document/document.ts'
import { locate } from '../../document/locate.ts'
import type { Element, Part, Resolution } from '../../model/model.ts'
import { elementsOf } from '../../model/read.ts'
import type { Span } from '../../text/span.ts'

export interface Head {
  readonly parsed: ParsedText
  readonly resolution: Resolution | null
  readonly part: Part | null
  /** What stands above it in its part, in order. */
  readonly above: readonly Element[]
  /** Whether a number stands before it: `5. `. */
  readonly isNumbered: boolean
  /** The mark of emphasis that opens before what is typed, and whether it closes right behind. */
  readonly mark: string | null
  readonly isClosed: boolean
  /** What is typed, without number and mark, and where it stands in the draft, with a mark that closes right behind. */
  readonly typed: string
  readonly span: Span
}

/** No opening is longer. */
const LONGEST = 80
const HEAD = /^[ \t]*(\d{1,3}\.[ \t]+)?(<u>|\*\*|\*|_)?(\p{Alphabetic}[\p{Alphabetic}’' -]*)?$/u
const CLOSES: Readonly<Record<string, string>> = { '<u>': '</u>', '*': '*', '**': '**', _: '_' }

/**
 * The head at an offset of the draft; null where a paragraph goes on, and where nothing has been typed of it yet, unless
 * that is asked for.
 */
export function headAt(document: Document, offset: number, evenEmpty = false): Head | null {
  const { text } = document
  const line = text.lastIndexOf('\n', offset - 1) + 1
  if (offset - line > LONGEST) return null
  const match = HEAD.exec(text.slice(line, offset))
  if (!match || /^[\p{Alphabetic}\d]/u.test(text.slice(offset, offset + 2))) return null
  const [, number, mark, typed = ''] = match
  if (typed === '' && !evenEmpty) return null
  const { parsed, start } = locate(document, offset)
  const at = line - start
  const resolution = parsed.model.resolutions.findLast(({ span }) => span.start <= at) ?? null
  if (resolution?.annexes.some(({ span }) => span.start <= at)) return null
  const part = resolution?.parts.findLast(({ span }) => span.start <= at) ?? null
  const above = part ? elementsOf(part).filter(({ span }) => span.start < at) : []
  // Below a title, and nothing else, an organ may be named without a line between.
  if ((part?.organLine || above.length > 0) && goesOn(text, line)) return null
  const closing = mark === undefined ? '' : closingOf(mark)
  const isClosed = closing !== '' && text.startsWith(closing, offset)
  return {
    parsed,
    resolution,
    part,
    above,
    isNumbered: number !== undefined,
    mark: mark ?? null,
    isClosed,
    typed,
    span: { start: offset - typed.length, end: offset + (isClosed ? closing.length : 0) },
  }
}

/** Whether the line above has no closing mark, so that the paragraph goes on. */
function goesOn(text: string, line: number): boolean {
  const above =
    text
      .slice(Math.max(0, line - 200), Math.max(0, line - 1))
      .split('\n')
      .at(-1)
      ?.trimEnd() ?? ''
  return above !== '' && !/[,;.:\-\])¹²³⁰-⁹]$|(?<!\p{Alphabetic})(?:and|y|et)$/u.test(above)
}

/** What closes the mark of a head. */
export const closingOf = (mark: string): string => CLOSES[mark] ?? mark
