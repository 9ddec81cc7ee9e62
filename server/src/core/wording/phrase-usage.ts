/** How often published resolutions print an opening in emphasis: what decides how far an emphasis goes. */
import type { Language } from '../lexicon/languages.ts'
import type { OrganId } from '../lexicon/organs.ts'
import { PHRASE_COUNTS } from '../lexicon/phrase-counts.ts'
import { foldAccents } from '../text/fold-accents.ts'
import type { OpeningPart } from './openings/index.ts'
import { wordsOf } from './openings/tokens.ts'

/** The organs in the order of their counts. */
const COUNTED: readonly OrganId[] = ['ga', 'sc', 'ecosoc', 'hrc']

/** So often a phrase is printed before it is taken for usage where the grammar reads another, shorter one. */
const USUAL = 3
/** A slip is printed less often than the phrase that was meant, by this factor. */
const SLIP = 10

/** No phrase of the table has more words. */
const MOST_WORDS = 9
/** Nor more characters. */
const LONGEST = 160

/** How often a phrase is printed. */
export interface Count {
  /** By the organ; by all of them where the organ is none that is counted. */
  readonly here: number
  readonly anywhere: number
}

/** A phrase of a part with its counts: in small letters, and without accents for who looks for its beginning. */
export interface CountedPhrase {
  readonly phrase: string
  readonly folded: string
  readonly count: Count
}

const tables: Partial<Record<Language, ReadonlyMap<string, readonly number[]>>> = {}

/** The counts of a language by phrase, made when first asked for. */
function tableOf(language: Language): ReadonlyMap<string, readonly number[]> {
  tables[language] ??= new Map(
    PHRASE_COUNTS[language]
      .trim()
      .split('\n')
      .map((line) => {
        const [phrase = '', counts = ''] = line.split('\t')
        return [phrase, counts.split(' ').map(Number)]
      }),
  )
  return tables[language] as ReadonlyMap<string, readonly number[]>
}

const keyOf = (part: OpeningPart, phrase: string): string =>
  (part === 'operative' ? '+' : '-') + phrase.toLowerCase().replace(/[\s\u00a0]+/g, ' ')

const sorted = new Map<string, readonly CountedPhrase[]>()

/** Sorted when first asked for, once a language, a part and an organ. */
function phrasesOf(language: Language, part: OpeningPart, at: number): readonly CountedPhrase[] {
  const key = `${language} ${part} ${at}`
  const known = sorted.get(key)
  if (known) return known
  const sign = part === 'operative' ? '+' : '-'
  const made = [...tableOf(language)].flatMap(([line, counts]): CountedPhrase[] => {
    if (!line.startsWith(sign)) return []
    const phrase = line.slice(1)
    const anywhere = counts.reduce((sum, count) => sum + count, 0)
    return [{ phrase, folded: foldAccents(phrase), count: { anywhere, here: at < 0 ? anywhere : (counts[at] ?? 0) } }]
  })
  made.sort((a, b) => b.count.here - a.count.here || b.count.anywhere - a.count.anywhere)
  sorted.set(key, made)
  return made
}

/** The usage of an organ in a language; `null` is an organ that is not known. */
export class PhraseUsage {
  readonly #language: Language
  readonly #at: number

  constructor(language: Language, organ: OrganId | null) {
    this.#language = language
    this.#at = organ === null ? -1 : COUNTED.indexOf(organ)
  }

  /** How often an opening of a part is printed in emphasis, exactly as it stands and no longer. */
  count(part: OpeningPart, phrase: string): Count {
    const counts = tableOf(this.#language).get(keyOf(part, phrase)) ?? []
    const anywhere = counts.reduce((sum, count) => sum + count, 0)
    return { anywhere, here: this.#at < 0 ? anywhere : (counts[this.#at] ?? 0) }
  }

  /** The phrases of a part, those first that the organ prints most. */
  phrases(part: OpeningPart): readonly CountedPhrase[] {
    return phrasesOf(this.#language, part, this.#at)
  }

  /** True for a phrase that is printed too often to be a slip for another. */
  isUsage(printed: Count, other: Count): boolean {
    return printed.here > 0 && printed.here * SLIP >= other.here
  }

  /**
   * Where the longest phrase ends that `text` opens with from `start` on, that is longer than `end` and that is usually
   * printed: `Considers it important`. Null where there is none.
   */
  longerEnd(part: OpeningPart, text: string, start: number, end: number): number | null {
    const shorter = this.count(part, text.slice(start, end))
    const words = wordsOf(text.slice(start, start + LONGEST)).slice(0, MOST_WORDS)
    const last = words.findLast((word) => {
      if (start + word.end <= end) return false
      const longer = this.count(part, text.slice(start, start + word.end))
      return longer.here >= USUAL && this.isUsage(longer, shorter)
    })
    return last ? start + last.end : null
  }
}
