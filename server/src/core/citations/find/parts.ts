import type { CitationWords } from '../../lexicon/citation-words.ts'
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { LETTERS } from '../../text/letters.ts'
import type { Span } from '../../text/span.ts'
import { matchAt } from './patterns.ts'

/** `, para. 7`, `, annex II`, one after another. */
const AFTER = perLanguage(({ partAfter }) => new RegExp(`(?:, ?(?:${partAfter})(?![${LETTERS}\\d])){1,3}`, 'uy'))

const link = ({ partOf, article }: CitationWords): string => `(?: |,)(?:${partOf})(?: |(?<='))(?:${article})?`

/** `paragraph 3 (a) of section II of ` up to the end of the text given. */
const BEFORE = perLanguage(
  (words) => new RegExp(`(?<![${LETTERS}\\d])((?:(?:${words.partBefore})${link(words)}){1,3})$`, 'u'),
)
/** ` of the ` at the end. */
const LINK = perLanguage((words) => new RegExp(`${link(words)}$`, 'u'))
const ARTICLE = perLanguage(({ article }) => new RegExp(`^(?:${article})`))

/** `, paragraph 5 of resolution 52/237`: the part of the next one in the list. */
const IS_ANOTHERS = perLanguage(
  (words) =>
    new RegExp(
      `^${link(words)}[^,;.]{0,60}?(?:${words.resolution.one}|${words.resolution.many}|${words.decision.one}|${words.decision.many})`,
      'u',
    ),
)

/** The part that follows `at`, with its span behind the comma; null where none does. */
export function partAfter(
  text: string,
  at: number,
  language: Language,
): { readonly span: Span; readonly text: string } | null {
  const match = matchAt(AFTER(language), text, at)
  if (!match || IS_ANOTHERS(language).test(text.slice(AFTER(language).lastIndex, AFTER(language).lastIndex + 80)))
    return null
  const skipped = /^, ?/.exec(match[0])?.[0].length ?? 0
  return { span: { start: at + skipped, end: at + match[0].length }, text: match[0].slice(skipped) }
}

/** Longer ones are no references but prose. */
const LONGEST = 140

/** The part named before `end`, without what links it: `paragraph 3 (a)`; null where none is. */
export function partBefore(
  text: string,
  end: number,
  language: Language,
): { readonly start: number; readonly text: string } | null {
  const from = Math.max(0, end - LONGEST)
  const match = BEFORE(language).exec(text.slice(from, end))
  if (!match) return null
  const part = (match[1] as string).replace(LINK(language), '').replace(ARTICLE(language), '')
  return { start: from + match.index, text: part }
}
