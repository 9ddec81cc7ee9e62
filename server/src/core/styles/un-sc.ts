import { say } from '../text/message.ts'
import type { HouseStyle } from './style.ts'

/**
 * Resolutions of the Security Council, which are not edited before adoption: labels and italics vary. Source: rulebook
 * section 22, column 2.
 */
export const UN_SC: HouseStyle = {
  id: 'un-sc',
  name: say`Security Council`,
  description: say`Labels of any form; italic verbs, unevenly; no title`,
  labels: { en: [], es: [], fr: [] },
  emphasis: 'italic',
  looseEmphasis: true,
  looseRepetition: { en: false, es: false, fr: true },
  ownComplement: { en: 'out', es: 'out', fr: 'out' },
  closing: { preambular: ',', operative: ';', item: ';' },
  itemCase: 'any',
  andBeforeLastItem: true,
  selfReference: 'this',
  abbreviationPossessive: true,
  spelling: 'any',
  romanNumbers: 'spaced',
  hasOrganLine: true,
  numbersParagraphs: true,
  // Three of nine published have a number.
  numberSingleParagraph: 'either',
  levels: {
    'operative-verb-emphasis': 'information',
    'repeated-opening': 'off',
    'preambular-emphasis': 'information',
    abbreviation: 'off',
    'citation-first-mention': 'off',
    'decision-comma': 'off',
    'serial-comma': 'off',
    'operative-verb-form': 'warning',
    'element-order': 'warning',
  },
}
