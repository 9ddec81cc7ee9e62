import { Agreement } from './agreement.ts'
import type { Catalogue, CatalogueRecord, Draft, Workspace } from './core/catalogue/catalogue.ts'
import { type CitingPlace, printPlaces, readPlaces } from './core/catalogue/cites.ts'
import { type Titled, TitleIndex } from './core/catalogue/titles.ts'
import { keyOf, numbersIn } from './core/citations/key.ts'
import { type Document, parse } from './core/document.ts'
import { citedIn, draftsIn } from './core/features/draft.ts'
import { draftsInExcerpt } from './core/features/excerpt.ts'
import type { Language } from './core/lexicon/languages.ts'
import { type Files, type Found, isOwnDraft, noFiles, sizeOf, uriKey } from './files.ts'
import { type Log, messageOf } from './guard.ts'
import { type Entry, printIndex, readIndex } from './indexFile.ts'
import { LONGEST_INDEXED } from './limits.ts'
import { Pace } from './pace.ts'

/** Shows how far the reading has come, and hears that it is to stop. */
export interface Progress {
  report(done: number, of: number): void
  readonly isCancelled: boolean
  done(): void
}

const SILENT: Progress = { report: () => {}, isCancelled: false, done: () => {} }

/** Where the index is kept between sessions. */
export interface Storage {
  read(): Promise<string>
  /** Puts all of it in place at once, so that two windows never see half of the other's. */
  write(text: string): Promise<void>
}

/** A citation in a draft of the workspace. */
export interface CitingDraft {
  readonly uri: string
  readonly place: CitingPlace
}

/**
 * The index of the workspace's drafts. It reads files in the background and lets requests in between: first what each is, quickly, then,
 * at leisure, what each cites; a question about who cites something reads what it needs at once. The text of an open draft goes before
 * that of its file.
 */
export class DraftIndex implements Workspace {
  /** Where its files come from, and where it is kept: known once the client has introduced itself. */
  files: Files = noFiles
  storage: Storage | null = null
  progress: () => Promise<Progress> = async () => SILENT
  readonly #log: Log
  readonly #changed: () => void
  readonly #entries = new Map<string, Entry>()
  readonly #open = new Map<string, Document>()
  /** The keys of the files that claim each symbol. */
  readonly #claims = new Map<string, Set<string>>()
  readonly #agreement = new Agreement()
  /** All symbols in order, and their titles: made when asked for, and again when a draft has changed. */
  #sorted: readonly string[] | null = null
  #titles: TitleIndex | null = null
  #folders: readonly string[] = []
  #run = 0

  /** `changed` is called when something has changed that a citation could point to. */
  constructor(log: Log, changed: () => void) {
    this.#log = log
    this.#changed = changed
  }

