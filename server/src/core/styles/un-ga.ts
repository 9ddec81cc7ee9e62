import { say } from '../text/message.ts'
import type { HouseStyle, LabelForm } from './style.ts'

/** The degrees of United Nations Headquarters: (a), (i), a., i.. */
export const HEADQUARTERS_LABELS: readonly LabelForm[] = [
  { sequence: 'letters', closing: 'both' },
  { sequence: 'roman', closing: 'both' },
  { sequence: 'letters', closing: 'stop' },
  { sequence: 'roman', closing: 'stop' },
]

/** Resolutions of the General Assembly as Headquarters prints them. Source: rulebook section 22, column 1. */
export const UN_GA: HouseStyle = {
  id: 'un-ga',
  name: say`General Assembly`,
  description: say`United Nations Headquarters: (a), (i); italic verbs; a single operative paragraph has no number`,
  labels: { en: HEADQUARTERS_LABELS, es: half(HEADQUARTERS_LABELS), fr: half(HEADQUARTERS_LABELS) },
  emphasis: 'italic',
  looseEmphasis: false,
  looseRepetition: { en: false, es: false, fr: true },
  ownComplement: { en: 'in', es: 'either', fr: 'either' },
  closing: { preambular: ',', operative: ';', item: ';' },
  itemCase: 'upper',
  andBeforeLastItem: false,
  selfReference: 'present',
  abbreviationPossessive: false,
  spelling: 'oxford',
  romanNumbers: 'spaced',
  hasOrganLine: true,
  numbersParagraphs: true,
  numberSingleParagraph: false,
  levels: {},
}

/** The same degrees with half brackets, as Spanish and French have them: a), i). */
export function half(forms: readonly LabelForm[]): readonly LabelForm[] {
  return forms.map((form) => (form.closing === 'both' ? { ...form, closing: 'half' } : form))
}
