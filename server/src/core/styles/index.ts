import type { HouseStyle } from './style.ts'

export const STYLES: readonly HouseStyle[] = []
