import type { ParsedText } from '../document/document.ts'
import { say } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import type { RawFinding, Rule } from './rule.ts'

/** What no reading of the format fits: broken front matter, characters that no text has. */
export const format: Rule = {
  id: 'format',
  summary: say`The front matter can be read, and the file is text.`,
  why: say`What the front matter says (style, language, status) only counts where it can be read, and a character that is not text may hide words.`,
  source: say`The drafting format`,
  level: 'warning',
  fixes: 'none',
  examples: [
    { bad: '⟦---⟧\nstyle: un-ga\n\nThe General Assembly,\n' },
    { good: '---\nstyle: eclac\n---\n\nThe General Assembly,\n' },
  ],
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
      ...nulCharacter(document.text),
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
