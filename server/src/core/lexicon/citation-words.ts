/**
 * The words round citations, per language. Each entry is a regular expression source; accents are written out.
 * Sources: rulebook R-20 (lists), R-97, R-101 (parts), R-103 to R-105 (own, shared dates), R-116 (footnotes), R-147
 * (Spanish, French order).
 */

import { LETTER, LETTERS } from '../text/letters.ts'
import { capitalOrSmall } from '../text/pattern.ts'
import { INSERTIONS } from './insertions.ts'
import type { Language } from './languages.ts'

export interface CitationWords {
  /** Nouns before a number; `many` opens a list. */
  readonly resolution: { readonly one: string; readonly many: string }
  readonly decision: { readonly one: string; readonly many: string }
  /** Words right before the noun that agree with it: before one, and before many. The first that fits counts. */
  readonly agreeing: readonly (readonly [one: string, many: string])[]
  /** The noun cut short: `res.`; only before a number. */
  readonly abbreviated: string
  /** Words that may stand between the noun and its number: `resolución posterior 75/309`. */
  readonly between: string
  /** Between the noun and the number: `No.`, or the body where the language puts it there. */
  readonly numero: string
  /** What joins two numbers of a list; commas and semicolons join in every language. */
  readonly joiners: readonly string[]
  /** Those of them that stand between the two ends of a range, all numbers between which are meant. */
  readonly range: string
  /** What may stand before a number that has no noun, beside joiners and owners: `in 2462 (2019)`. */
  readonly before: string
  /** What may stand between an opening and such a number: `Recalling also 64/292`. */
  readonly openers: string
  /** What may follow a number of a list that stands without its year. */
  readonly afterBare: string
  /** Nouns of what is numbered as well, and no resolution or decision: `Recommendation 2100 (2017)`. */
  readonly others: string
  /** A section in a part: `section`. */
  readonly section: string
  /** The nouns of citations and references where they stand in capitals, with or without their accents. */
  readonly shouted: string
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
  /** A part that follows, without its comma: `para. 7`. */
  readonly partAfter: string
  /** A part that goes before, without what links it: `paragraph 3 (a)`. */
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

/** `3`, `5 bis`; but `75/309` and `1514 (XV)` are numbers of resolutions. */
const NUMBER = String.raw`\d{1,3}(?![\d/]| \((?:\d{4}|[IVXL]+)\))(?: (?:${INSERTIONS})(?![${LETTERS}]))?`

/** `II`, `IV.A` */
const ROMAN = String.raw`[IVXLC]{1,6}(?:\.[A-Z](?!${LETTER}))?`

/** `B`; but `A/75/1` is a symbol. */
const CAPITAL = '[A-Z](?!/)'

/** The labels of sub-paragraphs behind a number: ` (a) (i)`, ` a)`. */
const SUBPARAGRAPHS = String.raw`(?: {0,2}\(?[a-z]{1,5}\))*`

/** A label in a reference: `3`, `3 (a) (i)`, `II`, `(c)`. */
const LABEL = String.raw`(?:${NUMBER}|${ROMAN}|${CAPITAL}|(?=\())${SUBPARAGRAPHS}`

/** The same where a letter that stands alone may have one bracket: `c)`. */
const LABEL_OR_HALF = String.raw`(?:${NUMBER}|${ROMAN}|${CAPITAL}|(?=\(?[a-z]{1,5}\)))${SUBPARAGRAPHS}`

/** The number of an annex: `II`. */
const NUMBER_OF_ANNEX = '[IVX]{1,5}'

/** Of a draft within a report: `III`, `12`; not of a resolution. */
const NUMBER_OF_DRAFT = String.raw`(?:[IVX]{1,5}|\d{1,3})(?![${LETTERS}\d/]| \()`

const MOST_LABELS = 15

/** `3`, `3 to 5`, `3, 4 and 6` */
const list = (label: string, joiner: string): string =>
  `${label}(?:(?:,? (?:${joiner}) |, | ?[–-] ?)${label}){0,${MOST_LABELS}}`

/** Words with spaces between them, as alternatives. */
const anyOf = (words: string): string => words.trim().split(/\s+/).join('|')

/** What joins the labels of a reference, those of a range among them. */
export const JOINS_LABELS = {
  en: 'and|to|or|through|up to|as well as',
  es: 'y|a|o|e|al|hasta|así como',
  fr: "et|à|ou|jusqu'à|ainsi que",
} as const

/** Nouns of paragraphs that stand before their labels: `paragraph 3`; those of the preamble are others. */
const PARAGRAPHS: Readonly<Record<Language, string>> = {
  en: '(?:operative )?(?<!preambular )(?:paragraphs?)|OPs?|operative clauses?|subparagraphs?',
  es: String.raw`párrafos?(?: (?:operativ|dispositiv)os?)?|párrs?\.|apartados?|incisos?|literal(?:es)?|numeral(?:es)?`,
  fr: String.raw`paragraphes?|par\.|alinéas?`,
}

/** Those of other parts: `section II`. */
const PARTS: Readonly<Record<Language, string>> = {
  en: String.raw`sections?|parts?|chapters?|articles?|paras?\.|sects?\.`,
  es: 'secciones|sección|partes?|capítulos?|artículos?',
  fr: 'sections?|parties?|chapitres?|articles?',
}

/** Both, at the head of a sentence too: `Paragraph 3 above applies`. */
const nounsOfParts = (language: Language): string => capitalOrSmall(`${PARAGRAPHS[language]}|${PARTS[language]}`)

/** What is said of a resolution between the noun and its number: `resolución posterior 75/309`. */
const ADJECTIVES = {
  es: anyOf(`
    anterior posterior reciente ulterior pertinente subsiguiente siguiente conexo conexa previa conjunta correspondiente
    relacionada relativa propia nueva histórica citada mencionada`),
  fr: anyOf(`
    antérieure ultérieure récente pertinente subséquente suivante connexe précédente conjointe correspondante relative
    nouvelle historique`),
} as const

export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  en: {
    resolution: { one: '[Rr]esolution', many: '[Rr]esolutions' },
    decision: { one: '[Dd]ecision', many: '[Dd]ecisions' },
    agreeing: [],
    abbreviated: String.raw`[Rr]es(?:ol)?\.?`,
    between: 'numbered',
    numero: String.raw`(?:[Nn]os?(?:\. ?| (?=\d))|[Nn]umbers? (?=\d)|[Nn][º°] ?|№ ?)?`,
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
      'in particular',
      'particularly',
      'especially',
      'notably',
      'namely',
      'such as',
      'inter alia',
    ],
    range: 'to|through|up to',
    before: 'in|of|to|with|under|by|per|from|see|through|both|implement|implementing|recalling|reaffirming',
    openers: 'also|further|again|once|fully|strongly|moreover|in particular|the|of',
    afterBare: anyOf(`
      on in as at which that concerning regarding relating related adopted for with under calling is are was were has
      have had should shall must may can will remains? calls? by without`),
    others: 'recommendations?|opinions?|orders?|directives?|regulations?|laws?|acts?|conventions?',
    section: 'section',
    shouted: String.raw`RESOLUTIONS?|DECISIONS?|(?:SUB)?PARAGRAPHS?|PARAS?(?=\.)`,
    letterJoiners: 'and|or|to',
    dated: 'of|dated|adopted on',
    own: 'its(?: (?:own|previous|earlier|recent|annual|relevant|landmark|subsequent))?',
    inOwn: 'in|by|through|under|of|with',
    by: 'taken by|adopted by|of|by',
    partAfter: [
      String.raw`(?:paras?\.|paragraphs?|sects?\.|sections?|chaps?\.|part|parts) ${list(LABEL, JOINS_LABELS.en)}`,
      `[Aa]nnex(?:es)?(?: ${list(NUMBER_OF_ANNEX, 'and|to')})?`,
      `[Aa]ppendix(?: ${NUMBER_OF_ANNEX})?`,
      'preamble',
      `enclosure(?: ${NUMBER_OF_ANNEX})?`,
      `(?:draft )?(?:resolution|decision) ${NUMBER_OF_DRAFT}`,
    ].join('|'),
    partBefore: [
      `(?:${nounsOfParts('en')}) ${list(LABEL, JOINS_LABELS.en)}`,
      `(?:the )?(?:annex(?:es)?|appendix)(?: ${list(NUMBER_OF_ANNEX, 'and|to')})?`,
    ].join('|'),
    partOf: 'of|to|in',
    article: 'the ',
    reported: String.raw`chap\.|sect\.`,
    thisText: '(?:the present|this) (?:[Rr]esolution|[Dd]ecision)',
    hereabouts: 'above|below',
  },
  es: {
    resolution: { one: '[Rr]esolución', many: '[Rr]esoluciones' },
    decision: { one: '[Dd]ecisión', many: '[Dd]ecisiones' },
    agreeing: [
      ['su', 'sus'],
      ['la', 'las'],
      ['esta', 'estas'],
      ['dicha', 'dichas'],
    ],
    abbreviated: String.raw`[Rr]es(?:ol)?\.?`,
    between: `(?:(?:más|muy) )?(?:${ADJECTIVES.es})s?|anteriores|posteriores|ulteriores|de seguimiento|de prórroga`,
    numero: String.raw`(?:[Nn][úu]m(?:eros? |s?(?:\. ?| ?(?=\d)))|[Nn]r?\.?os?\.? ?(?=\d)|[Nn]\.?[º°]s?\.? ?|№ ?)?`,
    joiners: [
      'y',
      'e',
      'o',
      'a',
      'así como',
      'y a',
      'incluida',
      'incluidas',
      'y en particular',
      'en particular',
      'en especial',
      'especialmente',
      'sobre todo',
      'entre ellas',
      'entre otras',
      'a saber',
      'como',
      'tales como',
    ],
    range: 'a|al|hasta',
    before: 'en|de|con|por|según|conforme a|véase|mediante|bajo|aplicar|tanto|recordando|reafirmando',
    openers: 'también|asimismo|además|nuevamente|plenamente|en particular|las?|de|nota|con|aprecio|satisfacción',
    afterBare:
      'sobre|en|que|relativas?|relacionadas?|aprobadas?|adoptadas?|para|con|como|por|sin|son|han|ha|es|fue|fueron|deben?|siguen?',
    others:
      'recomendaci(?:ón|ones)|opini(?:ón|ones)|directivas?|directrices|reglamentos?|leyes|ley|convenios?|dictámenes|dictamen',
    section: 'sección',
    shouted: 'RESOLUCI[ÓO]N|RESOLUCIONES|DECISI[ÓO]N|DECISIONES|P[ÁA]RRAFOS?|APARTADOS?|INCISOS?',
    letterJoiners: 'y|e|o|a',
    dated: 'de fecha|del?|(?:aprobad|adoptad)[ao]s? el',
    own: '(?:su|sus)(?: propias?)?',
    inOwn: 'en|por|mediante|de|con',
    by: 'adoptadas? por|aprobadas? por|de la|del|de|por',
    partAfter: [
      String.raw`(?:párrs?\.|párrafos?|seccs?\.|secciones|sección|caps?\.|parte) ${list(LABEL_OR_HALF, JOINS_LABELS.es)}`,
      `[Aa]nexos?(?: ${list(NUMBER_OF_ANNEX, 'y|a')})?`,
      `[Aa]péndice(?: ${NUMBER_OF_ANNEX})?`,
      `documento adjunto(?: ${NUMBER_OF_ANNEX})?`,
      `(?:proyecto de )?(?:resolución|decisión) ${NUMBER_OF_DRAFT}`,
    ].join('|'),
    partBefore: [
      `(?:${nounsOfParts('es')}) (?:del? )?${list(LABEL_OR_HALF, JOINS_LABELS.es)}`,
      `(?:el |los )?(?:anexos?|apéndice)(?: ${list(NUMBER_OF_ANNEX, 'y|a')})?`,
    ].join('|'),
    partOf: 'de|a|en',
    article: '(?:el|la|los|las) ',
    reported: String.raw`cap\.|secc\.`,
    thisText: '(?:la presente|esta) (?:[Rr]esolución|[Dd]ecisión)',
    hereabouts:
      'supra|infra|anterior(?:es)?|precedentes?|siguientes?|más arriba|más abajo|más adelante|arriba|que (?:antecede|precede|sigue)n?',
  },
  fr: {
    resolution: { one: '[Rr]ésolution', many: '[Rr]ésolutions' },
    decision: { one: '[Dd]écision', many: '[Dd]écisions' },
    agreeing: [
      ['sa', 'ses'],
      ['de la', 'des'],
      ['à la', 'aux'],
      ['la', 'les'],
      ['cette', 'ces'],
      ['ladite', 'lesdites'],
    ],
    abbreviated: String.raw`[Rr][ée]s(?:ol)?\.?`,
    between: `(?:(?:la |les )?plus )?(?:${ADJECTIVES.fr})s?|de suivi|de prorogation`,
    numero: String.raw`(?:[Nn]\.?(?:[º°o]|um[ée]ro)s?\.? ?|№ ?)?`,
    joiners: [
      'et',
      'ou',
      'à',
      'ainsi que',
      'et la',
      'et de',
      'et à',
      'dont',
      'notamment',
      'en particulier',
      'et en particulier',
      'particulièrement',
      'spécialement',
      'à savoir',
      'entre autres',
      'telles que',
      'y compris',
    ],
    range: "à|jusqu'à",
    before: 'dans|de|des|du|avec|par|selon|voir|sous|appliquer|tant|rappelant|réaffirmant',
    openers: 'aussi|également|de nouveau|en outre|pleinement|en particulier|la|les|de|note|acte|avec|satisfaction',
    afterBare:
      'sur|en|qui|que|relatives?|concernant|portant|adoptées?|pour|dans|avec|comme|par|sans|sont|ont|a|est|doit|doivent|restent?',
    others: 'recommandations?|avis|ordonnances?|directives?|règlements?|lois?|conventions?',
    section: 'section',
    shouted: 'R[ÉE]SOLUTIONS?|D[ÉE]CISIONS?|PARAGRAPHES?|ALIN[ÉE]AS?',
    letterJoiners: 'et|ou|à',
    dated: 'en date du|datée?s? du|du|adoptée?s? le',
    own: '(?:sa|ses)(?: propres?)?',
    inOwn: 'dans|par|de|à|avec',
    by: "adoptées? par|de la|de l'|du|des|de|par",
    partAfter: [
      String.raw`(?:pars?\.|paragraphes?|sect\.|sections?|chap\.|partie) ${list(LABEL_OR_HALF, JOINS_LABELS.fr)}`,
      `[Aa]nnexes?(?: ${list(NUMBER_OF_ANNEX, 'et|à')})?`,
      `[Aa]ppendice(?: ${NUMBER_OF_ANNEX})?`,
      `pièce jointe(?: ${NUMBER_OF_ANNEX})?`,
      `(?:projet de )?(?:résolution|décision) ${NUMBER_OF_DRAFT}`,
    ].join('|'),
    partBefore: [
      `(?:${nounsOfParts('fr')}) (?:de )?${list(LABEL_OR_HALF, JOINS_LABELS.fr)}`,
      `(?:l'|les )?(?:annexes?|appendice)(?: ${list(NUMBER_OF_ANNEX, 'et|à')})?`,
    ].join('|'),
    partOf: 'de|à',
    article: "(?:la |le |les |l')",
    reported: String.raw`chap\.|sect\.`,
    thisText: '(?:la présente|cette) (?:[Rr]ésolution|[Dd]écision)',
    hereabouts: 'ci-dessus|ci-dessous|ci-après|plus haut|plus bas|supra|infra|qui (?:précède(?:nt)?|suit|suivent)',
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
