/**
 * What is about a resolution as Akoma Ntoso has it: its header and its cover page. Nothing is said that the draft does
 * not say.
 */

import { parseSymbol } from '../../citations/forms/index.ts'
import { ownDesignation } from '../../citations/own.ts'
import type { Document } from '../../document/document.ts'
import { factOf } from '../../model/read.ts'
import type { MastheadKey } from '../../wording/masthead.ts'
import { writingOf } from '../html/page.ts'
import { escapeXml, xml } from '../word/xml.ts'
import { element } from './body.ts'

/** Facts of a resolution, each empty where the draft does not tell it. */
export interface Facts {
  readonly symbol: string
  /** ISO. */
  readonly date: string
  readonly isAdopted: boolean
  /** Three letters. */
  readonly language: string
  readonly organ: string
  /** Whether its symbol is one of the United Nations. */
  readonly isUn: boolean
}

/** Languages by the letters that the standard wants (ISO 639-2). */
const LANGUAGE_CODES: Readonly<Record<string, string>> = {
  ...{ en: 'eng', es: 'spa', fr: 'fra', ar: 'ara', zh: 'zho', ru: 'rus', pt: 'por', de: 'deu', it: 'ita' },
}

/** What the draft says of itself; an empty text for each that it does not say. */
export function factsOf(document: Document): Facts {
  const { model } = document
  const [resolution] = model.resolutions
  const own = resolution ? ownDesignation(model, resolution) : null
  const { lang } = writingOf(document)
  const status = model.frontMatter?.values.get('status')
  const symbol = own?.symbol ?? factOf(model, 'symbol') ?? ''
  return {
    symbol,
    isUn: parseSymbol(symbol) !== null,
    date: own?.date ?? '',
    isAdopted: status === undefined ? hasAdoption(document) : status === 'adopted',
    language: LANGUAGE_CODES[lang] ?? lang,
    organ: (factOf(model, 'organ') ?? resolution?.parts[0]?.organLine?.prose.text ?? '').replace(/,\s*$/, '').trim(),
  }
}

const hasAdoption = ({ model }: Document): boolean =>
  model.resolutions.some(({ parts }) => parts.some(({ children }) => children.some(({ kind }) => kind === 'adoption')))

/** The header of the document, or of an annex of it by its number. */
export function metaOf({ symbol, date, isAdopted, language, organ, isUn }: Facts, annex: number | null): string {
  const work = [
    '',
    'akn',
    isUn ? 'un' : '',
    'statement',
    'deliberation',
    date,
    symbol.replace(/[\s/]+/g, '-').toLowerCase(),
  ]
    .filter((part, i) => i === 0 || part !== '')
    .join('/')
  const expression = `${work}/${language}@`
  const own = annex === null ? '!main' : `!main/annex_${annex}`
  const value = (name: string, said: string): string => xml(name, { value: said })
  const level = (name: string, uri: string, ending: string, more: readonly string[]): string =>
    element(name, [value('FRBRthis', `${uri}/${own}${ending}`), value('FRBRuri', `${uri}${ending}`), ...more])
  const dated = date === '' ? '' : xml('FRBRdate', { date, name: isAdopted ? 'adoption' : 'draft' })
  const author = organ === '' ? '' : xml('FRBRauthor', { href: '#organ', as: '#author' })
  const identification = element(
    'identification',
    [
      level('FRBRWork', work, '', [dated, author, isUn ? value('FRBRcountry', 'un') : '']),
      level('FRBRExpression', expression, '', [dated, author, xml('FRBRlanguage', { language })]),
      level('FRBRManifestation', expression, '.xml', [xml('FRBRauthor', { href: '#resolute', as: '#editor' })]),
    ],
    { source: '#resolute' },
  )
  return element('meta', [identification, ...(annex === null ? [references(organ)] : [])])
}

/** What attributes of the text refer to. */
const TERMS: readonly (readonly [element: string, id: string, path: string, shown: string])[] = [
  ['TLCObject', 'resolute', 'object/resolute', 'Resolute'],
  ['TLCRole', 'author', 'role/un/author', 'Author'],
  ['TLCRole', 'editor', 'role/un/editor', 'Editor'],
  ['TLCConcept', 'symbol', 'reference/un/symbol', 'Symbol'],
  ['TLCConcept', 'preamble', 'concept/un/preamble', 'Preamble'],
  ['TLCConcept', 'enactingFormula', 'concept/un/enactingFormula', 'Enacting formula'],
  ['TLCTerm', 'resolutionTitle', 'reference/un/resolutionTitle', 'Resolution title'],
]

function references(organ: string): string {
  const term = (name: string, eId: string, path: string, showAs: string): string =>
    xml(name, { eId, href: `/akn/ontology/${path}`, showAs })
  const slug = organ.toLowerCase().replace(/[^\p{Alphabetic}\p{N}]+/gu, '-')
  return element(
    'references',
    [
      ...TERMS.map((one) => term(...one)),
      ...(organ === '' ? [] : [term('TLCOrganization', 'organ', `organization/un/${slug}`, organ)]),
    ],
    { source: '#resolute' },
  )
}

/** A fact of the front matter, and how a cover page has it; `words` are XML. */
const COVER: Readonly<Partial<Record<MastheadKey, (words: string, said: string) => string>>> = {
  symbol: (words) => xml('docNumber', { refersTo: '#symbol' }, words),
  organ: (words) => xml('docAuthority', {}, words),
  date: (words, said) => (/^\d{4}-\d\d-\d\d$/.test(said) ? xml('docDate', { date: said }, words) : words),
  session: (words, said) => xml('session', { value: said }, words),
  'agenda-item': (words) => xml('inline', { name: 'agenda item' }, words),
  title: (words) => xml('docTitle', {}, words),
  sponsors: (words) => xml('docProponent', {}, words),
}

/** What the front matter says that has a place on a cover page; empty where it says none of it. */
export function coverOf({ model }: Document): string {
  const said = model.frontMatter?.values ?? new Map<string, string>()
  const rows = Object.entries(COVER).flatMap(([key, write]) => {
    const value = said.get(key)
    return value ? [xml('p', {}, write(escapeXml(value), value))] : []
  })
  return rows.length === 0 ? '' : element('coverPage', rows)
}

/** Names of the front matter that have a place, or are for this program alone and not for those who get the file. */
const PLACED = new Set([...Object.keys(COVER), 'language', 'style', 'status', 'based-on', 'author'])

/** What the front matter says that has no place. */
export const unplacedOf = ({ model }: Document): readonly string[] =>
  [...(model.frontMatter?.values.keys() ?? [])].filter((key) => !PLACED.has(key))
