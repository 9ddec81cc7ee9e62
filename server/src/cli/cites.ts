import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type CitingPlace, readCites } from '../core/catalogue/citing-places.ts'
import { combined } from '../core/catalogue/combined.ts'
import { CITES, TABLE, textFile } from '../core/catalogue/layout.ts'
import { type CitationTest, citationTest } from '../core/citations/citation-test.ts'
import { LONGEST_DRAFT } from '../core/document/limits.ts'
import { citationsOf } from '../core/features/cited-target.ts'
import { isUnfinished, spellingsOf, symbolsOf } from '../core/features/typed-symbols.ts'
import { readForCitations } from '../core/indexing/citing.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { allOf, anyOf, type Message, say, verbatim } from '../core/text/message.ts'
import { draftsUnder } from '../node/files.ts'
import { builtIn, type OpenedCatalogue, open } from './catalogue/open.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { cataloguePaths, DraftConfigs } from './configured.ts'
import { type Input, STANDARD_INPUT } from './draft-file.ts'
import { catalogues as catalogueCount, drafts as draftCount } from './formats/counts.ts'
import { eachInput } from './inputs.ts'
import { oneOf, readOptions } from './options.ts'
import { printMessage } from './print.ts'
import { about, tell } from './tell.ts'
import { escapeControls, json } from './terminal.ts'

const FORMATS = ['text', 'json'] as const
const OPTIONS = {
  format: { type: 'string', default: 'text' },
  catalogue: { type: 'string', multiple: true, default: [] as string[] },
} as const

/** One place that cites what was asked for; positions are zero-based. */
interface PlaceInDraft {
  readonly path: string
  readonly line: number
  readonly character: number
  readonly text: string
}

/** Tells who cites a resolution. */
export const cites: Command = {
  name: 'cites',
  usage: say`SYMBOL [FILES or FOLDERS…]`,
  summary: say`tells who cites a resolution: the drafts under the folders named (here), and catalogues`,
  options: [
    [verbatim(`--format ${FORMATS.join('|')}`), say`a line a citation (text), or for programs`],
    [say`--catalogue FOLDER`, say`a catalogue whose texts are looked through too`],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const format = oneOf('--format', values.format, FORMATS)
    const [wanted, ...paths] = positionals
    if (wanted === undefined) throw new UsageError(say`cites needs a symbol, as A/RES/33/134.`)
    const folders = paths.filter((path) => existsSync(join(path, TABLE)))
    const others = paths.filter((path) => !folders.includes(path))
    const configs = new DraftConfigs(terminal)
    const configured = cataloguePaths(configs.of(STANDARD_INPUT))
    const named = [...values.catalogue, ...configured, ...folders]
    const catalogues = [...new Set(named.map((path) => resolve(path)))].map(open)
    const known = combined([...catalogues.map(({ catalogue }) => catalogue), builtIn()])
    const symbols = symbolsOf(wanted, known)
    const [symbol] = symbols
    if (!symbol)
      throw new UsageError(
        say`“${wanted}” is no symbol that is known here. Write it as A/RES/33/134 or S/RES/242(1967).`,
      )
    if (symbols.length > 1) throw new UsageError(say`“${wanted}” may be ${anyOf(symbols)}: say which.`)
    const test = citationTest(symbol)
    const listing = new Listing(symbol, format, terminal)
    let drafts = 0
    const passedOver = () => void drafts++
    let tooLarge = 0
    const look = (draft: Input) => {
      if (draft.text.length > LONGEST_DRAFT) {
        tooLarge++
        tell(terminal, about(draft.path, say`is too large to be read`))
        return
      }
      drafts++
      listing.add(inDraft(draft, symbol, test, configs.settings(draft.path).language))
    }
    const where = others.length > 0 ? others : draftsHere(folders, catalogues)
    const unread = await eachInput(where, terminal, look, { wanted: { test: test.mayCite, passedOver } })
    const failed = unread + tooLarge
    for (const catalogue of catalogues) listing.add(inCatalogue(catalogue, symbol, terminal.language))
    if (listing.isEmpty && isUnfinished(symbol))
      throw new UsageError(
        say`“${wanted}” lacks its session or its year. Write it in full, as A/RES/1514(XV), A/RES/33/134 or S/RES/242(1967).`,
      )
    listing.end(failed > 0 ? null : searched(drafts, catalogues.length))
    return failed > 0 ? 2 : 0
  },
}

/** Where to look when no draft is named: here, unless only catalogues are named, or there is none here beside them. */
function draftsHere(folders: readonly string[], catalogues: readonly OpenedCatalogue[]): readonly string[] {
  if (folders.length > 0) return []
  const isEmpty = draftsUnder('.').next().done === true
  return isEmpty && catalogues.length > 0 ? [] : ['.']
}

