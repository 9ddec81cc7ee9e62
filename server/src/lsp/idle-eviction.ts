import type { Document } from '../core/document/document.ts'
import { RELEASED_FROM } from '../core/document/limits.ts'
import type { OpenDrafts } from './documents.ts'

/** How long a draft is left alone before it rests, in milliseconds. */
const ALONE = 2_000

/**
 * Lets long drafts rest when nobody has asked anything of them for a while: what is read of them takes some thirty
 * times their bytes.
 */
export class IdleEviction {
  readonly #drafts: OpenDrafts
  readonly #held: (uri: string) => readonly Document[]
  readonly #alone: number
  readonly #due = new Map<string, ReturnType<typeof setTimeout>>()

  /** `held` gives the versions of a draft that are kept besides the one that is open. */
  constructor(drafts: OpenDrafts, held: (uri: string) => readonly Document[], alone = ALONE) {
    this.#drafts = drafts
    this.#held = held
    this.#alone = alone
    drafts.onDidChangeContent(({ document: { uri } }) => this.touch(uri))
    drafts.onDidClose(({ document: { uri } }) => this.#forget(uri))
  }

  /** Something was asked of the draft, or done to it. */
  touch(uri: string): void {
    this.#forget(uri)
    const draft = this.#drafts.get(uri)
    if (draft && draft.document.length >= RELEASED_FROM) this.#after(uri, () => this.#after(uri, () => this.#rest(uri)))
  }

  /**
   * In half the time that a draft is left alone: long work may hold up the first half, and is not counted in the
   * second.
   */
  #after(uri: string, then: () => void): void {
    this.#due.set(uri, setTimeout(then, this.#alone / 2))
  }

  #rest(uri: string): void {
    this.#due.delete(uri)
    const draft = this.#drafts.get(uri)
    if (draft) for (const document of [draft.document, ...this.#held(uri)]) document.releaseCaches(draft.place)
  }

  #forget(uri: string): void {
    clearTimeout(this.#due.get(uri))
    this.#due.delete(uri)
  }
}
