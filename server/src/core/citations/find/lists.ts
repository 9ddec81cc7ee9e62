/** Lists of numbers made into citations: each with its body, its date and its part. */

import { chronology, within } from '../chronology.ts'
import type { Citation } from '../citation.ts'
import type { DateInText } from '../dates.ts'
import { type Form, printForm } from '../forms/index.ts'
import type { Noun } from '../forms/kind.ts'
import { attribute, type Evidence } from './attribution.ts'
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
    return items.flatMap((item, nth) => {
      const { bodies = [], date = null } = behind[nth] ?? {}
      const named = evidence.named.length ? evidence.named : bodies
      const head = nth === 0 ? { noun, lead } : null
      if (inTurn)
        return citationsAt({ ...item, date: null }, noun.noun, { ...evidence, named }, inTurn[nth] ?? null, head)
      return citationsAt(item, noun.noun, { ...evidence, named }, date ?? late, head)
    })
  })
}

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
  evidence: Evidence,
  shared: DateInText | null,
  head: { readonly noun: NounInText; readonly lead: { readonly start: number; readonly text: string } | null } | null,
): readonly Omit<Citation, 'text'>[] {
  const { shape, texts } = item.number
  return texts.map(({ number, span }, index) => {
    const first = index === 0 ? head : null
    const last = index === texts.length - 1
    const { form, organ } = attribute(number, shape, noun, item.date?.iso ?? null, evidence)
    const date = item.date ?? fitting(form, shared)
    const part = last ? item.part : null
    const end = last ? Math.max(span.end, item.date?.span.end ?? 0, part?.span.end ?? 0) : span.end
    return {
      kind: noun,
      span: { start: first?.noun.span.start ?? span.start, end },
      numberSpan: span,
      form,
      symbol: form && printForm(form),
      organ,
      date: date?.iso ?? null,
      dateSpan: date?.span ?? null,
      dateShared: date !== item.date,
      part: [first?.lead?.text, part?.text].filter(Boolean).join(' ') || null,
      leadStart: first?.lead?.start ?? null,
    }
  })
}

/** A shared date dates only what can have been adopted then. */
function fitting(form: Form | null, date: DateInText | null): DateInText | null {
  const period = form && chronology(form).period
  return date?.iso && (!period || within(period, date.iso)) ? date : null
}
