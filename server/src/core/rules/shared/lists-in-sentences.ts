/** Lists within a sentence: `(a) the report; (b) the plan; and (c) the budget`. */
import { type LabelReading, readings } from '../../syntax/label-values.ts'
import { matches } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'

/** A label of such a list: what stands in its brackets, and where it stands with them. */
export interface InlineLabel {
  readonly inner: string
  readonly hasBoth: boolean
  readonly span: Span
}

export interface ListInSentence {
  readonly sequence: LabelReading['sequence']
  readonly labels: readonly InlineLabel[]
  /** The first label that is not the one that is due, by its place among the labels, and what is wrong with it. */
  readonly slip: { readonly at: number; readonly kind: 'gap' | 'repeat' } | null
}

/**
 * A label in a sentence. One behind a figure or a noun is that of a place, `paragraph 3 (a)`, `subparagraph (b)`: a list
 * begins behind a mark or a verb, and its items behind a mark or a joiner.
 */
const LABEL = /(\(?)([a-z]|[ivxl]{2,5}|[1-9]\d?)\)(?<=[\s\u00a0]\(?\w{1,5}\))(?=[\s\u00a0]["“«(]?\p{Alphabetic})/gu
const BEFORE_ITEM = /(?:[;,.:]|[;,.:\s\u00a0](?:and\/or|and|or|y|e|o|u|et|ou))[\s\u00a0]$/u

/** The words of an item are more than a joiner: `(a) and (b)` names two places. */
const ONLY_JOINER = /^(?:and|or|to|y|o|a|et|ou|à)?$/u

/** The lists among the words of a paragraph. */
export function listsInSentence(text: string): readonly ListInSentence[] {
  if (!/[ai1]\)[\s\u00a0]/.test(text)) return NONE
  const done: OpenList[] = []
  let open: OpenList[] = []
  for (const { match, span } of matches(text, LABEL)) {
    const [, bracket, inner = ''] = match
    const label = { inner, hasBoth: bracket === '(', span }
    const before = open.at(-1)?.labels.at(-1)
    if (before && ONLY_JOINER.test(text.slice(before.span.end, span.start).trim())) return NONE
    const isItem = BEFORE_ITEM.test(text.slice(Math.max(0, span.start - 10), span.start))
    const host = isItem ? open.findLast((list) => goesOn(list, label)) : undefined
    if (host) {
      open = open.slice(0, open.indexOf(host) + 1)
      host.add(label)
    } else {
      const list = OpenList.beginningWith(label)
      if (!list) return NONE
      open.push(list)
      done.push(list)
    }
  }
  return done.filter(({ labels }) => labels.length > 2)
}

const NONE: readonly never[] = []

const goesOn = (list: OpenList, label: InlineLabel): boolean => list.slipOf(label) !== undefined

/** A list to which labels are added as they come. */
class OpenList implements ListInSentence {
  readonly sequence: LabelReading['sequence']
  readonly labels: InlineLabel[]
  slip: ListInSentence['slip'] = null
  #last = 1

  constructor(sequence: LabelReading['sequence'], first: InlineLabel) {
    this.sequence = sequence
    this.labels = [first]
  }

  /** A list that has begun with a label; null for one that is the first of no sequence. */
  static beginningWith(label: InlineLabel): OpenList | null {
    const first = readings(label.inner).find(({ value }) => value === 1)
    return first ? new OpenList(first.sequence, label) : null
  }

  /** What is wrong with a label behind those that there are: null for nothing, undefined where it is none of theirs. */
  slipOf({ inner, hasBoth }: InlineLabel): 'gap' | 'repeat' | null | undefined {
    const value = this.#valueOf(inner)
    if (value === undefined || hasBoth !== this.labels[0]?.hasBoth) return undefined
    if (value === this.#last + 1) return null
    if (this.slip) return undefined
    return value === this.#last + 2 ? 'gap' : value === this.#last && value > 1 ? 'repeat' : undefined
  }

  add(label: InlineLabel): void {
    const kind = this.slipOf(label)
    if (kind) this.slip = { at: this.labels.length, kind }
    this.#last = this.#valueOf(label.inner) ?? this.#last
    this.labels.push(label)
  }

  #valueOf(inner: string): number | undefined {
    return readings(inner).find(({ sequence }) => sequence === this.sequence)?.value
  }
}
