/** A Word file changed in place: only what has changed is written, all else stays byte for byte. */
import type { Document } from '../../../document/document.ts'
import { accepted } from '../../changes.ts'
import { fromDraft, type Hand } from '../../from-draft.ts'
import {
  type Change,
  type RichBlock,
  type RichNote,
  type RichParagraph,
  type RichText,
  type Run,
  wordsOf,
} from '../../rich-text.ts'
import { track } from '../../track.ts'
import { textOfPart } from '../read/parts.ts'
import { placeEnds } from '../write/marks.ts'
import { noteXml } from '../write/notes.ts'
import type { WriteContext } from '../write/runs.ts'
import { entryOf, writeZip, type ZipEntry } from '../zip.ts'
import { openBase, type WordBase } from './base.ts'
import { hasEarlier } from './earlier.ts'
import { isChanged, type Neighbour, type NewEnd, noteParagraph, putIn, rewritten } from './paragraphs.ts'
import { withNotesPart } from './parts.ts'
import { endIn } from './properties.ts'

export interface ChangedFile {
  readonly bytes: Uint8Array
  /** The first words of paragraphs that hold more than words and are left as they were, though they have changed. */
  readonly left: readonly string[]
  /** Whether it had tracked changes already. */
  readonly hasEarlier: boolean
}

/**
 * The Word file `base` with the changes that make the draft of its text. Changes that it has already stay: the new ones
 * are against its text with all of them taken. Throws a refusal where it cannot be read. */
export function changeInPlace(base: Uint8Array, now: Document, hand: Hand): ChangedFile {
  const opened = openBase(base)
  const { blocks, notes } = accepted(fromDraft(now, hand))
  const text = track(opened.text, { blocks: blocks.map(withoutComments), notes }, hand)
  const file = new InPlace(opened, text)
  return { bytes: file.bytes(), left: file.left, hasEarlier: hasEarlier(opened.file.xml) }
}

/** Comments of the draft are not for those who get the file. */
const withoutComments = (block: RichBlock): RichBlock =>
  block.kind === 'table' ? block : { ...block, runs: block.runs.filter(({ kind }) => kind !== 'comment') }

/** So many characters tell which paragraph is meant. */
const SHOWN = 60

/** The first words that runs have in the file. */
const firstWords = (runs: readonly Run[]): string =>
  wordsOf(runs.filter(({ change }) => change?.kind !== 'in')).slice(0, SHOWN)

interface Splice {
  readonly start: number
  readonly end: number
  readonly xml: string
}

class InPlace {
  readonly #base: WordBase
  readonly #text: RichText
  readonly #context: WriteContext
  /** See `ChangedFile`. */
  readonly left: string[] = []
  /** The ids of notes that are new in the file, by their index. */
  readonly #newNotes = new Map<number, string>()

