import { type TextDocument, window, workspace } from 'vscode'
import { isDraft } from './draft.ts'
import { type Entry, ListView } from './list-view.ts'
import { Rest } from './rest.ts'

/**
 * A list of what is in a draft: the one in the active editor; where that is no draft, the last one stays until it is
 * closed.
 */
export abstract class DraftList<Item extends Entry<Item>> extends ListView<Item> {
  #document: TextDocument | undefined
  #rest: Rest | undefined

  /** The draft that is listed. */
  protected get document(): TextDocument | undefined {
    return this.#document
  }

  /** Its address, as the server knows it. */
  protected addressOf({ uri }: TextDocument): string {
    return this.client.code2ProtocolConverter.asUri(uri)
  }

  /**
   * Has the list follow the editor. `switched` hears at once of another draft, or of none; `changed`, when the draft has
   * rested for `rest` milliseconds.
   */
  protected follow(rest: number, switched = () => this.refresh(), changed = () => this.refresh()): void {
    const show = (document: TextDocument | undefined): void => {
      if (document === this.#document) return
      this.#document = document
      switched()
    }
    const showActive = (): void => {
      const document = window.activeTextEditor?.document
      if (document && isDraft(document)) show(document)
    }
    this.#rest = new Rest(rest, changed)
    this.own(
      this.#rest,
      window.onDidChangeActiveTextEditor(showActive),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.later()
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) show(undefined)
      }),
    )
    showActive()
  }

  /** Has `changed` called once the draft has rested. */
  protected later(): void {
    this.#rest?.later()
  }
}
