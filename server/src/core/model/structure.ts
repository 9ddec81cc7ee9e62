/** Items → resolutions, parts, sections and paragraphs. One pass from the first organ line on; what stands before is front text. */
import type { Language } from '../lexicon/languages.ts'
import type { OrganId } from '../lexicon/organs.ts'
import { designationIn, isAdoptionNote, isAnnexLine, isHeadingLine, partIn, sectionIn } from './headings.ts'
import { findHeads, type Head, headLength, isOrganLine } from './heads.ts'
import type { Item } from './items.ts'
import type {
  Annex,
  Designation,
  Element,
  Footnote,
  Operative,
  Part,
  Passage,
  Point,
  Preambular,
  Resolution,
} from './model.ts'
import { type Opening, readOpening } from './openings.ts'
import { readOrganLine } from './organLine.ts'
import { type Gathered, isClosed, makeParagraph } from './paragraphs.ts'
import { proseOf } from './prose.ts'

/** How many blocks a quotation may take; a mark that does not close within them opens none. */
const LONGEST_QUOTATION = 200

interface OpenSection {
  label: string | null
  title: string | null
  start: number
  end: number
  children: Element[]
}

interface OpenPart {
  label: string | null
  title: string | null
  start: number
  organLine: Part['organLine']
  children: Element[]
  end: number
}

interface OpenResolution {
  start: number
  end: number
  organ: OrganId | null
  designation: Designation | null
  title: Resolution['title']
  parts: Part[]
  annexes: Annex[]
}

/** Reads the structure */
export function structure(
  items: readonly Item[],
  language: Language,
): { resolutions: Resolution[]; footnotes: Footnote[]; front: number } {
  return new Builder(items, language).build()
}

const depths = new WeakMap<Item, number>()

/** How many quotation marks open in a block and do not close in it; negative where more close. */
function quotationDepth(item: Item): number {
  let depth = depths.get(item)
  if (depth === undefined) {
    const { text } = item.prose
    depth = (text.match(/[“«„]/g)?.length ?? 0) - (text.match(/[”»]/g)?.length ?? 0)
    depths.set(item, depth)
  }
  return depth
}

class Builder {
  readonly #items: readonly Item[]
  readonly #language: Language
  readonly #resolutions: Resolution[] = []
  readonly #footnotes: Footnote[] = []
  #resolution: OpenResolution | null = null
  #part: OpenPart | null = null
  #section: OpenSection | null = null
  #annex: { title: string; start: number; end: number; passages: Passage[] } | null = null
  #gathered: Gathered | null = null
  #operative = false

  constructor(items: readonly Item[], language: Language) {
    this.#items = items
    this.#language = language
  }

