/**
 * Completes the opening of a paragraph: by its place, the organ and the language, those first that published texts
 * print most, with the adverb that is due and the emphasis of the house.
 */
import type { Document } from '../../document/document.ts'
import type { Language } from '../../lexicon/languages.ts'
import { ORGANS, type OrganId } from '../../lexicon/organs.ts'
import { REPETITION } from '../../lexicon/repetition.ts'
import { markOn } from '../../model/emphasis-fit.ts'
import type { Element, Operative, Paragraph } from '../../model/model.ts'
import { markingOf, rankIn, withAdverb } from '../../rules/shared/adverb.ts'
import { isParagraph } from '../../rules/shared/paragraphs.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { capitalized, uncapitalized } from '../../text/capital.ts'
import { foldAccents } from '../../text/fold-accents.ts'
import { type Message, say, type Value } from '../../text/message.ts'
import { readOpening } from '../../wording/openings/index.ts'
import { type CountedPhrase, PhraseUsage } from '../../wording/phrase-usage.ts'
import { type EmphasisKind, emphasised, usualMark } from '../drafting/emphasised.ts'
import { numbersDecisions } from '../writing/labels.ts'
import type { Completion } from './completion.ts'
import { formalOpeningsAt } from './formal-openings.ts'
import { closingOf, type Head } from './head.ts'

type Kind = Paragraph['kind']

/** How many rows are offered; more letters find the others. */
const MOST = 30
/** What has been printed less often anywhere may be a slip. */
const FEWEST = 3

/** The openings that may be meant at the head of a paragraph; none where no part of a resolution stands above it. */
export function openingsAt(document: Document, head: Head, style: HouseStyle): readonly Completion[] {
  const { part, above, isNumbered } = head
  if (!part || (style.hasOrganLine && !part.organLine)) return []
  const hasDecisions = above.some(({ kind }) => kind === 'operative')
  const kinds: readonly Kind[] = isNumbered || hasDecisions ? ['operative'] : ['preambular', 'operative']
  const formal = style.hasOrganLine ? [] : formalOpeningsAt(document, head, kinds)
  if (formal.length > 0) return formal
  return kinds.flatMap((kind) => ofKind(document, head, style, kind)).slice(0, MOST)
}

function ofKind(document: Document, head: Head, style: HouseStyle, kind: Kind): Completion[] {
  const { language } = document
  const { part, resolution, span, typed } = head
  const organ = part?.organLine?.organ ?? resolution?.organ ?? null
  const form = formOf(document, head, style, kind)
  const wanted = foldAccents(typed)
  const rows: Completion[] = []
  const seen = new Set<string>()
  for (const { phrase, said, count } of candidates(new PhraseUsage(language, organ), head, language, kind, wanted)) {
    if (rows.length === MOST) break
    if (seen.has(said) || !isWhole(phrase, language)) continue
    seen.add(said)
    rows.push({
      kind: 'opening',
      label: said,
      description: kind === 'operative' ? say`decision · ${timesOf(count)}` : say`preamble · ${timesOf(count)}`,
      documentation: countOf(count, organ),
      text: form(said),
      typed: span,
      before: null,
    })
  }
  return rows
}

interface Candidate {
  readonly phrase: string
  /** As it is to stand, with its adverb and a capital. */
  readonly said: string
  readonly count: CountedPhrase['count']
}

/** Phrases that begin as typed, with the adverb that is due or without. */
function* candidates(
  usage: PhraseUsage,
  { above }: Head,
  language: Language,
  kind: Kind,
  wanted: string,
): Generator<Candidate> {
  const last = lastOpening(above, kind, language)
  const words = REPETITION[language]
  // What is printed more often in the other part is a slip in this one.
  const other = kind === 'preambular' ? 'operative' : 'preambular'
  for (const { phrase, folded, count } of usage.phrases(kind)) {
    if (count.anywhere < FEWEST || rankIn(phrase, language) > 0) continue
    if (usage.count(other, phrase).anywhere > count.anywhere) continue
    const plain = capitalized(phrase)
    const rank = last?.opening === phrase ? (last.rank + 1) % 3 : 0
    // A word that is typed whole stays first, as it is.
    if (folded === wanted) yield { phrase: plain, said: plain, count }
    if (rank > 0) {
      const said = withAdverb(plain, rank, kind, words)
      if (foldAccents(said).startsWith(wanted) || folded.startsWith(wanted)) yield { phrase: plain, said, count }
      // Another body may be addressed now, and then the cycle begins anew.
      if (kind === 'preambular' || !words.addressing.has(phrase)) continue
    }
    if (folded.startsWith(wanted)) yield { phrase: plain, said: plain, count }
  }
}

