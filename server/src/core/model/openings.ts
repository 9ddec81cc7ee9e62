/**
 * The opening of a paragraph: the verb phrase of an operative paragraph, the participial phrase of a preambular one. A grammar, not a list:
 * (Also | Further | Once again …) (adverb) verb (complement), with the words of each language in its lexicon. Sources.
 */
import type { Language } from '../lexicon/languages.ts'
import type { Verb } from '../lexicon/openings.ts'
import { type Grammar, grammarOf, type VerbForm } from './grammar.ts'
import { OpeningWords, type Phrases, type Word } from './openingWords.ts'

export type OpeningPart = 'operative' | 'preambular'

/** An opening, with offsets in the text that was read. The phrase begins where the text does, after white space. */
export interface Opening {
  readonly part: OpeningPart
  readonly start: number
  /** Where the phrase that the house style emphasises ends. */
  readonly end: number
  /** Ends that are no slip either: usage differs on some complements. Always holds `end`. */
  readonly ends: readonly number[]
  /** Ends before a complement of its own (`Reiterates` of `Reiterates its call`), which some houses leave out of the emphasis. */
  readonly bare: readonly number[]
  /** Every end that a reading of the words could have, from the bare verb on: what an emphasis that is cut short may cover. */
  readonly joints: readonly number[]
  /** The end of the verb with what it cannot do without: what stops before it is cut short beyond doubt. */
  readonly core: number
  /** The lower-case verb, participle or adjective that the phrase turns on. */
  readonly verb: string
  /** False where the word is not in the lexicon and only its shape speaks for it. */
  readonly known: boolean
}

/** The opening of a paragraph, or null where the text opens with none. */
export function readOpening(text: string, language: Language): Opening | null {
  const grammar = grammarOf(language)
  const words = new OpeningWords(text, grammar.asides)
  const first = words.at(0)
  return first && /^\p{Lu}/u.test(text.slice(first.start, first.end)) ? new Reader(words, grammar).read() : null
}

type Form = 'finite' | 'participle' | 'adjective'

interface Head {
  readonly form: Form
  readonly word: string
  readonly known: boolean
}

/** Reads the words from left to right; each method passes over what it reads, or leaves the place as it was. */
class Reader {
  readonly #words: OpeningWords
  readonly #grammar: Grammar
  #at = 0
  /** Word counts after which the phrase may end, and those of them that usage allows. */
  readonly #joints = new Set<number>()
  readonly #ends = new Set<number>()
  readonly #bare = new Set<number>()
  #core = 0

  constructor(words: OpeningWords, grammar: Grammar) {
    this.#words = words
    this.#grammar = grammar
  }

  read(): Opening | null {
    this.#leads()
    const head = this.#head()
    if (!head) return null
    this.#tails(head.form)
    const words = this.#words
    const endOf = (count: number): number => (words.at(count - 1) as Word).end
    const end = this.#at
    this.#joint(true)
    if (this.#pass(this.#grammar.optional)) this.#joint(true)
    return {
      part: head.form === 'finite' ? 'operative' : 'preambular',
      start: (words.at(0) as Word).start,
      end: endOf(end),
      ends: [...this.#ends].filter((count) => count >= this.#core).map(endOf),
      bare: [...this.#bare].map(endOf),
      joints: [...this.#joints].map(endOf),
      core: endOf(this.#core),
      verb: head.word,
      known: head.known,
    }
  }

  #word(ahead = 0): string {
    return this.#textAt(this.#at + ahead)
  }

  #textAt(at: number): string {
    return this.#words.at(at)?.text ?? ''
  }

  /** Passes over the longest of the phrases that stands here. */
  #pass(phrases: Phrases): boolean {
    const found = phrases.at(this.#words, this.#at, (at) => this.#qualitiesFrom(at) - at)
    this.#at += found?.length ?? 0
    return found !== null
  }

  #verb(form: VerbForm): Verb | null {
    const found = this.#grammar.verbs[form].at(this.#words, this.#at)
    this.#at += found?.length ?? 0
    return found?.value ?? null
  }

  #isVerb(form: VerbForm): boolean {
    return this.#grammar.verbs[form].at(this.#words, this.#at) !== null
  }

  #isAdverb(at = this.#at): boolean {
    const word = this.#textAt(at)
    return this.#grammar.lexicon.adverb.test(word) && !this.#grammar.nouns.has(word)
  }

  #adverbs(): boolean {
    const start = this.#at
    while (this.#isAdverb()) this.#at++
    return this.#at > start
  }

  /** `also strongly`, `de nouveau`: what says again or how much, between the words of a phrase. */
  #between(): boolean {
    const start = this.#at
    while (this.#pass(this.#grammar.between) || this.#adverbs());
    return this.#at > start
  }

