import { say } from '../text/message.ts'
import type { HouseStyle } from './style.ts'

/**
 * Resolutions of parliamentary law, as senates, councils and associations adopt them: WHEREAS …; and, RESOLVED, That ….
 * How they are emphasised, numbered and punctuated differs from one assembly to the next. Source: Robert’s Rules of
 * Order Newly Revised, on the form of resolutions with a preamble.
 */
export const WHEREAS: HouseStyle = {
  id: 'whereas',
  name: say`Parliamentary law`,
  description: say`Senates, councils, associations: WHEREAS …; and, RESOLVED, That …; Considerando que …, Se resuelve …`,
  labels: { en: [], es: [], fr: [] },
  emphasis: 'italic',
  looseEmphasis: true,
  looseRepetition: { en: true, es: true, fr: true },
  ownComplement: { en: 'either', es: 'either', fr: 'either' },
  closing: { preambular: ';', operative: ';', item: ';' },
  itemCase: 'any',
  andBeforeLastItem: true,
  selfReference: 'any',
  abbreviationPossessive: true,
  spelling: 'any',
  romanNumbers: 'spaced',
  hasOrganLine: false,
  numbersParagraphs: false,
  numberSingleParagraph: false,
  levels: {
    'subparagraph-lead-in': 'hint',
    'paragraph-punctuation': 'off',
    'operative-verb-emphasis': 'off',
    'preambular-emphasis': 'off',
    'operative-verb-form': 'off',
    'preambular-form': 'off',
    'repeated-opening': 'off',
    'item-form': 'off',
    'citation-first-mention': 'off',
    'decision-comma': 'off',
    'serial-comma': 'off',
    abbreviation: 'off',
    'capital-letters': 'off',
    'number-style': 'off',
    'rare-phrase': 'off',
  },
}
