/** Words by which a draft refers to its own paragraphs. Entries are regular expression sources. Sources: rulebook; published sets in the three languages. */
import type { Language } from './languages.ts'

export interface ReferenceWords {
  /** A paragraph of the operative part. */
  readonly paragraph: string
  /** One of its sub-paragraphs, named alone. */
  readonly subparagraph: string
  /** Leads from the first to the last of a range. */
  readonly to: string
  /** What points back and what points on, the usual word first. */
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** Names the resolution cited last, and not the draft; null where the language says the draft so. */
  readonly another: string | null
}

export const REFERENCE_WORDS: Readonly<Record<Language, ReferenceWords>> = {
  en: {
    paragraph: String.raw`(?:operative )?paragraphs?|paras?\.`,
    subparagraph: 'subparagraphs?',
    to: 'to|through|[–-]',
    above: ['above'],
    below: ['below'],
    another: null,
  },
  es: {
    paragraph: String.raw`párrafos?|párrs?\.`,
    subparagraph: 'apartados?|incisos?',
    to: 'a|[–-]',
    above: ['supra', 'anteriores', 'anterior', 'precedentes', 'precedente'],
    below: ['infra'],
    another: 'esta (?:resolución|decisión)',
  },
  fr: {
    paragraph: String.raw`paragraphes?|par\.`,
    subparagraph: 'alinéas?',
    to: 'à|[–-]',
    above: ['ci-dessus', 'plus haut'],
    below: ['ci-dessous', 'plus bas'],
    another: 'cette (?:résolution|décision)',
  },
}
