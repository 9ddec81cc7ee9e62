import { type RunningText, unquoted } from '../document/running-text.ts'
import { COMMON_NAMES, MEMBER_STATES, NAMES, OF_CHARTER, OFFICES, STATES } from '../lexicon/capitals.ts'
import type { Language } from '../lexicon/languages.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { Paragraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { paragraphsIn, sourcesOf } from '../model/read.ts'
import { capitalized, inEitherCase } from '../text/capital.ts'
import type { Edit } from '../text/edit.ts'
import { LETTER, LETTERS } from '../text/letters.ts'
import { matches } from '../text/matches.ts'
import { memoizeRow, placesFilled } from '../text/memo.ts'
import { say } from '../text/message.ts'
import { type Span, shift } from '../text/span.ts'
import { opensSmall } from '../wording/openings/of-line.ts'
import { examples } from './examples/capital-letters.ts'
import type { Fix, RawFinding, Rule } from './rule.ts'
import { replacement, type Safety } from './shared/make-fix.ts'

/** Names of organs have their capitals, and so have States. */
export const capitalLetters: Rule = {
  id: 'capital-letters',
  summary: say`Names of organs have their capitals and no others, States have theirs, and so has the first word of a paragraph.`,
  why: say`A name in one form throughout is found by every search, and a reader sees at once which word is a name.`,
  source: say`R-131 (“United Nations” 7,728 to 0, “all States” 466 to 0 in published resolutions)`,
  level: 'information',
  fixes: 'safe and suggestion',
  fixSafety: say`It is safe for names that are printed in one form alone; which States are meant, a person says.`,
  examples,
  checkWords: (words, { language }) => inWords(words, language),
  checkPart: (part, { document }) => [
    ...(part.organLine ? names(printed(part.organLine), document.language) : []),
    ...smallOpenings(paragraphsIn(part)),
    ...capitalsInOpenings(paragraphsIn(part)),
  ],
  checkResolution: ({ title }, { document }) => (title ? inWords(printed(title), document.language) : []),
}

/** Words that are printed, quotations in them blanked. */
type Words = Pick<RunningText, 'prose' | 'text'>

const printed = ({ prose }: Pick<Words, 'prose'>): Words => ({ prose, text: unquoted(prose.words) })

const inWords = (words: Words, language: Language): RawFinding[] => [
  ...names(words, language),
  ...ofCharter(words, language),
  ...states(words, language),
]

/** A name with the first letters of its words in either case. */
const wordsInEitherCase = (name: string): string => name.replace(new RegExp(`${LETTER}+`, 'gu'), inEitherCase)

const NAME = perLanguage(
  (_, language) =>
    new RegExp(
      `(?:${[...NAMES[language], ...OFFICES[language]].map(wordsInEitherCase).join('|')})(?![${LETTERS}\\d-])`,
      'gu',
    ),
)

/** The names by their letters, whatever the case. */
const RIGHT = perLanguage(
  (_, language) => new Map([...NAMES[language], ...OFFICES[language]].map((name) => [name.toLowerCase(), name])),
)

/** What stands before the middle of a word. */
const IN_WORD = new RegExp(`[${LETTERS}\\d-]`, 'u')

function names({ prose, text }: Words, language: Language): RawFinding[] {
  return matches(text, NAME(language)).flatMap(({ match: [found], span: where }): RawFinding[] => {
    const name = RIGHT(language).get(found.toLowerCase())
    if (name === undefined || name === found || IN_WORD.test(text.charAt(where.start - 1))) return []
    if (found.slice(1) === name.slice(1) && OFFICES[language].includes(name))
      return isOfficeByItself(text, where) ? [ofOffice(prose, where, name)] : []
    const isCommon = mayBeCommon(text, where, name, language)
    if (isCommon && found === found.toLowerCase()) return []
    const said = prose.text.slice(where.start, where.end)
    return [
      {
        span: prose.toDraft(where),
        message: say`“${said}” is a name, and resolutions write it “${cased(said, name)}” throughout: change its capitals.`,
        fixes: [withCase(prose, where, name, isCommon ? 'suggestion' : 'safe')],
      },
    ]
  })
}

const COMMON = perLanguage((_, language) => {
  const { names, before, unless = '(?!)', behind } = COMMON_NAMES[language]
  return {
    names: new Set(names),
    before: new RegExp(`(?:^|[^${LETTERS}])(?:${before}) $`, 'iu'),
    unless: new RegExp(`^(?:${unless})`, 'iu'),
    behind: new RegExp(`^ (?:${behind})`, 'iu'),
  }
})

