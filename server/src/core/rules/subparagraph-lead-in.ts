import type { ParagraphBase, SubParagraph } from '../model/model.ts'
import { subParagraphsOf } from '../model/read.ts'
import { say } from '../text/message.ts'
import { examples } from './examples/subparagraph-lead-in.ts'
import type { RawFinding, Rule, WordsContext } from './rule.ts'
import { blocksWithin } from './shared/blocks-within.ts'
import { closeWith, closingOf, closingSpan } from './shared/closing.ts'
import { fixBy } from './shared/make-fix.ts'

/** What introduces a list of sub-paragraphs ends with a colon. */
export const subparagraphLeadIn: Rule = {
  id: 'subparagraph-lead-in',
  summary: say`What introduces a list of sub-paragraphs ends with a colon.`,
  why: say`The colon tells that the sentence goes on in each of the sub-paragraphs. With another mark, or none, they seem to stand by themselves.`,
  source: say`R-69 (555 of 555 published lists in English, 487 of 487 in French, 489 of 489 in Spanish)`,
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: say`Sub-paragraphs follow, so the sentence goes on whatever mark stands there, and no word changes; where an item may have lost its label, or have a wrong one, a person chooses.`,
  examples,
  checkParagraph(paragraph, context) {
    return [paragraph, ...subParagraphsOf(paragraph)].flatMap((opens) => {
      const found = checkOne(opens, context)
      // A list below a paragraph of the preamble that has come to its end may belong to what follows.
      const doubtful = paragraph.kind === 'preambular' && /,$/u.test(opens.prose.text)
      return found ? [doubtful ? { ...found, severity: 'information' as const } : found] : []
    })
  },
}

function checkOne(opens: ParagraphBase, { language }: WordsContext): RawFinding | null {
  const { prose, subParagraphs } = opens
  if (subParagraphs.length === 0 || !/\p{Alphabetic}/u.test(prose.text)) return null
  const closing = closingOf(prose.words)
  if (closing.mark === ':' || /(?:[–—-]|[?!][”"»’)\]]?)$/u.test(prose.text.trimEnd())) return null
  const { mark } = closing
  // Where the first label is no first one, an item that has lost its own closes the words that introduce the list.
  if ((mark === ';' || mark === ',') && subParagraphs[0]?.level.slip === 'gap') return null
  if (!mark && endsWithTitle(opens)) return null
  // `b)`, `a)`: labels that are changed about are told by themselves.
  if (mark && 'level' in opens && isAlike(opens as SubParagraph) && (opens as SubParagraph).level.slip === 'gap')
    return null
  const isUnsure = subParagraphs[0]?.level.slip === 'gap' || isOutOfStep(opens)
  const isAlone = mark === ';' && 'level' in opens && subParagraphs.length === 1
  const titled = !mark && 'level' in opens
  if (titled && prose.words.emphasis[0]?.words.end === prose.text.length) return null
  return {
    span: closingSpan(prose, closing),
    message: mark
      ? say`Sub-paragraphs follow, and what introduces them ends with “${mark}”. A colon tells that the sentence goes on in each of them: write “:”.`
      : say`Sub-paragraphs follow, and what introduces them ends without a mark. A colon tells that the sentence goes on in each of them: write “:”.`,
    // A list of one below an item that is closed may be the next item, with a wrong label: `1)` for `l)`.
    fixes: isAlone
      ? []
      : [fixBy(closeWith(':', prose, closing, language), isUnsure ? 'suggestion' : 'safe', say`End it with a colon`)],
    // A sub-paragraph may have a title instead, as the mandates of missions have.
    ...((titled || isAlone || isUnsure) && { severity: 'information' as const }),
  }
}

/** Under a label that is not the one due, or of the same form as those below it: the list may belong to another. */
function isOutOfStep(opens: ParagraphBase): boolean {
  if (!('level' in opens)) return false
  const { slip } = (opens as SubParagraph).level
  return isAlike(opens as SubParagraph) || slip === 'gap' || slip === 'repeat'
}

const isAlike = ({ level, label, subParagraphs: [first] }: SubParagraph): boolean =>
  first?.label.closing === label.closing && first.level.reading.sequence === level.reading.sequence

/** The colon stands, and below it a title of the first items, or an item whose label is lost or is not read. */
function endsWithTitle({ prose }: ParagraphBase): boolean {
  const start = prose.words.broken ? blocksWithin(prose).at(-1) : undefined
  return start !== undefined && /:\s{0,2}$/.test(prose.text.slice(Math.max(0, start - 3), start))
}
