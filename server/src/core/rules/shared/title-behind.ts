/** The title in quotation marks behind a citation. */
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { TITLE_WORDS } from '../../lexicon/title-words.ts'
import { normalizeTypography } from '../../text/normalize-typography.ts'
import { unfold } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'

/** Shorter words in quotation marks may be a short name. */
const SHORTEST = 12

/** The body and the date, where they stand behind the number: ` du Conseil économique et social, en date du …`. */
const BEHIND = unfold`
  [ ](?:del?|de la|de los|du|des|de l') ?[^,;.:“”«»()]{3,80}(?:
    ,? (?:en date )?(?:del?|du) \d{1,2}(?:er)? (?:de )?\p{Alphabetic}+ (?:de )?\d{4}
  )?
`

/** `, entitled “…”`, with what else may stand before the mark; the title is the group. */
const QUOTED = perLanguage((_, language) => {
  const lead = `(?:${TITLE_WORDS[language]}),? `
  const before = language === 'en' ? `,? ?(?:${lead})?` : `(?:,? ?(?:${lead})?|${BEHIND},? ${lead})`
  return new RegExp(`${before}(?:“ ?([^“”"«»]{1,400}?) ?”|« ?([^«»]{1,400}?) ?»|"([^"]{1,400})")`, 'uy')
})

/** What stands before a title, its marks and a title that is as long as one may be. */
const LONGEST = 500

/** The title in quotation marks right behind `at`, a place in the prose; its span is of the prose too. */
export function titleBehind(
  text: string,
  at: number,
  language: Language,
): { readonly title: string; readonly span: Span } | null {
  const pattern = QUOTED(language)
  pattern.lastIndex = 0
  const match = pattern.exec(normalizeTypography(text.slice(at, at + LONGEST)))
  const title = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || !title || title.length < SHORTEST || !/^[\p{Uppercase}\d]/u.test(title)) return null
  const start = at + match[0].indexOf(title)
  return { title, span: { start, end: start + title.length } }
}
