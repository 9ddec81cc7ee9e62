/** The resolution at a place of a draft, read by itself: who asks about one place need not have all the others read. */
import type { Document, Reading } from '../document.ts'
import type { Footnote } from '../model/model.ts'
import type { FootnoteMark } from '../model/prose.ts'
import type { Segment } from '../segment.ts'
import { firstNotBelow } from '../text/halving.ts'

export interface Here {
  /** Its places count from its beginning. */
  readonly reading: Reading
  /** Where it begins in the draft. */
  readonly start: number
  /** The place that was asked about, as an offset in the reading. */
  readonly offset: number
}

/** The resolution at an offset of the draft; of one outside the text, the nearest. */
export function hereAt({ segments, starts }: Document, offset: number): Here {
  const i = Math.max(0, firstNotBelow(starts.length, (n) => (starts[n] as number) <= offset) - 1)
  const start = starts[i] as number
  return { reading: segments[i] as Segment, start, offset: offset - start }
}

/** A note, and the offset in the draft that its places count from. */
export interface PlacedNote {
  readonly note: Footnote
  readonly start: number
}

/**
 * The note of a mark that stands here: of its resolution the first with the same sign behind it, else the first of all; else the first of the
 * resolutions behind, as notes that stand at the end of all, else of those before.
 */
export function noteOf(
  { segments, starts }: Document,
  { reading, start }: Here,
  mark: FootnoteMark,
): PlacedNote | null {
  const notesIn = (read: Reading): readonly Footnote[] => read.model.footnotes.filter((note) => note.mark === mark.text)
  const own = notesIn(reading)
  const note = own.find(({ span }) => span.start > mark.span.start) ?? own[0]
  if (note) return { note, start }
  const all = segments.map((segment, i) => ({ segment, start: starts[i] as number }))
  const others = [...all.filter((one) => one.start > start), ...all.filter((one) => one.start < start)]
  for (const { segment, start } of others) {
    const [first] = segment.text.includes(mark.text) ? notesIn(segment) : []
    if (first) return { note: first, start }
  }
  return null
}
