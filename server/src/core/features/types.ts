import type { Span } from '../text/span.ts'
import type { Spoken } from './spoken.ts'

/** A hover: what to show, in Markdown, and the span it speaks of. */
export interface Hover {
  readonly span: Span
  readonly markdown: string
}

/** One entry of the outline. `selection` lies within `span`. */
export interface OutlineItem {
  readonly name: string
  readonly detail: string
  /** The same for lists that are searched and read aloud. */
  readonly spoken: Spoken
  readonly kind:
    | 'resolution'
    | 'part'
    | 'section'
    | 'preamble'
    | 'preambular'
    | 'operative'
    | 'subParagraph'
    | 'footnote'
    | 'citation'
    | 'annex'
  readonly span: Span
  readonly selection: Span
  readonly children: readonly OutlineItem[]
}

/** Where a citation leads: a place in this draft (`span`) or in another file (zero-based). */
export type DefinitionLink =
  | { readonly kind: 'here'; readonly origin: Span; readonly span: Span }
  | {
      readonly kind: 'file'
      readonly origin: Span
      readonly uri: string
      readonly line: number
      readonly character: number
    }
