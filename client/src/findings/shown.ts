import { type Diagnostic, Disposable, TabInputText, TabInputTextDiff, type Uri, window } from 'vscode'
import type { HandleDiagnosticsSignature } from 'vscode-languageclient'

interface Sent {
  readonly uri: Uri
  readonly diagnostics: Diagnostic[]
  readonly show: HandleDiagnosticsSignature
}

/**
 * The findings of folders as the server sends them, shown for drafts that no editor shows: the findings of the others
 * are fetched. A draft that is open and seen nowhere, as after its editor was closed, is not fetched either.
 */
export class ShownFindings implements Disposable {
  readonly #sent = new Map<string, Sent>()
  #seen = seen()
  readonly #listening = Disposable.from(
    window.tabGroups.onDidChangeTabs(() => this.#look()),
    window.onDidChangeVisibleTextEditors(() => this.#look()),
  )

  /** The server has sent what is found in a draft; `show` puts it into the Problems. */
  take(uri: Uri, diagnostics: Diagnostic[], show: HandleDiagnosticsSignature): void {
    const key = String(uri)
    if (diagnostics.length > 0) this.#sent.set(key, { uri, diagnostics, show })
    else this.#sent.delete(key)
    show(uri, this.#seen.has(key) ? [] : diagnostics)
  }

  dispose(): void {
    this.#listening.dispose()
  }

  #look(): void {
    const before = this.#seen
    this.#seen = seen()
    for (const key of new Set([...before, ...this.#seen])) {
      const sent = this.#sent.get(key)
      if (sent && before.has(key) !== this.#seen.has(key))
        sent.show(sent.uri, this.#seen.has(key) ? [] : sent.diagnostics)
    }
  }
}

/** The addresses that editors show, in tabs or within others: those whose findings the language client fetches. */
function seen(): Set<string> {
  const inputs = window.tabGroups.all.flatMap((group) => group.tabs.map(({ input }) => input))
  return new Set([
    ...inputs.flatMap((input) =>
      input instanceof TabInputText
        ? [String(input.uri)]
        : input instanceof TabInputTextDiff
          ? [String(input.modified)]
          : [],
    ),
    ...window.visibleTextEditors.map(({ document }) => String(document.uri)),
  ])
}