/** The opening of the paragraph right above, where that is of the same kind. */
function lastOpening(above: readonly Element[], kind: Kind, language: Language) {
  const last = above.at(-1)
  return last && isParagraph(last) && last.kind === kind ? markingOf(last, language) : null
}

/** A phrase that the grammar reads otherwise is a slip of print. */
function isWhole(phrase: string, language: Language): boolean {
  const opening = readOpening(phrase, language)
  return opening !== null && (opening.end === phrase.length || opening.acceptedEnds.includes(phrase.length))
}

/** How an opening stands in the draft: its number where it lacks one, its emphasis, the blank behind it. */
function formOf(document: Document, head: Head, style: HouseStyle, kind: Kind): (said: string) => string {
  const { mark, isClosed, isNumbered, span } = head
  const blank = /^[ \t]/.test(document.text.slice(span.end)) ? '' : ' '
  // Behind marks that stood there, the space is typed as it is behind Tab, which leaves them too.
  if (mark !== null) return (said) => `${said}${closingOf(mark)}${isClosed ? '' : blank}`
  const paragraphs = head.above.filter(isParagraph).filter((one) => one.kind === kind)
  const usual = usualMark(
    paragraphs.flatMap(({ prose, opening }): (EmphasisKind | null)[] => (opening ? [markOn(prose, opening)] : [])),
    style,
    kind,
  )
  const number = kind === 'operative' && !isNumbered ? numberDue(paragraphs, style) : ''
  return (said) => `${number}${emphasised(said, usual)}${blank}`
}

/** `6. ` where the paragraphs above are numbered, or the house numbers its decisions. */
function numberDue(operative: readonly Paragraph[], style: HouseStyle): string {
  if (!numbersDecisions(style)) return ''
  const last = operative.at(-1) as Operative | undefined
  if (!last) return '1. '
  const number = Number.parseInt(last.label?.text ?? '', 10)
  return Number.isNaN(number) ? '' : `${number + 1}. `
}

/** How often it is printed: by the organ, where that is one of those counted and prints it. */
function timesOf({ here, anywhere }: CountedPhrase['count']): Message {
  const count = here || anywhere
  return count === 1 ? say`once` : say`${grouped(count)} times`
}

/** `Printed 5,478 times by the General Assembly, 6,012 times in all resolutions that were counted.` */
function countOf(count: CountedPhrase['count'], organ: OrganId | null): Message {
  const { here, anywhere } = count
  const names = here > 0 && here !== anywhere ? ORGANS.find(({ id }) => id === organ)?.names : undefined
  const all = timesOf({ here: 0, anywhere })
  if (!names) return say`Printed ${all} in all resolutions that were counted.`
  const name = { en: `the ${names.en.name}`, es: uncapitalized(names.es.full), fr: uncapitalized(names.fr.full) }
  return say`Printed ${timesOf(count)} by ${name}, ${all} in all resolutions that were counted.`
}

/** `12,345`, as the United Nations write it in each language: `12.345`, `12 345`. */
const grouped = (count: number): Value => ({
  en: inThousands(count, ','),
  es: inThousands(count, '.'),
  fr: inThousands(count, '\u00a0'),
})

const inThousands = (count: number, between: string): string =>
  count < 1000
    ? String(count)
    : `${inThousands(Math.floor(count / 1000), between)}${between}${String(count % 1000).padStart(3, '0')}`
