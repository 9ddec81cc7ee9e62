/**
 * Articles of resolutions that announce all their decisions in one line: `ARTÍCULO 1.-`, `PRIMERO.-`,
 * `Article premier.`, `Section 2.`. Source: resolutions of councils and ministries of Latin America, `arrêtés` and
 * `délibérations` of French authorities, city councils of the United States.
 */
import { pattern } from '../text/pattern.ts'

/** What an article is called. */
export const ARTICLE_NOUNS = 'art[íi]culo|article|section|art\\.|sec\\.'

/** Ordinals in words as articles have them, by the number that they mean. */
export const ARTICLE_ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:primer[oa]?|premi[eè]re?|first|[úu]nic[oa]|unique)$/iu, 1],
  [/^(?:segund[oa]|deuxi[eè]me|second)$/iu, 2],
  [/^(?:tercer[oa]?|troisi[eè]me|third)$/iu, 3],
  [/^(?:cuart[oa]|quatri[eè]me|fourth)$/iu, 4],
  [/^(?:quint[oa]|cinqui[eè]me|fifth)$/iu, 5],
  [/^(?:sext[oa]|sixi[eè]me|sixth)$/iu, 6],
  [/^(?:s[ée]ptim[oa]|septi[eè]me|seventh)$/iu, 7],
  [/^(?:octav[oa]|huiti[eè]me|eighth)$/iu, 8],
  [/^(?:noven[oa]|neuvi[eè]me|ninth)$/iu, 9],
  [/^(?:d[ée]cim[oa]|dixi[eè]me|tenth)$/iu, 10],
]

/** `CONSIDERANDO:`, `Considérant que :`, `VISTO:`, `Whereas:` */
export const REASONS_LINE = pattern('iu')`
  ^(?:y[ \u00a0]|et[ \u00a0])?(?:
    considerandos?|vist[oa]s?|resultandos?|whereas|consid[ée]rant|vus?|attendu
  )(?:[ \u00a0](?:que|that))?[ \u00a0]?:$
`
