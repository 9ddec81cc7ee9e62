/** Whom a clause asks, and what of them: `Requests ⟨the Secretary-General⟩ ⟨to report …⟩`. */
import type { DecisionWords } from '../lexicon/decision-words.ts'
import { matches } from '../text/matches.ts'
import type { Clause } from './clauses.ts'
import { namesIn } from './names.ts'

/** So far behind a verb the end of the names is looked for, in characters. */
const REACH = 900

/** Names that share what is asked with those of the next clause have at most so many characters. */
const LONGEST_SHARED = 300

/** A longer subject of `that` is one that was read too far. */
const LONGEST_SUBJECT = 110

/** So is one that ends in a pronoun, or has a verb of its own. */
const READ_TOO_FAR = / (?:se$|(?:devra|devront|doit|doivent|sera|seront|deberá|deberán|será|serán|shall|will) )/u

export interface Asked {
  readonly addressees: readonly string[]
  /** Where what is asked begins, as an offset in the words. */
  readonly asks: number
}

/**
 * Whom a clause asks; what it asks or decides begins behind the verb where it asks nobody. `leads` tells whether what
 * is asked stands in items below.
 */
export function askedBy(text: string, clause: Clause, words: DecisionWords, leads = false): Asked {
  const nobody = { addressees: [], asks: clause.verbEnd }
  if (clause.kind === 'state') return nobody
  const rest = text.slice(clause.verbEnd, Math.min(clause.span.end, clause.verbEnd + REACH))
  const that = words.clause.that.exec(rest)
  if (that) {
    const start = that[0].length
    const { afterSubject, afterBound } = words.clause
    const end = subjectEnd(rest.slice(start), clause.kind === 'ask' ? afterSubject : afterBound)
    const subject = end < 0 ? [] : namesIn(rest.slice(start, start + end), words.names)
    const isWhole = !subject.some((name) => READ_TOO_FAR.test(name))
    const addressees = isWhole ? subject.filter((name) => name.length <= LONGEST_SUBJECT) : []
    return addressees.length > 0 ? { addressees, asks: clause.verbEnd + start + end } : nobody
  }
  if (clause.kind !== 'ask') return nobody
  // `Urges, once again, all States to …`
  const aside = /^, [^,;:]{1,120},(?= )/u.exec(rest)?.[0].length ?? 0
  const object = words.clause.object.exec(rest.slice(aside))
  if (!object) return nobody
  const start = aside + object[0].length
  const from = rest.slice(start)
  const end = linkIn(from, text.slice(clause.span.start, clause.verbEnd), words, leads)
  const addressees = end === null ? [] : namesIn(from.slice(0, end), words.names)
  if (addressees.length > 0) return { addressees, asks: clause.verbEnd + start + (end as number) }
  return { ...nobody, addressees: workedBy(rest, words) }
}

/** What goes on behind names; `of the General Assembly` belongs to one. */
const END_OF_NAMES =
  /(?<!,) (?:(?:to|in|with|as|at|regarding|through|towards) |(?:of|for|on) (?!(?:the )?\p{Uppercase}))/u

/** Those who are to do the work that is asked for: `Calls for the provision by donors of …`. */
function workedBy(rest: string, { clause, names }: DecisionWords): readonly string[] {
  const work = clause.work.exec(rest)
  if (!work) return []
  const from = rest.slice(work[0].length)
  const end = from.search(END_OF_NAMES)
  return namesIn(from.slice(0, end < 0 ? LONGEST_SUBJECT : end), names)
}

/** The end of the subject of `that`; where an aside follows the subject, what says that it acts may stand behind. */
function subjectEnd(text: string, after: RegExp): number {
  return text.slice(0, 400).search(after)
}

/** Where what is asked begins, be it behind the names or, in a list of those asked, behind those of the next clause. */
function linkIn(text: string, verb: string, { clause, names }: DecisionWords, leads: boolean): number | null {
  const links = matches(text, clause.link)
  const strong = clause.strongLinkVerb.test(verb) ? links.filter(({ match }) => !/^,? que$/.test(match[0])) : links
  const isAhead = (start: number, end: number): boolean => clause.notAhead.test(text.slice(start, end + 20))
  for (const { match, span } of strong.length > 0 ? strong : links)
    if (
      !isAhead(span.start, span.end) &&
      (match[0].startsWith(',') || !clause.noLink.test(text.slice(Math.max(0, span.start - 30), span.start)))
    )
      return span.start
  // What alone could tell of those asked, `…, que tengan`, is what is asked behind a comma.
  const only = links.find(({ match, span }) => match[0].startsWith(',') && isAhead(span.start, span.end))
  if (only) return only.span.start
  const task = clause.entrustVerb.test(verb) ? text.search(clause.entrustLink) : -1
  if (task > 0 && namesIn(text.slice(0, task), names).length > 0) return task
  // `Requests the Secretary-General:` has what is asked in its sub-paragraphs; in `Exhorta a los Estados, e invita a …,
  // a que` it follows the names of the next clause.
  const short = text.trimEnd()
  const goesOn = leads || short.endsWith(':') || short.endsWith(',')
  return goesOn && short.length < LONGEST_SHARED && namesIn(short, names).length > 0 ? short.length : null
}
