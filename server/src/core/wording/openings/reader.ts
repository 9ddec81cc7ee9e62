/** The grammar of openings: what the words that a paragraph opens with are, in the order in which they stand. */
import type { Verb } from '../../lexicon/openings.ts'
import type { Grammar, VerbForm } from './grammar.ts'
import type { Opening } from './opening.ts'
import type { Phrases, Tokens, Word } from './tokens.ts'

type WordForm = 'finite' | 'participle' | 'adjective'

interface VerbHead {
  readonly form: WordForm
  readonly word: string
  readonly known: boolean
}

/** Reads the words from left to right; each method passes over what it reads, or leaves the place as it was. */
export class OpeningReader {
  readonly #words: Tokens
  readonly #grammar: Grammar
  #at = 0
  /** Word counts after which the phrase may end, and those of them that usage allows. */
  readonly #joints = new Set<number>()
  readonly #ends = new Set<number>()
  readonly #bare = new Set<number>()
  #core = 0

  constructor(words: Tokens, grammar: Grammar) {
    this.#words = words
    this.#grammar = grammar
  }

  read(): Opening | null {
    this.#leads()
    const head = this.#head()
    if (!head) return null
    this.#tails(head.form)
    const endOf = (count: number): number => (this.#words.at(count - 1) as Word).end
    const end = this.#at
    this.#joint(true)
    if (this.#pass(this.#grammar.optional)) this.#joint(true)
    return {
      part: head.form === 'finite' ? 'operative' : 'preambular',
      start: (this.#words.at(0) as Word).start,
      end: endOf(end),
      acceptedEnds: [...this.#ends].filter((count) => count >= this.#core).map(endOf),
      endsWithoutComplement: [...this.#bare].map(endOf),
      possibleEnds: [...this.#joints].map(endOf),
      minimalEnd: endOf(this.#core),
      verb: head.word,
      known: head.known,
      formal: false,
    }
  }

  #word(ahead = 0): string {
    return this.#textAt(this.#at + ahead)
  }

  #textAt(at: number): string {
    return this.#words.at(at)?.text ?? ''
  }

  /** Reads something; where it is not there, the place is as it was. */
  #try(read: () => boolean): boolean {
    const start = this.#at
    const found = read()
    if (!found) this.#at = start
    return found
  }

  /** Passes over one word where it is one of a list. */
  #one(list: readonly string[]): boolean {
    const found = list.includes(this.#word())
    if (found) this.#at++
    return found
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

  /** The form of a verb that takes most words here, the first of two alike: of `compte tenu`, the participle. */
  #longest<F extends VerbForm>(one: F, other: F): F | null {
    const [length, others] = [one, other].map(
      (form) => this.#grammar.verbs[form].at(this.#words, this.#at)?.length ?? 0,
    )
    if (!length && !others) return null
    return (others ?? 0) > (length ?? 0) ? other : one
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
  #head(): VerbHead | null {
    const form = this.#longest('finite', 'participle')
    const verb = form && this.#verb(form)
    if (verb) {
      this.#completion(verb, form)
      return { form, word: verb[form], known: true }
    }
    if (this.#adjective()) return { form: 'adjective', word: this.#textAt(this.#core - 1), known: true }
    return this.#unknown()
  }

  /** What completes a verb: another verb, an adjective, a complement of its own, or a past participle. */
  #completion(verb: Verb, form: VerbForm): void {
    if (verb.auxiliary && this.#auxiliary(verb.auxiliary)) return
    if (verb.copula && this.#predicate()) return
    if (!this.#complement(verb) && verb.perfect && form === 'participle') this.#past()
  }

  /** `continues to encourage`, `sigue alentando`. */
  #auxiliary({ links, form }: NonNullable<Verb['auxiliary']>): boolean {
    this.#core = this.#at
    this.#joint(false)
    return this.#try(() => {
      this.#between()
      if (links.length > 0 && !this.#one(links)) return false
      const verb = this.#verb(form)
      if (verb) this.#completion(verb, form)
      return verb !== null
    })
  }

  /** `remains deeply concerned`, `se déclare de nouveau gravement préoccupée`. */
  #predicate(): boolean {
    this.#joint(false)
    return this.#try(() => {
      this.#between()
      return this.#adjective(true)
    })
  }

  /** `deeply concerned`, `alarmed and concerned`; `loose` takes any word of the shape of a past participle as well. */
  #adjective(loose = false): boolean {
    const { adjectives, lexicon } = this.#grammar
    const isOne = (ahead = 0): boolean =>
      adjectives.has(this.#word(ahead)) || (loose && lexicon.past.test(this.#word(ahead)))
    const start = this.#at
    return this.#try(() => {
      if (!isOne()) this.#qualities()
      if (!isOne() && this.#at > start && isOne(-1)) this.#at--
      if (!isOne()) return false
      this.#core = ++this.#at
      if (lexicon.and.includes(this.#word()) && adjectives.has(this.#word(1))) {
        this.#joint(true)
        this.#at += 2
      }
      return true
    })
  }

  /** `considered` behind `having`. */
  #past(): boolean {
    return this.#try(() => {
      this.#between()
      const past = this.#word()
      if (!this.#grammar.lexicon.past.test(past)) return false
      this.#core = ++this.#at
      this.#follower(past)
      return true
    })
  }

