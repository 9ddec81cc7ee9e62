import type { ParsedText } from '../document/document.ts'
import { FRONT_MATTER_KEYS, type FrontMatterKey, OTHER_KEYS } from '../lexicon/front-matter-keys.ts'
import { type Block, leaves } from '../syntax/tree.ts'
import { nearest } from '../text/distance.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { lineSeparatorIn, realLineEnds } from '../text/line-ends.ts'
import { memoizeEach, placesFilled } from '../text/memo.ts'
import { say } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { hasWrongLetters, rightLetters, withoutWrongLetters } from '../text/wrong-encoding.ts'
import { examples } from './examples/format.ts'
import type { RawFinding, Rule } from './rule.ts'
import { contradictions } from './shared/contradicting-facts.ts'
import { toldOnce } from './shared/told-once.ts'

/**
 * What no reading of the format fits: broken front matter, or such as the text contradicts; what no text has, and letters
 * that were read in another encoding.
 */
export const format: Rule = {
  id: 'format',
  summary: say`The front matter can be read and says what the lines above the text say, and the file is text, read in its encoding.`,
  why: say`What the front matter says (style, language, status) only counts where it can be read, and a character that is not text may hide words.`,
  source: say`The drafting format`,
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: say`Letters that were read in another encoding stand for one letter each; other programs have keys of their own in the front matter: whether one of ours is meant, only a person knows.`,
  examples,
  checkText({ document, styles }) {
    return [
      ...document.model.problems.map(({ start, end, message }) => ({
        span: { start, end },
        message,
      })),
      ...unknownValue(
        'style',
        styles.map(({ id }) => id),
        document,
      ),
      ...unknownValue('status', STATUSES, document),
      ...unreadKeys(document),
      ...contradicted(document),
      ...(isOddAnywhere(document)
        ? [nulCharacter, wrongEncoding, unreadLetter, lineSeparator].flatMap((find) => find(document.text))
        : []),
    ]
  },
}

/** A value of the front matter that is none of those that there are. */
function unknownValue(
  key: keyof typeof UNKNOWN,
  choices: readonly string[],
  { model, text }: ParsedText,
): RawFinding[] {
  const { frontMatter } = model
  // The front matter is the draft's: it is judged with the first resolution, in whose text it stands.
  if (!frontMatter || frontMatter.span.end <= 0) return []
  const value = frontMatter.values.get(key)?.trim()
  if (!value || choices.includes(value.toLowerCase())) return []
  const from = frontMatter.places.get(key) ?? frontMatter.yaml.start
  const span = spanOf(value, text.slice(0, frontMatter.yaml.end), from)
  return [{ span, message: UNKNOWN[key](value, choices.join(', ')) }]
}

/** Lines above the text that say another thing than the front matter. */
const contradicted = (document: ParsedText): RawFinding[] =>
  contradictions(document).map(({ fact: { key, value, span }, written }) => ({
    span,
    message: say`This line says “${value}”, and the front matter says “${key}: ${written}”, which is what counts. Correct the one that is old.`,
  }))

/** Keys that are written as one that is read here is not: in another language, or with a slip. */
function unreadKeys({ model }: ParsedText): RawFinding[] {
  const { frontMatter } = model
  if (!frontMatter) return []
  const { keys } = frontMatter
  return [...keys].flatMap(([written, span]): RawFinding[] => {
    const key = keyMeant(written)
    // Where ours stands as well, the other is no slip for it.
    if (key === null || keys.has(key)) return []
    return [
      {
        span,
        severity: 'information',
        message: say`“${written}” is not read here: what it says has no effect. If “${key}” is meant, write that; what is for another program may stay.`,
        fixes: [{ title: say`Write “${key}”`, safe: false, edits: [{ span, text: key }] }],
      },
    ]
  })
}

const KEYS = Object.keys(FRONT_MATTER_KEYS) as FrontMatterKey[]

