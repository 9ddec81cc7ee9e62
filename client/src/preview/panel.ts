import {
  commands,
  Disposable,
  type ExtensionContext,
  env,
  l10n,
  languages,
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
import { CitationCard, Preview, type PreviewAnswer, PreviewLook } from '../../../server/src/protocol/preview.ts'
import { LEVELS } from '../findings/words.ts'
import { ask } from '../messages.ts'
import { Rest } from '../rest.ts'
import { findings } from '../words.ts'
import { pageOf } from './page.ts'

/** How long the draft rests before it is shown anew, in milliseconds. */
const REST = 60

/** Where the size is kept in which previews are read. */
const ZOOM = 'resolute.preview.zoom'

type FromPage =
  | { readonly kind: 'ready' | 'print' | 'save' }
  | { readonly kind: 'scrolled' | 'open'; readonly line: number }
  | { readonly kind: 'card'; readonly line: number; readonly at: number }
  | { readonly kind: 'zoom'; readonly zoom: number }

/** The preview beside a draft: the resolution as it is printed, in step with the text. */
export class PreviewPanel {
  readonly document: TextDocument
  readonly #client: BaseLanguageClient
  readonly #context: ExtensionContext
  readonly #panel: WebviewPanel
  readonly #listening: Disposable
  readonly #rest = new Rest(REST, () => void this.#show())
  /** Until when the editor follows the page, whose own scrolling is then not told back. */
  #following = 0
  /** The answer that the page shows; null before the first. */
  #shown: number | null = null
  /** The first answer, which is asked for while the page opens. */
  #first: Promise<PreviewAnswer | null> | null
  #isAsking = false
  #isDue = false

  constructor(client: BaseLanguageClient, context: ExtensionContext, document: TextDocument, closed: () => void) {
    this.#client = client
    this.#context = context
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
        this.#rest.dispose()
        closed()
      }),
      workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) this.#rest.later()
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === document.uri.toString())) this.#rest.later()
      }),
      workspace.onDidCloseTextDocument((other) => {
        if (other === document) this.#panel.dispose()
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
        if (textEditor.document === document && first && Date.now() > this.#following)
          void this.#panel.webview.postMessage({ kind: 'line', line: first.start.line })
      }),
    )
    this.#first = this.#ask()
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

  /** Shows what the draft now is. One question at a time: each answer goes on from the one before. */
  async #show(): Promise<void> {
    this.#isDue = true
    if (this.#isAsking) return
    this.#isAsking = true
    while (this.#isDue) {
      this.#isDue = false
      const content = await (this.#first ?? this.#ask())
      this.#first = null
      const zoom = this.#context.globalState.get(ZOOM, 100)
      if (content && (await this.#panel.webview.postMessage({ kind: 'content', content, words: words(), zoom })))
        this.#shown = content.id
    }
    this.#isAsking = false
  }

  #ask(): Promise<PreviewAnswer | null> {
    return ask(this.#client, Preview, { uri: this.#uri, shown: this.#shown }).catch(() => null)
  }

  get #uri(): string {
    return this.#client.code2ProtocolConverter.asUri(this.document.uri)
  }

  #hear(message: FromPage): void {
    switch (message.kind) {
      case 'ready':
        // The page is new: it was shown for the first time, or anew.
        this.#shown = null
        void this.#show()
        return
      case 'print':
        void commands.executeCommand('resolute.print', this.document.uri)
        return
      case 'save':
        void commands.executeCommand('resolute.savePage', this.document.uri)
        return
      case 'zoom':
        void this.#context.globalState.update(ZOOM, message.zoom)
        return
      case 'card':
        void this.#tellOf(message.line, message.at)
        return
      default:
        this.#lead(message)
    }
  }

  /** What is known of the citation so far behind the beginning of a line; it may stand in a later one. */
  async #tellOf(line: number, at: number): Promise<void> {
    const position = this.document.positionAt(this.document.offsetAt(new Position(line, 0)) + at)
    const text = await ask(this.#client, CitationCard, {
      textDocument: { uri: this.#uri },
      position: this.#client.code2ProtocolConverter.asPosition(position),
    })
    await this.#panel.webview.postMessage({ kind: 'card', text })
  }

  #lead({ kind, line }: { readonly kind: 'scrolled' | 'open'; readonly line: number }): void {
    const at = new Position(line, 0)
    const shown = window.visibleTextEditors.find(({ document }) => document === this.document)
    if (kind === 'open')
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
  lang: env.language,
  one: findings(1),
  many: l10n.t('{0} findings'),
  levels: LEVELS,
  tools: l10n.t('Preview'),
  smaller: l10n.t('Smaller'),
  larger: l10n.t('Larger'),
  size: l10n.t('{0} %'),
  print: l10n.t('Print…'),
  save: l10n.t('Save a Page to Print…'),
})

const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
