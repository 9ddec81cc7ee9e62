/**
 * How a catalogue lies in its folder: a table, a table of who cites whom, and the full texts, each in a file of its
 * own.
 */
import type { Language } from '../lexicon/languages.ts'

export const TABLE = 'catalogue.tsv'
export const CITES = 'cites.tsv'
export const TEXTS = 'texts'

/**
 * The file of a full text, below the folder: `texts/A_RES_75_1.en.resolution`. Whatever the symbol holds, the name
 * leads nowhere else.
 */
export const textFile = (symbol: string, language: Language): string =>
  `${TEXTS}/${symbol.replace(/[^A-Za-z0-9-]+/g, '_')}.${language}.resolution`
