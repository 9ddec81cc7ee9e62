/** What a resolution says of its own number and session. */
import { chronology } from '../../citations/chronology.ts'
import type { Form } from '../../citations/forms/index.ts'
import { designationOf, ownDesignation } from '../../citations/own.ts'
import { parseRoman } from '../../citations/roman.ts'
import type { ParsedText } from '../../document/document.ts'
import { type OrganId, styleOfOrgan } from '../../lexicon/organs.ts'
import { readOrdinal } from '../../lexicon/session-ordinals.ts'
import { GA_SESSION } from '../../lexicon/sessions-ga.ts'
import type { Resolution } from '../../model/model.ts'
import { factOf } from '../../model/read.ts'

/** The form of the number in the heading, or null. */
export const ownForm = (resolution: Resolution): Form | null => designationOf(resolution)?.form ?? null

/**
 * The session that the number in the heading names: that of a regular session of a body that numbers by sessions, else
 * null.
 */
export function sessionOfForm(form: Form | null): number | null {
  if (form === null) return null
  if (form.type === 'ga') return form.special ? null : form.session
  if (form.type === 'hrc') return form.special ? null : form.session
  return form.type === 'eclac' ? form.session : null
}

/** The symbol of a draft of the General Assembly or the Human Rights Council has the session: `A/C.2/81/L.5`. */
const SYMBOL_OF_DRAFT = /^A\/(?:C\.[1-6]\/|HRC\/)?(\d{2})\/L\.\d/

/**
 * The session that the front matter names, in figures, roman numerals or words, or by the symbol of a draft; null where
 * it names none.
 */
export function sessionInFrontMatter({ model, language }: ParsedText): number | null {
  const written = factOf(model, 'session')?.trim() ?? SYMBOL_OF_DRAFT.exec(factOf(model, 'symbol') ?? '')?.[1] ?? ''
  if (/^\d{1,2}$/.test(written)) return Number(written)
  return parseRoman(written.toUpperCase()) ?? readOrdinal(written.replace(/ session$/i, ''), language)
}

/** The session of a resolution: by its heading, else by the front matter, else by its day. */
export const sessionOf = (document: ParsedText, resolution: Resolution): number | null =>
  sessionOfForm(ownForm(resolution)) ?? sessionInFrontMatter(document) ?? sessionOfDay(document, resolution)

/**
 * The regular session of the General Assembly that a day lies in; null where it lies in two, as in September, and for
 * other organs. Source: R-106.
 */
function sessionOfDay({ model }: ParsedText, resolution: Resolution): number | null {
  const { date } = ownDesignation(model, resolution)
  if (resolution.organ !== 'ga' || date === null || designationOf(resolution) !== null) return null
  const opened = Number(date.slice(0, 4)) - GA_SESSION.yearZero
  const day = date.slice(5)
  if (opened <= GA_SESSION.firstNew || (GA_SESSION.opens <= day && day <= GA_SESSION.closes)) return null
  return day > GA_SESSION.closes ? opened : opened - 1
}

/** False where a number cannot be of a day; true where it can, or where that cannot be told. */
export function canBeOf(form: Form | null, date: string | null): boolean {
  const period = form && chronology(form).period
  return !date || !period || (date >= period.earliest && (period.latest === null || date <= period.latest))
}

/** Bodies with numbers of their own that look like no new one of the General Assembly, `2021/12`, `46/12`, `760(XL)`. */
const NUMBER_OTHERWISE: ReadonlySet<OrganId> = new Set<OrganId>(['ecosoc', 'hrc', 'eclac'])

/**
 * Whether a number can be one of an organ by its form; the Parliamentary Assembly numbers as the Security Council, and
 * others may.
 */
export function numbersAs(form: Form, organ: OrganId): boolean {
  if (styleOfOrgan(organ) === null) return true
  if ((organ === 'sc') !== (form.type === 'sc')) return false
  return !(NUMBER_OTHERWISE.has(organ) && form.type === 'ga' && form.session >= GA_SESSION.firstNew)
}
