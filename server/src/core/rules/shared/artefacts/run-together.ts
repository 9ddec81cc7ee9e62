/** Paragraphs that have run together: one begins on the line of another, or words in emphasis open one within it. */
import type { ParsedText } from '../../../document/document.ts'
import { runningTexts, unquoted, wordsOf } from '../../../document/running-text.ts'
import type { Language } from '../../../lexicon/languages.ts'
import { perLanguage } from '../../../lexicon/per-language.ts'
import type { Prose } from '../../../model/prose.ts'
import { textBlocksOf } from '../../../model/structure/text-blocks.ts'
import { matches } from '../../../text/matches.ts'
import { memoizeEach, placesFilled } from '../../../text/memo.ts'
import { say } from '../../../text/message.ts'
import type { Span } from '../../../text/span.ts'
import { type Opening, readOpening } from '../../../wording/openings/index.ts'
import { mayOpen, opensWithName } from '../../../wording/openings/of-line.ts'
import type { RawFinding } from '../../rule.ts'
import { replacement } from '../make-fix.ts'
import { toldOnce } from '../told-once.ts'

/** The mark that closes the one, the space where the other begins, and its number. */
const BOUNDARY = /[,;.](\s{1,4})(?:\d{1,3}\.\s{0,4})?$/
const LONGEST_BOUNDARY = 16

/** Where an opening stands within a paragraph: its words, and the space before it and its number. */
interface Inner {
  readonly opening: Span
  readonly gap: Span
}

/** The openings of others that stand within the words of a paragraph. */
export const innerIn = (words: Prose['words'], language: Language): readonly Inner[] => [
  ...emphasisedIn(words, language),
  ...plainIn(words, language),
]

const emphasisedIn = (words: Prose['words'], language: Language): readonly Inner[] =>
  words.emphasis.flatMap(({ words: { start, end } }): Inner[] => {
    if (start === 0) return []
    const from = Math.max(0, start - LONGEST_BOUNDARY)
    const boundary = BOUNDARY.exec(unquoted(words).slice(from, start))
    const opening = boundary ? readOpening(words.text.slice(start), language) : null
    // `, <u>Recalling the Sea</u>` is a title.
    if (!boundary || !opening?.known || end > start + opening.end) return []
    const at = from + boundary.index + 1
    return [
      {
        opening: { start, end: start + opening.end },
        gap: { start: at, end: at + (boundary[1]?.length ?? 0) },
      },
    ]
  })

/** `, Noting the views`, `; Invites States`, `. 2. Invites`: what may open another, not in emphasis. */
const PLAIN_BOUNDARY = /([,;.])(\s{1,4})(\d{1,3}\.\s{0,4})?(?=\p{Uppercase}\p{Lowercase})/gu
/** The mark that closes a paragraph, as the one behind it opens. */
const CLOSING = { preambular: ',', operative: ';' } as const

/** A word that has a capital in a title: `, Taking into Particular Account the Needs of Ports` opens nothing. */
const LONG_SMALL_WORD = /[\s\u00a0]\p{Lowercase}{5}/u
const CLAUSE_BEGINS = 60

/** Those not in emphasis open as the paragraph does, behind the mark that closes it, or have a number. */
function plainIn(words: Prose['words'], language: Language): readonly Inner[] {
  const { text, emphasis } = words
  let own: Opening['part'] | null | undefined
  return matches(unquoted(words), PLAIN_BOUNDARY).flatMap(({ match, span }): Inner[] => {
    const [, mark, gap = '', number] = match
    const start = span.end
    const behind = text.slice(start)
    if ((mark === '.' && !number) || !mayOpen(behind) || opensWithName(behind)) return []
    if (emphasis.some((marked) => marked.words.start <= start && start < marked.words.end)) return []
    const opening = readOpening(behind, language)
    if (!opening?.known || !LONG_SMALL_WORD.test(behind.slice(0, CLAUSE_BEGINS))) return []
    own ??= readOpening(text, language)?.part ?? null
    const isSure = number ? opening.part === 'operative' : opening.part === own && mark === CLOSING[own]
    return isSure
      ? [
          {
            opening: { start, end: start + opening.end },
            gap: { start: span.start + 1, end: span.start + 1 + gap.length },
          },
        ]
      : []
  })
}

const innerInEach = perLanguage((_, language) => memoizeEach((words: Prose['words']) => innerIn(words, language)))

/** `…, <u>Aware also</u> of …` in the paragraphs of a text. */
export const runTogether = (document: ParsedText): readonly RawFinding[] => [
  ...onOneLine(document),
  ...withinParagraphs(document),
]

/** More of them than this are a copy that has lost its line ends: it is told so once. */
const MOST_ON_ONE_LINE = 4

const LINE_FEED = 0x0a

/** Paragraphs that begin on the line of another; the first of a list may, and the organ has a rule of its own. */
function onOneLine({ tree, text, language }: ParsedText): readonly RawFinding[] {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  const blocks = textBlocksOf(tree)
  const places = blocks.flatMap((block, i) => {
    const { start } = block
    // Nearly all begin a line: that is quickly told, and nothing else is asked of them.
    if (text.charCodeAt(start - 1) === LINE_FEED) return []
    const above = blocks[i - 1]
    if (!above || /[\r\n]/.test(text.slice(above.end, start)) || above.shape.organLine !== null) return []
    const { prose, label } = block
    // `1. (a) …`: a list may begin on the line of its number.
    if (above.prose.text === '' || (label && !/^\d/.test(label.inner))) return []
    const opening = readOpening(prose.text, language)
    const words = { start: opening?.start ?? 0, end: opening?.end ?? prose.text.search(/(?=\s|$)/) }
    const edits = [{ span: { start: above.end, end: start }, text: lineEnd + lineEnd }]
    return [{ span: prose.toDraft(words), said: prose.text.slice(words.start, words.end), edits }]
  })
  const tell = (some: typeof places): RawFinding[] =>
    toldOnce(some, 'suggestion', {
      says: say`“${some[0]?.said ?? ''}” opens a paragraph, and stands on the line of the one above.`,
      asks: some.length === 1 ? say`Begin a new paragraph there.` : say`Begin new paragraphs there.`,
      title: (count) => (count === 1 ? say`Begin a new paragraph` : say`Begin ${count} new paragraphs`),
    })
  return places.length > MOST_ON_ONE_LINE ? tell(places) : places.flatMap((place) => tell([place]))
}

/** One published set has such a place, and it is a slip. */
function withinParagraphs(document: ParsedText): readonly RawFinding[] {
  const texts = runningTexts(document)
  const each = innerInEach(document.language)(wordsOf(texts))
  const lineEnd = /\r\n|\r|\n/.exec(document.text)?.[0] ?? '\n'
  return placesFilled(each).flatMap((i) =>
    (each[i] ?? []).flatMap(({ opening, gap }): RawFinding[] => {
      const prose = texts[i]?.prose
      if (!prose) return []
      const place = prose.toDraft(gap)
      const before = prose.toDraft({ start: gap.start - 1, end: gap.start }).end
      // Below an empty line it is a paragraph already, whatever it was taken for.
      if (document.text.slice(before, prose.toDraft(opening).start).split(/\r\n|\r|\n/).length > 2) return []
      const said = prose.text.slice(opening.start, opening.end)
      return [
        {
          span: prose.toDraft(opening),
          message: say`“${said}” opens a paragraph, and stands within the one above. Begin a new paragraph there.`,
          fixes: [replacement(place, lineEnd + lineEnd, 'suggestion', say`Begin a new paragraph`)],
        },
      ]
    }),
  )
}
