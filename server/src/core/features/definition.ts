import type { World } from '../catalogue/catalogue.ts'
import type { Document } from '../document.ts'
import type { Target } from './types.ts'

export const definition = (_document: Document, _world: World, _offset: number): Target | null => null