  /** The draft with this symbol; where several files claim it, the first by its address. */
  get(symbol: string): Draft | undefined {
    const claims = [...(this.#claims.get(symbol) ?? [])].map((key) => this.#entries.get(key)?.drafts ?? [])
    const drafts = claims.flat().filter((draft) => draft.symbol === symbol)
    return drafts.reduce<Draft | undefined>(
      (first, draft) => (first && first.uri <= draft.uri ? first : draft),
      undefined,
    )
  }

  *beginning(prefix: string): Generator<string> {
    this.#sorted ??= [...this.#claims.keys()].sort()
    const symbols = this.#sorted
    for (let i = firstFrom(symbols, prefix); i < symbols.length && symbols[i]?.startsWith(prefix); i++)
      yield symbols[i] as string
  }

  titled(words: readonly string[], most: number): readonly string[] {
    if (!this.#titles) {
      this.#titles = new TitleIndex(this.#titledDrafts())
      for (const _ of this.#titles.build());
    }
    return this.#titles.find(words, most)
  }

  *#titledDrafts(): Generator<Titled> {
    for (const { drafts } of this.#entries.values())
      for (const { symbol, title, language } of drafts)
        if (symbol && title) yield { symbol, titles: { [language]: title } }
  }

  /** The resolutions of a file, in the order of its text. */
  of(uri: string): readonly Draft[] {
    return this.#entries.get(uriKey(uri))?.drafts ?? []
  }

  /** The language of a file, as far as the index knows it. */
  languageOf(uri: string): Language | null {
    return this.of(uri)[0]?.language ?? null
  }

  /** What the drafts themselves say of adopted resolutions: their own dates, and those that several agree on. */
  readonly catalogue: Catalogue = {
    size: 0,
    get: (symbol): CatalogueRecord | undefined => {
      const draft = this.get(symbol)
      if (draft?.date) {
        const { date, title, language } = draft
        return { symbol, date, titles: title ? { [language]: title } : {}, vote: null, basis: 'draft' }
      }
      const agreed = this.#agreement.on(symbol)
      return agreed && { symbol, ...agreed, titles: {}, vote: null, basis: 'cited' }
    },
  }

  /** Reads the folders anew; a later call ends an earlier one that is still under way. */
  async build(folders: readonly string[]): Promise<void> {
    const run = ++this.#run
    this.#folders = folders
    const [found, kept] = [await this.files.find(folders), await this.#kept()]
    const progress = await this.progress()
    const pace = new Pace()
    const here = new Set<string>()
    let read = 0
    try {
      for (const [n, file] of found.entries()) {
        if (run !== this.#run || progress.isCancelled) break
        const key = uriKey(file.uri)
        here.add(key)
        if (!isOwnDraft(file.uri, folders) || this.#open.has(key)) continue
        const known = kept.get(key) ?? this.#entries.get(key)
        if (known && file.stamp !== null && known.stamp === file.stamp) this.#put(key, known)
        else {
          read++
          await this.#read(file)
        }
        if (pace.isDue) {
          progress.report(n + 1, found.length)
          await pace.rest()
        }
      }
    } finally {
      progress.done()
    }
    if (run !== this.#run) return
    if (!progress.isCancelled)
      for (const key of this.#entries.keys()) if (!here.has(key) && !this.#open.has(key)) this.#drop(key)
    this.#changed()
    if (read > 0 || here.size !== kept.size) await this.#keep()
    void this.#deepen(run).catch((error) => this.#log(`Index of drafts: ${messageOf(error)}`))
  }

  /** Ends what goes on in the background. */
  stop(): void {
    this.#run++
  }

  /** A draft is open with this text. */
  opened(uri: string, document: Document): void {
    const key = uriKey(uri)
    this.#open.set(key, document)
    const drafts = document.text.length <= LONGEST_INDEXED ? draftsIn(document, uri) : []
    if (this.#put(key, { uri, stamp: null, drafts, numbers: '', cites: null })) this.#changed()
  }

  /** A draft is no longer open: its file counts again. */
  async closed(uri: string): Promise<void> {
    this.#open.delete(uriKey(uri))
    await this.fileChanged(uri)
  }

  /** A file was made, written or taken away. */
  async fileChanged(uri: string): Promise<void> {
    if (this.#open.has(uriKey(uri))) return
    const stamp = (await this.files.stamp?.(uri)) ?? null
    if (isOwnDraft(uri, this.#folders) ? await this.#read({ uri, stamp }) : this.#remove(uri)) this.#changed()
  }

  /** A file or a folder is gone. */
  fileDeleted(uri: string): void {
    if (!this.#open.has(uriKey(uri)) && this.#remove(uri)) this.#changed()
  }

  /** The places of all drafts that cite a symbol, by address; drafts that may cite it and have not been looked into yet are read now. */
  async citing(symbol: string): Promise<readonly CitingDraft[]> {
    const number = keyOf(symbol)
    const pace = new Pace()
    const found: CitingDraft[] = []
    for (const [key, entry] of this.#entries) {
      if (pace.isDue) await pace.rest()
      const places = await this.#places(key, entry, (numbers) => number !== null && numbers.includes(number))
      if (places.includes(`${symbol} `))
        for (const place of readPlaces(places)) if (place.symbol === symbol) found.push({ uri: entry.uri, place })
    }
    return found.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.place.line - b.place.line))
  }

  /** Where a draft cites, printed; empty where it has not been looked into and need not be. */
  async #places(key: string, entry: Entry, isNeeded: (numbers: string) => boolean): Promise<string> {
    const open = this.#open.get(key)
    if (open) return open.text.length <= LONGEST_INDEXED ? printPlaces(citedIn(open)) : ''
    if (entry.cites !== null) return entry.cites
    return isNeeded(entry.numbers) ? this.#look(key, entry) : ''
  }

  /** Reads what a draft cites, and keeps it. */
  async #look(key: string, entry: Entry): Promise<string> {
    let cites = ''
    try {
      const text = await this.files.read(entry.uri)
      if (text.length <= LONGEST_INDEXED) cites = printPlaces(citedIn(parse(text)))
    } catch {
      // It is gone, or cannot be read: it cites nothing then.
    }
    if (this.#entries.get(key) === entry) this.#entries.set(key, { ...entry, cites })
    return cites
  }

  /** Looks into the drafts one by one, with as much rest as work between them. */
  async #deepen(run: number): Promise<void> {
    let looked = 0
    for (const key of [...this.#entries.keys()]) {
      if (run !== this.#run) return
      const entry = this.#entries.get(key)
      if (!entry || this.#open.has(key)) continue
      const start = Date.now()
      if (entry.cites === null) {
        looked++
        this.#agreement.note(key, await this.#look(key, entry))
        await rest(Date.now() - start)
      } else {
        this.#agreement.note(key, entry.cites)
        if (looked % 50 === 0) await rest(0)
      }
      if (looked % 2000 === 1999) await this.#keep()
    }
    if (looked > 0) await this.#keep()
    this.#changed()
  }

  async #kept(): Promise<ReadonlyMap<string, Entry>> {
    if (!this.storage || this.#entries.size > this.#open.size) return new Map()
    const text = await this.storage.read().catch(() => '')
    return new Map(readIndex(text).map((entry) => [uriKey(entry.uri), entry]))
  }

  async #keep(): Promise<void> {
    try {
      await this.storage?.write(printIndex(this.#entries.values()))
    } catch (error) {
      this.#log(`The index of drafts cannot be kept for the next session: ${messageOf(error)}`)
    }
  }

  async #read({ uri, stamp }: Found): Promise<boolean> {
    const key = uriKey(uri)
    try {
      if (sizeOf(stamp) > 4 * LONGEST_INDEXED) throw new Error(`${uri} is too large to be looked into.`)
      // Words are decoded only where they are read: most of a draft is looked through for numbers alone.
      const bytes = this.files.bytesNow?.(uri)
      const text = bytes ?? (await this.files.read(uri))
      if (this.#open.has(key)) return false
      const short = text.length <= LONGEST_INDEXED
      const drafts = short ? draftsInExcerpt(text, uri, bytes === undefined ? undefined : this.files.decode) : []
      return this.#put(key, { uri, stamp, drafts, numbers: short ? numbersIn(text) : '', cites: null })
    } catch (error) {
      if (this.#entries.has(key)) return this.#remove(uri)
      this.#log(`Left out of the index: ${messageOf(error)}`)
      return false
    }
  }

  /** True where what is known of the draft has changed, its place aside. */
  #put(key: string, entry: Entry): boolean {
    const before = this.#entries.get(key)?.drafts
    const now = entry.drafts
    this.#entries.set(key, entry)
    const alike = (a: Draft, b: Draft | undefined): boolean =>
      a.symbol === b?.symbol && a.title === b.title && a.date === b.date
    if (before?.length === now.length && now.every((draft, i) => alike(draft, before[i]))) return false
    this.#sorted = null
    this.#titles = null
    this.#unclaim(key, before ?? [])
    for (const { symbol } of now) {
      if (symbol === null) continue
      const claims = this.#claims.get(symbol)
      if (claims) claims.add(key)
      else this.#claims.set(symbol, new Set([key]))
    }
    return true
  }

  #unclaim(key: string, drafts: readonly Draft[]): void {
    for (const { symbol } of drafts) {
      const claims = symbol === null ? undefined : this.#claims.get(symbol)
      claims?.delete(key)
      if (claims?.size === 0) this.#claims.delete(symbol as string)
    }
  }

  #drop(key: string): void {
    this.#sorted = null
    this.#titles = null
    this.#unclaim(key, this.#entries.get(key)?.drafts ?? [])
    this.#entries.delete(key)
    this.#agreement.forget(key)
  }

  #remove(uri: string): boolean {
    const key = uriKey(uri)
    const gone = [...this.#entries.keys()].filter((k) => (k === key || k.startsWith(`${key}/`)) && !this.#open.has(k))
    for (const k of gone) this.#drop(k)
    return gone.length > 0
  }
}

/** The place of the first symbol that is not below the one given. */
function firstFrom(symbols: readonly string[], from: string): number {
  let low = 0
  let high = symbols.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((symbols[middle] as string) < from) low = middle + 1
    else high = middle
  }
  return low
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((wake) => setTimeout(wake, Math.min(milliseconds, 50)))
