/** A Word file changed in place: only what has changed is written, all else stays byte for byte. */
import type { Document } from '../../../document/document.ts'
import type { Message } from '../../../text/message.ts'
import { asPrinted } from '../../as-printed.ts'
import { accepted } from '../../changes.ts'
import { fromDraft, type Hand } from '../../from-draft.ts'
import {
  type Change,
  type RichNote,
  type RichParagraph,
  type RichTable,
  type RichText,
  type Run,
  type TextRun,
  wordsOf,
} from '../../rich-text.ts'
import { track } from '../../track.ts'
import { textOfPart } from '../read/parts.ts'
import { placeEnds } from '../write/marks.ts'
import { commentsXml, commentXml, footnotesXml, noteXml } from '../write/notes.ts'
import type { WriteContext } from '../write/runs.ts'
import { entryOf, writeZip, type ZipEntry } from '../zip.ts'
import { inTermsOf } from './as-read.ts'
import { type AsRead, openBase, type WordBase } from './base.ts'
import { withNewComments } from './comments.ts'
import { hasEarlier } from './earlier.ts'
import { isChanged, type Neighbour, type NewEnd, noteParagraph, putIn, rewritten } from './paragraphs.ts'
import { atEnd, highestId, type Splice, splice, withPart } from './parts.ts'
import { endIn } from './properties.ts'

export interface ChangedFile {
  readonly bytes: Uint8Array
  /** The first words of paragraphs that hold more than words and are left as they were, though they have changed. */
  readonly left: readonly string[]
  /** References to notes that may name others in the file: a line each. */
  readonly references: readonly Message[]
  /** The first words of tables that the draft has otherwise: tables are left as they were. */
  readonly tables: readonly string[]
  /** Whether it had tracked changes already. */
  readonly hasEarlier: boolean
}

/**
 * The Word file `base` with the changes that make the draft of its text. Changes that it has already stay: the new ones
 * are against its text with all of them taken. Throws a refusal where it cannot be read. */
export function changeInPlace(base: Uint8Array, now: Document, hand: Hand): ChangedFile {
  const opened = openBase(base, now)
  const { text, asRead } = opened
  const printed = asPrinted(now, asRead.asWords.typedNotes)
  const drafted = accepted(fromDraft(printed.document, hand, undefined, asRead.asWords))
  const wanted = inTermsOf(opened, withNewComments(drafted, opened.file.comments))
  // What a draft has no words of nobody can have taken out.
  const before = { ...text, blocks: text.blocks.filter((_, i) => hasParts(asRead, i)) }
  const file = new InPlace(opened, track(before, wanted, hand), drafted, hand)
  const bytes = file.bytes()
  return {
    bytes,
    left: file.left,
    references: printed.left,
    tables: otherTables(before, wanted),
    hasEarlier: hasEarlier(opened.file.xml),
  }
}

const hasParts = ({ parts }: AsRead, i: number): boolean => (parts[i]?.from ?? 0) < (parts[i]?.to ?? 0)

/** So many characters tell which paragraph is meant. */
const SHOWN = 60

/** The first words that runs have in the file. */
const firstWords = (runs: readonly Run[]): string =>
  wordsOf(runs.filter(({ change }) => change?.kind !== 'in')).slice(0, SHOWN)

/** The first words of tables that only one of two texts has; of those that differ, as they were. */
function otherTables(before: RichText, now: RichText): readonly string[] {
  const tables = ({ blocks }: RichText): readonly string[] =>
    blocks.flatMap((block) => (block.kind === 'table' ? [tableWords(block)] : []))
  const [old, present] = [tables(before), tables(now)]
  const missing = (these: readonly string[], those: readonly string[]): readonly string[] =>
    these.filter((one) => one !== '' && !those.includes(one))
  const gone = missing(old, present)
  return [...gone, ...missing(present, old).slice(gone.length)].map((words) =>
    words.replaceAll(NOTE, '').slice(0, SHOWN),
  )
}

/** The words of the cells and what is new of comments on them, but for strokes: a draft has its own between them. */
const tableWords = ({ rows }: RichTable): string =>
  rows
    .flat()
    .map((cell) => cell.map(wordsOfRun).join(''))
    .filter((cell) => !/^:?-{3,}:?$/.test(cell))
    .join(' ')
    .replace(/[|¦\s]+/g, ' ')
    .trim()

/** The sign that stands for the mark of a note. */
const NOTE = '\ufffc'

const wordsOfRun = (run: Run): string =>
  run.kind === 'text' || run.kind === 'comment' ? run.text : run.kind === 'note' ? NOTE : ''

