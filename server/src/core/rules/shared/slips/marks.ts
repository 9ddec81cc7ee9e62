/** Slips of brackets, hyphens, apostrophes and full stops, letters in figures, and words that are glued. */
import type { Language } from '../../../lexicon/languages.ts'
import { perLanguage } from '../../../lexicon/per-language.ts'
import { TYPING_SLIPS } from '../../../lexicon/typing-slips.ts'
import { LETTER, LETTERS, WORD_BEGINS, WORD_ENDS } from '../../../text/letters.ts'
import { say } from '../../../text/message.ts'
import type { SlipGroup } from './slip-kind.ts'

// A pattern begins with the mark that it consumes and looks about from there, as those of `spacing.ts` do.

/** `( of`; it catches the end of a word that is glued to the bracket, and has lost its space to it: `report( of`. */
const BEHIND_OPENING = String.raw`\( {1,4}(?=[${LETTERS}\d“"])(?<=(\p{Lowercase}{3}|)\( {1,4})`

/** `of 2020 )` */
const BEFORE_CLOSING = String.raw` {1,4}\)(?<=[${LETTERS}\d”"%] {1,4}\))`

const SPACE_IN_BRACKETS = new RegExp(`${BEHIND_OPENING}|${BEFORE_CLOSING}`, 'gu')

/** `report(of`; but not `State(s)`, `président(e)`. */
const GLUED_BRACKET = new RegExp(String.raw`\((?<=\p{Lowercase}{3}\()(?=${LETTER}{2})(?!\p{Lowercase}{1,5}\))`, 'gu')

/** Words that a hyphen is left hanging before: `short- and long-term`. */
const GOES_ON = `(?:and|or|to|nor|but|as|rather|through|y|e|o|u|a|et|ou|à|ni|que|comme)(?!${LETTER})`

/** `long- term`; but `micro-, small-` and `short- and long-term` go on behind a hyphen. */
const SPACE_BEHIND_HYPHEN = new RegExp(
  String.raw`- (?<=${LETTER}{2}- )(?=\p{Lowercase}{2})(?!${GOES_ON}|${LETTER}{1,30}-)`,
  'gu',
)

const YEAR = String.raw`(?:19|20)\d\d`

/** `2020 - 2025`, `2020 –2025` */
const SPACE_IN_YEARS = new RegExp(
  String.raw`(?: [-–] ?| ?[-–] )(?<=(?<!\d|\/)${YEAR}[-– ]{2,3})(?=${YEAR}(?![\d/]))`,
  'g',
)

/** `people`s` */
const ACCENT_BETWEEN = `[´\`](?<=${LETTER}.)(?=${LETTER})`

/** What is left of French words before a vowel: `l’`, `qu’`. */
const ELIDED = '(?:[cdjlmnst]|qu)'

/** `l‘Assemblée` */
const ELIDED_IN_QUOTES = `‘(?<=${WORD_BEGINS}${ELIDED}‘)(?=${LETTER})`

/** `l´Assemblée`, where the mark is the accent of no letter behind it: an acute stands on `e` alone. */
const ELIDED_BY_ACCENT = `(?:´(?!e)|\`(?!e|a(?!${LETTER})))(?<=${WORD_BEGINS}${ELIDED}.)(?=${LETTER})`

/** `O´Higgins`: Spanish has an apostrophe in names of other languages alone. */
const NAME_BY_ACCENT = `[´\`](?<=${WORD_BEGINS}\\p{Uppercase}.)(?=\\p{Uppercase})`

const WRONG_APOSTROPHE: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(ACCENT_BETWEEN, 'gu'),
  es: new RegExp(NAME_BY_ACCENT, 'gu'),
  fr: new RegExp(`${ELIDED_BY_ACCENT}|${ELIDED_IN_QUOTES}`, 'giu'),
}

/** `l´eau`, but `d´ecide` and `l\`a` as well: what the mark stands for cannot be told. */
const ELIDED_OR_ACCENT = new RegExp(`[´\`](?<=${WORD_BEGINS}${ELIDED}.)(?=e|a(?!${LETTER}))`, 'giu')

