/** Where the United Nations publish what a draft cites. */
import type { Citation } from '../citations/citation.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { perResolution } from '../document/each.ts'
import type { Language } from '../lexicon/languages.ts'
import { type Span, shift } from '../text/span.ts'

const SITE = 'https://docs.un.org'

/**
 * Documents and resolutions of the principal organs and their subsidiaries; regional commissions and agencies keep
 * sites of their own.
 */
const PUBLISHED = /^(?:A|S|E|T|ST)\/(?!DEC\/|CHR\/|ECA\/RES|ESCAP\/RES|ESCWA\/RES)/

/** The page of a citation in a language, or null where the United Nations have none for it. */
export function pageOf({ symbol, kind }: Pick<Citation, 'symbol' | 'kind'>, language: Language): string | null {
  if (!symbol || kind === 'decision' || !PUBLISHED.test(symbol)) return null
  return `${SITE}/${language}/${symbol.split('/').map(encodeURIComponent).join('/')}`
}

/** The page of what has a canonical symbol, or null where the United Nations have none for it. */
export const pageOfSymbol = (symbol: string, language: Language): string | null =>
  symbol.includes('/DEC/') ? null : pageOf({ symbol, kind: 'resolution' }, language)

interface Link {
  readonly symbol: string
  readonly span: Span
  readonly url: string
}

/**
 * The links of a draft's citations, each on its number; those to what `isHere` says is at hand are left out, since the
 * editor opens it.
 */
export const links = (
  document: Document,
  isHere: (symbol: string) => boolean,
): readonly { readonly span: Span; readonly url: string }[] =>
  allLinks(document).flatMap(({ symbol, span, url }) => (isHere(symbol) ? [] : [{ span, url }]))

const allLinks = perResolution(
  ({ citations, language }: ParsedText): readonly Link[] =>
    citations.flatMap(({ citation, prose }) => {
      const url = pageOf(citation, language)
      return url && citation.symbol && !citation.implied
        ? [{ symbol: citation.symbol, span: prose.toDraft(citation.numberSpan), url }]
        : []
    }),
  (link, delta) => ({ ...link, span: shift(link.span, delta) }),
)