  #leads(): void {
    while (this.#pass(this.#grammar.leads) || (this.#isAdverb() && !this.#isHead() && this.#adverbs()));
  }

  #isHead(): boolean {
    return this.#isVerb('finite') || this.#isVerb('participle')
  }

  /** The verb, participle or adjective with what completes it. */
  #head(): Head | null {
    for (const form of ['finite', 'participle'] as const) {
      const verb = this.#verb(form)
      if (!verb) continue
      this.#completion(verb, form)
      return { form, word: verb[form], known: true }
    }
    if (this.#adjective()) return { form: 'adjective', word: this.#textAt(this.#core - 1), known: true }
    return this.#unknown()
  }

  /** What completes a verb: an adjective, another verb, a past participle, or a complement of its own. */
  #completion(verb: Verb, form: VerbForm): void {
    if (verb.auxiliary && this.#auxiliary(verb.auxiliary)) return
    if (verb.copula && this.#predicate()) return
    if (this.#complement(verb) || !verb.perfect || form !== 'participle') return
    this.#past()
  }

  /** `continues to encourage`, `sigue alentando`. */
  #auxiliary({ links, form }: NonNullable<Verb['auxiliary']>): boolean {
    const start = this.#at
    this.#core = start
    this.#joint(false)
    this.#between()
    if (links.length > 0 && links.includes(this.#word())) this.#at++
    else if (links.length > 0) {
      this.#at = start
      return false
    }
    const verb = this.#verb(form)
    if (!verb) {
      this.#at = start
      return false
    }
    this.#completion(verb, form)
    return true
  }

  /** `remains deeply concerned`, `se déclare de nouveau gravement préoccupée`. */
  #predicate(): boolean {
    const start = this.#at
    this.#joint(false)
    this.#between()
    if (this.#adjective(true)) return true
    this.#at = start
    return false
  }

  /** `deeply concerned`, `alarmed and concerned`; `loose` takes any word of the shape of a past participle as well. */
  #adjective(loose = false): boolean {
    const { adjectives, lexicon } = this.#grammar
    const start = this.#at
    const isOne = (word: string): boolean => adjectives.has(word) || (loose && lexicon.past.test(word))
    if (!isOne(this.#word())) this.#qualities()
    if (!isOne(this.#word()) && this.#at > start && isOne(this.#word(-1))) this.#at--
    if (!isOne(this.#word())) {
      this.#at = start
      return false
    }
    this.#core = ++this.#at
    if (lexicon.and.includes(this.#word()) && adjectives.has(this.#word(1))) {
      this.#joint(true)
      this.#at += 2
    }
    return true
  }

  /** `considered` behind `having`. */
  #past(): void {
    const start = this.#at
    this.#between()
    const past = this.#word()
    if (!this.#grammar.lexicon.past.test(past)) {
      this.#at = start
      return
    }
    this.#core = ++this.#at
    this.#follower(past)
  }

  /** What a noun or a past participle takes with it. */
  #follower(word: string): void {
    const followers = this.#grammar.followers.get(word)
    if (followers) this.#pass(followers)
  }

  /** A word of the right shape that the lexicon does not know: `Mourns`, `Saluting`. */
  #unknown(): Head | null {
    const word = this.#word()
    const { unknownFinite, unknownParticiple, notVerbs } = this.#grammar.lexicon
    const form = unknownParticiple.test(word) ? 'participle' : unknownFinite.test(word) ? 'finite' : null
    if (!form || notVerbs.includes(word)) return null
    this.#core = ++this.#at
    return { form, word, known: false }
  }

  /** The phrase may end here; `usual` where that is no slip. */
  #joint(usual: boolean): void {
    this.#joints.add(this.#at)
    if (usual) this.#ends.add(this.#at)
  }

  /** A particle, with an adverb before it or without, or a noun of the verb's own. */
  #complement(verb: Verb): boolean {
    const bare = this.#at
    this.#core = bare
    this.#joint(false)
    if (verb.particles.length > 0) {
      const particles = this.#grammar.particles.get(verb) as Phrases
      if (this.#pass(particles) || (this.#between() && this.#pass(particles))) {
        this.#core = this.#at
        if (verb.nouns.length > 0) this.#noun(verb)
        return true
      }
      this.#at = bare
    }
    return verb.nouns.length > 0 && this.#noun(verb)
  }

  /** `its deep concern`, `serious concern`, `the hope`, `su apoyo inequívoco`; with `and appreciation`, and the particle of a call. */
  #noun(verb: Verb): boolean {
    const start = this.#at
    const before: number[] = []
    do {
      this.#joint(verb.nounsOptional)
      before.push(this.#at)
    } while (this.#pass(this.#grammar.between))
    const own = this.#pass(this.#grammar.possessives)
    const article = !own && this.#grammar.lexicon.articles.includes(this.#word())
    if (article) this.#at++
    this.#qualities()
    const nouns = own ? verb.nouns : article ? verb.shared : verb.bareNouns ? verb.nouns : []
    if (!nouns.includes(this.#word())) {
      this.#at = start
      return false
    }
    if (!verb.bareNouns) for (const count of before) this.#bare.add(count)
    const noun = this.#word()
    this.#at++
    this.#follower(noun)
    this.#qualitiesBehind()
    this.#andNoun((word) => verb.nouns.includes(word) || this.#grammar.lexicon.secondNouns.includes(word))
    return true
  }

  /** `and great satisfaction`: a second noun, with its qualities. */
  #andNoun(fits: (word: string) => boolean): void {
    const start = this.#at
    if (!this.#grammar.lexicon.and.includes(this.#word())) return
    this.#at++
    this.#pass(this.#grammar.possessives)
    this.#qualities()
    if (!fits(this.#word())) {
      this.#at = start
      return
    }
    this.#at++
    this.#qualitiesBehind()
  }

  #qualities(): void {
    this.#at = this.#qualitiesFrom(this.#at)
  }

  #qualitiesBehind(): void {
    if (this.#grammar.lexicon.qualitiesBehind) this.#qualities()
  }

  /** The place behind the qualities at a place: `very deep`, `deep and abiding`, `sans faille`. */
  #qualitiesFrom(from: number): number {
    const { qualities, lexicon } = this.#grammar
    let at = from
    for (;;) {
      const found = qualities.at(this.#words, at)?.length ?? (this.#isAdverb(at) ? 1 : 0)
      if (found) at += found
      else if (at > from && lexicon.and.includes(this.#textAt(at)) && qualities.at(this.#words, at + 1)) at++
      else return at
    }
  }

  /** What may follow the whole: `with appreciation`, `once again`, `unequivocally`, `and encourages`. */
  #tails(form: Form): void {
    if (this.#core === 0) this.#core = this.#at
    for (let rounds = 0; rounds < 6; rounds++) {
      const before = this.#at
      const usual = this.#tail(form)
      if (usual === null) break
      const after = this.#at
      this.#at = before
      this.#joint(usual)
      this.#at = after
    }
  }

  /** Passes over one tail; tells whether a phrase may as well end before it, or null where none stands here. */
  #tail(form: Form): boolean | null {
    const { tails, repeats, ofTheObject } = this.#grammar
    const isRepeat = repeats.at(this.#words, this.#at) !== null
    if (!(form === 'finite' && this.#qualifies()) && this.#pass(tails)) return !isRepeat
    if (this.#with() || this.#aside()) return false
    if (this.#isAdverb() && !ofTheObject.has(this.#word())) {
      this.#at++
      return true
    }
    return form !== 'adjective' && this.#second(form) ? false : null
  }

  /** `Encourages further cooperation`: the adverb belongs to the noun that follows. */
  #qualifies(): boolean {
    const ofTheVerb = this.#grammar.lexicon.uncertain[this.#word()]
    const next = this.#word(1)
    return ofTheVerb !== undefined && next !== '' && !ofTheVerb.includes(next)
  }

  /** `with deep concern`, `with appreciation and satisfaction`, `avec la plus grande fermeté`. */
  #with(): boolean {
    const { lexicon, feelings } = this.#grammar
    if (this.#word() !== lexicon.with) return false
    const start = this.#at
    this.#at++
    while (lexicon.withArticles.includes(this.#word())) this.#at++
    this.#qualities()
    if (!feelings.has(this.#word())) {
      this.#at = start
      return false
    }
    this.#at++
    this.#qualitiesBehind()
    this.#andNoun((word) => feelings.has(word))
    return true
  }

  /** `in this regard with concern`: belongs to the phrase for what follows it. */
  #aside(): boolean {
    const start = this.#at
    if (this.#pass(this.#grammar.optional) && this.#with()) return true
    this.#at = start
    return false
  }

  /** A second verb on the same object: `Welcomes and encourages`. */
  #second(form: 'finite' | 'participle'): boolean {
    const start = this.#at
    if (!this.#grammar.lexicon.and.includes(this.#word())) return false
    this.#at++
    this.#adverbs()
    const verb = this.#verb(form)
    if (!verb) {
      this.#at = start
      return false
    }
    const core = this.#core
    this.#completion(verb, form)
    this.#core = core
    return true
  }
}
