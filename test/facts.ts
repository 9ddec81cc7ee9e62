import { readFileSync } from 'node:fs'
import { readFacts } from '../server/src/core/catalogue/facts.ts'
import { EMPTY_WORLD, type World } from '../server/src/core/world.ts'

/** What a draft may know that comes with the program: the facts of adopted resolutions, and no other draft. */
export const FACTS: World = { ...EMPTY_WORLD, catalogue: readFacts(readFileSync('assets/catalogue.tsv', 'utf8')) }
