/** Numbers after a noun: one, a list, a range; each with its date, its part and its body. */
import { CITATION_WORDS } from '../lexicon/citation-words.ts'
import type { Language } from '../lexicon/languages.ts'
import type { OrganId } from '../lexicon/organs.ts'
import { overlaps, type Span } from '../text/span.ts'
import { attribute, type Evidence } from './attribution.ts'
import { type Mention, mentionAfter, mentionsBefore } from './bodies.ts'
import { chronology, within } from './chronology.ts'
import type { Citation } from './citation.ts'
import { type DateInText, dateAt } from './dates.ts'
import { printForm } from './forms.ts'
import type { NounInText } from './nouns.ts'
import { type NumberInText, numberAt } from './number.ts'
import { partAfter, partBefore } from './parts.ts'
import { folded } from './plain.ts'
import type { SymbolInText } from './symbols.ts'

interface Source {
  /** With plain spaces, hyphens and apostrophes only. */
  readonly text: string
  readonly language: Language
  readonly issuer: OrganId | null
  readonly bodies: readonly Mention[]
  readonly nouns: readonly NounInText[]
  readonly symbols: readonly SymbolInText[]
}

/** One number of a list and what stands behind it. */
interface Item {
  readonly number: NumberInText
  /** True where it follows the noun or the item before it with nothing but what joins a list. */
  readonly joined: boolean
  readonly end: number
  readonly date: DateInText | null
  readonly part: { readonly span: Span; readonly text: string } | null
  /** The body named behind it. */
  readonly body: Mention | null
}

/** A noun and its numbers. */
interface List {
  readonly noun: NounInText
  readonly items: Item[]
}

export function readLists(source: Source): readonly Citation[] {
  return gather(source).flatMap((list) => citationsOf(list, source))
}

