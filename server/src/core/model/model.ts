/**
 * What a draft says, as people who draft resolutions see it. Offsets are those of the draft, in UTF-16 units; spans are
 * half open.
 */
import type { Language } from '../lexicon/languages.ts'
import type { OrganId } from '../lexicon/organs.ts'
import type { Label } from '../syntax/labels.ts'
import type { SyntaxProblem } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'
import type { MastheadFact } from '../wording/masthead.ts'
import type { Opening } from '../wording/openings/index.ts'
import type { FrontMatter } from './front-matter.ts'
import type { Prose, ProseText } from './prose.ts'
import type { LabelLevel } from './structure/label-levels.ts'
import type { RecognizedRun } from './structure/structure.ts'

export interface PlacedLabel extends Label {
  readonly span: Span
}

/** What preambular paragraphs, operative paragraphs and sub-paragraphs have in common. */
export interface ParagraphBase {
  /** From its label or first word to the end of its last sub-paragraph, without bullet and indentation. */
  readonly span: Span
  /** Its own words, without those of its sub-paragraphs and footnotes. */
  readonly prose: Prose
  readonly subParagraphs: readonly SubParagraph[]
}

/** What preambular and operative paragraphs have in common. */
interface OpenedParagraph extends ParagraphBase {
  /**
   * The same object while the paragraph and its sub-paragraphs are the same, wherever it stands: what follows from them
   * alone may be kept by it.
   */
  readonly source: object
  readonly opening: Opening | null
}

export type Paragraph = Preambular | Operative

export interface Preambular extends OpenedParagraph {
  readonly kind: 'preambular'
  /** `PP2`, `B.`: null where it has none, as in nearly all houses. */
  readonly label: PlacedLabel | null
}

export interface Operative extends OpenedParagraph {
  readonly kind: 'operative'
  /** Null where the paragraph has no number. */
  readonly label: PlacedLabel | null
}

/** A sub-paragraph. */
export interface SubParagraph extends ParagraphBase {
  readonly kind: 'subParagraph'
  readonly label: PlacedLabel
  readonly level: LabelLevel
}

export interface Section {
  readonly kind: 'section'
  /** `I`, `B`, or null for a heading without a number. */
  readonly label: string | null
  readonly title: string | null
  readonly span: Span
  readonly children: readonly Element[]
}

/**
 * Text that is neither preamble nor operative part: adoption notes, quoted text, a line that announces the decision,
 * and `text`, which no reading fits.
 */
export interface Passage {
  readonly kind: 'adoption' | 'quoted' | 'formula' | 'text'
  /** The label that it opens with, as paragraphs of annexes have them. */
  readonly label: PlacedLabel | null
  readonly span: Span
  readonly prose: Prose
}

export interface OrganLine {
  readonly kind: 'organLine'
  readonly span: Span
  readonly organ: OrganId | null
  readonly prose: Prose
}

export type Element = Paragraph | Section | Passage

/** What one organ line opens: a whole resolution, or a part (A, B …) of a composite one. */
export interface Part {
  readonly kind: 'part'
  readonly label: string | null
  readonly title: string | null
  readonly span: Span
  readonly organLine: OrganLine | null
  readonly children: readonly Element[]
}

export interface Annex {
  readonly kind: 'annex'
  readonly title: string
  readonly span: Span
  readonly passages: readonly Passage[]
}

/** The number that names a resolution in its heading: `530(XXIV)`, `79/116`, `Resolution 2513 (2020)`. */
export interface Designation {
  readonly span: Span
  readonly text: string
  /** The words of the line that it opens. */
  readonly line: ProseText
}

export interface Title {
  readonly text: string
  readonly span: Span
  /** The line it stands on, with the designation where that stands there too. */
  readonly prose: Prose
}

export interface Resolution {
  readonly kind: 'resolution'
  readonly span: Span
  readonly organ: OrganId | null
  readonly designation: Designation | null
  readonly title: Title | null
  readonly parts: readonly Part[]
  readonly annexes: readonly Annex[]
}

export interface Footnote {
  readonly kind: 'footnote'
  /** As printed, without the colon: `¹`, `[^1]`. */
  readonly mark: string
  readonly span: Span
  readonly prose: Prose
  /** The paragraph or sub-paragraph that the note interrupts. */
  readonly inside: Paragraph | SubParagraph | null
}

export interface PlacedMastheadFact extends MastheadFact {
  readonly span: Span
}

export interface Model {
  readonly language: Language
  readonly frontMatter: FrontMatter | null
  /** What stands before the first resolution. */
  readonly frontText: Span | null
  /** What the lines above the first organ line say of the text: of two that say the same, the first. */
  readonly masthead: readonly PlacedMastheadFact[]
  readonly resolutions: readonly Resolution[]
  readonly footnotes: readonly Footnote[]
  /** The words in tables, a passage a cell, which are no part of what is around the table. */
  readonly cells: readonly Passage[]
  readonly problems: readonly SyntaxProblem[]
  /** The blocks behind organ lines, as they were recognized together: for who asks why something is what it is. */
  readonly runs: readonly RecognizedRun[]
}
