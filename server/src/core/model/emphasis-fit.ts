/** How the emphasis of a paragraph lies on its opening. Source. */
import { overlaps, type Span } from '../text/span.ts'
import { mayGoOn } from '../wording/openings/grammar.ts'
import type { Opening } from '../wording/openings/index.ts'
import { wordsOf } from '../wording/openings/tokens.ts'
import type { Emphasis, Prose } from './prose.ts'

/**
 * `right`: all of the phrase and no more, or as much as usage allows; `short`: part of it; `long`: more than it;
 * `unusual`: more than the grammar knows, in a way that may well be a phrase of its own.
 */
export type Fit = 'none' | 'right' | 'short' | 'long' | 'unusual'

export interface OpeningEmphasis {
  readonly fit: Fit
  /** Its places in the draft are not told: they count from the beginning of the paragraph. */
  readonly emphasis: Emphasis | null
  /** The words in emphasis without the white space and punctuation at their ends: a span of the prose. */
  readonly covered: Span
}

/** The emphasis on an opening, and how it fits. */
export function emphasisOn(prose: Prose, opening: Opening): OpeningEmphasis {
  const phrase = { start: opening.start, end: opening.end }
  const emphasis = emphasisOver(prose, phrase)
  if (!emphasis) return { fit: 'none', emphasis, covered: phrase }
  const covered = trimmed(prose.text, emphasis.words)
  const words = emphasis.mark === 'capitals' ? prose.text.toLowerCase() : prose.text
  return { fit: fitOf(words, opening, covered), emphasis, covered }
}

/** The mark of the emphasis on an opening; null where there is none. */
export const markOn = (prose: Prose, opening: Opening): Emphasis['mark'] | null =>
  emphasisOver(prose, opening)?.mark ?? null

function emphasisOver({ words: { emphasis } }: Prose, phrase: Span): Emphasis | null {
  for (const one of emphasis) if (overlaps(one.words, phrase)) return one
  return null
}

function fitOf(text: string, opening: Opening, covered: Span): Fit {
  if (covered.start > opening.start) return 'short'
  if (opening.acceptedEnds.includes(covered.end)) return 'right'
  if (covered.end < opening.end) return 'short'
  return mayBelong(text.slice(opening.end, covered.end).trim()) ? 'unusual' : 'long'
}

/** Nothing in the words beyond the phrase clearly opens the object. */
function mayBelong(extra: string): boolean {
  const words = wordsOf(extra)
  return (
    words.length <= 4 &&
    words.at(-1)?.end === extra.length &&
    !/\p{Uppercase}/u.test(extra) &&
    mayGoOn(words.map(({ text }) => text))
  )
}

/** Whether a house takes a complement of the verb's own, `its call` of `Reiterates its call`, into the phrase. */
export type OwnComplement = 'in' | 'either' | 'out'

/**
 * The opening as a house has it: where complements of the verb's own stay out, the phrase ends before one, and either
 * end is right.
 */
export function inHouse(opening: Opening, complement: OwnComplement): Opening {
  const end = complement === 'out' ? opening.endsWithoutComplement.at(-1) : undefined
  return end === undefined ? opening : { ...opening, end, acceptedEnds: [end, ...opening.acceptedEnds] }
}

/**
 * The phrase that is emphasised or should be: as emphasised where that is a reading of the words, else as the words
 * have it.
 */
export function phraseOf(prose: Prose, opening: Opening | null, loose: boolean): string | null {
  if (!opening) {
    const first = prose.words.emphasis[0]
    if (first?.words.start !== 0) return null
    const { start, end } = trimmed(prose.text, first.words)
    return prose.text.slice(start, end)
  }
  const { fit, covered } = emphasisOn(prose, opening)
  const joint =
    covered.start === opening.start &&
    opening.possibleEnds.includes(covered.end) &&
    (loose || covered.end >= opening.minimalEnd)
  const end =
    fit === 'right' || fit === 'unusual' || (fit === 'short' && joint) || (fit === 'long' && loose)
      ? covered.end
      : opening.end
  return prose.text.slice(opening.start, end)
}

function trimmed(text: string, words: Span): Span {
  let { start, end } = words
  while (end > start && !isLetter(text, end - 1) && /[\s\u00a0,;:.]/.test(text.charAt(end - 1))) end--
  while (start < end && !isLetter(text, start) && /[\s\u00a0]/.test(text.charAt(start))) start++
  return { start, end }
}

/** `A` to `z`, told quickly: nearly all phrases begin and end with one. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20
  return code >= 0x61 && code <= 0x7a
}
