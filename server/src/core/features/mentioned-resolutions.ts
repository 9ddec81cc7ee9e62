import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'

/** A resolution that a text cites. */
export interface MentionedResolution {
  readonly symbol: string
  /** Where the text cites it, in order. */
  readonly spans: readonly [Span, ...Span[]]
}

/**
 * The resolutions that a text cites by a symbol, in the order of their first mentions; documents and the resolution
 * with the symbol `own` are left out.
 */
export function mentionedResolutions({ citations }: Document, own: string | null): readonly MentionedResolution[] {
  const found = new Map<string, [Span, ...Span[]]>()
  for (const { citation, span } of citations) {
    const { symbol, kind } = citation
    if (!symbol || symbol === own || kind === 'document') continue
    const spans = found.get(symbol)
    if (spans) spans.push(span)
    else found.set(symbol, [span])
  }
  return [...found].map(([symbol, spans]) => ({ symbol, spans }))
}
