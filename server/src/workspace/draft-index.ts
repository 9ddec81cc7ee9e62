import { type CitingPlace, printPlaces, readPlaces } from '../core/catalogue/citing-places.ts'
import { type Titled, TitleIndex } from '../core/catalogue/titles.ts'
import { needleOf } from '../core/citations/number-keys.ts'
import type { Document } from '../core/document/document.ts'
import { LONGEST_INDEXED } from '../core/document/limits.ts'
import { citedIn, namedAlike } from '../core/indexing/drafts.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { lowerBound } from '../core/text/binary-search.ts'
import type { Catalogue, CatalogueRecord, Draft, Workspace } from '../core/world.ts'
import { type Log, messageOf } from '../log.ts'
import { CitedDates } from './cited-dates.ts'
import { type Files, type FoundFile, isOwnDraft, uriKey } from './files.ts'
import { type IndexEntry, printIndex, readIndex } from './index-file.ts'
import type { Storage } from './index-storage.ts'
import type { IndexWorker } from './index-worker.ts'
import { OpenDraftEntry } from './open-draft-entry.ts'
import { type Progress, SILENT } from './progress.ts'
import { type EntryResult, readCited, readEntry } from './read-entry.ts'
import { TimeSlice } from './time-slice.ts'

/**
 * So many drafts are worth a second reader; so many are given to it at a time; the index is kept again after so many.
 */
const MANY = 200
const PART = 50
/** What a draft is is read so quickly that the way to the helper and back has to be worth it. */
const LARGE_PART = 400
const KEPT_EVERY = 5_000

/** A citation in a draft of the workspace. */
export interface CitingDraft {
  readonly uri: string
  readonly place: CitingPlace
}

/** What the index is made of. */
export interface IndexParts {
  /** Where its files come from. */
  readonly files: Files
  /** Where it is kept between sessions; null where it is not. */
  readonly storage?: Storage | null
  /** Starts a second reader; null where there can be none. */
  readonly startWorker?: (() => IndexWorker) | null
  /** Shows how far the reading has come. */
  readonly progress?: () => Promise<Progress>
  readonly log: Log
  /** Is called when something has changed that a citation could point to. */
  readonly changed: () => void
}

/**
 * The index of the workspace's drafts. It reads files in the background and lets requests in between: first what each
 * is, quickly, then, at leisure, what each cites; a question about who cites something reads what it needs at once. The
 * text of an open draft goes before that of its file.
 */
export class DraftIndex implements Workspace {
  readonly #files: Files
  readonly #storage: Storage | null
  readonly #progress: () => Promise<Progress>
  readonly #startWorker: (() => IndexWorker) | null
  readonly #log: Log
  readonly #changed: () => void
  #helping: IndexWorker | null = null
  readonly #entries = new Map<string, IndexEntry>()
  readonly #open = new Map<string, Document>()
  /** The keys of the files that claim each symbol. */
  readonly #claims = new Map<string, Set<string>>()
  readonly #agreement = new CitedDates()
  /** All symbols in order, and their titles: made when asked for, and again when a draft has changed. */
  #sorted: readonly string[] | null = null
  #titles: TitleIndex | null = null
  #folders: readonly string[] = []
  #run = 0

