/**
 * Renumbering: numbers of paragraphs, labels, sections and notes by their places, and every reference with what it
 * means. Only numbers, letters and the words that name them are touched; what cannot be told is left, and listed.
 */
import { type Document, edit } from '../document/document.ts'
import type { Language } from '../lexicon/languages.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { REFERENCE_WORDS } from '../lexicon/reference-words.ts'
import type { HouseStyle } from '../styles/style.ts'
import { composeEdits } from '../text/composed.ts'
import type { Edit } from '../text/edit.ts'
import { type Span, shift } from '../text/span.ts'
import { byHistory, byNumbers, type Identity, type NumberedDraft, numberedDraft } from './identity.ts'
import type { HostedMentions, Target } from './meaning.ts'
import { type Mention, type Neighbour, renamedAt } from './mentions.ts'
import { numberNotesOf } from './notes.ts'
import type { Place } from './places.ts'
import { resolutionsSince } from './since.ts'

/** A reference that a person has to look at. */
export interface LeftReference {
  readonly span: Span
  readonly text: string
  /**
   * `gone`: what it refers to was taken out; `unsure`: several paragraphs may be meant; `bare`: it may be to a
   * paragraph of another text; `apart`: what stood together, as in a range, does no more.
   */
  readonly why: 'gone' | 'unsure' | 'bare' | 'apart'
}

export interface RenumberPlan {
  /** In the order of the text, by offsets of the draft; none overlap. */
  readonly edits: readonly Edit[]
  readonly left: readonly LeftReference[]
  /** What other texts have to call otherwise, where the draft is one resolution: `5/c` with `6/d`. */
  readonly renamed: ReadonlyMap<string, string>
}

/**
 * What numbers a draft anew. `base` is an earlier text of it whose numbers are whole, where there is one: references
 * then mean what they meant in it. A draft whose numbers are right gives no edits.
 */
export function planRenumbering(document: Document, style: HouseStyle, base: Document | null = null): RenumberPlan {
  const first: Edit[] = []
  const left: LeftReference[] = []
  let renamed: ReadonlyMap<string, string> = new Map()
  for (const { parsed, start, before } of resolutionsSince(base, document)) {
    const draft = numberedDraft(parsed, style)
    const identity = before && before !== parsed ? byHistory(before, parsed, draft, style) : byNumbers(draft)
    const references = new ReferenceEdits(draft, identity, parsed.language)
    for (const hosted of draft.hosts) references.add(hosted)
    for (const { span, text } of [...labelEdits(draft, parsed.text), ...references.edits])
      first.push({ span: shift(span, start), text })
    for (const one of references.left) left.push({ ...one, span: shift(one.span, start) })
    if (document.resolutions.length === 1) renamed = identity.renamed()
  }
  const hasNotes = document.resolutions.some(({ parsed }) => parsed.model.footnotes.length > 0)
  const asTheyStand = hasNotes ? numberNotesOf(document) : null
  for (const one of asTheyStand?.left ?? []) left.push(one)
  const notes = (asTheyStand && first.length > 0 ? numberNotesOf(edit(document, first)) : asTheyStand)?.edits ?? []
  const edits = notes.length > 0 ? composeEdits(document.text, [first, notes]) : first.toSorted(byPlace)
  return { edits, left: left.toSorted(byPlace), renamed }
}

const byPlace = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span.start - b.span.start

function labelEdits({ places }: NumberedDraft, text: string): readonly Edit[] {
  const edits: Edit[] = []
  for (const place of places.of.values()) {
    const { node, printed } = place
    if (printed === null) continue
    if (node.kind === 'operative' && !node.label) {
      // A heading takes no number.
      if (text.slice(Math.max(0, node.span.start - 2), node.span.start).includes('#')) continue
      edits.push({ span: { start: node.prose.start, end: node.prose.start }, text: `${printed} ` })
      continue
    }
    const old = node.kind === 'section' ? node.label : node.label?.text
    const at = node.kind === 'section' ? node.span.start : (node.label?.span.start ?? 0)
    if (!old || old === printed) continue
    const edit = withinLabel(text, at, old, printed)
    if (edit) edits.push(edit)
  }
  return edits
}

