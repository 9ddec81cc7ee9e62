/** The forms of the verbs of openings, one from the other. Sources. */
import type { Language } from '../../lexicon/languages.ts'
import type { Verb } from '../../lexicon/openings.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { BEFORE_VERB, HAS_DONE, HAVING, pastParticiple, wrongForms } from '../../lexicon/verb-forms.ts'
import type { Prose, ProseText } from '../../model/prose.ts'
import { capitalizedLike } from '../../text/capital.ts'
import { nearest } from '../../text/distance.ts'
import { foldAccents, lacksAccent } from '../../text/fold-accents.ts'
import { memoizeFor } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'
import { accentsOf, grammarOf } from '../../wording/openings/grammar.ts'
import { type Opening, openingOf, openingWithAccents } from '../../wording/openings/index.ts'
import type { Fix } from '../rule.ts'
import { replacement } from './make-fix.ts'

interface Forms {
  readonly finite: ReadonlyMap<string, Verb>
  readonly participle: ReadonlyMap<string, Verb>
  readonly wrong: ReadonlyMap<string, Verb>
  readonly past: ReadonlyMap<string, Verb>
  readonly infinitive: ReadonlyMap<string, Verb>
}

const formsOf = perLanguage((_, language): Forms => {
  const { verbs } = grammarOf(language).lexicon
  const finite = new Map(verbs.map((verb) => [verb.finite, verb]))
  const participle = new Map(verbs.map((verb) => [verb.participle, verb]))
  const wrong = new Map(verbs.flatMap((verb) => wrongForms[language](verb).map((form) => [form, verb] as const)))
  for (const right of [...finite.keys(), ...participle.keys()]) wrong.delete(right)
  const past = new Map(verbs.map((verb) => [pastParticiple(verb, language) ?? verb.finite, verb]))
  const infinitive = new Map(verbs.map((verb) => [verb.base, verb]))
  return { finite, participle, wrong, past, infinitive }
})

/** A verb as it stands in a text, and the verb it is a form of. */
export interface VerbInText {
  readonly span: Span
  readonly verb: Verb
}

/** The verb of an opening, found by the form that the opening has; null where it turns on an adjective. */
export function verbOfOpening(prose: Prose, opening: Opening, language: Language): VerbInText | null {
  const known = formsOf(language)[opening.part === 'operative' ? 'finite' : 'participle']
  const verb = known.get(opening.verb)
  const words = prose.text
    .slice(opening.start, opening.end)
    .toLowerCase()
    .replace(/\u00a0/g, ' ')
  const at = verb ? words.indexOf(opening.verb) : -1
  if (!verb || at < 0) return null
  const start = opening.start + at
  return { verb, span: { start, end: start + opening.verb.length } }
}

