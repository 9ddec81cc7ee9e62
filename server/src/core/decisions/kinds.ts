/** What a clause is about, for who looks for reports, money, mandates, meetings and agendas. */
import type { KindWords } from '../lexicon/decision-words.ts'
import type { Clause } from './clauses.ts'

/** What a verb does something to stands so near behind it, in characters. */
const NEAR = 110

/** Whether one of some verbs has one of some objects behind it. */
function does(text: string, verb: RegExp, object: RegExp): boolean {
  let from = 0
  for (let at = text.search(verb); at >= 0; ) {
    from += at + 1
    if (object.test(text.slice(from, from + NEAR))) return true
    at = text.slice(from).search(verb)
  }
  return false
}

/** A mandate made, extended, renewed or ended; `term` tells whether the clause says for how long. */
export function makesMandate(
  whole: string,
  clause: Clause,
  { words, term, addressees }: { words: KindWords; term: boolean; addressees: readonly string[] },
): boolean {
  if (clause.kind === 'state') return false
  const condition = whole.search(words.condition)
  const text = condition < 0 ? whole : whole.slice(0, condition)
  if (term && words.authorizes.test(text)) return true
  if (words.mandated.test(text) || does(text, words.renews, words.renewed)) return true
  // What States are asked to set up is no mandate of the body.
  const states = clause.kind === 'ask' && addressees.length > 0 && addressees.every((name) => words.state.test(name))
  return !states && does(text, words.makes, words.made)
}

export const makesEvent = (text: string, clause: Clause, words: KindWords): boolean =>
  clause.kind !== 'state' &&
  (does(text, words.eventVerb, words.eventObject) || (words.eventHeld.test(text) && words.eventObject.test(text)))

export function isOnAgenda(text: string, clause: Clause, words: KindWords): boolean {
  const found = clause.kind === 'state' ? null : words.agenda.exec(text)
  return found !== null && (clause.kind === 'decide' || words.itself.test(found[0]))
}