  build(): { resolutions: Resolution[]; footnotes: Footnote[]; front: number } {
    const heads = findHeads(this.#items, this.#language)
    const front = heads[0]?.from ?? this.#items.length
    for (let i = 0; i < front; i++) this.#note(this.#items[i] as Item)
    heads.forEach((head, n) => {
      const end = heads[n + 1]?.from ?? this.#items.length
      this.#open(head)
      for (
        let i = head.organLine === null ? head.from + headLength(this.#items, head) : head.organLine + 1;
        i < end;
        i = this.#take(i, end)
      );
      this.#closeResolution()
    })
    return { resolutions: this.#resolutions, footnotes: this.#footnotes, front }
  }

  #organLineAt(i: number): boolean {
    return isOrganLine(this.#items[i])
  }

  #text(i: number): string {
    return this.#items[i]?.prose.text ?? ''
  }

  /** Opens a resolution: designation, title, adoption notes and the letter of its first part stand before the organ line. */
  #open(head: Head): void {
    const first = this.#items[head.from] as Item
    const resolution: OpenResolution = {
      start: first.start,
      end: first.end,
      organ: null,
      designation: null,
      title: null,
      parts: [],
      annexes: [],
    }
    this.#resolution = resolution
    this.#operative = false
    const until = head.organLine ?? head.from + headLength(this.#items, head)
    let label: string | null = null
    let partTitle: string | null = null
    const notes: Item[] = []
    for (let i = head.from; i < until; i++) {
      const item = this.#items[i] as Item
      if (this.#note(item)) continue
      const text = item.prose.text
      const designation = resolution.designation ? null : designationIn(text)
      const part = head.organLine === null ? null : partIn(text)
      if (designation) this.#designate(item, designation)
      else if (isAdoptionNote(text)) notes.push(item)
      else if (part && i >= until - 2) {
        label = part.label
        partTitle = part.title
      } else if (label && partTitle === null) partTitle = text
      else if (!resolution.title) resolution.title = { text, span: { start: item.start, end: item.end } }
    }
    this.#openPart(head.organLine, label, partTitle, first.start)
    for (const note of notes) this.#add(this.#passage('adoption', [note]))
  }

  #designate(item: Item, found: { length: number; title: number }): void {
    const resolution = this.#resolution as OpenResolution
    const { text } = item.prose
    resolution.designation = {
      text: text.slice(0, found.length),
      span: item.prose.toDraft({ start: 0, end: found.length }),
    }
    const title = text.slice(found.title).trim()
    if (title) resolution.title = { text: title, span: item.prose.toDraft({ start: found.title, end: text.length }) }
  }

  #openPart(organLine: number | null, label: string | null, title: string | null, start: number): void {
    const item = organLine === null ? null : (this.#items[organLine] as Item)
    const organ = item ? (readOrganLine(item.prose.text)?.organ ?? null) : null
    if (this.#resolution && this.#resolution.parts.length === 0) this.#resolution.organ = organ
    this.#part = {
      label,
      title,
      start,
      end: item?.end ?? start,
      organLine: item
        ? { kind: 'organLine', span: { start: item.start, end: item.end }, organ, prose: item.prose }
        : null,
      children: [],
    }
    this.#operative = false
  }

  /** Takes one item of the body, or a few that belong together; returns the next. */
  #take(i: number, end: number): number {
    const item = this.#items[i] as Item
    const text = item.prose.text
    if (this.#gathersNote(item) || this.#note(item)) return i + 1
    if (this.#organLineAt(i)) {
      this.#closePart()
      this.#openPart(i, null, null, item.start)
      return i + 1
    }
    const part = item.label ? null : partIn(text)
    if (part && this.#beforeOrganLine(i, end)) {
      this.#closePart()
      const organLine = this.#organLineAt(i + 1) ? i + 1 : i + 2
      this.#openPart(organLine, part.label, part.title ?? (organLine > i + 1 ? this.#text(i + 1) : null), item.start)
      return organLine + 1
    }
    if (isAnnexLine(text)) this.#openAnnex(item)
    else if (this.#annex) this.#annex.passages.push(this.#passage('text', [item]))
    else if (/^[“«„]/u.test(text) && !item.label) return this.#quoted(i, end)
    else this.#body(item, text)
    return i + 1
  }

  #beforeOrganLine(i: number, end: number): boolean {
    return (
      (i + 1 < end && this.#organLineAt(i + 1)) ||
      (i + 2 < end && this.#organLineAt(i + 2) && isHeadingLine(this.#text(i + 1)))
    )
  }

  /** A paragraph, a heading, or more of the paragraph that is open. */
  #body(item: Item, text: string): void {
    const gathered = this.#gathered
    if (item.label && !this.#isNumber(item)) {
      if (gathered) gathered.rest.push(item)
      else this.#add(this.#passage('text', [item]))
      return
    }
    const opening = readOpening(text, this.#language)
    const section = item.label ? null : sectionIn(text)
    if (item.label) this.#gather('operative', item, opening)
    else if (this.#interrupted() || (gathered && item.bullet && !opening?.known)) gathered?.rest.push(item)
    else if (isAdoptionNote(text)) this.#addClosed(this.#passage('adoption', [item]))
    else if (section) this.#openSection(section.label, section.title, item)
    else if (opening && this.#isParagraph(item, opening, text)) this.#gather(opening.part, item, opening)
    else if (isHeadingLine(text) && !this.#emphasised(item)) this.#heading(item, text)
    else if (!this.#operative && /,$/u.test(text)) this.#gather('preambular', item, null)
    else if (gathered) gathered.rest.push(item)
    else this.#addClosed(this.#passage('text', [item]))
  }

  #isNumber(item: Item): boolean {
    return item.label?.closing === 'stop' && /^\d/.test(item.label.inner)
  }

  /** An opening makes a paragraph where the word is known, or emphasis or closing punctuation bears it out. */
  #isParagraph(item: Item, opening: Opening, text: string): boolean {
    if (this.#emphasised(item)) return true
    if (opening.part === 'preambular' && this.#operative) return false
    return opening.known && (isClosed(text) || text.length > 120)
  }

  #emphasised(item: Item): boolean {
    return item.prose.emphasis[0]?.words.start === 0
  }

  #interrupted(): boolean {
    const rest = this.#gathered?.rest
    if (rest?.at(-1)?.kind !== 'footnote') return false
    const before = rest.findLast((item) => item.kind !== 'footnote') ?? this.#gathered?.head
    return before !== undefined && !isClosed(before.prose.text)
  }

  #gather(kind: Gathered['kind'], head: Item, opening: Opening | null): void {
    this.#closeParagraph()
    if (kind === 'operative') this.#operative = true
    this.#gathered = { kind, head, opening, rest: [] }
  }

  /** A footnote inside a paragraph that has not come to its end interrupts it. */
  #gathersNote(item: Item): boolean {
    const gathered = this.#gathered
    if (item.kind !== 'footnote' || !gathered) return false
    const before = gathered.rest.findLast((other) => other.kind !== 'footnote') ?? gathered.head
    if (isClosed(before.prose.text)) return false
    gathered.rest.push(item)
    return true
  }

  /** A footnote that stands by itself. */
  #note(item: Item): boolean {
    if (item.kind !== 'footnote') return false
    this.#addFootnote(item, null)
    return true
  }

  #addFootnote(item: Item, inside: Footnote['inside']): void {
    this.#footnotes.push({
      kind: 'footnote',
      mark: item.mark ?? '',
      span: { start: item.start, end: item.end },
      prose: item.prose,
      inside,
    })
  }

