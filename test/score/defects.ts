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
  readonly replace: (match: RegExpExecArray, language: Language) => string
  /** A text that has this is passed over: what is put in is no defect there. */
  readonly not?: RegExp
  /** Only an error or a warning counts. */
  readonly loud?: true
}

const ordinal = /(provisional agenda of its )seventy-(?:sixth|seventh|eighth|ninth)( session)/g

/** The Security Council leaves open whether paragraphs that open alike have an adverb. */
const OF_THE_COUNCIL = /^(?:The Security Council|El Consejo de Seguridad|Le Conseil de sécurité),/m

export const DEFECTS: readonly Defect[] = [
  {
    name: 'also is lost',
    rules: ['repeated-opening'],
    not: OF_THE_COUNCIL,
    find: {
      en: /(?<=^\d+\. <u>)Also (decides|welcomes|recognizes|reaffirms|recalls|emphasizes|notes|stresses|acknowledges)(?=<\/u>)/gm,
      es: /(?<=^\d+\. <u>(?:Decide|Reconoce|Reafirma|Recuerda|Observa|Destaca))( también)(?=<\/u>)/gm,
      // In French only the second paragraph of a run is sure to have it.
      fr: /(?<=(?<!^\d+\. <u>\1<\/u>[^\n]*\n\n)^\d+\. <u>\1<\/u>[^\n]*\n\n\d+\. <u>(Décide|Réaffirme|Rappelle|Souligne|Constate))( également)(?=<\/u>)/gm,
    },
    replace: ([whole, verb = '']) => (whole.startsWith('Also') ? `${verb[0]?.toUpperCase()}${verb.slice(1)}` : ''),
  },
  {
    name: 'further for also',
    rules: ['repeated-opening'],
    not: OF_THE_COUNCIL,
    find: {
      en: /(?<=^\d+\. <u>)Also(?= (?:decides|welcomes|recognizes|reaffirms|recalls|emphasizes|notes|stresses)<\/u>)/gm,
    },
    replace: () => 'Further',
  },
  {
    name: 'also is lost in the preamble',
    rules: ['repeated-opening'],
    not: OF_THE_COUNCIL,
    find: {
      en: /(?<=^<u>(?:Recalling|Recognizing|Reaffirming|Noting|Welcoming)) also(?=<\/u>)/gm,
      es: /(?<=^<u>(?:Recordando|Reconociendo|Reafirmando)) también(?=<\/u>)/gm,
      fr: /(?<=(?<!^<u>\1<\/u>[^\n]*\n\n)^<u>\1<\/u>[^\n]*\n\n<u>(Rappelant|Réaffirmant|Soulignant)) également(?=<\/u>)/gm,
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
      en: /(?<=\bparagraph )\d+(?= (?:\(\w{1,4}\) )?(?:above|below|of the present resolution))/g,
      es: /(?<=\bpárrafo )\d+(?= (?:\w{1,4}\) )?(?:supra|infra|anterior|de la presente resolución))/g,
      fr: /(?<=\bparagraphe )\d+(?= (?:\w{1,4}\) )?(?:ci-dessus|ci-dessous|de la présente résolution))/g,
    },
    replace: () => '799',
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
    find: { any: /(?<=^<u>[^\n]*),(?=\n\n<u>)/gm },
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
    find: {
      any: /(?<!^(?:# )?R[eé]solu[ct]i[oó]n .*)(?<=\b\d{3,4} \()((?:19|20)\d\d)(?=\)(?! of| de| du|, de|, en))/gm,
    },
    replace: ([, year]) => String(Number(year) - 1),
  },
  {
    name: 'the organ does not fit the number',
    rules: ['citation-target'],
    find: {
      en: /(?<= )(?:its|General Assembly)(?= resolutions? \d\d\/\d)|(?<= )its(?= resolutions? \d{3,4} \(\d)/g,
      es: /(?<= )su (resolución (?:\d\d\/\d{1,3}|\d{3,4} \(\d{4}\)))(?!\d)/g,
      fr: /(?<= )sa (résolution (?:\d\d\/\d{1,3}|\d{3,4} \(\d{4}\)))(?!\d)/g,
    },
    replace: ([, cited], language) =>
      language === 'en'
        ? 'Economic and Social Council'
        : language === 'es'
          ? `la ${cited} del Consejo Económico y Social`
          : `la ${cited} du Conseil économique et social`,
  },
  {
    name: 'the title of another resolution',
    rules: ['citation-title'],
    find: {
      en: /(?<=\d\d\/\d{1,3}(?: of \d+ \w+ \d{4})?, entitled “)[^”\n]+(?=”)/g,
      es: /(?<=\d\d\/\d{1,3}(?:,? de \d+ de \w+ de \d{4})?, titulada “)[^”\n]+(?=”)/g,
      fr: /(?<=\d\d\/\d{1,3}(?: du \d+ \p{Ll}+ \d{4})?,? intitulée «\s?)[^»\n]+?(?=\s?»)/gu,
    },
    replace: (_, language) =>
      ({
        en: 'Protection of global climate for present and future generations',
        es: 'Protección del clima mundial para las generaciones presentes y futuras',
        fr: 'Sauvegarde du climat mondial pour les générations présentes et futures',
      })[language],
  },
  {
    name: 'two dates of one resolution',
    rules: ['citation-date'],
    find: {
      en: /(?<=\b\3 of (\d+)( [A-Z]\w+ \d{4})[\s\S]{1,20000}resolution (\d\d\/\d{1,3}))(?=[;.]| (?!of \d|on)[a-z])/g,
      es: /(?<=\b\3,? de (\d+)( de \w+ de \d{4})[\s\S]{1,20000}resolución (\d\d\/\d{1,3}))(?=[;.]| (?!de \d)[a-z])/g,
      fr: /(?<=\b\3,? du (\d+)( \p{Ll}+ \d{4})[\s\S]{1,20000}résolution (\d\d\/\d{1,3}))(?=[;.]| (?!du \d)[a-z])/gu,
    },
    replace: ([, day, rest], language) =>
      `${{ en: ' of', es: ', de', fr: ' du' }[language]} ${Number(day) === 1 ? 2 : Number(day) - 1}${rest}`,
  },
  {
    name: 'a month is misspelt',
    rules: ['citation-date'],
    find: {
      en: /(?<=\d\/\d{1,3} of \d{1,2} )[A-Z]\p{Ll}{3,}(?= \d{4})/gu,
      es: /(?<=\d\/\d{1,3},? de \d{1,2} de )\p{Ll}{4,}(?= de \d{4})/gu,
      fr: /(?<=\d\/\d{1,3} du \d{1,2} )\p{Ll}{4,}(?= \d{4})/gu,
    },
    replace: ([month]) => `${month.slice(0, 3)}${month.slice(4)}`,
  },
  {
    name: 'a month of another language',
    rules: ['citation-date'],
    find: {
      en: /(?<=\d\/\d{1,3} of \d{1,2} )(?:Dec|Nov|Sept|June|July)[a-z]*(?= \d{4})/gu,
      es: /(?<=\d\/\d{1,3},? de \d{1,2} de )(?:dic|nov|sept|jun|jul)[a-z]*(?= de \d{4})/gu,
      fr: /(?<=\d\/\d{1,3} du \d{1,2} )(?:déc|nov|sept|juin|juil)[a-z]*(?= \d{4})/gu,
    },
    replace: ([month], language) => {
      const nth = ['d', 'n', 's', 'june|juin|jun', 'july|juil|jul'].findIndex((begins) =>
        new RegExp(`^(?:${begins})`, 'i').test(month),
      )
      const other = {
        en: ['diciembre', 'noviembre', 'septiembre', 'junio', 'julio'],
        es: ['December', 'novembre', 'september', 'juin', 'juillet'],
        fr: ['diciembre', 'November', 'September', 'junio', 'julio'],
      }[language]
      return other[nth] as string
    },
  },
  {
    name: 'a day that the month does not have',
    rules: ['citation-date'],
    find: {
      en: /(?<=\d\/\d{1,3} of )\d{1,2}(?= [A-Z]\w+ \d{4})/g,
      es: /(?<=\d\/\d{1,3},? de )\d{1,2}(?= de \w+ de \d{4})/g,
      fr: /(?<=\d\/\d{1,3} du )\d{1,2}(?= \p{Ll}+ \d{4})/gu,
    },
    replace: ([day]) => (Number(day) % 2 ? '32' : '39'),
  },
  {
    name: '7.<u>Requests',
    rules: ['typography'],
    loud: true,
    find: { any: /(?<=^\d+\.) (?=<u>)/gm },
    replace: () => '',
  },
  {
    name: '2021,76/290',
    rules: ['typography'],
    loud: true,
    find: { any: /(?<=\d{4}), (?=\d\d\/\d{1,3})/g },
    replace: () => ',',
  },
  {
    name: 'resolution78/5',
    rules: ['typography'],
    loud: true,
    find: { any: /(?<=r[eé]solu[ct]i[oó]n) (?=\d+[/ (])/g },
    replace: () => '',
  },
  {
    name: 'a space before a comma',
    rules: ['typography'],
    loud: true,
    find: { any: /(?<=[a-z]{3}),(?= [a-z])/g },
    replace: () => ' ,',
  },
  {
    name: 'a comma twice',
    rules: ['typography'],
    loud: true,
    find: { any: /(?<=[a-z]{3}),(?= [a-z])/g },
    replace: () => ',,',
  },
  {
    name: 'a word twice',
    rules: ['typography'],
    loud: true,
    find: { en: / the(?= [a-z])/g, es: / la(?= [a-z])/g, fr: / des(?= [a-z])/g },
    replace: ([word]) => word + word,
  },
  {
    name: 'the bracket of COVID-19 is lost',
    rules: ['balance'],
    loud: true,
    find: { any: /\(COVID[-‑]19\)/g },
    replace: ([whole], language) => (language === 'es' ? whole.slice(0, -1) : whole.slice(1)),
  },
  {
    name: 'the bracket before a symbol is lost',
    rules: ['balance'],
    loud: true,
    find: { any: /(?<=\p{L} )\((?=[AES]\/[\w./-]+\))/gu },
    replace: () => '',
  },
  {
    name: 'the bracket behind a symbol is lost',
    rules: ['balance'],
    loud: true,
    find: { any: /(?<=\([AES]\/[\w./-]+)\)/g },
    replace: () => '',
  },
  {
    name: 'a report asked for at the own session',
    rules: ['session-arithmetic'],
    find: {
      en: /(?<=^\d+\. <u>(?:Also r|Further r|R)equests<\/u>[^\n]*at its )seventy-(?:sixth|seventh|eighth|ninth)(?= session)/gm,
      es: /(?<=^\d+\. <u>Solicita[^\n]*en su )septuagésimo (?:sexto|séptimo|octavo)(?= período)/gm,
      fr: /(?<=^\d+\. <u>Prie[^\n]*à sa soixante-)(?:seizième|dix-septième|dix-huitième)(?= session)/gm,
    },
    replace: (_, language) => ({ en: 'seventy-fifth', es: 'septuagésimo quinto', fr: 'quinzième' })[language],
  },
  {
    name: 'a paragraph that refers to itself',
    rules: ['internal-reference'],
    find: {
      en: /(?<=^(\d+)\. <u>[^\n]*)the present resolution/gm,
      es: /(?<=^(\d+)\. <u>[^\n]*)la presente resolución/gm,
      fr: /(?<=^(\d+)\. <u>[^\n]*)la présente résolution/gm,
    },
    replace: ([whole, number], language) =>
      ({
        en: `paragraph ${number} of ${whole}`,
        es: `párrafo ${number} de ${whole}`,
        fr: `paragraphe ${number} de ${whole}`,
      })[language],
  },
  {
    name: 'digits turned, the date kept',
    rules: ['citation-date', 'citation-target'],
    find: {
      en: /(?<=\d\d\/\d)(\d)(?!\1)(\d)(?= of \d)/g,
      es: /(?<=\d\d\/\d)(\d)(?!\1)(\d)(?=,? de \d)/g,
      fr: /(?<=\d\d\/\d)(\d)(?!\1)(\d)(?= du \d)/g,
    },
    replace: ([, one, other]) => `${other}${one}`,
  },
  {
    name: 'the plural of a verb, or of what is endorsed',
    rules: ['operative-verb-form', 'opening-agreement'],
    loud: true,
    find: {
      es: /(?<=^\d+\. <u>Hace )(suy[oa]s?)(?=[^\n]* (?:el|la|los|las) )/gm,
      fr: /(?<=^\d+\. <u>)(?:Se félicite|Prend note|Demande|Prie|Invite|Encourage|Décide)(?= |<)/gm,
    },
    replace: ([whole]) =>
      whole.startsWith('suy')
        ? whole.replace(/[oa]/, (letter) => (letter === 'o' ? 'a' : 'o'))
        : whole.startsWith('Prend')
          ? 'Prennent note'
          : `${whole}nt`,
  },
  {
    name: 'an accent lost in an opening',
    rules: ['operative-verb-form', 'preambular-form', 'opening-agreement', 'repeated-opening'],
    loud: true,
    find: {
      es: /(?<=^(?:\d+\. )?<u>[^<\n]*)[éóíá](?=[^<\n]*<\/u>)/gm,
      fr: /(?<=^(?:\d+\. )?<u>[^<\n]*)[éè](?=[^<\n]*<\/u>)/gm,
    },
    replace: ([letter]) => letter.normalize('NFD').charAt(0),
  },
  {
    name: 'a number that the Council did not give that year',
    rules: ['designation'],
    loud: true,
    find: { any: /(?<=^(?:# )?R[eé]solu[ct]i[oó]n )2(\d{3})(?= \(20\d\d\)$)/gm },
    replace: ([number]) => String(Number(number) - 300),
  },
  {
    name: 'a gap for a number',
    rules: ['placeholder'],
    find: {
      en: /(?<=\bits resolutions? \d\d\/)\d{1,3}/g,
      es: /(?<=\bsus? (?:resolución|resoluciones) \d\d\/)\d{1,3}/g,
      fr: /(?<=\b(?:sa|ses) résolutions? \d\d\/)\d{1,3}/g,
    },
    replace: ({ index }) => NUMBER_GAPS[index % NUMBER_GAPS.length] as string,
  },
  {
    name: 'a gap for a date',
    rules: ['placeholder'],
    find: {
      en: /(?<=\bof )\d{1,2} [A-Z]\p{Ll}{2,8} \d{4}/gu,
      es: /(?<=, de |\bel )\d{1,2} de \p{Ll}{4,10} de \d{4}/gu,
      fr: /(?<=\bdu )\d{1,2} \p{Ll}{3,9} \d{4}/gu,
    },
    replace: ({ index }, language) => DATE_GAPS[language][index % DATE_GAPS[language].length] as string,
  },
]

const NUMBER_GAPS = ['…', 'XX', '____', '[…]', 'XXX', '[ ]']
const DATE_GAPS: Record<Language, readonly string[]> = {
  en: ['[date]', 'XX December 2025', '____', 'TBC', '[insert date]', '__ July 2026', '[…]', 'TBD', '5 May 20XX'],
  es: ['[fecha]', 'XX de diciembre de 2025', '____', '[insertar fecha]', '[…]', '[por determinar]'],
  fr: ['[date]', 'XX décembre 2025', '____', '[à compléter]', '[…]', '[insérer la date]'],
}

/**
 * The text with the defect in one place of those that have it, chosen by `pick` (any number); null where it fits
 * nowhere.
 */
export function seed(text: string, language: Language, defect: Defect, pick: number): Seeded | null {
  const pattern = defect.find[language] ?? defect.find.any
  if (!pattern || defect.not?.test(text)) return null
  const places = [...text.matchAll(pattern)].filter(
    (match) => !text.slice(text.lastIndexOf('\n', match.index) + 1, match.index).startsWith('[^'),
  )
  const match = places[pick % Math.max(1, places.length)]
  if (!match) return null
  const changed =
    text.slice(0, match.index) +
    defect.replace(match as RegExpExecArray, language) +
    text.slice(match.index + match[0].length)
  return { text: changed, line: text.slice(0, match.index).split('\n').length - 1 }
}
