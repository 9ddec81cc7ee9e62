/** What refers to a note by its number, `see note 3 below`, and what becomes of it where notes are numbered anew. */

import type { Language } from '../lexicon/languages.ts'
import { NOTE_REFERENCES } from '../lexicon/note-references.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { Edit } from '../text/edit.ts'
import { LETTERS } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import { shift } from '../text/span.ts'

/** A number behind the noun, what joins it to others, and where the note is said to stand. */
const REFERENCE = perLanguage((_, language) => {
  const { noun, places } = NOTE_REFERENCES[language]
  const words = places.flat().join('|')
  return pattern('giu')`
    (?<![${LETTERS}])${noun}[ \u00a0](\d{1,4})(?![\d/.,]\d)(
      [ \u00a0]?[-–,][ \u00a0]?\d|,?[ \u00a0](?:and|to|y|a|et|à)[ \u00a0]\d
    )?(?:,?[ \u00a0](${words})(?![${LETTERS}]))?
  `
})

/** What notes are called now, by what they are called in the text; and where the text that refers to them stands. */
export interface Renumbering {
  readonly names: ReadonlyMap<string, string>
  /** The new number of the note that the text is of; null in running text, whose places do not change. */
  readonly of: number | null
}

/**
 * The edits of `text` that have it refer to the same notes, by offsets in it; null where it refers to them in a way
 * that cannot be told: several at a time, or in running text without a word on where the note stands.
 */
export function renumberedReferences(
  text: string,
  language: Language,
  { names, of }: Renumbering,
): readonly Edit[] | null {
  const edits: Edit[] = []
  for (const match of text.matchAll(REFERENCE(language))) {
    const [whole, number = '', more, place] = match
    const name = names.get(number)
    if (more) return null
    if (name === undefined) continue
    if (of === null && place === undefined) {
      if (name !== number) return null
      continue
    }
    const at = match.index + whole.indexOf(number)
    if (name !== number) edits.push({ span: { start: at, end: at + number.length }, text: name })
    if (place === undefined || of === null) continue
    const due = placed(place, Number(name) < of, language)
    const end = match.index + whole.length
    if (due !== place.toLowerCase()) edits.push({ span: { start: end - place.length, end }, text: due })
  }
  return edits
}

/** The word of the same pair that says whether the note stands above. */
function placed(place: string, isAbove: boolean, language: Language): string {
  const pair = NOTE_REFERENCES[language].places.find((words) => words.includes(place.toLowerCase()))
  return pair?.[isAbove ? 0 : 1] ?? place
}

/** The edits by the offsets of a text that this one begins in at `start`. */
export const movedEdits = (edits: readonly Edit[], start: number): Edit[] =>
  edits.map((edit) => ({ ...edit, span: shift(edit.span, start) }))
