/**
 * Items → resolutions, parts, sections and paragraphs. One pass from the first organ line on; what stands before is
 * front text.
 */
import type { Language } from '../../lexicon/languages.ts'
import { classifyLine, type LineKinds } from '../../wording/line-kinds.ts'
import { type Opening, openingOf } from '../../wording/openings/index.ts'
import { leadOf } from '../../wording/openings/tokens.ts'
import type { Footnote, OrganLine, Passage, Resolution } from '../model.ts'
import { proseOf } from '../prose.ts'
import { ModelBuilder } from './model-builder.ts'
import { isClosed } from './paragraphs.ts'
import { findResolutionStarts, headLength, isOrganLine, type ResolutionStart } from './resolution-starts.ts'
import type { TextBlock } from './text-blocks.ts'

/** How many blocks a quotation may take; a mark that does not close within them opens none. */
const LONGEST_QUOTATION = 200

export interface Structure {
  readonly resolutions: readonly Resolution[]
  readonly footnotes: readonly Footnote[]
  /** How many items stand before the first resolution. */
  readonly front: number
}

/** Reads the structure of a draft from its items. */
export const structure = (items: readonly TextBlock[], language: Language): Structure =>
  new StructureReader(items, language).read()

class StructureReader {
  readonly #items: readonly TextBlock[]
  readonly #language: Language
  readonly #into = new ModelBuilder()

  constructor(items: readonly TextBlock[], language: Language) {
    this.#items = items
    this.#language = language
  }

  read(): Structure {
    const heads = findResolutionStarts(this.#items, this.#language)
    const front = heads[0]?.from ?? this.#items.length
    for (const item of this.#items.slice(0, front)) this.#note(item)
    heads.forEach((head, n) => {
      const end = heads[n + 1]?.from ?? this.#items.length
      let i = this.#head(head)
      while (i < end) i = this.#take(i, end)
    })
    this.#into.closeResolution()
    const { resolutions, footnotes } = this.#into
    return { resolutions, footnotes, front }
  }

  #isOrganLine(i: number): boolean {
    return isOrganLine(this.#items[i])
  }

  #isHeadingLine(i: number): boolean {
    const item = this.#items[i]
    return item !== undefined && classifyLine(item.prose.words).headingLine
  }

  #text(i: number): string {
    return this.#items[i]?.prose.text ?? ''
  }

  /**
   * The head of a resolution: designation, title, adoption notes and the letter of its first part stand before the
   * organ line. Returns what follows it.
   */
  #head(head: ResolutionStart): number {
    const first = this.#items[head.from] as TextBlock
    const until = head.organLine ?? head.from + headLength(this.#items, head)
    const notes: TextBlock[] = []
    let label: string | null = null
    let title: string | null = null
    this.#into.openResolution(first)
    for (let i = head.from; i < until; i++) {
      const item = this.#items[i] as TextBlock
      const { text, words } = item.prose
      if (this.#note(item)) continue
      const shape = classifyLine(words)
      const part = head.organLine !== null && i >= until - 2 ? shape.part : null
      if (!this.#into.isDesignated && shape.designation) this.#designate(item)
      else if (shape.adoptionNote) notes.push(item)
      else if (part) {
        label = part.label
        title = part.title
      } else if (label && title === null) title = text
      else this.#into.name(null, { text, span: { start: item.start, end: item.end }, prose: item.prose })
    }
    this.#into.openPart(first.start, this.#organLine(head.organLine), label, title)
    for (const note of notes) this.#into.add(passage('adoption', [note]))
    return head.organLine === null ? until : head.organLine + 1
  }

  #designate({ prose }: TextBlock): void {
    const found = classifyLine(prose.words).designation
    if (!found) return
    const { text } = prose
    const title = text.slice(found.title).trim()
    this.#into.name(
      { text: text.slice(0, found.length), span: prose.toDraft({ start: 0, end: found.length }) },
      title ? { text: title, span: prose.toDraft({ start: found.title, end: text.length }), prose } : null,
    )
  }

