/** Texts to begin with: nearly right resolutions, published ones, samples, and bytes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LANGUAGES, type Language } from '../../server/src/core/lexicon/languages.ts'
import { DRESSES } from '../dresses.ts'
import { FOREIGN } from './foreign-words.ts'
import type { Chance } from './random.ts'

const SAMPLES = 'samples'
const PUBLISHED = ['../shared/corpus/drafts', '../shared/corpus/mutated']

/** How many published texts are taken of each set, evenly spread. */
const OF_A_SET = 40

/** True where published texts lie beside the project. */
export const isPublishedHere = PUBLISHED.some((folder) => existsSync(folder))

let pool: readonly string[] | null = null

/** The published texts that lie beside the project, and the samples. */
export function knownTexts(): readonly string[] {
  const folders = PUBLISHED.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).map((set) => path.join(folder, set)),
  )
  pool ??= [SAMPLES, ...folders].flatMap((folder) => {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.resolution'))
      .sort()
    const step = Math.max(1, Math.floor(names.length / OF_A_SET))
    return names.filter((_, i) => i % step === 0).map((name) => readFileSync(path.join(folder, name), 'utf8'))
  })
  return pool
}

/** What a draft is written with. */
export interface Words {
  readonly organs: readonly string[]
  readonly openings: readonly string[]
  readonly verbs: readonly string[]
  readonly objects: readonly string[]
  readonly citations: readonly string[]
  readonly months: readonly string[]
  readonly date: (day: number, month: string, year: number) => string
}

const WORDS: Readonly<Record<Language | keyof typeof FOREIGN, Words>> = {
  ...FOREIGN,
  en: {
    organs: [
      'The General Assembly',
      'The Security Council',
      'The Economic and Social Council',
      'The Human Rights Council',
      'The Comission',
    ],
    openings: [
      'Recalling',
      'Recalling also',
      'Reaffirming',
      'Having considered',
      'Deeply concerned by',
      'Noting',
      'Convinced that',
    ],
    verbs: [
      'Requests',
      'Also requests',
      'Further decides',
      'Takes note of',
      'Welcomes',
      'Urges',
      'Calls upon',
      'Decide',
    ],
    objects: [
      'the report of the Secretary-General',
      'Member States',
      'the organs, organizations, and bodies',
      '5% of US$ 3,000',
      'the UN programme',
      'the present resolution',
    ],
    citations: [
      'its resolution',
      'resolution',
      'General Assembly resolutions',
      'its decision',
      'Security Council resolution',
      'paragraph 3 of its resolution',
    ],
    months: ['January', 'March', 'December', 'Dezember'],
    date: (day, month, year) => ` of ${day} ${month} ${year}`,
  },
  es: {
    organs: ['La Asamblea General', 'El Consejo de Seguridad', 'El Consejo Económico y Social', 'La Comisión'],
    openings: [
      'Recordando',
      'Recordando también',
      'Reafirmando',
      'Habiendo examinado',
      'Profundamente preocupada por',
      'Convencido de que',
    ],
    verbs: [
      'Solicita',
      'Solicita también',
      'Decide además',
      'Toma nota de',
      'Acoge con beneplácito',
      'Insta',
      'Exhorta',
      'Hace suyo',
    ],
    objects: [
      'el informe del Secretario General',
      'a los Estados Miembros',
      'los órganos, organizaciones y organismos',
      'el 5% de US$ 3.000',
      'a que informe sobre la presente resolución',
    ],
    citations: [
      'su resolución',
      'la resolución',
      'las resoluciones de la Asamblea General',
      'su decisión',
      'el párrafo 3 de su resolución',
    ],
    months: ['enero', 'marzo', 'diciembre', 'setiembre'],
    date: (day, month, year) => `, de ${day} de ${month} de ${year}`,
  },
  fr: {
    organs: [
      'L’Assemblée générale',
      'Le Conseil de sécurité',
      'Le Conseil économique et social',
      'Le Conseil des droits de l’homme',
    ],
    openings: [
      'Rappelant',
      'Rappelant également',
      'Réaffirmant',
      'Ayant examiné',
      'Profondément préoccupée par',
      'Convaincu que',
    ],
    verbs: [
      'Prie',
      'Prie également',
      'Décide en outre',
      'Prend note',
      'Se félicite',
      'Engage',
      'Demande',
      'Fait sienne',
    ],
    objects: [
      'le rapport du Secrétaire général',
      'les États Membres',
      'des organes, organismes et institutions',
      'de lui faire rapport',
      'la présente résolution',
    ],
    citations: [
      'sa résolution',
      'la résolution',
      'les résolutions de l’Assemblée générale',
      'sa décision',
      'le paragraphe 3 de sa résolution',
    ],
    months: ['janvier', 'mars', 'décembre', 'aout'],
    date: (day, month, year) => ` du ${day} ${month} ${year}`,
  },
}

const NUMBERS = [
  '33/134',
  '79/116',
  '530(XXIV)',
  '242 (1967)',
  'S-10/2',
  '54/1 A',
  '2004/21',
  '59/25 to 59/28',
  '60/1, 60/2 and 61/3',
  '1 (I)',
]
const LABELS = ['(a) ', '(b) ', '(c) ', '(i) ', '(ii) ', 'a) ', 'b) ', '(1) ', 'i. ', '- ', '(aa) ', '']
const DESIGNATIONS = [
  '79/116. Trade and development',
  '530(XXIV) TRADE',
  'Resolution 2513 (2020)',
  '# Draft resolution A/79/L.4',
  '',
]