/** `the general assembly of the teachers’ union`, `un conseil de sécurité nationale`: words for a body of others. */
function mayBeCommon(text: string, { start, end }: Span, name: string, language: Language): boolean {
  const { names, before, unless, behind } = COMMON(language)
  if (!names.has(name)) return false
  const rest = text.slice(end, end + 40)
  return behind.test(rest) || (before.test(text.slice(Math.max(0, start - 30), start)) && !unless.test(rest))
}

/** `Prie le secrétaire général de lui …`: the one that all know, where no words say of what he is one. */
const isOfficeByItself = (text: string, { start, end }: Span): boolean =>
  /(?<=^|[\s\u00a0])(?:le|la|au|du)[\s\u00a0]$/iu.test(text.slice(Math.max(0, start - 4), start)) &&
  !OFFICE_OF.test(text.slice(end, end + 24)) &&
  !text.slice(end).includes(text.slice(start, end))

/** `de la Conférence`; `de lui présenter` is what is asked for. */
const OFFICE_OF =
  /^[\s\u00a0](?:d’|d'|du|des|de[\s\u00a0](?:la|l’|l')|de[\s\u00a0]\p{Uppercase}|adjoint|exécutif|sur|pour|chargé)/u

function ofOffice(prose: Prose, where: Span, name: string): RawFinding {
  const said = prose.text.slice(where.start, where.end)
  return {
    span: prose.toDraft(where),
    message: say`With a small letter “${said}” is one of another body. If that of the United Nations is meant, write “${cased(said, name)}”.`,
    fixes: [withCase(prose, where, name, 'suggestion')],
  }
}

/** Words with the capitals of a name that has the same letters; apostrophes and spaces are those of the words. */
const cased = (said: string, name: string): string =>
  said.replace(/\p{Alphabetic}/gu, (letter, at: number) => name.charAt(at) || letter)

/** Changes letters alone: a mark of a note or of emphasis may stand between the words, or a line end. */
function withCase(
  prose: Prose,
  { start, end }: Span,
  name: string,
  safety: Safety,
  title = say`Write “${cased(prose.text.slice(start, end), name)}”`,
): Fix {
  const right = cased(prose.text.slice(start, end), name)
  const edits: Edit[] = []
  for (let i = 0; i < right.length; i++)
    if (right[i] !== prose.text[start + i])
      edits.push({ span: prose.toDraft({ start: start + i, end: start + i + 1 }), text: right.charAt(i) })
  return { title, safe: safety === 'safe', edits }
}

/** Which of some paragraphs open in small letters. */
const smallIn = memoizeRow(sourcesOf, ({ prose }: Paragraph): true | null =>
  /^\p{Lowercase}/u.test(prose.text) && opensSmall(prose.text) ? true : null,
)

