/**
 * Who is asked to do what, by when: all decisions of a draft in the order of its text. Source: the rulebook on
 * operative paragraphs, R-37, R-39, R-77, R-140.
 */

import { chronology } from '../citations/chronology.ts'
import type { PlacedCitation } from '../citations/in-document.ts'
import { ownDesignation } from '../citations/own.ts'
import type { Document } from '../document/document.ts'
import { unquoted } from '../document/running-text.ts'
import { type DecisionWords, decisionWords } from '../lexicon/decision-words.ts'
import type { Language } from '../lexicon/languages.ts'
import { ORGANS, type OrganId } from '../lexicon/organs.ts'
import { chooseStyle } from '../lint/choose-style.ts'
import type { Settings } from '../lint/settings.ts'
import { inHouse, phraseOf } from '../model/emphasis-fit.ts'
import type { Operative, Part, Resolution, SubParagraph } from '../model/model.ts'
import { elementsOf } from '../model/read.ts'
import { ownForm, sessionOf } from '../rules/shared/own-session.ts'
import type { Span } from '../text/span.ts'
import type { Opening } from '../wording/openings/index.ts'
import { leadOf } from '../wording/openings/tokens.ts'
import { type Asked, askedBy } from './addressees.ts'
import { type Clause, clausesOf, infinitiveAt } from './clauses.ts'
import { DECISION_KINDS, type Decision, type DecisionKind } from './decision.ts'
import { dueIn, type Now } from './due.ts'
import { isOnAgenda, makesEvent, makesMandate } from './kinds.ts'
import { asksForReport, toldIn } from './reports.ts'
import { trimJoint, trimMarks, withoutClosing } from './trim.ts'

/**
 * The decisions of a draft: each operative paragraph, and behind it the sub-paragraphs that complete its verb. Annexes
 * and quoted paragraphs decide nothing of their own. Never throws.
 */
export function decisionsOf(document: Document, settings: Settings): readonly Decision[] {
  const { style } = chooseStyle(document, settings)
  const { language, model } = document
  const cited = citedIn(document)
  return model.resolutions.flatMap((resolution) => {
    const now = nowOf(document, resolution)
    return resolution.parts.flatMap((part) => {
      const about: About = { language, words: decisionWords(language), now, own: ownName(resolution, part, language) }
      return elementsOf(part).flatMap((element): readonly Decision[] => {
        if (element.kind !== 'operative') return []
        const opening = element.opening && inHouse(element.opening, style.ownComplement[language])
        const verb = verbOf(element, opening, style.looseEmphasis)
        return inParagraph(element, verb, about).map((one) => ({ ...one, follows: cited(one.span, one.prose) }))
      })
    })
  })
}

/** The verb phrase as it is emphasised or should be; of one that is cut short, `Calls` of `Calls for`, the whole. */
function verbOf({ prose }: Operative, opening: Opening | null, loose: boolean): string {
  const phrase = phraseOf(prose, opening, loose) ?? ''
  return opening && opening.start + phrase.length < opening.minimalEnd
    ? prose.text.slice(opening.start, opening.end)
    : phrase
}

interface About {
  readonly language: Language
  readonly words: DecisionWords
  readonly now: Now
  /** The name of the body that adopts the resolution, without article; null where it is not known. */
  readonly own: string | null
}

const ownName = ({ organ }: Resolution, { organLine }: Part, language: Language): string | null => {
  const id: OrganId | null = organLine?.organ ?? organ
  return ORGANS.find((one) => one.id === id)?.names[language].name ?? null
}

/** When a resolution is of: the session of its number, the day of its adoption, the year of that or of its number. */
function nowOf(document: Document, resolution: Resolution): Now {
  const { date, symbol } = ownDesignation(document.model, resolution)
  const form = ownForm(resolution)
  const year =
    date?.slice(0, 4) ??
    /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(symbol ?? '')?.[0] ??
    (form ? chronology(form).period?.earliest.slice(0, 4) : undefined)
  return { session: sessionOf(document, resolution), year: year === undefined ? null : Number(year), day: date }
}

type Host = Operative | SubParagraph

