import { NUMBERING_ORGANS, type OrganId } from '../../lexicon/organs.ts'
import { GA_SERIALS } from '../../lexicon/sessions-ga.ts'
import { HRC_FIRST_DECISION, HRC_LAST_SESSION, HRC_MOST_RESOLUTIONS } from '../../lexicon/sessions-hrc.ts'
import { chronology, within } from '../chronology.ts'
import { type Form, organOf, parseNumber } from '../forms/index.ts'
import type { Noun } from '../forms/kind.ts'
import type { Mention } from './bodies.ts'
import type { NumberShape } from './number.ts'

/** What the text says of whose number it is. */
export interface OwnerEvidence {
  /** Bodies named with the number itself: before the noun, or after the number. */
  readonly named: readonly Mention[]
  /** The body whose own it is said to be: `the Assembly, in its resolution`; the issuer's where none is the subject. */
  readonly own: Mention | 'issuer' | null
  /** Bodies named before, nearest first. */
  readonly near: readonly Mention[]
  /** A session named beside the number, and whose it is: `the Commission, at its fifty-second session, … 52/2`. */
  readonly session: { readonly value: number; readonly owner: Mention } | null
  /** The bodies named soon after: `in its resolution 4/6, the Environment Assembly requested`. */
  readonly behind: readonly Mention[]
  readonly issuer: OrganId | null
}

export interface Attribution {
  readonly form: Form | null
  readonly organ: OrganId | null
}

const NOBODY: Attribution = { form: null, organ: null }

/**
 * Organs that a number of this shape belongs to where nobody is named, likeliest first; the Human Rights Council only
 * where the date fits too.
 */
const DEFAULTS: Readonly<Record<NumberShape, readonly OrganId[]>> = {
  slash: ['ga', 'hrc'],
  'year-slash': ['ecosoc'],
  year: ['sc'],
  roman: ['ga', 'ecosoc', 'eclac'],
  committee: ['eclac-plen'],
  point: ['wha'],
}

/** A number in its text: what every reading of it needs. */
interface CitedBody {
  readonly number: string
  readonly shape: NumberShape
  readonly noun: Noun
  /** The date that stands with it, ISO. */
  readonly date: string | null
}

/**
 * The body and the form of a number: what is named with it decides, then whose own it is, then the issuer, then who was
 * named before.
 */
export function attribute(
  number: string,
  shape: NumberShape,
  noun: Noun,
  date: string | null,
  evidence: OwnerEvidence,
): Attribution {
  const cited = { number, shape, noun, date }
  if (evidence.named.length) return byName(cited, evidence.named)
  const { session } = evidence
  return session && isOfSession(cited, session.value, evidence)
    ? byName(cited, [session.owner])
    : byContext(cited, evidence)
}

/**
 * Whether a session named beside a number tells whose it is; the issuer’s own it is first, where the date lets it be.
 */
function isOfSession({ number, noun, date }: CitedBody, session: number, { own, issuer }: OwnerEvidence): boolean {
  if (!number.startsWith(`${session}/`)) return false
  if (own === null) return true
  const form = own === 'issuer' && issuer !== null && date !== null ? parseNumber(number, noun, issuer) : null
  return form !== null && date !== null && !isDated(form, date)
}

/** One of the bodies named, or none: a body that numbers otherwise leaves the number without a form. */
function byName(cited: CitedBody, named: readonly Mention[]): Attribution {
  const organs = named.flatMap((mention) => mention.organs)
  const attribution = likeliest(readings(cited, organs), cited)
  return attribution.form ? attribution : { form: null, organ: organs[0] ?? null }
}

