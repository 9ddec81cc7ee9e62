import { AMERICAN, OXFORD, type Spelling } from '../lexicon/spelling.ts'
import type { HouseStyle } from '../styles/style.ts'
import type { Report, Rule } from './rule.ts'
import { filled, matches, type RunningText, runningTexts } from './running-text.ts'

/** English words are spelt as the house spells them; names keep their own spelling. */
export const houseSpelling: Rule = {
  id: 'house-spelling',
  summary: 'English words are spelt as the house spells them: organize, programme, cooperation.',
  why: 'A text that spells one word in two ways cannot be searched, and editors set every one of them by hand.',
  source: 'R-133, R-134 (organization 10,953 to 5, programme 6,806 to 0, centre 1,314 to 3 in published resolutions)',
  level: 'information',
  mend: 'fix',
  examples: [
    {
      bad: 'The General Assembly,\n\n1. <u>⟦Recognises⟧</u> the ⟦program⟧ of the World Trade Organisation;\n\n2. <u>Urges</u> closer ⟦co-operation⟧ “to organise centers”.\n',
    },
    { style: 'mun', good: 'The General Assembly,\n\n1. *Recognises* the program.\n' },
    {
      good: 'The General Assembly,\n\n1. *Recognizes* the programme;\n\n2. *Requests* analyses of the Organisation of Islamic Cooperation.\n',
    },
  ],
  check({ document, style }) {
    const spellings = spellingsOf(style)
    if (document.language !== 'en' || spellings.length === 0) return []
    return runningTexts(document).flatMap((running) => spellings.flatMap((spelling) => find(running, spelling)))
  },
}

const spellingsOf = ({ spelling }: HouseStyle): readonly Spelling[] =>
  spelling === 'oxford' ? OXFORD : spelling === 'american' ? AMERICAN : []

function find({ prose, text }: RunningText, { pattern, usual }: Spelling): Report[] {
  return [...matches(text, pattern)].flatMap(({ match, span: where }): Report[] => {
    const [found] = match
    const capital = /^\p{Lu}/u.test(found)
    // A capital within a sentence makes a name, and names keep their spelling.
    if (capital && where.start > 0) return []
    const lower = filled(usual, match).toLowerCase()
    const right = capital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
    const span = prose.toDraft(where)
    return [
      {
        span,
        message: `“${found}” is spelt “${right}” in this house. One spelling throughout keeps the text searchable: write “${right}”.`,
        fixes: [{ title: `Write “${right}”`, safe: true, edits: [{ span, text: right }] }],
      },
    ]
  })
}
