/**
 * Words by which a draft refers to its own paragraphs. Entries are regular expression sources. Sources: rulebook R-97
 * to R-99; published sets in the three languages.
 */
import type { PatternWithSubstrings } from '../text/matches.ts'
import type { Language } from './languages.ts'

export interface ReferenceWords {
  /** A paragraph of the operative part. */
  readonly paragraph: string
  /** The same where paragraphs are articles: `artículo 3`. */
  readonly article: string
  /** One of its sub-paragraphs, named alone. */
  readonly subparagraph: string
  /** Leads from the first to the last of a range. */
  readonly to: string
  /** What points back and what points on, the usual word first. */
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** Names the resolution cited last, and not the draft; null where the language says the draft so. */
  readonly another: string | null
  /** A section of the draft. */
  readonly section: string
  /** An annex of the draft. */
  readonly annex: string
  /** Leads from a part to what it is a part of: `subparagraph (c) of paragraph 3`. */
  readonly belongs: string
  /** Before a paragraph that is another text’s: `its`; `in particular`, which takes some of the many it has. */
  readonly notOwn: string
  /** The neighbours of the paragraph they stand in, without a number, and how one is named by its number instead. */
  readonly preceding: string
  readonly following: string
  readonly named: (number: string, way: 'above' | 'below') => string
  /** What stands behind the name of a neighbour that is another text’s: `the preceding paragraph of that report`. */
  readonly ofAnother: string
  /** A paragraph of the preamble of the draft; its group is the number, or an ordinal stands before. */
  readonly preambular: PatternWithSubstrings
}

export const REFERENCE_WORDS: Readonly<Record<Language, ReferenceWords>> = {
  en: {
    paragraph: String.raw`(?:operative )?(?<!preambular )paragraphs?|paras?\.?|operative clauses?|OPs?`,
    article: 'articles?',
    subparagraph: 'sub-?paragraphs?',
    to: 'to|through|up to|[–-]',
    above: ['above'],
    below: ['below'],
    another: null,
    section: 'sections?',
    annex: 'annex(?:es)?',
    belongs: 'of(?: the)?|in(?: the)?|to',
    notOwn: String.raw`its|their|particular(?:ly)?,?(?: \p{Alphabetic}+){0,2}`,
    preceding: '(?:the )?(?:(?:immediately )?preceding|previous|foregoing) paragraph',
    following: '(?:the )?(?:(?:immediately )?following|next) paragraph',
    named: (number, way) => `paragraph ${number} ${way}`,
    ofAnother: 'of|in|to|from',
    preambular: {
      pattern:
        /preambular paragraph(?: (\d{1,3}))?(?= (?:of (?:the present|this) resolution|above|below)(?!\p{Alphabetic}))/gu,
      requiredSubstrings: ['preambular paragraph'],
    },
  },
  es: {
    paragraph: String.raw`párrafos?(?: (?:operativ|dispositiv)os?)?|párrs?\.?|cláusulas? (?:operativ|resolutiv|dispositiv)as?|numeral(?:es)?`,
    article: String.raw`artículos?|arts?\.`,
    subparagraph: 'apartados?|incisos?|literal(?:es)?',
    to: 'a|al|hasta|[–-]',
    above: [
      ...['supra', 'anteriores', 'anterior', 'precedentes', 'precedente', 'más arriba', 'arriba'],
      ...['que antecede', 'que anteceden', 'que precede', 'que preceden'],
    ],
    below: ['infra', 'más abajo', 'más adelante', 'siguientes', 'siguiente', 'que sigue', 'que siguen'],
    another: 'esta (?:resolución|decisión)',
    section: 'secci(?:ón|ones)',
    annex: 'anexos?',
    belongs: 'del|de(?: l[ao]s?)?|al|en(?: el| la)?',
    notOwn: String.raw`sus?|particular(?:mente)?,?(?: \p{Alphabetic}+){0,2}`,
    preceding: 'párrafo (?:anterior|precedente)',
    following: 'párrafo siguiente',
    named: (number, way) => `párrafo ${number} ${way === 'above' ? 'supra' : 'infra'}`,
    ofAnother: 'del?|en',
    preambular: {
      pattern:
        /párrafo (?:preambular(?: (\d{1,3}))?|(?:(\d{1,3}) )?del preámbulo)(?= (?:de la presente resolución|supra|infra)(?!\p{Alphabetic}))/gu,
      requiredSubstrings: ['párrafo preambular', 'del preámbulo'],
    },
  },
  fr: {
    paragraph: String.raw`paragraphes?(?: (?:opérationnel|opératif|dispositif)s?)?|pars?\.|clauses? (?:opérationnelle|opérative)s?`,
    article: String.raw`articles?|arts?\.`,
    subparagraph: 'alinéas?',
    to: "à|jusqu'à|[–-]",
    above: ['ci-dessus', 'plus haut', 'supra', 'qui précède', 'qui précèdent'],
    below: ['ci-dessous', 'ci-après', 'plus bas', 'infra', 'qui suit', 'qui suivent'],
    another: 'cette (?:résolution|décision)',
    section: 'sections?',
    annex: 'annexes?',
    belongs: "du|des|de(?: la)?|d'|au",
    notOwn: String.raw`son|ses|leurs?|(?:particulier|notamment),?(?: \p{Alphabetic}+){0,2}`,
    preceding: 'paragraphe (?:précédent|qui précède)',
    following: 'paragraphe (?:suivant|qui suit)',
    named: (number, way) => `paragraphe ${number} ${way === 'above' ? 'ci-dessus' : 'ci-dessous'}`,
    ofAnother: "de|du|des|d'|dans",
    preambular: {
      pattern:
        /(?:alinéa|paragraphe) (?:(\d{1,3}) )?du préambule(?= (?:de la présente résolution|ci-dessus|ci-dessous)(?!\p{Alphabetic}))/gu,
      requiredSubstrings: ['du préambule'],
    },
  },
}

