/** Defects as they happen in life, each put into a finished text in one place. */
import type { Language } from '../../server/src/core/lexicon/languages.ts'

/** A text with one defect, and the zero-based line it lies on. */
export interface Seeded {
  readonly text: string
  readonly line: number
}

export interface Defect {
  readonly name: string
  /** The rules that may report it. */
  readonly rules: readonly string[]
  /** The pattern of what is changed, by language; a language that has none is passed over. */
  readonly find: Partial<Record<Language | 'any', RegExp>>
  /** What stands there afterwards. */
  readonly replace: (match: RegExpExecArray) => string
}

const ordinal = /(provisional agenda of its )seventy-(?:sixth|seventh|eighth|ninth)( session)/g

export const DEFECTS: readonly Defect[] = [
  {
    name: 'also is lost',
    rules: ['repeated-opening'],
    find: {
      en: /(?<=^\d+\. <u>)Also (decides|welcomes|recognizes|reaffirms|recalls|emphasizes|notes|stresses|acknowledges)(?=<\/u>)/gm,
      es: /(?<=^\d+\. <u>(?:Decide|Reconoce|Reafirma|Recuerda|Observa|Destaca))( también)(?=<\/u>)/gm,
      fr: /(?<=^\d+\. <u>(?:Décide|Réaffirme|Rappelle|Souligne|Constate))( également)(?=<\/u>)/gm,
    },
    replace: ([whole, verb = '']) => (whole.startsWith('Also') ? `${verb[0]?.toUpperCase()}${verb.slice(1)}` : ''),
  },
  {
    name: 'further for also',
    rules: ['repeated-opening'],
    find: {
      en: /(?<=^\d+\. <u>)Also(?= (?:decides|welcomes|recognizes|reaffirms|recalls|emphasizes|notes|stresses)<\/u>)/gm,
    },
    replace: () => 'Further',
  },
  {
    name: 'also is lost in the preamble',
    rules: ['repeated-opening'],
    find: {
      en: /(?<=^<u>(?:Recalling|Recognizing|Reaffirming|Noting|Welcoming)) also(?=<\/u>)/gm,
      es: /(?<=^<u>(?:Recordando|Reconociendo|Reafirmando)) también(?=<\/u>)/gm,
      fr: /(?<=^<u>(?:Rappelant|Réaffirmant|Soulignant)) également(?=<\/u>)/gm,
    },
    replace: () => '',
  },
  {
    name: 'numbers start again without a section',
    rules: ['paragraph-number'],
    find: { any: /(?<=^)(?:[4-9]|1\d)\.(?= <u>)/gm },
    replace: () => '1.',
  },
  {
    name: 'a number stands twice',
    rules: ['paragraph-number'],
    find: { any: /^([3-9])\.(?= <u>)/gm },
    replace: ([, n]) => `${Number(n) - 1}.`,
  },
  {
    name: 'a label of the wrong degree',
    rules: ['subparagraph-label'],
    find: { any: /^(\(?)ii\)/gm },
    replace: ([, open]) => `${open}b)`,
  },
  {
    name: 'a label is skipped',
    rules: ['subparagraph-label'],
    find: { any: /^(\(?)c\)/gm },
    replace: ([, open]) => `${open}d)`,
  },
  { name: '1 for l', rules: ['subparagraph-label'], find: { any: /^(\(?)l\)/gm }, replace: ([, open]) => `${open}1)` },
  {
    name: 'a verb loses its underline',
    rules: ['operative-verb-emphasis'],
    find: { any: /^(\d+\. )<u>([^<]+)<\/u>/gm },
    replace: ([, n, verb]) => `${n}${verb}`,
  },
  {
    name: 'a session that is past',
    rules: ['session-arithmetic'],
    find: { en: ordinal },
    replace: ([, before, after]) => `${before}seventy-fourth${after}`,
  },
  {
    name: 'a paragraph that is not there',
    rules: ['internal-reference'],
    find: {
      en: /(?<=\bparagraph )\d+(?= above)/g,
      es: /(?<=\bpárrafo )\d+(?= supra)/g,
      fr: /(?<=\bparagraphe )\d+(?= ci-dessus)/g,
    },
    replace: () => '199',
  },
  {
    name: 'a footnote loses its note',
    rules: ['footnote'],
    find: { any: /(?<=\[\^)[1-9](?=\](?!:))/g },
    replace: () => '98',
  },
  {
    name: 'the lead-in loses its colon',
    rules: ['subparagraph-lead-in'],
    find: { any: /:(?=\n\n\(?a\))/g },
    replace: () => '',
  },
  {
    name: 'a paragraph ends with a full stop',
    rules: ['paragraph-punctuation'],
    find: { any: /;(?=\n\n\d+\. <u>)/g },
    replace: () => '.',
  },
  {
    name: 'a preambular paragraph loses its comma',
    rules: ['paragraph-punctuation'],
    find: { any: /,(?=\n\n<u>)/g },
    replace: () => '',
  },
  {
    name: 'a quotation does not close',
    rules: ['balance'],
    find: { en: /”(?=,\n\n<u>)/g, es: /”(?=,\n\n<u>)/g, fr: / ?»(?=,\n\n<u>)/g },
    replace: () => '',
  },
  {
    name: 'the organ line loses its comma',
    rules: ['organ-line'],
    find: { any: /(?<=^(?:The|La|El|L’|Le)[^\n]{5,60}),(?=\n\n<u>)/gm },
    replace: () => '',
  },
  {
    name: 'a participle in the operative part',
    rules: ['operative-verb-form'],
    find: { en: /(?<=^\d+\. <u>)(Request|Welcom|Recogniz|Not|Stress)e?s(?=<\/u>)/gm },
    replace: ([, stem]) => `${stem}ing`,
  },
  {
    name: 'the gender of another organ',
    rules: ['opening-agreement'],
    find: {
      es: /(?<=^<u>(?:Profundamente )?)(Preocupad|Convencid|Alarmad)a/gm,
      fr: /(?<=^<u>(?:Profondément )?)([Pp]réoccupé|[Cc]onvaincu|[Aa]larmé)e/gm,
    },
    replace: ([whole, stem]) => (whole.endsWith('da') ? `${stem}o` : `${stem}`),
  },
  {
    name: 'a year of the Council',
    rules: ['citation-date'],
    find: { any: /(?<=\b\d{3,4} \()((?:19|20)\d\d)(?=\)(?! of| de| du|, de|, en))/g },
    replace: ([, year]) => String(Number(year) - 1),
  },
]

/**
 * The text with the defect in one place of those that have it, chosen by `pick` (any number); null where it fits
 * nowhere.
 */
export function seed(text: string, language: Language, defect: Defect, pick: number): Seeded | null {
  const pattern = defect.find[language] ?? defect.find.any
  if (!pattern) return null
  const places = [...text.matchAll(pattern)].filter(
    (match) => !text.slice(text.lastIndexOf('\n', match.index) + 1, match.index).startsWith('[^'),
  )
  const match = places[pick % Math.max(1, places.length)]
  if (!match) return null
  const changed =
    text.slice(0, match.index) + defect.replace(match as RegExpExecArray) + text.slice(match.index + match[0].length)
  return { text: changed, line: text.slice(0, match.index).split('\n').length - 1 }
}
