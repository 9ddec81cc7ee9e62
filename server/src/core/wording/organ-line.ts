/** The line that opens the resolution proper: `The General Assembly,`. Sources. */
import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import { BEHIND_ORGAN, BODY_WORDS, OF_THE_UNITED_NATIONS, SESSION_IN_FIGURES } from '../lexicon/organ-lines.ts'
import { ORGANS, type OrganId } from '../lexicon/organs.ts'
import { readOrdinal } from '../lexicon/session-ordinals.ts'
import { INSIDE_NAMES } from '../lexicon/words.ts'
import { capitalized, inEitherCase } from '../text/capital.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { once } from '../text/memo.ts'
import { pattern } from '../text/pattern.ts'
import { readSmallOpening } from './openings/index.ts'

export interface ReadOrganLine {
  /** Null where the line has the shape of an organ line and names none that we know. */
  readonly organ: OrganId | null
  readonly language: Language | null
}

/** Letter case, accents, the kind of apostrophe and spaces tell no names apart: scans lose spaces. */
const fold = (text: string): string =>
  foldAccents(text)
    .replace(/['`´]/g, '’')
    .replace(/[\s\u00a0]+/g, '')

/** The names of all organs in all languages, those of their lines and those of citations. */
const NAMES = ORGANS.flatMap(({ id, names }) =>
  LANGUAGES.flatMap((language) =>
    [names[language].full, ...names[language].also].map((full) => ({ full, read: { organ: id, language } })),
  ),
)

const ARTICLE = /^(?:(?:The|La|El|Le|Les|Los|Las)[\s\u00a0]+|L[’'´`][\s\u00a0]*)/iu

/** By their names with the article, and without it: an ordinal parts the two. The first organ of a name keeps it. */
const byName = (nameOf: (full: string) => string): (() => ReadonlyMap<string, ReadOrganLine>) =>
  once(() => new Map(NAMES.toReversed().map(({ full, read }) => [fold(nameOf(full)), read])))
const byFullName = byName((full) => full)
const byBareName = byName((full) => full.replace(ARTICLE, ''))

/** No name that only has the shape of one is longer, and no line. */
const LONGEST_SHAPE = 160
const LONGEST = 280

/** Reads the text of a block as an organ line; null where it is none. */
export function parseOrganLine(text: string): ReadOrganLine | null {
  if (text.length > LONGEST || !/^\s*(?:the|la|el|le|lo|l[’'´`])/iu.test(text)) return null
  const line = text.trim().replace(/[\s\u00a0]+/gu, ' ')
  // A name that is known is one whatever mark closes it.
  const bare = line.replace(/[,;.:]$/u, '')
  const known = byFullName().get(fold(bare)) ?? byFullName().get(fold(bare.replace(OF_THE_UNITED_NATIONS, '')))
  if (known) return known
  const article = ARTICLE.exec(bare)
  if (!article) return null
  const rest = withoutOrdinal(bare.slice(article[0].length))
  const numbered = byBareName().get(fold(rest))
  if (numbered) return numbered
  // What stands behind the name counts in a line that goes on: without a comma it may be a title.
  if (!/[,;]$/u.test(line)) return null
  const name = nameBefore(rest)
  return byBareName().get(fold(name)) ?? (name.length <= LONGEST_SHAPE && isName(name) ? NO_ORGAN : null)
}

const NO_ORGAN: ReadOrganLine = { organ: null, language: null }

/** An ordinal in words has no more words than this: `soixante et onzième`. */
const MOST_IN_ORDINAL = 3

/** `Seventy-seventh World Health Assembly`, `77ª Asamblea Mundial de la Salud`: the name without its ordinal. */
function withoutOrdinal(name: string): string {
  const words = name.split(' ')
  for (let count = Math.min(MOST_IN_ORDINAL, words.length - 1); count > 0; count--) {
    const before = words.slice(0, count).join(' ')
    if (SESSION_IN_FIGURES.test(before) || LANGUAGES.some((language) => readOrdinal(before, language) !== null))
      return words.slice(count).join(' ')
  }
  return name
}

/** The name without the place, the session or the abbreviation that stands behind it. */
function nameBefore(line: string): string {
  const withoutBrackets = line.replace(/ ?\([^()]{1,80}\)/gu, '')
  // A name may have commas of its own.
  for (const { index } of withoutBrackets.matchAll(/,? /gu))
    if (isBehindOrgan(withoutBrackets.slice(index))) return withoutBrackets.slice(0, index)
  return withoutBrackets
}

const isBehindOrgan = (text: string): boolean => BEHIND_ORGAN.some((pattern) => pattern.test(text))

/** No name of a body that goes on in small letters has more words than this. */
const MOST_WORDS = 10

/** Words with a capital and the small words that names have between them, or a word for a body that others follow. */
function isName(name: string): boolean {
  const words = name.replace(/[’']s(?!\p{Alphabetic})/gu, '').split(/[ ’']+/u)
  const [first = ''] = words
  if (!/^\p{Uppercase}/u.test(first)) return false
  const own = words.filter((word) => !INSIDE_NAMES.has(word.toLowerCase()))
  // `Technical Committee 46`: a body may have a number, behind its name.
  if (own.length > 1 && own.every((word, i) => /^\p{Uppercase}/u.test(word) || (i > 1 && /^\d{1,4}$/.test(word))))
    return true
  return (
    BODY_WORDS.has(first.toLowerCase()) &&
    words.length <= MOST_WORDS &&
    !/[^\p{Alphabetic}-]/u.test(words.join('')) &&
    !saysMore(words)
  )
}

/** `The Council decides`: a verb stands behind the name. */
const saysMore = (words: readonly string[]): boolean =>
  words.some((_, i) => {
    const rest = words.slice(i).join(' ')
    return i > 0 && LANGUAGES.some((language) => readSmallOpening(rest, language)?.part === 'operative')
  })

/** Organs by all that the front matter may call them: id, abbreviations, names with and without their article. */
const named = once(
  (): ReadonlyMap<string, OrganId> =>
    new Map(
      ORGANS.flatMap(({ id, abbreviations, names }) =>
        [
          id,
          ...abbreviations,
          ...LANGUAGES.flatMap((language) => [names[language].full, names[language].name, ...names[language].also]),
        ].map((name) => [fold(name), id] as const),
      ),
    ),
)

/** The organ of a name in the front matter: an id, a full name or an abbreviation; null where none is meant. */
export const organOf = (name: string): OrganId | null => (name === '' ? null : (named().get(fold(name)) ?? null))

/** A name that is headed by the word for a body, behind its article: `The Harbour Council`, `El Consejo Directivo`. */
const HEADED = pattern('u')`
  ^\s*(?:[Tt]he |[Ee]l |[Ll][aeo] |[Ll][ao]s |[Ll][’'])(?:\p{Uppercase}[\p{Alphabetic}’'-]{1,30} ){0,4}(?:
    ${[...BODY_WORDS].map(inEitherCase).join('|')}
  )(?!\p{Alphabetic})
`

/** `THE HARBOUR COUNCIL` as `The Harbour Council`. */
const withoutCapitals = (text: string): string =>
  /\p{Lowercase}/u.test(text) ? text : text.toLowerCase().replace(/(?<!\p{Alphabetic})\p{Alphabetic}/gu, capitalized)

/** True for a line that names a body, though no comma closes it: above the first reason it is no title. */
export const namesBody = (text: string): boolean =>
  HEADED.test(withoutCapitals(text)) &&
  /(?:[\p{Alphabetic})]|(?<!\d)(?:19|20)\d\d)$/u.test(text.trimEnd()) &&
  parseOrganLine(`${text.trimEnd()},`) !== null