/** `3 drafts and 1 catalogue have been looked through`. */
function searched(drafts: number, catalogues: number): Message {
  const what = allOf([
    ...(drafts > 0 ? [draftCount(drafts)] : []),
    ...(catalogues > 0 ? [catalogueCount(catalogues)] : []),
  ])
  return drafts + catalogues === 1 ? say`${what} has been looked through` : say`${what} have been looked through`
}

/** So many characters are written at once where nobody looks on: a line at a time took a fifth of all the time. */
const WRITTEN_AT_ONCE = 16_000

/** What is found, printed as it is found: of a large folder nothing is kept. */
class Listing {
  readonly #symbol: string
  readonly #isJson: boolean
  readonly #stdout: Terminal['stdout']
  readonly #atOnce: number
  #lines = ''
  readonly #language: Language
  #places = 0
  #texts = 0
  #last: string | null = null

  constructor(symbol: string, format: (typeof FORMATS)[number], { stdout, isTerminal, language }: Terminal) {
    this.#atOnce = isTerminal ? 0 : WRITTEN_AT_ONCE
    this.#symbol = symbol
    this.#isJson = format === 'json'
    this.#stdout = stdout
    this.#language = language
  }

  get isEmpty(): boolean {
    return this.#places === 0
  }

  /** Places of one text, or of several one after another. */
  add(places: readonly PlaceInDraft[]): void {
    for (const place of places) {
      if (place.path !== this.#last) this.#texts++
      this.#last = place.path
      const { path, line, character, text } = place
      this.#lines += this.#isJson
        ? `${this.isEmpty ? this.#head : ','}\n${json(place, 2).replace(/^/gm, '    ')}`
        : `${escapeControls(`${path}:${line + 1}:${character + 1}: ${text}`)}\n`
      this.#places++
    }
    if (this.#lines.length > this.#atOnce) this.#write()
  }

  #write(): void {
    if (this.#lines !== '') this.#stdout(this.#lines)
    this.#lines = ''
  }

  /**
   * `searched` is what has been looked through; null where something could not be, so that nobody can say that there is
   * nothing.
   */
  end(searched: Message | null): void {
    this.#write()
    if (this.#isJson) this.#stdout(this.isEmpty ? `${this.#head}]\n}\n` : '\n  ]\n}\n')
    else if (!this.isEmpty) this.#say(cited(this.#symbol, this.#places, this.#texts))
    else if (searched !== null) this.#say(say`Nobody cites ${this.#symbol}: ${searched}.`)
  }

  #say(message: Message): void {
    this.#stdout(`${printMessage(message, this.#language)}\n`)
  }

  get #head(): string {
    return `{\n  "version": 1,\n  "symbol": ${json(this.#symbol)},\n  "places": [`
  }
}

function cited(symbol: string, places: number, texts: number): Message {
  if (places === 1) return say`${symbol} is cited once, in 1 text.`
  return texts === 1
    ? say`${symbol} is cited ${places} times, in 1 text.`
    : say`${symbol} is cited ${places} times, in ${texts} texts.`
}

function inDraft({ path, text }: Input, symbol: string, test: CitationTest, given: Language | null): PlaceInDraft[] {
  const { document, lineOf } = readForCitations(text, test, given)
  return spellingsOf(symbol)
    .flatMap((spelling) => citationsOf(document, { symbol: spelling, paragraph: null }))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ citation, span }) => {
      const { line, character } = document.lines.position(span.start)
      const { part, text } = citation
      return { path, line: lineOf(line), character, text: part && !text.includes(part) ? `${part}, ${text}` : text }
    })
}

function inCatalogue({ folder, catalogue }: OpenedCatalogue, symbol: string, reader: Language): PlaceInDraft[] {
  let tsv = ''
  try {
    tsv = readFileSync(join(folder, CITES), 'utf8')
  } catch {
    // A catalogue without texts, as one made from a table, knows no citations.
  }
  const cites = readCites(tsv)
  return spellingsOf(symbol)
    .flatMap((spelling) => cites.citing(spelling))
    .map((citing: CitingPlace) => {
      const record = catalogue.get(citing.symbol)
      const language = record?.texts?.[0] ?? 'en'
      const { line, character, part } = citing
      return {
        path: relative('', join(folder, textFile(citing.symbol, language))),
        line,
        character,
        text: [citing.symbol, record?.titles[language], part && printMessage(say`cites its ${part}`, reader)]
          .filter(Boolean)
          .join(', '),
      }
    })
}