/** `resolucio´n`, `r´esolution`: an accent beside its letter, as it comes out of some programs and keyboards. */
const ACCENT_APART: Readonly<Record<Language, RegExp | null>> = {
  en: null,
  es: new RegExp(`[´\`](?<=(${LETTER}).)(?=(${LETTER}))(?!(?<=${WORD_BEGINS}\\p{Uppercase}.)\\p{Uppercase})`, 'gu'),
  fr: new RegExp(`[´\`](?<=(${LETTER}).)(?=(${LETTER}))(?<!${WORD_BEGINS}${ELIDED}.)`, 'giu'),
}

/** The letters that an accent stands on. */
const ACCENTED = { '´': /[aeiou]/i, '´ in French': /e/i, '`': /[aeu]/i }

/**
 * Two letters with the accent that stands between them on one of them; null where it stands on none. Programs put it
 * before its letter, keyboards behind it: of two that may have it, Spanish has it on the second, `decisi´on`, and
 * French on the first, `cre´er`.
 */
function withAccent(before: string, mark: string, after: string, language: Language): string | null {
  const isFrench = language === 'fr'
  const on = isFrench ? ACCENTED[mark === '´' ? '´ in French' : '`'] : ACCENTED['´']
  const accent = (letter: string): string =>
    `${letter}${isFrench && mark === '`' ? '\u0300' : '\u0301'}`.normalize('NFC')
  if (on.test(after) && !(isFrench && on.test(before))) return `${before}${accent(after)}`
  return on.test(before) ? `${accent(before)}${after}` : null
}

/** `l’ Assemblée` */
const ELIDED_APART = new RegExp(` (?<=${WORD_BEGINS}${ELIDED}' )(?=${LETTER})`, 'giu')

/** `Assemblée`, `homme` */
const SPOKEN_WITH_VOWEL = `[aeiouyéèêàâîôûAEÉIOU]${LETTER}{2}|h[aeéiou]m`

/** What follows a letter that is a label: `les alinéas c et d ainsi que …`. */
const BEHIND_LABEL = `(?:ainsi|alors|aux|avec|avant|après|est|ont|ou|où|entre|en)(?!${LETTER})`

/** `l Assemblée` */
const APOSTROPHE_LOST = new RegExp(` (?<=(?:^|[ ('])([djlmns]|qu) )(?=${SPOKEN_WITH_VOWEL})(?!${BEHIND_LABEL})`, 'gu')

/** `lAssemblée` */
const APOSTROPHE_GLUED = new RegExp(`(?:[dl]|qu)(?<=${WORD_BEGINS}(?:[dl]|qu))(?=[AEIOUÉÈÊH]\\p{Lowercase}{2})`, 'gu')

const inFrench =
  (pattern: RegExp) =>
  (language: Language): RegExp | null =>
    language === 'fr' ? pattern : null

/** The ends of words that are cut short by a full stop, of five letters and more. */
const CUT_SHORT = 'approx|distr|corrs?|parag|secci|compl|prelim|publ|suppl|aprox|resol|decis|docum|núms|págs|párrs'

/** `of the report. and` */
const STOP_IN_SENTENCE = new RegExp(
  String.raw`\. (?<=${LETTER}{5}\. )(?=\p{Lowercase}{2})(?<!(?:${CUT_SHORT})\. )`,
  'gu',
)

/** `2O15`, `199O`, `l5`, `7l` of `7l/45` */
const LETTER_AMONG_FIGURES = String.raw`(?:\d{1,4}[OolI][\dOolI]{0,3}\d|\d{3}O|l\d{1,3}|\d[OlI](?=\/\d{1,4}(?!\d)))`

const FIGURES_WITH_LETTER = new RegExp(
  String.raw`${LETTER_AMONG_FIGURES}(?<=(?<![${LETTERS}\d.,])[\dOolI]{2,9})(?![${LETTERS}\d])`,
  'gu',
)

