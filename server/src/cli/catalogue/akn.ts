/** Resolutions in Akoma Ntoso for the United Nations: the facts of their headers, and their texts in the drafting format. */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Language } from '../../core/lexicon/languages.ts'

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
}

/** Reads one file. Throws an error with one plain line where it is no well-formed XML, or no Akoma Ntoso. */
export function readAkn(xml: string): Published {
  const reader = new Reader()
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => reader.open(tag))
  parser.on('closetag', (tag) => reader.close(local(tag.name)))
  parser.on('text', (text) => reader.words(text))
  parser.on('cdata', (text) => reader.words(text))
  parser.on('error', (error) => {
    throw new Error(`is no well-formed XML (${error.message.replace(/^undefined:|\.$/g, '')})`)
  })
  parser.write(xml).close()
  if (!reader.isAkn) throw new Error('is no Akoma Ntoso document')
  return reader.published()
}

const LANGUAGE_CODES: Readonly<Record<string, Language>> = { eng: 'en', spa: 'es', fra: 'fr', fre: 'fr' }

/** What holds no words of the text: headers, cover pages, tables, pictures. */
const PASSED_OVER = new Set(['meta', 'coverPage', 'table', 'img', 'toc', 'collectionBody'])

/** What a line or a paragraph of its own stands in. */
const BLOCKS = new Set(['p', 'heading', 'subheading', 'crossHeading', 'longTitle', 'docTitle'])

/** The counts of a vote, in the order in which a record gives them. */
const VOTES = ['inFavour', 'against', 'abstaining'] as const

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

class Reader {
  isAkn = false
  readonly #blocks: string[] = []
  readonly #notes: string[] = []
  readonly #facts = new Map<string, string>()
  readonly #counts = new Map<string, string>()
  /** The elements that are open, outermost first. */
  readonly #open: { readonly name: string; readonly closing: string }[] = []
  /** The words of the block that is open, and of the blocks that a note interrupts. */
  readonly #words: string[] = []
  /** What is caught beside the text: a number, a symbol. */
  #caught: { readonly name: string; words: string } | null = null
  #number = ''
  #passedOver = 0

  open({ name: whole, attributes }: SaxesTagPlain): void {
    const name = local(whole)
    const attribute = (key: string): string => attributes[key] ?? ''
    this.isAkn ||= name === 'akomaNtoso'
    this.#header(name, attribute)
    let closing = ''
    if (PASSED_OVER.has(name)) this.#passedOver++
    if (name === 'docNumber' && this.#passedOver > 0 && attribute('refersTo') === '#symbol')
      this.#caught = { name, words: '' }
    if (this.#passedOver === 0) {
      if (name === 'num' || name === 'docNumber') this.#caught = { name, words: '' }
      else if (name === 'authorialNote') this.#note()
      else if (BLOCKS.has(name) && this.#words.length === 0) this.#words.push('')
      else if (name === 'eol' || name === 'br') this.words(this.#isIn('conclusions') ? '\n' : ' ')
      else if ((name === 'i' || /\bitalic\b/i.test(attribute('class'))) && !this.#isIn('formula')) {
        this.#put('<u>')
        closing = '</u>'
      }
    }
    this.#open.push({ name, closing })
  }

  close(name: string): void {
    const { closing = '' } = this.#open.pop() ?? {}
    if (this.#caught?.name === name) this.#release()
    if (PASSED_OVER.has(name)) this.#passedOver--
    if (this.#passedOver > 0) return
    if (closing) this.#put(closing)
    if (name === 'authorialNote') this.#notes.push(tidy(this.#words.pop() ?? ''))
    else if (BLOCKS.has(name) && this.#words.length === 1) this.#block(name)
  }

  words(text: string): void {
    if (this.#caught) this.#caught.words += text
    else if (this.#passedOver === 0) this.#put(text === '\n' ? text : text.replace(/[\t\r\n ]+/g, ' '))
  }

  published(): Published {
    const notes = this.#notes.map((note, i) => `[^${i + 1}]: ${note}`)
    const counts = VOTES.map((sort) => this.#counts.get(sort))
    const recorded = counts[0] && !/without/i.test(this.#facts.get('outcome') ?? '')
    return {
      symbol: this.#facts.get('symbol') ?? '',
      date: this.#facts.get('date') ?? null,
      language: LANGUAGE_CODES[this.#facts.get('language') ?? ''] ?? null,
      title: this.#facts.get('title') ?? null,
      vote: recorded
        ? counts.map((count) => Number(count ?? 0)).join('-')
        : /without/i.test(this.#facts.get('outcome') ?? '')
          ? 'without a vote'
          : null,
      text: `${[...this.#blocks, ...notes].join('\n\n')}\n`,
    }
  }

  #header(name: string, attribute: (key: string) => string): void {
    const once = (key: string, value: string) => {
      if (value && !this.#facts.has(key)) this.#facts.set(key, value)
    }
    if (name === 'FRBRdate' && attribute('name') === 'adoption' && /^\d{4}-\d\d-\d\d$/.test(attribute('date')))
      once('date', attribute('date'))
    else if (name === 'FRBRlanguage') once('language', attribute('language'))
    else if (name === 'voting') once('outcome', attribute('outcome'))
    else if (name === 'count' && /^\d+$/.test(attribute('value')))
      this.#counts.set(attribute('refersTo').replace(/^#/, '').replace('abstention', 'abstaining'), attribute('value'))
  }

  /** A note goes to the end of the text; its mark stays. */
  #note(): void {
    this.#put(`[^${this.#notes.length + this.#words.length}]`)
    this.#words.push('')
  }

  #put(text: string): void {
    const last = this.#words.length - 1
    if (last >= 0) this.#words[last] += text
  }

  #release(): void {
    const words = tidy(this.#caught?.words ?? '')
    const cover = this.#passedOver > 0
    if (cover) {
      if (!this.#facts.has('symbol')) this.#facts.set('symbol', words.replace(/\s+/g, ''))
    } else this.#number = words
    this.#caught = null
  }

  #block(name: string): void {
    const text = tidy(this.#words.pop() ?? '')
    if (text === '') return
    if (name === 'docTitle' && !this.#facts.has('title')) this.#facts.set('title', plainWords(text))
    this.#blocks.push([this.#number, text].filter(Boolean).join(' '))
    this.#number = ''
  }

  #isIn(name: string): boolean {
    return this.#open.some((open) => open.name === name)
  }
}

const plainWords = (text: string): string => text.replace(/<\/?u>|\[\^\d+\]/g, '')

/** Without white space at the ends of lines and of what is in emphasis, and without emphasis on nothing. */
const tidy = (text: string): string =>
  text
    .replace(/<\/u>(\s*)<u>/g, '$1')
    .replace(/<u>(\s*)<\/u>/g, '$1')
    .replace(/<u>(\s+)/g, '$1<u>')
    .replace(/(\s+)<\/u>/g, '</u>$1')
    .replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