/** Where a number may begin: a figure, or the letters of a special session or of the World Health Assembly. */
const NUMBER_START = /(?<![\p{L}\d/.(-])(?:\d|E?S-\d|WHA ?\d)/gu

/** Gives each number to the noun it belongs to. */
function gather(source: Source): readonly List[] {
  const { text, language, nouns, symbols } = source
  const lists: List[] = []
  let next = 0
  let at = 0
  for (const match of text.matchAll(NUMBER_START)) {
    const start = match.index
    if (start < at) continue
    while (nouns[next] && (nouns[next] as NounInText).span.end <= start) {
      lists.push({ noun: nouns[next] as NounInText, items: [] })
      next++
    }
    const list = lists.at(-1)
    const number = list && numberAt(text, start, language)
    if (!list || !number || symbols.some((s) => overlaps(s.span, number.span))) continue
    const before = list.items.at(-1)
    const joined = before ? joins(text.slice(before.end, start), language) : list.noun.numberStart === start
    if (!joined && !belongs(text.slice(before?.end ?? list.noun.span.end, start), number, list, language)) continue
    const item = { number, joined, ...tail(source, number) }
    list.items.push(item)
    at = item.end
  }
  return lists.filter(({ items }) => items.length > 0)
}

/** A date, a part and a body behind a number, in any order. */
function tail({ text, language, bodies }: Source, number: NumberInText): Omit<Item, 'number' | 'joined'> {
  const dated = new RegExp(`,? (?:${CITATION_WORDS[language].dated}) (?:le )?`, 'y')
  let end = number.span.end
  let date: Item['date'] = null
  let part: Item['part'] = null
  let body: Item['body'] = null
  for (;;) {
    dated.lastIndex = end
    const day: Item['date'] = !date && dated.test(text) ? dateAt(text, dated.lastIndex, language) : null
    const piece: Item['part'] = part || day ? null : partAfter(text, end, language)
    const owner: Item['body'] = body || day || piece ? null : mentionAfter(text, end, bodies, language)
    const reached: number | undefined = day?.span.end ?? piece?.span.end ?? owner?.span.end
    if (reached === undefined) return { end, date, part, body }
    date ??= day
    part ??= piece
    body ??= owner
    end = reached
  }
}

/** `, `, ` and `, ` to its `: nothing but what joins two numbers of one list. */
function joins(gap: string, language: Language): boolean {
  const { joiners, own } = CITATION_WORDS[language]
  return new RegExp(`^(?:[,;]? ?(?:${joiners.join('|')}) (?:${own} )?|[,;–-] {0,2})$`).test(gap)
}

/** Whether a number that stands further off is still one of the list: its form is that of a resolution's number, or the noun is plural. */
function belongs(gap: string, number: NumberInText, list: List, language: Language): boolean {
  if (number.shape === 'year' || number.shape === 'roman' || number.shape === 'committee' || number.shape === 'point')
    return true
  if (!list.noun.many) return false
  return new RegExp(`(?:[,;] ?|(?:^|[ ,])(?:${CITATION_WORDS[language].joiners.join('|')}) )$`).test(gap)
}

function citationsOf(list: List, source: Source): readonly Citation[] {
  const { text } = source
  const { noun, items } = list
  const evidence = evidenceOf(noun, source)
  const lead = leadOf(noun, source)
  return items.flatMap((item, index) => {
    const behind = items
      .slice(index)
      .find(({ body }, i) => body !== null && items.slice(index + 1, index + i + 1).every((o) => o.joined))
    const named = noun.body ? [noun.body] : behind?.body && !evidence.named.length ? [behind.body] : evidence.named
    return item.number.texts.map(({ number, span }, nth): Citation => {
      const first = index === 0 && nth === 0
      const last = nth === item.number.texts.length - 1
      const end = last ? Math.max(span.end, item.date?.span.end ?? 0, item.part?.span.end ?? 0) : span.end
      const whole = { start: first ? noun.span.start : span.start, end }
      const own = item.date
      const { form, organ } = attribute(number, item.number.shape, noun.noun, own?.iso ?? null, { ...evidence, named })
      const late = own ? null : sharedDate(items, index)
      const fits = late && (!form || isWithin(form, late.iso)) ? late : null
      const date = own ?? fits
      const before = first ? lead : null
      return {
        kind: noun.noun,
        span: whole,
        numberSpan: span,
        text: folded(text.slice(whole.start, whole.end)),
        form,
        symbol: form && printForm(form),
        organ,
        date: date?.iso ?? null,
        dateSpan: date?.span ?? null,
        dateShared: date !== null && date !== own,
        part: [before, last ? item.part?.text : null].filter(Boolean).join(' ') || null,
      }
    })
  })
}

/** The date that stands behind a later number of the same unbroken list. */
function sharedDate(items: readonly Item[], index: number): DateInText | null {
  for (const item of items.slice(index + 1)) {
    if (!item.joined) return null
    if (item.date) return item.date
  }
  return null
}

function isWithin(form: NonNullable<Citation['form']>, date: string): boolean {
  const { period } = chronology(form)
  return period === null || within(period, date)
}

/** The part named before the noun: `paragraph 3 (a) of its resolution`. */
function leadOf(noun: NounInText, source: Source): string | null {
  const { text, language, bodies } = source
  const { start } = noun.span
  const { article } = CITATION_WORDS[language]
  const named = mentionsBefore(text, start, bodies, language)[0]?.span.start ?? start
  const head = text.slice(0, named).replace(new RegExp(`(?:${article}|${CITATION_WORDS[language].own} )$`), '')
  return partBefore(text, head.length, language)?.text ?? null
}

/** What the words round the noun say of whose texts they are. */
function evidenceOf(noun: NounInText, { text, language, bodies, issuer }: Source): Evidence {
  const named = mentionsBefore(text, noun.span.start, bodies, language)
  const near = bodies.filter((m) => m.span.end <= noun.span.start).reverse()
  return { named, own: named.length ? null : ownerOf(noun, text, language, bodies), near, issuer }
}

/** Whose `its` is: the body named last before `in its`, unless that body is only part of another citation; else the issuer's. */
function ownerOf(noun: NounInText, text: string, language: Language, bodies: readonly Mention[]): Evidence['own'] {
  const { own, inOwn } = CITATION_WORDS[language]
  const before = text.slice(0, noun.span.start)
  const match = new RegExp(`(?<!\\p{L})${own} $`, 'u').exec(before)
  if (!match) return null
  const part = partBefore(text, match.index, language)
  const head = part ? text.slice(0, part.start) : text.slice(0, match.index)
  if (!new RegExp(`(?<!\\p{L})(?:${inOwn}) $`, 'u').test(head)) return 'issuer'
  const subject = bodies.findLast((m) => m.span.end <= head.length && m.organs.length > 0)
  return subject ?? 'issuer'
}
