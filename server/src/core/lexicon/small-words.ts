/**
 * Small words whose form depends on the word behind them, and articles that do not agree with a noun. Sources: the
 * grammars of the three languages, held against eight published sets, where what the patterns find are slips.
 *
 * Each pattern is put together from named parts. It begins with what it consumes, a space or the end of a noun, and
 * looks behind from there: the engine finds those quickly.
 */
import { LETTER, WORD_BEGINS, WORD_ENDS } from '../text/letters.ts'
import type { Language } from './languages.ts'

interface SmallWords {
  /** Matches the space behind a small word, which it catches, in a form that does not go with the word that follows. */
  readonly before: RegExp
  /** By the small word, what stands in place of it; with an apostrophe, of the space as well. */
  readonly right: ReadonlyMap<string, string>
  /** Matches a noun or its end, and catches it with an article, or another word, of the other gender or number. */
  readonly disagreeing: RegExp
}

/** Right behind one of some small words, which it catches; not behind the hyphen of a label, `Annex 1-A of`. */
const behind = (smallWords: string): string => `(?<=(?:^|[ (])(${smallWords}) )`

/** At the end of a noun of so many letters that one of some articles goes before; it catches both. */
const withArticle = (articles: string, letters: string): string =>
  `(?<=${WORD_BEGINS}((?:${articles}) ${LETTER}{${letters}}))`

/** A label or a roman number is no word: `y iii)`. */
const NO_NUMBER = `(?![ivxlc]{1,6}(?!${LETTER}))`

// English

/** A word with a vowel at its head that is spoken as if it had none, or that a letter is named before: `a above`. */
const NOT_BEHIND_A = `(?!one|once|eu|uni(?!n|m)|unan|u(?!n)|(?:above|also|into|only|onto|over|until|under)(?!${LETTER}))`

/** `a important` */
const A_BEFORE_VOWEL = `${behind('[Aa]')}${NOT_BEHIND_A}(?=[aeiou][a-z]{3})`

/** `an report` */
const AN_BEFORE_CONSONANT = `${behind('[Aa]n')}(?=[b-df-gj-np-tv-z][a-z]{2})`

/** `this resolutions` */
const PLURAL_BEHIND_SINGULAR_EN = `s${WORD_ENDS}${withArticle('[Tt]his|[Ee]ach|[Ee]very|[Aa]nother', '5,15')}`

/** `several report` */
const SINGULAR_BEHIND_PLURAL_EN = `${WORD_ENDS}${withArticle('[Tt]hese|[Tt]hose|[Ss]everal|[Mm]any', '5,15')}`

// Spanish

/** `de el Consejo` */
const NOT_CONTRACTED = `${behind('[Dd]e el|[Aa] el')}(?=\\p{Alphabetic})`

/** No open vowel follows: before one an `i` is half of a diphthong, `y iones`, `y hielo`. */
const IS_FULL = '(?![aeoáéó])'

/** `y instituciones`, `y hizo`, `y India` */
const Y_BEFORE_I = `(?<=y )(?:(?:[ií]${IS_FULL}${LETTER}|hi${IS_FULL})${LETTER}|[IÍ]${IS_FULL}\\p{Lowercase}{2})`

/** `o otros`, `o hombres` */
const O_BEFORE_O = `(?<=o )h?[oó]${LETTER}{2}`

/** `el resolución`, `las resolución`; but `sus legislación y reglamentación internas` are two */
const SINGULAR_BEHIND_OTHER_ES = `ón${WORD_ENDS}(?! [yeou] ${LETTER}{2,20}(?:ón|dad)${WORD_ENDS})${withArticle(
  '[Ee]l|[Ll][ao]s|[Ss]us|[Ee]st[ao]s|[Dd]ich[ao]s|un[ao]s|vari[ao]s|otr[ao]s',
  '3,30',
)}`

/** `el Carta`, `la Consejo`: nouns of the house; `la informe` may be a verb. */
const FEMININE_BEHIND_OTHER_ES =
  '(?:[Cc]arta|[Aa]samblea|[Cc]onferencia|[Ss]ecretaría|Junta|Agenda|Estrategia|Alianza|República)' +
  `${WORD_ENDS}${withArticle('[Ee]l|[Dd]el|[Aa]l|[Uu]n|[Ee]ste|[Dd]icho', '5,11')}`
const MASCULINE_BEHIND_OTHER_ES =
  '(?:[Cc]onsejo|[Cc]omité|[Ss]ecretario|[Ee]statuto|[Gg]obierno|[Tt]ribunal|Pacto|Protocolo|Convenio|Fondo|Programa)' +
  `${WORD_ENDS}${withArticle('[Ll]as?|[Uu]na|[Ee]sta|[Dd]icha', '5,10')}`

/** `Naciones Unida`, `Nación Unidas` */
const NATIONS_ES = `(Naciones Unida|Nación Unidas)${WORD_ENDS}`

/** `la resoluciones`, `los resoluciones` */
const PLURAL_BEHIND_OTHER_ES = `ones${WORD_ENDS}${withArticle(
  '[Ee]l|[Ll]a|[Ll]os|[Ss]u|[Uu]na?|[Ee]sta|[Dd]icha|[Cc]ada',
  '3,30',
)}`

// French

/** `que elle`, `de avoir` */
const VOWEL = `${NO_NUMBER}[aeéèêàâiîoôu]\\p{Lowercase}{2}`

