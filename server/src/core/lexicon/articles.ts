/**
 * Articles of resolutions that announce all their decisions in one line: `ARTÍCULO 1.-`, `PRIMERO.-`,
 * `Article premier.`, `Section 2.`. Source: resolutions of councils and ministries of Latin America, `arrêtés` and
 * `délibérations` of French authorities, city councils of the United States.
 */
import { pattern } from '../text/pattern.ts'
import { LANGUAGES } from './languages.ts'
import { readOrdinal } from './session-ordinals.ts'

/** What an article is called. */
export const ARTICLE_NOUNS = 'art[íi]culo|article|section|art\\.|sec\\.'

/** What counts an article that has no other beside it. */
const ONLY = /^(?:[úu]nic[oa]|unique|only)$/iu

/** The number that an ordinal in words means, as articles have them: `PRIMERO`, `DECIMA SEGUNDA`, `premier`. */
export function articleOrdinal(words: string): number | null {
  if (ONLY.test(words)) return 1
  for (const language of LANGUAGES) {
    const value = readOrdinal(words, language)
    if (value !== null) return value
  }
  return null
}

const REASONS = 'considerandos?|vist[oa]s?|resultandos?|whereas|consid[ée]rant|vus?|attendu'
/** `CONSIDERANDO:`, `Considérant que :`, `VISTO:`, `Whereas:` */
export const REASONS_LINE = pattern('iu')`
  ^(?:y[ \u00a0]|et[ \u00a0])?(?:${REASONS})(?:[ \u00a0](?:que|that))?[ \u00a0]?:$
`
/** The same in capitals, which a line by itself needs no colon in. */
export const REASONS_HEAD = pattern('iu')`^(?:y[ ]|et[ ])?(?:${REASONS})(?:[ ](?:que|that))?$`
