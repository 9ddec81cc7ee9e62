/** Slips of brackets, hyphens, apostrophes and full stops, and letters in figures. */
import { perLanguage } from '../../../lexicon/per-language.ts'
import { TYPING_SLIPS } from '../../../lexicon/typing-slips.ts'
import { LETTERS } from '../../../text/letters.ts'
import { say } from '../../../text/message.ts'
import { B, E, type SlipGroup } from './slip-kind.ts'

/** Words that a hyphen is left hanging before: `short- and long-term`. */
const GOES_ON = 'and|or|to|nor|but|as|rather|through|y|e|o|u|a|et|ou|à|ni|que|comme'

/** The ends of words that are cut short by a full stop, of five letters and more. */
const CUT_SHORT = 'approx|distr|corrs?|parag|secci|compl|prelim|publ|suppl|aprox|resol|decis|docum|núms|págs|párrs'

export const MARK_SLIPS: readonly SlipGroup[] = [
  {
    among: /\( | \)/,
    kinds: [
      {
        pattern: perLanguage(
          () =>
            new RegExp(
              `\\( {1,4}(?=[${LETTERS}\\d“"])(?<=(\\p{Lowercase}{3}|)\\( {1,4})| {1,4}\\)(?<=[${LETTERS}\\d”"%] {1,4}\\))`,
              'gu',
            ),
        ),
        // `report( of`: the space belongs before it.
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
        // Not `State(s)`, `président(e)`.
        pattern: perLanguage(
          () => new RegExp(`\\((?<=\\p{Lowercase}{3}\\()(?=[${LETTERS}]{2})(?!\\p{Lowercase}{1,5}\\))`, 'gu'),
        ),
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
        // `micro-, small-` and `short- and long-term` go on behind a hyphen.
        pattern: perLanguage(
          () =>
            new RegExp(
              `- (?<=[${LETTERS}]{2}- )(?=\\p{Lowercase}{2})(?!(?:${GOES_ON})(?![${LETTERS}])|[${LETTERS}]{1,30}-)`,
              'gu',
            ),
        ),
        slipOf: (_, span) => ({ span, text: null }),
        says: () => say`A space stands behind the hyphen within a word. Take out the space, or both.`,
        safety: 'suggestion',
      },
      {
        pattern: () => /(?: [-–] ?| ?[-–] )(?<=(?<!\d|\/)(?:19|20)\d\d[-– ]{2,3})(?=(?:19|20)\d\d(?![\d/]))/g,
        slipOf: ([found], span) => ({ span, text: found.trim() }),
        says: () => say`A space stands in a span of years. Take it out.`,
        safety: 'safe',
      },
    ],
  },
  {
    among: /[´`‘]|' | [aeiouyéèêàâîôûhAEÉIOU]/,
    kinds: [
      {
        pattern: perLanguage((_, language) =>
          language === 'fr'
            ? new RegExp(`[´\`](?<=[${LETTERS}].)(?=[${LETTERS}])|‘(?<=${B}(?:[cdjlmnst]|qu)‘)(?=[${LETTERS}])`, 'giu')
            : new RegExp(`[´\`](?<=[${LETTERS}].)(?=[${LETTERS}])`, 'gu'),
        ),
        slipOf: (_, span) => ({ span, text: '’' }),
        says: (said) => say`“${said}” is no apostrophe, and no search finds the word. Write “’”.`,
        safety: 'safe',
      },
      {
        pattern: (language) => (language === 'fr' ? ELIDED_APART : null),
        slipOf: (_, span) => ({ span, text: '' }),
        says: () => say`A space stands behind the apostrophe. Take it out.`,
        safety: 'safe',
      },
      {
        pattern: (language) => (language === 'fr' ? APOSTROPHE_LOST : null),
        slipOf: ([, letter = ''], { end }) => ({ span: { start: end - letter.length - 1, end }, text: `${letter}’` }),
        says: (said, right) => say`“${said.trim()}” has lost its apostrophe. Write “${right}”.`,
        safety: 'suggestion',
      },
    ],
  },
  {
    among: /\. [a-zà-ÿ]/,
    kinds: [
      {
        pattern: perLanguage(
          () => new RegExp(`\\. (?<=[${LETTERS}]{5}\\. )(?=\\p{Lowercase}{2})(?<!(?:${CUT_SHORT})\\. )`, 'gu'),
        ),
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
        pattern: perLanguage(
          () =>
            new RegExp(
              `(?:\\d{1,4}[OolI][\\dOolI]{0,3}\\d|\\d{3}O|l\\d{1,3})(?<=(?<![${LETTERS}\\d.,])[\\dOolI]{2,9})(?![${LETTERS}\\d])`,
              'gu',
            ),
        ),
        slipOf: ([found], span) => ({ span, text: found.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') }),
        says: (said, right) => say`“${said}” has a letter among its figures, and no search finds it. Write “${right}”.`,
        safety: 'suggestion',
      },
    ],
  },
  {
    among: /[AESadv.]\.?(?: ?\/ ?\d|\d)/,
    kinds: [
      {
        // `A/ 75/1`, `A/75/1/add.1`, `A/75/1/Add1`, `A/75/1Add.1`.
        pattern: () =>
          /[AES](?<=(?:^|[ (])[AES])(?: \/|\/ )\d|(?:\/(?:add|corr|rev)\.?|\/(?:Add|Corr|Rev)|(?:Add|Corr|Rev)\.(?<=\d(?:Add|Corr|Rev)\.))\d(?<=\/[^ ]{1,40})/gu,
        slipOf([found], span) {
          const [, word = '', figure = ''] = /^\/?([acr][a-z]{2,3})\.?(\d)$/i.exec(found) ?? []
          const part = `/${word.charAt(0).toUpperCase()}${word.slice(1)}.${figure}`
          return { span, text: word ? part : found.replace(' ', '') }
        },
        says: (said, right) => say`“${said}” is not how a symbol is written, and no search finds it. Write “${right}”.`,
        safety: 'suggestion',
      },
    ],
  },
  {
    kinds: [
      {
        // `Requests requests`: a verb in emphasis and the same without.
        pattern: perLanguage(() => new RegExp(`^([${LETTERS}]{3,20}) \\1${E}`, 'giu')),
        slipOf: ([, word = ''], { end }, language) =>
          TYPING_SLIPS[language].twice.has(word.toLowerCase())
            ? null
            : { span: { start: end - word.length - 1, end }, text: '' },
        says: (said) => say`The word “${said.trim()}” stands twice. Take one out.`,
        safety: 'safe',
      },
      {
        // `of the of the`; in Spanish `la situación de la de la región` can be meant.
        pattern: perLanguage((_, language) => {
          const { small } = TYPING_SLIPS[language]
          return new RegExp(` ((?:${small}) (?:${small}))${E}(?<=${B}\\1 \\1)`, 'gu')
        }),
        slipOf: ([, words = ''], span) => (words.startsWith('de l') || words === 'de el' ? null : { span, text: '' }),
        says: (said) => say`The words “${said.trim()}” stand twice. Take them out once.`,
        quoted: true,
        safety: 'safe',
      },
      {
        pattern: perLanguage((_, language) => {
          const { article, glued } = TYPING_SLIPS[language]
          return new RegExp(`(${article})(?<=${B}(${glued})\\1)${E}`, 'gu')
        }),
        slipOf: ([article = '', , before = ''], { end }) => ({
          span: { start: end - article.length - before.length, end },
          text: `${before} ${article}`,
        }),
        says: (said, right) => say`The space is missing in “${said}”. Write “${right}”.`,
        safety: 'safe',
      },
    ],
  },
]

/** `l’ Assemblée` */
const ELIDED_APART = new RegExp(` (?<=${B}(?:[cdjlmnst]|qu)' )(?=[${LETTERS}])`, 'giu')

/** `l Assemblée`; but `les alinéas c et d et …` */
const APOSTROPHE_LOST = new RegExp(
  ` (?<=(?:^|[ ('])([djlmns]|qu) )(?=[aeiouyéèêàâîôûAEÉIOU][${LETTERS}]{2}|h[aeéiou]m)(?!(?:ainsi|alors|aux|avec|avant|après|est|ont|ou|où|entre|en)(?![${LETTERS}]))`,
  'gu',
)