  #organLine(i: number | null): OrganLine | null {
    const item = i === null ? undefined : this.#items[i]
    if (!item) return null
    const { start, end, prose } = item
    return { kind: 'organLine', span: { start, end }, organ: classifyLine(prose.words).organLine?.organ ?? null, prose }
  }

  /** Takes one item of the body, or a few that belong together; returns the next. */
  #take(i: number, end: number): number {
    const item = this.#items[i] as TextBlock
    const { text, words } = item.prose
    const shape = classifyLine(words)
    if (this.#interrupts(item) || this.#note(item)) return i + 1
    if (this.#isOrganLine(i)) {
      this.#into.openPart(item.start, this.#organLine(i), null, null)
      return i + 1
    }
    const part = item.label ? null : shape.part
    const organLine = part && this.#organLineBelow(i, end)
    if (part && organLine) {
      const title = part.title ?? (organLine > i + 1 ? this.#text(i + 1) : null)
      this.#into.openPart(item.start, this.#organLine(organLine), part.label, title)
      return organLine + 1
    }
    if (shape.annexLine) this.#into.openAnnex(item)
    else if (this.#into.addToAnnex(passage('text', [item]))) return i + 1
    else if (/^[“«„]/u.test(text) && !item.label) return this.#quoted(i, end)
    else if (text.startsWith('"') && /[:–—][\s\u00a0]*$/u.test(this.#lastWords())) return this.#quotedPlainly(i, end)
    else this.#body(item, text, shape)
    return i + 1
  }

  /** The organ line that a part's letter, with or without a title below it, belongs to; null where there is none. */
  #organLineBelow(i: number, end: number): number | null {
    if (i + 1 < end && this.#isOrganLine(i + 1)) return i + 1
    return i + 2 < end && this.#isOrganLine(i + 2) && this.#isHeadingLine(i + 1) ? i + 2 : null
  }

  /** A paragraph, a heading, or more of the paragraph that is open. */
  #body(item: TextBlock, text: string, shape: LineKinds): void {
    const into = this.#into
    const { gathered } = into
    // Behind `k.`, `l.` is a letter, though a word in emphasis follows it.
    if (item.label?.text === 'l.' && gathered?.rest.findLast(({ label }) => label)?.label?.inner === 'k') {
      gathered.rest.push({ ...item, label: { ...item.label, inner: 'l' } })
      return
    }
    const opening = openingOf(item.prose.words, this.#language)
    if (item.label && !isNumbered(item) && !this.#isBracketedNumber(item, opening)) {
      if (gathered) gathered.rest.push(item)
      else into.add(passage('text', [item]))
      return
    }
    if (gathered && isSubheading(item) && gathered.rest.some(({ label }) => label)) return
    const section = item.label ? null : shape.section
    if (item.label) into.gather({ kind: 'operative', head: item, opening, rest: [] })
    else if (this.#isInterrupted() || (gathered && item.bullet && !opening?.known)) gathered?.rest.push(item)
    else if (shape.adoptionNote) into.add(passage('adoption', [item]))
    else if (section) into.openSection(section.label, section.title, item)
    else if (opening && this.#isParagraph(item, opening, text))
      into.gather({ kind: opening.part, head: item, opening, rest: [] })
    else if (shape.headingLine && !isEmphasised(item)) this.#heading(item, text)
    else if (!into.operative && /,$/u.test(text))
      into.gather({ kind: 'preambular', head: item, opening: null, rest: [] })
    else if (gathered) gathered.rest.push(item)
    else into.add(passage('text', [item]))
  }

  /** `(1) Takes note`, `2) Requests`: operative paragraphs of a text whose numbers stand in brackets. */
  #isBracketedNumber({ label }: TextBlock, opening: Opening | null): boolean {
    if (!label || !/^\d/.test(label.inner)) return false
    const { gathered } = this.#into
    if (gathered?.kind === 'operative') return gathered.head.label !== null && !isNumbered(gathered.head)
    return opening?.part === 'operative' && opening.known
  }

  /** An opening makes a paragraph where the word is known, or emphasis or closing punctuation bears it out. */
  #isParagraph(item: TextBlock, opening: Opening, text: string): boolean {
    if (isEmphasised(item)) return true
    if (opening.part === 'preambular' && this.#into.operative && !this.#isAmongReasons()) return false
    return opening.known && (isClosed(text) || text.length > 120)
  }

  /**
   * True behind a paragraph of the preamble, and behind one that has the verb of a decision in emphasis but no number,
   * and closes with a comma.
   */
  #isAmongReasons(): boolean {
    const { gathered } = this.#into
    if (gathered?.kind !== 'operative') return gathered?.kind === 'preambular'
    return gathered.head.label === null && isEmphasised(gathered.head) && /,[\s\u00a0]*$/u.test(this.#lastWords())
  }

  #heading(item: TextBlock, text: string): void {
    this.#into.closeParagraph()
    if (this.#into.titleSection(text, item)) return
    if (/^[*\s–—-]+$/u.test(text)) this.#into.add(passage('text', [item]))
    else this.#into.openSection(null, text, item)
  }

  /** The last words of the open paragraph, footnotes passed over. */
  #lastWords(): string {
    const { gathered } = this.#into
    return (gathered?.rest.findLast((item) => item.kind !== 'footnote') ?? gathered?.head)?.prose.text ?? ''
  }

  /** True where a footnote stands last in a paragraph that has not come to its end: what follows goes on with it. */
  #isInterrupted(): boolean {
    return this.#into.gathered?.rest.at(-1)?.kind === 'footnote' && !isClosed(this.#lastWords())
  }

  /** A footnote inside a paragraph that has not come to its end interrupts it. */
  #interrupts(item: TextBlock): boolean {
    const { gathered } = this.#into
    if (item.kind !== 'footnote' || !gathered || isClosed(this.#lastWords())) return false
    gathered.rest.push(item)
    return true
  }

  /** A footnote that stands by itself. */
  #note(item: TextBlock): boolean {
    if (item.kind !== 'footnote') return false
    this.#into.addFootnote(item, null)
    return true
  }

  /** Quoted text: from the block that opens with a quotation mark to the one that closes it. */
  #quoted(i: number, end: number): number {
    const quoted: TextBlock[] = []
    let depth = 0
    for (const item of this.#items.slice(i, Math.min(end, i + LONGEST_QUOTATION))) {
      quoted.push(item)
      depth += classifyLine(item.prose.words).quotations
      if (depth <= 0) break
    }
    if (depth > 0) quoted.length = 1
    return this.#addQuoted(i, quoted)
  }

  /**
   * Quoted text between marks that are the same on both sides: the blocks that open with one, and those between them,
   * as far as the one that closes with it.
   */
  #quotedPlainly(i: number, end: number): number {
    const items = this.#items.slice(i, Math.min(end, i + LONGEST_QUOTATION))
    const isOpen = ({ prose, kind }: TextBlock): boolean => kind === 'footnote' || prose.text.startsWith('"')
    const outside = items.findIndex((item) => !isOpen(item) && (isNumbered(item) || isEmphasised(item)))
    const inside = outside < 0 ? items : items.slice(0, outside)
    const last = inside.findIndex(({ prose }) => /."[.,;:]?[\s\u00a0]*$/u.test(prose.text))
    const closed = last >= 0 ? last + 1 : inside.findIndex((item) => !isOpen(item))
    return this.#addQuoted(i, inside.slice(0, closed < 0 ? undefined : Math.max(1, closed)))
  }

  #addQuoted(i: number, quoted: readonly TextBlock[]): number {
    for (const item of quoted) this.#note(item)
    this.#into.add(passage('quoted', quoted))
    return i + quoted.length
  }
}

const isNumbered = ({ label }: TextBlock): boolean => label?.closing === 'stop' && /^\d/.test(label.inner)

const isEmphasised = ({ prose: { words, text } }: TextBlock): boolean => {
  const first = words.emphasis[0]
  return first !== undefined && first.words.start === leadOf(text)
}

/** A line of its own in emphasis from end to end: between sub-paragraphs, a heading that their labels run on over. */
const isSubheading = ({ prose, label }: TextBlock): boolean =>
  !label &&
  classifyLine(prose.words).headingLine &&
  prose.words.emphasis[0]?.words.start === 0 &&
  prose.words.emphasis[0].words.end >= prose.text.length

/** A passage of one or several items; footnotes among them are no part of its words. */
function passage(kind: Passage['kind'], items: readonly TextBlock[]): Passage {
  const [first, ...more] = items
  const words = items.filter((item) => item.kind !== 'footnote').map((item) => item.placed)
  return {
    kind,
    span: { start: first?.start ?? 0, end: items.at(-1)?.end ?? 0 },
    prose: first && more.length === 0 ? first.prose : proseOf(words),
  }
}
