import type { Document, ParsedText } from '../document/document.ts'
import type { Language } from '../lexicon/languages.ts'
import type { Paragraph } from '../model/model.ts'
import type { Level, Severity } from '../styles/level.ts'
import type { RuleId } from '../styles/rule-ids.ts'
import type { HouseStyle } from '../styles/style.ts'
import type { Edit } from '../text/edit.ts'
import { type Span, shift } from '../text/span.ts'
import type { World } from '../world.ts'
import type { RunningText } from './shared/running-text.ts'

export type { Severity } from '../styles/level.ts'
export type { RuleId } from '../styles/rule-ids.ts'

/** One way to mend a finding. */
export interface Fix {
  /** What it does, for the menu: `Underline “Requests”`. */
  readonly title: string
  /** Safe fixes are part of fix-all; the others are offered, and a person chooses. */
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** What a rule has found. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly span: Span
  /** What is wrong, why it matters, what to do: plain sentences. */
  readonly message: string
  readonly fixes: readonly Fix[]
}

/** A finding before it has been given its level: `doubtful` ones are lowered to a hint. */
export interface RawFinding extends Omit<Finding, 'rule' | 'severity'> {
  readonly severity?: Severity
  /** True for what a rule of fact says of form: `(a)` where the house has `a)`. Rules of form are in `lint/forms.ts`. */
  readonly isOfForm?: true
}

/** The same report where all its places are further on by `delta`. */
export const shiftFinding = <R extends Pick<RawFinding, 'span' | 'fixes'>>(report: R, delta: number): R =>
  delta === 0
    ? report
    : {
        ...report,
        span: shift(report.span, delta),
        fixes: report.fixes.map((fix) => ({
          ...fix,
          edits: fix.edits.map(({ span, text }) => ({ span: shift(span, delta), text })),
        })),
      }

/** What is known when words or a paragraph are judged by themselves, wherever they stand. */
export interface WordsContext {
  readonly language: Language
  readonly style: HouseStyle
}

/** What is known when a resolution is judged. */
export interface RuleContext {
  /**
   * The resolution with its notes; of a draft of several, the first has what stands before it as well. Its offsets
   * begin with it.
   */
  readonly document: ParsedText
  readonly style: HouseStyle
  /** Every style that a draft can name. */
  readonly styles: readonly HouseStyle[]
  readonly world: World
  /** True where only the style's own emphasis mark satisfies it. */
  readonly strictEmphasis: boolean
  /** True where the draft has no other resolution. */
  readonly isOnlyResolution: boolean
}

/** An executed example: `good` gives no finding of its rule; in `bad`, `⟦…⟧` marks each span found. */
export interface Example {
  readonly style?: string
  readonly bad?: string
  readonly good?: string
}

/** One rule: what it says, why, where it comes from, and the check. */
export interface Rule {
  readonly id: RuleId
  /** One line for tables: what the rule asks. */
  readonly summary: string
  /** Why it matters, for a person who has not heard of it. */
  readonly why: string
  /** Where the rule comes from: R-numbers, manuals. */
  readonly source: string
  /** Its level where the style does not say otherwise. */
  readonly level: Level
  /** `fix` where every mend is safe, `offer` where a person chooses, `none`, or both. */
  readonly mend: 'fix' | 'offer' | 'fix and offer' | 'none'
  /** What its page shows: one in which it finds something, one in which it does not. The tests have more. */
  readonly examples: readonly Example[]
  /** What it finds in the words of one paragraph or sub-paragraph by themselves. */
  checkWords?(words: RunningText, context: WordsContext): readonly RawFinding[]
  /** What it finds in one paragraph with its sub-paragraphs by themselves. */
  checkParagraph?(paragraph: Paragraph, context: WordsContext): readonly RawFinding[]
  /** What it finds in one resolution. */
  check?(context: RuleContext): readonly RawFinding[]
  /** What it finds in a draft as a whole, where one resolution cannot be judged without the others. */
  checkDraft?(draft: Document, context: WordsContext): readonly RawFinding[]
}