/** What makes one label of the other, in the marks of emphasis that it has; null where it does not stand there. */
function withinLabel(text: string, at: number, old: string, printed: string): Edit | null {
  const start = text.indexOf(old, at)
  if (start >= 0 && start - at <= MOST_MARKS) return { span: { start, end: start + old.length }, text: printed }
  // `4 *ter*.`: the marks stand within it.
  const [number, next] = [old, printed].map((label) => /^\d+(?=\D)/.exec(label)?.[0])
  if (!number || !next || old.slice(number.length) !== printed.slice(next.length)) return null
  return withinLabel(text, at, number, next)
}

/** So many characters of emphasis may stand before a label: `**<u>`. */
const MOST_MARKS = 12

class ReferenceEdits {
  readonly edits: Edit[] = []
  readonly left: LeftReference[] = []
  readonly #draft: NumberedDraft
  readonly #identity: Identity
  readonly #language: Language

  constructor(draft: NumberedDraft, identity: Identity, language: Language) {
    this.#draft = draft
    this.#identity = identity
    this.#language = language
  }

  add(hosted: HostedMentions): void {
    const turned = new Set<number>()
    for (const mention of hosted.mentions) {
      if (mention.whose === 'other') continue
      const targets = mention.references.map((_, i) => this.#identity.of(hosted, mention, i))
      if (!this.#follows(hosted, mention)) this.#bare(hosted, mention, targets)
      else {
        for (const [i, target] of targets.entries()) this.#write(hosted, mention, i, target)
        this.#ranges(hosted, mention, targets)
        this.#turn(hosted, mention, targets, turned)
      }
    }
    for (const neighbour of hosted.neighbours) this.#neighbour(hosted, neighbour)
  }

  /** False where nothing says that the draft is meant, and no earlier text has what it led to. */
  #follows(hosted: HostedMentions, mention: Mention): boolean {
    if (mention.whose !== 'alone') return mention.whose !== 'bare'
    return mention.references.every((_, i) => this.#identity.before(hosted, mention, i) !== null)
  }

  /** Writes the number and the labels that a place has now. */
  #write(hosted: HostedMentions, mention: Mention, index: number, target: Target): void {
    const reference = mention.references[index] as Mention['references'][0]
    const { written } = reference
    if (!written) return
    if (target.kind !== 'place') {
      // `subparagraph (c)` that leads to none is hardly one of the draft’s.
      if (mention.whose !== 'near') this.#leave(hosted, mention.span, target.kind)
      return
    }
    if (!target.isWhole) this.#leave(hosted, mention.span, 'gone')
    const { chain } = target
    const at = mention.span.start
    const first = chain[0] as Place
    const isNumbered = first.node.kind !== 'subParagraph'
    if (written.number) this.#rename(hosted, shift(written.number, at), first)
    const points = isNumbered ? chain.slice(1) : chain
    const inherited = reference.labels.length - written.labels.length
    written.labels.forEach((span, i) => {
      const point = points[inherited + i]
      if (point) this.#rename(hosted, shift(span, at), point)
    })
  }

  #rename(hosted: HostedMentions, at: Span, { due }: Place): void {
    const { span, text } = renamedAt(hosted.prose.text, at, due)
    this.#put(hosted, span, text)
  }

