/** Words in the emphasis of a house or of a draft. */
import type { Emphasis } from '../../model/prose.ts'
import { EMPHASIS_RULES } from '../../styles/rule-ids.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { marksOf } from '../../syntax/emphasis-marks.ts'

export type EmphasisKind = Emphasis['mark']

/** The words in a mark; as they are where it is null. */
export function emphasised(words: string, mark: EmphasisKind | null): string {
  if (mark === null) return words
  const [open, close] = marksOf(mark)
  return `${open}${mark === 'capitals' ? words.toUpperCase() : words}${close}`
}

/**
 * The mark that a house puts on openings; null where it asks for none. Capitals, of verbs alone, nobody asks for
 * (R-87).
 */
export const houseMark = ({ emphasis, levels }: HouseStyle, part: keyof typeof EMPHASIS_RULES): EmphasisKind | null =>
  levels[EMPHASIS_RULES[part]] === 'off' && !(emphasis === 'capitals' && part === 'operative') ? null : emphasis

/** The mark that most openings of a draft have, of those that are given; that of the house where it has none yet. */
export function usualMark(
  marks: readonly (EmphasisKind | null)[],
  style: HouseStyle,
  part: keyof typeof EMPHASIS_RULES,
): EmphasisKind | null {
  const counts = new Map<EmphasisKind | null, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const house = houseMark(style, part)
  let usual = house
  for (const [mark, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = mark
  return usual
}
