/** The entries of the rulebook, to which the R-numbers of rules lead. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of `server/rulebook.md`, which `scripts/build.mjs` puts in; where the source runs, there is none. */
declare const RULEBOOK: string | undefined

const rulebook = (): string =>
  typeof RULEBOOK === 'string' ? RULEBOOK : readFileSync(join(__dirname, '..', '..', 'rulebook.md'), 'utf8')

/** The entries that the source of a rule names (`R-62, R-75 to R-83`), in its order; each without its `###`. */
export function entriesNamed(source: string, text = rulebook()): readonly string[] {
  const entries = entriesIn(text)
  const numbers = [...source.matchAll(/R-(\d+)(?: to R-(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i),
  )
  // A range may go over numbers that were never given.
  return numbers.flatMap((number) => entries.get(number) ?? [])
}

/** The entries by their numbers: each from its heading to the next. */
const entriesIn = (text: string): ReadonlyMap<number, string> =>
  new Map(
    text.split(/^#+ /m).flatMap((part) => {
      const number = /^R-(\d+) /.exec(part)?.[1]
      return number === undefined ? [] : [[Number(number), part.trimEnd()] as const]
    }),
  )
