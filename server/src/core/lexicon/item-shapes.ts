/**
 * How the sub-paragraphs of a list may begin, so that one of another shape stands out. Source: rulebook R-72; published
 * lists.
 */
import type { Language } from './languages.ts'

export interface ItemShape {
  /** `To` and a verb, a verb in `-ing`, an infinitive. */
  readonly kind: 'to' | 'ing' | 'infinitive'
  readonly pattern: RegExp
  /** The same behind an aside: `Where they exist, to take steps`. */
  readonly behindAside: RegExp
}

/** French lists mix their forms, so none is known for it. */
export const ITEM_SHAPES: Readonly<Record<Language, readonly ItemShape[]>> = {
  en: [
    { kind: 'to', pattern: /^To\s/iu, behindAside: /,\s(?:not\s)?to\s/u },
    {
      kind: 'ing',
      pattern: /^(?:\p{Alphabetic}+ly\s)?\p{Alphabetic}{2,}ing(?=[\s,])/u,
      behindAside: /,\s\p{Alphabetic}{2,}ing(?=[\s,])/u,
    },
  ],
  es: [
    {
      kind: 'infinitive',
      pattern: /^(?:No\s)?\p{Alphabetic}+[aeií]r(?:l[aeo]s?|les?|se)?(?=[\s,])/u,
      behindAside: /[,\s](?:no\s)?\p{Alphabetic}+[aeií]r(?:l[aeo]s?|les?|se)?(?=[\s,])/u,
    },
  ],
  fr: [],
}
