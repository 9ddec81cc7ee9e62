import type { Document } from '../document.ts'

export interface Description {
  readonly symbol: string | null
  readonly title: string | null
  readonly date: string | null
  readonly offset: number
}

export const describe = (_document: Document): Description => ({ symbol: null, title: null, date: null, offset: 0 })