class InPlace {
  readonly #base: WordBase
  readonly #text: RichText
  readonly #context: WriteContext
  /** See `ChangedFile`. */
  readonly left: string[] = []
  /** The ids of notes that are new in the file, by their index. */
  readonly #newNotes = new Map<number, string>()
  readonly #comments: string[] = []

  constructor(base: WordBase, text: RichText, draft: RichText, hand: Hand) {
    this.#base = base
    this.#text = text
    const { file } = base
    let id = highestId(file.xml)
    const notes = file.parts.parts.get('footnotes')
    let noteId = notes ? highestId(textOfPart(notes)) : 0
    const comments = file.parts.parts.get('comments')
    let commentId = comments ? highestId(textOfPart(comments)) : -1
    this.#context = {
      underline: file.hasStyle('DraftUnderline') ? 'italic' : underlineOf(base.text, draft),
      nextId: () => ++id,
      comment: ({ author, text: words }) => {
        const one = { id: ++commentId, author: author || hand.author, text: words }
        this.#comments.push(commentXml(one, hand.date, this.#context))
        return commentId
      },
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
    const { main, parts, entries } = file.parts
    const changed = new Map([[main.name, splice(file.xml, this.#bodySplices())]])
    const added = [...this.#newNotes].map(([note, id]) =>
      noteXml(id, this.#text.notes[note]?.runs ?? [], this.#context),
    )
    const further: (readonly ['footnotes' | 'comments', string])[] = []
    for (const kind of ['footnotes', 'comments'] as const) {
      const part = parts.get(kind)
      const put = kind === 'footnotes' ? added : this.#comments
      if (part) {
        const before = textOfPart(part)
        const splices = kind === 'footnotes' ? this.#noteSplices() : []
        changed.set(part.name, splice(before, [...splices, ...atEnd(before, put)]))
      } else if (put.length > 0) further.push([kind, kind === 'footnotes' ? footnotesXml(put) : commentsXml(put)])
    }
    const kept = entries.map((entry): ZipEntry => {
      const text = changed.get(entry.name)
      return text === undefined || text === textOfPart(entry) ? entry : entryOf(entry.name, text)
    })
    return writeZip(
      further.reduce<readonly ZipEntry[]>((all, [kind, content]) => withPart(all, main.name, kind, content), kept),
    )
  }

  /** The changes of the body: paragraphs written again, and new ones behind those that stand before them. */
  #bodySplices(): readonly Splice[] {
    const splices: Splice[] = []
    const blocks = placeEnds(this.#text.blocks)
    const first = blocks.find((block) => block.kind === 'paragraph' && isOld(block.paragraph))
    let at = (first?.kind === 'paragraph' && first.paragraph.source?.start) || bodyStart(this.#base.file.xml)
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

/** Where the body of a file begins. */
function bodyStart(xml: string): number {
  const body = /<w:body\b[^<>]*>/.exec(xml)
  return body ? body.index + body[0].length : 0
}

/** The properties that tell of the end of a paragraph: of several that are one, those of the last. */
function lastProperties({ runs, source }: RichParagraph): string {
  const all = [...(source?.lead ?? []), ...runs, ...(source?.tail ?? [])]
  const last = all.findLast((run) => run.kind === 'opaque' && run.properties !== undefined)
  return (last?.kind === 'opaque' ? last.properties : source?.properties) ?? ''
}

/** Whether a paragraph stands in the file already, and not where it was moved to. */
const isOld = ({ source, change }: RichParagraph): boolean => source !== undefined && change?.kind !== 'in'

/**
 * What underlined words of a draft look like in a file: as most openings in it do; but where a draft has its openings
 * in italics, what it underlines is underlined.
 */
function underlineOf(file: RichText, draft: RichText): WriteContext['underline'] {
  const [inFile, inDraft] = [openingsIn(file), openingsIn(draft)]
  const hasItalics = inFile.italic > inFile.underlined || inFile.italic + inFile.underlined === 0
  return hasItalics && inDraft.italic <= inDraft.underlined ? 'italic' : 'underline'
}

/** How many paragraphs open with underlined words, and how many with italics; where none does, how many runs. */
function openingsIn({ blocks }: RichText): { readonly underlined: number; readonly italic: number } {
  const all = blocks.map((block) => (block.kind === 'paragraph' ? block.runs.filter((run) => run.kind === 'text') : []))
  const counted = (runs: readonly TextRun[]): ReturnType<typeof openingsIn> => {
    const underlined = runs.filter(({ marks }) => marks.includes('underline')).length
    return { underlined, italic: runs.filter(({ marks }) => marks.includes('italic')).length }
  }
  const openings = counted(all.flatMap((runs) => runs.slice(0, 1)))
  return openings.underlined + openings.italic > 0 ? openings : counted(all.flat())
}
