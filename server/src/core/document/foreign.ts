import { say, type Value } from '../text/message.ts'

/** The languages that are told from their words. */
const NAMES: ReadonlyMap<string, Value> = new Map([
  ['German', say`German`],
  ['Portuguese', say`Portuguese`],
  ['Italian', say`Italian`],
  ['Dutch', say`Dutch`],
  ['Polish', say`Polish`],
  ['Turkish', say`Turkish`],
  ['Indonesian', say`Indonesian`],
  ['another script', say`another script`],
])

/** The name of a language that is not known here; others than these have the name that the front matter gives. */
export const nameOfForeign = (foreign: string): Value => NAMES.get(foreign) ?? foreign
