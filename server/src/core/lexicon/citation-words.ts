/**
 * The words round citations, per language. Each entry is a regular expression source; accents are written out.
 * Sources: rulebook R-20 (lists), R-97, R-101 (parts), R-103 to R-105 (own, shared dates), R-116 (footnotes), R-147
 * (Spanish, French order).
 */

import { LETTERS } from '../text/letters.ts'
import type { Language } from './languages.ts'

export interface CitationWords {
  /** Nouns before a number; `many` opens a list. */
  readonly resolution: { readonly one: string; readonly many: string }
  readonly decision: { readonly one: string; readonly many: string }
  /** Between the noun and the number: `No.`, or the body where the language puts it there. */
  readonly numero: string
  /** What joins two numbers of a list; commas and semicolons join in every language. */
  readonly joiners: readonly string[]
  /** What leads from one text to its parts: `74/92 A and B`, `A to E`. */
  readonly letterJoiners: string
  /** Leads to the date that dates a citation: `of 19 December 1978`. */
  readonly dated: string
  /** The issuing body's own: `its`. */
  readonly own: string
  /** Before `own`, where the organ named last is meant: `the Assembly, in its resolution`. */
  readonly inOwn: string
  /** Leads to the body that stands after a number: `of the Council`, `taken by the Committee`. */
  readonly by: string
  /** A part that follows: `, para. 7`. */
  readonly partAfter: string
  /** A part that goes before: `paragraph 3 (a) of`. */
  readonly partBefore: string
  /** Links `partBefore` and the noun: `of its`. */
  readonly partOf: string
  /** Words that may stand between a body and its noun, or a body's article. */
  readonly article: string
  /** Before a resolution printed in a report: `chap. IV, sect. A, `. */
  readonly reported: string
  /** The draft itself: `the present resolution`. */
  readonly thisText: string
  /** Where in the draft: `above`. */
  readonly hereabouts: string
}

/** A label in a reference: `3`, `3 (a)`, `(c)`, `II`, `3 (a) (i)`. */
const LABEL = String.raw`(?:\d{1,3}(?![\d/]| \((?:\d{4}|[IVXL]+)\))(?: (?:bis|ter))?|[IVXLC]{1,6}(?:\.[A-Z](?![${LETTERS}]))?|[A-Z]|(?=\())(?: {0,2}\(?[a-z]{1,5}\))*`
const HALF = String.raw`(?:\d{1,3}(?![\d/]| \((?:\d{4}|[IVXL]+)\))(?: (?:bis|ter))?|[IVXLC]{1,6}(?:\.[A-Z](?![${LETTERS}]))?|[A-Z]|(?=\(?[a-z]\)))(?: {0,2}\(?[a-z]{1,5}\))*`
const list = (label: string, joiner: string): string => `${label}(?:(?:, | (?:${joiner}) |[–-])${label}){0,8}`