/** A paragraph that opens in small letters among such as have capitals: a house may have them all small. */
function smallOpenings(paragraphs: readonly Paragraph[]): RawFinding[] {
  const small = placesFilled(smallIn(paragraphs))
  if (small.length === 0 || small.length * 4 > paragraphs.length) return []
  return small.map((i): RawFinding => {
    const { prose } = paragraphs[i] as Paragraph
    const [word = ''] = /^[\p{Alphabetic}'’-]+/u.exec(prose.text) ?? []
    const right = capitalized(word)
    const letter = prose.toDraft({ start: 0, end: 1 })
    return {
      span: prose.toDraft({ start: 0, end: word.length }),
      message: say`“${word}” opens a paragraph in small letters, and the others have a capital: write “${right}”.`,
      fixes: [replacement(letter, right.charAt(0), 'suggestion', say`Write “${right}”`)],
    }
  })
}

/** A word behind the first that has a capital, and is not in capitals. */
const CAPITAL = /(?<=[\s\u00a0])\p{Uppercase}(?=\p{Lowercase})/gu

/** Which of some paragraphs have capitals within the phrase that they open with. */
const capitalizedIn = memoizeRow(sourcesOf, ({ prose, opening }: Paragraph): true | null =>
  opening?.known && !opening.formal && capitalsOf(prose, opening).length > 0 ? true : null,
)

const capitalsOf = ({ text }: Prose, { start, end }: Span): readonly Span[] =>
  matches(text.slice(start, end), CAPITAL).map(({ span }) => shift(span, start))

/** `Also Requests` among such as have one capital alone: a house may have one in each word. */
function capitalsInOpenings(paragraphs: readonly Paragraph[]): RawFinding[] {
  const found = placesFilled(capitalizedIn(paragraphs))
  if (found.length === 0 || found.length * 4 > paragraphs.length) return []
  return found.flatMap((i): RawFinding[] => {
    const { prose, opening } = paragraphs[i] as Paragraph
    if (!opening) return []
    const letters = capitalsOf(prose, opening)
    const said = prose.text.slice(opening.start, opening.end)
    const right = said.charAt(0) + said.slice(1).toLowerCase()
    const edits = letters.map((one) => ({
      span: prose.toDraft(one),
      text: prose.text.slice(one.start, one.end).toLowerCase(),
    }))
    return [
      {
        span: prose.toDraft({ start: opening.start, end: opening.end }),
        message: say`“${said}” has a capital within the phrase, and the other paragraphs have one in their first word alone: write “${right}”.`,
        fixes: [{ title: say`Write “${right}”`, safe: false, edits }],
      },
    ]
  })
}

const PART_OF_CHARTER = perLanguage((_, language) => new RegExp(`${OF_CHARTER[language]}(?![${LETTERS}])`, 'gu'))

/** `chapter VII of the Charter`: its articles and chapters have a capital, those of other instruments none. */
const ofCharter = ({ prose, text }: Words, language: Language): RawFinding[] =>
  matches(text, PART_OF_CHARTER(language)).flatMap(({ match: [, noun = ''], span: { start } }): RawFinding[] => {
    if (IN_WORD.test(text.charAt(start - 1))) return []
    const span = prose.toDraft({ start, end: start + noun.length })
    const right = capitalized(noun)
    return [
      {
        span,
        message: say`Articles and chapters of the Charter of the United Nations have a capital: write “${right}”.`,
        fixes: [replacement(span, right, 'safe')],
      },
    ]
  })

// A pattern begins with the word that it consumes, and looks about from there.
const STATE = perLanguage((_, language) => {
  const { small, before, behind } = STATES[language]
  const isWord = `(?<=(?<![${LETTERS}])${small})(?![${LETTERS}-])`
  return new RegExp(
    `${small}${isWord}(?:(?= (?:${before})(?![${LETTERS}]))|(?<=(?<![${LETTERS}])(?:${behind}) ${small}))`,
    'gu',
  )
})

/** `États` without its accent, as typewriters had it. */
const UNACCENTED = new RegExp(`Etats?(?<=(?<![${LETTERS}])Etats?)(?![${LETTERS}])`, 'gu')

const states = (words: Words, language: Language): RawFinding[] => [
  ...matches(words.text, STATE(language)).map(({ span }) => smallState(words, span, language)),
  ...(language === 'fr' ? matches(words.text, UNACCENTED).map(({ span }) => unaccented(words, span)) : []),
]

function smallState({ prose, text }: Words, where: Span, language: Language): RawFinding {
  const said = text.slice(where.start, where.end)
  const right = capitalized(said)
  const message = say`In texts of the United Nations States have a capital: write “${right}”, not “${said}”.`
  const [own, other] = MEMBER_STATES[language]
  const members = membersAt(text, where.start, own)
  const span = prose.toDraft(members ?? where)
  const fixes = members
    ? [
        withCase(prose, members, own, 'suggestion', say`Write “${own}”: those of the United Nations`),
        withCase(prose, members, other, 'suggestion', say`Write “${other}”: those of another body`),
      ]
    : [replacement(span, right, 'suggestion')]
  return { span, message, fixes }
}

function unaccented({ prose, text }: Words, where: Span): RawFinding {
  const span = prose.toDraft(where)
  const said = text.slice(where.start, where.end)
  const right = said.replace('E', 'É')
  return {
    span,
    message: say`“${said}” lacks the accent on its capital. Write “${right}”, so that a search finds it.`,
    fixes: [replacement(span, right, 'safe')],
  }
}

/** Where the words for member States stand around the word for States; null where these are others. */
function membersAt(text: string, start: number, members: string): Span | null {
  const small = members.toLowerCase()
  for (const from of [start, text.lastIndexOf(' ', start - 2) + 1]) {
    const end = from + members.length
    if (text.slice(from, end).toLowerCase() === small) return { start: from, end }
  }
  return null
}
