import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The catalogue of facts: it lies in `assets/` beside the folder of the bundle, or of the sources where they run
 * unbundled.
 */
function catalogue(): string {
  const beside = join(__dirname, '..', 'assets', 'catalogue.tsv')
  return existsSync(beside) ? beside : join(__dirname, '..', '..', '..', 'assets', 'catalogue.tsv')
}

export const readCatalogue = (): Promise<string> => readFile(catalogue(), 'utf8')

/** The same, for a command line that waits. */
export const readCatalogueNow = (): string => readFileSync(catalogue(), 'utf8')