/** The key of ours that another is likely meant for; null for ours, and for what is as likely none of them. */
function keyMeant(written: string): FrontMatterKey | null {
  const said = foldAccents(written).replace(/[\s\u00a0_’'-]+/gu, '-')
  if (KEYS.includes(written as FrontMatterKey) || OTHER_KEYS.has(said)) return null
  const named = KEYS.find((key) => (FRONT_MATTER_KEYS[key] as readonly string[]).includes(said))
  return named ?? nearest(said, KEYS, said.length < LONG ? 1 : 2) ?? null
}

/** Keys of so many letters may have two slips: shorter ones are too soon another word, as “section” is. */
const LONG = 8

/** What is looked for below: characters that no text has, or that end lines elsewhere. */
const ODD = /[\0\v\u0080-\u0084\u0086-\u009fÂÃ\u2028\u2029\ufffd]/

/** Asked of each block once: to look through 1 MB at each key took a twentieth of its time. */
const oddEach = memoizeEach(
  (block: Block): true | null => leaves(block).some(({ text }) => ODD.test(text) || hasWrongLetters(text)) || null,
)

const isOddAnywhere = ({ tree }: ParsedText): boolean => placesFilled(oddEach(tree.blocks)).length > 0

function nulCharacter(text: string): RawFinding[] {
  const start = text.indexOf('\0')
  if (start < 0) return []
  return [
    {
      span: { start, end: start + 1 },
      message: say`A NUL character stands here, which no text has: the file may be damaged or of another kind. Take it out, or open the original.`,
    },
  ]
}

/** Letters that were read in another encoding, told once for all of them. */
function wrongEncoding(text: string): RawFinding[] {
  const edits = rightLetters(text)
  // A letter is told of, if there is one: marks are hard to see, and spaces cannot be.
  const shown =
    edits.find((edit) => /\p{Alphabetic}/u.test(edit.text)) ?? edits.find((edit) => edit.text.trim() !== '') ?? edits[0]
  if (!shown) return []
  const written = text.slice(shown.span.start, shown.span.end)
  const first = { span: shown.span, edits: [shown] }
  const others = edits.filter((edit) => edit !== shown).map((edit) => ({ span: edit.span, edits: [edit] }))
  return toldOnce([first, ...others], 'safe', {
    says:
      shown.text.trim() === ''
        ? say`“${written}” is a character that cannot be seen, read in another encoding than that of this text.`
        : say`“${written}” is the letter or mark “${shown.text}”, read in another encoding than that of this text, so that no search finds it.`,
    asks: edits.length === 1 ? say`Put it right.` : say`Put them right.`,
    title: (count) => (count === 1 ? say`Put “${written}” right` : say`Put ${count} letters and marks right`),
    // Each is read as what it stands for already.
    readsAlike: true,
  })
}

/** The sign for what could not be read in an encoding, and what letters of Windows become when they are read in it. */
const UNREAD = /[\u0080-\u0084\u0086-\u009f\ufffd]/

/** A letter that could not be read, told once for all of them. */
function unreadLetter(text: string): RawFinding[] {
  // In letters that were read in another encoding they are halves, and are put right with them.
  const start = withoutWrongLetters(text).search(UNREAD)
  if (start < 0) return []
  return [
    {
      span: { start, end: start + 1 },
      message: say`A letter could not be read here: this text was written in another encoding than UTF-8. Open the file again in that one before you save it, since the letter is lost then; or write the letter.`,
    },
  ]
}

/** A character that ends a line where the text comes from, told once for all of them. */
function lineSeparator(text: string): RawFinding[] {
  const separator = lineSeparatorIn(text)
  if (separator === null) return []
  const edits = realLineEnds(text)
  return [
    {
      span: edits[0]?.span as Span,
      message: say`Lines of this text end in a character (${nameOf(separator)}) that ends none in a text file: all that follows on the line is read as one with it. Make line ends of them, or tidy the text.`,
      fixes: [{ title: say`Make line ends of them`, safe: false, edits }],
    },
  ]
}

/** `U+2028`. */
const nameOf = (character: string): string => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** What a text may be. */
const STATUSES: readonly string[] = ['draft', 'adopted']

/** What to say of a value that is none of those that there are. */
const UNKNOWN = {
  style: (value: string, known: string) =>
    say`“${value}” is no house style that is known here, so the style is taken from the text. Write one of: ${known}. A style of your own is described under “styles” of resolute.config.yaml, in the folder of the draft or above.`,
  status: (value: string, known: string) =>
    say`“${value}” is no status that is known here, so the text counts as a draft, and its words may be changed by mends. Write one of: ${known}.`,
} as const

/**
 * Where a value stands that begins at an offset, without its quotation marks; its first character where it is written
 * otherwise than it reads.
 */
function spanOf(value: string, text: string, from: number): Span {
  const at = text.indexOf(value, from)
  return at < 0 ? { start: from, end: from + 1 } : { start: at, end: at + value.length }
}