/** `Vll`, `XXlV`: a roman number, by its V or X; it catches what stands before the letter. */
const ROMAN_WITH_LETTER = new RegExp(
  String.raw`l(?<=(?<![${LETTERS}\d])([IVX]{0,6})l)(?:(?<=[VX][IVX]{0,5}l)[lIVX]{0,6}|[lI]{0,2}[VX][lIVX]{0,6})(?![${LETTERS}\d])`,
  'gu',
)

/** `Requests requests`: a verb in emphasis and the same without. */
const OPENING_TWICE = new RegExp(`^(${LETTER}{3,20}) \\1${WORD_ENDS}`, 'giu')

/** `of the of the` */
const WORDS_TWICE = perLanguage((_, language) => {
  const { small } = TYPING_SLIPS[language]
  return new RegExp(` ((?:${small}) (?:${small}))${WORD_ENDS}(?<=${WORD_BEGINS}\\1 \\1)`, 'gu')
})

/** `ofthe` */
const ARTICLE_GLUED = perLanguage((_, language) => {
  const { article, glued } = TYPING_SLIPS[language]
  return new RegExp(`(${article})(?<=${WORD_BEGINS}(${glued})\\1)${WORD_ENDS}`, 'gu')
})

/** `theUnited` */
const NAME_GLUED = perLanguage(
  (_, language) =>
    new RegExp(
      String.raw`\p{Uppercase}(?<=${WORD_BEGINS}(${TYPING_SLIPS[language].beforeName}).)\p{Lowercase}{3,40}`,
      'gu',
    ),
)

