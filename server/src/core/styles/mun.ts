import { say } from '../text/message.ts'
import type { HouseStyle } from './style.ts'

/**
 * Model United Nations conferences: rules of form differ from one to the next, so either bracket will do. Source:
 * rulebook section 22, last column.
 */
export const MUN: HouseStyle = {
  id: 'mun',
  name: say`Model United Nations`,
  description: say`Underlined verbs; every operative paragraph is numbered, a single one too`,
  labels: { en: [], es: [], fr: [] },
  emphasis: 'underline',
  looseEmphasis: false,
  looseRepetition: { en: false, es: false, fr: true },
  ownComplement: { en: 'in', es: 'either', fr: 'either' },
  closing: { preambular: ',', operative: ';', item: ';' },
  itemCase: 'any',
  andBeforeLastItem: true,
  selfReference: 'any',
  abbreviationPossessive: true,
  spelling: 'any',
  romanNumbers: 'spaced',
  hasOrganLine: true,
  numbersParagraphs: true,
  numberSingleParagraph: true,
  levels: { 'repeated-opening': 'hint', 'preambular-emphasis': 'information' },
}
