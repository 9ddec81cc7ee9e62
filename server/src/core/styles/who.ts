import { say } from '../text/message.ts'
import type { HouseStyle, LabelForm } from './style.ts'
import { half } from './un-ga.ts'

/**
 * (1), (a) and (i); 1), a) and i) in Spanish and French. Source: R-67, and resolutions of the Assembly in the three.
 */
const LABELS: readonly LabelForm[] = [
  { sequence: 'numbers', closing: 'both' },
  { sequence: 'letters', closing: 'both' },
  { sequence: 'roman', closing: 'both' },
]

/**
 * Resolutions of the World Health Assembly: verbs in capitals, preambular paragraphs that close with semicolons.
 * Source: rulebook section 22, column 6.
 */
export const WHO: HouseStyle = {
  id: 'who',
  name: say`World Health Assembly`,
  description: say`World Health Organization: (1), (a); verbs in capitals; semicolons in the preamble`,
  labels: { en: LABELS, es: half(LABELS), fr: half(LABELS) },
  emphasis: 'capitals',
  looseEmphasis: true,
  looseRepetition: { en: false, es: false, fr: true },
  ownComplement: { en: 'either', es: 'either', fr: 'either' },
  closing: { preambular: ';', operative: ';', item: ';' },
  itemCase: 'lower',
  andBeforeLastItem: false,
  selfReference: 'this',
  abbreviationPossessive: true,
  spelling: 'oxford',
  romanNumbers: 'spaced',
  hasOrganLine: true,
  numbersParagraphs: true,
  numberSingleParagraph: false,
  levels: { 'operative-verb-emphasis': 'off', 'preambular-emphasis': 'off', 'repeated-opening': 'off' },
}