/** A verb in a form that no opening has, at the beginning of a text: `Decided`, `Request`, `Shall decide`. */
export function wrongVerb(text: string, language: Language): VerbInText | null {
  const lead = BEFORE_VERB[language].exec(text)?.[0] ?? ''
  const word = /^(?:se[\s\u00a0]+|s['’])?[\p{Alphabetic}’-]+/iu.exec(text.slice(lead.length))?.[0]
  const verb = word && formsOf(language).wrong.get(word.toLowerCase().replace(/\s+/g, ' '))
  if (!word || !verb) return null
  const isModal = /^(?:shall|should|will|must|may)\s/i.test(lead)
  return { verb, span: { start: isModal ? 0 : lead.length, end: lead.length + word.length } }
}

/** A verb that says what has been done at the beginning of a text: `Has decided`, `Ha solicitado`, `A décidé`. */
export function verbInPerfect(text: string, language: Language): VerbInText | null {
  const lead = HAS_DONE[language].exec(text)?.[0]
  const word = lead === undefined ? undefined : /^[\p{Alphabetic}’-]+/u.exec(text.slice(lead.length))?.[0]
  const verb = word && formsOf(language).past.get(word.toLowerCase())
  return lead !== undefined && word && verb ? { verb, span: { start: 0, end: lead.length + word.length } } : null
}

/** A word as it stands in a text, and the one that is due there. */
export interface WordDue {
  readonly span: Span
  readonly right: string
}

/** The infinitive behind `Having`, where a past participle is due: `Having consider`, `Ayant examiner`. */
export function infinitiveBehindHaving(text: string, language: Language): WordDue | null {
  const lead = HAVING[language].exec(text)?.[0]
  const word = lead === undefined ? undefined : /^\p{Alphabetic}+/u.exec(text.slice(lead.length))?.[0]
  const verb = word && formsOf(language).infinitive.get(word.toLowerCase())
  const right = verb && pastParticiple(verb, language)
  if (lead === undefined || !word || !right || right === word.toLowerCase()) return null
  return { span: { start: lead.length, end: lead.length + word.length }, right: capitalLike(word, right) }
}

/** The fix that puts another form in the place of a verb, its capital or capitals kept. */
export const replaceVerb = (prose: Prose, span: Span, form: string): Fix =>
  replacement(prose.toDraft(span), capitalLike(prose.text.slice(span.start, span.end), form), 'suggestion')

/** A word of an opening that lacks its accent: `Decide` of a French text, `tambien`. */
export interface UnaccentedWord {
  readonly span: Span
  readonly right: string
}

/** Shorter words are too often others. */
const SHORTEST = 4

/** The first such word of the words that a paragraph opens with: those in emphasis, else its phrase, or the first. */
export function unaccentedIn({ text, words }: Prose, language: Language): UnaccentedWord | null {
  if (language === 'en') return null
  const first = words.emphasis[0]?.words
  const read = Math.max(openingOf(words, language)?.end ?? 0, openingWithAccents(words, language)?.end ?? 0)
  const phrase = Math.max(read, /^\p{Alphabetic}+/u.exec(text)?.[0].length ?? 0)
  const end = first?.start === 0 ? first.end : phrase
  const { plain, known } = accentsOf(language)
  for (const { 0: word, index } of text.slice(0, end).matchAll(/\p{Alphabetic}+/gu)) {
    const small = word.toLowerCase()
    const told = (right: string): UnaccentedWord | null =>
      isWithoutAccents(text) ? null : { span: { start: index, end: index + word.length }, right }
    // `Ayant examine`: behind the auxiliary the finite form is a participle without its accent.
    if (/^ayant[\s\u00a0]$/i.test(text.slice(0, index)) && small.endsWith('e') && formsOf(language).finite.has(small))
      return told(`${word.slice(0, -1)}é`)
    const right = word.length < SHORTEST || known.has(small) ? undefined : plain.get(foldAccents(small))
    if (right && right !== small && lacksAccent(small, right)) return told(capitalLike(word, right))
  }
  return null
}

/** Where all is in capitals and none has its accent, they were left out on purpose, as typewriters did. */
const isWithoutAccents = (text: string): boolean =>
  text === text.toUpperCase() && foldAccents(text) === text.toLowerCase()

const capitalLike = (said: string, right: string): string =>
  said === said.toUpperCase() ? right.toUpperCase() : capitalizedLike(said, right)

/** A word that no opening has and one letter makes a word of one: `Recognizign`. */
export interface MisspeltWord {
  readonly span: Span
  readonly right: string
}

/** Letters of the shortest word that is meant: one letter makes too many others of a shorter one. */
const SHORTEST_MISSPELT = 6

/** The first misspelt word of the words that a paragraph opens with in emphasis, or of the first alone. */
export const misspeltIn = memoizeFor(({ text, emphasis }: ProseText, language: Language): MisspeltWord | null => {
  const first = emphasis[0]?.words
  const end = first?.start === 0 ? first.end : (/^[\p{Alphabetic}-]+/u.exec(text)?.[0].length ?? 0)
  const { known } = accentsOf(language)
  const { wrong } = formsOf(language)
  for (const { 0: word, index } of text.slice(0, end).matchAll(/\p{Alphabetic}+/gu)) {
    const small = word.toLowerCase()
    if (word.length < SHORTEST_MISSPELT - 1 || known.has(small) || wrong.has(small)) continue
    const right = nearest(small, wordsLike(small, language), 1)
    if (right) return { span: { start: index, end: index + word.length }, right: capitalLike(word, right) }
  }
  return null
})

/** The words of openings that one may be meant for. Those that lack their accents are told as such, or on purpose. */
function* wordsLike(word: string, language: Language): Generator<string> {
  const plain = foldAccents(word)
  for (const one of wordsByInitial(language).get(word.charAt(0)) ?? [])
    if (!isSameStem(one, word) && Math.abs(one.length - word.length) <= 1 && foldAccents(one) !== plain) yield one
}

/** The words of openings that are long enough, by their first letters: all of them took 1 ms of an unknown word. */
const wordsByInitial = perLanguage((_, language): ReadonlyMap<string, readonly string[]> => {
  const { finite, participle } = formsOf(language)
  const words = new Map<string, string[]>()
  for (const word of [...accentsOf(language).known, ...finite.keys(), ...participle.keys()]) {
    if (word.length < SHORTEST_MISSPELT) continue
    const same = words.get(word.charAt(0))
    if (same) same.push(word)
    else words.set(word.charAt(0), [word])
  }
  return words
})

/** `Recall` and `Recalls`, `convencido` and `convencida`: two forms of one word. */
const isSameStem = (one: string, other: string): boolean =>
  one.startsWith(other) ||
  other.startsWith(one) ||
  (one.length === other.length && one.slice(0, -1) === other.slice(0, -1))
