/**
 * Resolutions in Akoma Ntoso for the United Nations: the facts of their headers, and their texts in the drafting
 * format.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Language } from '../../core/lexicon/languages.ts'
import { say } from '../../core/text/message.ts'
import { UsageError } from '../command.ts'

/** What one file holds. */
export interface Published {
  /** The symbol as printed, its spaces taken out; empty where none is given. */
  readonly symbol: string
  readonly date: string | null
  readonly language: Language | null
  readonly title: string | null
  readonly vote: string | null
  /** The text in the drafting format, without front matter. */
  readonly text: string
  /** What the cover page says that has a name in front matter, in a file that Resolute has written. */
  readonly cover: ReadonlyMap<string, string>
  /** The words of what is no part of the text, in order, by the element that they stand in. */
  readonly left: readonly { readonly element: string; readonly words: string }[]
}

/** Reads one file. Throws an error with one plain line where it is no well-formed XML, or no Akoma Ntoso. */
export function readAkn(xml: string): Published {
  const reader = new AknReader()
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => reader.open(tag))
  parser.on('closetag', (tag) => reader.close(local(tag.name)))
  parser.on('text', (text) => reader.words(text))
  parser.on('cdata', (text) => reader.words(text))
  parser.on('error', (error) => {
    throw new UsageError(say`is no well-formed XML (${error.message.replace(/^undefined:|\.$/g, '')})`)
  })
  parser.write(xml).close()
  if (!reader.isAkn) throw new UsageError(say`is no Akoma Ntoso document`)
  return reader.published()
}

const LANGUAGE_CODES: Readonly<Record<string, Language>> = { eng: 'en', spa: 'es', fra: 'fr', fre: 'fr' }

/** What holds no words of the text: headers, cover pages, pictures. */
const PASSED_OVER = new Set(['meta', 'coverPage', 'img', 'toc', 'collectionBody'])

/** What the front matter calls an element of a cover page of ours. */
const COVER_KEYS: Readonly<Record<string, string>> = {
  docAuthority: 'organ',
  session: 'session',
  docDate: 'date',
  inline: 'agenda-item',
  docTitle: 'title',
  docProponent: 'sponsors',
}

/** What a line or a paragraph of its own stands in. */
const BLOCKS = new Set([
  ...['p', 'heading', 'subheading', 'crossHeading', 'longTitle'],
  ...['listIntroduction', 'listConclusion', 'listWrapUp'],
])

/** What stands before the words of the next block. */
const NUMBERS = new Set(['num', 'docNumber'])

/** What stands on the cover page and is wanted all the same, by what it refers to. */
const COVER: Readonly<Record<string, 'symbol' | 'adoption'>> = { '#symbol': 'symbol', '#adoption': 'adoption' }

/** The counts of a vote, in the order in which a record gives them. */
const VOTES = ['inFavour', 'against', 'abstaining'] as const

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An element that is open: what closes with it. */
interface OpenElement {
  readonly name: string
  /** The end of the emphasis that it has put on. */
  readonly mark: string
  /** True where its words are gathered by themselves. */
  readonly gathers: boolean
  readonly fact: 'symbol' | 'adoption' | null
}

/** The emphasis of elements in files that Resolute has written, which tell one kind from another. */
const OWN_MARKS: Readonly<Record<string, string>> = { u: '<u>', i: '*', b: '**' }

class AknReader {
  isAkn = false
  #isOurs = false
  readonly #blocks: string[] = []
  readonly #notes: string[] = []
  readonly #facts = new Map<string, string>()
  readonly #counts = new Map<string, string>()
  readonly #open: OpenElement[] = []
  /** What is being gathered, innermost last: a block, a number or a note inside it. */
  readonly #words: string[] = []
  /** The rows and cells of the table that is open; null outside of one. */
  #rows: string[][] | null = null
  #number = ''
  #passedOver = 0
  readonly #cover = new Map<string, string>()
  readonly #left: { readonly element: string; words: string }[] = []

