/**
 * The adverb by which an opening goes on from the one above: where it stands, and the opening with another. Sources:
 *
 */
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { REPETITION, type RepetitionWords } from '../../lexicon/repetition.ts'
import { phraseOf } from '../../model/emphasis-fit.ts'
import type { Paragraph } from '../../model/model.ts'
import type { Prose } from '../../model/prose.ts'
import { capitalized } from '../../text/capital.ts'
import { applyEdits, type Edit } from '../../text/edit.ts'
import { LETTERS } from '../../text/letters.ts'
import { matches } from '../../text/matches.ts'
import { hull, type Span, shift } from '../../text/span.ts'

/** An opening and its mark. Offsets are those of the prose. */
export interface Marking extends Span {
  /** The opening without the adverb, in lower case. */
  readonly opening: string
  /** The verb, participle or adjective that it turns on. */
  readonly verb: string
  /** 0 without adverb, 1 with `also`, 2 with `further`. */
  readonly rank: number
  readonly adverb: Span | null
  /** False where the adverb stands in another place than usage has it. */
  readonly placed: boolean
}

/** Reads the mark of a paragraph's opening; null where no opening is read. */
export function markingOf(paragraph: Paragraph, language: Language): Marking | null {
  const { prose, opening, kind } = paragraph
  if (opening && (opening.part !== kind || opening.formal)) return null
  const phrase = phraseOf(prose, opening, false)
  if (!phrase) return null
  const words = REPETITION[language]
  // Emphasis that leaves out `con aprecio` leaves open which phrase goes on from which.
  const left = opening ? prose.text.slice(opening.start + phrase.length, opening.end) : ''
  if (/^[\s\u00a0]+(?:with|con|avec)[\s\u00a0]/u.test(left)) return null
  const start = opening?.start ?? prose.text.search(/\S/)
  const end = withAdverbBehind(prose.text, start + phrase.length, opening?.end ?? Number.POSITIVE_INFINITY, language)
  const text = prose.text.slice(start, end)
  // `Welcoming and further encouraging`: the adverb of a second verb does not go on from the paragraph above.
  const found = words.adverbs.flatMap((_, i) =>
    matches(text, WHOLE(language)[i] as RegExp).flatMap(({ span }) =>
      JOINED.test(text.slice(0, span.start)) ? [] : [{ rank: i + 1, ...span }],
    ),
  )
  const [adverb, second] = found
  if (second || isAlone(prose.text, adverb && shift(adverb, start)) || isMarkedBehind(prose.text.slice(end), language))
    return null
  const bare = adverb ? text.slice(0, adverb.start) + text.slice(adverb.end) : text
  const key = bare
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  if (key === '') return null
  const verb = opening?.verb ?? (key.split(' ')[0] as string)
  const marking = {
    start,
    end,
    opening: key,
    verb,
    rank: adverb?.rank ?? 0,
    adverb: adverb ? shift(adverb, start) : null,
  }
  return { ...marking, placed: !adverb || isPlaced(text, adverb, kind, words) }
}

const JOINED = /(?<!\p{Alphabetic})(?:and|y|e|et)[\s\u00a0]$/iu

/** `Also, in this regard, calls upon`: the adverb stands by itself before an aside. */
const isAlone = (text: string, adverb: Span | null | undefined): boolean =>
  adverb !== null && adverb !== undefined && /^[\s\u00a0]*,/u.test(text.slice(adverb.end))

/** An adverb follows soon behind the phrase, as in `Reaffirms its decision also`: a second would be one too many. */
const isMarkedBehind = (behind: string, language: Language): boolean =>
  WHOLE(language).some((adverb) => matches(NEAR.exec(behind)?.[0] ?? '', adverb).length > 0)

/** The next two words. */
const NEAR = /^(?:[\s\u00a0]+[^\s\u00a0,;:.]+){1,2}/u

/** The adverbs of a language, each as a word by itself, and as the next word. */
const WHOLE = perLanguage((_, language) =>
  REPETITION[language].adverbs.map((word) => new RegExp(`(?<![${LETTERS}])${word}(?![${LETTERS}])`, 'giu')),
)
const NEXT = perLanguage((_, language) =>
  REPETITION[language].adverbs.map((word) => new RegExp(`^[\\s\\u00a0]+${word}(?![${LETTERS}])`, 'iu')),
)

/**
 * `Recalling` in emphasis and `also` out of it: the phrase goes on over the adverb, as far as the reading of the words
 * does.
 */
