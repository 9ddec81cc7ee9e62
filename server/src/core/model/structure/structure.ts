/**
 * Items → resolutions, parts, sections and paragraphs. One pass from the first organ line on; what stands before is
 * front text.
 */
import type { Language } from '../../lexicon/languages.ts'
import { ORGANS_BY_NUMBER, type OrganId } from '../../lexicon/organs.ts'
import { readings } from '../../syntax/label-values.ts'
import { lowerBound } from '../../text/binary-search.ts'
import { type designationIn, draftNumberIn, isPartName } from '../../wording/line-kinds.ts'
import type { Opening } from '../../wording/openings/index.ts'
import type { Footnote, OrganLine, Passage, Resolution } from '../model.ts'
import { type ProseText, proseOf } from '../prose.ts'
import type { BlockPart, State } from './clues.ts'
import { knownOf } from './evidence.ts'
import { landmarksAmong } from './landmarks.ts'
import { ModelBuilder } from './model-builder.ts'
import { piecesOf } from './pieces.ts'
import { opensPlainQuotation, opensQuotation, plainQuotation, quotation } from './quotations.ts'
import { Recognition } from './recognize.ts'
import { findResolutionStarts, headLength, isOrganLine, type ResolutionStart } from './resolution-starts.ts'
import { relabelled, type TextBlock } from './text-blocks.ts'

/** Blocks whose parts were recognized together. */
export interface RecognizedRun {
  readonly items: readonly TextBlock[]
  readonly recognition: Recognition
}

export interface Structure {
  readonly resolutions: readonly Resolution[]
  readonly footnotes: readonly Footnote[]
  /** How many items stand before the first resolution. */
  readonly front: number
  /** How many items stand before the organ line of the first resolution, or before its paragraphs. */
  readonly bodyStart: number
  readonly runs: readonly RecognizedRun[]
}

/** In so many items above an organ line its number stands. */
const HEAD = 8

/** Reads the structure of a draft from its items. */
export const structure = (items: readonly TextBlock[], language: Language): Structure =>
  new StructureReader(items, language).read()

class StructureReader {
  readonly #items: readonly TextBlock[]
  readonly #language: Language
  readonly #into = new ModelBuilder()
  readonly #runs: RecognizedRun[] = []
  /** The items that may be something by themselves. */
  readonly #landmarks: readonly number[]
  /** True from an organ line to the first block behind it. */
  #isFresh = true