  open({ name: whole, attributes }: SaxesTagPlain): void {
    const name = local(whole)
    const attribute = (key: string): string => attributes[key] ?? ''
    this.isAkn ||= name === 'akomaNtoso'
    this.#isOurs ||= name === 'identification' && attribute('source') === '#resolute'
    this.#header(name, attribute)
    const fact = this.#passedOver > 0 ? (COVER[attribute('refersTo')] ?? null) : null
    if (PASSED_OVER.has(name) && this.#passedOver++ === 0 && name !== 'meta')
      this.#left.push({ element: name, words: '' })
    const isRead = this.#passedOver === 0
    const gathers = fact !== null || (isRead && this.#gathers(name))
    if (isRead && name === 'authorialNote') this.#put(`[^${this.#notes.length + 1}]`)
    if (gathers) this.#words.push('')
    let mark = ''
    if (isRead && !gathers) {
      if (name === 'table') this.#rows = []
      else if (name === 'tr') this.#rows?.push([])
      else if (name === 'eol' || name === 'br') this.#put(this.#isOurs || this.#isIn('conclusions') ? '\n' : ' ')
      else if (BLOCKS.has(name) || name === 'outcome') this.#put(' ')
      else {
        const opened = this.#emphasis(name, attribute('class'))
        this.#put(opened)
        mark = opened.replace('<', '</')
      }
    }
    this.#open.push({ name, mark, gathers, fact })
  }

  close(name: string): void {
    const open = this.#open.pop()
    if (PASSED_OVER.has(name)) this.#passedOver--
    if (open?.mark) this.#put(open.mark)
    if (open?.gathers) this.#gathered(open, tidy(this.#words.pop() ?? ''))
    else if (name === 'table' && this.#passedOver === 0) this.#table()
  }

  words(text: string): void {
    if (this.#passedOver > 0) this.#passOver(text)
    if (this.#passedOver > 0 && !this.#open.some(({ fact }) => fact)) return
    this.#put(text.replace(/[\t\r\n ]+/g, ' '))
  }

  /** Words that are no part of the text: a fact for the front matter, or left out. */
  #passOver(text: string): void {
    if (this.#isIn('meta')) return
    const key = this.#isOurs && this.#isIn('coverPage') ? COVER_KEYS[this.#open.at(-1)?.name ?? ''] : undefined
    const left = this.#left.at(-1)
    if (key !== undefined) this.#cover.set(key, (this.#cover.get(key) ?? '') + text)
    else if (left && !this.#isOurs) left.words += ` ${text}`
  }

  published(): Published {
    const notes = this.#notes.map((note, i) => `[^${i + 1}]: ${note}`)
    const outcome = this.#facts.get('outcome') ?? ''
    const counts = VOTES.map((sort) => Number(this.#counts.get(sort) ?? 0))
    const recorded = /without/i.test(outcome) ? 'without a vote' : null
    const adoption = this.#facts.get('adoption')
    return {
      symbol: this.#facts.get('symbol')?.replace(/\s+/g, '') ?? '',
      date: this.#facts.get('date') ?? null,
      language: LANGUAGE_CODES[this.#facts.get('language') ?? ''] ?? null,
      title: this.#facts.get('title') ?? null,
      vote: recorded ?? (this.#counts.has('inFavour') ? counts.join('-') : null),
      // The Security Council tells of the adoption before the text.
      cover: this.#cover,
      left: this.#left.map(({ element, words }) => ({ element, words: words.replace(/\s+/g, ' ').trim() })),
      text: `${[...(adoption ? [adoption] : []), ...this.#blocks, ...notes].join('\n\n')}\n`,
    }
  }

  /** What the emphasis of an element opens with in a draft. The line of the organ has none that counts. */
  #emphasis(name: string, style: string): string {
    if (this.#isOurs && OWN_MARKS[name]) return OWN_MARKS[name]
    const isItalic = (name === 'i' || /\bitalic\b/i.test(style)) && (this.#isOurs || !this.#isIn('formula'))
    return isItalic ? '<u>' : ''
  }

  /**
   * Whether the words of an element are gathered by themselves: a note, a cell, a number, and a block that lies in no
   * other.
   */
  #gathers(name: string): boolean {
    if (name === 'authorialNote' || name === 'td' || name === 'th') return true
    if (name === 'docTitle') return true
    return NUMBERS.has(name) || (BLOCKS.has(name) && this.#words.length === 0)
  }

  #gathered({ name, fact }: OpenElement, words: string): void {
    if (fact) this.#fact(fact, words)
    else if (name === 'authorialNote') this.#notes.push(words)
    else if (name === 'td' || name === 'th') this.#rows?.at(-1)?.push(words.replaceAll('|', '/').replaceAll('\n', ' '))
    else if (NUMBERS.has(name)) {
      // A paragraph that goes on at once to its first sub-paragraph has a line with its number alone.
      if (this.#number !== '') this.#blocks.push(this.#number)
      this.#number = words
    } else if (name === 'docTitle') this.#title(words)
    // The number of a heading without a title, as the letter of a part, is a line of its own.
    else if (words !== '' || (this.#number !== '' && (this.#isOurs || this.#isIn('preface')))) this.#block(words)
  }

  /** A title is told of, and stands in the text as well: by itself, or in the line that it is part of. */
  #title(words: string): void {
    this.#fact('title', words.replace(/<\/?u>|\[\^\d+\]/g, ''))
    if (this.#words.length > 0) this.#put(words)
    else if (words !== '') this.#block(words)
  }

  #block(words: string): void {
    this.#blocks.push([this.#number, words].filter(Boolean).join(' '))
    this.#number = ''
  }

  /** A table of the drafting format: a row a line, between strokes. */
  #table(): void {
    const rows = this.#rows?.filter((row) => row.some((cell) => cell !== '')).map((row) => `| ${row.join(' | ')} |`)
    this.#rows = null
    if (rows && rows.length > 0) this.#blocks.push(rows.join('\n'))
  }

  #header(name: string, attribute: (key: string) => string): void {
    if (name === 'FRBRdate' && attribute('name') === 'adoption' && /^(?:19|20)\d\d-\d\d-\d\d$/.test(attribute('date')))
      this.#fact('date', attribute('date'))
    else if (name === 'FRBRlanguage') this.#fact('language', attribute('language'))
    else if (name === 'voting') this.#fact('outcome', attribute('outcome'))
    else if (name === 'count' && /^\d+$/.test(attribute('value')))
      this.#counts.set(attribute('refersTo').replace(/^#/, '').replace('abstention', 'abstaining'), attribute('value'))
  }

  /** The first that is told counts. */
  #fact(key: string, value: string): void {
    if (value && !this.#facts.has(key)) this.#facts.set(key, value)
  }

  #put(text: string): void {
    const last = this.#words.length - 1
    if (last >= 0) this.#words[last] += text
  }

  #isIn(name: string): boolean {
    return this.#open.some((open) => open.name === name)
  }
}

/** Without white space at the ends of lines and of what is in emphasis, and without emphasis on nothing. */
const tidy = (text: string): string =>
  text
    .replace(/<\/u>(\s*)<u>/g, '$1')
    .replace(/<u>(\s*)<\/u>/g, '$1')
    .replace(/<u>(\s+)/g, '$1<u>')
    .replace(/(?<!\s)(\s+)<\/u>/g, '</u>$1')
    .replace(/(?:(?<![ \u00a0])[ \u00a0]+)?\n[ \u00a0]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
