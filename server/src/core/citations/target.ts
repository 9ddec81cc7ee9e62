/** Whether what is cited can be what is meant: for the rule `citation-target`. */
import type { OrganId } from '../lexicon/organs.ts'
import { GA_SERIALS } from '../lexicon/sessions-ga.ts'
import { HRC_LAST_SESSION } from '../lexicon/sessions-hrc.ts'
import { day, type Message, say, sentences } from '../text/message.ts'
import { pattern } from '../text/pattern.ts'
import type { Span } from '../text/span.ts'
import type { Assessment } from './assess.ts'
import { chronology } from './chronology.ts'
import type { Citation } from './citation.ts'
import { type Form, numberOf, organOf, parseNumber } from './forms/index.ts'
import { named, ofOrgan, organAtStart } from './names.ts'

/** What the draft says of itself. */
export interface OwnDesignation {
  /** Canonical symbol. */
  readonly symbol: string | null
  /** Day of adoption or of the draft, ISO. */
  readonly date: string | null
}

export interface TargetProblem {
  /** Plain sentences: what is wrong, why, what to do. */
  readonly message: Message
  readonly span: Span
  /** The organ named with the citation, which is the wrong one: the same for all of a list. */
  readonly wrongOrgan?: OrganId
}

/**
 * What speaks against the target of a citation, or null; silent where there is doubt, and where the date or year is at
 * fault. Without what the draft says of itself, what speaks against it in any draft.
 */
export function targetProblem(
  citation: Citation,
  assessment: Assessment,
  own: OwnDesignation = NOTHING,
  words = '',
): TargetProblem | null {
  const atItself = itself(citation, own, words)
  const atOrgan = atItself ? null : foreign(citation)
  if (atOrgan && citation.organ) return { message: atOrgan, span: citation.numberSpan, wrongOrgan: citation.organ }
  const message =
    atItself ?? impossible(assessment) ?? swapped(citation, assessment) ?? later(citation, assessment, own)
  return message === null ? null : { message, span: citation.numberSpan }
}

const NOTHING: OwnDesignation = { symbol: null, date: null }

const itself = ({ symbol, kind, span }: Citation, own: OwnDesignation, words: string): Message | null =>
  symbol !== null && symbol === own.symbol && kind !== 'document' && !isPartOfName(words.slice(0, span.start))
    ? say`This is the number of the resolution itself. A resolution refers to itself as “the present resolution”, without its number.`
    : null

/** `Panel of Experts pursuant to resolution …`, or words in quotation marks that have not ended. */
const isPartOfName = (before: string): boolean => NAME.test(before) || lastOf(before, '“«') > lastOf(before, '”»')

const lastOf = (text: string, marks: string): number => Math.max(...[...marks].map((mark) => text.lastIndexOf(mark)))

const NAME = pattern('u')`
  (?<![\p{Alphabetic}])(?:
    Panel|Committee|Group|Commission|Team|Mechanism|Mission|Fund|Office|Ombudsperson|Comité|Grupo|Comisión|Equipo
    |Mecanismo|Misión|Fondo|Groupe|Équipe|Mécanisme|Fonds|Bureau
  )(?![\p{Alphabetic}])[^.;,]{0,80}(?:
    pursuant to|established by|created by|concerning|en virtud de|de conformidad con|establecid[oa] por|relativo a
    |en application de|conformément à|créée? par|faisant suite à
  )[^.;,]{0,40}$
`

/** Organs whose ways of numbering are known, and are no other's of the four in these ranges. */
const NUMBERING: Readonly<Partial<Record<OrganId, string>>> = {
  ga: '75/91',
  sc: '2500 (2019)',
  ecosoc: '2020/14',
  hrc: '34/5',
}

const NUMBER = /(?:E?S-)?\d{1,4}\/\d{1,3}|\d{1,4} {0,2}\(\d{4}\)/

/** A number that the organ named with it never gives, and that one other organ does. */
function foreign({ form, organ, kind, text, bare, implied }: Citation): Message | null {
  const example = organ && NUMBERING[organ]
  if (bare || implied || kind === 'document' || !example) return null
  if (form && !(form.type === 'hrc' && form.session > HRC_LAST_SESSION)) return null
  const number = NUMBER.exec(text)?.[0]
  const owner = number ? ownerOf(number, kind === 'decision' ? 'decision' : 'resolution', organ) : null
  if (!number || !owner) return null
  return owner === 'hrc'
    ? say`${organAtStart(organ)} does not number as ${number}, but as ${example}: ${number} is a number ${ofOrgan(owner)} or of another body that numbers by sessions. A reader is sent to the wrong organ: correct its name or the number.`
    : say`${organAtStart(organ)} does not number as ${number}, but as ${example}: ${number} is a number ${ofOrgan(owner)}. A reader is sent to the wrong organ: correct its name or the number.`
}

/** The one organ that gives such a number, other than the one named. */
function ownerOf(number: string, noun: 'resolution' | 'decision', named: OrganId): OrganId | null {
  const can = (form: Form | null): boolean =>
    form !== null &&
    chronology(form).exists !== false &&
    (form.type !== 'ga' || form.special !== '' || form.session > 30)
  // A number below 31/1 may be of the Human Rights Council, and of many others that number by sessions.
  for (const organ of ['ga', 'sc', 'ecosoc', 'hrc'] as const) {
    if (organ === named) continue
    const form = parseNumber(number.replace(/ {0,2}\(/, ' ('), noun, organ)
    if (form && can(form)) return organOf(form)
  }
  return null
}

function impossible({ status, fault, evidence }: Assessment): Message | null {
  const cannotBe = status === 'missing' || (status === 'contradicted' && fault?.what === 'number')
  return cannotBe ? sentences(evidence(), say`A reader who looks it up finds nothing: check the number.`) : null
}

/** The serials of the resolutions and the decisions of the General Assembly lie far apart. */
function swapped({ form, kind }: Citation, { record }: Assessment): Message | null {
  if (form?.type !== 'ga' || form.special || record) return null
  const { number } = form
  const isHigh = kind === 'resolution' && number > GA_SERIALS.mostResolutions
  const isLow = kind === 'decision' && number < GA_SERIALS.firstDecision
  if (!(isHigh || isLow) || GA_SERIALS.irregular.some((one) => one === numberOf(form))) return null
  if (isHigh)
    return say`The General Assembly has never adopted more than ${GA_SERIALS.mostResolutions} resolutions in a session; numbers as high as ${numberOf(form)} are those of its decisions. Write “decision ${numberOf(form)}”, or check the number.`
  return say`Decisions of the General Assembly are numbered from ${GA_SERIALS.firstDecision + 1} on; numbers as low as ${numberOf(form)} are those of its resolutions. Write “resolution ${numberOf(form)}”, or check the number.`
}

/** Before it there was no United Nations: an older date is no date. */
const FIRST_DAY = '1945-10-24'

/**
 * Later than the draft: by its known date, else by the whole of its session. What the same day adopted may be cited.
 */
function later({ form, date }: Citation, { status, record }: Assessment, own: OwnDesignation): Message | null {
  if (!form || !own.date || own.date < FIRST_DAY || status === 'contradicted') return null
  const adopted = record?.date ?? date ?? chronology(form).period?.earliest
  if (!adopted || adopted <= own.date) return null
  return say`${named(form)} is later than this draft, which is of ${day(own.date)}: a resolution can recall only what has been adopted before it. Check the number or the date.`
}
