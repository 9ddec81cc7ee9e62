import { type CancellationToken, type DataTransfer, Disposable, l10n, languages, type TextDocument } from 'vscode'
import type { Word } from './bundle.ts'

/** What VS Code has for pastes from 1.97 on; the types that we build with are those of an earlier one. */
interface PasteEdit {
  insertText: string
}
interface PasteApi {
  registerDocumentPasteEditProvider?(
    selector: { readonly language: string },
    provider: {
      provideDocumentPasteEdits(
        document: TextDocument,
        ranges: readonly unknown[],
        data: DataTransfer,
        context: unknown,
        token: CancellationToken,
      ): Promise<PasteEdit[] | undefined>
    },
    metadata: { readonly providedPasteEditKinds: readonly unknown[]; readonly pasteMimeTypes: readonly string[] },
  ): Disposable
}

const HTML = 'text/html'

/**
 * Pastes what was copied from Word or a web page with its emphasis, numbers and notes, where the editor can. `api` has
 * the classes of the editor.
 */
export function pasteFromWord(word: Word, api: object): Disposable {
  const { registerDocumentPasteEditProvider: register } = languages as PasteApi
  const { DocumentPasteEdit: Edit, DocumentDropOrPasteEditKind: Kind } = api as {
    readonly DocumentPasteEdit?: new (text: string, title: string, kind: unknown) => PasteEdit
    readonly DocumentDropOrPasteEditKind?: { readonly Text: { append(...parts: string[]): unknown } }
  }
  if (!register || !Edit || !Kind) return new Disposable(() => {})
  const kind = Kind.Text.append('resolution')
  return register.call(
    languages,
    { language: 'resolution' },
    {
      async provideDocumentPasteEdits(document, _ranges, data, _context, token) {
        const html = await data.get(HTML)?.asString()
        if (!html || token.isCancellationRequested) return undefined
        const text = await word.fromHtml(html, firstFreeNote(document.getText()))
        return text === null ? undefined : [new Edit(text, l10n.t('Paste as a Draft'), kind)]
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: [HTML] },
  )
}

/** A number that no note of the draft has, nor any above it. */
const firstFreeNote = (draft: string): number =>
  1 + Math.max(0, ...[...draft.matchAll(/\[\^(\d{1,4})\]/g)].map(([, number]) => Number(number)))
