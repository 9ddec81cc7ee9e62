/** The list of house styles. To add one: write its data file and name it here. */
import { ECLAC } from './eclac.ts'
import { ESCAP } from './escap.ts'
import { ITU } from './itu.ts'
import { MUN } from './mun.ts'
import { MUN_AMUN } from './mun-amun.ts'
import { MUN_THIMUN } from './mun-thimun.ts'
import type { HouseStyle } from './style.ts'
import { UN_ECOSOC } from './un-ecosoc.ts'
import { UN_GA } from './un-ga.ts'
import { UN_HRC } from './un-hrc.ts'
import { UN_SC } from './un-sc.ts'
import { WHEREAS } from './whereas.ts'
import { WHO } from './who.ts'

export const STYLES: readonly HouseStyle[] = [
  UN_GA,
  UN_SC,
  UN_ECOSOC,
  UN_HRC,
  ECLAC,
  ESCAP,
  WHO,
  ITU,
  WHEREAS,
  MUN,
  MUN_AMUN,
  MUN_THIMUN,
]

/** The style of a draft that says nothing of its own. */
export const DEFAULT_STYLE: HouseStyle = UN_GA

/** The style with this id, ours or one of the others given; null where there is none. */
export function styleOf(id: string | null | undefined, others: readonly HouseStyle[] = []): HouseStyle | null {
  const wanted = id?.trim().toLowerCase()
  return [...STYLES, ...others].find((style) => style.id === wanted) ?? null
}