export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  en: {
    resolution: { one: '[Rr]esolution', many: '[Rr]esolutions' },
    decision: { one: '[Dd]ecision', many: '[Dd]ecisions' },
    numero: String.raw`(?:Nos?\. ?)?`,
    joiners: [
      'and',
      'or',
      'to',
      'through',
      'as well as',
      'and to',
      'and of',
      'and also',
      'including',
      'and in particular',
    ],
    letterJoiners: 'and|or|to',
    dated: 'of|dated|adopted on',
    own: 'its(?: (?:own|previous|earlier|recent|annual|relevant|landmark|subsequent))?',
    inOwn: 'in|by|through|under|of|with',
    by: 'taken by|adopted by|of|by',
    partAfter: String.raw`(?:paras?\.|paragraphs?|sects?\.|sections?|chaps?\.|part|parts) ${list(LABEL, 'and|to|or')}|[Aa]nnex(?:es)?(?: ${list('[IVX]{1,5}', 'and|to')})?|[Aa]ppendix(?: [IVX]{1,5})?|preamble|enclosure(?: [IVX]{1,5})?|(?:draft )?(?:resolution|decision) (?:[IVX]{1,5}|\d{1,3})(?![${LETTERS}\d/]| \()`,
    partBefore: String.raw`(?:(?:operative )?paragraphs?|subparagraphs?|sections?|parts?|chapters?|articles?|paras?\.|sects?\.) ${list(LABEL, 'and|to|or')}|(?:the )?(?:annex(?:es)?|appendix)(?: ${list('[IVX]{1,5}', 'and|to')})?`,
    partOf: 'of|to|in',
    article: 'the ',
    reported: String.raw`chap\.|sect\.`,
    thisText: '(?:the present|this) (?:resolution|decision)',
    hereabouts: 'above|below',
  },
  es: {
    resolution: { one: '[Rr]esolución', many: '[Rr]esoluciones' },
    decision: { one: '[Dd]ecisión', many: '[Dd]ecisiones' },
    numero: String.raw`(?:[Nn][úu]ms?\. ?|[Nn][º°] ?)?`,
    joiners: ['y', 'e', 'o', 'a', 'así como', 'y a', 'incluida', 'incluidas', 'y en particular'],
    letterJoiners: 'y|e|o|a',
    dated: 'de fecha|del?|(?:aprobad|adoptad)[ao]s? el',
    own: '(?:su|sus)(?: propias?)?',
    inOwn: 'en|por|mediante|de|con',
    by: 'adoptadas? por|aprobadas? por|de la|del|de|por',
    partAfter: String.raw`(?:párrs?\.|párrafos?|seccs?\.|secciones|sección|caps?\.|parte) ${list(HALF, 'y|a|o')}|[Aa]nexos?(?: ${list('[IVX]{1,5}', 'y|a')})?|[Aa]péndice(?: [IVX]{1,5})?|documento adjunto(?: [IVX]{1,5})?|(?:proyecto de )?(?:resolución|decisión) (?:[IVX]{1,5}|\d{1,3})(?![${LETTERS}\d/]| \()`,
    partBefore: String.raw`(?:párrafos?|párrs?\.|apartados?|secciones|sección|partes?|capítulos?|artículos?) ${list(HALF, 'y|a|o')}|(?:el |los )?(?:anexos?|apéndice)(?: ${list('[IVX]{1,5}', 'y|a')})?`,
    partOf: 'de|a|en',
    article: '(?:el|la|los|las) ',
    reported: String.raw`cap\.|secc\.`,
    thisText: '(?:la presente|esta) (?:resolución|decisión)',
    hereabouts: 'supra|infra|anterior(?:es)?|precedentes?',
  },
  fr: {
    resolution: { one: '[Rr]ésolution', many: '[Rr]ésolutions' },
    decision: { one: '[Dd]écision', many: '[Dd]écisions' },
    numero: '(?:[Nn][º°o]s? ?)?',
    joiners: ['et', 'ou', 'à', 'ainsi que', 'et la', 'et de', 'et à', 'dont', 'notamment'],
    letterJoiners: 'et|ou|à',
    dated: 'en date du|datée?s? du|du|adoptée?s? le',
    own: '(?:sa|ses)(?: propres?)?',
    inOwn: 'dans|par|de|à|avec',
    by: "adoptées? par|de la|de l'|du|des|de|par",
    partAfter: String.raw`(?:pars?\.|paragraphes?|sect\.|sections?|chap\.|partie) ${list(HALF, 'et|à|ou')}|[Aa]nnexes?(?: ${list('[IVX]{1,5}', 'et|à')})?|[Aa]ppendice(?: [IVX]{1,5})?|pièce jointe(?: [IVX]{1,5})?|(?:projet de )?(?:résolution|décision) (?:[IVX]{1,5}|\d{1,3})(?![${LETTERS}\d/]| \()`,
    partBefore: String.raw`(?:paragraphes?|par\.|alinéas?|sections?|parties?|chapitres?|articles?) ${list(HALF, 'et|à|ou')}|(?:l'|les )?(?:annexes?|appendice)(?: ${list('[IVX]{1,5}', 'et|à')})?`,
    partOf: 'de|à',
    article: "(?:la |le |les |l')",
    reported: String.raw`chap\.|sect\.`,
    thisText: '(?:la présente|cette) (?:résolution|décision)',
    hereabouts: 'ci-dessus|ci-dessous|plus haut|plus bas',
  },
}

/**
 * Heads of the names of bodies that adopt resolutions or decisions of their own, beside those of `organs.ts`. Such a
 * body's texts have no symbol here: `decisions 7/2 and 7/5` of the High-level Committee. Source: bodies named in the
 * published sets.
 */
export const BODY_HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: 'Committee Commission Conference Board Council Assembly Congress Meeting Authority Organization Organisation Union Parties Group Forum Summit Platform Fund Agency'.split(
    ' ',
  ),
  es: 'Comité Comisión Conferencia Junta Consejo Asamblea Congreso Reunión Autoridad Organización Unión Partes Grupo Foro Cumbre Plataforma Fondo Organismo Agencia'.split(
    ' ',
  ),
  fr: 'Comité Commission Conférence Conseil Assemblée Congrès Réunion Autorité Organisation Union Parties Groupe Forum Sommet Plateforme Fonds Agence'.split(
    ' ',
  ),
}

/**
 * Those of them that number what they adopt by session and so may be taken for an organ's: `Conference resolution 8/2`.
 */
export const OTHER_BODIES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Conference', 'Board', 'Congress'],
  es: ['Conferencia', 'Junta', 'Congreso'],
  fr: ['Conférence', 'Congrès'],
}
