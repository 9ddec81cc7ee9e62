/** Slips of words, marks, figures and the spaces between them. */
import { BLANK } from '../../../document/running-text.ts'
import { MONTHS } from '../../../lexicon/months.ts'
import { perLanguage } from '../../../lexicon/per-language.ts'
import { TYPING_SLIPS } from '../../../lexicon/typing-slips.ts'
import { LETTER, LETTERS, WORD_BEGINS, WORD_ENDS } from '../../../text/letters.ts'
import { say } from '../../../text/message.ts'
import { parted, type SlipGroup, type SlipKind, type TypingSlip } from './slip-kind.ts'

// A pattern begins with the mark or the figure that it consumes, and looks about from there: the engine finds those
// quickly. One that looks behind first does so at every character: 3.6 ms of the rule's 5 in 200 kB.

/** `the the` */
const WORD_TWICE = new RegExp(` {1,4}(?<=${WORD_BEGINS}(${LETTER}+) {1,4})\\1${WORD_ENDS}`, 'gu')

/** `States,,`, `(2020)..` */
const MARK_TWICE = /,{2,}|;{2,}|:{2,}|\.\.(?<=[\p{Alphabetic}\d)]\.\.)(?!\.)/gu

/** `States,;`, `States;.` */
const MARKS_TOGETHER = /,[;:.](?!\.)|[;:][,.;:](?<!::|;;)(?!\.)/gu

/** `States ,` */
const SPACE_BEFORE_MARK = perLanguage((_, language) => {
  const { low } = TYPING_SLIPS[language]
  return new RegExp(String.raw` (?=[ ${low}])(?<=[${LETTERS}\d)”»${BLANK}] ) *([${low}])(?=\s|$)`, 'gu')
})

/** `N,N-dimethyltryptamine`: the capitals are those of a substance. */
const IN_SUBSTANCE = String.raw`(?<=(?<!\p{Alphabetic})\p{Uppercase},)(?:\p{Uppercase},){0,3}\p{Uppercase}['′-]`

/** `States,and`, `(2020);and` */
const BEFORE_WORD = String.raw`(?<=[\p{Alphabetic}\d)].)(?=\p{Alphabetic})(?!${IN_SUBSTANCE})`

/** `States,5` */
const BEFORE_FIGURE = String.raw`(?<=\p{Alphabetic}.)(?=\d)`

/** `2749,78/4`: a comma between figures is part of a number, but not before the number of a resolution. */
const BEFORE_NUMBER = String.raw`(?<=\d{4},)(?=\d{1,4}\/\d)|(?<=;)(?=\d)`

const SPACE_LACKING = new RegExp(`[,;](?:${BEFORE_WORD}|${BEFORE_FIGURE}|${BEFORE_NUMBER})`, 'gu')

/** `report.The` */
const BEHIND_STOP = String.raw`\.(?<=\p{Lowercase}{3}.)(?=\p{Uppercase}\p{Lowercase})`

/** `States:the` */
const BEHIND_COLON = String.raw`:(?<=\p{Lowercase}{2}.)(?=${LETTER})`

/** `(annex)to` */
const BEHIND_BRACKET = String.raw`\)(?=\p{Lowercase}{2})(?<=${LETTER}{2,40}\))`

const SPACE_SEEMS_LACKING = new RegExp(`${BEHIND_STOP}|${BEHIND_COLON}|${BEHIND_BRACKET}`, 'gu')

/** Figures behind one of some words, which they catch. */
const figuresBehind = (words: string): RegExp =>
  new RegExp(String.raw`\d(?<=${WORD_BEGINS}(${words})\d)\d*(?!${LETTER})`, 'giu')

/** `resolution78/4` */
const FIGURE_BEHIND_NOUN = perLanguage((_, language) => figuresBehind(TYPING_SLIPS[language].nouns))

/** `of5` */
const FIGURE_BEHIND_SMALL_WORD = perLanguage((_, language) => figuresBehind(TYPING_SLIPS[language].small))

/** `5of`, `19December` */
const WORD_BEHIND_FIGURE = perLanguage((_, language) => {
  const small = `(?:${TYPING_SLIPS[language].small})(?<=${LETTER}{2})`
  const words = `${small}|${MONTHS[language].join('|')}`
  return new RegExp(String.raw`\d(?<=(?<![^\s/(])\d)\d{0,3}(${words})${WORD_ENDS}`, 'gu')
})

/** A figure that was caught, parted from the word before it. A capital letter is that of a symbol: `A77/4`. */
const numberParted: SlipKind['slipOf'] = ([figure, word = ''], { start, end }) =>
  /^\p{Uppercase}$/u.test(word) ? null : parted(word + figure, { start: start - word.length, end }, word.length)

