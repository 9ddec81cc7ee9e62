/** The spaces within « », which French has and Spanish has not: told once for all of them. */
import type { ParsedText } from '../../document/document.ts'
import { type RunningText, runningTexts, wordsOf } from '../../document/running-text.ts'
import type { Language } from '../../lexicon/languages.ts'
import type { Prose } from '../../model/prose.ts'
import { matches } from '../../text/matches.ts'
import { memoizeEach, placesFilled } from '../../text/memo.ts'
import { type Message, say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'
import type { Safety } from './make-fix.ts'
import { type Place, toldOnce } from './told-once.ts'

interface Usage {
  /** What is caught is the space that is not due, or the empty place of one that is. */
  readonly slips: ReturnType<typeof slipsInEach>
  readonly due: string
  readonly safety: Safety
  readonly says: Message
  readonly asks: Message
  readonly title: (count: number) => Message
}

const slipsInEach = (pattern: RegExp) => memoizeEach(({ plain }: Prose['words']) => matches(plain, pattern))

/** Source: 1,103 published quotations in French have the spaces, and one has none; the Academy’s usage in Spanish. */
const USAGE: Readonly<Partial<Record<Language, Usage>>> = {
  fr: {
    slips: slipsInEach(/(?<=«)(?=[^\s\u00a0\u202f»])|(?<=[^\s\u00a0\u202f«])(?=»)/gu),
    due: '\u00a0',
    safety: 'safe',
    says: say`In French a space stands within « », and here it is missing.`,
    asks: say`Put it in.`,
    title: (count) => (count === 1 ? say`Put a space in` : say`Put a space in at all ${count} places`),
  },
  es: {
    slips: slipsInEach(/(?<=«)[\s\u00a0\u202f]|[\s\u00a0\u202f](?=»)/gu),
    due: '',
    safety: 'suggestion',
    says: say`In Spanish no space stands within « », and here one does.`,
    asks: say`Take it out.`,
    title: (count) => (count === 1 ? say`Take the space out` : say`Take the spaces out in all ${count} places`),
  },
}

/** What is found in the paragraphs of a text, at the first mark. */
export function spacesInGuillemets(document: ParsedText): readonly RawFinding[] {
  const usage = USAGE[document.language]
  if (!usage) return []
  const texts = runningTexts(document)
  const each = usage.slips(wordsOf(texts))
  const places = placesFilled(each).flatMap((i): Place[] => {
    const { prose } = texts[i] as RunningText
    return (each[i] ?? []).map(({ span: { start, end } }): Place => {
      const isBehind = prose.text.charAt(start - 1) === '«'
      const mark = prose.toDraft(isBehind ? { start: start - 1, end: start } : { start: end, end: end + 1 })
      const space = start === end ? null : prose.toDraft({ start, end })
      const at = isBehind ? mark.end : mark.start
      return { span: mark, edits: [{ span: space ?? { start: at, end: at }, text: usage.due }] }
    })
  })
  const { safety, says, asks, title } = usage
  return toldOnce(places, safety, { severity: 'information', says, asks, title })
}
