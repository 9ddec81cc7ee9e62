/** Citations in running text: from nouns, numbers and bodies to what is cited. */
import type { Language } from '../../lexicon/languages.ts'
import type { OrganId } from '../../lexicon/organs.ts'
import { collapseSpaces, normalizeTypography } from '../../text/normalize-typography.ts'
import type { Citation } from '../citation.ts'
import { organOf } from '../forms/index.ts'
import { type SymbolInText, symbolsIn } from '../symbols.ts'
import { mentions } from './bodies.ts'
import { internalReferences } from './internal.ts'
import { readLists } from './lists.ts'
import { hasNoun, nounsIn } from './nouns.ts'
import { partAfter } from './parts.ts'

export interface CitationContext {
  readonly language: Language
  /** The organ that issues the draft; null where it is not known. */
  readonly issuer: OrganId | null
}

const NONE: readonly Citation[] = []

/**
 * The citations of one paragraph or footnote, in the order of their spans.
 * Marks of emphasis and of footnotes have been taken out of `text`; the offsets are those of `text`.
 */
export function findCitations(text: string, context: CitationContext): readonly Citation[] {
  if (!/\d|\(/.test(text)) return NONE
  const clean = normalizeTypography(text)
  const symbols = symbolsIn(clean)
  const listed = hasNoun(clean, context.language) ? lists(clean, symbols, context) : []
  const named = symbols.map((symbol) => bySymbol(clean, symbol, context.language))
  const internal = internalReferences(clean, context.language)
  return [...listed, ...named, ...internal]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((citation) => ({ ...citation, text: collapseSpaces(text.slice(citation.span.start, citation.span.end)) }))
}

function lists(
  text: string,
  symbols: readonly SymbolInText[],
  context: CitationContext,
): readonly Omit<Citation, 'text'>[] {
  const bodies = mentions(text, context.language, context.issuer)
  const nouns = nounsIn(text, bodies, context.language)
  return readLists({ text, bodies, nouns, symbols, ...context })
}

/** A citation by symbol: of a document, or of a resolution written as its symbol. */
function bySymbol(text: string, { span, form, symbol }: SymbolInText, language: Language): Omit<Citation, 'text'> {
  const part = partAfter(text, span.end, language)
  // Of a document in brackets, the part stands behind them: `(A/72/53), chap. IV, sect. A`.
  const outside = part || !/[)\]]/.test(text.charAt(span.end)) ? null : partAfter(text, span.end + 1, language)
  const whole = { start: span.start, end: part?.span.end ?? span.end }
  const kind = form.type === 'document' ? 'document' : 'decision' in form && form.decision ? 'decision' : 'resolution'
  return {
    kind,
    span: whole,
    numberSpan: span,
    form,
    symbol,
    organ: organOf(form),
    date: null,
    dateSpan: null,
    dateShared: false,
    part: (part ?? outside)?.text ?? null,
    leadStart: null,
  }
}