/** `le État`. But `de` stands whole before many a name: `Cartagena de Indias`. */
const VOWEL_OF_NAME = `[AEÉIOU]\\p{Lowercase}{2}(?<!de .{3})`

/** `que il` */
const SHORT_BEHIND_QUE = `(?<=que )(?:il|on|un|en|au)(?!${LETTER})`

/** Words that are spoken as if they had no vowel at their head: `le onze`, `le oui`, `la une`, `le unième`. */
const NOT_ELIDED = '(?!on[zc]|oui|une(?<=[ea] une)(?<!de une)|uni[eè]me|uh)'

/** `le État` */
const NOT_SHORTENED = `${behind(
  '[Dd]e|[Ll][ea]|[Qq]ue|[NnSs]e|[Ll]orsque|[Pp]uisque',
)}(?=${VOWEL}|${VOWEL_OF_NAME}|${SHORT_BEHIND_QUE})${NOT_ELIDED}`

/** `de les mettre en œuvre`, `de le lui soumettre`: before a verb these are pronouns. */
const NO_PRONOUN = `(?!(?:lui|leur|${LETTER}{1,30}(?:er|ir|re))(?!${LETTER}))`

/** `de les pays` */
const NOT_JOINED = `${behind('[Dd]e les?|à les?')}(?=\\p{Lowercase}{3})${NO_PRONOUN}`

/** `leurs législation et réglementation internes` */
const NOT_ONE_OF_TWO_FR = `(?! (?:et|ou) ${LETTER}{2,20}(?:ion|ure|ence|ance|té)${WORD_ENDS})`

/** `le résolution`, `les résolution`; a `bastion` is masculine. */
const SINGULAR_BEHIND_OTHER_FR = `${WORD_ENDS}(?<!bastion)${NOT_ONE_OF_TWO_FR}${withArticle(
  '[Ll]e|[Dd]u|[Aa]u|[Uu]n|[Cc]e|[LlDdSsCc]es|[Aa]ux|[Ll]eurs|plusieurs|certaines',
  '3,30',
)}`

/** `le Charte`, `la Conseil`: nouns of the house. */
const FEMININE_BEHIND_OTHER_FR =
  '(?:[Cc]harte|[Cc]onférence|Stratégie|Décennie|République|Banque)' +
  `${WORD_ENDS}${withArticle('[Ll]e|[Dd]u|[Aa]u|[Uu]n|[Cc]e', '6,10')}`
const MASCULINE_BEHIND_OTHER_FR =
  '(?:[Cc]onseil|[Cc]omité|[Rr]apport|[Gg]ouvernement|Programme|Pacte|Protocole|Traité|Statut|Tribunal|Fonds|Bureau)' +
  `${WORD_ENDS}${withArticle('[Ll]a|[Uu]ne|[Cc]ette|[Ss]a', '5,12')}`

/** `Nations Unie`, `Nation Unies` */
const NATIONS_FR = `(Nations Unie|Nation Unies)${WORD_ENDS}`

/** `la résolutions`, `cette résolutions` */
const PLURAL_BEHIND_SINGULAR_FR = `s${WORD_ENDS}${withArticle('[Ll][ea]|[Uu]ne?|[Ss]a|[Cc]ette|[Cc]haque', '3,30')}`

export const SMALL_WORDS: Readonly<Record<Language, SmallWords>> = {
  en: {
    before: new RegExp(` (?:${A_BEFORE_VOWEL}|${AN_BEFORE_CONSONANT})`, 'gu'),
    right: new Map([
      ['a', 'an'],
      ['an', 'a'],
    ]),
    disagreeing: new RegExp(
      '(?:resolution|report|paragraph|decision|session|measure|recommendation)' +
        `(?:${PLURAL_BEHIND_SINGULAR_EN}|${SINGULAR_BEHIND_PLURAL_EN})`,
      'gu',
    ),
  },
  es: {
    before: new RegExp(` (?:${NOT_CONTRACTED}|${behind('[yo]')}(?=${Y_BEFORE_I}|${O_BEFORE_O})${NO_NUMBER})`, 'gu'),
    right: new Map([
      ['de el', 'del'],
      ['a el', 'al'],
      ['y', 'e'],
      ['o', 'u'],
    ]),
    disagreeing: new RegExp(
      `[cs]i(?:${SINGULAR_BEHIND_OTHER_ES}|${PLURAL_BEHIND_OTHER_ES})` +
        `|${FEMININE_BEHIND_OTHER_ES}|${MASCULINE_BEHIND_OTHER_ES}|${NATIONS_ES}`,
      'gu',
    ),
  },
  fr: {
    before: new RegExp(` ${NOT_SHORTENED}| ${NOT_JOINED}`, 'gu'),
    right: new Map([
      ...['de', 'le', 'la', 'que', 'ne', 'se', 'lorsque', 'puisque'].map(
        (word) => [word, `${word.slice(0, -1)}’`] as const,
      ),
      ['de le', 'du'],
      ['de les', 'des'],
      ['à le', 'au'],
      ['à les', 'aux'],
    ]),
    disagreeing: new RegExp(
      `[ts]ion(?:${SINGULAR_BEHIND_OTHER_FR}|${PLURAL_BEHIND_SINGULAR_FR})` +
        `|${FEMININE_BEHIND_OTHER_FR}|${MASCULINE_BEHIND_OTHER_FR}|${NATIONS_FR}`,
      'gu',
    ),
  },
}