function withAdverbBehind(text: string, end: number, limit: number, language: Language): number {
  if (end >= limit) return end
  const behind = text.slice(end, end + 20)
  for (const next of NEXT(language)) {
    const found = next.exec(behind)
    if (found && end + found[0].length <= limit) return end + found[0].length
  }
  return end
}

function isPlaced(text: string, adverb: Span, kind: 'preambular' | 'operative', words: RepetitionWords): boolean {
  const before = text.slice(0, adverb.start).trim()
  if (kind === 'operative' && words.operative === 'before')
    return before === '' || /^(?:once again|again)$/i.test(before)
  return before !== ''
}

/** The opening with the adverb of another rank, in its usual place, and the edits of the draft that make it so. */
export function rewrite(
  prose: Prose,
  marking: Marking,
  rank: number,
  kind: 'preambular' | 'operative',
  words: RepetitionWords,
): { readonly phrase: string; readonly edits: readonly Edit[] } {
  const edits = proseEdits(prose.text, marking, rank, kind, words)
  const phrase = applyEdits(
    prose.text.slice(marking.start, marking.end),
    edits.map((edit) => ({ ...edit, span: shift(edit.span, -marking.start) })),
  )
  return { phrase, edits: edits.map(({ span, text }) => ({ span: inDraft(prose, span, text), text })) }
}

/** The place in the cycle that a phrase has by its words: 0 without adverb, 1 with `also`, 2 with `further`. */
export const rankIn = (phrase: string, language: Language): number =>
  WHOLE(language).findIndex((adverb) => matches(phrase, adverb).length > 0) + 1

/** A phrase without adverb, with the one of a rank in its usual place. It begins with a capital. */
export const withAdverb = (
  phrase: string,
  rank: number,
  kind: 'preambular' | 'operative',
  words: RepetitionWords,
): string =>
  applyEdits(
    phrase,
    proseEdits(
      phrase,
      { start: 0, end: phrase.length, opening: phrase, verb: phrase, rank: 0, adverb: null, placed: true },
      rank,
      kind,
      words,
    ),
  )

/** The span in the draft; that of an insertion behind a word lies within the emphasis of the word. */
function inDraft(prose: Prose, span: Span, text: string): Span {
  if (span.end > span.start) {
    const alone = text === '' && prose.emphasis.find(({ words }) => words.start >= span.start && words.end <= span.end)
    const draft = prose.toDraft(span)
    return alone ? hull(draft, [alone.outer]) : draft
  }
  const { end } = prose.toDraft({ start: span.start - 1, end: span.start })
  return { start: end, end }
}

/** The whole character at an offset, be it one UTF-16 unit or two. */
const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20)

function proseEdits(
  text: string,
  { start, end, adverb, placed }: Marking,
  rank: number,
  kind: 'preambular' | 'operative',
  words: RepetitionWords,
): Edit[] {
  const inCapitals = /^\p{Uppercase}{2}/u.test(text.slice(start))
  const adverbDue = words.adverbs[rank - 1]
  const due = inCapitals ? adverbDue?.toUpperCase() : adverbDue
  if (adverb && placed && due) return [{ span: adverb, text: adverb.start === start ? capitalized(due) : due }]
  const edits: Edit[] = []
  const leading = adverb?.start === start
  if (adverb && leading) {
    const next = text.slice(adverb.end).search(/\S/) + adverb.end
    const first = characterAt(text, next)
    edits.push({ span: { start, end: next + first.length }, text: first.toUpperCase() })
  } else if (adverb) {
    const before = start + text.slice(start, adverb.start).trimEnd().length
    edits.push({ span: { start: before, end: adverb.end }, text: '' })
  }
  if (!due) return edits
  if (kind === 'operative' && words.operative === 'before') {
    const first = characterAt(text, start)
    const rest = inCapitals ? first : first.toLowerCase()
    edits.push({ span: { start, end: start + first.length }, text: `${capitalized(due)} ${rest}` })
  } else {
    const phrase = text.slice(start, end).toLowerCase()
    const auxiliary = words.auxiliaries.find((word) => phrase.startsWith(`${word} `))
    const owner = words.owners?.exec(phrase)?.index
    const at = start + (auxiliary?.length ?? owner ?? phrase.length)
    edits.push({ span: { start: at, end: at }, text: ` ${due}` })
  }
  return edits
}
