/** The resolutions of a draft, each with what it was in an earlier text of the draft. */
import type { Document, ParsedText, PlacedResolution } from '../document/document.ts'

/** A resolution of a draft, and the same one in an earlier text of the draft. */
export interface ResolutionSince extends PlacedResolution {
  /** Null where that is not known. */
  readonly before: ParsedText | null
}

/** The resolutions of a draft with what they were in an earlier text: those around what has changed are the same. */
export function resolutionsSince(base: Document | null, { resolutions }: Document): readonly ResolutionSince[] {
  const old = base?.resolutions ?? []
  const isSame = (i: number, j: number): boolean => old[i]?.parsed === resolutions[j]?.parsed
  let head = 0
  while (head < Math.min(old.length, resolutions.length) && isSame(head, head)) head++
  const moved = old.length - resolutions.length
  let tail = resolutions.length
  while (tail > head && tail + moved > head && isSame(tail + moved - 1, tail - 1)) tail--
  return resolutions.map((one, j) => {
    if (j < head) return { ...one, before: one.parsed }
    if (j >= tail) return { ...one, before: one.parsed }
    // As many as before: each is the one in its place. Else nothing says which is which.
    return { ...one, before: moved === 0 ? (old[j]?.parsed ?? null) : null }
  })
}