/**
 * A way to write a reference that running text does not take, and the usual one; `$1` is what the first group has
 * caught.
 */
export interface ReferenceForm {
  readonly pattern: RegExp
  /** Of these each match has one. */
  readonly requiredSubstrings: readonly string[]
  /** Null where only a person knows, as other words agree with it. */
  readonly usual: string | null
  /** True where a noun is in the singular for several, or in the plural for one. */
  readonly isNumber?: true
  /** True where a chapter or a section is named. */
  readonly isPart?: true
}

/** `3`, `3 (a)` */
const PLACE = String.raw`\d{1,3}(?: \([a-z]\))?`

/** Behind a noun in the singular, several places: ` 3 and 4 above`, ` 3 to 5,`. */
const SEVERAL: Readonly<Record<Language, string>> = {
  en: `(?= ${PLACE} (?:and|to) ${PLACE}(?: above| below| of (?:the present|this|its|resolution)|[,;.]))`,
  es: String.raw`(?= \d{1,3} (?:y|a) \d{1,3}(?: supra| infra| de (?:la|su|esta)|[,;.]))`,
  fr: String.raw`(?= \d{1,3} (?:et|à) \d{1,3}(?: ci-dessus| ci-dessous| de (?:la|sa)|[,;.]))`,
}

/** Behind a noun in the plural, one place: ` 3 above`; but ` 3 above and 5 below` are two. */
const ONE_ALONE: Readonly<Record<Language, string>> = {
  en: `(?= ${PLACE} (?:above|below|of )(?![^;]{0,80}(?:and|or|,) ${PLACE} (?:above|below|of )))`,
  es: String.raw`(?= \d{1,3} (?:supra|infra|de )(?![^;]{0,80}(?:[yo]|,) \d{1,3} (?:supra|infra|de )))`,
  fr: String.raw`(?= \d{1,3} (?:ci-dessus|ci-dessous|d[eu] )(?![^;]{0,80}(?:et|ou|,) \d{1,3} (?:ci-|d[eu] )))`,
}