function byContext(cited: CitedBody, { own, near: all, behind, issuer }: OwnerEvidence): Attribution {
  const { shape, date } = cited
  const near = own === null ? all.filter(({ isAnybodys }) => !isAnybodys) : all
  const subject = own === 'issuer' || own === null ? [] : own.organs
  const foreigner = near.findIndex((mention) => mention.organs.length === 0)
  const elsewhere = foreigner >= 0 && shape === 'slash' && !OF_THE_ASSEMBLY.test(cited.number)
  const before = (elsewhere ? near.slice(0, foreigner) : near).flatMap((mention) => mention.organs)
  const forms = readings(cited, [...subject, ...(issuer ? [issuer] : []), ...before])
  const candidates = [...forms.filter(isLikely), ...(elsewhere ? [] : usual(cited))]
  // Where a body that is not ours was named last, and the date is none of our own, the number is its own: it is not a
  // wrong date.
  // `its resolution 60/2` of a commission, whose own texts nobody here knows.
  if (own === 'issuer' && issuer !== null && !numbersHere(issuer)) return NOBODY
  const foreign = own === null ? foreigner === 0 : own !== 'issuer' && own.organs.length === 0
  if (foreign && date && shape === 'slash' && !candidates.some((form) => isDated(form, date))) return NOBODY
  // `the Parliamentary Assembly recalls its Resolution 1873 (2012)`: its own, where it can be none of the Council’s.
  const isIssuers = own === 'issuer' || (own === null && near.length === 0)
  const byForeigner = foreign || (isIssuers && (issuer !== null || foreigner === 0))
  if (byForeigner && shape === 'year' && !numbersHere(issuer) && !candidates.some(isPossible)) return NOBODY
  if (candidates.length) return likeliest(candidates, cited)
  // Nothing that can be: a wrong number of its own, or of the one body that numbers so.
  const follows = readings(
    cited,
    behind.flatMap((mention) => mention.organs),
  ).filter(isLikely)
  if (follows.length) return likeliest(follows, cited)
  // `its decisions 21/1`, `COSP 9/8`: low numbers are those of conferences and commissions that nobody has named.
  if (shape === 'slash' && isLow(cited.number)) return NOBODY
  // `the Commission on Ports, in its resolution 12 (XXV)`: a body of its own, where none of ours can have the number.
  if (shape === 'roman' && own !== null && foreign) return NOBODY
  if (shape === 'slash') return likeliest(own === 'issuer' ? forms : forms.filter(isPossible), cited)
  return likeliest(forms.length ? forms : readings(cited, DEFAULTS[shape]), cited)
}

/** Whether an organ's texts are cited by numbers that are known here. */
const numbersHere = (organ: OrganId | null): boolean => NUMBERING_ORGANS.some(({ id }) => id === organ)

const readings = ({ number, noun }: CitedBody, organs: readonly OrganId[]): readonly Form[] =>
  organs.map((organ) => parseNumber(number, noun, organ)).filter((form) => form !== null)

/** The first that is likely and can be of the date, else the first that is likely, else the first. */
function likeliest(forms: readonly Form[], { date }: CitedBody): Attribution {
  const likely = forms.filter(isLikely)
  const form = likely.find((f) => !date || isDated(f, date)) ?? likely[0] ?? forms[0]
  return form ? { form, organ: organOf(form) } : NOBODY
}

/** Whose it is where nobody is named. */
const usual = (cited: CitedBody): readonly Form[] =>
  readings(cited, DEFAULTS[cited.shape]).filter(
    (form) =>
      isLikely(form) &&
      (form.type !== 'hrc' || (cited.date !== null && isDated(form, cited.date))) &&
      (form.type !== 'eclac' || form.session === null || form.session <= LAST_OF_ECLAC),
  )

/** Sessions that only the General Assembly has reached in step with its years: any other body's number is below. */
const OF_THE_ASSEMBLY = /^(?:E?S-)?[3-9]\d\//

/** Sessions before the thirty-first and serials below a hundred, as bodies have them that number from 1/1. */
const isLow = (number: string): boolean => /^(?:[12]?\d|30)\/\d{1,2}(?!\d)/.test(number)

/** Later sessions of ECLAC than these are yet to come: such a number is another body's. */
const LAST_OF_ECLAC = 50

const isPossible = (form: Form): boolean => chronology(form).exists !== false

/** Whether the calendar and the size of the serial let it be. */
function isLikely(form: Form): boolean {
  if (form.type === 'ga' && form.special === '') {
    const inBounds = form.decision ? form.number >= GA_SERIALS.firstDecision : form.number <= GA_SERIALS.mostResolutions
    return inBounds && isPossible(form)
  }
  if (form.type === 'hrc') {
    const inBounds = form.decision ? form.number >= HRC_FIRST_DECISION : form.number <= HRC_MOST_RESOLUTIONS
    return inBounds && form.session <= HRC_LAST_SESSION
  }
  return form.type === 'sc' || isPossible(form)
}

/** Whether a number can be one of this organ's, of that day where one is given. */
export function canBe(number: string, organ: OrganId, date: string | null): boolean {
  const form = parseNumber(number, 'resolution', organ)
  return form !== null && isLikely(form) && isPossible(form) && (date === null || isDated(form, date))
}

/**
 * Whether a number by itself is beyond doubt that of a resolution: nobody else numbers so and the calendar has it, or
 * its date fits its session; behind an opening alone a number of the General Assembly is enough.
 */
export function isSurely(number: string, shape: NumberShape, date: string | null, opens: boolean): boolean {
  if (shape === 'year' || shape === 'roman') {
    const form = parseNumber(number, 'resolution', shape === 'year' ? 'sc' : 'ga')
    return form !== null && chronology(form).exists === true
  }
  if (date !== null) return DEFAULTS[shape].some((organ) => canBe(number, organ, date))
  return shape === 'slash' && opens && OF_THE_ASSEMBLY.test(number) && canBe(number, 'ga', null)
}

function isDated(form: Form, date: string): boolean {
  const { period } = chronology(form)
  return period === null || within(period, date)
}
