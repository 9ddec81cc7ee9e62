import type { Draft } from './core/catalogue/catalogue.ts'
import type { Document } from './core/document/document.ts'
import { draftsIn } from './core/features/draft.ts'
import type { Entry } from './indexFile.ts'
import { LONGEST_INDEXED } from './limits.ts'

/** An open draft in the index: where its resolutions stand changes with every line, and is worked out when somebody asks. */
export class OpenEntry implements Entry {
  readonly uri: string
  readonly stamp = null
  readonly cites = null
  readonly #document: Document
  #drafts: readonly Draft[] | null = null

  constructor(uri: string, document: Document) {
    this.uri = uri
    this.#document = document
  }

  get isIndexed(): boolean {
    return this.#document.length <= LONGEST_INDEXED
  }

  get drafts(): readonly Draft[] {
    this.#drafts ??= this.isIndexed ? draftsIn(this.#document, this.uri) : []
    return this.#drafts
  }
}
