/** The organ whose name a misspelt organ line comes near to. */
import { LANGUAGES } from '../../lexicon/languages.ts'
import { ORGANS } from '../../lexicon/organs.ts'
import { distance } from '../../text/distance.ts'

const NAMES = ORGANS.flatMap((organ) => LANGUAGES.map((language) => organ.names[language].full))

/** One slip for each so many letters of the name, at most. */
const LETTERS_A_SLIP = 8

/** The full name that a line comes near to, without being it; null where it comes near to none. */
export function nearOrgan(line: string): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const name of NAMES) {
    const most = Math.max(2, Math.floor(name.length / LETTERS_A_SLIP))
    if (Math.abs(name.length - line.length) > most) continue
    const far = distance(line.toLowerCase(), name.toLowerCase())
    if (far > 0 && far <= most && far < least) {
      least = far
      best = name
    }
  }
  return best
}
