/**
 * How much of a Word file is read: what is beyond is refused in one message. Measured: a draft of 40 pages has 0.3 MB.
 */

/** The largest file, in bytes: pictures are not looked at, but may be many. */
export const LARGEST_FILE = 64_000_000
/** The most parts of a file, and the longest name of one. */
export const MOST_PARTS = 4_000
export const LONGEST_NAME = 1_000
/** The most bytes of one part, unpacked, and of all that are read. */
export const LARGEST_PART = 20_000_000
/** The most elements of one part, and of one paragraph or table. */
export const MOST_ELEMENTS = 300_000
export const MOST_IN_BLOCK = 50_000
/** The most paragraphs and tables of a text. */
export const MOST_BLOCKS = 50_000
/** The deepest nesting of elements. */
export const DEEPEST = 200
/** The most characters of a text that is read. */
export const LONGEST_TEXT = 5_000_000
