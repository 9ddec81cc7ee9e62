/** Openings of parliamentary law: `WHEREAS`, `BE IT FURTHER RESOLVED`. They are fixed, and take no other words. */
import { FORMAL_OPENINGS } from '../../lexicon/formal-openings.ts'
import type { Language } from '../../lexicon/languages.ts'
import type { Opening, OpeningPart } from './opening.ts'
import { leadOf, wordsOf } from './tokens.ts'

const PARTS: readonly OpeningPart[] = ['preambular', 'operative']
/** No opening of this kind is longer. */
const LONGEST = 80
/** The letters that they begin with. */
const FIRST = /^[WRBNTFALIPVSQEYCwrbntfalipvsqeyc]/

/** The formal opening of a text; null where it has none. */
export function readFormalOpening(text: string, language: Language): Opening | null {
  const start = leadOf(text)
  if (!FIRST.test(text.charAt(start))) return null
  const head = text.slice(start, start + LONGEST).replace(/[^\S ]/gu, ' ')
  const isWide = head.includes('  ')
  const narrow = isWide ? head.replace(/ {2,}/g, ' ') : head
  for (const part of PARTS) {
    const phrase = FORMAL_OPENINGS[language][part].exec(narrow)?.[0]
    if (phrase === undefined) continue
    const length = isWide ? widthOf(phrase, head) : phrase.length
    const end = start + length
    const words = wordsOf(head.replace(/,/g, ' ')).filter((word) => word.start < length + ', that'.length)
    // Some emphasise the conjunction as well: `RESOLVED, THAT`.
    const that = /^,? {1,40}(?:that|que)(?!\p{Alphabetic})/iu.exec(head.slice(length))?.[0].length ?? 0
    return {
      part,
      start,
      end,
      acceptedEnds: that > 0 ? [end, end + that] : [end],
      endsWithoutComplement: [],
      possibleEnds: words.map((word) => start + word.end).filter((possible) => possible <= end + that),
      minimalEnd: end,
      verb: part === 'preambular' ? 'whereas' : 'resolved',
      known: true,
      formal: true,
    }
  }
  return null
}

/** How many characters a phrase takes in a text that has more spaces where it has one: `RESOLVED        That`. */
function widthOf(phrase: string, text: string): number {
  let width = 0
  for (const letter of phrase) {
    if (letter === ' ') while (text.charAt(width + 1) === ' ') width++
    width++
  }
  return width
}
