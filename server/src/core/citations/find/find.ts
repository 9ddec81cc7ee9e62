/** Citations in running text: from nouns, numbers and bodies to what is cited. */
import type { Language } from '../../lexicon/languages.ts'
import type { OrganId } from '../../lexicon/organs.ts'
import { collapseSpaces, normalizeTypography } from '../../text/normalize-typography.ts'
import type { Citation } from '../citation.ts'
import { numberOf, organOf } from '../forms/index.ts'
import { type SymbolInText, symbolsIn } from '../symbols.ts'
import { mentions } from './bodies.ts'
import { withoutCapitals } from './capitals.ts'
import { internalReferences } from './internal.ts'
import { dateBehind } from './listed-numbers.ts'
import { readLists } from './lists.ts'
import { hasNoun, nounsIn } from './nouns.ts'
import { yearAt, yearIn } from './number.ts'
import { partAfter } from './parts.ts'

export interface CitationContext {
  readonly language: Language
  /** The organ that issues the draft; null where it is not known. */
  readonly issuer: OrganId | null
}

const NONE: readonly Citation[] = []

/** A number that may be cited without a noun: `77/191`, `2462 (2019)`, `217 A (III)`; quickly found. */
const NUMBER = /(?<![\w/.(-])(?:E?S-)?\d{1,4}(?:\/\d| {0,2}(?:[A-Z] {0,2})?\((?:\d{4}|[IVXL]+)\))/

/**
 * The citations of one paragraph or footnote, in the order of their spans.
 * Marks of emphasis and of footnotes have been taken out of `text`; the offsets are those of `text`. `printed` is the
 * same with plain spaces, hyphens and apostrophes.
 */
export function findCitations(
  text: string,
  context: CitationContext,
  printed = normalizeTypography(text),
): readonly Citation[] {
  if (!MAY_NUMBER.test(text)) return NONE
  const symbols = symbolsIn(printed)
  const clean = withoutCapitals(printed, context.language)
  const listed = hasNoun(clean, context.language) || NUMBER.test(clean) ? lists(clean, symbols, context) : []
  const named = symbols.map((symbol) => bySymbol(clean, symbol, context.language))
  const internal = internalReferences(clean, context.language)
  return [...listed, ...named, ...internal]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((citation) => ({ ...citation, text: wordsOf(citation, text) }))
}

/** Figures, labels, or the capitals that number sections and annexes: `section III above`. */
const MAY_NUMBER = /\d|[()]|\s[A-Z]{1,6}[\s,]/

const wordsOf = ({ span, form, implied }: Omit<Citation, 'text'>, text: string): string =>
  implied && form ? numberOf(form) : collapseSpaces(text.slice(span.start, span.end))

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
  const isText = form.type !== 'document'
  const year = isText ? (yearIn(text.slice(0, span.end)) ?? yearAt(text, span.end, language)) : null
  const date = isText ? dateBehind(text, year?.end ?? span.end, language) : null
  const whole = {
    start: span.start,
    end: Math.max(part?.span.end ?? span.end, year?.end ?? 0, date?.span.end ?? 0),
  }
  const kind = form.type === 'document' ? 'document' : 'decision' in form && form.decision ? 'decision' : 'resolution'
  return {
    kind,
    span: whole,
    numberSpan: span,
    form,
    symbol,
    organ: organOf(form),
    date: date?.iso ?? null,
    dateSpan: date?.span ?? null,
    dateShared: false,
    furtherDate: null,
    year,
    part: (part ?? outside)?.text ?? null,
    leadStart: null,
    implied: false,
    bare: false,
  }
}
