import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver'
import type { Document } from '../../core/document/document.ts'
import { outline as outlineOf } from '../../core/features/outline.ts'
import type { OutlineItem } from '../../core/features/types.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { SymbolKind } from '../language-server.ts'

/** The structure of a draft, and under each paragraph the citations it makes. */
export const outline: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Resolute' } }),

  register({ connection, answer }) {
    connection.onDocumentSymbol(
      answer('Outline', null, ({ draft: { uri, document }, world, client }): DocumentSymbol[] | SymbolInformation[] => {
        const items = outlineOf(document, world)
        const nested = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
        return nested
          ? items.map((item) => symbolOf(document, item))
          : items.flatMap((item) => flat(uri, document, item))
      }),
    )
  },
}

/** Kinds by the words that screen readers have for them: paragraphs are texts, and no methods or fields. */
const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  resolution: SymbolKind.File,
  part: SymbolKind.Module,
  section: SymbolKind.Module,
  preamble: SymbolKind.Module,
  preambular: SymbolKind.String,
  operative: SymbolKind.String,
  subParagraph: SymbolKind.String,
  footnote: SymbolKind.String,
  citation: SymbolKind.Key,
  annex: SymbolKind.Module,
}

/** The protocol allows no symbol without a name. */
const nameOf = ({ spoken, kind }: OutlineItem): string => forDisplay(spoken.name).trim() || kind

const symbolOf = (document: Document, item: OutlineItem): DocumentSymbol => ({
  name: nameOf(item),
  detail: forDisplay(item.spoken.detail),
  kind: KINDS[item.kind],
  range: rangeOf(document, item.span),
  selectionRange: rangeOf(document, item.selection),
  children: item.children.map((child) => symbolOf(document, child)),
})

const flat = (uri: string, document: Document, item: OutlineItem, containerName?: string): SymbolInformation[] => {
  const name = nameOf(item)
  const location = { uri, range: rangeOf(document, item.span) }
  const symbol: SymbolInformation = { name, kind: KINDS[item.kind], location, ...(containerName && { containerName }) }
  return [symbol, ...item.children.flatMap((child) => flat(uri, document, child, name))]
}
