import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { combined } from '../../core/catalogue/combined.ts'
import { faultOf, readFacts } from '../../core/catalogue/facts.ts'
import { TABLE } from '../../core/catalogue/layout.ts'
import { type Message, say } from '../../core/text/message.ts'
import type { Catalogue } from '../../core/world.ts'
import { readCatalogueNow } from '../../node/assets.ts'
import { isFolder } from '../../node/folder.ts'
import { UsageError } from '../command.ts'
import { reason } from '../reason.ts'

/** A catalogue of the disk. */
export interface OpenedCatalogue {
  readonly folder: string
  /** Its table as it stands in the file. */
  readonly tsv: string
  readonly catalogue: Catalogue
}

/** Opens the catalogue in a folder, or of a table. Throws a refusal with one line where it cannot be read. */
export function open(path: string): OpenedCatalogue {
  const table = isFolder(path) ? join(path, TABLE) : path
  const folder = dirname(table)
  const refused = (why: Message) => new UsageError(say`The catalogue ${path} ${why}.`)
  let tsv: string
  try {
    tsv = readFileSync(table, 'utf8')
  } catch (error) {
    const isLacking = table !== path && (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw refused(isLacking ? say`has no ${TABLE}: it is no catalogue` : reason(error))
  }
  const fault = faultOf(tsv)
  if (fault) throw refused(fault)
  return { folder, tsv, catalogue: readFacts(tsv, folder) }
}

/** The built-in facts and the catalogues at these paths as one. Throws a refusal where one cannot be read. */
export const everything = (paths: readonly string[]): Catalogue =>
  combined([...paths.map((path) => open(path).catalogue), builtIn()])

/** The facts that come with the program. Throws a refusal where they cannot be read. */
export function builtIn(): Catalogue {
  try {
    return readFacts(readCatalogueNow())
  } catch (error) {
    throw new UsageError(say`The catalogue of facts ${reason(error)}. Install Resolute again.`)
  }
}
