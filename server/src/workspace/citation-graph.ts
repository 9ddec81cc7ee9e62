import type { CitingPlace } from '../core/catalogue/citing-places.ts'
import type { Document } from '../core/document/document.ts'
import { type CitedTarget, citesParagraph } from '../core/features/cited-target.ts'
import { type MentionedResolution, mentionedResolutions } from '../core/features/mentioned-resolutions.ts'
import { headOf, resolutionOf } from '../core/features/quoted-part.ts'
import type { Language } from '../core/lexicon/languages.ts'
import type { Span } from '../core/text/span.ts'
import { type Cancellation, throwIfCancelled } from './cancellation.ts'
import type { CatalogueStore } from './catalogues.ts'
import type { CitedTexts } from './cited-texts.ts'
import type { CitingDraft } from './citing-drafts.ts'
import type { DraftIndex } from './draft-index.ts'

/** A text, and all its places that cite a resolution. */
export interface CitingText {
  readonly uri: string
  /** The symbol of the resolution that the first place is in; null where it has none. */
  readonly symbol: string | null
  readonly places: readonly [CitingPlace, ...CitingPlace[]]
}

/** A place in a text that is at hand. */
export interface TextPlace {
  readonly uri: string
  readonly document: Document
  readonly span: Span
}

/** Who cites a resolution, and whom it cites, in the drafts of the workspace and the texts of catalogues. */
export class CitationGraph {
  readonly #index: DraftIndex
  readonly #catalogues: CatalogueStore
  readonly #texts: CitedTexts

  constructor(index: DraftIndex, catalogues: CatalogueStore, texts: CitedTexts) {
    this.#index = index
    this.#catalogues = catalogues
    this.#texts = texts
  }

  /**
   * The places of the workspace's drafts, then of the catalogues' texts, that cite the target; those of a catalogue of
   * which the workspace has the draft are left out. Throws a `CancelledError` where nobody waits any longer.
   */
  async citing(target: Omit<CitedTarget, 'span'>, cancellation: Cancellation): Promise<readonly CitingDraft[]> {
    const { symbol, paragraph } = target
    const drafts = (await this.#index.citing(symbol, cancellation)).filter(({ uri, place }) =>
      citesParagraph(place.part, paragraph, this.#index.languageOf(uri) ?? 'en'),
    )
    const texts = (await this.#catalogues.citing(symbol, cancellation))
      .filter(({ record }) => !this.#index.get(record.symbol))
      .filter(({ language, place }) => citesParagraph(place.part, paragraph, language))
      .map(({ record, language, place }) => ({ uri: this.#texts.addressOf(record, language), place }))
    return [...drafts, ...texts]
  }

  /** The texts that cite a resolution, each once. Throws a `CancelledError` where nobody waits any longer. */
  async citingTexts(symbol: string, cancellation: Cancellation): Promise<readonly CitingText[]> {
    const byText = new Map<string, [CitingPlace, ...CitingPlace[]]>()
    for (const { uri, place } of await this.citing({ symbol, paragraph: null }, cancellation)) {
      const places = byText.get(uri)
      if (places) places.push(place)
      else byText.set(uri, [place])
    }
    return [...byText].map(([uri, places]) => ({ uri, symbol: this.#symbolAt(uri, places[0].line), places }))
  }

  /**
   * What a text cites but itself, each resolution with its heading, where its text is at hand, else with the place that
   * cites it first. Throws a `CancelledError` where nobody waits any longer.
   */
  async cited(
    { uri, document }: Omit<TextPlace, 'span'>,
    own: string | null,
    language: Language,
    cancellation: Cancellation,
  ): Promise<readonly (MentionedResolution & { readonly heading: TextPlace })[]> {
    const found = []
    for (const mentioned of mentionedResolutions(document, own)) {
      throwIfCancelled(cancellation)
      const heading = await this.headingOf(mentioned.symbol, language)
      found.push({ ...mentioned, heading: heading ?? { uri, document, span: mentioned.spans[0] } })
    }
    return found
  }

  /** Where a resolution begins in its text; null where that is not at hand. */
  async headingOf(symbol: string, language: Language): Promise<TextPlace | null> {
    const text = await this.#texts.of(symbol, language)
    const resolution = text && resolutionOf(text.document, symbol)
    return resolution ? { uri: text.uri, document: text.document, span: headOf(resolution) } : null
  }

  /** The symbol of the resolution that holds a line of a text. */
  #symbolAt(uri: string, at: number): string | null {
    const drafts = this.#index.draftsOf(uri).filter(({ symbol, line }) => symbol && line <= at)
    return drafts.at(-1)?.symbol ?? this.#catalogues.symbolOf(uri)
  }
}
