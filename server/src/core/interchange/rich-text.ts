/**
 * A text between the formats: paragraphs of words with their emphasis, notes and changes, as a word processor knows
 * them. Plain data; drafts and Word files are read into it and written from it.
 */

export type Mark = 'underline' | 'italic' | 'bold'

/** What was done to words or to the end of a paragraph, and by whom; null where they are as they were. */
export interface Change {
  readonly kind: 'in' | 'out'
  readonly author: string
  /** As `2026-11-28T10:00:00Z`; null where it is not known. */
  readonly date: string | null
  /** Where the words were moved, the name that both places of the move have. */
  readonly move?: string
}

interface Changeable {
  readonly change: Change | null
}

/** Words of one look. A `\n` is the end of a line within its paragraph. */
export interface TextRun extends Changeable {
  readonly kind: 'text'
  readonly text: string
  readonly marks: readonly Mark[]
  /** A style of characters of our own that has no mark in a draft. */
  readonly style?: string
  /** The bookmark of the place whose number they are, where a field is to follow it. */
  readonly reference?: string
  /** How Word has them, where they came from a Word file. */
  readonly source?: RunSource
}

/** The place of a note's mark; `note` is an index among the notes of the text. */
export interface NoteRun extends Changeable {
  readonly kind: 'note'
  readonly note: number
  readonly source?: RunSource
}

/** What somebody remarks on the words behind it; the author is empty where it has none. */
export interface CommentRun extends Changeable {
  readonly kind: 'comment'
  readonly text: string
  readonly author: string
}

/** What has no words and stays where it is in a Word file, as XML: bookmarks, what others took out, and the like. */
export interface OpaqueRun extends Changeable {
  readonly kind: 'opaque'
  readonly xml: string
  readonly source?: Surroundings
  /** Where it is an end of a paragraph that others took out: the properties of the paragraph behind it, after `xml`. */
  readonly properties?: string
}

export type Run = TextRun | NoteRun | CommentRun | OpaqueRun

/** What a run stands in: each a tag that opens it, with its end tag. */
export interface Surroundings {
  /** A link: `<w:hyperlink r:id="rId4">`. */
  readonly around?: readonly [open: string, close: string]
  /** What others put in, within the link: `<w:ins w:id="3" w:author="Chile">`. */
  readonly earlier?: readonly [open: string, close: string]
}

/** How a Word file has a run: enough to write it again where its words stay, or to take it out. */
export interface RunSource extends Surroundings {
  /** The properties of the run, as XML; empty where it has none. */
  readonly properties: string
  /** All its XML, where it stays or goes as a whole: a field. */
  readonly whole?: string
}

/** What a paragraph is: by it a style is chosen, and nothing else. */
export type Role =
  | 'masthead'
  | 'front'
  | 'designation'
  | 'title'
  | 'organLine'
  | 'preambular'
  | 'operative'
  | 'subParagraph'
  | 'section'
  | 'annex'
  | 'annexText'
  | 'quoted'
  | 'adoption'
  | 'text'

export interface RichParagraph {
  readonly kind: 'paragraph'
  readonly role: Role
  /** The degree of a sub-paragraph, from 1; 0 for all others. */
  readonly degree: number
  /** Number, letter or bullet that it opens with, without the space behind. */
  readonly label: string
  /** The bookmark around its number, where fields refer to it. */
  readonly bookmark?: string
  /** What the label was, where it has changed. */
  readonly labelBefore?: string | null
  /** Who changed it, and when. */
  readonly labelBy?: Pick<Change, 'author' | 'date'>
  readonly runs: readonly Run[]
  /** What was done to the whole of it, its end and its label included. */
  readonly change: Change | null
  /** Where its first word, or its label, stands in the draft (UTF-16); -1 where it is from no draft. */
  readonly start: number
  /** The paragraph of the Word file that it was read from. */
  readonly source?: ParagraphSource
}

/** Where a paragraph stands in a part of a Word file, and how. */
export interface ParagraphSource {
  /** Its XML, half open, in UTF-16 units of the part. */
  readonly start: number
  readonly end: number
  /** Its start tag, and its properties as XML (empty where it has none). */
  readonly tag: string
  readonly properties: string
  /** Whether Word numbers it by itself. */
  readonly isNumbered: boolean
  /** False where it holds what cannot be written again word by word: text boxes and the like. */
  readonly isPlain: boolean
  /** What stands before its first word, with its label, and behind its last. */
  readonly lead: readonly Run[]
  readonly tail: readonly Run[]
}

/** What stands in a cell of a table. */
export type RichCell = readonly Run[]

/** A table: its rows of cells. */
export interface RichTable {
  readonly kind: 'table'
  /** Whether its first row is its head. */
  readonly hasHead: boolean
  readonly rows: readonly (readonly RichCell[])[]
  readonly start: number
}

export type RichBlock = RichParagraph | RichTable

export interface RichNote {
  readonly runs: readonly Run[]
  readonly source?: NoteSource
}

/** The note in the part of the notes of a Word file. */
export interface NoteSource {
  readonly id: string
  readonly paragraph: ParagraphSource
}

export interface RichText {
  readonly blocks: readonly RichBlock[]
  readonly notes: readonly RichNote[]
}

/** The table with each of its cells made another. */
export const withCells = (table: RichTable, made: (cell: RichCell) => RichCell): RichTable => ({
  ...table,
  rows: table.rows.map((row) => row.map(made)),
})

/** Words without a mark. */
export const textRun = (text: string, change: Change | null = null): TextRun => ({
  kind: 'text',
  text,
  marks: [],
  change,
})

/** The words of runs, without notes and comments. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
