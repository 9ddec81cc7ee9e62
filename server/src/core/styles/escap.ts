import { say } from '../text/message.ts'
import type { HouseStyle } from './style.ts'
import { UN_GA } from './un-ga.ts'

/**
 * Resolutions of the Economic and Social Commission for Asia and the Pacific. Source: rulebook section 22, column 4;
 *
 */
export const ESCAP: HouseStyle = {
  ...UN_GA,
  id: 'escap',
  name: say`ESCAP`,
  description: say`Economic and Social Commission for Asia and the Pacific: Headquarters style`,
}
