/**
 * The opening of a paragraph: the verb phrase of an operative paragraph, the participial phrase of a preambular one. A grammar, not a list:
 * (Also | Further | Once again …) (adverb) verb (complement). Sources.
 */
import type { Language } from '../lexicon/languages.ts'
import { ENGLISH } from '../lexicon/openings.en.ts'
import type { OpeningLexicon, Verb } from '../lexicon/openings.ts'

export type OpeningPart = 'operative' | 'preambular'

/** An opening, with offsets in the text that was read. The phrase begins where the text does, after white space. */
export interface Opening {
  readonly part: OpeningPart
  readonly start: number
  /** Where the phrase that the house style emphasises ends. */
  readonly end: number
  /** Ends that are no slip either: usage differs on some complements. Always holds `end`. */
  readonly ends: readonly number[]
  /** Every end that a reading of the words could have, from the bare verb on: what an emphasis that is cut short may cover. */
  readonly joints: readonly number[]
  /** The end of the verb with what it cannot do without: what stops before it is cut short beyond doubt. */
  readonly core: number
  /** The lower-case verb, participle or adjective that the phrase turns on. */
  readonly verb: string
  /** False where the word is not in the lexicon and only its shape speaks for it. */
  readonly known: boolean
}

const LEXICONS: Partial<Record<Language, OpeningLexicon>> = { en: ENGLISH }

/** The opening of a paragraph, or null where the text opens with none. */
export function readOpening(text: string, language: Language): Opening | null {
  const grammar = grammarOf(language)
  return grammar ? new Reader(text, grammar).read() : null
}

interface Grammar {
  readonly lexicon: OpeningLexicon
  readonly finite: ReadonlyMap<string, Verb>
  readonly participle: ReadonlyMap<string, Verb>
  readonly base: ReadonlyMap<string, Verb>
  readonly adjectives: ReadonlySet<string>
  readonly qualities: ReadonlySet<string>
  readonly feelings: ReadonlySet<string>
}

const grammars = new Map<Language, Grammar>()

