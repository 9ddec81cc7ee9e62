import { RARE } from '../lexicon/rare-phrases.ts'
import { LETTERS } from '../text/letters.ts'
import { memoizeLasting } from '../text/memo.ts'
import { anyOf, say } from '../text/message.ts'
import { examples } from './examples/rare-phrase.ts'
import type { Rule } from './rule.ts'
import { replacement } from './shared/make-fix.ts'

/** The first words of a paragraph, four at the most, with few spaces between. */
const OPENING = new RegExp(`^[${LETTERS}-]+(?:[\\s\\u00a0]{1,4}[${LETTERS}-]+){0,3}`, 'u')

/** The first word: few paragraphs open with one that a rare opening has. */
const FIRST_WORD = new RegExp(`^[${LETTERS}-]+`, 'u')
const firstWordsOf = memoizeLasting(
  (rare: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> =>
    new Set([...rare.keys()].map((phrase) => phrase.split(' ')[0] as string)),
)

/** Openings that official texts never use. */
export const rarePhrase: Rule = {
  id: 'rare-phrase',
  summary: say`An opening that official texts never use gives way to the usual one.`,
  why: say`Delegates weigh openings by long use; one that no resolution has tells them nothing.`,
  source: say`R-137 (at most one use each in 129,352 published paragraphs), R-138`,
  level: 'hint',
  fixes: 'suggestion',
  fixSafety: say`The usual opening may be stronger or weaker than what was meant, so a person chooses.`,
  examples,
  checkParagraph({ prose }, { language }) {
    const rare = RARE[language]
    const [first = ''] = FIRST_WORD.exec(prose.text) ?? []
    if (!firstWordsOf(rare).has(first.toLowerCase())) return []
    const words = OPENING.exec(prose.text)?.[0] ?? ''
    for (let length = words.length; length > 0; length = words.lastIndexOf(' ', length - 1)) {
      const said = words.slice(0, length)
      const usual = rare.get(said.toLowerCase().replace(/[\s\u00a0]+/g, ' '))
      if (!usual) continue
      const span = prose.toDraft({ start: 0, end: length })
      const offers = anyOf(usual.map((phrase) => say`“${phrase}”`))
      return [
        {
          span,
          message: say`“${said}” is not an opening of official texts, so readers cannot weigh it. The usual one is ${offers}.`,
          fixes: usual.map((phrase) => replacement(span, phrase, 'suggestion')),
        },
      ]
    }
    return []
  },
}
