/**
 * Words by which the parts of a sentence are told: series of things, and series of decisions. Source: with
 * their counts.
 */

import { LETTERS } from '../text/letters.ts'

/** Finite verbs by which a further decision goes on in the same paragraph. */
export const FURTHER_DECISIONS =
  'acknowledges affirms appeals approves authorizes commends condemns confirms congratulates considers decides declares demands deplores directs emphasizes encourages endorses expresses invites notes reaffirms recalls recognizes recommends reiterates requests stresses supports takes underlines underscores urges welcomes'.split(
    ' ',
  )

/** What stands behind such a verb, and not behind a noun of the same spelling. */
export const OBJECTS =
  'the|that|all|its|their|upon|this|those|these|note|in|with|Member|States|Governments|other|relevant|also|further'

/** Words with which no item of an ordinary series begins: clauses, asides and verbs do. */
export const NO_ITEM =
  'which who whose that where when while as in on at by for from of to with including inter such also further and or not but if than through under upon within among particularly especially is are was were be has have had will shall should may can must their its the a an this these those it they'.split(
    ' ',
  )

/** Those of the verbs that are nouns in the plural, too. */
const NOUNS: ReadonlySet<string> = new Set(['appeals', 'demands', 'notes', 'requests', 'stresses'])

/**
 * Words that leave their object to the verb behind “and”: `calls attention to and reaffirms the obligation`, `condemns
 * and calls for the end`.
 */
export const SHARES_OBJECT = new RegExp(
  `(?<![${LETTERS}])(?:to|for|of|on|upon|with|in|at|by|${FURTHER_DECISIONS.filter((verb) => !NOUNS.has(verb)).join('|')}) ?$`,
  'u',
)

/** Verbs that ask something of somebody: what they ask follows whom they address. */
export const ADDRESSES =
  /^(?:urges|invites|encourages|requests|calls|appeals|asks|directs|authorizes|exhorts|implores|advises)$/
