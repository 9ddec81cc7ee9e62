import { ITEM_SHAPES, type ItemShape } from '../lexicon/item-shapes.ts'
import { PUNCTUATION } from '../lexicon/punctuation.ts'
import type { SubParagraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { subParagraphsOf } from '../model/read.ts'
import { capitalized } from '../text/capital.ts'
import type { Edit } from '../text/edit.ts'
import { type Message, say } from '../text/message.ts'
import { examples } from './examples/item-form.ts'
import type { RawFinding, Rule, WordsContext } from './rule.ts'
import { closingOf } from './shared/closing.ts'
import { fixBy, removal } from './shared/make-fix.ts'

/** Sub-paragraphs begin with a capital and go on to the next without “and”, by house. */
export const itemForm: Rule = {
  id: 'item-form',
  summary: say`A sub-paragraph begins with a capital letter, or a small one, by house; no “and” stands before the last one, and those of a list have one form.`,
  why: say`Sub-paragraphs of one form are read, translated and cited each by itself; an “and” has to be moved whenever one is added at the end.`,
  source: say`R-70, R-71, R-72 (3,389 of 3,389 published General Assembly items with a capital; “and” before the last in none of 580 lists). French mixes capitals, so nothing is said of them there`,
  level: 'information',
  fixes: 'safe and suggestion',
  fixSafety: say`A capital leaves the meaning as it is; a small letter may be wrong for a name, a second “to” may be one too many, and “and” and “or” are words, so there a person chooses.`,
  examples,
  checkParagraph(paragraph, context) {
    const subParagraphs = subParagraphsOf(paragraph)
    return [
      ...subParagraphs.flatMap((subParagraph, i) => [
        ...firstLetter(subParagraph, context),
        ...(i < subParagraphs.length - 1 ? joiner(subParagraph, context) : []),
      ]),
      ...[paragraph, ...subParagraphs].flatMap((opens) => oddShape(opens.subParagraphs, context) ?? []),
    ]
  },
}

/** The case of the first letter, where the house asks for one. */
function firstLetter(subParagraph: SubParagraph, context: WordsContext): RawFinding[] {
  const { itemCase } = context.style
  if (itemCase === 'lower') return capitalLetter(subParagraph, context)
  return itemCase === 'upper' && PUNCTUATION[context.language].itemCapital ? smallLetter(subParagraph) : []
}

/** Only before words that are no names: an infinitive, a verb in “-ing”. */
function capitalLetter({ prose, label }: SubParagraph, { language }: WordsContext): RawFinding[] {
  const word = /^\p{Uppercase}\p{Lowercase}+/u.exec(prose.text)?.[0]
  if (!word || !ITEM_SHAPES[language].some(({ pattern }) => pattern.test(prose.text))) return []
  const small = word.toLowerCase()
  return [
    {
      span: prose.toDraft({ start: 0, end: word.length }),
      severity: 'hint',
      message: say`Sub-paragraph “${label.text}” begins with a capital. In this house each goes on from its lead-in with a small letter: write “${small}”, unless it is a name.`,
      fixes: [fixBy(firstLetterOf(prose, small), 'suggestion', say`Write “${small}”`)],
    },
  ]
}

/** The first letter of a word in place of that of the prose. */
const firstLetterOf = (prose: Prose, word: string): Edit => ({
  span: prose.toDraft({ start: 0, end: 1 }),
  text: word.charAt(0),
})

function smallLetter({ prose, label }: SubParagraph): RawFinding[] {
  const word = /^\p{Lowercase}[\p{Alphabetic}’'-]*/u.exec(prose.text)?.[0]
  if (!word) return []
  const capital = capitalized(word)
  return [
    {
      span: prose.toDraft({ start: 0, end: word.length }),
      message: say`Sub-paragraph “${label.text}” begins with a small letter. In this house each begins with a capital, so that it can be cited by itself: write “${capital}”.`,
      // “States to: (a) to protect …”: what is wrong may be that the word stands twice.
      fixes: [fixBy(firstLetterOf(prose, capital), word === 'to' ? 'suggestion' : 'safe', say`Write “${capital}”`)],
    },
  ]
}

/**
 * “and” takes nothing away with it; “or” says that one of the items is enough, which a person has to say in the
 * lead-in.
 */
function joiner({ prose, label }: SubParagraph, { style, language }: WordsContext): RawFinding[] {
  const { joiner: found } = closingOf(prose.words)
  if (!found || style.andBeforeLastItem) return []
  const word = prose.text.slice(found.start, found.end).trim()
  const harmless = PUNCTUATION[language].and.includes(word)
  const start = found.end - word.length
  return [
    {
      span: prose.toDraft({ start, end: found.end }),
      message: harmless
        ? say`“${word}” stands at the end of sub-paragraph “${label.text}”. In this house none stands before the last item: take it out.`
        : say`“${word}” stands at the end of sub-paragraph “${label.text}”. In this house none stands before the last item; the lead-in says that it is a choice: take it out.`,
      fixes: [removal(prose.toDraft(found), 'suggestion', say`Take “${word}” out`)],
    },
  ]
}

/** How many sub-paragraphs have to be alike before one of another shape stands out. */
const ALIKE = 3

/** the one sub-paragraph of a list that begins in another way than all the others. */
function oddShape(subParagraphs: readonly SubParagraph[], { language }: WordsContext): RawFinding | null {
  if (subParagraphs.length <= ALIKE) return null
  for (const { kind, pattern, behindAside } of ITEM_SHAPES[language]) {
    const odd = subParagraphs.filter(({ prose }) => !pattern.test(prose.text))
    const [only] = odd
    const word = only && /^\p{Alphabetic}[\p{Alphabetic}’'-]*/u.exec(only.prose.text)?.[0]
    if (!only || !word || odd.length > 1 || only.prose.words.emphasis[0]?.words.start === 0) continue
    if (behindAside.test(only.prose.text)) continue
    return {
      span: only.prose.toDraft({ start: 0, end: word.length }),
      message: ODD[kind](only.label.text, word),
    }
  }
  return null
}

/** What to say of a sub-paragraph, by the shape that all the others have. */
const ODD: Readonly<Record<ItemShape['kind'], (label: string, word: string) => Message>> = {
  to: (label, word) =>
    say`Sub-paragraph “${label}” begins with “${word}”, while all the others of its list begin with “To” and a verb. Each has to go on from the lead-in: give it the same form.`,
  ing: (label, word) =>
    say`Sub-paragraph “${label}” begins with “${word}”, while all the others of its list begin with a verb in “-ing”. Each has to go on from the lead-in: give it the same form.`,
  infinitive: (label, word) =>
    say`Sub-paragraph “${label}” begins with “${word}”, while all the others of its list begin with an infinitive. Each has to go on from the lead-in: give it the same form.`,
}
