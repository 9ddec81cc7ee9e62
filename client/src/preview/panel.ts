import {
  Disposable,
  type ExtensionContext,
  l10n,
  Position,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Preview, PreviewLook } from '../../../server/src/protocol.ts'
import { LEVELS } from '../findings/words.ts'
import { ask } from '../messages.ts'
import { findings } from '../words.ts'
import { pageOf } from './page.ts'

/** How long the draft rests before it is shown anew, in milliseconds. */
const REST = 60

type FromPage = { readonly kind: 'ready' } | { readonly kind: 'scrolled' | 'open'; readonly line: number }

/** The preview beside a draft: the resolution as it is printed, in step with the text. */
export class PreviewPanel {
  readonly document: TextDocument
  readonly #client: BaseLanguageClient
  readonly #panel: WebviewPanel
  readonly #listening: Disposable
  #waiting: ReturnType<typeof setTimeout> | undefined
  /** Until when the editor follows the page, whose own scrolling is then not told back. */
  #following = 0

  constructor(client: BaseLanguageClient, context: ExtensionContext, document: TextDocument, closed: () => void) {
    this.#client = client
    this.document = document
    const name = document.uri.path.split('/').at(-1)
    this.#panel = window.createWebviewPanel(
      'resolute.preview',
      l10n.t('Preview {0}', name ?? ''),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [context.extensionUri], enableFindWidget: true },
    )
    this.#listening = Disposable.from(
      this.#panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message)),
      this.#panel.onDidDispose(() => {
        this.#listening.dispose()
        clearTimeout(this.#waiting)
        closed()
      }),
      workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) this.#later()
      }),
      workspace.onDidCloseTextDocument((other) => {
        if (other === document) this.#panel.dispose()
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
        if (textEditor.document === document && first && Date.now() > this.#following)
          void this.#panel.webview.postMessage({ kind: 'line', line: first.start.line })
      }),
    )
    void ask(client, PreviewLook, undefined).then((look) => {
      this.#panel.webview.html = pageOf(this.#panel.webview, context, look, nonce())
    })
  }

  reveal(): void {
    this.#panel.reveal(undefined, true)
  }

  dispose(): void {
    this.#panel.dispose()
  }

  #later(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => void this.#show(), REST)
  }

  async #show(): Promise<void> {
    const content = await ask(this.#client, Preview, {
      uri: this.#client.code2ProtocolConverter.asUri(this.document.uri),
    })
    if (content) await this.#panel.webview.postMessage({ kind: 'content', content, words: words() })
  }

  #hear(message: FromPage): void {
    if (message.kind === 'ready') {
      void this.#show()
      return
    }
    const at = new Position(message.line, 0)
    const shown = window.visibleTextEditors.find(({ document }) => document === this.document)
    if (message.kind === 'open')
      void window.showTextDocument(this.document, {
        viewColumn: shown?.viewColumn ?? ViewColumn.One,
        selection: new Selection(at, at),
      })
    else if (shown) {
      this.#following = Date.now() + 200
      shown.revealRange(new Range(at, at), TextEditorRevealType.AtTop)
    }
  }
}

/** What the page says of its own; `{0}` is a number. */
const words = () => ({
  one: findings(1),
  many: l10n.t('{0} findings'),
  levels: LEVELS,
})

const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
