import type { Catalogue, CatalogueRecord, Draft } from '../core/world.ts'

/** A date that several drafts give to what they cite. */
export interface AgreedDate {
  readonly date: string
  readonly citations: number
}

/** What drafts themselves say of adopted resolutions: their own dates, and those that several agree on. */
export const ownCatalogue = (
  draftOf: (symbol: string) => Draft | undefined,
  agreedOn: (symbol: string) => AgreedDate | undefined,
): Catalogue => ({
  size: 0,
  get: (symbol): CatalogueRecord | undefined => {
    const draft = draftOf(symbol)
    if (draft?.date) {
      const { date, title, language } = draft
      return { symbol, date, titles: title ? { [language]: title } : {}, vote: null, basis: 'draft' }
    }
    const agreed = agreedOn(symbol)
    return agreed && { symbol, ...agreed, titles: {}, vote: null, basis: 'cited' }
  },
})
