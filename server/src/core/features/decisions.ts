/** What a draft decides, for a view: each decision with its place and a name that can be read aloud. */
import type { Decision, DecisionKind } from '../decisions/decision.ts'
import { decisionsOf } from '../decisions/decisions.ts'
import { trimMarks } from '../decisions/trim.ts'
import type { Document } from '../document/document.ts'
import { sessionOrdinal } from '../lexicon/session-ordinals.ts'
import type { Settings } from '../lint/settings.ts'
import { day, listed, type Message, type Name, say, verbatim } from '../text/message.ts'

export interface NamedDecision extends Decision {
  /** `operative paragraph 5, Requests the Secretary-General, report, due seventy-sixth session`. */
  readonly name: Message
  /** `due` for people: `seventy-sixth session`, `31 May 2021`. */
  readonly when: readonly Message[]
}

/**
 * What sorts a `due` among others: days and years first, by the calendar, a year behind its days; then sessions; then
 * the text’s own words, which all have the same.
 */
export function dueOrder(due: string): string {
  if (/^\d{1,3}$/.test(due)) return `2 ${due.padStart(3, '0')}`
  return /^\d{4}(?:$|-)/.test(due) ? `1 ${due.length === 4 ? `${due}~` : due}` : '3'
}

/** The decisions of a draft in the order of its text. */
export const namedDecisions = (document: Document, settings: Settings): readonly NamedDecision[] =>
  decisionsOf(document, settings).map((decision) => {
    const when = decision.due.map(whenOf)
    return { ...decision, when, name: nameOf(decision, when) }
  })

/** A session, a day or a span in words; what the text says in words stays as it is. */
export function whenOf(due: string): Message {
  if (/^\d{1,2}$/.test(due)) return say`${ordinalName(Number(due))} session`
  if (/^\d{3}$/.test(due)) return say`session ${due}`
  const [from = '', to] = due.split('/')
  if (!ISO.test(from)) return verbatim(due)
  return to && ISO.test(to) ? say`${day(from)} to ${day(to)}` : say`${day(from)}`
}

const ordinalName = (session: number): Name => ({
  en: sessionOrdinal(session, 'en'),
  es: sessionOrdinal(session, 'es'),
  fr: sessionOrdinal(session, 'fr'),
})

const ISO = /^\d{4}-\d\d-\d\d$/

function nameOf(decision: Decision, when: readonly Message[]): Message {
  const { label, kinds, to } = decision
  const place = label === '' ? say`operative paragraph` : say`operative paragraph ${label.replace(/\.(?= |$)/, '')}`
  return listed([
    place,
    verbatim(opensWith(decision)),
    ...kinds.map((kind) => KIND_NAMES[kind]),
    ...(to.length > 0 ? [say`to ${to.join(', ')}`] : []),
    ...(when.length > 0 ? [say`due ${listed(when)}`] : []),
  ])
}

/** What a decision is about, in one word. */
export const KIND_NAMES: Readonly<Record<DecisionKind, Message>> = {
  report: say`report`,
  mandate: say`mandate`,
  budget: say`budget`,
  event: say`event`,
  agenda: say`agenda`,
}

/** So much is read aloud of whom a paragraph asks, in characters. */
const LONGEST = 100

/** `Requests the Secretary-General`: the words before what is asked, where they are few; else verb and names. */
function opensWith({ verb, addressees, asks, words }: Decision): string {
  const lead = trimMarks(words.slice(0, Math.max(0, words.indexOf(asks))))
  if (addressees.length > 0 && lead.startsWith(verb) && lead.length > verb.length && lead.length <= LONGEST) return lead
  const names = addressees.join(', ')
  return [verb, names.length > LONGEST ? `${names.slice(0, LONGEST)}…` : names].filter(Boolean).join(' ')
}
