import { say } from '../text/message.ts'
import type { HouseStyle } from './style.ts'

/**
 * Resolutions of the International Telecommunication Union, the Universal Postal Union and the General Conference on
 * Weights and Measures: verbs in small letters, on lines of their own or at the head of a paragraph; recitals a), b);
 * decisions 1, 2 without a full stop. Source: ITU’s Spanish style guide, chapter on resolutions (rulebook, 0.1), and
 * resolutions of ITU and CGPM.
 */
export const ITU: HouseStyle = {
  id: 'itu',
  name: say`ITU, UPU and CGPM`,
  description: say`Verbs in small letters on lines of their own, recitals a), decisions 1 without a full stop`,
  labels: { en: [], es: [], fr: [] },
  emphasis: 'italic',
  looseEmphasis: true,
  looseRepetition: { en: true, es: true, fr: true },
  ownComplement: { en: 'either', es: 'either', fr: 'either' },
  closing: { preambular: ',', operative: ',', item: ';' },
  itemCase: 'any',
  andBeforeLastItem: true,
  selfReference: 'any',
  abbreviationPossessive: true,
  spelling: 'any',
  romanNumbers: 'spaced',
  hasOrganLine: true,
  numbersParagraphs: true,
  numberSingleParagraph: false,
  levels: {
    'paragraph-number': 'off',
    'subparagraph-lead-in': 'off',
    'paragraph-punctuation': 'hint',
    'preambular-form': 'off',
    'operative-verb-emphasis': 'off',
    'preambular-emphasis': 'off',
    'repeated-opening': 'off',
    'item-form': 'off',
    'citation-first-mention': 'off',
    'decision-comma': 'off',
    'serial-comma': 'off',
    abbreviation: 'off',
    'number-style': 'off',
    'rare-phrase': 'off',
  },
}
