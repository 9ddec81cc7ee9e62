import { CITATION_WORDS } from '../lexicon/citation-words.ts'
import { LANGUAGES } from '../lexicon/languages.ts'
import type { OrganId } from '../lexicon/organs.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import { pattern } from '../text/pattern.ts'
import type { Span } from '../text/span.ts'
import { attribute } from './find/attribution.ts'
import { type NumberInText, numberAt } from './find/number.ts'
import { matchAt } from './find/patterns.ts'
import { type Form, printForm } from './forms/index.ts'
import type { Noun } from './forms/kind.ts'
import { symbolsIn } from './symbols.ts'

/** The number that a heading gives to its own resolution. Spans are those of the line. */
export interface ParsedDesignation {
  /** The noun, where there is one, and the number. */
  readonly span: Span
  readonly form: Form
  readonly symbol: string | null
  /** The title that follows; empty where none does. */
  readonly rest: Span
}

/** What may open a heading before its words: Markdown's `#`, emphasis. */
const OPENING = /^(?:\s|#{1,6} |\*\*?|__?|<u>)*/
const NOUN = pattern('y')`
  (?:
    (${LANGUAGES.map((l) => CITATION_WORDS[l].resolution.one).join('|')}|RESOLUTION|RESOLUCIÓN|RÉSOLUTION)
    |(${LANGUAGES.map((l) => CITATION_WORDS[l].decision.one).join('|')}|DECISION|DECISIÓN|DÉCISION)
  ) +
`
/** The letter of a part behind the full stop: `75/242. B Financial reports`. */
const LATE_PART = /\. ([A-Z])(?= \p{Uppercase})/uy
/** What leads from the number to the title: a full stop, a dash, a colon, or a blank alone. */
const LEAD = /(?:\*\*?|__?|<\/u>)?(?:(?:[.:] ?|[–—] ?) *| +[–—-] +| +|$)/y

/**
 * The designation that a heading line opens with: `79/116. Criminal accountability …`, `530(XXIV) COOPERATION …`,
 * `Resolution 2513 (2020)`, `A/RES/79/116`; null where the line is a sentence, a footnote or a numbered paragraph. The
 * issuer, where known, tells one 54/12 from another.
 */
export function readDesignation(line: string, issuer: OrganId | null): ParsedDesignation | null {
  const text = normalizeTypography(line).trimEnd()
  const opening = OPENING.exec(text)?.[0].length ?? 0
  return bySymbol(text, opening) ?? byNumber(text, opening, issuer)
}

const LONGEST_SYMBOL = 60

function bySymbol(text: string, start: number): ParsedDesignation | null {
  const [symbol] = symbolsIn(text.slice(start, start + LONGEST_SYMBOL))
  if (!symbol || symbol.span.start > 0 || symbol.form.type === 'document') return null
  const end = start + symbol.span.end
  const rest = restOf(text, end)
  return rest && { span: { start, end }, form: symbol.form, symbol: printForm(symbol.form), rest }
}

function byNumber(text: string, start: number, issuer: OrganId | null): ParsedDesignation | null {
  NOUN.lastIndex = start
  const noun = NOUN.exec(text)
  const number = numberAt(text, start + (noun?.[0].length ?? 0), 'en')
  if (!number) return null
  const letter = number.shape === 'slash' ? matchAt(LATE_PART, text, number.span.end) : null
  const end = letter ? LATE_PART.lastIndex : number.span.end
  const rest = restOf(text, end)
  if (!rest) return null
  const bare = rest.start === rest.end
  // `Resolution 70/1.` alone is a footnote's sentence, and `12/34` alone may be anything.
  if (bare && noun && text.endsWith('.')) return null
  if (bare && !noun && number.shape === 'slash' && !/[A-Z.]$/.test(text)) return null
  if (!noun && number.shape === 'year' && (bare || rest.start === number.span.end + 1)) return null
  const sort: Noun = noun?.[2] ? 'decision' : 'resolution'
  const whole = letter ? `${wholeNumber(number)} ${letter[1]}` : wholeNumber(number)
  const { form } = attribute(whole, number.shape, sort, null, {
    named: [],
    own: 'issuer',
    session: null,
    near: [],
    behind: [],
    issuer,
  })
  return form && { span: { start, end }, form, symbol: printForm(form), rest }
}

/** `74/92 A and B` as one text: `74/92 A-B`. */
function wholeNumber({ texts }: NumberInText): string {
  const first = texts[0]?.number ?? ''
  const last = texts.length > 1 ? /(?<![A-Z])[A-Z]+(?= \(|$)/.exec(texts.at(-1)?.number ?? '')?.[0] : undefined
  return last ? first.replace(/ ([A-Z]+)(?= \(|$)/, ` $1-${last}`) : first
}

/** The title behind a designation, or null where a sentence goes on there. */
function restOf(text: string, end: number): Span | null {
  LEAD.lastIndex = end
  if (!LEAD.test(text)) return null
  const start = LEAD.lastIndex
  const title = text.slice(start)
  if (/^\p{Lowercase}|^[,;)]/u.test(title)) return null
  const stopped = /[.:–—]/.test(text.slice(end, start))
  if (!stopped && /[,;:]$/.test(title)) return null
  return { start, end: text.length }
}
