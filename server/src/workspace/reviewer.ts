import type { Settings } from '../core/lint/settings.ts'
import type { Draft, World } from '../core/world.ts'
import { CatalogueStore } from './catalogues.ts'
import type { Files } from './files.ts'
import { ownCatalogue } from './own-catalogue.ts'
import { type FileReview, type FileToReview, reviewFile, type WorldSnapshot } from './review-file.ts'

/** Reviews drafts in a world that was made of a snapshot, as in the thread that the snapshot comes from. */
export class Reviewer {
  readonly #files: Files
  readonly #settings: readonly Settings[]
  readonly #world: World

  private constructor(files: Files, settings: readonly Settings[], world: World) {
    this.#files = files
    this.#settings = settings
    this.#world = world
  }

  /** What cannot be read of the catalogues has been told already, and is passed over. */
  static async in(snapshot: WorldSnapshot, files: Files, readFacts: () => Promise<string>): Promise<Reviewer> {
    const store = new CatalogueStore(files, () => {})
    const facts = await readFacts().catch(() => null)
    if (facts !== null) store.useFacts(facts)
    await store.open(snapshot.catalogues)
    const drafts = new Map<string, Draft>()
    for (const draft of snapshot.drafts) {
      const known = draft.symbol === null ? undefined : drafts.get(draft.symbol)
      if (draft.symbol !== null && (!known || draft.uri < known.uri)) drafts.set(draft.symbol, draft)
    }
    const agreed = new Map(snapshot.agreed)
    const get = (symbol: string) => drafts.get(symbol)
    const own = ownCatalogue(get, (symbol) => agreed.get(symbol))
    return new Reviewer(files, snapshot.settings, { catalogue: store.catalogue([own]), workspace: { get } })
  }

  async review(files: readonly FileToReview[]): Promise<readonly FileReview[]> {
    const reviews: FileReview[] = []
    for (const { uri, settings } of files)
      reviews.push(await reviewFile(uri, this.#settings[settings] as Settings, this.#world, this.#files))
    return reviews
  }
}
