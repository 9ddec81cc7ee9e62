import { type RunningText, unquoted, wordsBeside, wordsOfEach } from '../document/running-text.ts'
import type { Language } from '../lexicon/languages.ts'
import { MONTHS } from '../lexicon/months.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { TYPING_SLIPS } from '../lexicon/typing-slips.ts'
import type { Prose } from '../model/prose.ts'
import { LETTERS } from '../text/letters.ts'
import { matches } from '../text/matches.ts'
import { memoizeEach, memoizeFor, placesFilled } from '../text/memo.ts'
import { type Message, say } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { examples } from './examples/typography.ts'
import type { RawFinding, Rule } from './rule.ts'
import { insertion, removal, replacement, type Safety } from './shared/make-fix.ts'
import { wideSpaces } from './shared/wide-spaces.ts'

/** No word and no mark stands twice, and spaces stand behind marks and not before them, as the language has it. */
export const typography: Rule = {
  id: 'typography',
  summary: say`No word, mark or space stands twice, no space before a mark, and none is missing behind it.`,
  why: say`Slips of typing are read over and printed; and a number that is glued to a word is found by no search and no link.`,
  source: say`R-91 ff. (in French a space stands before ; : ? ! and within « »)`,
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: say`What stands twice is taken out, and a space put in or taken out, where nothing else can be meant; where two different marks stand together, a person chooses.`,
  examples,
  checkWords: (words, { language }) => [...labelGlued(words), ...slipsIn(words.prose, language)],
  // Beside the running text only what is sure: records of votes and annexes join what stood in lines of their own.
  checkText({ document }) {
    const { language } = document
    const beside = wordsBeside(document)
    const slips = placesFilled(slipsOfEach(language)(wordsOfEach(beside)))
      .flatMap((i) => slipsIn(beside[i] as Prose, language))
      .filter(({ severity }) => severity === undefined)
    return [...wideSpaces(document), ...slips]
  },
}

const slipsIn = (prose: Prose, language: Language): RawFinding[] =>
  slipsOfWords(prose.words, language)
    .filter(({ slip }) => isWhole(prose, slip.span))
    .map(({ slip, kind }) => findingOf(prose, slip, kind))

/** What slipped in some words, wherever they stand. */
const slipsOfWords = memoizeFor((words: Prose['words'], language: Language): readonly SlipOfKind[] => {
  const text = unquoted(words)
  const slips: SlipOfKind[] = []
  for (const { among, kinds } of KINDS) {
    if (among && !among.test(text)) continue
    for (const kind of kinds)
      for (const { match, span } of matches(kind.quoted ? words.plain : text, kind.pattern(language))) {
        const slip = kind.slipOf(match, span, language)
        if (slip) slips.push({ slip, kind })
      }
  }
  return slips
})

interface SlipOfKind {
  readonly slip: TypingSlip
  readonly kind: SlipKind
}

const slipsOfEach = perLanguage((_, language) => memoizeEach((words: Prose['words']) => slipsOfWords(words, language)))

/** Something slipped: what is marked, what stands there instead; null where a person has to choose. */
interface TypingSlip {
  readonly span: Span
  readonly text: string | null
}

interface SlipKind {
  readonly pattern: (language: Language) => RegExp
  readonly slipOf: (match: RegExpExecArray, span: Span, language: Language) => TypingSlip | null
  readonly says: (said: string) => Message
  /** True where it is looked for in quotations too. */
  readonly quoted?: true
  /** Lower where something else may be meant. */
  readonly severity?: 'hint'
  readonly safety: Safety
}

const B = `(?<![${LETTERS}\\d'-])`
const E = `(?![${LETTERS}\\d'-])`

/** A space put in at an offset, told on what it parts. */
const parted = (text: string, { start, end }: Span, at: number): TypingSlip => ({
  span: { start, end },
  text: `${text.slice(0, at)} ${text.slice(at)}`,
})

/** A figure that was caught, parted from the word before it. A capital letter is that of a symbol: `A77/4`. */
const numberParted: SlipKind['slipOf'] = ([figure, word = ''], { start, end }) =>
  /^\p{Uppercase}$/u.test(word) ? null : parted(word + figure, { start: start - word.length, end }, word.length)

// A pattern begins with the mark or the figure that it consumes, and looks about from there: the engine finds those
// quickly. One that looks behind first does so at every character: 3.6 ms of the rule's 5 in 200 kB.
/** Where a space seems to be missing: behind a full stop, a colon or a bracket. */
const CLOSED_UP = new RegExp(
  String.raw`\.(?<=\p{Lowercase}{3}.)(?=\p{Uppercase}\p{Lowercase})|:(?<=\p{Lowercase}{2}.)(?=[${LETTERS}])|\)(?=\p{Lowercase}{2})(?<=[${LETTERS}]{2,40}\))`,
  'gu',
)

