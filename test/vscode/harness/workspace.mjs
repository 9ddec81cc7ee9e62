import { cpSync } from 'node:fs'
import path from 'node:path'
import { here } from './paths.mjs'
import { temporaryFolder } from './temporary.mjs'

/** A copy of the fixture, for a run to change as it likes. */
export function copyOfFixture() {
  const copy = temporaryFolder('workspace')
  cpSync(path.join(here, 'fixture'), copy.folder, { recursive: true })
  return copy
}
