import type { Document } from '../core/document/document.ts'
import { RELEASED_FROM } from '../core/document/limits.ts'
import type { OpenDrafts } from './documents.ts'

/** How long a draft is left alone before its caches are released, in milliseconds. */
const IDLE = 2_000

/**
 * Releases the caches of long drafts when nobody has asked anything of them for a while: what is read of them takes
 * some thirty times their bytes.
 */
export class IdleEviction {
  readonly #drafts: OpenDrafts
  readonly #retained: (uri: string) => readonly Document[]
  readonly #idle: number
  readonly #due = new Map<string, ReturnType<typeof setTimeout>>()

  /** `retained` gives the versions of a draft that are kept besides the one that is open. */
  constructor(drafts: OpenDrafts, retained: (uri: string) => readonly Document[], idle = IDLE) {
    this.#drafts = drafts
    this.#retained = retained
    this.#idle = idle
    drafts.onDidChangeContent(({ document: { uri } }) => this.touch(uri))
    drafts.onDidClose(({ document: { uri } }) => this.#forget(uri))
  }

  /** Something was asked of the draft, or done to it. */
  touch(uri: string): void {
    this.#forget(uri)
    const draft = this.#drafts.get(uri)
    if (draft && draft.document.length >= RELEASED_FROM)
      this.#afterHalf(uri, () => this.#afterHalf(uri, () => this.#release(uri)))
  }

  /**
   * Runs in half the time that a draft is left alone: long work may hold up the first half, and is not counted in the
   * second.
   */
  #afterHalf(uri: string, then: () => void): void {
    this.#due.set(uri, setTimeout(then, this.#idle / 2))
  }

  #release(uri: string): void {
    this.#due.delete(uri)
    const draft = this.#drafts.get(uri)
    if (draft) for (const document of [draft.document, ...this.#retained(uri)]) document.releaseCaches(draft.place)
  }

  #forget(uri: string): void {
    clearTimeout(this.#due.get(uri))
    this.#due.delete(uri)
  }
}