function grammarOf(language: Language): Grammar | null {
  const known = grammars.get(language)
  if (known) return known
  const lexicon = LEXICONS[language]
  if (!lexicon) return null
  const grammar: Grammar = {
    lexicon,
    finite: new Map(lexicon.verbs.map((v) => [v.finite, v])),
    participle: new Map(lexicon.verbs.map((v) => [v.participle, v])),
    base: new Map(lexicon.verbs.map((v) => [v.base, v])),
    adjectives: new Set(lexicon.adjectives),
    qualities: new Set(lexicon.qualities),
    feelings: new Set(lexicon.feelings),
  }
  grammars.set(language, grammar)
  return grammar
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words that the text opens with, up to the first punctuation and at most fourteen. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const pattern = /[\s\u00a0]*([\p{L}][\p{L}’'\-\u2010\u2011]*)/uy
  while (words.length < 14) {
    const match = pattern.exec(text)
    if (!match) break
    const word = match[1] as string
    words.push({
      text: word.toLowerCase().replace(/[\u2010\u2011]/g, '-'),
      start: pattern.lastIndex - word.length,
      end: pattern.lastIndex,
    })
  }
  return words
}

const isAdverb = (word: string | undefined): boolean => word !== undefined && /[a-z]{2}ly$/.test(word)

class Reader {
  readonly #words: readonly Word[]
  readonly #grammar: Grammar
  readonly #capital: boolean
  #at = 0
  /** Word counts after which the phrase may end, and those of them that usage allows. */
  readonly #joints = new Set<number>()
  readonly #ends = new Set<number>()
  #core = 0

  constructor(text: string, grammar: Grammar) {
    this.#words = wordsOf(text)
    this.#grammar = grammar
    const first = this.#words[0]
    this.#capital = first !== undefined && /^\p{Lu}/u.test(text.slice(first.start))
  }

  read(): Opening | null {
    if (!this.#capital) return null
    this.#leads()
    const head = this.#head()
    if (!head) return null
    const words = this.#words
    const endOf = (count: number): number => (words[count - 1] as Word).end
    const end = this.#at
    this.#joint(true)
    if (this.#phrase(this.#grammar.lexicon.optional)) this.#joint(true)
    return {
      part: head.part,
      start: (words[0] as Word).start,
      end: endOf(end),
      ends: [...this.#ends].filter((count) => count >= this.#core).map(endOf),
      joints: [...this.#joints].map(endOf),
      core: endOf(this.#core),
      verb: head.word,
      known: head.known,
    }
  }

  #word(ahead = 0): string | undefined {
    return this.#words[this.#at + ahead]?.text
  }

  /** Passes over one of the phrases, the longest that stands here; returns how many words it had. */
  #phrase(phrases: readonly string[], take = true): number {
    let longest = 0
    for (const phrase of phrases) {
      const parts = phrase.split(' ')
      if (parts.length > longest && parts.every((part, i) => this.#word(i) === part)) longest = parts.length
    }
    if (take) this.#at += longest
    return longest
  }

  #leads(): void {
    while (this.#phrase(this.#grammar.lexicon.leads) || (isAdverb(this.#word()) && !this.#isHead(this.#word()))) {
      if (isAdverb(this.#word())) this.#at++
    }
    while (isAdverb(this.#word())) this.#at++
  }

  #isHead(word: string | undefined): boolean {
    return word !== undefined && (this.#grammar.finite.has(word) || this.#grammar.participle.has(word))
  }

  /** The verb, participle or adjective, and all that follows it in the phrase. */
  #head(): { part: OpeningPart; word: string; known: boolean } | null {
    const word = this.#word()
    if (word === undefined) return null
    const { finite, participle, adjectives, lexicon } = this.#grammar
    const asFinite = finite.get(word)
    if (asFinite) {
      this.#at++
      if (word === 'continues' && this.#word() === 'to' && this.#grammar.base.has(this.#word(1) ?? '')) {
        const base = this.#grammar.base.get(this.#word(1) as string) as Verb
        this.#at += 2
        this.#complement(base)
      } else if (word === 'remains') this.#adjective(true)
      else this.#complement(asFinite)
      this.#tails('finite')
      return { part: 'operative', word, known: true }
    }
    if (lexicon.perfect.includes(word) && this.#perfect(word)) return { part: 'preambular', word, known: true }
    const asParticiple = participle.get(word)
    if (asParticiple) {
      this.#at++
      this.#complement(asParticiple)
      this.#tails('participle')
      return { part: 'preambular', word, known: true }
    }
    if (adjectives.has(word)) {
      this.#adjective(false)
      this.#tails('adjective')
      return { part: 'preambular', word, known: true }
    }
    return this.#unknown(word)
  }

  /** `Having considered`, `Being gravely concerned`, `Remaining deeply concerned`, `While noting`. */
  #perfect(word: string): boolean {
    let next = 1
    while (isAdverb(this.#word(next)) || this.#word(next) === 'also' || this.#word(next) === 'further') next++
    const head = this.#word(next)
    if (head === undefined) return false
    const verb = this.#grammar.participle.get(head)
    const isPast = /(?:ed|en|wn|rd|ought|eard|eld|et|ade|ound)$/.test(head)
    const fits =
      word === 'having'
        ? isPast && !['regard', 'in'].includes(head)
        : word === 'while'
          ? verb !== undefined
          : this.#grammar.adjectives.has(head)
    if (!fits) return false
    this.#at += next + 1
    this.#core = this.#at
    if (head === 'taken') this.#phrase(['note', 'into account', 'into consideration'])
    this.#tails('participle')
    return true
  }

  #adjective(optional: boolean): void {
    const start = this.#at
    while (isAdverb(this.#word())) this.#at++
    if (this.#grammar.adjectives.has(this.#word() ?? '')) this.#at++
    else if (optional) this.#at = start
    this.#core = this.#at
    if (this.#word() === 'and' && this.#grammar.adjectives.has(this.#word(1) ?? '')) {
      this.#joint(true)
      this.#at += 2
    }
  }

  /** A word of the right shape that the lexicon does not know: `Mourns`, `Saluting`. */
  #unknown(word: string): { part: OpeningPart; word: string; known: boolean } | null {
    const part = /[a-z]{2}ing$/.test(word) ? 'preambular' : /[a-z]{3}[^s]s$/.test(word) ? 'operative' : null
    if (!part) return null
    this.#at++
    this.#core = this.#at
    this.#tails(part === 'operative' ? 'finite' : 'participle')
    return { part, word, known: false }
  }

  /** The phrase may end here; `usual` where that is no slip. */
  #joint(usual: boolean): void {
    this.#joints.add(this.#at)
    if (usual) this.#ends.add(this.#at)
  }

  /** What completes the verb: a particle, an adverb and a particle, or a noun of its own. */
  #complement(verb: Verb): void {
    const bare = this.#at
    this.#core = bare
    this.#joint(false)
    const adverbs = this.#adverbsBefore(verb)
    if (this.#phrase(verb.particles)) {
      this.#core = this.#at
      return
    }
    this.#at = bare
    if (adverbs) this.#at = bare
    this.#noun(verb)
  }

  /** `Takes once again note`, `Calls once more upon`: adverbs between the verb and its particle. */
  #adverbsBefore(verb: Verb): boolean {
    const start = this.#at
    if (verb.particles.length === 0) return false
    while (this.#phrase(['once again', 'once more', 'again', 'also', 'further']) || isAdverb(this.#word())) {
      if (isAdverb(this.#word())) this.#at++
    }
    if (this.#phrase(verb.particles, false)) return true
    this.#at = start
    return false
  }

  /** `its deep concern`, `serious concern`, `the hope`; with `and appreciation`, and the particle of a call. */
  #noun(verb: Verb): boolean {
    if (verb.nouns.length === 0) return false
    const start = this.#at
    this.#joint(verb.nounsOptional)
    this.#phrase(['once again', 'once more', 'also', 'again', 'further'])
    const { possessives, articles } = this.#grammar.lexicon
    const own = possessives.includes(this.#word() ?? '')
    const article = articles.includes(this.#word() ?? '')
    if (own || article) this.#at++
    while (this.#quality()) this.#at++
    const nouns = own ? verb.nouns : article ? verb.shared : verb.shared.length > 0 ? verb.nouns : []
    if (!nouns.includes(this.#word() ?? '')) {
      this.#at = start
      return false
    }
    const noun = this.#word() as string
    this.#at++
    if (noun === 'call' || noun === 'calls') this.#phrase(['once again upon', 'upon', 'for', 'on'])
    const end = this.#at
    if (this.#word() === 'and') {
      this.#at++
      while (this.#quality()) this.#at++
      if (this.#grammar.lexicon.secondNouns.includes(this.#word() ?? '') || verb.nouns.includes(this.#word() ?? ''))
        this.#at++
      else this.#at = end
    }
    return true
  }

  #quality(): boolean {
    const word = this.#word()
    if (word === undefined) return false
    if (this.#grammar.qualities.has(word)) return true
    if (isAdverb(word)) return true
    return word === 'and' && this.#grammar.qualities.has(this.#word(1) ?? '')
  }

  /** What may follow the whole: `with appreciation`, `once again`, `unequivocally`, `and encourages`. */
  #tails(form: 'finite' | 'participle' | 'adjective'): void {
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
  #tail(form: 'finite' | 'participle' | 'adjective'): boolean | null {
    const word = this.#word()
    if (!(form === 'finite' && this.#qualifies()) && this.#phrase(this.#grammar.lexicon.tails))
      return word !== 'also' && word !== 'further'
    if (this.#with()) return false
    if (isAdverb(word) && !this.#grammar.lexicon.ofTheObject.includes(word ?? '')) {
      this.#at++
      return true
    }
    return form !== 'adjective' && this.#second(form) ? false : null
  }

  /** `Encourages further cooperation`: the adverb belongs to the noun that follows. */
  #qualifies(): boolean {
    const next = this.#word(1)
    return this.#word() === 'further' && next !== undefined && !this.#grammar.lexicon.afterFurther.includes(next)
  }

  /** `with deep concern`, `with appreciation and satisfaction`. */
  #with(): boolean {
    if (this.#word() !== 'with') return false
    const start = this.#at
    this.#at++
    while (this.#quality()) this.#at++
    if (!this.#grammar.feelings.has(this.#word() ?? '')) {
      this.#at = start
      return false
    }
    this.#at++
    if (this.#word() === 'and') {
      const end = this.#at
      this.#at++
      while (this.#quality()) this.#at++
      if (this.#grammar.feelings.has(this.#word() ?? '')) this.#at++
      else this.#at = end
    }
    return true
  }

  /** A second verb on the same object: `Welcomes and encourages`. */
  #second(form: 'finite' | 'participle'): boolean {
    if (this.#word() !== 'and') return false
    let next = 1
    while (isAdverb(this.#word(next))) next++
    const verb = this.#grammar[form].get(this.#word(next) ?? '')
    if (!verb) return false
    const core = this.#core
    this.#at += next + 1
    this.#complement(verb)
    this.#core = core
    return true
  }
}
