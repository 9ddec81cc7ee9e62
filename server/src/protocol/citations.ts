import type { Range } from 'vscode-languageserver-protocol'
import type { CitationStatus } from '../core/citations/assess.ts'
import { message } from './message.ts'

/** How a citation is judged. */
export type { CitationStatus }

/** Something that a draft cites. */
export interface CitedResolution {
  /** Canonical symbol, or the words of the citation where its body has no symbols. */
  readonly symbol: string
  /** `General Assembly resolution 33/134`. */
  readonly name: string
  readonly title: string | null
  /** In the words of the draft's language. */
  readonly date: string | null
  /** The gravest of its places. */
  readonly status: CitationStatus
  /** Why, a sentence for people. */
  readonly evidence: string
  readonly places: readonly {
    readonly range: Range
    /** `paragraph 3`, `preamble`. */
    readonly where: string
    readonly text: string
    readonly status: CitationStatus
  }[]
}

/** Client to server: what a draft cites, in the order of the first mentions. */
export const CitationsOf = message<{ uri: string }, CitedResolution[]>('resolute/citations')

/**
 * Client to server: what a draft cites as a list of references, a line each, in the order of symbols; those with one of
 * the statuses, or all.
 */
export const ReferenceList = message<{ uri: string; statuses?: readonly CitationStatus[] }, string>(
  'resolute/referenceList',
)

/** Server to client: what is thought of citations may have changed, though no draft has. */
export const CitationsChanged = message<void>('resolute/citationsChanged')
