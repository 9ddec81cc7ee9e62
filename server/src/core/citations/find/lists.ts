/** Lists of numbers made into citations: each with its body, its date and its part. */

import type { Span } from '../../text/span.ts'
import { chronology, within } from '../chronology.ts'
import type { Citation } from '../citation.ts'
import type { DateInText } from '../dates.ts'
import { type Form, printForm } from '../forms/index.ts'
import type { Noun } from '../forms/kind.ts'
import { formsBetween } from '../forms/range.ts'
import { attribute, type OwnerEvidence } from './attribution.ts'
import { evidenceOf, leadOf } from './evidence.ts'
import { datesInTurn, isBracketed, itemsOf, type ListedNumber, lateDate, type Source } from './listed-numbers.ts'
import type { NounInText } from './nouns.ts'

/** The citations that nouns open, in the order of the text; `text` of each is left to the caller. */
export function readLists(source: Source): readonly Omit<Citation, 'text'>[] {
  return itemsOf(source).flatMap((list) => {
    const { noun, items } = list
    const evidence = evidenceOf(noun, source)
    const late = lateDate(list, source)
    const inTurn = datesInTurn(list, source)
    const lead = leadOf(noun, source)
    const behind = behindOf(items, source.text)
    const cited = items.flatMap((item, nth) => {
      const { bodies = [], date = null } = behind[nth] ?? {}
      const named = evidence.named.length ? evidence.named : bodies
      const head = nth === 0 ? { noun, lead } : null
      if (!inTurn) return citationsAt(item, noun.noun, { ...evidence, named }, date ?? late, head)
      const undated = { ...item, date: null, furtherDate: null }
      return citationsAt(undated, noun.noun, { ...evidence, named }, inTurn[nth] ?? null, head)
    })
    return cited.flatMap(({ citation, through }, nth) => {
      const before = cited[nth - 1]?.citation
      return through && before ? [...impliedBetween(before, citation, through), citation] : [citation]
    })
  })
}

type Unworded = Omit<Citation, 'text'>

/** What a range means and does not print: 59/26 and 59/27 of `59/25 to 59/28`. `through` stands between its ends. */
const impliedBetween = (first: Unworded, last: Unworded, through: Span): readonly Unworded[] =>
  first.form && last.form
    ? formsBetween(first.form, last.form).map((form) => ({
        ...IMPLIED,
        kind: last.kind,
        span: through,
        numberSpan: through,
        form,
        symbol: printForm(form),
        organ: last.organ,
        bare: last.bare,
      }))
    : []

const IMPLIED = {
  date: null,
  dateSpan: null,
  dateShared: false,
  furtherDate: null,
  year: null,
  part: null,
  leadStart: null,
  implied: true,
} as const

/** What stands behind a later number of the same unbroken list is shared by those before it. */
interface Behind {
  readonly bodies: ListedNumber['bodies']
  readonly date: DateInText | null
}

/**
 * `658 (1990) and 690 (1991) of the Council`, `60/180 and 1645 (2005) of 20 December 2005`: the bodies behind each
 * item, and the date behind a later.
 */
function behindOf(items: readonly ListedNumber[], text: string): readonly Behind[] {
  let bodies: ListedNumber['bodies'] = []
  let date: DateInText | null = null
  return items
    .toReversed()
    .map((item): Behind => {
      if (item.bodies.length) bodies = item.bodies
      const behind = { bodies, date }
      const own = item.date && (isBracketed(text, item.date) ? null : item.date)
      date = item.joined ? (item.date ? own : date) : null
      if (!item.joined) bodies = []
      return behind
    })
    .reverse()
}

/**
 * The citations of one item: one, or several where letters of parts follow its number. The first of a list has its noun
 * and what leads to it.
 */
function citationsAt(
  item: ListedNumber,
  noun: Noun,
  evidence: OwnerEvidence,
  shared: DateInText | null,
  head: { readonly noun: NounInText; readonly lead: { readonly start: number; readonly text: string } | null } | null,
): readonly { readonly citation: Unworded; readonly through: Span | null }[] {
  const { shape, texts } = item.number
  return texts.map(({ number, span, through }, index) => {
    const first = index === 0 ? head : null
    const last = index === texts.length - 1
    const { form, organ } = attribute(number, shape, noun, item.date?.iso ?? null, evidence)
    const date = item.date ?? fitting(form, shared)
    const part = last ? item.part : null
    const end = last
      ? Math.max(
          span.end,
          item.year?.end ?? 0,
          item.date?.span.end ?? 0,
          item.furtherDate?.span.end ?? 0,
          part?.span.end ?? 0,
        )
      : span.end
    const citation: Unworded = {
      kind: noun,
      span: { start: first?.noun.span.start ?? span.start, end },
      numberSpan: span,
      form,
      symbol: form && printForm(form),
      organ,
      date: date?.iso ?? null,
      dateSpan: date?.span ?? null,
      dateShared: date !== item.date,
      furtherDate: item.furtherDate,
      year: item.year,
      part: [first?.lead?.text, part?.text].filter(Boolean).join(' ') || null,
      leadStart: first?.lead?.start ?? null,
      implied: false,
      bare: evidence.named.length === 0 && evidence.own === null,
    }
    return { citation, through: index === 0 ? item.through : through }
  })
}

/** A shared date dates only what can have been adopted then. */
function fitting(form: Form | null, date: DateInText | null): DateInText | null {
  const period = form && chronology(form).period
  return date?.iso && (!period || within(period, date.iso)) ? date : null
}