/** Nor are ` 3 above and 5`, ` 3 above, 5` one. */
const NO_OTHER: Readonly<Record<Language, string>> = {
  en: String.raw`(?! \d{1,3} (?:above|below),? (?:and |or )?\d)`,
  es: String.raw`(?! \d{1,3} (?:supra|infra),? (?:[yo] )?\d)`,
  fr: String.raw`(?! \d{1,3} ci-dess[ou]us?,? (?:et |ou )?\d)`,
}

/** What may stand between a noun and a place that is not its first: `3, 4 and `. */
const LATER = String.raw`(?:(?<=\s)[\d()a-z]{1,8}(?:, | (?:and|or|to|y|o|a|et|ou|à) )){0,6}`

/** Nouns that only notes and brackets cut short, before a number: `chap. I`, `sect II`. */
const inFull = (nouns: readonly (readonly [short: string, full: string])[]): readonly ReferenceForm[] =>
  nouns.map(([short, usual]) => ({
    pattern: new RegExp(String.raw`(?<![\p{Alphabetic}.])${short}\.?(?= (?:[IVXLC]+|\d+)(?!\p{Alphabetic}))`, 'gu'),
    requiredSubstrings: [short],
    usual,
    isPart: true,
  }))

/**
 * The forms of R-97: 211 published references have the space of `paragraph 3 (a)` and none lacks it; `operative
 * paragraph` never stands.
 */