interface Found extends Omit<Decision, 'follows'> {
  readonly prose: Host['prose']
}

/** What a paragraph says, without the brackets where all of it is an alternative: `[Urges States to act;]`. */
function sayingOf({ prose }: Host): { readonly text: string; readonly said: string } {
  const lead = leadOf(prose.text)
  if (lead === 0) return { text: unquoted(prose.words), said: prose.text }
  const brackets = prose.text.slice(0, lead).replace(/[^[]/g, '').length
  const plain = (text: string): string => withoutClosing(text.slice(lead), brackets)
  return { text: plain(unquoted(prose.words)), said: plain(prose.text) }
}

/** The decisions of an operative paragraph: its own, and those of sub-paragraphs that complete its verb. */
function inParagraph(paragraph: Operative, verb: string, about: About): readonly Found[] {
  const label = paragraph.label?.text ?? ''
  const { text, said } = sayingOf(paragraph)
  const clauses = clausesOf(text, verb.length, about.words.clause)
  const last = clauses.at(-1) as Clause
  const leads = paragraph.subParagraphs.length > 0
  // What is asked may stand in the items, or behind those whom the next clause asks.
  const goesOn = (i: number): boolean => (clauses[i + 1] ? clauses[i + 1]?.kind === 'ask' : leads)
  const asked = clauses.map((clause, i) => askedBy(text, clause, about.words, goesOn(i)))
  const inherited = asked.at(-1)?.addressees ?? []
  const lead = trimMarks(text.slice(asked.at(-1)?.asks ?? 0))
  // `Decides …, and authorizes it to do the following:` names those asked before.
  const asksSomebody = inherited.length > 0 || clauses.some(({ kind }) => kind === 'decide')
  const own = read(paragraph, clauses, asked, about)
  const items = (hosts: readonly SubParagraph[], before: string, lead: string): readonly Found[] =>
    hosts.flatMap((item): readonly Found[] => {
      const path = `${before} ${item.label.text}`.trim()
      if (!asksSomebody || !isOwn(item, last, lead, about)) return items(item.subParagraphs, path, lead)
      // What stands below has the words of the item before it, and not those of the paragraph.
      return [{ ...itemOf(item, last, inherited, about), label: path, verb }, ...items(item.subParagraphs, path, '')]
    })
  // Behind `RESOLVES:` the verb is a word of what is decided.
  const asks = verb === '' && own.asks !== '' ? trimJoint(said) : own.asks
  return [{ ...own, asks, label, verb }, ...items(paragraph.subParagraphs, label, lead)]
}

/**
 * Whether a sub-paragraph completes the verb of its paragraph: `Requests the Secretary-General: (a) To report …`.
 * `lead` is what stands behind those who are asked: `to`, in `Requests the Secretary-General to: (a) Report …`.
 */
function isOwn(item: SubParagraph, last: Clause, lead: string, { words }: About): boolean {
  // `… of those who: (a) Seek to cooperate` lists no tasks.
  if (last.kind === 'state' || words.clause.openWho.test(lead)) return false
  const { text } = sayingOf(item)
  if (words.clause.item.test(text)) return last.kind === 'decide' || !words.clause.thatItem.test(text)
  if (words.clause.openThat.test(lead) && words.clause.itemAfterThat.test(text)) return true
  return last.kind === 'decide' && words.clause.itemVerb.test(text.slice(0, 260))
}

type Said = Omit<Found, 'label' | 'verb'>

/** What a paragraph decides, by its clauses and whom each asks. */
function read(host: Host, clauses: readonly Clause[], asked: readonly Asked[], about: About): Said {
  const { text, said } = sayingOf(host)
  const found = clauses.map((clause, i) =>
    readClause(text.slice(clause.span.start, clause.span.end), clause, about, asked[i]?.addressees ?? []),
  )
  const first = clauses.findIndex(({ kind }) => kind !== 'state')
  const start = asked[first]?.asks ?? (clauses[0] as Clause).verbEnd
  const asks = trimMarks(said.slice(start))
  const { openThat, leads: onlyLeads } = about.words.clause
  const isShort = /^\S+(?: \S+)?$/u.test(asks) && openThat.test(asks)
  const leads = host.subParagraphs.length > 0 && (isShort || onlyLeads.test(asks.replaceAll('’', "'")))
  return together(host, found, about.words.kinds.budget.test(text), leads ? '' : asks)
}

function itemOf(item: SubParagraph, last: Clause, inherited: readonly string[], about: About): Said {
  const { text, said } = sayingOf(item)
  const isFree = last.kind === 'decide' && inherited.length === 0
  const { kind, end } = (isFree && infinitiveAt(text, about.words.clause)) || { kind: last.kind, end: 0 }
  const clause: Clause = { kind, span: { start: 0, end: text.length }, verbEnd: end }
  const found = [readClause(text, clause, about, askedOf(text, clause, inherited, about.words))]
  return together(item, found, about.words.kinds.budget.test(text), said)
}

/** Whom an item asks: those of its paragraph, unless it names others: `(a) To request the Panel to …`. */
function askedOf(text: string, clause: Clause, inherited: readonly string[], words: DecisionWords): readonly string[] {
  if (clause.verbEnd > 0) return askedBy(text, clause, words).addressees
  if (clause.kind !== 'decide' || !words.clause.thatItem.test(text)) return inherited
  // `that the Council shall …`, read as behind `Decides`.
  const behind = ` ${text}`
  return askedBy(behind, { ...clause, span: { start: 0, end: behind.length } }, words).addressees
}

interface ClauseFound {
  readonly addressees: readonly string[]
  readonly kinds: readonly DecisionKind[]
  readonly due: readonly string[]
  readonly to: readonly string[]
}

function readClause(text: string, clause: Clause, about: About, addressees: readonly string[]): ClauseFound {
  if (clause.kind === 'state') return { addressees: [], kinds: [], due: [], to: [] }
  const { language, words, now, own } = about
  const report = (clause.kind === 'ask' || addressees.length > 0) && asksForReport(text, words)
  const mandate = makesMandate(text, clause, { words: words.kinds, term: text.search(words.due.term) >= 0, addressees })
  const kinds: DecisionKind[] = []
  if (report) kinds.push('report')
  if (mandate) kinds.push('mandate')
  const event = makesEvent(text, clause, words.kinds)
  if (event) kinds.push('event')
  if (isOnAgenda(text, clause, words.kinds)) kinds.push('agenda')
  return {
    addressees,
    kinds,
    due: dueIn(text, { language, words: words.due, now, reports: report, mandate, event }),
    to: report ? toldIn(text, own, words) : [],
  }
}

function together(host: Host, clauses: readonly ClauseFound[], budget: boolean, asks: string): Said {
  const apostrophe = host.prose.text.includes("'") ? "'" : '’'
  const each = (part: (clause: ClauseFound) => readonly string[]): readonly string[] => [
    ...new Set(clauses.flatMap(part).map((words) => words.replaceAll("'", apostrophe))),
  ]
  const kinds = new Set<DecisionKind>(clauses.flatMap((clause) => clause.kinds))
  if (budget) kinds.add('budget')
  return {
    addressees: each(({ addressees }) => addressees),
    asks: trimJoint(asks),
    kinds: DECISION_KINDS.filter((kind) => kinds.has(kind)),
    due: each(({ due }) => due),
    to: each(({ to }) => to),
    words: host.prose.text,
    span: host.span,
    prose: host.prose,
  }
}

/** The symbols that the words of a paragraph cite, in order, each once. */
function citedIn({ citations }: Document): (span: Span, prose: Host['prose']) => readonly string[] {
  const byWords = new Map<object, PlacedCitation[]>()
  for (const placed of citations) {
    const { kind, symbol } = placed.citation
    if ((kind !== 'resolution' && kind !== 'decision') || symbol === null) continue
    byWords.set(placed.prose.words, [...(byWords.get(placed.prose.words) ?? []), placed])
  }
  return (span, prose) => [
    ...new Set(
      (byWords.get(prose.words) ?? [])
        // The same words may stand in another resolution of the draft.
        .filter(({ span: at }) => span.start <= at.start && at.end <= span.end)
        .map(({ citation }) => citation.symbol as string),
    ),
  ]
}
