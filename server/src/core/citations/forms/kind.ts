import type { OrganId } from '../../lexicon/organs.ts'

/** What the noun before a number says: `resolution 46/182`, `decision 46/401`. */
export type Noun = 'resolution' | 'decision'

/**
 * How one body numbers what it adopts: the reader of its numbers beside the printer of its symbols.
 * Numbers are those of running text with their spaces folded: `217 A (III)`, `46/36 L`.
 */
export interface FormKind<F> {
  readonly organ: OrganId | null
  /** A number of running text, or null where this body does not number so. */
  parse(number: string, noun: Noun): F | null
  /** The number as running text has it: `217 A (III)`. */
  number(form: F): string
  /** The canonical symbol: `A/RES/217A(III)`. */
  print(form: F): string
  /** A canonical symbol, or null where it is none of this body's. Inverse of `print`. */
  read(symbol: string): F | null
}

/** The letters of a part: `A`, `AA`, or `A-C` for a composite text cited as a whole. */
export const PART = '[A-Z]{1,2}(?:-[A-Z]{1,2})?'

/** `A` → ` A`, nothing → nothing: the part of a number in running text. */
export const spaced = (part: string): string => (part ? ` ${part}` : '')