  constructor(items: readonly TextBlock[], language: Language) {
    this.#items = items
    this.#language = language
    this.#landmarks = landmarksAmong(items)
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
    const bodyStart = heads[0]?.organLine ?? front
    return { resolutions, footnotes, front, bodyStart, runs: this.#runs }
  }

  #isOrganLine(i: number): boolean {
    return isOrganLine(this.#items[i])
  }

  /** A line that says “annex”; one that only ends so where the words above, a decision, end with a full stop. */
  #isAnnexLine(i: number): boolean {
    const item = this.#items[i]
    if (!item) return false
    const shape = item.shape
    if (shape.annexLine) return true
    if (!shape.namedAnnexLine || item.label) return false
    let above = i - 1
    while (this.#items[above]?.kind === 'footnote') above--
    return /\.[”"»)\]\s]*$/u.test(this.#text(above)) || this.#into.isInAnnex
  }

  #isHeadingLine(i: number): boolean {
    return this.#items[i]?.shape.headingLine === true
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
    const until = head.organLine ?? head.from + headLength(this.#items, head, this.#language)
    const notes: TextBlock[] = []
    let label: string | null = null
    let title: string | null = null
    this.#into.openResolution(first)
    for (let i = head.from; i < until; i++) {
      const item = this.#items[i] as TextBlock
      const { shape } = item
      const { text } = item.prose
      if (this.#note(item) || shape.masthead || isPartName(text)) continue
      const part = head.organLine !== null && i >= until - 2 ? shape.part : null
      const name = draftNumberIn(text) ?? (this.#into.isDesignated ? null : shape.designation)
      if (name) this.#name(item, name)
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

  /** Gives the resolution what a line names it by: a designation, unless it has no length, and the title behind it. */
  #name({ prose }: TextBlock, { length, title: at }: NonNullable<ReturnType<typeof designationIn>>): void {
    const { text } = prose
    const title = text.slice(at).trim()
    this.#into.name(
      length > 0
        ? { text: text.slice(0, length), span: prose.toDraft({ start: 0, end: length }), line: prose.words }
        : null,
      title ? { text: title, span: prose.toDraft({ start: at, end: text.length }), prose } : null,
    )
  }

  #organLine(i: number | null): OrganLine | null {
    const item = i === null ? undefined : this.#items[i]
    if (!item) return null
    const { start, end, prose, shape } = item
    return { kind: 'organLine', span: { start, end }, organ: this.#organ(i as number, shape.organLine?.organ), prose }
  }

  /** The organ of a line, where the number above it tells which organization has it. */
  #organ(i: number, named: OrganId | null | undefined): OrganId | null {
    const numbered = ORGANS_BY_NUMBER.filter(({ line }) => line === named)
    if (!named || numbered.length === 0) return named ?? null
    const above = this.#items.slice(Math.max(0, i - HEAD), i).filter(({ label }) => !label)
    const known = numbered.find(({ number }) => above.some(({ prose }) => number.test(prose.text)))
    return known?.organ ?? named
  }

  /** Takes one item of the body, or a few that belong together; returns the next. */
  #take(i: number, end: number): number {
    const item = this.#items[i] as TextBlock
    const { shape } = item
    if (item.kind === 'footnote' && !this.#into.gathered) {
      this.#note(item)
      return i + 1
    }
    if (this.#isOrganLine(i)) {
      this.#into.openPart(item.start, this.#organLine(i), null, null)
      this.#isFresh = true
      return i + 1
    }
    const part = item.label ? null : shape.part
    const organLine = part && this.#organLineBelow(i, end)
    if (part && organLine) {
      const title = part.title ?? (organLine > i + 1 ? this.#text(i + 1) : null)
      this.#into.openPart(item.start, this.#organLine(organLine), part.label, title)
      this.#isFresh = true
      return organLine + 1
    }
    if (this.#isAnnexLine(i)) this.#into.openAnnex(item)
    else if (this.#into.isInAnnex) {
      if (!this.#note(item)) this.#into.addToAnnex(passage('text', [item]))
    } else if (opensQuotation(item)) return this.#addQuoted(i, quotation(this.#items, i, end))
    else if (opensPlainQuotation(item, this.#lastWords()?.text ?? ''))
      return this.#addQuoted(i, plainQuotation(this.#items, i, end))
    else return this.#run(i, end)
    return i + 1
  }

  /** Recognizes the blocks up to the next that is sure to be none of the paragraphs of this part; returns that. */
  #run(i: number, end: number): number {
    const until = this.#fenceBehind(i, end)
    const items = this.#items.slice(i, until)
    const recognition = new Recognition(items, this.#language, this.#state)
    this.#runs.push({ items, recognition })
    this.#isFresh = false
    this.#putAll(items, recognition)
    return until
  }

  /** Puts the blocks of a run where they belong; paragraphs of which nothing has changed are known. */
  #putAll(items: readonly TextBlock[], recognition: Recognition): void {
    const pieces = piecesOf(items, recognition)
    for (let n = 0; n < items.length; ) {
      const known = pieces.knownAt(n)
      if (known) {
        this.#into.addParagraph(known.paragraph)
        for (n++; n < known.until; n++) this.#note(items[n] as TextBlock)
        continue
      }
      const part = recognition.partAt(n)
      this.#put(items[n] as TextBlock, part, recognition.evidence[n]?.opening ?? null)
      if (this.#into.gathered && (part === 'preambular' || part === 'operative')) pieces.put(n, this.#into.gathered)
      n++
    }
    pieces.close()
  }

  /** The next block that is something by itself; `end` where none is before that. */
  #fenceBehind(i: number, end: number): number {
    const marks = this.#landmarks
    for (let n = lowerBound(marks.length, (at) => (marks[at] as number) <= i); n < marks.length; n++) {
      const mark = marks[n] as number
      if (mark >= end || this.#isFence(mark, end)) return Math.min(mark, end)
    }
    return end
  }

  /** True for a block that is something by itself, whatever stands around it. */
  #isFence(i: number, end: number): boolean {
    const item = this.#items[i] as TextBlock
    if (item.kind === 'footnote') return false
    const shape = item.shape
    if (this.#isOrganLine(i) || this.#isAnnexLine(i) || opensQuotation(item)) return true
    if (!item.label && shape.part && this.#organLineBelow(i, end) !== null) return true
    return opensPlainQuotation(item, this.#items[i - 1]?.prose.text ?? '')
  }

  /** The state that the reading is in. */
  get #state(): State {
    const { gathered, operative } = this.#into
    if (gathered) return gathered.kind === 'operative' ? 'inDecision' : 'inPreamble'
    if (operative) return 'betweenDecisions'
    return this.#isFresh ? 'start' : 'betweenRecitals'
  }

  /** Puts a block where its part belongs. */
  #put(item: TextBlock, part: BlockPart, opening: Opening | null): void {
    const into = this.#into
    switch (part) {
      case 'preambular':
      case 'operative':
        into.gather({
          kind: part,
          head: withNumber(item),
          opening: isOpeningOf(part, opening) ? opening : null,
          rest: [],
          made: null,
        })
        break
      case 'subParagraph': {
        // Behind `k.`, `l.` is a letter, though a word in emphasis follows it.
        const label = item.label?.text === 'l.' ? { ...item.label, inner: 'l' } : item.label
        into.gathered?.rest.push(label === item.label ? item : relabelled(item, label))
        break
      }
      case 'continuation':
        // The number of an agenda is none of the decision.
        into.gathered?.rest.push(item.label ? relabelled(item, null) : item)
        break
      case 'section': {
        const { section } = item.shape
        into.openSection(section?.label ?? null, section?.title ?? null, item)
        break
      }
      case 'heading':
        this.#heading(item, item.prose.text)
        break
      case 'note':
        if (!this.#interrupts(item)) this.#note(item)
        break
      case 'subheading':
      case 'furniture':
      case 'remark':
        break
      default:
        into.add(passage(part, [item]))
    }
  }

  /** The organ line that a part's letter, with or without a title below it, belongs to; null where there is none. */
  #organLineBelow(i: number, end: number): number | null {
    if (i + 1 < end && this.#isOrganLine(i + 1)) return i + 1
    return i + 2 < end && this.#isOrganLine(i + 2) && this.#isHeadingLine(i + 1) ? i + 2 : null
  }

  #heading(item: TextBlock, text: string): void {
    this.#into.closeParagraph()
    if (this.#into.titleSection(text, item)) return
    if (/^[*\s–—-]+$/u.test(text)) this.#into.add(passage('text', [item]))
    else this.#into.openSection(null, text, item)
  }

  /** The last words of the open paragraph, footnotes passed over; undefined where none is open. */
  #lastWords(): ProseText | undefined {
    const { gathered } = this.#into
    return (gathered?.rest.findLast((item) => item.kind !== 'footnote') ?? gathered?.head)?.prose.words
  }

  /** A footnote inside a paragraph that has not come to its end interrupts it. */
  #interrupts(item: TextBlock): boolean {
    const { gathered } = this.#into
    const last = this.#lastWords()
    if (item.kind !== 'footnote' || !gathered || !last || knownOf(last, this.#language).words.closed) return false
    gathered.rest.push(item)
    return true
  }

  /** A footnote that stands by itself. */
  #note(item: TextBlock): boolean {
    if (item.kind !== 'footnote') return false
    this.#into.addFootnote(item, null)
    return true
  }

  /** Puts a quotation, which begins with an item; returns the next. */
  #addQuoted(i: number, quoted: readonly TextBlock[]): number {
    for (const item of quoted) this.#note(item)
    this.#into.add(passage('quoted', quoted))
    return i + quoted.length
  }
}

/** A paragraph whose number is roman, `iv.`, with the figures that it stands for. */
function withNumber(item: TextBlock): TextBlock {
  const { label } = item
  if (!label || /^\d/.test(label.inner)) return item
  const roman = readings(label.inner).find(({ sequence }) => sequence === 'roman')
  return roman ? relabelled(item, { ...label, inner: String(roman.value) }) : item
}

/** A recital that opens as decisions do has no opening of its own. */
const isOpeningOf = (part: 'preambular' | 'operative', opening: Opening | null): boolean =>
  part === 'operative' || opening?.part !== 'operative'

/** A passage of one or several items; footnotes among them are no part of its words. */
function passage(kind: Passage['kind'], items: readonly TextBlock[]): Passage {
  const [first, ...more] = items
  const words = items.filter((item) => item.kind !== 'footnote').map((item) => item.placed)
  return {
    kind,
    label: first?.label ?? null,
    span: { start: first?.start ?? 0, end: items.at(-1)?.end ?? 0 },
    prose: first && more.length === 0 ? first.prose : proseOf(words),
  }
}