/** A resolution that somebody wrote in a hurry. */
export function nearlyRight(chance: Chance): string {
  const words = WORDS[chance.once(6) ? chance.of(['ar', 'ru', 'zh'] as const) : chance.of(LANGUAGES)]
  const mark = chance.of(['<u>|</u>', '*|*', '_|_', '**|**', '|'])
  const blocks: string[] = []
  let notes = 0
  const emphasised = (text: string): string => (chance.once(12) ? text : mark.replace('|', text))
  const words_ = (): string => {
    let out = chance.of(words.objects)
    while (chance.once(2)) {
      const cited = `${chance.of(words.citations)} ${chance.of(NUMBERS)}`
      const dated = chance.once(2)
        ? ''
        : words.date(1 + chance.below(31), chance.of(words.months), 1946 + chance.below(85))
      out += `${chance.of([', ', ' ', ' and ', ' y ', ' et '])}${cited}${dated}`
    }
    if (chance.once(5))
      out += ` ${chance.of(['paragraph 1 above', 'párrafo 2 a)', 'paragraphe 3 ci-dessous', 'paragraphs 1 (a) and 9'])}`
    if (chance.once(5)) out += chance.of([`[^${++notes}]`, '¹', '[^9]'])
    if (chance.once(9))
      out += chance.of([
        ' {++new++}',
        ' {--old--}',
        ' {~~old~>new~~}',
        ' [or not]',
        ' “as it was”',
        ' <!-- why -->',
        '\nand on',
      ])
    return out
  }
  const close = (usual: string): string => (chance.once(8) ? chance.of([';', ',', '.', ':', '', ' ;', '.”']) : usual)
  const subParagraphs = (): void => {
    for (let i = chance.below(5); i > 0; i--)
      blocks.push(`${chance.once(3) ? '    ' : ''}${chance.of(LABELS)}${words_()}${close(';')}`)
  }
  const one = (): void => {
    blocks.push(chance.of(DESIGNATIONS), words.organs[chance.below(words.organs.length)] + close(','))
    for (let i = chance.below(5); i > 0; i--)
      blocks.push(`${emphasised(chance.of(words.openings))} ${words_()}${close(',')}`)
    if (chance.once(6)) blocks.push(chance.of(['I', 'A', 'II. Follow-up', '## Section', '| a | b[^1] |\n| c | d |']))
    for (let number = 1, last = 1 + chance.below(7); number <= last; number++) {
      const label = chance.once(12)
        ? chance.of(['', `${number + 1}. `, `${number} bis. `, `${number}) `, `[${number}. `])
        : `${number}. `
      const leads = chance.once(3)
      blocks.push(
        `${label}${emphasised(chance.of(words.verbs))} ${words_()}${close(leads ? ':' : number === last ? '.' : ';')}`,
      )
      if (chance.once(20)) blocks.push('<!-- resolute-disable-next-line citation-date: as published -->')
      if (leads) subParagraphs()
    }
  }
  for (let i = chance.once(6) ? 2 : 1; i > 0; i--) one()
  if (chance.once(5)) blocks.push(chance.of(['Annex', 'Anexo I', 'Annexe']), words_(), '1. Some words.')
  while (notes > 0) blocks.push(`[^${notes--}]: ${words_()}${close('.')}`)
  const front = chance.once(5)
    ? `---\n${chance.of(['style: mun', 'organ: sc', 'status: adopted', 'language: fr', 'a: [', 'session: 79\nnumber: 79/116'])}\n---\n`
    : ''
  const apart = chance.once(8) ? chance.of(['\n', '\r\n\r\n', '\r\r', '\n \n']) : '\n\n'
  return front + blocks.filter((block) => block !== '').join(apart) + apart.charAt(0)
}

/** How people have texts, beside the dresses in which much of them is understood. */
const WORN_OUT: typeof DRESSES = {
  'without numbers': (text) => text.replace(/^\d+\. /gm, ''),
  'without closing marks': (text) => text.replace(/[,;.]$/gm, '').replace(/<\/?u>/g, ''),
  'in capitals': (text) => text.replace(/<u>(.*?)<\/u>/g, (_, words: string) => words.toUpperCase()),
  'with tabs, and notes glued to words': (text) =>
    text
      .replace(/\n{2,}/g, '\n')
      .replace(/^(\d+\.|\([a-z]\)) /gm, '$1\t')
      .replace(/\[\^([^\]]+)\](?::)?/g, '$1'),
  'with what stands at the foot of a page': (text) =>
    text
      .split('\n')
      .flatMap((line, i) => (i % 40 === 39 ? ['A/RES/80/1', `${(i + 1) / 40}/9`, line] : [line]))
      .join('\n'),
}
const ALL_DRESSES = Object.values({ ...DRESSES, ...WORN_OUT })

/** The text as it is, or as people have it. */
const dressed = (chance: Chance, text: string): string => (chance.once(3) ? chance.of(ALL_DRESSES)(text) : text)

/** A text to begin with, of `most` characters at the most. */
export function anyDraft(chance: Chance, most: number): string {
  const kind = chance.below(8)
  if (kind === 0) return bytes(chance, 300 + chance.below(900))
  if (kind <= 4) return dressed(chance, nearlyRight(chance)).slice(0, most)
  const text = dressed(chance, chance.of(knownTexts()))
  const at = chance.once(2) ? 0 : Math.max(0, text.indexOf('\n\n', chance.below(text.length)))
  return text.slice(at, at + Math.floor(most / 2) + chance.below(most / 2))
}

/** Characters of any kind, most of them such as mean something. */
export function bytes(chance: Chance, length: number): string {
  let out = ''
  while (out.length < length)
    out += chance.once(3) ? String.fromCharCode(chance.below(0x10000)) : String.fromCharCode(chance.below(0x180))
  return out
}
