/**
 * How consecutive paragraphs that open alike are told apart. Source: with their measured counts; the verbs
 * are those of, in Spanish and French by the alignment of published texts.
 */
import { pattern, unfold } from '../text/pattern.ts'
import type { Language } from './languages.ts'

export interface RepetitionWords {
  /** The mark of the second, then of the third paragraph of a run; the fourth has none again. */
  readonly adverbs: readonly [string, string]
  /** Where they stand in an operative paragraph; in the preamble they always stand behind the participle. */
  readonly operative: 'before' | 'behind'
  /**
   * False where verbs vary so much that any adverb will do for a repeat, and none is needed from the third paragraph on
   * (R-83).
   */
  readonly strict: boolean
  /** Words before which they stand inside a phrase: `Reitera también su solicitud`. */
  readonly owners: RegExp | null
  /** The words behind which they stand in a perfect participle: `Having also considered`. */
  readonly auxiliaries: readonly string[]
  /** Focusing adverbs, which tell an opening from the one above as the mark does: `Recalling especially`. */
  readonly focusing: RegExp
  /** Verbs that always take the mark. */
  readonly always: ReadonlySet<string>
  /** Verbs that take it only where they address the same body as the paragraph above. */
  readonly addressing: ReadonlySet<string>
  /** What leads from the body addressed to what is asked of it: `to`, `de`. */
  readonly request: RegExp
  /** An aside between the two: `, within existing resources,`. */
  readonly aside: RegExp
  /** What stands before the name of the body and tells nothing of it. */
  readonly article: RegExp
}

const list = (words: string): ReadonlySet<string> => new Set(words.split('|'))

export const REPETITION: Readonly<Record<Language, RepetitionWords>> = {
  en: {
    adverbs: ['also', 'further'],
    operative: 'before',
    strict: true,
    owners: null,
    auxiliaries: ['having'],
    focusing: /^,? (?:especially|particularly|in particular|specifically)(?!\p{Alphabetic})/iu,
    always: list(
      unfold`
        decides|welcomes|recognizes|reaffirms|recalls|emphasizes|notes|stresses|takes note|acknowledges|underlines
        |condemns|approves|reiterates|calls for
      `,
    ),
    addressing: list(
      'requests|calls upon|calls on|urges|strongly urges|invites|encourages|strongly encourages|commends|appeals',
    ),
    request: /(?:^|[ ,])to(?= (?!(?:the|an?|its|their|this|that|those) )|:)/,
    aside: pattern('')`
      ,? (?:
        as appropriate|within|through|if|on behalf|subject to|taking|acting|working(?! group)
        |in (?:
          this|its|his|their|close|consultation|cooperation|collaboration|coordination|line|accordance|order
          |the context
        )
      )\b
    `,
    article: /^ ?(?:the )?/,
  },
  es: {
    adverbs: ['también', 'además'],
    operative: 'behind',
    strict: true,
    owners: / (?:sus?|el|la|los|las) /iu,
    auxiliaries: [],
    focusing: /^,? (?:especialmente|en especial|particularmente|en particular)(?!\p{Alphabetic})/iu,
    always: list(
      'decide|acoge con beneplácito|reconoce|reafirma|recuerda|pone de relieve|observa|destaca|toma nota|subraya|condena|aprueba|reitera',
    ),
    addressing: list('solicita|pide|exhorta|insta|invita|alienta|encomia'),
    // Behind a plural, `que` tells which of them are meant: `a los Estados que aún no lo hayan hecho a que …`.
    request:
      // linear: an addressee is looked for in 400 characters
      /(?:^|[ ,])(?:a que|para que|a(?= \p{Alphabetic}+(?:ar|er|ir)(?:se)?(?!\p{Alphabetic}))|(?<!^ ?a (?:l[oa]s|tod[oa]s) .*)que)(?= )/u,
    aside: pattern('u')`
      ,? (?:
        según proceda|dentro de|por conducto de|si|con sujeción|teniendo
        |en (?:este|su|consulta|cooperación|colaboración|coordinación|consonancia)
      )(?!\p{Alphabetic})
    `,
    article: /^ ?(?:al? )?(?:el |la |los |las )?/,
  },
  fr: {
    adverbs: ['également', 'en outre'],
    operative: 'behind',
    strict: false,
    owners: / (?:son|sa|ses|le|la|les) /iu,
    auxiliaries: ['ayant', 's’étant'],
    focusing: /^,? (?:en particulier|(?:tout )?(?:sp[ée]cialement|particulièrement))(?!\p{Alphabetic})/iu,
    always: list('décide|se félicite|constate|réaffirme|rappelle|souligne|note|prend note|condamne|approuve|réitère'),
    addressing: list('prie|demande|exhorte|engage|invite|encourage'),
    request: /[ ,](?:de |d’|à )(?=\p{Alphabetic}+(?:er|ir|re|oir)(?!\p{Alphabetic}))/u,
    aside: pattern('u')`
      ,? (?:
        selon qu|dans la limite|par l’intermédiaire|s’il y a lieu|agissant|compte tenu
        |en (?:consultation|coopération|collaboration|coordination)
      )(?!\p{Alphabetic})
    `,
    article: /^ ?(?:à |aux? )?(?:le |la |les |l’)?/,
  },
}
