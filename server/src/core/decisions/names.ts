/** The names of those who are asked: `the Secretary-General and all Member States, within their mandates,`. */
import type { NameWords } from '../lexicon/decision-words.ts'
import { type Match, matches } from '../text/matches.ts'
import type { Span } from '../text/span.ts'
import { trimMarks } from './trim.ts'

/** Some names as their words stand, without articles: those between separators that name somebody who can act. */
export function namesIn(text: string, words: NameWords): readonly string[] {
  const names: string[] = []
  for (const piece of piecesOf(withoutAsides(text.replace(/ ?\([^()]*\)/g, ''), words), words)) {
    const name = trimmed(piece, words)
    if (name !== '' && isActor(name, words) && !names.includes(name)) names.push(name)
  }
  return names
}

/** Without article and punctuation at the ends. */
const trimmed = (text: string, { article }: NameWords): string =>
  trimMarks(text)
    .replace(/,? (?:and|or|y|e|et|ou)$/u, '')
    .replace(article, '')
    .trim()

/** UNISFA, UNICEF. */
const ABBREVIATION = /(?<!\p{Alphabetic})(?!COVID)\p{Uppercase}[\p{Uppercase}\d-]{2,}(?!\p{Lowercase})/u

/** Israel, South Sudan: capitals alone. */
const PROPER =
  /^\p{Uppercase}[\p{Alphabetic}'-]*(?: (?:\p{Uppercase}[\p{Alphabetic}'-]*|of|the|and|de|del|la|du|des|et|y|el))*$/u

/** Whether a name is that of somebody: by its head noun, an abbreviation or a capital. */
function isActor(name: string, words: NameWords): boolean {
  const head = headOf(name, words)
  return words.actor.test(head) || ABBREVIATION.test(head) || words.proper.test(name)
}

/** The words before the first preposition. */
function headOf(name: string, { preposition }: NameWords): string {
  const at = name.search(preposition)
  return at < 0 ? name : name.slice(0, at)
}

const namesSomebody = (piece: string, words: NameWords): boolean => {
  const head = headOf(trimmed(piece, words), words)
  return words.actor.test(head) || ABBREVIATION.test(head)
}

/** Takes out what stands between commas and is no name: `, as appropriate,`, `, including non-governmental ones,`. */
function withoutAsides(text: string, words: NameWords): string {
  const { aside, inlineAside, resume, closedAside } = words
  const kept: string[] = []
  let inAside = false
  for (const segment of text.split(/, ?/)) {
    const said = segment.trim()
    if (aside.test(said)) {
      // `the Chair and, as necessary, other members`: the names go on right behind.
      const isClosed: boolean = !inAside && kept.length > 0 && closedAside.test(said)
      inAside = !isClosed && !/ (?:and|y|e|et)$/u.test(kept.at(-1) ?? '')
      continue
    }
    if (inAside && !resume.test(said)) continue
    inAside = false
    const inline = said.search(inlineAside)
    kept.push(inline < 0 ? said : said.slice(0, inline))
  }
  return kept.join(', ').replace(/ (and|y|e|et),? /gu, ' $1 ')
}

/** Whether words are the name of a country: capitals, and no body. */
const isCountry = (piece: string, words: NameWords): boolean =>
  PROPER.test(trimmed(piece, words)) && !namesSomebody(piece, words)

/** What stands between separators; a separator within a name parts nothing. */
function piecesOf(text: string, words: NameWords): readonly string[] {
  const whole = matches(text, words.whole).map(({ span }) => span)
  const isWithin = (span: Span): boolean => whole.some((name) => name.start <= span.start && span.end <= name.end)
  const pieces: string[] = []
  let start = 0
  const separators = matches(text, words.separator)
  for (const [i, { span }] of separators.entries()) {
    if (isWithin(span)) continue
    let end = i + 1
    const isOpen = ({ span: at }: Match): boolean =>
      isWithin(at) || words.unfinished.test(text.slice(span.end, at.start))
    while (end < separators.length && isOpen(separators[end] as Match)) end++
    const next = text.slice(span.end, separators[end]?.span.start)
    const own = text.slice(start, span.start)
    // What begins with `of` goes on with a name.
    if (words.goesOn.test(next)) continue
    const isMarked = words.marker.test(next) && words.marker.test(text.trimStart())
    const apart = namesSomebody(own, words) && namesSomebody(next, words) && !words.unfinished.test(own)
    if (!isMarked && !apart && !(isCountry(own, words) && isCountry(next, words))) continue
    pieces.push(own)
    start = span.end
  }
  return [...pieces, text.slice(start)]
}