export const REFERENCE_FORMS: Readonly<Record<Language, readonly ReferenceForm[]>> = {
  en: [
    // One noun for several, and several for one.
    {
      pattern: new RegExp(String.raw`\bparagraph${SEVERAL.en}`, 'gu'),
      requiredSubstrings: ['paragraph'],
      usual: 'paragraphs',
      isNumber: true,
    },
    {
      pattern: new RegExp(String.raw`\bparagraphs${ONE_ALONE.en}${NO_OTHER.en}`, 'gu'),
      requiredSubstrings: ['paragraphs'],
      usual: 'paragraph',
      isNumber: true,
    },
    { pattern: /(?<=[a-z] )Paragraph(s?)(?= \d)/gu, requiredSubstrings: ['Paragraph'], usual: 'paragraph$1' },
    // As delegates call them when they speak; a Model United Nations paper says `operative clause`.
    { pattern: /\bOP(s?)(?= \d{1,2}(?!\d))/gu, requiredSubstrings: ['OP'], usual: 'paragraph$1' },
    { pattern: /\b[Oo]p(?:erative|\.) (paragraphs?)(?= \d)/gu, requiredSubstrings: ['paragraph'], usual: '$1' },
    {
      pattern: /\b(?:[Oo]p(?:erative|\.) )?(?:para\.?|par\.)(?= \d)/gu,
      requiredSubstrings: ['para ', 'para.', 'par.'],
      usual: 'paragraph',
    },
    { pattern: /\b(?:[Oo]p(?:erative|\.) )?paras\.?(?= \d)/gu, requiredSubstrings: ['paras'], usual: 'paragraphs' },
    ...inFull([
      ['chap', 'chapter'],
      ['sect', 'section'],
    ]),
    {
      pattern: new RegExp(`(?<=\\bparagraphs? ${LATER})(\\d{1,3})(\\([a-z]{1,5}\\))`, 'gu'),
      requiredSubstrings: ['paragraph'],
      usual: '$1 $2',
    },
  ],
  es: [
    {
      pattern: new RegExp(String.raw`(?<!\p{Alphabetic})párrafo${SEVERAL.es}`, 'gu'),
      requiredSubstrings: ['párrafo '],
      usual: null,
      isNumber: true,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{Alphabetic})párrafos${ONE_ALONE.es}${NO_OTHER.es}`, 'gu'),
      requiredSubstrings: ['párrafos'],
      usual: null,
      isNumber: true,
    },
    { pattern: /(?<=\p{Lowercase} )Párrafo(s?)(?= \d)/gu, requiredSubstrings: ['Párrafo'], usual: 'párrafo$1' },
    { pattern: /(?<!\p{Alphabetic})parr\.(?= \d)/gu, requiredSubstrings: ['parr.'], usual: 'párrafo' },
    {
      pattern: /(?<!\p{Alphabetic})(párrafos?) (?:operativos?|dispositivos?)(?= \d)/gu,
      requiredSubstrings: ['operativo', 'dispositivo'],
      usual: '$1',
    },
    { pattern: /(?<!\p{Alphabetic})párr\.?(?= \d)/gu, requiredSubstrings: ['párr'], usual: 'párrafo' },
    { pattern: /(?<!\p{Alphabetic})párrs\.?(?= \d)/gu, requiredSubstrings: ['párrs'], usual: 'párrafos' },
    ...inFull([
      ['cap', 'capítulo'],
      ['secc', 'sección'],
    ]),
    {
      pattern: new RegExp(`(?<=párrafos? ${LATER})(\\d{1,3})([a-z]{1,3}\\))`, 'gu'),
      requiredSubstrings: ['párrafo'],
      usual: '$1 $2',
    },
  ],
  fr: [
    {
      pattern: new RegExp(String.raw`(?<!\p{Alphabetic})paragraphe${SEVERAL.fr}`, 'gu'),
      requiredSubstrings: ['paragraphe '],
      usual: null,
      isNumber: true,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{Alphabetic})paragraphes${ONE_ALONE.fr}${NO_OTHER.fr}`, 'gu'),
      requiredSubstrings: ['paragraphes'],
      usual: null,
      isNumber: true,
    },
    {
      pattern: /(?<=\p{Lowercase} )Paragraphe(s?)(?= \d)/gu,
      requiredSubstrings: ['Paragraphe'],
      usual: 'paragraphe$1',
    },
    { pattern: /(?<!\p{Alphabetic})para\.(?= \d)/gu, requiredSubstrings: ['para.'], usual: 'paragraphe' },
    {
      pattern: /(?<!\p{Alphabetic})(paragraphes?) (?:opérationnel|opératif|dispositif)s?(?= \d)/gu,
      requiredSubstrings: ['opérationnel', 'opératif', 'dispositif'],
      usual: '$1',
    },
    { pattern: /(?<!\p{Alphabetic})par\.(?= \d)/gu, requiredSubstrings: ['par.'], usual: 'paragraphe' },
    { pattern: /(?<!\p{Alphabetic})pars\.(?= \d)/gu, requiredSubstrings: ['pars.'], usual: 'paragraphes' },
    ...inFull([
      ['chap', 'chapitre'],
      ['sect', 'section'],
    ]),
    {
      pattern: new RegExp(`(?<=paragraphes? ${LATER})(\\d{1,3})([a-z]{1,3}\\))`, 'gu'),
      requiredSubstrings: ['paragraphe'],
      usual: '$1 $2',
    },
  ],
}

/** How a resolution names itself. Source: R-96. */
export interface SelfWords {
  /** The noun, as it follows either word. */
  readonly noun: string
  readonly present: string
  readonly this: string
  /** Whether every house says `present` in this language. */
  readonly alwaysPresent: boolean
}

export const SELF_WORDS: Readonly<Record<Language, SelfWords>> = {
  en: { noun: 'resolution', present: 'the present', this: 'this', alwaysPresent: false },
  es: { noun: 'resolución', present: 'la presente', this: 'esta', alwaysPresent: true },
  fr: { noun: 'résolution', present: 'la présente', this: 'cette', alwaysPresent: true },
}

const range = (noun: string, to: string): PatternWithSubstrings => ({
  pattern: new RegExp(`(?<=${noun} )(\\d{1,3}) ${to} (\\d{1,3})(?![\\d/(]| \\()`, 'g'),
  requiredSubstrings: [noun],
})

/** Ranges of paragraphs, of this text or of another: `paragraphs 3 to 5`. */
export const RANGES: Readonly<Record<Language, PatternWithSubstrings>> = {
  en: range('paragraphs', 'to'),
  es: range('párrafos', 'a'),
  fr: range('paragraphes', 'à'),
}
