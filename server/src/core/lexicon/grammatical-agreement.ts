/**
 * Openings that agree with the organ or with their object, in Spanish and French. Source: with the forms
 * of published resolutions.
 */
import { pattern } from '../text/pattern.ts'
import type { Language } from './languages.ts'

export interface Agreement {
  /**
   * The forms of an adjective by which an organ speaks of itself: masculine, feminine, and the two plurals, which no
   * organ takes.
   */
  readonly adjectives: readonly (readonly [m: string, f: string, ...plurals: string[]])[]
  /** Verbs that such an adjective completes. */
  readonly copulas: ReadonlySet<string>
  /** What stands before an adjective for what an organ decides to remain, and these adjectives, in both genders. */
  readonly remaining: { readonly before: RegExp; readonly adjectives: readonly (readonly [m: string, f: string])[] }
  /**
   * A possessive that agrees with the object behind it; its first group is the possessive, its second the article of
   * the object.
   */
  readonly possessive: RegExp | null
  /** The possessives that fit an article, the likeliest first. */
  readonly byArticle: Readonly<Record<string, readonly string[]>>
}

const list = (words: string): string[] => words.split(' ')

export const AGREEMENT: Readonly<Partial<Record<Language, Agreement>>> = {
  es: {
    adjectives: list(
      'agradecid alarmad alentad animad comprometid conmocionad consternad convencid decepcionad decidid deseos determinad dispuest empeñad entristecid guiad horrorizad indignad inspirad motivad persuadid perturbad preocupad resuelt satisfech',
    ).map((stem) => [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`] as const),
    copulas: new Set(
      list('declarándose mostrándose permaneciendo quedando siguiendo estando declara muestra permanece sigue'),
    ),
    remaining: {
      before: pattern('iu')`
        ^Decide[\s\u00a0](?:(?:también|además|asimismo)[\s\u00a0])?
        (?:permanecer|mantenerse|seguir|continuar)[\s\u00a0](?:activamente[\s\u00a0])?
      `,
      adjectives: list('ocupad informad atent').map((stem) => [`${stem}o`, `${stem}a`] as const),
    },
    possessive: pattern('iu')`
      ^Hace[\s\u00a0]+(suy[oa]s?)(?=[\s\u00a0,])[\s\u00a0]*(?:
        (?:también|además|asimismo)[\s\u00a0]+|,[^,;:.]{1,40},[\s\u00a0]+
      )?(el|la|los|las)(?=[\s\u00a0])
    `,
    byArticle: { el: ['suyo'], la: ['suya'], los: ['suyos'], las: ['suyas'] },
  },
  fr: {
    adjectives: [
      ...list(
        'affligé alarmé animé attaché atterré bouleversé choqué conscient consterné convaincu déçu décidé déterminé disposé ému encouragé guidé horrifié indigné inquiet inspiré motivé peiné persuadé préoccupé résolu révolté satisfait troublé',
      ).map((m): [string, string] => [m, m === 'inquiet' ? 'inquiète' : `${m}e`]),
      ...list('désireux heureux soucieux').map((m): [string, string] => [m, m.replace(/x$/, 'se')]),
    ].map(([m, f]) => [m, f, m.endsWith('x') ? f : `${m}s`, `${f}s`] as const),
    copulas: new Set(list('demeurant restant étant demeure reste'))
      .add('se déclarant')
      .add('se déclare')
      .add('se disant'),
    remaining: {
      before: pattern('iu')`
        ^Décide[\s\u00a0](?:(?:également|aussi|en[\s\u00a0]outre)[\s\u00a0])?de[\s\u00a0](?:rester|demeurer)[\s\u00a0]
        (?:(?:activement|pleinement|dûment)[\s\u00a0])?
      `,
      adjectives: [['saisi', 'saisie']],
    },
    possessive: pattern('iu')`
      ^Fait[\s\u00a0]+(sien(?:ne)?s?)(?=[\s\u00a0,])[\s\u00a0]*(?:
        (?:également|en outre|aussi)[\s\u00a0]+|,[^,;:.]{1,40},[\s\u00a0]+
      )?(le|la|les)(?=[\s\u00a0])
    `,
    byArticle: { le: ['sien'], la: ['sienne'], les: ['siennes', 'siens'] },
  },
}

/** Joins a second noun to the first: what agrees with both is plural. */
export const JOINS_NOUNS = /[\s\u00a0](?:y|e|et)[\s\u00a0]/u
