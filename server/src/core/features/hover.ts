import type { World } from '../catalogue/catalogue.ts'
import type { Document } from '../document.ts'
import type { Hover } from './types.ts'

export const hover = (_document: Document, _world: World, _offset: number): Hover | null => null
