/** The list of house styles. To add one: write its data file and name it here. */
import { ECLAC } from './eclac.ts'
import { MUN } from './mun.ts'
import type { HouseStyle } from './style.ts'
import { UN_ECOSOC } from './un-ecosoc.ts'
import { UN_GA } from './un-ga.ts'
import { UN_HRC } from './un-hrc.ts'
import { UN_SC } from './un-sc.ts'

export const STYLES: readonly HouseStyle[] = [UN_GA, UN_SC, UN_ECOSOC, UN_HRC, ECLAC, MUN]

/** The style of a draft that says nothing of its own. */
export const DEFAULT_STYLE: HouseStyle = UN_GA

/** The style with this id, or null. */
export const styleOf = (id: string | null | undefined): HouseStyle | null =>
  STYLES.find((style) => style.id === id?.trim().toLowerCase()) ?? null
