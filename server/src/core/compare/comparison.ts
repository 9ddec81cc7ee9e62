/** What changed from one text to another, in the terms of those who draft: data for views, reports and programs. */
import type { Citation } from '../citations/citation.ts'
import type { ParsedText } from '../document/document.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { MastheadKey } from '../wording/masthead.ts'
import { compare, type Pair } from './compare.ts'
import { type Fact, type FactKind, factsIn, withoutFacts } from './facts.ts'
import { withJoins } from './joined.ts'
import { type ChangedFact, changedFacts } from './masthead-facts.ts'
import { inSentenceCase, type Unit } from './units.ts'
import { compareWords, type Word, wordsOf } from './words.ts'

/** Words that gave way to others; one of the two may be empty. `number`: its own number, letter or mark. */
export interface Change {
  readonly kind: FactKind | 'number' | 'words'
  readonly out: string
  readonly in: string
}

/** A run of words as it is shown: what stays, what was taken out, what was put in. */
export interface ShownWords {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}

export interface ComparedUnit {
  /**
   * `updated`: nothing but citations, dates, sessions and “also” differ, or its number alone; `changed`: other words,
   * too. A paragraph that was moved and changed is `moved`.
   */
  readonly kind: 'same' | 'new' | 'dropped' | 'moved' | 'changed' | 'updated'
  readonly before: Unit | null
  readonly now: Unit | null
  readonly changes: readonly Change[]
  readonly words: readonly ShownWords[]
  /**
   * Of one that was taken out, the paragraph that its words have gone into; of one that was put in, that of the earlier
   * text that they were taken out of. Null where there is none.
   */
  readonly within: Unit | null
}

/**
 * All paragraphs, points, headings and notes of two texts; those that were dropped behind what stood before them. First
 * what front matter or masthead say otherwise.
 */
export function comparison(before: ParsedText, now: ParsedText): readonly ComparedUnit[] {
  const [old, present] = [new Facts(before), new Facts(now)]
  return [
    ...changedFacts(before, now).map(comparedFact),
    ...withJoins(compare(before, now).map((pair) => compared(pair, old, present))),
  ]
}

/** What a text brings up to date from year to year, and what that is. */
const UPDATED: Readonly<Partial<Record<MastheadKey, Change['kind']>>> = {
  symbol: 'citation',
  session: 'session',
  'agenda-item': 'number',
  date: 'date',
}

function comparedFact({ key, before, now }: ChangedFact): ComparedUnit {
  const [out, put] = [before?.text ?? '', now?.text ?? '']
  const kind = UPDATED[key]
  if (!before || !now) return wholeUnit({ before, now })
  if (!kind) return { kind: 'changed', before, now, ...changesOf(out, put, [], []), within: null }
  const words = [{ kind: 'out', text: out } as const, { kind: 'in', text: put } as const]
  return { kind: 'updated', before, now, changes: [{ kind, out, in: put }], words, within: null }
}

/** What was put in, or taken out, as a whole. */
function wholeUnit({ before, now }: Pick<ComparedUnit, 'before' | 'now'>): ComparedUnit {
  const { prose, text } = (now ?? before) as Unit
  return {
    kind: now ? 'new' : 'dropped',
    before,
    now,
    changes: [],
    words: [{ kind: now ? 'in' : 'out', text: prose?.text ?? text }],
    within: null,
  }
}

/** The facts of the units of a text. */
class Facts {
  readonly #citations = new Map<object, Citation[]>()
  readonly #text: ParsedText

  constructor(text: ParsedText) {
    this.#text = text
    for (const { citation, host } of text.citations) {
      const all = this.#citations.get(host)
      if (all) all.push(citation)
      else this.#citations.set(host, [citation])
    }
  }

