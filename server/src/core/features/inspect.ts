import type { World } from '../catalogue/catalogue.ts'
import type { Document } from '../document.ts'
import type { Settings } from '../judge.ts'

export const inspect = (document: Document, _settings: Settings, _world: World) => ({ language: document.language })
