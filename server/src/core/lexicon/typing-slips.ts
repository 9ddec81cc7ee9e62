/**
 * Words by which slips of typing are told from what is meant. Sources: R-91 ff., and the words that stand twice or
 * glued in eight published sets.
 */
import type { Language } from './languages.ts'

interface TypingSlips {
  /** Words that may stand twice, one right behind the other. */
  readonly twice: ReadonlySet<string>
  /** Particles that may where they end a clause: `the talks that they took part in in the spring`. */
  readonly particles: ReadonlySet<string>
  /** Verbs that may where they end a clause: `what there is is known`. */
  readonly verbs: ReadonlySet<string>
  /** Small words that no figure follows or goes before without a space. */
  readonly small: string
  /** Nouns that a number follows. */
  readonly nouns: string
  /** Marks that no space goes before; in French the high ones have one. */
  readonly low: string
  /** An article, and the small words that it is glued to by a slip, where the two make no other word. */
  readonly article: string
  readonly glued: string
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const TYPING_SLIPS: Readonly<Record<Language, TypingSlips>> = {
  en: {
    twice: list('that had very many so long far can her'),
    particles: list('to in on by for at with from over through under about up off'),
    verbs: list('is are was were be been do does did has have will'),
    small: 'of|and|to|in|on|by|from|the|its|at|for|with|or',
    nouns: 'resolutions?|decisions?|paragraphs?|articles?|sections?|rules?|chapters?|annex|annexes',
    low: ',;:?!.',
    article: 'the',
    glued: 'of|in|to|and|for|on|by|with|from|at|that',
  },
  es: {
    twice: list('en muy más nos os se tan'),
    particles: list('sobre'),
    verbs: list('es son era eran fue fueron ha han hay está están'),
    small: 'de|del|y|e|en|a|al|el|la|las|los|por|para|con|su|sus|o',
    nouns: 'resolución|resoluciones|decisión|decisiones|párrafos?|artículos?|sección|secciones|capítulos?|anexos?',
    low: ',;:?!.',
    article: 'las?|los|el',
    glued: 'de|en|con|por|y|que|sobre',
  },
  fr: {
    twice: list('en nous vous très plus si'),
    particles: list('pour contre avec'),
    verbs: list('est sont était étaient a ont fut'),
    small: 'de|du|des|et|en|à|au|aux|le|la|les|par|pour|avec|sa|son|ses|ou',
    nouns: 'résolutions?|décisions?|paragraphes?|articles?|sections?|chapitres?|annexes?',
    low: ',.',
    article: 'la|les?',
    glued: 'dans|pour|sur|et|à|avec',
  },
}

/**
 * Small words with two letters turned, which make no other word of the language, each before the word that is meant; no
 * more, since each takes its time in every text.
 */
const TURNED: Readonly<Record<Language, string>> = {
  en: 'teh the hte the adn and taht that thta that wiht with whcih which thier their theri their htis this tihs this ahve have',
  es: 'qeu que lso los dle del ocn con cno con praa para apra para uan una ocmo como etsa esta esgún según dsede desde',
  fr: 'lse les dse des qeu que dnas dans dasn dans puor pour poru pour uen une axu aux aevc avec avce avec cetet cette',
}

/** The same by what is written: `teh`, `the`. */
export const turnedWords = (language: Language): ReadonlyMap<string, string> => {
  const words = TURNED[language].split(' ')
  return new Map(words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] as string] as const] : [])))
}
