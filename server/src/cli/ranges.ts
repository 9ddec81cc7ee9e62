import type { Document } from '../core/document/document.ts'
import type { Position } from '../core/text/lines.ts'
import type { Span } from '../core/text/span.ts'

/** A span as other programs read it: zero-based lines, and characters in UTF-16 units. */
export const rangeOf = (document: Document, span: Span): { readonly start: Position; readonly end: Position } => ({
  start: document.lines.position(span.start),
  end: document.lines.position(span.end),
})

/** The same data with every `span` made a `range` as the protocol counts. */
export function withRanges<T extends object>(document: Document, data: T): object {
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        key === 'span' ? ['range', rangeOf(document, inner as Span)] : [key, convert(inner)],
      ),
    )
  }
  return convert(data) as object
}
