/**
 * Small words whose form depends on the word behind them, and articles that do not agree with a noun. Sources: the
 * grammars of the three languages, held against eight published sets, where what the patterns find are slips.
 */
import { LETTERS } from '../text/letters.ts'
import type { Language } from './languages.ts'

interface SmallWords {
  /** Matches the space behind a small word, which it catches, in a form that does not go with the word that follows. */
  readonly before: RegExp
  /** By the small word, what stands in place of it; with an apostrophe, of the space as well. */
  readonly right: ReadonlyMap<string, string>
  /** Matches the end of a noun, and catches it with an article of the other gender or number. */
  readonly disagreeing: RegExp
}

const LETTER = `[${LETTERS}]`
const B = `(?<![${LETTERS}\\d'-])`
const E = `(?![${LETTERS}\\d'-])`

/** What a small word stands behind: not the hyphen or the number of a label, `Annex 1-A of`. */
const BEHIND = `(?:^|[ (])`

/** A label or a roman number is no word: `y iii)`. */
const NO_NUMBER = `(?![ivxlc]{1,6}(?!${LETTER}))`

/** A word with a vowel at its head that is spoken as if it had none, or that a letter is named before: `a above`. */
const NOT_BEHIND_A = `(?!one|once|eu|uni(?!n|m)|unan|u(?!n)|(?:above|also|into|only|onto|over|until|under)(?!${LETTER}))`

/** `de les mettre en œuvre`, `de le lui soumettre`: before a verb these are pronouns. */
const NO_PRONOUN = `(?!(?:lui|leur|${LETTER}{1,30}(?:er|ir|re))(?!${LETTER}))`

export const SMALL_WORDS: Readonly<Record<Language, SmallWords>> = {
  en: {
    before: new RegExp(
      ` (?:(?<=${BEHIND}([Aa]) )${NOT_BEHIND_A}(?=[aeiou][a-z]{3})|(?<=${BEHIND}([Aa]n) )(?=[b-df-gj-np-tv-z][a-z]{2}))`,
      'gu',
    ),
    right: new Map([
      ['a', 'an'],
      ['an', 'a'],
    ]),
    disagreeing: new RegExp(
      `(?:resolution|report|paragraph|decision|session|measure|recommendation)(?:s${E}(?<=${B}((?:[Tt]his|[Ee]ach|[Ee]very|[Aa]nother) ${LETTER}{5,15}))|${E}(?<=${B}((?:[Tt]hese|[Tt]hose|[Ss]everal|[Mm]any) ${LETTER}{5,15})))`,
      'gu',
    ),
  },
  es: {
    before: new RegExp(
      ` (?:(?<=${BEHIND}([Dd]e el|[Aa] el) )(?=\\p{Alphabetic})|(?<=${BEHIND}([yo]) )(?=(?<=y )(?:[ií]${LETTER}{2}|hi(?!e)${LETTER}|[IÍ]\\p{Lowercase}{2})|(?<=o )h?[oó]${LETTER}{2})${NO_NUMBER})`,
      'gu',
    ),
    right: new Map([
      ['de el', 'del'],
      ['a el', 'al'],
      ['y', 'e'],
      ['o', 'u'],
    ]),
    disagreeing: new RegExp(
      `[cs]i(?:ón${E}(?<=${B}((?:[Ee]l|[Ll][ao]s|[Ss]us|[Ee]st[ao]s|[Dd]ich[ao]s|un[ao]s|vari[ao]s|otr[ao]s) ${LETTER}{3,30}))|ones${E}(?<=${B}((?:[Ee]l|[Ll]a|[Ll]os|[Ss]u|[Uu]na?|[Ee]sta|[Dd]icha|[Cc]ada) ${LETTER}{3,30})))`,
      'gu',
    ),
  },
  fr: {
    // `de` stands whole before many a name: `Cartagena de Indias`.
    before: new RegExp(
      ` (?<=${BEHIND}([Dd]e|[Ll][ea]|[Qq]ue|[NnSs]e|[Ll]orsque|[Pp]uisque) )(?=${NO_NUMBER}[aeéèêàâiîoôu]\\p{Lowercase}{2}|[AEÉIOU]\\p{Lowercase}{2}(?<!de .{3})|(?<=que )(?:il|on|un|en|au)(?!${LETTER}))(?!on[zc]|oui|une(?<=[ea] une)(?<!de une)|uni[eè]me|uh)| (?<=${BEHIND}([Dd]e les?|à les?) )(?=\\p{Lowercase}{3})${NO_PRONOUN}`,
      'gu',
    ),
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
      `[ts]ion(?:${E}(?<!bastion)(?<=${B}((?:[Ll]e|[Dd]u|[Aa]u|[Uu]n|[Cc]e|[LlDdSsCc]es|[Aa]ux|[Ll]eurs|plusieurs|certaines) ${LETTER}{3,30}))|s${E}(?<=${B}((?:[Ll][ea]|[Uu]ne?|[Ss]a|[Cc]ette|[Cc]haque) ${LETTER}{3,30})))`,
      'gu',
    ),
  },
}
