import { filled, type RunningText } from '../document/running-text.ts'
import { CONTRACTION, writtenOut } from '../lexicon/contractions.ts'
import { AMERICAN, OXFORD, type Spelling } from '../lexicon/spelling.ts'
import type { HouseStyle } from '../styles/style.ts'
import { capitalizedLike, hasCapital } from '../text/capital.ts'
import { matches } from '../text/matches.ts'
import { memoizeLasting } from '../text/memo.ts'
import { say } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { examples } from './examples/house-spelling.ts'
import type { RawFinding, Rule } from './rule.ts'
import { replacement } from './shared/make-fix.ts'
import { detectTerms } from './shared/preferred-terms.ts'

/** English words are spelt as the house spells them, and written out; names keep their own spelling. */
export const houseSpelling: Rule = {
  id: 'house-spelling',
  summary: say`English words are spelt as the house spells them: organize, programme, cooperation.`,
  why: say`A text that spells one word in two ways cannot be searched, and editors set every one of them by hand.`,
  source: say`R-133, R-134, R-141 (organization 10,953 to 5, programme 6,806 to 0, centre 1,314 to 3 in published resolutions)`,
  level: 'information',
  fixes: 'safe and suggestion',
  fixSafety: say`The word stays the same, and quotations and names, which keep their own spelling, are left alone; what a contraction stands for, a person says.`,
  languages: ['en'],
  examples,
  checkWords(words, { language, style, terms }) {
    const spellings = language === 'en' ? spellingsOf(style) : []
    const spelt = spellings.length === 0 ? [] : find(words, spellings, coresOf(spellings))
    const spoken = language === 'en' && words.text.includes("'") ? contractions(words) : []
    return [...spelt, ...spoken, ...detectTerms(words, terms)]
  },
}

/** `doesn’t`, `it’s`: words run together as people speak. */
const contractions = ({ prose, text }: RunningText): RawFinding[] =>
  matches(text, CONTRACTION).flatMap(({ match, span: where }): RawFinding[] => {
    const small = /[\p{Alphabetic}'-]/u.test(text.charAt(where.start - 1)) ? null : writtenOut(match)
    if (!small) return []
    const span = prose.toDraft(where)
    const found = prose.text.slice(where.start, where.end)
    const meant = small.map((one) => capitalizedLike(found, one))
    const [right = ''] = meant
    const message =
      meant.length > 1
        ? say`“${found}” is spoken language, and easily mistaken for “${right}”. Write that, or “${meant[1] ?? ''}”.`
        : say`“${found}” is spoken language. Resolutions write every word out: “${right}”.`
    return [{ span, message, fixes: meant.map((one) => replacement(span, one, 'suggestion')) }]
  })

const coresOf = memoizeLasting(
  (spellings: readonly Spelling[]) => new RegExp(spellings.map(({ core }) => core).join('|'), 'gi'),
)

const spellingsOf = ({ spelling }: HouseStyle): readonly Spelling[] =>
  spelling === 'oxford' ? OXFORD : spelling === 'american' ? AMERICAN : []

/** A lower-case word as the house spells it; null where it is spelt so, or the house has no wish. */
function respelt(word: string, spellings: readonly Spelling[]): string | null {
  for (const { pattern, usual } of spellings) {
    const match = pattern.exec(word)
    if (match) return filled(usual, match)
  }
  return null
}

/** The words that have the core of a spelling in them: few, and only these are read letter by letter. */
function* suspects(text: string, cores: RegExp): Generator<Span> {
  let last = 0
  for (const { span } of matches(text, cores)) {
    const index = span.start
    if (index < last) continue
    let start = index
    while (start > 0 && IN_WORD.test(text.charAt(start - 1))) start--
    let end = index
    while (end < text.length && IN_WORD.test(text.charAt(end))) end++
    last = end
    yield { start, end }
  }
}

const IN_WORD = /[\p{Alphabetic}\p{N}/-]/u

function find({ prose, text }: RunningText, spellings: readonly Spelling[], cores: RegExp): RawFinding[] {
  return [...suspects(text, cores)].flatMap((where): RawFinding[] => {
    const found = text.slice(where.start, where.end)
    // A capital within a sentence makes a name, and names keep their spelling.
    const lower = hasCapital(found) && where.start > 0 ? null : respelt(found.toLowerCase(), spellings)
    if (lower === null) return []
    const right = capitalizedLike(found, lower)
    const span = prose.toDraft(where)
    return [
      {
        span,
        message: say`“${found}” is spelt “${right}” in this house. One spelling throughout keeps the text searchable: write “${right}”.`,
        fixes: [replacement(span, right, 'safe')],
      },
    ]
  })
}
