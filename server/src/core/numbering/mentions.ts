/** Where running text names paragraphs, sub-paragraphs and sections by their numbers, and whose those are. */
import { JOINS_LABELS } from '../lexicon/citation-words.ts'
import { INSERTIONS } from '../lexicon/insertions.ts'
import type { Language } from '../lexicon/languages.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { REFERENCE_WORDS } from '../lexicon/reference-words.ts'
import { type Reference, readReference } from '../model/reference-targets.ts'
import type { Edit } from '../text/edit.ts'
import { LETTERS } from '../text/letters.ts'
import { type Match, matches, matchesIfPresent } from '../text/matches.ts'
import { capitalOrSmall } from '../text/pattern.ts'
import type { Span } from '../text/span.ts'

export type Way = 'above' | 'below'

/** Places that a text names one after another; offsets are those of the text. */
export interface Mention {
  readonly kind: 'paragraph' | 'subparagraph' | 'section'
  /** The noun and its list: `paragraphs 2 to 4`. */
  readonly span: Span
  /** What is named, with the places within ranges; the spans of what is written count from `span.start`. */
  readonly references: readonly Reference[]
  /**
   * `own`: the draft’s, as “above” or “the present resolution” says; `near`: a sub-paragraph of the paragraph that it
   * stands in; `other`: of another text; `bare`: nothing says whose; `alone`: nothing does, but no other text is cited
   * beside it, so that it is the draft’s where an earlier text tells what it led to.
   */
  readonly whose: 'own' | 'near' | 'alone' | 'other' | 'bare'
  /** The word that says where to look, of its own or at the end of the list that it is part of. */
  readonly direction: Direction | null
  /** What it is a part of, as `subparagraph (c) of paragraph 3 above` says. */
  readonly within: Mention | null
}

export interface Direction {
  readonly way: Way
  readonly span: Span
}

const MOST_PLACES = 15
/** `(a)`, `a)`, `(xxviii)`; no word that a bracket closes behind. */
const LABEL = String.raw`\(?(?:[a-z]{1,2}|[ivxl]{1,6})\)`
const LABELS = `(?: {0,2}${LABEL})*`

const SUFFIX = `(?:${INSERTIONS})(?![${LETTERS}])`
/** `3`, `5 bis`; but `75/309` and `1514 (XV)` are numbers of resolutions. */
const NUMBER = String.raw`\d{1,3}(?![\d/]| \((?:\d{4}|[IVXL]+)\))(?: ${SUFFIX})?`
const SUFFIX_BEHIND = new RegExp(`^[ \\u00a0]${SUFFIX}`, 'u')

/** `3`, `3 (a) (ii)`, `(a)` */
const PLACE = `(?:${NUMBER}${LABELS}|${LABEL}${LABELS})`

/** `II`, `B` */
const SECTION = String.raw`(?:[IVXL]{1,6}|[A-Z])(?![\p{Alphabetic}\d/.])`

/** What mentions look like in a language, and in a draft whose paragraphs are articles: `artículo 3`, `article 1er`. */
const MENTION = perLanguage((_, language) => {
  const words = REFERENCE_WORDS[language]
  const [subparagraph, section] = [words.subparagraph, words.section].map(capitalOrSmall)
  const joint = `(?:,? (?:${JOINS_LABELS[language]}) |, | ?[–-] ?)`
  const list = (place: string): string => `${place}(?:${joint}${place}){0,${MOST_PLACES}}`
  const patternOf = (paragraph: string, place: string): RegExp =>
    new RegExp(
      `(?<![${LETTERS}\\d])(?:(?:(?:${capitalOrSmall(paragraph)})|(${subparagraph})) ${list(place)}|(${section}) ${list(SECTION)})`,
      'gu',
    )
  return {
    paragraphs: patternOf(words.paragraph, PLACE),
    articles: patternOf(`${words.paragraph}|${words.article}`, `${PLACE}(?:er|[º°]){0,1}`),
  }
})

/** `above`, `, of the present resolution`. */
const OWN = perLanguage(({ hereabouts, thisText, partOf }, language) => {
  const { another } = REFERENCE_WORDS[language]
  const not = another === null ? '' : `(?!${another})`
  return new RegExp(`^,? (?:(${hereabouts})(?![${LETTERS}])|(?:${partOf})(?: |(?<='))${not}(?:${thisText}))`, 'iu')
})

const BELONGS = perLanguage(
  (_, language) => new RegExp(`^,? (?:${REFERENCE_WORDS[language].belongs})(?: |(?<='))$`, 'iu'),
)
const OF_OTHER = perLanguage(
  (_, language) => new RegExp(`^,? (?:${REFERENCE_WORDS[language].belongs})(?: |(?<='))`, 'iu'),
)
/** What joins two nouns with their numbers. */
const JOINS = perLanguage(
  (_, language) =>
    new RegExp(
      `^(?:,? (?:${JOINS_LABELS[language]}) |, )(?:(?:in|of|to|the|en|del?|el|los|le|les|du|des|au) ){0,2}$`,
      'iu',
    ),
)

