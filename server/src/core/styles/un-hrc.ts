import { say } from '../text/message.ts'
import type { HouseStyle } from './style.ts'
import { UN_GA } from './un-ga.ts'

/** Resolutions of the Human Rights Council: Headquarters style. Source: rulebook section 22, column 1. */
export const UN_HRC: HouseStyle = {
  ...UN_GA,
  id: 'un-hrc',
  name: say`Human Rights Council`,
  description: say`Headquarters style, as of the General Assembly; “its call” in or out of the emphasis`,
  // Counted on its fifty-fourth session: of such pairs in Spanish, one in eight is marked.
  looseRepetition: { ...UN_GA.looseRepetition, es: true },
  ownComplement: { en: 'out', es: 'out', fr: 'out' },
}
