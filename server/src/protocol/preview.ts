import type { TextDocumentPositionParams } from 'vscode-languageserver-protocol'
import type { PreviewBlock, Preview as PreviewContent } from '../core/interchange/html/preview.ts'
import type { PreviewChange } from '../core/interchange/html/preview-change.ts'
import { message } from './message.ts'

/**
 * How what the client shows of a draft becomes the draft as it is printed: one element of HTML a block, with the line
 * that it begins on (-1: none) and its findings.
 */
export interface PreviewAnswer extends PreviewChange, Pick<PreviewContent, 'lang' | 'dir'> {
  /** Names what the client shows then. */
  readonly id: number
  /** What the client is to show before; null where it is to begin with nothing. */
  readonly after: number | null
}

export type { PreviewBlock }

/** Client to server: the style sheet of what `Preview` gives. */
export const PreviewLook = message<void, string>('resolute/previewLook')

/**
 * Client to server: a draft as it is printed; `shown` is the `id` of the answer that the client shows, null for none.
 * Null where the draft is not open, or too long.
 */
export const Preview = message<{ uri: string; shown: number | null }, PreviewAnswer | null>('resolute/preview')

/** Client to server: what is said of the citation at a place, in plain words; null where there is nothing. */
export const CitationCard = message<TextDocumentPositionParams, string | null>('resolute/citationCard')

/** Client to server: a draft as one page of HTML to print; null where it is not open, or too long. */
export const PrintedPage = message<{ uri: string }, string | null>('resolute/printedPage')
