/** What changed from one text to another, in the terms of those who draft: data for views, reports and programs. */
import type { Citation } from '../citations/citation.ts'
import type { ParsedText } from '../document/document.ts'
import type { Prose } from '../model/prose.ts'
import { overlaps, type Span } from '../text/span.ts'
import { compare, type Pair } from './compare.ts'
import { type Fact, type FactKind, factsIn, withoutFacts } from './facts.ts'
import type { Unit } from './units.ts'
import { compareWords, type Word, wordsOf } from './words.ts'

/** Words that gave way to others; one of the two may be empty. */
export interface Change {
  readonly kind: FactKind | 'words'
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
   * `updated`: nothing but citations, dates, sessions and “also” differ; `changed`: other words, too. A paragraph that
   * was moved and changed is `moved`.
   */
  readonly kind: 'same' | 'new' | 'dropped' | 'moved' | 'changed' | 'updated'
  readonly before: Unit | null
  readonly now: Unit | null
  readonly changes: readonly Change[]
  readonly words: readonly ShownWords[]
}

/** All paragraphs, points, headings and notes of two texts; those that were dropped behind what stood before them. */
export function comparison(before: ParsedText, now: ParsedText): readonly ComparedUnit[] {
  const [old, present] = [new Facts(before), new Facts(now)]
  return compare(before, now).map((pair) => compared(pair, old, present))
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
  const whole = (kind: 'new' | 'dropped', { prose, text }: Unit): ComparedUnit => ({
    kind,
    before,
    now,
    changes: [],
    words: [{ kind: kind === 'new' ? 'in' : 'out', text: prose?.text ?? text }],
  })
  if (!before) return whole('new', pair.now as Unit)
  if (!now) return whole('dropped', before)
  if (pair.likeness === 1)
    return {
      kind: pair.moved ? 'moved' : 'same',
      before,
      now,
      changes: [],
      words: [{ kind: 'same', text: textOf(now) }],
    }
  const [facts, factsNow] = [old.of(before), present.of(now)]
  const { words, changes } = changesOf(proseOf(before), proseOf(now), facts, factsNow)
  const isUpdate = withoutFacts(textOf(before), facts) === withoutFacts(textOf(now), factsNow)
  return { kind: pair.moved ? 'moved' : isUpdate ? 'updated' : 'changed', before, now, changes, words }
}

const textOf = ({ prose, text }: Unit): string => prose?.text ?? text
const proseOf = (unit: Unit): Pick<Prose, 'text' | 'emphasis'> => unit.prose ?? { text: unit.text, emphasis: [] }

function changesOf(
  before: Pick<Prose, 'text' | 'emphasis'>,
  now: Pick<Prose, 'text' | 'emphasis'>,
  facts: readonly Fact[],
  factsNow: readonly Fact[],
): Pick<ComparedUnit, 'changes' | 'words'> {
  const runs = compareWords(wordsOf({ text: before.text, emphasis: [] }), wordsOf({ text: now.text, emphasis: [] }))
  const changes: Change[] = []
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]
    if (!run || run.kind === 'same') continue
    const next = run.kind === 'out' && runs[i + 1]?.kind === 'in' ? runs[++i] : undefined
    const [out, put] = run.kind === 'out' ? [run.words, next?.words ?? []] : [[], run.words]
    const change = { kind: kindOf(out, put, facts, factsNow), out: textOfWords(out), in: textOfWords(put) }
    if (change.out !== change.in) changes.push(change)
  }
  return { changes, words: runs.map(({ kind, words }) => ({ kind, text: words.map(({ text }) => text).join('') })) }
}

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
  const rest = (words: readonly Word[], all: readonly Fact[]): string =>
    textOfWords(words.filter(({ span }) => !all.some((fact) => fact.kind === 'also' && covers(fact.span, span))))
  if (rest(out, facts).toLowerCase() === rest(put, factsNow).toLowerCase()) return 'also'
  const kinds = new Set([...kindsOf(out, facts), ...kindsOf(put, factsNow)])
  const [only, ...more] = kinds
  if (more.length === 1 && kinds.has('citation') && kinds.has('date')) return 'citation'
  return more.length === 0 ? (only ?? 'words') : 'words'
}

const kindsOf = (words: readonly Word[], facts: readonly Fact[]): readonly Change['kind'][] =>
  words
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !JOINTS.has(text.toLowerCase()))
    .map(({ span }) => facts.find((fact) => covers(fact.span, span))?.kind ?? 'words')

const covers = (fact: Span, word: Span): boolean => overlaps(fact, word)

/** Words that stand within dates and between a number and its date. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'de', 'du', 'del', 'en', 'date'])
