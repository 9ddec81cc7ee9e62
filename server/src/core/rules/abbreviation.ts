import { parseRoman } from '../citations/roman.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { type RunningText, runningTexts, unquoted, wordsOf } from '../document/running-text.ts'
import { KNOWN, NEVER } from '../lexicon/abbreviations.ts'
import type { Language } from '../lexicon/languages.ts'
import { MONTHS } from '../lexicon/months.ts'
import { ORGANS } from '../lexicon/organs.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { Prose } from '../model/prose.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { matches, matchesIfPresent } from '../text/matches.ts'
import { memoize, memoizeEach, placesFilled } from '../text/memo.ts'
import { type Message, say } from '../text/message.ts'
import { overlaps, type Span, shift } from '../text/span.ts'
import { readOpening } from '../wording/openings/index.ts'
import { examples } from './examples/abbreviation.ts'
import type { RawFinding, Rule, WordsContext } from './rule.ts'
import { removal, replacement } from './shared/make-fix.ts'

/** Principal organs are never abbreviated; other abbreviations are introduced in full before they are used. */
export const abbreviation: Rule = {
  id: 'abbreviation',
  summary: say`Principal organs are never abbreviated, and other abbreviations are introduced in full before use.`,
  why: say`A resolution is read by people of all offices and decades: an abbreviation that is plain to its drafter is a riddle to them.`,
  source: say`R-43, R-92, R-126, R-127, R-129 (78 per cent of published resolutions use no abbreviation of their own)`,
  level: 'information',
  fixes: 'suggestion',
  fixSafety: say`The short form may be part of a name that keeps it, so a person chooses.`,
  examples,
  checkWords: (words, context) => [...neverAbbreviated(words, context), ...possessives(words, context)],
  checkResolution: ({ title }, { document: { language } }) =>
    title ? neverAbbreviated({ prose: title.prose, text: unquoted(title.prose.words) }, { language }) : [],
  checkDraft: (draft) => notIntroduced(draft),
}

function neverAbbreviated(
  { prose, text }: Pick<RunningText, 'prose' | 'text'>,
  { language }: Pick<WordsContext, 'language'>,
): RawFinding[] {
  return NEVER[language].flatMap((never) =>
    matchesIfPresent(text, never).map(({ match: [found], span: where }): RawFinding => {
      const { full } = never
      const span = prose.toDraft(where)
      return {
        span,
        message: say`“${found}” is never written so in resolutions: principal organs and offices keep their full names. Write “${full}”.`,
        fixes: [replacement(span, full, 'suggestion')],
      }
    }),
  )
}

/** `UNICEF’s work`: a name in capitals with an apostrophe and an s, in English. */
const POSSESSIVE = /'s(?<=(?<![\p{Alphabetic}\p{N}])([A-Z]{3,12})'s)(?![\p{Alphabetic}\p{N}])/gu

function possessives({ prose, text }: RunningText, { language, style }: WordsContext): RawFinding[] {
  if (language !== 'en' || style.abbreviationPossessive) return []
  return matches(text, POSSESSIVE).map(({ match: [, name = ''], span: where }): RawFinding => {
    const start = where.start - name.length
    return {
      span: prose.toDraft({ start, end: where.end }),
      message: say`“${prose.text.slice(start, where.end)}”: in this house abbreviations have no apostrophe. Write “${name}” alone before the noun, or “of ${name}” behind it.`,
      fixes: [removal(prose.toDraft(where), 'suggestion', say`Write “${name}”`)],
    }
  })
}

/**
 * Four letters or more: shorter ones are too often names, symbols and numbers. It looks at what may be a capital first:
 * to look behind every letter takes five times as long. `N’DJAMENA` is a name.
 */
