/**
 * What the references of a text lead to. A reference points to a paragraph, not to a number: where numbers are not
 * whole, it is to the paragraph that had the number while they were. Of two with one number the first is new; a number
 * that stands before a smaller one was moved; one that is missing was taken out.
 */
import type { ParsedText } from '../document/document.ts'
import { runningTexts, unquoted } from '../document/running-text.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { Footnote, Model, Paragraph, Passage, SubParagraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { subParagraphsOf } from '../model/read.ts'
import type { Reference } from '../model/reference-targets.ts'
import type { Match } from '../text/matches.ts'
import { memoize, memoizeEach } from '../text/memo.ts'
import { overlaps, type Span } from '../text/span.ts'
import { isTakenOwn } from './bare.ts'
import { type Mention, mentionsIn, type Neighbour, namedIn, neighboursIn } from './mentions.ts'
import type { Place, Places, Run } from './places.ts'

/** What refers. */
export type Host = Paragraph | SubParagraph | Footnote | Passage

/** The paragraph or sub-paragraph that a host is, or is a note of; null for a passage, and for a note of none. */
export const nodeOf = (host: Host): Paragraph | SubParagraph | null =>
  host.kind === 'footnote' ? host.inside : 'subParagraphs' in host ? host : null

/** The references of one host. */
export interface HostedMentions {
  readonly host: Host
  readonly prose: Prose
  readonly mentions: readonly Mention[]
  readonly neighbours: readonly Neighbour[]
}

/** What a reference leads to: the paragraph and the points down to the one that is meant. */
export type Target =
  | {
      readonly kind: 'place'
      readonly chain: readonly Place[]
      /** False where the last of its labels are those of no point. */
      readonly isWhole: boolean
    }
  /** `gone`: there is none of that number; `unsure`: there are several, or it cannot be told whose it is. */
  | { readonly kind: 'gone' | 'unsure' }

/**
 * All hosts of references in a text, in order. What is quoted and titles refer to other paragraphs than ours; so do
 * annexes and tables, unless they say that they mean those of the present resolution.
 */
export function hostsOf(parsed: ParsedText): readonly HostedMentions[] {
  const { language, model, citations } = parsed
  const cited = new Map<object, Span[]>()
  for (const { citation, host } of citations) {
    if (citation.kind === 'internal') continue
    const span = { start: citation.leadStart ?? citation.span.start, end: citation.span.end }
    const spans = cited.get(host)
    if (spans) spans.push(span)
    else cited.set(host, [span])
  }
  const apart = apartIn(model)
  const all: readonly Host[] = [...runningTexts(parsed).map(({ host }) => host), ...model.footnotes, ...apart]
  const hosts: HostedMentions[] = []
  let isOperative = false
  const articles = all.some((host) => host.kind === 'operative' && host.label?.prefix === 'ART')
  const saidIn = saidInEach(language)[articles ? 'articles' : 'paragraphs']
  for (const [i, said] of saidIn(all.map(({ prose }) => prose.words)).entries()) {
    const host = all[i] as Host
    // A point belongs to the paragraph that stands before it.
    if (host.kind !== 'subParagraph') isOperative = host.kind === 'operative'
    if (!said) continue
    const spans = cited.get(host) ?? []
    const isCited = (span: Span): boolean => spans.some((one) => overlaps(one, span))
    const text = unquoted(host.prose.words)
    const isApart = i >= all.length - apart.length
    const isAlone = isOperative && spans.length === 0
    const mentions = mentionsIn(text, language, isCited, said.named).map(
      (mention): Mention =>
        isAlone && mention.whose === 'bare' && mention.kind === 'paragraph' && isTakenOwn(text, mention.span, language)
          ? { ...mention, whose: 'alone' }
          : mention,
    )
    if (!isApart) hosts.push({ host, prose: host.prose, mentions, neighbours: said.neighbours })
    else {
      const ours = mentions.filter((mention) => isOfResolution(mention, text))
      if (ours.length > 0) hosts.push({ host, prose: host.prose, mentions: ours, neighbours: [] })
    }
  }
  return hosts
}

/** What has paragraphs of its own, or none: annexes and the cells of tables. */
const apartIn = memoize(({ resolutions, cells }: Model): readonly Passage[] => [
  ...resolutions.flatMap(({ annexes }) => annexes.flatMap(({ passages }) => passages)),
  ...cells,
])

/** `paragraph 3 of the present resolution`; what is above in an annex, or of “this decision”, is of the annex. */
const isOfResolution = ({ whose, direction, span, within }: Mention, text: string): boolean =>
  whose === 'own' && direction === null && RESOLUTION_BEHIND.test(text.slice((within?.span ?? span).end))