/**
 * Where a text has nouns with numbers, which `mentionsIn` makes mentions of; `articles` is true where the paragraphs of
 * the draft are articles.
 */
export const namedIn = (text: string, language: Language, articles = false): readonly Match[] =>
  matches(text, MENTION(language)[articles ? 'articles' : 'paragraphs'])

/**
 * All mentions in a text, in order. `text` has plain spaces, hyphens and apostrophes, and blanks for what is quoted;
 * `isCited` tells whether a span belongs to a citation of another text; `named` is what `namedIn` gives of the text.
 */
export function mentionsIn(
  text: string,
  language: Language,
  isCited: (span: Span) => boolean,
  named: readonly Match[] = namedIn(text, language),
): readonly Mention[] {
  const mentions: Mention[] = []
  let next: Mention | null = null
  for (const { match, span } of named.toReversed()) {
    const kind = match[1] ? 'subparagraph' : match[2] ? 'section' : 'paragraph'
    const references =
      kind === 'section' ? sectionsIn(match[0]) : (readReference(match[0], language, true)?.references ?? [])
    const { whose, direction, within } = belonging(text, span, kind, next, language)
    next = { kind, span, references, whose: isCited(span) ? 'other' : whose, direction, within }
    mentions.push(next)
  }
  return mentions.reverse()
}

/** So much before a paragraph may say which of its sub-paragraphs is meant. */
const LONGEST_PART = 80

/** `subparagraphs (a) and (c)`, where a text says it of the `paragraph 3 above` that stands at `at`; null otherwise. */
export function partOfNamedAt(text: string, at: number, language: Language): string | null {
  const before = text.slice(Math.max(0, at - LONGEST_PART), at)
  const last = namedIn(before, language).at(-1)
  return last?.match[1] !== undefined && BELONGS(language).test(before.slice(last.span.end)) ? last.match[0] : null
}

/**
 * What a new name takes the place of where a text has the number of a paragraph at `span`: `5 bis` keeps its suffix,
 * which stands behind the number, unless the name has none.
 */
export function renamedAt(text: string, { start, end }: Span, name: string): Edit {
  const [suffix = ''] = (name.includes(' ') ? null : SUFFIX_BEHIND.exec(text.slice(end, end + 12))) ?? []
  return { span: { start, end: end + suffix.length }, text: name.split(' ')[0] as string }
}

const sectionsIn = (said: string): readonly Reference[] =>
  [...said.matchAll(/(?<= )(?:[IVXL]{1,6}|[A-Z])(?![\p{Alphabetic}\d])/gu)].map(({ 0: text, index }) => ({
    number: text,
    labels: [],
    text,
    written: { number: { start: index, end: index + text.length }, labels: [] },
  }))

function belonging(
  text: string,
  { end }: Span,
  kind: Mention['kind'],
  next: Mention | null,
  language: Language,
): Pick<Mention, 'whose' | 'direction' | 'within'> {
  const behind = text.slice(end, end + 80)
  const own = OWN(language).exec(behind)
  if (own) return { whose: 'own', direction: directionOf(own, end, language), within: null }
  const between = next && text.slice(end, next.span.start)
  if (next && between !== null && BELONGS(language).test(between))
    return { whose: next.whose, direction: next.direction, within: next }
  if (OF_OTHER(language).test(behind)) return { whose: 'other', direction: null, within: null }
  if (next?.whose === 'own' && between !== null && JOINS(language).test(between))
    return { whose: 'own', direction: next.direction, within: null }
  return { whose: kind === 'subparagraph' ? 'near' : 'bare', direction: null, within: null }
}

function directionOf(own: RegExpExecArray, end: number, language: Language): Direction | null {
  const [whole, word] = own
  if (word === undefined) return null
  const { above } = REFERENCE_WORDS[language]
  const span = { start: end + whole.length - word.length, end: end + whole.length }
  return { way: above.includes(word.toLowerCase()) ? 'above' : 'below', span }
}

/** A neighbour of the paragraph that a text stands in, named without its number. */
export interface Neighbour {
  readonly way: Way
  readonly span: Span
}

/** It catches the words for the one above. */
export const NEIGHBOUR = perLanguage((_, language) => {
  const { preceding, following } = REFERENCE_WORDS[language]
  return {
    pattern: new RegExp(`(?<![${LETTERS}])(?:(${preceding})|${following})(?![${LETTERS}])`, 'giu'),
    requiredSubstrings: language === 'es' ? ['párrafo'] : ['paragraph'],
  }
})

/** `the preceding paragraph`, `le paragraphe suivant`. */
export const neighboursIn = (text: string, language: Language): readonly Neighbour[] =>
  matchesIfPresent(text, NEIGHBOUR(language)).map(({ match: [, preceding], span }) => ({
    way: preceding === undefined ? 'below' : 'above',
    span,
  }))
