/**
 * What a new draft cannot take over unread from the text that it is made from: sessions, dates, years, anniversaries,
 * documents and resolutions of that year.
 */
import { type Form, printForm } from '../../citations/forms/index.ts'
import type { PlacedCitation } from '../../citations/in-document.ts'
import type { ParsedText } from '../../document/document.ts'
import { headings, runningTexts, strayWords, unquoted, wordsBeside } from '../../document/running-text.ts'
import type { Language } from '../../lexicon/languages.ts'
import { OLD_VALUE_WORDS } from '../../lexicon/old-values.ts'
import { readAnyOrdinal } from '../../lexicon/session-ordinals.ts'
import { HRC_SESSIONS } from '../../lexicon/sessions-hrc.ts'
import type { Prose } from '../../model/prose.ts'
import { matches } from '../../text/matches.ts'
import { normalizeTypography } from '../../text/normalize-typography.ts'
import { overlaps, type Span, shift } from '../../text/span.ts'

/** When a text was adopted. */
export interface Age {
  /** The year in which its session opened, or in which it was adopted. */
  readonly year: number
  /** Its session, where its organ numbers them. */
  readonly session: number | null
}

/** So many years on from the old text, a bare year is still one that somebody has to decide on. */
const YEARS_AHEAD = 4
/** Session n of the General Assembly opens in 1945 + n. */
const GA_FIRST_YEAR = 1945
/** Years that are part of the name of an agenda, or of a disease. */
const NAMED_YEARS: ReadonlySet<number> = new Set([2019, 2030, 2063])
/** A span of so many years is a decade, which only its end makes old: `2021–2030`. */
const DECADE = 9
/** Between a number and its date stands no more than ` of `, `, de `, ` du `. */
const LONGEST_LINK = 6
/** How far from the ordinal of a session the year is looked for in which that was held. */
const YEAR_NEAR = 80
/** Its document behind it, which has the number of the session: `Seventy-second Session, Supplement No. 53 (A/72/53)`. */
const DOCUMENT = /(?<![\p{Alphabetic}\d/])A\/(\d{1,3})\/\w/gu
/** How far before its number a report is looked for that a resolution asks for. */
const REPORT_NEAR = 200
/** How many words may stand between an ordinal and its noun. */
const MOST_BETWEEN = 8

/**
 * The spans of a text that hold what is to be decided, as offsets of it, in order and apart. The text takes the place
 * of its `predecessor` wherever that is mentioned, but where it stands in a list of all of them: there it is `kept`.
 */
