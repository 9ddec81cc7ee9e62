import type { ClientCapabilities } from 'vscode-languageserver'
import { READ_IN_TWO_FROM } from '../core/document/limits.ts'
import type { OpenDrafts } from './documents.ts'

/** How long others wait for a client that does not fetch findings at once, in milliseconds. */
const PATIENCE = 1_000

/**
 * Turns of the event loop until an answer has been written: its writing waits for one turn, and for one more behind
 * each message that goes before. A timer of one turn often came first, and the rest, 400 ms of 1.1 MB, before the
 * answer.
 */
const TURNS = 4

function afterTurns(turns: number, run: () => void): void {
  setTimeout(turns > 1 ? () => afterTurns(turns - 1, run) : run, 1)
}

/** A draft of which nothing has been told yet. */
interface Opened {
  readonly told: Promise<void>
  readonly release: () => void
  readonly patience: ReturnType<typeof setTimeout>
  /** True once somebody has asked for it. */
  isAsked: boolean
}

/**
 * Lets the findings with which a long draft begins go before all else that its opening asks for: most of that reads the
 * whole draft.
 */
export class FirstFindings {
  readonly #opened = new Map<string, Opened>()

  /** Nothing is told before the rest to a client that fetches findings and cannot be told to fetch them again. */
  constructor(drafts: OpenDrafts, { textDocument, workspace }: ClientCapabilities) {
    if (textDocument?.diagnostic && workspace?.diagnostics?.refreshSupport !== true) return
    drafts.onDidOpen(({ document: { uri, document } }) => {
      if (document.length >= READ_IN_TWO_FROM) this.#wait(uri)
    })
    drafts.onDidClose(({ document: { uri } }) => this.#opened.get(uri)?.release())
  }

  #wait(uri: string): void {
    let go = () => {}
    const told = new Promise<void>((resolve) => {
      go = resolve
    })
    const release = () => {
      clearTimeout(patience)
      this.#opened.delete(uri)
      go()
    }
    const patience = setTimeout(release, PATIENCE)
    this.#opened.set(uri, { told, release, patience, isAsked: false })
  }

  /** Resolves when others may go on with a draft; null where they may at once. */
  told(uri: string): Promise<void> | null {
    return this.#opened.get(uri)?.told ?? null
  }

  /**
   * What `find` finds, of a draft of which nothing has been told; null for any other, and for who asks second. Others
   * go on when there is nothing to find, or when what was found has been sent.
   */
  async of<T>(uri: string, find: () => Promise<T | null>): Promise<T | null> {
    const opened = this.#opened.get(uri)
    if (!opened) return null
    if (opened.isAsked) {
      await opened.told
      return null
    }
    opened.isAsked = true
    clearTimeout(opened.patience)
    let found: T | null = null
    try {
      found = await find()
      return found
    } finally {
      if (found) afterTurns(TURNS, opened.release)
      else opened.release()
    }
  }
}