/** A date, before which a particle may end a clause and begin what follows: `engaged in in 2019`, `up to to date`. */
const DATE_BEHIND = perLanguage(
  (_, language) => new RegExp(`^ (?:date|(?:\\d{1,2} )?(?:${MONTHS[language].join('|')})|\\d{4})(?!${LETTER})`, 'u'),
)

/** A name, which no particle belongs to: `the Secretary-General to to report`. */
const NAME_BEFORE = / \p{Uppercase}[^\s,;]*$/u

const wordTwice: SlipKind['slipOf'] = ({ 1: word = '', index, input }, span, language) => {
  const { twice, particles, verbs } = TYPING_SLIPS[language]
  if (/^\p{Uppercase}/u.test(word) || twice.has(word)) return null
  // `48/252 a a C`: the first is the letter of a part.
  if (word.length === 1 && /\d $/.test(input.slice(Math.max(0, index - 3), index - 1))) return null
  const sure = { span, text: '' }
  if (verbs.has(word)) return { ...sure, unsure: AT_CLAUSE }
  if (!particles.has(word)) return sure
  const first = index - word.length
  if (NAME_BEFORE.test(input.slice(Math.max(0, first - 40), first - 1))) return sure
  return DATE_BEHIND(language).test(input.slice(span.end, span.end + 20)) ? null : { ...sure, unsure: AT_CLAUSE }
}

const AT_CLAUSE: TypingSlip['unsure'] = {
  says: (said) =>
    say`The word “${said.trim()}” stands twice. Take one out, unless a clause ends with the first and the second goes on.`,
  severity: 'hint',
  safety: 'suggestion',
}

/** Words, marks and figures that stand twice, or have a space too many or too few. */
export const SPACING_SLIPS: readonly SlipGroup[] = [
  {
    kinds: [
      {
        pattern: WORD_TWICE,
        slipOf: wordTwice,
        says: (said) => say`The word “${said.trim()}” stands twice. Take one out.`,
        quoted: true,
        safety: 'safe',
      },
    ],
  },
  {
    among: /[,;:.]{2}/,
    kinds: [
      {
        pattern: MARK_TWICE,
        slipOf: ([marks], span) => ({ span, text: marks.charAt(0) }),
        says: (said) => say`The mark “${said.charAt(0)}” stands twice. One is enough.`,
        safety: 'safe',
      },
      {
        pattern: MARKS_TOGETHER,
        slipOf: (_, span) => ({ span, text: null }),
        says: (said) => say`Two marks stand together here, “${said}”. Keep the one that is meant.`,
        safety: 'suggestion',
      },
    ],
  },
  {
    kinds: [
      {
        pattern: SPACE_BEFORE_MARK,
        slipOf: ([, mark = ''], span) => ({ span, text: mark }),
        says: (said) =>
          say`A space stands before “${said.trim()}”. The mark follows the word at once: take the space out.`,
        safety: 'safe',
      },
      {
        pattern: SPACE_LACKING,
        slipOf: ([mark], span) => ({ span, text: `${mark} ` }),
        says: (said) => say`A space is missing behind “${said}”. Put it in.`,
        safety: 'safe',
      },
      {
        pattern: SPACE_SEEMS_LACKING,
        slipOf: ([mark], span) =>
          mark === ')' ? { span: { start: span.end, end: span.end }, text: ' ' } : { span, text: `${mark} ` },
        says: (said) =>
          said ? say`A space seems to be missing behind “${said}”.` : say`A space seems to be missing here.`,
        severity: 'hint',
        safety: 'suggestion',
      },
    ],
  },
  {
    // A figure beside a letter.
    among: new RegExp(String.raw`\d(?:${LETTER}|(?<=${LETTER}\d))`),
    kinds: [
      {
        pattern: FIGURE_BEHIND_NOUN,
        slipOf: numberParted,
        says: (said) =>
          say`“${said}” lacks the space before its figure, so that no search finds the number. Put it in.`,
        // What is cited then is read for the first time: its date, its target.
        safety: 'suggestion',
      },
      {
        pattern: FIGURE_BEHIND_SMALL_WORD,
        slipOf: numberParted,
        says: (said) =>
          say`“${said}” lacks the space before its figure, so that no search finds the number. Put it in.`,
        safety: 'safe',
      },
      {
        pattern: WORD_BEHIND_FIGURE,
        slipOf: ([whole, word = ''], span) => parted(whole, span, whole.length - word.length),
        says: (said) => say`“${said}” lacks the space behind its figure. Put it in.`,
        safety: 'safe',
      },
    ],
  },
]
