/** Numbers that stand bare where the draft has said before whose they are. */
import { memoize } from '../text/memo.ts'
import { chronology, within } from './chronology.ts'
import type { Citation } from './citation.ts'

/**
 * What has been said of numbers so far: the citation that said it, or null where two bodies have been given one number.
 */
export type Said = Map<string, Citation | null>

/** What a citation of this number is remembered by; null for one that nothing is remembered of. */
export const keyOf = ({ kind, implied }: Citation, number: string): string | null =>
  !/\d\/\d/.test(number) || implied || kind === 'document' ? null : `${kind} ${number.replace(/\s/g, '')}`

/**
 * The citation as it is meant behind those that were read before it. A bare `resolution 34/24` is of the Human Rights
 * Council where the draft has given it to that Council, though the General Assembly has such a number too; one with a
 * date that does not fit stays as it is. `key` is that of `keyOf`; `said` learns from each citation.
 */
export function remembered(citation: Citation, key: string, said: Said): Citation {
  const before = said.get(key)
  if (!citation.bare) {
    const differs = before !== undefined && before?.symbol !== citation.symbol
    said.set(key, differs ? null : citation)
    return citation
  }
  if (!before || before.symbol === citation.symbol || !isDatedLike(citation, before)) return citation
  const made = MADE(citation)
  const owned = made.get(before.symbol) ?? {
    ...citation,
    form: before.form,
    symbol: before.symbol,
    organ: before.organ,
  }
  made.set(before.symbol, owned)
  return owned
}

/** The same object for the same citation, since what is thought of it is kept by it. */
const MADE = memoize((_: Citation) => new Map<string | null, Citation>())

function isDatedLike({ date }: Citation, { form }: Citation): boolean {
  const period = form && chronology(form).period
  return !date || !period || within(period, date)
}
