import { type Disposable, type TextDocument, workspace } from 'vscode'
import { typedAfter } from './typing.ts'

/** What a person types at a place while an answer is waited for: it belongs behind what the answer puts in. */
export class TypedMeanwhile implements Disposable {
  readonly #at: number
  readonly #listener: Disposable
  #text: string | null = ''

  constructor(document: TextDocument, at: number) {
    this.#at = at
    this.#listener = workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) this.#text = typedAfter(this.#text, this.#at, event.contentChanges)
    })
  }

  /** The text; null where the draft was changed in another way. */
  get text(): string | null {
    return this.#text
  }

  dispose(): void {
    this.#listener.dispose()
  }
}
