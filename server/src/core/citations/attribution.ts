import type { OrganId } from '../lexicon/organs.ts'
import { GA_SERIALS } from '../lexicon/sessions-ga.ts'
import { HRC_FIRST_DECISION, HRC_MOST_RESOLUTIONS } from '../lexicon/sessions-hrc.ts'
import type { Mention } from './bodies.ts'
import { chronology, within } from './chronology.ts'
import type { Noun } from './forms/kind.ts'
import { type Form, organOf, parseNumber } from './forms.ts'
import type { NumberShape } from './number.ts'

/** What the text says of whose number it is. */
export interface Evidence {
  /** Bodies named with the number itself: before the noun, or after the number. */
  readonly named: readonly Mention[]
  /** The body whose own it is said to be: `the Assembly, in its resolution`; the issuer's where none is the subject. */
  readonly own: Mention | 'issuer' | null
  /** Bodies named before, nearest first. */
  readonly near: readonly Mention[]
  readonly issuer: OrganId | null
}

export interface Attribution {
  readonly form: Form | null
  readonly organ: OrganId | null
}

const NOBODY: Attribution = { form: null, organ: null }

/** Organs that a number of this shape belongs to where nobody is named, likeliest first; the Human Rights Council only where the date fits too. */
const DEFAULTS: Readonly<Record<NumberShape, readonly OrganId[]>> = {
  slash: ['ga', 'hrc'],
  'year-slash': ['ecosoc'],
  year: ['sc'],
  roman: ['ga', 'ecosoc', 'eclac'],
  committee: ['eclac-plen'],
  point: ['wha'],
}

const HRC_LAST_SESSION = 75

/** The body and the form of a number: what is named with it decides, then whose own it is, then the issuer, then who was named before. */
export function attribute(
  number: string,
  shape: NumberShape,
  noun: Noun,
  date: string | null,
  { named, own, near, issuer }: Evidence,
): Attribution {
  const read = (organs: readonly OrganId[]): readonly Form[] =>
    organs.map((organ) => parseNumber(number, noun, organ)).filter((form) => form !== null)
  const chosen = (forms: readonly Form[]): Attribution => {
    const form = forms.find((f) => likely(f) && (!date || dated(f, date))) ?? forms.find(likely) ?? forms[0]
    return form ? { form, organ: organOf(form) } : NOBODY
  }
  if (named.length) {
    const attribution = chosen(read(named.flatMap((m) => m.organs)))
    return attribution.form ? attribution : { form: null, organ: named[0]?.organs[0] ?? null }
  }
  const subject = own === 'issuer' || own === null ? [] : own.organs
  const others = near.findIndex((m) => m.organs.length === 0)
  const elsewhere = others >= 0 && shape === 'slash' && !OF_THE_ASSEMBLY.test(number)
  const before = (elsewhere ? near.slice(0, others) : near).flatMap((m) => m.organs)
  const forms = read([...subject, ...(issuer ? [issuer] : []), ...before])
  const fits = (form: Form): boolean => likely(form) && (form.type !== 'hrc' || (date !== null && dated(form, date)))
  const usual = elsewhere ? [] : read(DEFAULTS[shape]).filter(fits)
  const likelies = [...forms.filter(likely), ...usual]
  // Where a body that is not ours was named last, and the date is none of our own, the number is its own: it is not a wrong date.
  const foreign = own === null ? others === 0 : own !== 'issuer' && own.organs.length === 0
  if (foreign && date && shape === 'slash' && !likelies.some((form) => dated(form, date))) return NOBODY
  if (likelies.length) return chosen(likelies)
  return chosen(own === 'issuer' ? forms : forms.filter(possible))
}

/** Sessions that only the General Assembly has reached in step with its years: any other body's number is below. */
const OF_THE_ASSEMBLY = /^(?:E?S-)?[3-9]\d\//

const possible = (form: Form): boolean => chronology(form).exists !== false

/** Whether the calendar and the size of the serial let it be. */
function likely(form: Form): boolean {
  if (form.type === 'ga' && form.special === '') {
    const inBounds = form.decision ? form.number >= GA_SERIALS.firstDecision : form.number <= GA_SERIALS.mostResolutions
    return inBounds && possible(form)
  }
  if (form.type === 'hrc') {
    const inBounds = form.decision ? form.number >= HRC_FIRST_DECISION : form.number <= HRC_MOST_RESOLUTIONS
    return inBounds && form.session <= HRC_LAST_SESSION
  }
  return form.type === 'sc' || possible(form)
}

function dated(form: Form, date: string): boolean {
  const { period } = chronology(form)
  return period === null || within(period, date)
}
