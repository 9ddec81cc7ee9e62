/** Several catalogues as one. */
import type { Catalogue, CatalogueRecord } from '../world.ts'

/**
 * What any of the catalogues knows. Where several have a record, that from an official record goes before one from
 * citations, else the first; what it leaves open comes from the others. A search gives each as the first that has it
 * knows it.
 */
export function combined(catalogues: readonly Catalogue[]): Catalogue {
  const [only] = catalogues
  if (only && catalogues.length === 1) return only
  const get = (symbol: string): CatalogueRecord | undefined =>
    merged(catalogues.map((catalogue) => catalogue.get(symbol)).filter((record) => record !== undefined))
  return {
    size: catalogues.reduce((sum, { size }) => sum + size, 0),
    get,
    covers: (symbol) => catalogues.some((c) => c.covers?.(symbol)) && get(symbol) === undefined,
    *beginning(prefix) {
      const seen = new Set<string>()
      for (const catalogue of catalogues)
        for (const record of catalogue.beginning?.(prefix) ?? []) {
          if (seen.has(record.symbol)) continue
          seen.add(record.symbol)
          yield record
        }
    },
    titled(words, most) {
      const found = new Map<string, CatalogueRecord>()
      for (const catalogue of catalogues)
        for (const record of catalogue.titled?.(words, most) ?? [])
          if (found.size < most && !found.has(record.symbol)) found.set(record.symbol, record)
      return [...found.values()]
    },
    entitled(beginning) {
      const found = new Map<string, CatalogueRecord>()
      for (const catalogue of catalogues)
        for (const record of catalogue.entitled?.(beginning) ?? [])
          if (!found.has(record.symbol)) found.set(record.symbol, record)
      return [...found.values()]
    },
    *prepare() {
      for (const catalogue of catalogues) yield* catalogue.prepare?.() ?? []
    },
  }
}

function merged(records: readonly CatalogueRecord[]): CatalogueRecord | undefined {
  const [first, ...others] = records.toSorted((a, b) => weight(b) - weight(a))
  if (!first || others.length === 0) return first
  const withTexts = records.find(({ texts }) => texts && texts.length > 0)
  return {
    ...first,
    date: first.date ?? others.find(({ date }) => date)?.date ?? null,
    vote: first.vote ?? others.find(({ vote }) => vote)?.vote ?? null,
    titles: Object.assign({}, ...others.toReversed().map(({ titles }) => titles), first.titles),
    ...(withTexts ? { texts: withTexts.texts ?? [], catalogue: withTexts.catalogue ?? '' } : {}),
  }
}

/** A dated official record before one from citations, and anything before a record without a date. */
const weight = ({ date, basis }: CatalogueRecord): number => (date === null ? 0 : basis === 'record' ? 2 : 1)
