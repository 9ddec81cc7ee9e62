/** What a run of blocks does throughout, told from counts that an edit changes by what it changes. */
import type { Language } from '../../lexicon/languages.ts'
import { isNumber } from '../../syntax/labels.ts'
import { openingOf, smallOpeningOf } from '../../wording/openings/index.ts'
import type { TextBlock } from './text-blocks.ts'

/** What a run of blocks does throughout. */
export interface Habits {
  /** It puts openings in emphasis. */
  readonly emphasises: boolean
  /** It has lines that can be nothing but headings. */
  readonly hasHeadings: boolean
  /** Its verbs stand in small letters, as in texts of ITU. */
  readonly opensSmall: boolean
}

export const isSame = (a: Habits, b: Habits): boolean =>
  a === b || (a.emphasises === b.emphasises && a.hasHeadings === b.hasHeadings && a.opensSmall === b.opensSmall)

/** How many blocks open with words in emphasis, and how many are lines that can be nothing but headings. */
export interface Signs {
  emphasised: number
  headings: number
}

/** What a block shows of habits; null where that is nothing. */
export function signOf({ prose: { words }, label, shape }: TextBlock, language: Language): keyof Signs | null {
  if (words.emphasis[0]?.words.start === 0) return openingOf(words, language) ? 'emphasised' : null
  return !label && shape.headingLine && !shape.adoptionNote && !openingOf(words, language) ? 'headings' : null
}

/** The habits of blocks that have so many signs of them. */
export const habitsOf = (
  blocks: readonly TextBlock[],
  { emphasised, headings }: Signs,
  language: Language,
): Habits => ({
  emphasises: emphasised > 0,
  hasHeadings: headings > 0,
  opensSmall: opensInSmallLetters(blocks, language),
})

/**
 * True where several blocks without a label, or with the number of a paragraph, open with known verbs in small letters,
 * and none without a label with one in capitals: decisions may have these below reasons in small letters.
 */
function opensInSmallLetters(blocks: readonly TextBlock[], language: Language): boolean {
  let small = 0
  for (const { kind, label, bullet, prose } of blocks) {
    if (kind !== 'paragraph' || bullet || (label && !isNumber(label))) continue
    if (smallOpeningOf(prose.words, language)) small++
    else if (!label && openingOf(prose.words, language)?.known) return false
  }
  return small > 1
}
