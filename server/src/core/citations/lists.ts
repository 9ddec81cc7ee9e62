/** Lists of numbers made into citations: each with its body, its date and its part. */
import { attribute, type Evidence } from './attribution.ts'
import { chronology, within } from './chronology.ts'
import type { Citation } from './citation.ts'
import type { DateInText } from './dates.ts'
import { evidenceOf, leadOf } from './evidence.ts'
import { type Form, printForm } from './forms.ts'
import { type Item, itemsOf, type List, lateDate, type Source } from './items.ts'

/** The citations that nouns open, in the order of the text; `text` of each is left to the caller. */
export function readLists(source: Source): readonly Omit<Citation, 'text'>[] {
  return itemsOf(source).flatMap((list) => {
    const evidence = evidenceOf(list.noun, source)
    const late = lateDate(list, source)
    const lead = leadOf(list.noun, source)
    return list.items.flatMap((_, nth) => citationsAt(list, nth, evidence, late, lead))
  })
}

/** The citations of one item: one, or several where letters of parts follow its number. */
function citationsAt(
  { noun, items }: List,
  nth: number,
  evidence: Evidence,
  late: DateInText | null,
  lead: string | null,
): readonly Omit<Citation, 'text'>[] {
  const item = items[nth] as Item
  const named = evidence.named.length ? evidence.named : bodiesBehind(items, nth)
  const { shape, texts } = item.number
  return texts.map(({ number, span }, index) => {
    const first = nth === 0 && index === 0
    const last = index === texts.length - 1
    const { form, organ } = attribute(number, shape, noun.noun, item.date?.iso ?? null, { ...evidence, named })
    const date = item.date ?? fitting(form, sharedDate(items, nth) ?? late)
    const part = last ? item.part : null
    const end = last ? Math.max(span.end, item.date?.span.end ?? 0, part?.span.end ?? 0) : span.end
    return {
      kind: noun.noun,
      span: { start: first ? noun.span.start : span.start, end },
      numberSpan: span,
      form,
      symbol: form && printForm(form),
      organ,
      date: date?.iso ?? null,
      dateSpan: date?.span ?? null,
      dateShared: date !== item.date,
      part: [first ? lead : null, part?.text].filter(Boolean).join(' ') || null,
    }
  })
}

/** The bodies named behind this or a later item of the same unbroken list: `658 (1990) and 690 (1991) of the Council`. */
function bodiesBehind(items: readonly Item[], nth: number): Item['bodies'] {
  for (const [index, { joined, bodies }] of items.slice(nth).entries()) {
    if (index > 0 && !joined) return []
    if (bodies.length) return bodies
  }
  return []
}

/** The date that stands behind a later number of the same unbroken list. */
function sharedDate(items: readonly Item[], nth: number): DateInText | null {
  for (const { joined, date } of items.slice(nth + 1)) {
    if (!joined) return null
    if (date) return date
  }
  return null
}

/** A shared date dates only what can have been adopted then. */
function fitting(form: Form | null, date: DateInText | null): DateInText | null {
  const period = form && chronology(form).period
  return date && (!period || within(period, date.iso)) ? date : null
}