  #put({ prose }: HostedMentions, span: Span, text: string): void {
    if (prose.text.slice(span.start, span.end) !== text) this.edits.push({ span: prose.toDraft(span), text })
  }

  /** Leaves a mention to the person, once, for the first reason. */
  #leave({ prose }: HostedMentions, { start, end }: Span, why: LeftReference['why']): void {
    const span = prose.toDraft({ start, end })
    if (this.left.at(-1)?.span.start === span.start) return
    this.left.push({ span, text: prose.text.slice(start, end), why })
  }

  /** Nothing says that it is to the draft: told only where it would be another number if it is. */
  #bare(hosted: HostedMentions, mention: Mention, targets: readonly Target[]): void {
    const moves = targets.some((target) => target.kind === 'place' && target.chain.some(({ old, due }) => old !== due))
    if (moves) this.#leave(hosted, mention.span, 'bare')
  }

  /** What stood within a range has to stand between its ends still. */
  #ranges(hosted: HostedMentions, mention: Mention, targets: readonly Target[]): void {
    let from: number | null = null
    let inside: number[] = []
    for (const [i, reference] of mention.references.entries()) {
      const target = targets[i] as Target
      const at = target.kind === 'place' ? (target.chain.at(-1)?.node.span.start ?? null) : null
      if (!reference.written) {
        if (at !== null) inside.push(at)
        continue
      }
      const [first, last] = [from, at]
      const isBetween = first !== null && last !== null && inside.every((one) => first < one && one < last)
      if (inside.length > 0 && !isBetween) this.#leave(hosted, mention.span, 'apart')
      from = at
      inside = []
    }
  }

  /** “Above” becomes “below” where all that it leads to has come to stand on the other side. */
  #turn(hosted: HostedMentions, mention: Mention, targets: readonly Target[], turned: Set<number>): void {
    const { direction } = mention
    if (!direction || turned.has(direction.span.start)) return
    turned.add(direction.span.start)
    const { host, prose } = hosted
    const ways = targets.flatMap((target) => {
      const place = target.kind === 'place' ? target.chain.at(-1) : undefined
      if (!place) return []
      const was = this.#identity.wasAbove(place, host)
      const is = place.node.span.start < host.span.start
      return [was === (direction.way === 'above') && was !== is]
    })
    if (!ways.includes(true)) return
    if (ways.includes(false)) {
      this.#leave(hosted, mention.span, 'apart')
      return
    }
    const said = prose.text.slice(direction.span.start, direction.span.end)
    const words = REFERENCE_WORDS[this.#language]
    const other = words[direction.way === 'above' ? 'below' : 'above'][0] as string
    this.#put(hosted, direction.span, /\p{Lowercase}/u.test(said) ? other : other.toUpperCase())
  }

  /** `the preceding paragraph` that precedes no more is named by its number. */
  #neighbour(hosted: HostedMentions, { way, span }: Neighbour): void {
    const { host, prose } = hosted
    if (!('subParagraphs' in host)) return
    if (way === 'below' && !BEHIND_PREPOSITION(this.#language).test(prose.text.slice(0, span.start))) return
    const meant = this.#identity.neighbourOf(host, way)
    if (meant === null) return
    const top = this.#draft.meanings.topOf(host)
    const all = top ? (this.#draft.meanings.runOf(top)?.paragraphs ?? []) : []
    const beside = all[all.findIndex(({ node }) => node === top) + (way === 'above' ? -1 : 1)]
    if (meant === beside) return
    if (!meant) {
      this.#leave(hosted, span, 'gone')
      return
    }
    const isAbove = meant.node.span.start < host.span.start
    this.#put(hosted, span, REFERENCE_WORDS[this.#language].named(meant.due, isAbove ? 'above' : 'below'))
  }
}

/** “The following paragraph” that a text gives is none of the draft’s; “in the following paragraph” is. */
const BEHIND_PREPOSITION = perLanguage(
  (_, language) => new RegExp(`(?<!\\p{Alphabetic})(?:${PREPOSITIONS[language]}) ?$`, 'u'),
)
const PREPOSITIONS: Readonly<Record<Language, string>> = {
  en: 'in|of|to|under|by|with',
  es: 'en el|del|al',
  fr: 'dans le|du|au',
}
