/** How running text and notes refer to a note by its number: `see note 3 above`. Source. */
import type { Language } from './languages.ts'

export interface NoteReferenceWords {
  /** The noun before the number. */
  readonly noun: string
  /** The pairs of words that say where the note stands, above and below. */
  readonly places: readonly (readonly [string, string])[]
}

export const NOTE_REFERENCES: Readonly<Record<Language, NoteReferenceWords>> = {
  en: {
    noun: '(?:foot)?notes?',
    places: [
      ['above', 'below'],
      ['supra', 'infra'],
    ],
  },
  es: {
    noun: 'notas?(?: (?:de|a) pie de página| al pie(?: de página)?)?',
    places: [
      ['supra', 'infra'],
      ['más arriba', 'más abajo'],
      ['anterior', 'siguiente'],
    ],
  },
  fr: {
    noun: 'notes?(?: de bas de page)?',
    places: [
      ['ci-dessus', 'ci-dessous'],
      ['ci-dessus', 'ci-après'],
      ['supra', 'infra'],
      ['plus haut', 'plus bas'],
    ],
  },
}