  constructor(base: WordBase, text: RichText) {
    this.#base = base
    this.#text = text
    const { file } = base
    let id = highestId(file.xml)
    const notes = file.parts.parts.get('footnotes')
    let noteId = notes ? highestId(textOfPart(notes)) : 0
    this.#context = {
      underline: file.hasStyle('DraftUnderline') ? 'italic' : underlineOf(base.text),
      nextId: () => ++id,
      comment: () => 0,
      noteId: (note) => {
        const known = text.notes[note]?.source?.id ?? this.#newNotes.get(note)
        if (known !== undefined) return known
        this.#newNotes.set(note, String(++noteId))
        return String(noteId)
      },
    }
  }

  bytes(): Uint8Array {
    const { file } = this.#base
    const main = splice(file.xml, this.#bodySplices())
    const changed = new Map<string, string>()
    if (main !== file.xml) changed.set(file.parts.main.name, main)
    const notes = file.parts.parts.get('footnotes')
    const added = [...this.#newNotes].map(([note, id]) =>
      noteXml(id, this.#text.notes[note]?.runs ?? [], this.#context),
    )
    if (notes) {
      const before = textOfPart(notes)
      const after = splice(before, [
        ...this.#noteSplices(),
        ...(added.length > 0 ? [atEnd(before, added.join(''))] : []),
      ])
      if (after !== before) changed.set(notes.name, after)
    }
    const entries = file.parts.entries.map((entry): ZipEntry => {
      const text = changed.get(entry.name)
      return text === undefined ? entry : entryOf(entry.name, text)
    })
    return writeZip(!notes && added.length > 0 ? withNotesPart(entries, file.parts.main.name, added) : entries)
  }

  /** The changes of the body: paragraphs written again, and new ones behind those that stand before them. */
  #bodySplices(): readonly Splice[] {
    const splices: Splice[] = []
    const blocks = placeEnds(this.#text.blocks)
    const first = blocks.find((block) => block.kind === 'paragraph' && isOld(block.paragraph))
    let at = first?.kind === 'paragraph' ? (first.paragraph.source?.start ?? 0) : 0
    // What the last of the paragraphs behind one whose end was changed for theirs has for its end.
    let owed: NewEnd = null
    for (const block of blocks) {
      if (block.kind === 'table') continue
      const { paragraph } = block
      const { source, change } = paragraph
      const end: NewEnd = change && !block.end ? owed : block.end
      if (!block.end) owed = null
      if (source && isOld(paragraph)) {
        const own: Change | null = typeof end === 'string' ? null : end
        const xml = rewritten(paragraph, own, this.#context)
        if (xml === null && isChanged(paragraph, own)) this.left.push(firstWords(paragraph.runs))
        if (xml !== null) splices.push({ start: source.start, end: source.end, xml })
        if (own && !change) owed = xml === null ? own : own.kind === 'in' ? endIn(lastProperties(paragraph)) : null
        at = source.end
      } else splices.push({ start: at, end: at, xml: putIn(paragraph, end, this.#neighbour(paragraph), this.#context) })
    }
    return splices
  }

  /** The paragraph of the file that a new one is to look like. */
  #neighbour(paragraph: RichParagraph): Neighbour | null {
    const { blocks } = this.#text
    const at = blocks.indexOf(paragraph)
    const fits = (alike: (one: RichParagraph) => boolean): RichParagraph | null => {
      let found: RichParagraph | null = null
      let distance = Number.POSITIVE_INFINITY
      blocks.forEach((block, i) => {
        if (block.kind === 'table' || !block.source || !isOld(block) || !alike(block) || Math.abs(i - at) >= distance)
          return
        found = block
        distance = Math.abs(i - at)
      })
      return found
    }
    return (
      fits(
        ({ role, degree, label }) =>
          role === paragraph.role && degree === paragraph.degree && (label === '') === (paragraph.label === ''),
      ) ??
      fits(({ role, degree }) => role === paragraph.role && degree === paragraph.degree) ??
      fits(() => true)
    )
  }

  #noteSplices(): readonly Splice[] {
    return this.#text.notes.flatMap(({ source, runs }: RichNote) => {
      const xml = source ? noteParagraph(source.paragraph, runs, this.#context) : null
      if (source && xml !== null) return [{ start: source.paragraph.start, end: source.paragraph.end, xml }]
      if (runs.some((run) => run.change)) this.left.push(firstWords(runs))
      return []
    })
  }
}

/** The properties that tell of the end of a paragraph: of several that are one, those of the last. */
function lastProperties({ runs, source }: RichParagraph): string {
  const all = [...(source?.lead ?? []), ...runs, ...(source?.tail ?? [])]
  const last = all.findLast((run) => run.kind === 'opaque' && run.properties !== undefined)
  return (last?.kind === 'opaque' ? last.properties : source?.properties) ?? ''
}

/** Whether a paragraph stands in the file already, and not where it was moved to. */
const isOld = ({ source, change }: RichParagraph): boolean => source !== undefined && change?.kind !== 'in'

/** What underlined words of a draft look like in a file: as most openings in it do. */
function underlineOf({ blocks }: RichText): WriteContext['underline'] {
  let [underlined, italic] = [0, 0]
  for (const block of blocks) {
    const first = block.kind === 'paragraph' ? block.runs.find(({ kind }) => kind === 'text') : undefined
    if (first?.kind !== 'text') continue
    if (first.marks.includes('underline')) underlined++
    else if (first.marks.includes('italic')) italic++
  }
  return underlined > italic ? 'underline' : 'italic'
}

/** The highest number that anything in a part has for its id. */
function highestId(xml: string): number {
  let highest = 0
  for (const [, id] of xml.matchAll(/ w:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id))
  return highest
}

/** A part with some of it replaced; splices at one place stand in the order given. */
function splice(xml: string, splices: readonly Splice[]): string {
  let out = ''
  let at = 0
  for (const { start, end, xml: put } of splices.toSorted((a, b) => a.start - b.start)) {
    out += xml.slice(at, start) + put
    at = end
  }
  return out + xml.slice(at)
}

const atEnd = (xml: string, put: string): Splice => {
  const at = xml.lastIndexOf('</')
  return { start: at, end: at, xml: put }
}
