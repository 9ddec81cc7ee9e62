import type { Language } from '../lexicon/languages.ts'
import type { OwnComplement } from '../model/emphasis-fit.ts'
import type { Sequence } from '../syntax/label-values.ts'
import type { Closing } from '../syntax/labels.ts'
import type { Message } from '../text/message.ts'
import type { Level } from './level.ts'
import type { RuleId } from './rule-ids.ts'

/**
 * How the labels of one degree of sub-paragraphs are written: `(a)` is letters in `both` brackets, `a)` in `half`, `a.`
 * with a `stop`.
 */
export interface LabelForm {
  readonly sequence: Sequence
  readonly closing: Closing
}

export type EmphasisMark = 'underline' | 'italic' | 'capitals'

/** One house style: forms, emphasis and levels. A style is data; the rules read it. Source: rulebook section 22. */
export interface HouseStyle {
  readonly id: string
  /** What people call it: `General Assembly`. */
  readonly name: Message
  readonly description: Message
  /** The forms of the four degrees of sub-paragraphs, outermost first, by language; none where any form will do. */
  readonly labels: Readonly<Record<Language, readonly LabelForm[]>>
  /** The mark that operative verbs and preambular openings take. */
  readonly emphasis: EmphasisMark
  /** Whether part of the verb phrase in emphasis is enough, as where italics are uneven. */
  readonly looseEmphasis: boolean
  /**
   * Whether paragraphs that open alike may as well go without “also” and “further” in this language, so that a missing
   * one is only hinted at.
   */
  readonly looseRepetition: Readonly<Record<Language, boolean>>
  /**
   * Whether a complement of the verb's own, `its call` of `Reiterates its call`, is in the emphasis, as well out of it,
   * or out of it.
   */
  readonly ownComplement: Readonly<Record<Language, OwnComplement>>
  /**
   * What closes a preambular paragraph, an operative paragraph that is not the last, and a sub-paragraph that is not
   * the last.
   */
  readonly closing: { readonly preambular: ',' | ';'; readonly operative: ';' | ','; readonly item: ';' | ',' }
  /** How a sub-paragraph begins; `any` where the house leaves it open. */
  readonly itemCase: 'upper' | 'lower' | 'any'
  /** Whether “and” may stand before the last sub-paragraph. */
  readonly andBeforeLastItem: boolean
  /** How a resolution speaks of itself. */
  readonly selfReference: 'present' | 'this' | 'any'
  /** Whether an abbreviation may have an apostrophe and an s: `UNICEF’s work`. */
  readonly abbreviationPossessive: boolean
  /** Spelling of English texts. */
  readonly spelling: 'oxford' | 'american' | 'any'
  /** Whether ECLAC numbers are closed up, `530(XXIV)`, or spaced, `530 (XXIV)`. */
  readonly romanNumbers: 'closed' | 'spaced'
  /** Whether a resolution begins with the name of its organ, on a line of its own. */
  readonly hasOrganLine: boolean
  /** Whether operative paragraphs are numbered; where they are not, only articles are counted: `ARTÍCULO 2.-`. */
  readonly numbersParagraphs: boolean
  /** Whether a resolution with a single operative paragraph numbers it; `either` where usage is divided. */
  readonly numberSingleParagraph: boolean | 'either'
  /** Levels that differ from the rule's own. */
  readonly levels: Readonly<Partial<Record<RuleId, Level>>>
}
