/** What a draft decides, for a view: each decision with its place and a name that can be read aloud. */
import { printDate } from '../citations/dates.ts'
import type { Decision } from '../decisions/decision.ts'
import { decisionsOf } from '../decisions/decisions.ts'
import { trimMarks } from '../decisions/trim.ts'
import type { Document } from '../document/document.ts'
import { sessionOrdinal } from '../lexicon/session-ordinals.ts'
import type { Settings } from '../lint/settings.ts'

export interface NamedDecision extends Decision {
  /** `operative paragraph 5, Requests the Secretary-General, report, due seventy-sixth session`. */
  readonly name: string
  /** `due` for people: `seventy-sixth session`, `31 May 2021`. */
  readonly when: readonly string[]
}

/** The decisions of a draft in the order of its text. */
export const namedDecisions = (document: Document, settings: Settings): readonly NamedDecision[] =>
  decisionsOf(document, settings).map((decision) => {
    const when = decision.due.map(whenOf)
    return { ...decision, when, name: nameOf(decision, when) }
  })

/** A session, a day or a span in words; what the text says in words stays as it is. */
export function whenOf(due: string): string {
  if (/^\d{1,2}$/.test(due)) return `${sessionOrdinal(Number(due), 'en')} session`
  if (/^\d{3}$/.test(due)) return `session ${due}`
  const [from = '', to] = due.split('/')
  if (!ISO.test(from)) return due
  return to && ISO.test(to) ? `${printDate(from, 'en')} to ${printDate(to, 'en')}` : printDate(from, 'en')
}

const ISO = /^\d{4}-\d\d-\d\d$/

function nameOf(decision: Decision, when: readonly string[]): string {
  const { label, kinds, to } = decision
  const place = label === '' ? 'operative paragraph' : `operative paragraph ${label.replace(/\.(?= |$)/, '')}`
  return [
    place,
    opensWith(decision),
    kinds.join(', '),
    to.length > 0 && `to ${to.join(', ')}`,
    when.length > 0 && `due ${when.join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ')
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