  constructor(parts: IndexParts) {
    this.#files = parts.files
    this.#storage = parts.storage ?? null
    this.#progress = parts.progress ?? (async () => SILENT)
    this.#startWorker = parts.startWorker ?? null
    this.#log = parts.log
    this.#changed = parts.changed
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
    const first = lowerBound(symbols.length, (i) => (symbols[i] as string) < prefix)
    for (let i = first; i < symbols.length && symbols[i]?.startsWith(prefix); i++) yield symbols[i] as string
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
    const [found, kept] = [await this.#files.find(folders), await this.#kept()]
    const here = new Set<string>()
    const news: FoundFile[] = []
    for (const file of found) {
      const key = uriKey(file.uri)
      here.add(key)
      if (!isOwnDraft(file.uri, folders) || this.#open.has(key)) continue
      const known = kept.get(key) ?? this.#entries.get(key)
      if (known && file.stamp !== null && known.stamp === file.stamp) this.#put(key, known)
      else news.push(file)
    }
    const isWhole = news.length === 0 || (await this.#readAll(news, run))
    if (run !== this.#run) return
    if (isWhole) for (const key of this.#entries.keys()) if (!here.has(key) && !this.#open.has(key)) this.#drop(key)
    this.#changed()
    const isNews = news.length > 0 || here.size !== kept.size
    void this.#deepen(run, isNews)
      .catch((error) => this.#log(`Index of drafts: ${messageOf(error)}`))
      .finally(() => {
        if (run === this.#run) this.#dismiss()
      })
  }

  /**
   * Reads what the files are: part of them here, part of them by the helper, who comes where there are many. False
   * where the person has ended it.
   */
  async #readAll(files: readonly FoundFile[], run: number): Promise<boolean> {
    const progress = await this.#progress()
    const pace = new TimeSlice()
    let next = 0
    const goesOn = (): boolean => run === this.#run && !progress.isCancelled && next < files.length
    const take = (count: number): readonly FoundFile[] => {
      next += count
      return files.slice(next - count, next)
    }
    const readHere = async () => {
      while (goesOn()) {
        for (const file of take(1)) this.#take(await readEntry(file, this.#files))
        if (!pace.isDue) continue
        progress.report(Math.min(next, files.length), files.length)
        await pace.yieldToEventLoop()
      }
    }
    const readThere = async () => {
      const helper = files.length >= MANY ? this.#help() : null
      while (helper && goesOn()) {
        const part = take(Math.min(LARGE_PART, Math.ceil(files.length / 8)))
        try {
          for (const read of await helper.entries(part)) this.#take(read)
        } catch {
          // It has died: what it had is read here.
          this.#dismiss()
          for (const file of part) this.#take(await readEntry(file, this.#files))
          return
        }
      }
    }
    try {
      await Promise.all([readHere(), readThere()])
    } finally {
      progress.done()
    }
    return !progress.isCancelled
  }

  #help(): IndexWorker | null {
    this.#helping ??= this.#startWorker?.() ?? null
    return this.#helping
  }

  #dismiss(): void {
    this.#helping?.stop()
    this.#helping = null
  }

  /** Ends what goes on in the background. */
  stop(): void {
    this.#run++
    this.#dismiss()
  }

  /** A draft is open with this text. */
  opened(uri: string, document: Document): void {
    const key = uriKey(uri)
    const before = this.#open.get(key)
    this.#open.set(key, document)
    const entry = new OpenDraftEntry(uri, document)
    if (before && entry.isIndexed && before.isParsed && namedAlike(before, document)) this.#entries.set(key, entry)
    else if (this.#put(key, entry)) this.#changed()
  }

  /** A draft is no longer open: its file counts again. */
  async closed(uri: string): Promise<void> {
    this.#open.delete(uriKey(uri))
    await this.fileChanged(uri)
  }

  /** A file was made, written or taken away. */
  async fileChanged(uri: string): Promise<void> {
    if (this.#open.has(uriKey(uri))) return
    const stamp = (await this.#files.stamp?.(uri, this.#folders)) ?? null
    const isHere = isOwnDraft(uri, this.#folders) && (stamp !== null || !this.#files.stamp)
    if (isHere ? await this.#read({ uri, stamp }) : this.#remove(uri)) this.#changed()
  }

  /** A file or a folder is gone. */
  fileDeleted(uri: string): void {
    if (!this.#open.has(uriKey(uri)) && this.#remove(uri)) this.#changed()
  }

  /**
   * The places of all drafts that cite a symbol, by address; drafts that may cite it and have not been looked into yet
   * are read now.
   */
  async citing(symbol: string): Promise<readonly CitingDraft[]> {
    const needle = needleOf(symbol)
    const pace = new TimeSlice()
    const found: CitingDraft[] = []
    for (const [key, entry] of this.#entries) {
      if (pace.isDue) await pace.yieldToEventLoop()
      const places = needle === null ? (entry.cites ?? '') : await this.#places(key, entry, needle)
      if (places.includes(`${symbol} `))
        for (const place of readPlaces(places)) if (place.symbol === symbol) found.push({ uri: entry.uri, place })
    }
    return found.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.place.line - b.place.line))
  }

  /** What a draft cites, printed; nothing where it has not been looked into and has the number nowhere. */
  async #places(key: string, entry: IndexEntry, needle: string): Promise<string> {
    const open = this.#open.get(key)
    if (open) return open.length <= LONGEST_INDEXED ? printPlaces(citedIn(open)) : ''
    if (entry.cites !== null) return entry.cites
    const { bytesNow, read } = this.#files
    const text = bytesNow ? attempt(() => bytesNow(entry.uri)) : await read(entry.uri).catch(() => '')
    return text.includes(needle) ? this.#look(key, entry) : ''
  }

  /** Reads what a draft cites, and keeps it. */
  async #look(key: string, entry: IndexEntry): Promise<string> {
    const cites = await readCited(entry.uri, this.#files)
    this.#learn(key, entry, cites)
    return cites
  }

  #learn(key: string, entry: IndexEntry, cites: string): void {
    if (this.#entries.get(key) !== entry) return
    this.#entries.set(key, { ...entry, cites })
    this.#agreement.note(key, cites)
  }

  /**
   * Looks into the drafts at leisure: by the helper where there is one, else with as much rest as work between them.
   */
  async #deepen(run: number, isNews: boolean): Promise<void> {
    if (isNews) await this.#keep()
    const pace = new TimeSlice()
    const ahead: string[] = []
    for (const [key, entry] of this.#entries) {
      if (entry.cites === null) ahead.push(key)
      else this.#agreement.note(key, entry.cites)
      if (pace.isDue) await pace.yieldToEventLoop()
    }
    const helper = ahead.length >= MANY ? this.#help() : null
    for (let at = 0; at < ahead.length && run === this.#run; at += PART) {
      const part = ahead.slice(at, at + PART).flatMap((key): [string, IndexEntry][] => {
        const entry = this.#entries.get(key)
        return entry && entry.cites === null && !this.#open.has(key) ? [[key, entry]] : []
      })
      const cited = await helper?.cited(part.map(([, { uri }]) => uri)).catch(() => null)
      for (const [n, [key, entry]] of part.entries()) {
        if (run !== this.#run) return
        const start = Date.now()
        if (cited) this.#learn(key, entry, cited[n] ?? '')
        else {
          await this.#look(key, entry)
          await rest(Date.now() - start)
        }
      }
      if (at % KEPT_EVERY === 0 && at > 0) await this.#keep()
    }
    if (ahead.length > 0 && run === this.#run) await this.#keep()
    this.#changed()
  }

  async #kept(): Promise<ReadonlyMap<string, IndexEntry>> {
    if (!this.#storage || this.#entries.size > this.#open.size) return new Map()
    const text = await this.#storage.read().catch(() => '')
    return new Map(readIndex(text).map((entry) => [uriKey(entry.uri), entry]))
  }

  async #keep(): Promise<void> {
    try {
      await this.#storage?.write(printIndex(this.#entries.values()))
    } catch (error) {
      this.#log(`The index of drafts cannot be kept for the next session: ${messageOf(error)}`)
    }
  }

  /** True where what is known of the draft has changed. */
  async #read(file: FoundFile): Promise<boolean> {
    return this.#take(await readEntry(file, this.#files))
  }

  #take(read: EntryResult): boolean {
    if ('entry' in read) {
      const key = uriKey(read.entry.uri)
      return !this.#open.has(key) && this.#put(key, read.entry)
    }
    if (this.#entries.has(uriKey(read.uri))) return this.#remove(read.uri)
    this.#log(`Left out of the index: ${read.problem}`)
    return false
  }

  /**
   * True where what is known of the draft has changed, its place and its title aside: those are told by who asks for
   * them.
   */
  #put(key: string, entry: IndexEntry): boolean {
    const before = this.#entries.get(key)?.drafts
    const now = entry.drafts
    this.#entries.set(key, entry)
    const all = (alike: (a: Draft, b: Draft) => boolean): boolean =>
      before?.length === now.length && now.every((draft, i) => alike(draft, before[i] as Draft))
    if (!all((a, b) => a.title === b.title)) this.#titles = null
    if (all((a, b) => a.symbol === b.symbol && a.date === b.date)) return false
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

/** A text, or none where it cannot be read. */
function attempt(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((wake) => setTimeout(wake, Math.min(milliseconds, 50)))
