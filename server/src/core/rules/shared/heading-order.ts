/** Headings that are counted, by letters (A, B) or roman numerals (I, II), and those of them that are out of step. */
import { parseRoman, printRoman } from '../../citations/roman.ts'
import type { Annex, Element, Part } from '../../model/model.ts'
import type { Span } from '../../text/span.ts'

/** A heading with what counts it, which stands in its first line. */
export interface CountedHeading {
  readonly label: string
  readonly span: Span
}

export interface HeadingSlip {
  readonly found: CountedHeading
  /** The one above it. */
  readonly last: string
  readonly due: string
  readonly kind: 'gap' | 'twice' | 'back'
}

/** How a row of headings is counted. */
interface Count {
  readonly read: (label: string) => number | null
  readonly print: (value: number) => string
}

const LETTERS: Count = {
  read: (label) => (/^[A-Z]$/.test(label) ? label.charCodeAt(0) - 64 : null),
  print: (value) => String.fromCharCode(value + 64),
}

const ROMAN: Count = { read: parseRoman, print: printRoman }

const FIGURES: Count = { read: (label) => (/^[1-9]\d?$/.test(label) ? Number(label) : null), print: String }

/** The first of some headings in a row that is not the next; only a row that begins with its first is sure of its count. */
export function headingSlip([first, ...others]: readonly CountedHeading[]): HeadingSlip | null {
  const count = first && [ROMAN, LETTERS, FIGURES].find(({ read }) => read(first.label) === 1)
  let last = first?.label ?? ''
  for (const found of count ? others : []) {
    const value = count?.read(found.label) ?? null
    const before = count?.read(last) ?? 0
    // Another count begins here, or one of its own within the last.
    if (!count || value === null || (value === 1 && before > 1)) return null
    if (value !== before + 1) {
      const kind = value > before ? 'gap' : value === before ? 'twice' : 'back'
      return { found, last, due: count.print(before + 1), kind }
    }
    last = found.label
  }
  return null
}

/** The sections among some elements that are counted. */
export function countedSections(elements: readonly Element[]): readonly CountedHeading[] {
  const sections = elements.flatMap((element) => (element.kind === 'section' ? [element] : []))
  return sections.flatMap(({ label, span }) => (label === null ? [] : [{ label, span }]))
}

/** The parts of a resolution that are counted. */
export const countedParts = (parts: readonly Part[]): readonly CountedHeading[] =>
  parts.flatMap(({ label, span }) => (label === null ? [] : [{ label, span }]))

/** `Annex II`. */
export const countedAnnexes = (annexes: readonly Annex[]): readonly CountedHeading[] =>
  annexes.flatMap(({ title, span }) => {
    const label = /^(?:annex|anexo|annexe)[ \u00a0]+([A-Z]{1,6}|\d{1,2})(?![\p{Alphabetic}\d])/iu.exec(title)?.[1]
    return label ? [{ label, span }] : []
  })
