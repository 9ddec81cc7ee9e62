/** The emphasis of openings that are known and have none. */

import type { Language } from '../lexicon/languages.ts'
import { inHouse, markOn } from '../model/emphasis-fit.ts'
import type { Emphasis, Prose } from '../model/prose.ts'
import { EMPHASIS_RULES } from '../styles/rule-ids.ts'
import type { HouseStyle } from '../styles/style.ts'
import { marksAround } from '../syntax/emphasis-marks.ts'
import type { Edit } from '../text/edit.ts'
import type { Opening } from '../wording/openings/index.ts'
import type { PlacedPart } from './placed-parts.ts'

/** The marks that can be put round words without changing one: capitals would. */
type Mark = Exclude<Emphasis['mark'], 'capitals'>

/** The mark that most openings of a draft take, else that of the style; null where that is none that words keep. */
export function usualMark(parts: readonly PlacedPart[], style: HouseStyle): Mark | null {
  const counts: Record<Emphasis['mark'], number> = { underline: 0, italic: 0, bold: 0, capitals: 0 }
  for (const { block, opening } of parts) {
    const mark = opening && markOn(block.prose, opening)
    if (mark) counts[mark]++
  }
  let usual: Emphasis['mark'] = style.emphasis
  for (const mark of ['underline', 'italic', 'bold', 'capitals'] as const)
    if (counts[mark] > counts[usual]) usual = mark
  return usual === 'capitals' ? null : usual
}

/** The edits that put the opening of a part that is sure in emphasis; none where the house has none, or it has it. */
export function tidyEmphasis(
  { block: { prose }, place, opening }: PlacedPart,
  mark: Mark | null,
  style: HouseStyle,
  language: Language,
  text: string,
): readonly Edit[] {
  if (!mark || (place !== 'preambular' && place !== 'operative')) return []
  if (!opening?.known || opening.part !== place || style.levels[EMPHASIS_RULES[place]] === 'off') return []
  const { start, end } = inHouse(opening, style.ownComplement[language])
  const phrase = prose.toDraft({ start, end })
  const words = prose.text.slice(start, end)
  if (touchesEmphasis(prose, opening) || words === words.toUpperCase()) return []
  // A figure behind the phrase may be the mark of a note, but not behind a mark of emphasis.
  if (/\d/.test(text.charAt(phrase.end))) return []
  // Marks, comments and furniture within the phrase are left where they are, and the phrase with them.
  if (text.slice(phrase.start, phrase.end).replace(/[\s\u00a0]+/g, ' ') !== words.replace(/[\s\u00a0]+/g, ' '))
    return []
  const [open, close] = marksAround(mark, text, phrase)
  return [
    { span: { start: phrase.start, end: phrase.start }, text: open },
    { span: { start: phrase.end, end: phrase.end }, text: close },
  ]
}

const touchesEmphasis = ({ words }: Prose, opening: Opening): boolean =>
  words.emphasis.some((emphasis) => emphasis.words.start < opening.end && opening.start < emphasis.words.end)
