/**
 * Openings of parliamentary law: `WHEREAS, …; and`, `BE IT FURTHER RESOLVED, That …`. Sources: Robert’s Rules of Order
 * Newly Revised, on resolutions with a preamble; resolutions of student senates, city councils and associations;
 * `Por cuanto …, se resuelve` and `Attendu que …, il est résolu` of councils that draft in Spanish and French.
 */
import { pattern, unfold } from '../text/pattern.ts'
import type { Language } from './languages.ts'

interface FormalOpenings {
  readonly preambular: RegExp
  readonly operative: RegExp
}

/** What each matches is the phrase; one space may stand where the text has more. */
export const FORMAL_OPENINGS: Readonly<Record<Language, FormalOpenings>> = {
  en: {
    preambular: /^(?:where?as|whearas|wereas)(?![\p{Alphabetic}’'-])/iu,
    operative: pattern('iu')`
      ^(?:
        (?:and,? )?(?:now,? )?(?:therefore,? )?(?:(?:further(?:more)?|finally|lastly|also),? )?(?:
          be it|let it(?: hereby| therefore| also| further)? be|it is
        )(?:
          [ ](?:also|further|finally|hereby|therefore|lastly)
        ){0,2},? (?:resolved|enacted|ordained)
        |enacted(?=,? that )
        |(?:(?:and )?(?:further|finally),? )?resolved(?=
          [,:]| that | by | unanimously| \(\d{4}[.\d]{2,12}\),|,? (?:also|further|finally)(?!\p{Alphabetic})| ?$
        )
      )(?:,? (?:also|further|finally)(?=[,:]| that | by | ?$))?
    `,
  },
  es: {
    preambular: pattern('iu')`
      ^(?:
        por cuanto|vist[oa]s?(?=:|$| que | el | la | los | las | lo )|resultando(?=:|$| que )
        |considerandos?(?=(?: que)? ?(?::|$))
      )(?!\p{Alphabetic})
    `,
    operative: pattern('iu')`
      ^(?:y,? )?(?:ahora,? )?(?:(?:por (?:lo )?tanto|en consecuencia)[,:]? )?(?:
        se (?:resuelve|acuerda)|resuélv[ae]se|sea resuelto|queda resuelto
      )(?: (?:además|también|asimismo|igualmente|por último))?(?!\p{Alphabetic})
    `,
  },
  fr: {
    preambular: pattern('iu')`
      ^(?:
        attendu(?: que)?(?=[:,]|$| )|consid[ée]rant(?=(?: que)? ?(?::|$))|vue?s?(?= ?:|$| que | qu[’']| le | la | les | l[’'])
      )(?!\p{Alphabetic})
    `,
    operative: pattern('iu')`
      ^(?:et,? )?(?:(?:en conséquence|par conséquent)[,:]? )?(?:il est|qu[’']il soit|soit)(?:
        [ ](?:donc|en outre|également|de plus|par conséquent|en conséquence|enfin|par la présente|proposé et)
      ){0,2} (?:résolu|décidé|proposé(?= par ))(?: (?:également|en outre|de plus|enfin))?(?!\p{Alphabetic})
    `,
  },
}

/** What may stand behind the closing mark of a paragraph and leads to the next: `; now, therefore, be it`. */
export const LEADING_ON = unfold`
  and|or|y|o|e|u|et|ou|now|therefore|further|also|be it|let it be|por tanto|por lo tanto|en consecuencia
  |en conséquence|par conséquent|qu[’']il soit
`

/** A word of parliamentary law that opens reasons and nothing else; `Visto`, `Vu` may stand in titles. */
export const REASONS_ALONE = /^(?:Whereas|WHEREAS|Por cuanto|POR CUANTO|Attendu que|ATTENDU QUE)(?!\p{Alphabetic})/u

/** First words of parliamentary law, in small letters, that hardly begin anything else. */
export const FORMAL_FIRST_WORDS: ReadonlySet<string> = new Set(['whereas', 'resolved', 'enacted', 'attendu'])