  #heading(item: Item, text: string): void {
    this.#closeParagraph()
    if (this.#section && this.#section.title === null && this.#section.children.length === 0) {
      this.#section.title = text
      this.#section.end = item.end
    } else if (/^[*\s–—-]+$/u.test(text)) this.#add(this.#passage('text', [item]))
    else this.#openSection(null, text, item)
  }

  #openSection(label: string | null, title: string | null, item: Item): void {
    this.#closeSection()
    this.#section = { label, title, start: item.start, end: item.end, children: [] }
  }

  #openAnnex(item: Item): void {
    this.#closePart()
    this.#closeAnnex()
    this.#annex = { title: item.prose.text, start: item.start, end: item.end, passages: [] }
  }

  /** Quoted text: from the block that opens with a quotation mark to the one that closes it. */
  #quoted(i: number, end: number): number {
    let depth = 0
    const quoted: Item[] = []
    for (let j = i; j < Math.min(end, i + LONGEST_QUOTATION); j++) {
      const item = this.#items[j] as Item
      quoted.push(item)
      for (const c of item.prose.text)
        depth += c === '“' || c === '«' || c === '„' ? 1 : c === '”' || c === '»' ? -1 : 0
      if (depth <= 0 || (j > i && this.#organLineAt(j))) break
    }
    if (depth > 0) quoted.length = 1
    const last = quoted.at(-1) as Item
    if (this.#gathered) {
      for (const item of quoted) if (item.kind === 'footnote') this.#note(item)
    }
    this.#add({ ...this.#passage('quoted', quoted), span: { start: (quoted[0] as Item).start, end: last.end } })
    return i + quoted.length
  }

  #passage(kind: Passage['kind'], items: readonly Item[]): Passage {
    const [first] = items
    const last = items.at(-1)
    return {
      kind,
      span: { start: first?.start ?? 0, end: last?.end ?? 0 },
      prose:
        items.length === 1 && first
          ? first.prose
          : proseOf(items.filter((i) => i.kind !== 'footnote').map((i) => i.placed)),
    }
  }

  #addClosed(element: Element): void {
    this.#closeParagraph()
    this.#add(element)
  }

  #add(element: Element): void {
    if (element.kind !== 'operative' && element.kind !== 'preambular' && this.#gathered && element.kind !== 'quoted')
      this.#closeParagraph()
    if (element.kind === 'quoted') this.#closeParagraph()
    const into = this.#section ?? this.#part
    if (!into) return
    into.children.push(element)
    into.end = Math.max(into.end, element.span.end)
  }

  #closeParagraph(): void {
    const gathered = this.#gathered
    if (!gathered) return
    this.#gathered = null
    const made = makeParagraph(gathered)
    for (const { note, point } of made.interruptions) {
      const inside: Point | Operative | Preambular = made.points[point] ?? made.paragraph
      this.#addFootnote(note, inside)
    }
    this.#add(made.paragraph)
  }

  #closeSection(): void {
    this.#closeParagraph()
    const section = this.#section
    this.#section = null
    if (!section || !this.#part) return
    const { label, title, start, end, children } = section
    this.#part.children.push({ kind: 'section', label, title, span: { start, end }, children })
    this.#part.end = Math.max(this.#part.end, end)
  }

  #closePart(): void {
    this.#closeSection()
    const part = this.#part
    this.#part = null
    if (!part || !this.#resolution) return
    const { label, title, start, end, organLine, children } = part
    this.#resolution.parts.push({ kind: 'part', label, title, span: { start, end }, organLine, children })
    this.#resolution.end = Math.max(this.#resolution.end, end)
  }

  #closeAnnex(): void {
    const annex = this.#annex
    this.#annex = null
    if (!annex || !this.#resolution) return
    const end = annex.passages.at(-1)?.span.end ?? annex.end
    this.#resolution.annexes.push({
      kind: 'annex',
      title: annex.title,
      span: { start: annex.start, end },
      passages: annex.passages,
    })
    this.#resolution.end = Math.max(this.#resolution.end, end)
  }

  #closeResolution(): void {
    this.#closePart()
    this.#closeAnnex()
    const resolution = this.#resolution
    this.#resolution = null
    if (!resolution) return
    const { start, end, organ, designation, title, parts, annexes } = resolution
    this.#resolutions.push({ kind: 'resolution', span: { start, end }, organ, designation, title, parts, annexes })
  }
}