const RESOLUTION_BEHIND = /^,? (?:[\p{Alphabetic}’']+ ){1,4}r[eé]solu(?:tion|ción)/iu

/** What some words have that may refer; null where that is nothing, as nearly always. */
const saidInEach = perLanguage((_, language) => {
  const said = (articles: boolean) =>
    memoizeEach((words: Prose['words']): SaidIn | null => {
      const text = unquoted(words)
      const [named, neighbours] = [namedIn(text, language, articles), neighboursIn(text, language)]
      return named.length + neighbours.length > 0 ? { named, neighbours } : null
    })
  return { paragraphs: said(false), articles: said(true) }
})

interface SaidIn {
  readonly named: readonly Match[]
  readonly neighbours: readonly Neighbour[]
}

/** Leads from references to places, by the numbers as they stand. */
export class Meanings {
  readonly #places: Places
  readonly #runOf = new Map<object, Run>()

  constructor(places: Places) {
    this.#places = places
    for (const run of places.runs) for (const { node } of run.paragraphs) this.#runOf.set(node, run)
  }

  /** What a reference of a mention in `host` leads to. */
  of(reference: Reference, mention: Mention, host: Host): Target {
    if (mention.kind === 'section') return found(this.#places.sections.get(reference.number ?? ''))
    const from = nodeOf(host)
    if (mention.kind === 'paragraph' || reference.number !== null) {
      const paragraph = this.#paragraph(reference.number ?? '', from, host.span.start)
      return typeof paragraph === 'string' ? { kind: paragraph } : this.#down([paragraph], reference.labels)
    }
    if (mention.within) return this.#pointOf(mention.within, reference, host)
    const top = from && this.topOf(from)
    return top ? this.#pointAnywhere(top, reference.labels, from) : { kind: 'unsure' }
  }

  /** The paragraph that a sub-paragraph is a point of; the paragraph itself. */
  topOf(node: Paragraph | SubParagraph): Paragraph | null {
    let at: Paragraph | SubParagraph | null = node
    while (at && at.kind === 'subParagraph') at = this.#places.of.get(at)?.parent ?? null
    return at
  }

  /** The run of numbers that a paragraph stands in; undefined where it has none. */
  runOf(paragraph: object): Run | undefined {
    return this.#runOf.get(paragraph)
  }

  /** `subparagraphs (c) and (d) of paragraph 3`. */
  #pointOf(within: Mention, { labels }: Reference, host: Host): Target {
    const [only, ...more] = within.references
    if (!only || more.length > 0) return { kind: 'unsure' }
    const target = this.of(only, within, host)
    return target.kind === 'place' && target.isWhole ? this.#down(target.chain, labels) : target
  }

  /** The paragraph with a number: that of its own run first, then of its own part, then of all. */
  #paragraph(number: string, from: Paragraph | SubParagraph | null, offset: number): Place | 'gone' | 'unsure' {
    const own = from && this.topOf(from)
    const here = own && this.#runOf.get(own)?.byName.get(number)
    if (here) return here
    const last = this.#places.runs.findLast(({ resolution }) => resolution.span.start <= offset)
    const runs = this.#places.runs.filter(({ resolution }) => resolution === last?.resolution)
    const inPart = runs.filter(({ part }) => part.span.start <= offset && offset < part.span.end)
    for (const among of [inPart, runs]) {
      const all = among.flatMap(({ byName }) => byName.get(number) ?? [])
      if (all.length > 0) return all.length === 1 ? (all[0] as Place) : 'unsure'
    }
    return 'gone'
  }

  #down(chain: readonly Place[], labels: readonly string[]): Target {
    const path = [...chain]
    for (const label of labels) {
      const { node } = path.at(-1) as Place
      const point = 'subParagraphs' in node ? this.#point(node, label) : undefined
      if (!point) return { kind: 'place', chain: path, isWhole: false }
      path.push(point)
    }
    return { kind: 'place', chain: path, isWhole: true }
  }

  /** The point of a list with a label; of two, the first is new. */
  #point({ subParagraphs }: Paragraph | SubParagraph, label: string): Place | undefined {
    return subParagraphs.flatMap((point) => this.#places.of.get(point) ?? []).findLast(({ old }) => old === label)
  }

  /** `subparagraph (c)` may be of any degree: that of the list that it stands in first. */
  #pointAnywhere(top: Paragraph, labels: readonly string[], from: Paragraph | SubParagraph): Target {
    const parent = this.#places.of.get(from)?.parent
    const lists = [...(parent ? [parent] : []), top, ...subParagraphsOf(top)]
    for (const list of lists) {
      const [first, ...rest] = labels
      const point = this.#point(list, first ?? '')
      if (point) return this.#down([point], rest)
    }
    return { kind: 'gone' }
  }
}

const found = (place: Place | undefined): Target =>
  place ? { kind: 'place', chain: [place], isWhole: true } : { kind: 'gone' }