export function oldValues(
  document: ParsedText,
  age: Age,
  predecessor: string | null = null,
  kept: PlacedCitation | null = null,
): readonly Span[] {
  const found: Span[] = []
  const add = (prose: Pick<Prose, 'toDraft'>, span: Span): void => {
    const placed = prose.toDraft(span)
    const said = document.text.slice(placed.start, placed.end)
    // Marks that would be cut in two, and brackets that stand there already, are left alone.
    if (/[<>*_[\]?\n\r]/.test(said) || found.some((one) => overlaps(one, placed))) return
    found.push(placed)
  }
  const isReplaced = (one: PlacedCitation): boolean =>
    predecessor !== null && one.citation.symbol === predecessor && isMarkable(one)
  const old = document.citations.filter((one) => isOldCitation(one, age) || isReplaced(one))
  // What replaces a resolution at its first mention replaces it at all others.
  const numbers = new Set(old.map(({ citation }) => numberKey(citation)))
  const isOld = (one: PlacedCitation): boolean =>
    numbers.has(numberKey(one.citation)) || isAskedForIn(one, document.language, age)
  for (const one of document.citations)
    if (one !== kept && isMarkable(one) && isOld(one)) for (const span of spansOf(one)) add(one.prose, span)
  const isNumber = isOfNumber(document, kept)
  const texts = [
    ...[...runningTexts(document).map(({ prose }) => prose), ...wordsBeside(document), ...strayWords(document)].map(
      (prose) => ({
        prose,
        text: unquoted(prose.words),
      }),
    ),
    ...headings(document).map(({ text, start }) => ({
      prose: { toDraft: (span: Span) => shift(span, start) },
      text: normalizeTypography(text),
    })),
  ]
  for (const { prose, text } of texts) {
    for (const span of ordinalsIn(text, document.language, age)) add(prose, span)
    for (const span of datesIn(text, document.language, age)) if (!isNumber(prose.toDraft(span))) add(prose, span)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether a resolution of late is that by which a report was asked for: the next report has another one. */
function isAskedForIn({ citation, prose }: PlacedCitation, language: Language, age: Age): boolean {
  const { form, numberSpan } = citation
  if (!form || !isOfLate(form, age)) return false
  const before = prose.text.slice(Math.max(0, numberSpan.start - REPORT_NEAR), numberSpan.start)
  return OLD_VALUE_WORDS[language].askedForIn.test(normalizeTypography(before))
}

/** Up to two years old, as reports are asked for each year or each second one. */
function isOfLate(form: Form, age: Age): boolean {
  if (form.type === 'ga') return !form.special && form.session >= gaSession(age) - 2
  if (form.type === 'hrc') return !form.special && hrcYear(form.session) >= age.year - 2
  return (form.type === 'sc' || form.type === 'ecosoc') && form.year >= age.year - 2
}

/**
 * Whether a span of the draft is in the number of what is cited, resolution `2024 (2011)` is of no year 2024, or in the
 * date of what is kept.
 */
function isOfNumber({ citations }: ParsedText, kept: PlacedCitation | null): (span: Span) => boolean {
  const numbers = citations.map(({ prose, citation: { numberSpan } }) => prose.toDraft(numberSpan))
  if (kept?.citation.dateSpan) numbers.push(kept.prose.toDraft(kept.citation.dateSpan))
  return (span) => numbers.some((number) => overlaps(number, span))
}

/** The number of what is cited, without the letter of a part: that of all parts changes at once. */
const numberKey = ({ form, symbol, text }: PlacedCitation['citation']): string =>
  form?.type === 'ga' ? printForm({ ...form, part: '' }) : (symbol ?? text)

/** Neither quoted nor in a range of which only the ends are printed. */
const isMarkable = ({ citation: { kind, implied, numberSpan }, prose }: PlacedCitation): boolean =>
  kind !== 'internal' && !implied && unquoted(prose.words).charCodeAt(numberSpan.start) !== 1

function isOldCitation(placed: PlacedCitation, age: Age): boolean {
  const { citation, prose } = placed
  const { form, symbol, date, year, numberSpan } = citation
  if (!isMarkable(placed)) return false
  if (date !== null && Number(date.slice(0, 4)) >= age.year) return true
  if (year !== null && year.value >= age.year) return true
  if (form?.type === 'ga') return !form.special && form.session >= gaSession(age)
  if (form && 'year' in form) return form.year >= age.year
  if (form?.type === 'eclac') return form.session !== null && age.session !== null && form.session >= age.session
  if (form && form.type !== 'document' && form.type !== 'hrc') return false
  const said = symbol ?? prose.text.slice(numberSpan.start, numberSpan.end).replace(/\s/g, '')
  return isOldSymbol(said, age)
}

/** `A/75/418`, `E/2020/52`, `A/HRC/45/12`, `E/CN.6/2021/3`: of that year or session, or of a later one. */
function isOldSymbol(symbol: string, age: Age): boolean {
  const { year } = age
  const parts = symbol.split(/[/()]/)
  const named = parts.map(Number).find((number) => number >= 1990 && number < 2100)
  if (named !== undefined) return named >= year
  const first = parts.find((part) => /^\d{1,3}$/.test(part))
  if (parts[0] !== 'A' || first === undefined) return false
  if (parts[1] === 'HRC') return hrcYear(Number(first)) >= year
  // Before the session stands nothing but a committee: `A/C.3/75/L.12`, and not `A/CONF.62/122`.
  const before = parts.slice(1, parts.indexOf(first))
  return before.every((part) => /^(?:C\.\d|BUR|INF|RES|DEC|ES-?)$/.test(part)) && Number(first) >= gaSession(age)
}

/** The year of a session of the Human Rights Council, which has three a year. */
const hrcYear = (session: number): number => HRC_SESSIONS.fourth + Math.floor((session - 4) / 3)

/** The session of the General Assembly that opened in the year: what the symbols of its documents begin with. */
const gaSession = ({ year }: Age): number => year - GA_FIRST_YEAR

/** A number with its date, or each by itself where words part them. */
function spansOf({ citation, prose }: PlacedCitation): Span[] {
  const { numberSpan, dateSpan, year, dateShared } = citation
  const number = { start: numberSpan.start, end: Math.max(numberSpan.end, year?.end ?? 0) }
  if (!dateSpan || dateShared) return [number]
  const link = prose.text.slice(number.end, dateSpan.start)
  return dateSpan.start > number.end && link.length <= LONGEST_LINK
    ? [{ start: number.start, end: dateSpan.end }]
    : [number, dateSpan]
}

function datesIn(text: string, language: Language, { year }: Age): Span[] {
  const { date, namesBefore, namesBehind } = OLD_VALUE_WORDS[language]
  return matches(text, date).flatMap(({ match, span }): Span[] => {
    const said = [...match[0].matchAll(/(?:19|20)\d\d/g)].map(([figures]) => Number(figures))
    const years = (said.at(-1) as number) - (said[0] as number) >= DECADE ? said.slice(-1) : said
    const isDate = /\p{Alphabetic}/u.test(match[0])
    if (!years.some((one) => one >= year && (isDate || one <= year + YEARS_AHEAD))) return []
    const isNamed =
      years.every((one) => NAMED_YEARS.has(one)) &&
      (namesBehind.test(text.slice(span.end, span.end + 8)) ||
        namesBefore.test(text.slice(Math.max(0, span.start - 24), span.start)))
    return isNamed ? [] : [span]
  })
}

interface Word {
  readonly text: string
  readonly span: Span
}

/** Ordinals of sessions that are not known to be older, and of anniversaries. */
function ordinalsIn(text: string, language: Language, age: Age): Span[] {
  const words: Word[] = matches(text, /\d{0,3}\p{Alphabetic}[\p{Alphabetic}'-]*|[;.:()]/gu).map(({ match, span }) => ({
    text: match[0].toLowerCase(),
    span,
  }))
  const { ordinalWords } = OLD_VALUE_WORDS[language]
  const found: Span[] = []
  for (let i = 0; i < words.length; i++) {
    const length = Array.from({ length: ordinalWords }, (_, n) => ordinalWords - n).find(
      (count) => valueAt(words, i, count, language) !== null,
    )
    if (length === undefined) continue
    const span = { start: (words[i] as Word).span.start, end: (words[i + length - 1] as Word).span.end }
    const value = valueAt(words, i, length, language) as number
    const isOfOldDocument = sessionsNear(text, span).includes(value) && value < gaSession(age)
    if (!isOfOldDocument && isToDecide(words, i, length, value, yearNear(text, span), language, age)) found.push(span)
    i += length - 1
  }
  return found
}

function valueAt(words: readonly Word[], from: number, count: number, language: Language): number | null {
  const said = words.slice(from, from + count)
  return said.length < count ? null : readAnyOrdinal(said.map(({ text }) => text).join(' '), language)
}

function isToDecide(
  words: readonly Word[],
  from: number,
  length: number,
  value: number,
  held: number | null,
  language: Language,
  age: Age,
): boolean {
  const lexicon = OLD_VALUE_WORDS[language]
  if (lexicon.anniversary.includes(words[from + length]?.text ?? '')) return true
  const ahead = words.slice(from + length, from + length + MOST_BETWEEN).map(({ text }) => text)
  const before = words.slice(Math.max(0, from - MOST_BETWEEN), from).map(({ text }) => text)
  const isPart = (word: string): boolean =>
    lexicon.between.includes(word) || lexicon.session.includes(word) || isOrdinalWord(word, language)
  const next = runOf(ahead, isPart)
  const last = runOf(before.toReversed(), isPart)
  const near = [...next, ...(language === 'es' ? last : [])]
  if (!near.some((word) => lexicon.session.includes(word))) return false
  if (
    [...ahead.slice(0, next.length + 1), ...(language === 'fr' ? ahead.slice(0, 3) : [])].some((word) =>
      lexicon.special.includes(word),
    )
  )
    return false
  if (age.session !== null && value >= age.session) return true
  return held === null || held >= age.year
}

/** The sessions of the General Assembly that symbols behind a span name. */
const sessionsNear = (text: string, { end }: Span): readonly number[] =>
  [...text.slice(end, end + YEAR_NEAR).matchAll(DOCUMENT)].map(([, session]) => Number(session))

/** The year behind a span, else the one before it; null where none is near. */
function yearNear(text: string, { start, end }: Span): number | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g
  const behind = text.slice(end, end + YEAR_NEAR).match(year)?.[0]
  const before = text
    .slice(Math.max(0, start - YEAR_NEAR * 2), start)
    .match(year)
    ?.at(-1)
  const found = behind ?? before
  return found === undefined ? null : Number(found)
}

/** The first of some words, as long as they belong together. */
function runOf(words: readonly string[], isPart: (word: string) => boolean): readonly string[] {
  const end = words.findIndex((word) => !isPart(word))
  return end < 0 ? words : words.slice(0, end)
}

/** A word of an ordinal of several words counts too: `septuagésimo`, `sexto`. */
const isOrdinalWord = (word: string, language: Language): boolean => readAnyOrdinal(word, language) !== null
