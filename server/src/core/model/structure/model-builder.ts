/**
 * What is being put together while a draft is read: the resolution, part, section, annex and paragraph that are open,
 * and what is done.
 */
import type { OrganId } from '../../lexicon/organs.ts'
import type {
  Annex,
  Designation,
  Element,
  Footnote,
  OrganLine,
  Paragraph,
  Part,
  Passage,
  Resolution,
  Section,
} from '../model.ts'
import { makeParagraph, type PendingParagraph } from './paragraphs.ts'
import type { TextBlock } from './text-blocks.ts'

/** A thing that is open: the same as the finished one, with its end still moving. */
type InProgress<T> = {
  -readonly [K in Exclude<keyof T, 'span' | 'kind'>]: T[K] extends readonly (infer E)[] ? E[] : T[K]
} & {
  readonly start: number
  end: number
}

/** Puts resolutions together from parts, paragraphs, passages, annexes and notes that are added in their order. */
export class ModelBuilder {
  readonly resolutions: Resolution[] = []
  readonly footnotes: Footnote[] = []
  #resolution: InProgress<Resolution> | null = null
  #part: InProgress<Part> | null = null
  #section: InProgress<Section> | null = null
  #annex: InProgress<Annex> | null = null
  /** The paragraph whose items are being gathered. */
  gathered: PendingParagraph | null = null
  /** True from the first operative paragraph of a part on. */
  operative = false

  openResolution(first: TextBlock): void {
    this.closeResolution()
    this.#resolution = {
      start: first.start,
      end: first.end,
      organ: null,
      designation: null,
      title: null,
      parts: [],
      annexes: [],
    }
  }

  /** Gives the open resolution its designation, its title, or both. */
  name(designation: Designation | null, title: Resolution['title']): void {
    if (!this.#resolution) return
    this.#resolution.designation ??= designation
    this.#resolution.title ??= title
  }

  get isDesignated(): boolean {
    return this.#resolution?.designation !== null
  }

  openPart(start: number, organLine: OrganLine | null, label: string | null, title: string | null): void {
    this.closePart()
    const organ: OrganId | null = organLine?.organ ?? null
    if (this.#resolution?.parts.length === 0) this.#resolution.organ = organ
    this.#part = { label, title, start, end: organLine?.span.end ?? start, organLine, children: [] }
    this.operative = false
  }

  openSection(label: string | null, title: string | null, item: TextBlock): void {
    this.closeSection()
    this.#section = { label, title, start: item.start, end: item.end, children: [] }
  }

  /** Gives an open section that is still empty its title; false where there is none that wants one. */
  titleSection(title: string, item: TextBlock): boolean {
    const section = this.#section
    if (!section || section.title !== null || section.children.length > 0) return false
    section.title = title
    section.end = item.end
    return true
  }

  openAnnex(item: TextBlock): void {
    this.closePart()
    this.closeAnnex()
    this.#annex = { title: item.prose.text, start: item.start, end: item.end, passages: [] }
  }

  get isInAnnex(): boolean {
    return this.#annex !== null
  }

  /** Puts a passage into the annex that is open. */
  addToAnnex(passage: Passage): void {
    if (!this.#annex) return
    this.#annex.passages.push(passage)
    this.#annex.end = passage.span.end
  }

  /** Closes the open paragraph and begins another. */
  gather(gathered: PendingParagraph): void {
    this.closeParagraph()
    if (gathered.kind === 'operative') this.operative = true
    this.gathered = gathered
  }

  /** Closes the open paragraph and puts a whole one behind it. */
  addParagraph(paragraph: Paragraph): void {
    if (paragraph.kind === 'operative') this.operative = true
    this.add(paragraph)
  }

  /** Closes the open paragraph and puts an element behind it. */
  add(element: Element): void {
    this.closeParagraph()
    const into = this.#section ?? this.#part
    if (!into) return
    into.children.push(element)
    into.end = Math.max(into.end, element.span.end)
  }

  addFootnote(item: TextBlock, inside: Footnote['inside']): void {
    const { start, end, mark, prose } = item
    this.footnotes.push({ kind: 'footnote', mark: mark ?? '', span: { start, end }, prose, inside })
  }

  closeParagraph(): void {
    const { gathered } = this
    if (!gathered) return
    this.gathered = null
    gathered.made = makeParagraph(gathered)
    const { paragraph, subParagraphs, interruptions } = gathered.made
    for (const { note, subParagraph } of interruptions)
      this.addFootnote(note, subParagraph === null ? null : (subParagraphs[subParagraph] ?? paragraph))
    this.add(paragraph)
  }

  closeSection(): void {
    this.closeParagraph()
    const section = this.#section
    this.#section = null
    if (!section || !this.#part) return
    this.#part.children.push(closed('section', section))
    this.#part.end = Math.max(this.#part.end, section.end)
  }

  closePart(): void {
    this.closeSection()
    const part = this.#part
    this.#part = null
    if (!part || !this.#resolution) return
    this.#resolution.parts.push(closed('part', part))
    this.#resolution.end = Math.max(this.#resolution.end, part.end)
  }

  closeAnnex(): void {
    const annex = this.#annex
    this.#annex = null
    if (!annex || !this.#resolution) return
    this.#resolution.annexes.push(closed('annex', annex))
    this.#resolution.end = Math.max(this.#resolution.end, annex.end)
  }

  closeResolution(): void {
    this.closePart()
    this.closeAnnex()
    if (this.#resolution) this.resolutions.push(closed('resolution', this.#resolution))
    this.#resolution = null
  }
}

function closed<K extends string, T extends { readonly start: number; end: number }>(kind: K, open: T) {
  const { start, end, ...rest } = open
  return { kind, ...rest, span: { start, end } }
}
