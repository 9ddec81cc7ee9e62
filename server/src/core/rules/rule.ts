import type { Document, ParsedText } from '../document/document.ts'
import type { RunningText } from '../document/running-text.ts'
import type { Language } from '../lexicon/languages.ts'
import type { Paragraph, Part, Resolution } from '../model/model.ts'
import type { Level, Severity } from '../styles/level.ts'
import type { RuleId } from '../styles/rule-ids.ts'
import type { HouseStyle } from '../styles/style.ts'
import type { Edit } from '../text/edit.ts'
import type { Message } from '../text/message.ts'
import { type Span, shift } from '../text/span.ts'
import type { World } from '../world.ts'
import type { Term } from './shared/preferred-terms.ts'

export type { Severity } from '../styles/level.ts'
export type { RuleId } from '../styles/rule-ids.ts'

/** One way to fix what a finding says. */
export interface Fix {
  /** What it does, for the menu: `Underline “Requests”`. */
  readonly title: Message
  /** Safe fixes are part of fix-all; the others are suggestions, and a person chooses. */
  readonly safe: boolean
  /** True where each of its edits is right by itself, so that one may be left out. */
  readonly separable?: boolean
  /** True where what it changes is read before as it is afterwards, so that it does not matter what part it stands in. */
  readonly readsAlike?: boolean
  readonly edits: readonly Edit[]
}

/** What a rule has found. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly span: Span
  /** What is wrong, why it matters, what to do: plain sentences. */
  readonly message: Message
  readonly fixes: readonly Fix[]
  /** True where the draft has to be numbered anew: numbers, labels and every reference to them in one go. */
  readonly renumbers?: true
}

/** A finding as a rule gives it, before it has its level. */
export interface RawFinding extends Omit<Finding, 'rule' | 'severity' | 'fixes'> {
  /** Lowers the level of the rule, and never raises it; left out where the rule is sure. */
  readonly severity?: Severity
  /** Left out where a person has to find what to write. */
  readonly fixes?: readonly Fix[]
  /**
   * True for what a rule of fact says of form: `(a)` where the house has `a)`. Rules of form are in `lint/forms.ts`.
   */
  readonly isOfForm?: true
}

/** The same finding with all its offsets further on by `delta`. */
export const shiftFinding = <R extends Pick<RawFinding, 'span' | 'fixes'>>(found: R, delta: number): R =>
  delta === 0
    ? found
    : {
        ...found,
        span: shift(found.span, delta),
        fixes: found.fixes?.map((fix) => ({
          ...fix,
          edits: fix.edits.map(({ span, text }) => ({ span: shift(span, delta), text })),
        })),
      }

/** What is known when words or a paragraph are judged by themselves, wherever they stand. */
export interface WordsContext {
  readonly language: Language
  readonly style: HouseStyle
  /** The terms that the office prefers. */
  readonly terms: readonly Term[]
}

/** What is known when a draft is judged as a whole. */
export interface DraftContext extends WordsContext {
  /** An earlier text of the draft whose numbers were whole; null where none is known. */
  readonly base: Document | null
}

/** What is known when the text of a resolution is judged. */
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

/** What is known when one part of a resolution is judged. */
export interface PartContext extends RuleContext {
  readonly resolution: Resolution
  /** The part above it in the resolution, and the one below. */
  readonly before: Part | undefined
  readonly after: Part | undefined
}

/** An executed example: `good` gives no finding of its rule; in `bad`, `⟦…⟧` marks each span found. */
export interface Example {
  readonly style?: string
  readonly bad?: string
  readonly good?: string
  /** An earlier text of the draft. */
  readonly base?: string
}

/** The examples of a rule in each language that it is about, for a reader of that language; all three, for most. */
export type Examples<L extends Language = Language> = Readonly<Record<L, readonly Example[]>>

/** One rule: what it says, why, where it comes from, and its checks. */
export type Rule = RuleBase & RuleExamples & RuleFixes & RuleChecks

interface RuleBase {
  readonly id: RuleId
  /** One line for tables: what the rule asks. */
  readonly summary: Message
  /** Why it matters, for a person who has not heard of it. */
  readonly why: Message
  /** Where the rule comes from: R-numbers of the rulebook, manuals. */
  readonly source: Message
  /** Its level where the style does not say otherwise. */
  readonly level: Level
}

/** What its page shows: one in which it finds something, one in which it does not. The tests have more. */
type RuleExamples =
  | { readonly languages?: undefined; readonly examples: Examples }
  | {
      /** What it asks is asked of the words of these languages alone; left out where it is asked of all. */
      readonly languages: readonly [Language, ...Language[]]
      readonly examples: Partial<Examples>
    }

/** The kinds of fixes it has, as its examples and cases show; one sentence says why they are safe, or only offered. */
type RuleFixes =
  | { readonly fixes: 'none'; readonly fixSafety?: undefined }
  | { readonly fixes: 'safe' | 'suggestion' | 'safe and suggestion'; readonly fixSafety: Message }

/** What a rule looks at, from little to much: what looks at less is asked less often while somebody types. */
export interface RuleChecks {
  /** What it finds in the words of one paragraph or sub-paragraph by themselves. */
  checkWords?(words: RunningText, context: WordsContext): readonly RawFinding[]
  /** What it finds in one paragraph with its sub-paragraphs by themselves. */
  checkParagraph?(paragraph: Paragraph, context: WordsContext): readonly RawFinding[]
  /** What it finds in one part: in what follows one organ line. Most resolutions have one. */
  checkPart?(part: Part, context: PartContext): readonly RawFinding[]
  /** What it finds in one resolution. */
  checkResolution?(resolution: Resolution, context: RuleContext): readonly RawFinding[]
  /** What it finds in the text of one resolution: in its front matter, its notes and its citations too. */
  checkText?(context: RuleContext): readonly RawFinding[]
  /** What it finds in a draft as a whole, where one resolution cannot be judged without the others. */
  checkDraft?(draft: Document, context: DraftContext): readonly RawFinding[]
}
