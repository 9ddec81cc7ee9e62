import { unfold } from '../text/pattern.ts'
import type { Span } from '../text/span.ts'
import { scYearOf } from './calendar/sc.ts'
import { type Form, parseSymbol, printForm } from './forms/index.ts'

/** A document symbol in running text. */
export interface SymbolInText {
  readonly span: Span
  readonly form: Form
  readonly symbol: string
}

/** First components of the organs and series that publish under symbols. Source. */
const FIRST = unfold`
  A|S|E|T|ST|LC|CRC|CCPR|CEDAW|CAT|CERD|CMW|CRPD|CED|HRI|DP|DP/FPA|TD|UNEP|UNDP|FCCC|ICCD|CBD|CD|NPT|ISBA|CAC|HSP
  |HS|ID|IDB|JIU|SPLOS|CLCS|BWC|CCW|APLC|PCNICC|ICC|WT|GC|UNW|UNICEF|WFP|OIOS|ICSC|SSC|GOV|EB|ECE|UNCTAD|UNIDO
  |UNHCR|IPBES|UN-Women|CTOC|TRANS
`

/**
 * A first component and what may follow it closely; a blank goes before a bracket only: `A/75/6 (Sect. 8)`, `S/RES/1645
 * (2005)`.
 */
const CANDIDATE = new RegExp(
  `(?<![\\p{Alphabetic}\\d/.-])(?:${FIRST})/[A-Za-z0-9][A-Za-z0-9/.-]*(?: {0,2}\\([A-Za-z0-9./ -]{1,16}\\)[A-Za-z0-9/.-]*){0,4}`,
  'gu',
)

/**
 * Brackets that belong to a symbol although a blank goes before: a section or volume of it, the year or session of a
 * resolution.
 */
const OWN_BRACKET = /^ {0,2}\((?:Sect\. ?\d{1,3}|Vol\. ?[IVX]+|Part [IVX]+|Parts [IVX]+|(?:S-|ES-)?[IVXL]+|\d{4})\)$/

/** `A/Res/60/1`: the word of a resolution or decision in small letters. */
const SMALL = /(?<=\/)(?:Res|Dec|res|dec)(?=\/)/

/** The symbols in a text, in its order. `text` has plain spaces and hyphens only. */
export function symbolsIn(text: string): readonly SymbolInText[] {
  const found: SymbolInText[] = []
  if (!text.includes('/')) return found
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const printed = trimmed(match[0])
    const symbol = printed.replaceAll(' ', '').replace(SMALL, (word) => word.toUpperCase())
    const form = /\d/.test(symbol) ? (yearless(symbol) ?? parseSymbol(symbol)) : null
    const end = match.index + printed.length
    if (form) found.push({ span: { start: match.index, end }, form, symbol: printForm(form) })
    // Another symbol may stand in a bracket that is not this one's own.
    CANDIDATE.lastIndex = end
  }
  return found
}

/** `S/RES/1325`: the year of a resolution of the Security Council follows from its number. */
function yearless(symbol: string): Form | null {
  const number = Number(/^S\/RES\/([1-9]\d{0,3})$/.exec(symbol)?.[1] ?? 0)
  const year = number === 0 ? null : scYearOf(number)
  return year === null ? null : { type: 'sc', number, year }
}

/** Without the full stop of the sentence, and without a bracket that is not the symbol's own. */
function trimmed(candidate: string): string {
  let text = stopless(candidate)
  for (;;) {
    const bracket = / {1,2}\([^()]*\)[^(]*$/.exec(text)
    if (!bracket || (OWN_BRACKET.test(bracket[0]) && ownOf(text, bracket[0]))) return text
    text = stopless(text.slice(0, bracket.index))
  }
}

/**
 * A year or session in brackets belongs to the symbol of a resolution only, a year to one of the Security Council:
 * `S/2004/333 (2004)` and `A/RES/64/292 (2010)` have none.
 */
const ownOf = (text: string, bracket: string): boolean =>
  /[a-z]\.? /i.test(bracket) || (/\d{4}/.test(bracket) ? /^S\/RES\//i.test(text) : /\/RES\//i.test(text))

/** Without the stops, strokes and hyphens at its end. */
function stopless(text: string): string {
  let end = text.length
  while (end > 0 && './-'.includes(text[end - 1] as string)) end--
  return text.slice(0, end)
}
