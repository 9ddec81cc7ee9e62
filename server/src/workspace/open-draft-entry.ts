import type { Document } from '../core/document/document.ts'
import { LONGEST_INDEXED } from '../core/document/limits.ts'
import { draftsIn } from '../core/indexing/drafts.ts'
import type { Draft } from '../core/world.ts'
import type { IndexEntry } from './index-file.ts'

/**
 * An open draft in the index: where its resolutions stand changes with every line, and is worked out when somebody
 * asks.
 */
export class OpenDraftEntry implements IndexEntry {
  readonly uri: string
  readonly stamp = null
  readonly language = null
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