  of({ node, text, prose }: Unit): readonly Fact[] {
    return factsIn(prose?.text ?? text, this.#text.language, this.#citations.get(node) ?? [])
  }
}

function compared(pair: Pair, old: Facts, present: Facts): ComparedUnit {
  const { before, now } = pair
  if (!before || !now) return wholeUnit({ before, now })
  if (saysOf(before) === saysOf(now)) {
    const number = pair.moved ? [] : numberOf(before, now)
    const kind = pair.moved ? 'moved' : number.length > 0 ? 'updated' : 'same'
    return { kind, before, now, changes: number, words: [{ kind: 'same', text: textOf(now) }], within: null }
  }
  const [facts, factsNow] = [old.of(before), present.of(now)]
  const { words, changes } = changesOf(textOf(before), textOf(now), facts, factsNow)
  const isUpdate =
    changes.every(isUpdateOf) ||
    withoutFacts(inSentenceCase(textOf(before)), facts) === withoutFacts(inSentenceCase(textOf(now)), factsNow)
  return { kind: pair.moved ? 'moved' : isUpdate ? 'updated' : 'changed', before, now, changes, words, within: null }
}

const textOf = ({ prose, text }: Unit): string => prose?.text ?? text

/** What it says; its closing mark follows from its place. */
const saysOf = ({ text }: Unit): string => text.replace(/\s?[.,;:]$/u, '')

/** Its number, where it was given another; a paragraph that has lost it, or got one, is said to be so by its place. */
const numberOf = ({ label: before }: Unit, { label: now }: Unit): readonly Change[] =>
  before !== null && now !== null && countOf(before) !== countOf(now) ? [{ kind: 'number', out: before, in: now }] : []

/** What a label counts, without its dress: `OP 3.`, `3)` and `(3)` are one number, as `(a)` and `a)` are one letter. */
const countOf = (label: string): string =>
  label.replace(/^(?:OP|PP) ?(?=\d)/u, '').replace(/[^\p{Alphabetic}\p{N}]/gu, '')

/** What is brought up to date stands on both sides; “also” comes and goes. */
const isUpdateOf = (change: Change): boolean =>
  change.kind === 'also' ||
  (change.out !== '' && change.in !== '' && (change.kind !== 'words' || [change.out, change.in].every(isMark)))

const isMark = (text: string): boolean => /^[.,;:]$/u.test(text)

function changesOf(
  before: string,
  now: string,
  facts: readonly Fact[],
  factsNow: readonly Fact[],
): Pick<ComparedUnit, 'changes' | 'words'> {
  const runs = compareWords(plainWordsOf(before), plainWordsOf(now))
  const changes: Change[] = []
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]
    if (!run || run.kind === 'same') continue
    const next = run.kind === 'out' && runs[i + 1]?.kind === 'in' ? runs[++i] : undefined
    const [out, put] = run.kind === 'out' ? [run.words, next?.words ?? []] : [[], run.words]
    changes.push({
      kind: kindOf(out, put, facts, factsNow),
      out: asPrinted(out, before).trim(),
      in: asPrinted(put, now).trim(),
    })
  }
  const shown = runs.map(({ kind, words }) => ({ kind, text: asPrinted(words, kind === 'out' ? before : now) }))
  return { changes, words: shown }
}

/** Its words; one kind of space, hyphen or apostrophe for another is no difference that a reader looks for. */
const plainWordsOf = (text: string): readonly Word[] =>
  wordsOf({ text: normalizeTypography(inSentenceCase(text)), emphasis: [] }).map((word) =>
    word.text.trim() === '' ? { ...word, text: ' ' } : word,
  )

const asPrinted = (words: readonly Word[], text: string): string =>
  text.slice(words[0]?.span.start ?? 0, words.at(-1)?.span.end ?? 0)

const textOfWords = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join('')
    .trim()

/** What both sides are in their texts: the same kind of fact, or words. */
function kindOf(
  out: readonly Word[],
  put: readonly Word[],
  facts: readonly Fact[],
  factsNow: readonly Fact[],
): Change['kind'] {
  const isAlso = (all: readonly Fact[]) => (word: Word) =>
    all.some((fact) => fact.kind === 'also' && covers(fact.span, word.span))
  const rest = (words: readonly Word[], all: readonly Fact[]): string =>
    textOfWords(words.filter((word) => !isAlso(all)(word))).toLowerCase()
  if ((out.some(isAlso(facts)) || put.some(isAlso(factsNow))) && rest(out, facts) === rest(put, factsNow)) return 'also'
  const [old, present] = [out.filter(isSaid), put.filter(isSaid)]
  const kinds = new Set([...kindsOf(old, facts), ...kindsOf(present, factsNow)])
  // Words between two facts that were changed with them are on both sides.
  const between = (words: readonly Word[], all: readonly Fact[]): string =>
    textOfWords(words.filter(({ span }) => !all.some((fact) => covers(fact.span, span))))
  if (kinds.size > 1 && between(old, facts) === between(present, factsNow)) kinds.delete('words')
  const [only, ...more] = kinds
  if (more.length === 1 && kinds.has('citation') && kinds.has('date')) return 'citation'
  return more.length === 0 ? (only ?? 'words') : 'words'
}

/** Not a mark, nor what stands within dates and between a number and its date. */
const isSaid = ({ text }: Word): boolean => /[\p{Alphabetic}\p{N}]/u.test(text) && !JOINTS.has(text.toLowerCase())

const kindsOf = (words: readonly Word[], facts: readonly Fact[]): readonly Change['kind'][] =>
  words.map(({ span }) => facts.find((fact) => covers(fact.span, span))?.kind ?? 'words')

const covers = (fact: Span, word: Span): boolean => overlaps(fact, word)

/** Words that stand within dates and between a number and its date. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'de', 'du', 'del', 'en', 'date'])
