import { Disposable, type TextDocument, window, workspace } from 'vscode'
import { isDraft } from './draft.ts'

/**
 * The draft that a view beside the editor shows: the one in the active editor; where that is no draft, the last one
 * stays until it is closed.
 */
export class FollowedDraft {
  readonly #rest: number
  readonly #switched: () => void
  readonly #changed: () => void
  readonly #listening: Disposable
  #document: TextDocument | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined

  /**
   * `switched` hears at once of another draft, or of none; `changed`, when the draft has rested for `rest`
   * milliseconds.
   */
  constructor(rest: number, switched: () => void, changed: () => void) {
    this.#rest = rest
    this.#switched = switched
    this.#changed = changed
    this.#listening = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.follow()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.later()
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#show(undefined)
      }),
    )
  }

  get document(): TextDocument | undefined {
    return this.#document
  }

  /** Takes the draft of the active editor. */
  follow(): void {
    const document = window.activeTextEditor?.document
    if (document && isDraft(document)) this.#show(document)
  }

  /** Has `changed` called once the draft has rested. */
  later(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(this.#changed, this.#rest)
  }

  dispose(): void {
    clearTimeout(this.#waiting)
    this.#listening.dispose()
  }

  #show(document: TextDocument | undefined): void {
    if (document === this.#document) return
    this.#document = document
    this.#switched()
  }
}
