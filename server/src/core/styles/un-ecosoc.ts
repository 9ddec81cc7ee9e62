import { say } from '../text/message.ts'
import type { HouseStyle } from './style.ts'
import { UN_GA } from './un-ga.ts'

/** Resolutions of the Economic and Social Council: Headquarters style. Source: rulebook section 22, column 1. */
export const UN_ECOSOC: HouseStyle = {
  ...UN_GA,
  id: 'un-ecosoc',
  name: say`Economic and Social Council`,
  description: say`Headquarters style, as of the General Assembly`,
}
