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
import { draftsUnder } from '../node/files.ts'
import { builtIn, type OpenedCatalogue, open } from './catalogue/open.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { cataloguePaths, DraftConfigs } from './configured.ts'
import { type Input, STANDARD_INPUT } from './draft-file.ts'
import { count } from './formats/counts.ts'
import { eachInput } from './inputs.ts'
import { oneOf, readOptions } from './options.ts'
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
  usage: 'SYMBOL [FILES or FOLDERS…]',
  summary: 'tells who cites a resolution: the drafts under the folders named (here), and catalogues',
  options: [
    [`--format ${FORMATS.join('|')}`, 'a line a citation (text), or for programs'],
    ['--catalogue FOLDER', 'a catalogue whose texts are looked through too'],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const format = oneOf('--format', values.format, FORMATS)
    const [wanted, ...paths] = positionals
    if (wanted === undefined) throw new UsageError('cites needs a symbol, as A/RES/33/134.')
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
      throw new UsageError(`“${wanted}” is no symbol that is known here. Write it as A/RES/33/134 or S/RES/242(1967).`)
    if (symbols.length > 1) throw new UsageError(`“${wanted}” may be ${symbols.join(' or ')}: say which.`)
    const test = citationTest(symbol)
    const listing = new Listing(symbol, format, terminal)
    let drafts = 0
    const passedOver = () => void drafts++
    const look = (draft: Input) => {
      drafts++
      listing.add(inDraft(draft, symbol, test, configs.settings(draft.path).language))
    }
    const where = others.length > 0 ? others : draftsHere(folders, catalogues)
    const failed = await eachInput(where, terminal, look, { wanted: { test: test.mayCite, passedOver } })
    for (const catalogue of catalogues) listing.add(inCatalogue(catalogue, symbol))
    if (listing.isEmpty && isUnfinished(symbol))
      throw new UsageError(
        `“${wanted}” lacks its session or its year. Write it in full, as A/RES/1514(XV), A/RES/33/134 or S/RES/242(1967).`,
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
function searched(drafts: number, catalogues: number): string {
  const counted = [drafts > 0 && count(drafts, 'draft'), catalogues > 0 && count(catalogues, 'catalogue')]
  const what = counted.filter((one) => one !== false)
  return `${what.join(' and ')} ${drafts + catalogues === 1 ? 'has' : 'have'} been looked through`
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
  #places = 0
  #texts = 0
  #last: string | null = null

  constructor(symbol: string, format: (typeof FORMATS)[number], { stdout, isTerminal }: Terminal) {
    this.#atOnce = isTerminal ? 0 : WRITTEN_AT_ONCE
    this.#symbol = symbol
    this.#isJson = format === 'json'
    this.#stdout = stdout
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
  end(searched: string | null): void {
    this.#write()
    if (this.#isJson) this.#stdout(this.isEmpty ? `${this.#head}]\n}\n` : '\n  ]\n}\n')
    else if (!this.isEmpty)
      this.#stdout(
        `${this.#symbol} is cited ${times(this.#places)}, in ${this.#texts} ${this.#texts === 1 ? 'text' : 'texts'}.\n`,
      )
    else if (searched !== null) this.#stdout(`Nobody cites ${this.#symbol}: ${searched}.\n`)
  }

  get #head(): string {
    return `{\n  "version": 1,\n  "symbol": ${json(this.#symbol)},\n  "places": [`
  }
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

function inDraft({ path, text }: Input, symbol: string, test: CitationTest, given: Language | null): PlaceInDraft[] {
  if (text.length > LONGEST_DRAFT) return []
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

function inCatalogue({ folder, catalogue }: OpenedCatalogue, symbol: string): PlaceInDraft[] {
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
        text: [citing.symbol, record?.titles[language], part && `cites its ${part}`].filter(Boolean).join(', '),
      }
    })
}
