import type { Document } from './document.ts'

/**
 * The longest draft that is read for what it says, in UTF-16 units: some six thousand pages. A longer one stays a text.
 */
export const LONGEST_DRAFT = 12_000_000

/** The longest file of the workspace that is looked into for its designation. */
export const LONGEST_INDEXED = 5_000_000

/**
 * A draft of several resolutions rests from this length on when it is left alone: of a shorter one, what is read takes
 * little memory. One resolution never rests.
 */
export const RELEASED_FROM = 100_000

/** From this length on the beginning of a draft is read, and its findings are told, before the rest. */
export const READ_IN_TWO_FROM = 250_000

/** True of a draft that is left alone. */
export const isTooLong = (document: Document): boolean => document.length > LONGEST_DRAFT