  /** What a noun or a past participle takes with it. */
  #follower(word: string): void {
    const followers = this.#grammar.followers.get(word)
    if (followers) this.#pass(followers)
  }

  /** A word of the right shape that the lexicon does not know: `Mourns`, `Saluting`. */
  #unknown(): VerbHead | null {
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
    this.#core = this.#at
    this.#joint(false)
    const particles = this.#grammar.particles.get(verb)
    const particle = this.#try(() => {
      if (!particles) return false
      return this.#pass(particles) || (this.#between() && this.#pass(particles))
    })
    if (particle) this.#core = this.#at
    const noun = verb.nouns.length > 0 && this.#noun(verb)
    return particle || noun
  }

  /** `its deep concern`, `the hope`, `su apoyo inequívoco`; with `and appreciation`, and the particle of a call. */
  #noun(verb: Verb): boolean {
    const { possessives, between, lexicon } = this.#grammar
    return this.#try(() => {
      const before: number[] = []
      do {
        this.#joint(verb.nounsOptional)
        before.push(this.#at)
      } while (this.#pass(between))
      const own = this.#pass(possessives)
      const article = !own && this.#one(lexicon.articles)
      this.#qualities()
      const noun = this.#word()
      if (!this.#one(own ? verb.nouns : article ? verb.shared : verb.bareNouns ? verb.nouns : [])) return false
      if (!verb.bareNouns) for (const count of before) this.#bare.add(count)
      this.#follower(noun)
      this.#qualitiesBehind()
      this.#andNoun((word) => verb.nouns.includes(word) || lexicon.secondNouns.includes(word))
      return true
    })
  }

  /** `and great satisfaction`: a second noun, with its qualities. */
  #andNoun(fits: (word: string) => boolean): boolean {
    return this.#try(() => {
      if (!this.#one(this.#grammar.lexicon.and)) return false
      this.#pass(this.#grammar.possessives)
      this.#qualities()
      if (!fits(this.#word())) return false
      this.#at++
      this.#qualitiesBehind()
      return true
    })
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
  #tails(form: WordForm): void {
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
  #tail(form: WordForm): boolean | null {
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
    return this.#try(() => {
      if (!this.#one([lexicon.with])) return false
      while (this.#one(lexicon.withArticles));
      this.#qualities()
      if (!feelings.has(this.#word())) return false
      this.#at++
      this.#qualitiesBehind()
      this.#andNoun((word) => feelings.has(word))
      return true
    })
  }

  /** `in this regard with concern`: belongs to the phrase for what follows it. */
  #aside(): boolean {
    return this.#try(() => this.#pass(this.#grammar.optional) && this.#with())
  }

  /** A second verb on the same object: `Welcomes and encourages`. What the phrase cannot do without ends before it. */
  #second(form: 'finite' | 'participle'): boolean {
    const core = this.#core
    return this.#try(() => {
      if (!this.#one(this.#grammar.lexicon.and)) return false
      this.#adverbs()
      const verb = this.#verb(form)
      if (!verb) return false
      this.#completion(verb, form)
      this.#core = core
      return true
    })
  }
}
