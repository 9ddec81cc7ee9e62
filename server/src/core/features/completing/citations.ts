/** Completes citations: behind `resolution`, by number or by words of the title, in the form of the house. */

import { printDate } from '../../citations/dates.ts'
import { mentions, mentionsBefore } from '../../citations/find/bodies.ts'
import { numberOf, organOf, parseSymbol } from '../../citations/forms/index.ts'
import { keyOf, numbersIn } from '../../citations/number-keys.ts'
import type { Document } from '../../document/document.ts'
import { DATED } from '../../lexicon/dated.ts'
import type { Language } from '../../lexicon/languages.ts'
import { ORGANS, type OrganId } from '../../lexicon/organs.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { type Quotes, quotesIn } from '../../lexicon/recitals.ts'
import { uncapitalized } from '../../text/capital.ts'
import { verbatim } from '../../text/message.ts'
import { normalizeTypography } from '../../text/normalize-typography.ts'
import type { Span } from '../../text/span.ts'
import type { World } from '../../world.ts'
import { titleOf } from '../names.ts'
import { isNumber, isSymbol, numbered, type SearchResult, titled } from '../search.ts'
import type { Completion } from './completion.ts'

/** How many resolutions are offered at once; more letters find the others. */
const MOST = 30

/** How many are found by their titles, of which those of the right body are offered. */
const MOST_LOOKED_AT = 120

/** How far the noun is looked for, in UTF-16 units. */
const LOOK_BACK = 240

/** A noun before a number; its first group is a plural. */
const NOUN = perLanguage(({ resolution, decision, numero }) => {
  const nouns = `(?:(${resolution.many}|${decision.many})|(?:${resolution.one}|${decision.one}))`
  return new RegExp(`(?<![\\p{Alphabetic}\\d])${nouns} ${numero}`, 'gu')
})
/** What stands between the noun and the cursor: the numbers of its list so far, and what has been typed of the next. */
const REST = perLanguage(
  ({ joiners }) =>
    new RegExp(
      `^((?:[^;]{0,160}(?:, | (?:${joiners.join('|')}) ))?)([\\p{Alphabetic}\\d][\\p{Alphabetic}\\d/() .'-]{0,60})?$`,
      'u',
    ),
)
const OWN = perLanguage(({ own }) => new RegExp(`(?<!\\p{Alphabetic})${own} $`, 'u'))
const DECISION = perLanguage(({ decision }) => new RegExp(`^(?:${decision.many}|${decision.one})`, 'u'))

const BODIES: Readonly<Partial<Record<OrganId, string>>> = {
  ga: 'A/',
  sc: 'S/',
  ecosoc: 'E/',
  hrc: 'A/HRC/',
  eclac: 'ECLAC/',
  escap: 'E/ESCAP/',
}

/** What may be meant at an offset of the draft; none where no citation is being written. */
export function citationsAt(document: Document, world: World, offset: number): readonly Completion[] {
  const { language, text } = document
  const from = Math.max(0, offset - LOOK_BACK, text.lastIndexOf('\n', offset - 1) + 1)
  const before = normalizeTypography(text.slice(from, offset))
  const match = [...before.matchAll(NOUN(language))].at(-1)
  const rest = match && REST(language).exec(before.slice(match.index + match[0].length))
  if (!match || !rest) return []
  const [, list = '', typed = ''] = rest
  const isMany = match[1] !== undefined
  if (list !== '' && !isMany) return []
  const noun = DECISION(language).test(match[0]) ? 'DEC' : 'RES'
  const issuer = issuerAt(document, offset)
  const named = mentionsBefore(before, match.index, mentions(before, language, issuer), language).flatMap(
    (m) => m.organs,
  )
  const own = OWN(language).test(before.slice(0, match.index))
  const organs = named.length > 0 ? named : own && issuer ? [issuer] : organsFrom(issuer)
  const prefixes = organs.flatMap((organ) => (BODIES[organ] ? [`${BODIES[organ]}${noun}/`] : []))
  const found = isNumber(typed)
    ? numbered(prefixes, typed, world, MOST)
    : isSymbol(typed)
      ? numbered([''], typed, world, MOST)
      : titled(typed, world, MOST_LOOKED_AT)
          .filter(({ symbol }) => prefixes.some((prefix) => symbol.startsWith(prefix)))
          .slice(0, MOST)
  const place = {
    language,
    typed: { start: offset - typed.length, end: offset },
    noun: from + match.index,
    issuer,
    isNamed: named.length > 0 || own,
    // A paragraph that is being written is not read for what it cites yet, so numbers alone have to tell.
    cited: numbersIn(text.slice(0, from + match.index)),
    quotes: quotesIn(text, language),
  }
  return likeliestFirst(found, typed, prefixes[0] ?? '').flatMap((one) => completionsOf(one, place))
}

