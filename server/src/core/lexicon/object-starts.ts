/**
 * What an object of the verb of an opening begins with, and nothing that is inserted behind the verb does: `, in this
 * regard, the`. Of 14,903 published English paragraphs whose opening goes on so none has a comma before it.
 *
 * Patterns stand right behind a comma and a space; quotation marks are blanked.
 */
import { pattern } from '../text/pattern.ts'
import { AGENTS } from './government.ts'
import type { Language } from './languages.ts'

interface ObjectStarts {
  /** Behind any verb. */
  readonly any: RegExp
  /** The opening whose last word governs a further word, and that word, where no second comma closes what it begins. */
  readonly governed: readonly (readonly [opening: RegExp, start: RegExp])[]
}

/** No comma up to the end. */
const TO_THE_END = '(?=[^,]*$)'

export const OBJECT_STARTS: Readonly<Record<Language, ObjectStarts>> = {
  en: {
    any: /^(?:the|its|their|an|all (?:States|Member|Governments|parties)|those|these|that|Member States|States|Governments)(?!\p{Alphabetic})(?! same)/u,
    governed: [
      [/[Tt]ak(?:es|ing) note/u, /^of (?:the|its|an?|all) /u],
      [/[Cc]all(?:s|ing)/u, /^(?:up)?on (?:the|its|all|those|Member|States) /u],
      [/[Dd]ecides/u, new RegExp(String.raw`^to \p{Lowercase}+ ${TO_THE_END}`, 'u')],
    ],
  },
  es: {
    any: pattern('u')`
      ^(?:(?:el|la|los|las|su|sus|que|un|una|todos los|todas las)(?!\p{Alphabetic})(?! (?:mism|próxim|vez|año))
      |(?:al|a (?:la|los|las|todos los|todas las|su)) ${AGENTS.es}(?!\p{Alphabetic}))
    `,
    governed: [
      [/[Tt]om(?:a|ando) nota/u, /^(?:del|de (?:la|los|las|su|sus|que)) (?!mism)\p{Alphabetic}/u],
      [/[Dd]ecide/u, new RegExp(String.raw`^\p{Lowercase}{2,}(?:ar|er|ir)(?:se|l[ao]s?)? ${TO_THE_END}`, 'u')],
    ],
  },
  fr: {
    any: pattern('u')`
      ^(?:(?:(?:le|la|les|sa|son|ses|un|une|tous les|toutes les|que)(?!\p{Alphabetic})|l'|qu')(?! ?(?:cas|moment|instant|plus|fois|même|ans|deux ans|trois ans) )
      |(?:aux?|à (?:la|l'|tous les|toutes les|ses)) ?${AGENTS.fr}(?!\p{Alphabetic}))
    `,
    governed: [
      [/[Pp]ren(?:d|ant) (?:note|acte)/u, /^(?:du|de la|de l'|des|de ses) ?(?!même)\p{Alphabetic}/u],
      [/[Dd]écide/u, new RegExp(String.raw`^d(?:e |')\p{Lowercase}{2,}(?:er|ir|re) ${TO_THE_END}`, 'u')],
    ],
  },
}