/** Kinds of slips in the order in which they are told; what is `among` their matches is quickly found, and seldom there. */
const KINDS: readonly { readonly among?: RegExp; readonly kinds: readonly SlipKind[] }[] = [
  {
    kinds: [
      {
        pattern: perLanguage(() => new RegExp(` {1,4}(?<=${B}([${LETTERS}]+) {1,4})\\1${E}`, 'gu')),
        slipOf: ([, word = ''], span, language) =>
          /^\p{Uppercase}/u.test(word) || TYPING_SLIPS[language].twice.has(word) ? null : { span, text: '' },
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
        pattern: () => /,{2,}|;{2,}|:{2,}|\.\.(?<=[\p{Alphabetic}\d)]\.\.)(?!\.)/gu,
        slipOf: ([marks], span) => ({ span, text: marks.charAt(0) }),
        says: (said) => say`The mark “${said.charAt(0)}” stands twice. One is enough.`,
        safety: 'safe',
      },
      {
        pattern: () => /,[;:.](?!\.)|[;:][,.;:](?<!::|;;)(?!\.)/gu,
        slipOf: (_, span) => ({ span, text: null }),
        says: (said) => say`Two marks stand together here, “${said}”. Keep the one that is meant.`,
        safety: 'suggestion',
      },
    ],
  },
  {
    kinds: [
      {
        pattern: perLanguage(
          (_, language) =>
            new RegExp(
              ` (?=[ ${TYPING_SLIPS[language].low}])(?<=[${LETTERS}\\d)”»\u0001] ) *([${TYPING_SLIPS[language].low}])(?=\\s|$)`,
              'gu',
            ),
        ),
        slipOf: ([, mark = ''], span) => ({ span, text: mark }),
        says: (said) =>
          say`A space stands before “${said.trim()}”. The mark follows the word at once: take the space out.`,
        safety: 'safe',
      },
      {
        // A comma between figures is part of a number, but not before the number of a resolution.
        pattern: () =>
          /[,;](?:(?<=[\p{Alphabetic}\d)].)(?=\p{Alphabetic})|(?<=\p{Alphabetic}.)(?=\d)|(?<=\d{4},)(?=\d{1,4}\/\d)|(?<=;)(?=\d))/gu,
        slipOf: ([mark], span) => ({ span, text: `${mark} ` }),
        says: (said) => say`A space is missing behind “${said}”. Put it in.`,
        safety: 'safe',
      },
      {
        pattern: () => CLOSED_UP,
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
    among: new RegExp(`\\d(?:[${LETTERS}]|(?<=[${LETTERS}]\\d))`),
    kinds: [
      {
        pattern: perLanguage(
          (_, language) => new RegExp(`\\d(?<=${B}(${TYPING_SLIPS[language].nouns})\\d)\\d*(?![${LETTERS}])`, 'giu'),
        ),
        slipOf: numberParted,
        says: (said) =>
          say`“${said}” lacks the space before its figure, so that no search finds the number. Put it in.`,
        // What is cited then is read for the first time: its date, its target.
        safety: 'suggestion',
      },
      {
        pattern: perLanguage(
          (_, language) => new RegExp(`\\d(?<=${B}(${TYPING_SLIPS[language].small})\\d)\\d*(?![${LETTERS}])`, 'giu'),
        ),
        slipOf: numberParted,
        says: (said) =>
          say`“${said}” lacks the space before its figure, so that no search finds the number. Put it in.`,
        safety: 'safe',
      },
      {
        pattern: perLanguage(
          (_, language) =>
            new RegExp(
              `\\d(?<=(?<![^\\s/(])\\d)\\d{0,3}((?:${TYPING_SLIPS[language].small})(?<=[${LETTERS}]{2})|${MONTHS[language].join('|')})${E}`,
              'gu',
            ),
        ),
        slipOf: ([whole, word = ''], span) => parted(whole, span, whole.length - word.length),
        says: (said) => say`“${said}” lacks the space behind its figure. Put it in.`,
        safety: 'safe',
      },
    ],
  },
]

/** `7.<u>Requests`: no space behind the number. */
function labelGlued({ host, prose }: RunningText): RawFinding[] {
  const label = 'label' in host ? host.label : null
  if (!label || prose.start !== label.span.end || prose.text === '' || !/[.)]$/.test(label.text)) return []
  return [
    {
      span: label.span,
      message: say`A space is missing behind “${label.text}”. Put it in, so that number and words stay apart.`,
      fixes: [insertion(label.span.end, ' ', 'safe', say`Put a space in`)],
    },
  ]
}

/** Whether nothing stands between in the draft, neither the mark of a note nor one of emphasis. */
const isWhole = (prose: Prose, span: Span): boolean => {
  const { start, end } = prose.toDraft(span)
  return end - start === span.end - span.start
}

function findingOf(prose: Prose, { span, text: right }: TypingSlip, { says, severity, safety }: SlipKind): RawFinding {
  const place = prose.toDraft(span)
  const said = prose.text.slice(span.start, span.end)
  const fixes =
    right === null
      ? []
      : right === ''
        ? [removal(place, safety, say`Take out “${said.trim()}”`)]
        : [replacement(place, right, safety)]
  const found = { span: place, message: says(said), fixes }
  return severity ? { ...found, severity } : found
}
