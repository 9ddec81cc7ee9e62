/** Whether what is cited can be what is meant: for the rule `citation-target`. */
import { GA_SERIALS } from '../lexicon/sessions-ga.ts'
import type { Span } from '../text/span.ts'
import type { Assessment } from './assess.ts'
import { chronology } from './chronology.ts'
import type { Citation } from './citation.ts'
import { printDate } from './dates.ts'
import { numberOf } from './forms/index.ts'
import { nameOf } from './names.ts'

/** What the draft says of itself. */
export interface OwnDesignation {
  /** Canonical symbol. */
  readonly symbol: string | null
  /** Day of adoption or of the draft, ISO. */
  readonly date: string | null
}

export interface TargetProblem {
  /** Plain sentences: what is wrong, why, what to do. */
  readonly message: string
  readonly span: Span
}

/**
 * What speaks against the target of a citation, or null; silent where there is doubt, and where the date or year is at
 * fault.
 */
export function targetProblem(citation: Citation, assessment: Assessment, own: OwnDesignation): TargetProblem | null {
  const message =
    itself(citation, own) ?? impossible(assessment) ?? swapped(citation, assessment) ?? later(citation, assessment, own)
  return message === null ? null : { message, span: citation.numberSpan }
}

const itself = ({ symbol, kind }: Citation, own: OwnDesignation): string | null =>
  symbol !== null && symbol === own.symbol && kind !== 'document'
    ? `This is the number of the resolution itself. A resolution refers to itself as “the present resolution”, without its number.`
    : null

function impossible({ status, fault, evidence }: Assessment): string | null {
  const cannotBe = status === 'missing' || (status === 'contradicted' && fault?.what === 'number')
  return cannotBe ? `${evidence()} A reader who looks it up finds nothing: check the number.` : null
}

/** The serials of the resolutions and the decisions of the General Assembly lie far apart. */
function swapped({ form, kind }: Citation, { record }: Assessment): string | null {
  if (form?.type !== 'ga' || form.special || record) return null
  if (GA_SERIALS.irregular.some((number) => number === numberOf(form))) return null
  if (kind === 'resolution' && form.number > GA_SERIALS.mostResolutions) {
    return `The General Assembly has never adopted more than ${GA_SERIALS.mostResolutions} resolutions in a session; numbers as high as ${numberOf(form)} are those of its decisions. Write “decision ${numberOf(form)}”, or check the number.`
  }
  if (kind === 'decision' && form.number < GA_SERIALS.firstDecision) {
    return `Decisions of the General Assembly are numbered from ${GA_SERIALS.firstDecision + 1} on; numbers as low as ${numberOf(form)} are those of its resolutions. Write “resolution ${numberOf(form)}”, or check the number.`
  }
  return null
}

/** Before it there was no United Nations: an older date is no date. */
const FIRST_DAY = '1945-10-24'

/**
 * Later than the draft: by its known date, else by the whole of its session. What the same day adopted may be cited.
 */
function later({ form, date }: Citation, { status, record }: Assessment, own: OwnDesignation): string | null {
  if (!form || !own.date || own.date < FIRST_DAY || status === 'contradicted') return null
  const adopted = record?.date ?? date ?? chronology(form).period?.earliest
  if (!adopted || adopted <= own.date) return null
  return `${nameOf(form)} is later than this draft, which is of ${printDate(own.date, 'en')}: a resolution can recall only what has been adopted before it. Check the number or the date.`
}