const ABBREVIATION =
  /(?=[A-Z\u00c0-\uffff])(?<![\p{Alphabetic}\p{N}/.()-]|[A-CE-KM-Z][’'])(\p{Uppercase}{4,})(?![\p{Alphabetic}\p{N}/.)-])/gu

/** An abbreviation where it stands. */
interface Use {
  readonly name: string
  readonly span: Span
}

/** What a text says of abbreviations. */
interface AbbreviationUse {
  /** All that it introduces or uses. */
  readonly said: readonly string[]
  /** The first use of each that it does not introduce before. */
  readonly asked: readonly Use[]
}

/** Each abbreviation is told once, at its first use in the draft. */
function notIntroduced({ resolutions }: Document): RawFinding[] {
  const before = new Set<string>()
  return resolutions.flatMap(({ parsed, start }) => {
    const { said, asked } = namesIn(parsed)
    const first = asked.filter(({ name }) => !before.has(name))
    for (const name of said) before.add(name)
    return first.map(({ name, span }) => ({ span: shift(span, start), message: messageOf(name) }))
  })
}

const messageOf = (name: string): Message =>
  say`“${name}” has not been introduced. Not every reader knows it: give the name in full at its first mention, with “(${name})” behind it, or in full throughout.`

const namesIn = memoize((document: ParsedText): AbbreviationUse => {
  const own = ORGANS.filter(({ id }) => document.model.resolutions.some(({ organ }) => organ === id))
  const introduced = new Set<string>([...KNOWN, ...own.flatMap(({ abbreviations }) => abbreviations)])
  const never = NEVER[document.language]
  const said = new Set<string>()
  const asked: Use[] = []
  const texts = runningTexts(document)
  const each = inCapitals(wordsOf(texts))
  for (const i of placesFilled(each)) {
    const found = each[i] as NonNullable<(typeof each)[number]>
    const { text, prose } = texts[i] as RunningText
    for (const name of found.introduced) said.add(name)
    for (const { name, span } of found.used) {
      if (introduced.has(name) || said.has(name) || parseRoman(name) !== null) continue
      if (isEmphasised(prose, span)) continue
      if (
        isShouted(text, span.end, span.start, document.language) ||
        never.some(({ pattern }) => name.search(pattern) >= 0)
      )
        continue
      said.add(name)
      asked.push({ name, span: prose.toDraft(span) })
    }
  }
  return { said: [...said], asked }
})

/** What every name in capitals has, at the least; found quickly. */
const CAPITALS = /[A-Z\u00c0-\uffff]{3}/

const IN_BRACKETS = /\((?:[^()]{0,40} )?(\p{Uppercase}{3,})\)/gu

/**
 * The names in capitals of some words, quoted ones aside: those that brackets introduce, and all. Null where there is
 * none.
 */
const inCapitals = memoizeEach((words: Prose['words']) => {
  const text = unquoted(words)
  if (!CAPITALS.test(text)) return null
  const introduced = matches(text, IN_BRACKETS).map(({ match }) => match[1] as string)
  const used = matches(text, ABBREVIATION).map(({ match, span }) => ({ name: match[1] as string, span }))
  return introduced.length + used.length > 0 ? { introduced, used } : null
})

/** `URGES Member States`: the capitals are those of the opening. */
const isEmphasised = ({ words }: Prose, span: Span): boolean =>
  words.emphasis.some((emphasis) => emphasis.mark === 'capitals' && overlaps(emphasis.words, span))

/** Words in capitals beside others in capitals are no abbreviation: `THE GENERAL ASSEMBLY`, `URGES Member States`. */
const isShouted = (text: RunningText['text'], end: number, start: number, language: Language): boolean =>
  start === 0 ||
  /^ \p{Uppercase}{2,}/u.test(text.slice(end)) ||
  /\p{Uppercase}{2} $/u.test(text.slice(Math.max(0, start - 5), start)) ||
  isInCapitals(text) ||
  isPlainWord(text.slice(start, end), language)

/** A whole paragraph in capitals: no word in small letters, and words that no list of abbreviations has. */
const isInCapitals = (text: RunningText['text']): boolean => !/\p{Lowercase}{2}/u.test(text) && SMALL_WORDS.test(text)
const SMALL_WORDS =
  /(?<!\p{Alphabetic})(?:THE|OF|TO|AND|IN|ON|DE|DEL|LA|LAS|EL|LOS|QUE|EN|LE|LES|DES|DU|ET|AUX?)(?!\p{Alphabetic})/u

/** A month, a verb that opens paragraphs, a noun of citations: `13 DECEMBER 2024`, `and URGES Member States`. */
function isPlainWord(name: string, language: Language): boolean {
  const capitalized = name.charAt(0) + name.slice(1).toLowerCase()
  return (
    foldedMonths(language).has(foldAccents(name)) ||
    NOUN_IN_CAPITALS(language).test(name) ||
    readOpening(capitalized, language)?.known === true ||
    // `that Governments apply them and REPORT`
    (language === 'en' && readOpening(`${capitalized}s`, language)?.known === true)
  )
}

const foldedMonths = perLanguage((_, language) => new Set(MONTHS[language].map(foldAccents)))
const NOUN_IN_CAPITALS = perLanguage(({ shouted }) => new RegExp(`^(?:${shouted})$`, 'u'))
