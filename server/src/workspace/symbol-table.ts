import { type Titled, TitleIndex } from '../core/catalogue/titles.ts'
import { lowerBound } from '../core/text/binary-search.ts'
import type { Draft } from '../core/world.ts'

/** The drafts of each file, by its key. */
type DraftsByFile = ReadonlyMap<string, { readonly drafts: readonly Draft[] }>

/** The drafts of the workspace by symbol, by the beginning of one, and by words of their titles. */
export class SymbolTable {
  readonly #files: DraftsByFile
  /** The keys of the files that claim each symbol. */
  readonly #claims = new Map<string, Set<string>>()
  /** All symbols in order, and their titles: made when asked for, and again when a draft has changed. */
  #sorted: readonly string[] | null = null
  #titles: TitleIndex | null = null

  constructor(files: DraftsByFile) {
    this.#files = files
  }

  /** The draft with this symbol; where several files claim it, the first by its address. */
  get(symbol: string): Draft | undefined {
    let first: Draft | undefined
    for (const key of this.#claims.get(symbol) ?? [])
      for (const draft of this.#files.get(key)?.drafts ?? [])
        if (draft.symbol === symbol && (!first || draft.uri < first.uri)) first = draft
    return first
  }

  /** The symbols that begin with `prefix`, in their order. */
  *beginning(prefix: string): Generator<string> {
    this.#sorted ??= [...this.#claims.keys()].sort()
    const symbols = this.#sorted
    const first = lowerBound(symbols.length, (i) => (symbols[i] as string) < prefix)
    for (let i = first; i < symbols.length && symbols[i]?.startsWith(prefix); i++) yield symbols[i] as string
  }

  /** The symbols of at most `most` drafts whose titles have words that begin with each of these. */
  titled(words: readonly string[], most: number): readonly string[] {
    for (const _ of this.prepareTitles());
    return this.#titles?.find(words, most) ?? []
  }

  /** Makes ready what `titled` needs, step by short step; what is not ready then is done at once. */
  prepareTitles(): Generator<void> {
    this.#titles ??= new TitleIndex(this.#titledDrafts())
    return this.#titles.build()
  }

  /**
   * The file with this key has changed: from these drafts, or from nothing that was known, to those. Returns true where
   * a symbol or a date has changed: position and title are looked up on demand.
   */
  update(key: string, before: readonly Draft[] | undefined, now: readonly Draft[]): boolean {
    const all = (alike: (a: Draft, b: Draft) => boolean): boolean =>
      before?.length === now.length && now.every((draft, i) => alike(draft, before[i] as Draft))
    if (!all((a, b) => a.title === b.title)) this.#titles = null
    if (all((a, b) => a.symbol === b.symbol && a.date === b.date)) return false
    this.remove(key, before ?? [])
    for (const { symbol } of now) {
      if (symbol === null) continue
      const claims = this.#claims.get(symbol)
      if (claims) claims.add(key)
      else this.#claims.set(symbol, new Set([key]))
    }
    return true
  }

  /** The file with this key, which had these drafts, is gone. */
  remove(key: string, drafts: readonly Draft[]): void {
    this.#sorted = null
    this.#titles = null
    for (const { symbol } of drafts) {
      const claims = symbol === null ? undefined : this.#claims.get(symbol)
      claims?.delete(key)
      if (claims?.size === 0) this.#claims.delete(symbol as string)
    }
  }

  *#titledDrafts(): Generator<Titled> {
    for (const { drafts } of this.#files.values())
      for (const { symbol, title, language } of drafts)
        if (symbol && title) yield { symbol, titles: { [language]: title } }
  }
}