export const MARK_SLIPS: readonly SlipGroup[] = [
  {
    among: /\( | \)/,
    kinds: [
      {
        pattern: SPACE_IN_BRACKETS,
        slipOf: ([found, before], span) => ({ span, text: before ? ` ${found.trim()}` : found.trim() }),
        says: (said) => say`A space stands inside the bracket, “${said}”. Take it out.`,
        safety: 'safe',
      },
    ],
  },
  {
    among: /[a-zà-ÿ]\([A-Za-zÀ-ÿ]/,
    kinds: [
      {
        pattern: GLUED_BRACKET,
        slipOf: (_, span) => ({ span, text: ' (' }),
        says: () => say`A space is missing before the bracket. Put it in.`,
        safety: 'safe',
      },
    ],
  },
  {
    among: /- |[-–]\d/,
    kinds: [
      {
        pattern: SPACE_BEHIND_HYPHEN,
        slipOf: (_, span) => ({ span, text: null }),
        says: () =>
          say`A space stands behind the hyphen within a word, as where a line has broken it. Take out the space, and the hyphen too if it only parted the word.`,
        safety: 'suggestion',
      },
      {
        pattern: SPACE_IN_YEARS,
        slipOf: ([found], span) => ({ span, text: found.trim() }),
        says: () => say`A space stands in a span of years. Take it out.`,
        safety: 'safe',
      },
    ],
  },
  {
    among: /[´`‘]|' | [aeiouyéèêàâîôûhAEÉIOU]|[dlu][AEIOUÉÈÊH]/,
    kinds: [
      {
        pattern: (language) => WRONG_APOSTROPHE[language],
        slipOf: (_, span) => ({ span, text: '’' }),
        says: (said) => say`“${said}” is no apostrophe, and no search finds the word. Write “’”.`,
        safety: 'safe',
      },
      {
        pattern: inFrench(ELIDED_OR_ACCENT),
        slipOf: (_, span) => ({ span, text: '’' }),
        says: (said) => say`“${said}” is no apostrophe, and no search finds the word. Write “’”.`,
        safety: 'suggestion',
      },
      {
        pattern: (language) => ACCENT_APART[language],
        slipOf: ([mark, before = '', after = ''], { start, end }, language) => {
          const text = withAccent(before, mark, after, language)
          return text === null ? null : { span: { start: start - before.length, end: end + after.length }, text }
        },
        says: (said, right) =>
          say`“${said}” has its accent beside its letter, and no search finds the word. Write “${right}”.`,
        safety: 'suggestion',
      },
      {
        pattern: inFrench(ELIDED_APART),
        slipOf: (_, span) => ({ span, text: '' }),
        says: () => say`A space stands behind the apostrophe. Take it out.`,
        safety: 'safe',
      },
      {
        pattern: inFrench(APOSTROPHE_LOST),
        slipOf: ([, letter = ''], { end }) => ({ span: { start: end - letter.length - 1, end }, text: `${letter}’` }),
        says: (said, right) => say`“${said.trim()}” has lost its apostrophe. Write “${right}”.`,
        safety: 'suggestion',
      },
      {
        pattern: inFrench(APOSTROPHE_GLUED),
        slipOf: ([letters], span) => ({ span, text: `${letters}’` }),
        says: (said, right) => say`“${said.trim()}” has lost its apostrophe. Write “${right}”.`,
        safety: 'suggestion',
      },
    ],
  },
  {
    among: /\. [a-zà-ÿ]/,
    kinds: [
      {
        pattern: STOP_IN_SENTENCE,
        slipOf: (_, { start }) => ({ span: { start, end: start + 1 }, text: null }),
        says: () =>
          say`A full stop stands within the sentence, and a small letter follows. A comma may be meant: a resolution is one sentence.`,
        safety: 'suggestion',
      },
    ],
  },
  {
    // Letters that look like figures, beside one.
    among: /\d[OolI]|l\d/,
    kinds: [
      {
        pattern: FIGURES_WITH_LETTER,
        slipOf: ([found], span) => ({ span, text: found.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') }),
        says: (said, right) => say`“${said}” has a letter among its figures, and no search finds it. Write “${right}”.`,
        safety: 'suggestion',
      },
    ],
  },
  {
    among: /[IVX]l|l[IVX]/,
    kinds: [
      {
        pattern: ROMAN_WITH_LETTER,
        slipOf: ([found, before = ''], { start, end }) => ({
          span: { start: start - before.length, end },
          text: before + found.replaceAll('l', 'I'),
        }),
        says: (said, right) =>
          say`“${said}” has a small letter for a roman “I”, and no search finds it. Write “${right}”.`,
        safety: 'suggestion',
      },
    ],
  },
  {
    kinds: [
      {
        pattern: OPENING_TWICE,
        slipOf: ([, word = ''], { end }, language) =>
          TYPING_SLIPS[language].twice.has(word.toLowerCase())
            ? null
            : { span: { start: end - word.length - 1, end }, text: '' },
        says: (said) => say`The word “${said.trim()}” stands twice. Take one out.`,
        safety: 'safe',
      },
      {
        pattern: WORDS_TWICE,
        // In Spanish `la situación de la de la región` can be meant.
        slipOf: ([, words = ''], span) => (words.startsWith('de l') || words === 'de el' ? null : { span, text: '' }),
        says: (said) => say`The words “${said.trim()}” stand twice. Take them out once.`,
        quoted: true,
        safety: 'safe',
      },
      {
        pattern: ARTICLE_GLUED,
        slipOf: ([article = '', , before = ''], { end }) => ({
          span: { start: end - article.length - before.length, end },
          text: `${before} ${article}`,
        }),
        says: (said, right) => say`The space is missing in “${said}”. Write “${right}”.`,
        safety: 'safe',
      },
    ],
  },
  {
    among: /[a-z][A-ZÀ-Þ][a-zß-ÿ]/,
    kinds: [
      {
        pattern: NAME_GLUED,
        slipOf: ([name, before = ''], { start, end }) => ({
          span: { start: start - before.length, end },
          text: `${before} ${name}`,
        }),
        says: (said, right) => say`The space is missing in “${said}”. Write “${right}”.`,
        safety: 'suggestion',
      },
    ],
  },
]
