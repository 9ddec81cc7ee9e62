import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The catalogue of facts, which lies in `assets/` beside the folder of the bundle. */
const CATALOGUE = join(__dirname, '..', 'assets', 'catalogue.tsv')

export const readCatalogue = (): Promise<string> => readFile(CATALOGUE, 'utf8')

/** The same, for a command line that waits. */
export const readCatalogueNow = (): string => readFileSync(CATALOGUE, 'utf8')