/**
 * The one whose number has been typed in full, then those of the body at hand, whose symbols begin with `own`, then
 * those adopted last; those of no known day behind.
 */
function likeliestFirst(found: readonly SearchResult[], typed: string, own: string): readonly SearchResult[] {
  const plain = typed.replace(/[\s\u00a0]/g, '')
  const isExact = ({ symbol }: SearchResult): boolean =>
    plain !== '' && (symbol === plain || symbol.endsWith(`/${plain}`) || symbol.includes(`/${plain}(`))
  const rankOf = (one: SearchResult): number => (isExact(one) ? 0 : one.symbol.startsWith(own) ? 1 : 2)
  return found.toSorted((a, b) => rankOf(a) - rankOf(b) || (b.date ?? '').localeCompare(a.date ?? '', 'en'))
}

interface TypedNumber {
  readonly language: Language
  readonly typed: Span
  /** Where the noun stands, as an offset of the draft. */
  readonly noun: number
  readonly issuer: OrganId | null
  readonly isNamed: boolean
  /** The bare numbers of the text before. */
  readonly cited: string
  /** The quotation marks of the draft. */
  readonly quotes: Quotes
}

/**
 * A resolution with its date, and another time with its title behind that: a person chooses how much is said.
 */
function completionsOf({ symbol, date, record, draft }: SearchResult, place: TypedNumber): Completion[] {
  const form = parseSymbol(symbol)
  const organ = form && organOf(form)
  const names = ORGANS.find(({ id }) => id === organ)?.names
  if (!form || !names) return []
  const { language, typed, noun, issuer, isNamed, cited } = place
  const number = numberOf(form)
  // the body is named where nothing else says whose resolution it is.
  const isForeign = !isNamed && organ !== issuer
  const behind = isForeign && language !== 'en' ? ` ${OF_BODY[language](names[language].full)}` : ''
  const day = date && !cited.includes(keyOf(symbol) ?? symbol) ? dated(date, language, behind !== '') : ''
  const title = (record && titleOf(record, language)) ?? draft?.title ?? null
  const text = `${number}${behind}${day}`
  const row: Completion = {
    kind: 'citation',
    label: text,
    description: verbatim(title ?? names[language].name),
    detail: verbatim([names[language].name, date && printDate(date, language)].filter(Boolean).join(' · ')),
    documentation: verbatim([symbol, title].filter(Boolean).join('\n\n')),
    text,
    typed,
    before: isForeign && language === 'en' ? { span: { start: noun, end: noun }, text: `${names.en.name} ` } : null,
  }
  const own = record?.titles[language] ?? (draft?.language === language ? draft.title : null)
  if (!own || form.type === 'sc') return [row]
  const { subject, label } = withTitle(own, form.type === 'eclac', place)
  return [row, { ...row, label: `${number} …${label} …`, text: `${text}${subject}` }]
}

/** `, entitled “…”`; ECLAC cites its own by their subject, `on …`. */
function withTitle(
  title: string,
  isOfEclac: boolean,
  { language, quotes: [open, close] }: TypedNumber,
): { subject: string; label: string } {
  const { lead, on } = TITLED[language]
  if (isOfEclac) return { subject: ` ${on} ${uncapitalized(title)}`, label: ` ${on}` }
  return { subject: `, ${lead} ${open}${title}${close}`, label: `, ${lead}` }
}

const TITLED: Readonly<Record<Language, { readonly lead: string; readonly on: string }>> = {
  en: { lead: 'entitled', on: 'on' },
  es: { lead: 'titulada', on: 'sobre' },
  fr: { lead: 'intitulée', on: 'sur' },
}

/**
 * ` of 19 December 1978`, `, de 19 de diciembre de 1978`; behind a body `, en date du 19 décembre 1978`.
 */
function dated(date: string, language: Language, isBehindBody: boolean): string {
  const { lead, form, behindBody } = DATED[language]
  if (isBehindBody && behindBody) return `, ${behindBody}${printDate(date, language)}`
  return `${form === 'aside' ? ',' : ''} ${lead}${printDate(date, language)}`
}

/** The full name with its article behind “of”. */
const OF_BODY: Readonly<Record<Language, (full: string) => string>> = {
  en: (full) => `of ${full}`,
  es: (full) => full.replace(/^La /, 'de la ').replace(/^El /, 'del '),
  fr: (full) => full.replace(/^La /, 'de la ').replace(/^Le /, 'du ').replace(/^L’/, 'de l’'),
}

const organsFrom = (issuer: OrganId | null): readonly OrganId[] => {
  const all: readonly OrganId[] = ['ga', 'sc', 'ecosoc', 'hrc', 'eclac']
  return issuer ? [issuer, ...all.filter((organ) => organ !== issuer)] : all
}

const issuerAt = ({ model }: Document, offset: number): OrganId | null =>
  model.resolutions.findLast(({ span }) => span.start <= offset)?.organ ?? null
