import type { CitationStatus } from '../../../server/src/protocol/citations.ts'

/** The statuses, what is wrong first. */
export const ORDER: readonly CitationStatus[] = ['contradicted', 'missing', 'unknown', 'confirmed', 'internal']

/** Citations with those that are wrong first; those of one status stay in the order of the text. */
export const wrongFirst = <Cited extends { readonly status: CitationStatus }>(cited: readonly Cited[]): Cited[] =>
  [...cited].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
