import type { DocumentSymbol, Position, Range, SymbolInformation } from 'vscode-languageserver'
import type { Document } from '../../core/document/document.ts'
import { outline as outlineOf, outlineOfText } from '../../core/features/outline/outline.ts'
import type { OutlineItem } from '../../core/features/types.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import type { Lines } from '../../core/text/lines.ts'
import { memoize } from '../../core/text/memo.ts'
import type { Span } from '../../core/text/span.ts'
import { rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { SymbolKind } from '../language-server.ts'

/** The structure of a draft, and under each paragraph the citations it makes. */
export const outline: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Resolute' } }),

  register({ connection, answer }) {
    connection.onDocumentSymbol(
      answer(
        'Outline',
        null,
        ({ draft: { uri, document }, world, client, reader }): DocumentSymbol[] | SymbolInformation[] => {
          const nested = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
          if (!nested) return outlineOf(document, world, reader).flatMap((item) => flat(uri, document, item))
          return document.resolutions.flatMap(({ parsed, start }) =>
            symbolsFrom(document.lines.position(start).line, parsed.lines, outlineOfText(parsed, world, reader)),
          )
        },
      ),
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

/** The symbols last made of the outline of a resolution, and the line that it began at. */
const lastMade = memoize((_: readonly OutlineItem[]): { line: number; symbols: DocumentSymbol[] } => ({
  line: -1,
  symbols: [],
}))

/**
 * The symbols of a resolution that begins at a line of its draft. A letter leaves those of all others as they are: the
 * outline of a draft of 1.1 MB after a letter takes 17 ms of CPU with them kept.
 */
function symbolsFrom(line: number, lines: Lines, items: readonly OutlineItem[]): DocumentSymbol[] {
  const made = lastMade(items)
  if (made.line !== line) {
    made.line = line
    made.symbols = items.map((item) => symbolOf(line, lines, item))
  }
  return made.symbols
}

/** What says nothing is left out: an editor asks for all of it after each letter. */
function symbolOf(line: number, lines: Lines, item: OutlineItem): DocumentSymbol {
  const detail = forDisplay(item.spoken.detail)
  return {
    name: nameOf(item),
    ...(detail && { detail }),
    kind: KINDS[item.kind],
    range: rangeFrom(line, lines, item.span),
    selectionRange: rangeFrom(line, lines, item.selection),
    ...(item.children.length > 0 && { children: item.children.map((child) => symbolOf(line, lines, child)) }),
  }
}

function rangeFrom(first: number, lines: Lines, span: Span): Range {
  const at = (offset: number): Position => {
    const { line, character } = lines.position(offset)
    return { line: first + line, character }
  }
  return { start: at(span.start), end: at(span.end) }
}

const flat = (uri: string, document: Document, item: OutlineItem, containerName?: string): SymbolInformation[] => {
  const name = nameOf(item)
  const location = { uri, range: rangeOf(document, item.span) }
  const symbol: SymbolInformation = { name, kind: KINDS[item.kind], location, ...(containerName && { containerName }) }
  return [symbol, ...item.children.flatMap((child) => flat(uri, document, child, name))]
}
