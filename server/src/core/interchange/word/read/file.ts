/** A Word file, read: its blocks as they stand in it, its notes, and what is about it. */

import { once } from '../../../text/memo.ts'
import { say } from '../../../text/message.ts'
import { type RichNote, type RichParagraph, type Run, wordsOf } from '../../rich-text.ts'
import { LARGEST_PART, LONGEST_TEXT, MOST_BLOCKS } from '../limits.ts'
import { damaged, WordRefusal } from '../refusal.ts'
import { childOf, elementsIn, isOn, type XmlElement } from '../xml.ts'
import type { ZipEntry } from '../zip.ts'
import { type BlockContext, type MarkedBlock, readBlocks } from './blocks.ts'
import { framed } from './frame.ts'
import { trimmed, withoutFirst } from './labels.ts'
import { readNumbering } from './numbering.ts'
import { openPackage, type WordPackage } from './package.ts'
import { readXml, textOfPart } from './parts.ts'
import { Report } from './report.ts'
import { type RunContext, RunReader } from './runs.ts'
import { readStyles } from './styles.ts'
import { textIn } from './words.ts'

export interface WordFile {
  readonly blocks: readonly MarkedBlock[]
  readonly notes: readonly RichNote[]
  readonly comments: readonly Comment[]
  /** The lines at the head of the first page. */
  readonly head: readonly string[]
  /** Properties of our own, by name. */
  readonly properties: ReadonlyMap<string, string>
  /** Whether it has a style of an id. */
  hasStyle(id: string): boolean
  readonly report: Report
  readonly parts: WordPackage
  /** The XML of the text, where it is kept. */
  readonly xml: string
}

/** What somebody remarks. */
export interface Comment {
  readonly author: string
  readonly text: string
}

/** Whether the XML of paragraphs is kept, so that the file can be changed in place. */
export interface ReadOptions {
  readonly keepsXml: boolean
}

/** Reads a Word file. Throws a refusal with one message where it cannot. */
export function readFile(bytes: Uint8Array, { keepsXml }: ReadOptions): WordFile {
  const parts = openPackage(bytes)
  const report = new Report()
  const styles = readStyles(parts.parts.get('styles'))
  const numbering = readNumbering(parts.parts.get('numbering'), styles)
  const comments = commentsOf(parts.parts.get('comments'))
  const notes = new Notes()
  const xml = keepsXml ? textOfPart(parts.main) : ''
  const shared = { styles, report, commentOf: (id: string) => comments.get(id) ?? null }
  const runs: RunContext = {
    ...shared,
    noteOf: (kind, id) => notes.indexOf(`${kind} ${id}`),
    signOfNote: (note, sign) => notes.signs.set(note, sign),
    isUnclosed: unclosedIn(parts.main),
    xml: keepsXml ? xml : null,
  }
  const context: BlockContext = {
    ...{ styles, report, xml: runs.xml, runs: new RunReader(runs) },
    numbers: { now: numbering(), before: numbering() },
  }
  for (const kind of ['footnote', 'endnote'] as const) {
    const entry = parts.parts.get(`${kind}s`)
    if (entry) readNotes(entry, kind, notes, { ...runs, noteOf: () => null }, context, keepsXml)
  }
  const blocks: MarkedBlock[] = []
  const sections: XmlElement[] = []
  let size = 0
  let hasBody = false
  readXml(parts.main, 2, (element, above) => {
    if (above[1] !== 'w:body') return
    hasBody = true
    sections.push(...sectionsOf(element))
    for (const block of readBlocks(element, context)) {
      size += sizeOf(block)
      if (size > LONGEST_TEXT || blocks.length >= MOST_BLOCKS)
        throw new WordRefusal(say`has more text in it than is read`)
      blocks.push(block)
    }
  })
  if (!hasBody) throw damaged(say`it has no text`)
  if (notes.order.some((key) => key.startsWith('endnote'))) report.add('endnote')
  return {
    blocks,
    notes: notes.inOrder(),
    comments: [...comments.values()],
    head: headOf(sections, parts, report),
    properties: propertiesOf(parts),
    hasStyle: styles.has,
    report,
    parts,
    xml,
  }
}

function sizeOf(block: MarkedBlock): number {
  if (block.kind === 'table') return block.rows.flat(2).reduce((sum, one) => sum + sizeOf(one), 0)
  return block.paragraph.runs.reduce((sum, run) => sum + (run.kind === 'text' ? run.text.length : 1), 0)
}

/** Notes by the kind and the id that their marks name, in the order of their first marks. */
class Notes {
  readonly all = new Map<string, RichNote>()
  readonly order: string[] = []
  /** The signs of those that have no number, by their index. */
  readonly signs = new Map<number, string>()
  readonly #indices = new Map<string, number>()

  indexOf(key: string): number | null {
    if (!this.all.has(key)) return null
    const known = this.#indices.get(key)
    if (known !== undefined) return known
    this.#indices.set(key, this.order.length)
    return this.order.push(key) - 1
  }

  inOrder(): readonly RichNote[] {
    return this.order.map((key, i) => withoutSign(this.all.get(key) as RichNote, this.signs.get(i) ?? ''))
  }
}

/** A note without the sign that it opens with in the place of its number. */
function withoutSign(note: RichNote, sign: string): RichNote {
  if (sign === '' || !wordsOf(note.runs).startsWith(sign)) return note
  const runs = trimmed(withoutFirst(note.runs, sign.length))
  const { source } = note
  if (!source) return { ...note, runs }
  const { lead, tail } = source.paragraph
  const paragraph = framed({ ...PARAGRAPH, runs: [...lead, ...note.runs, ...tail], source: source.paragraph }, runs)
  return { runs: paragraph.runs, source: { ...source, paragraph: paragraph.source ?? source.paragraph } }
}

const PARAGRAPH: RichParagraph = {
  ...{ kind: 'paragraph', role: 'text', degree: 0, label: '', runs: [], change: null, start: -1 },
}

/** Whether the beginning of a field, by its place in a part, has no end; the part is looked through once. */
function unclosedIn(part: ZipEntry): (start: number) => boolean {
  const unclosed = once((): ReadonlySet<number> => {
    const open: number[] = []
    for (const { 0: sign, index } of textOfPart(part).matchAll(/<w:fldChar\b[^<>]*/g))
      if (/fldCharType=["']begin/.test(sign)) open.push(index)
      else if (/fldCharType=["']end/.test(sign)) open.pop()
    return new Set(open)
  })
  return (start) => unclosed().has(start)
}

function readNotes(
  entry: ZipEntry,
  kind: 'footnote' | 'endnote',
  notes: Notes,
  runs: RunContext,
  context: BlockContext,
  keepsXml: boolean,
): void {
  const xml = keepsXml ? textOfPart(entry) : null
  const own: BlockContext = { ...context, xml, runs: new RunReader({ ...runs, xml, isUnclosed: unclosedIn(entry) }) }
  readXml(entry, 1, (element) => {
    const id = element.attributes['w:id']
    if (
      element.name !== `w:${kind}` ||
      id === undefined ||
      /separator|Notice/i.test(element.attributes['w:type'] ?? '')
    )
      return
    const children = elementsIn(element)
    const paragraphs = children
      .flatMap((child) => readBlocks(child, own))
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : [block]))
      .map(({ paragraph }) => paragraph)
      .map((one) => (keepsXml ? framed(one, trimmed(one.runs)) : { ...one, runs: trimmed(one.runs) }))
    const said = paragraphs.filter((one) => one.runs.some((run) => run.kind === 'text'))
    if (said.length > 1) context.report.add('note')
    const space: Run = { kind: 'text', text: ' ', marks: [], change: null }
    const all = said.flatMap(({ label, runs }, i): readonly Run[] => [
      ...(i > 0 ? [space] : []),
      ...(label ? [{ ...space, text: `${label} ` }] : []),
      ...runs,
    ])
    const [paragraph] = paragraphs
    const isOne = children.length === 1 && children[0]?.name === 'w:p' && kind === 'footnote' && paragraph?.source
    notes.all.set(`${kind} ${id}`, {
      runs: all,
      ...(isOne && paragraph.source && { source: { id, paragraph: paragraph.source } }),
    })
  })
}

function commentsOf(entry: ZipEntry | undefined): ReadonlyMap<string, Comment> {
  const comments = new Map<string, Comment>()
  if (entry)
    readXml(entry, 1, (element) => {
      const text = textIn(element).trim()
      if (element.name === 'w:comment' && text !== '')
        comments.set(element.attributes['w:id'] ?? '', { author: element.attributes['w:author'] ?? '', text })
    })
  return comments
}

/** The sections that end in an element of the body, which may be in a control. */
function sectionsOf(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:sectPr') return [element]
  if (element.name !== 'w:p')
    return /^w:(?:sdt|sdtContent|customXml)$/.test(element.name) ? elementsIn(element).flatMap(sectionsOf) : []
  const own = childOf(childOf(element, 'w:pPr'), 'w:sectPr')
  return own ? [own] : []
}

/** The lines of the header of the first page; those of all others are told as left out, each once. */
function headOf(sections: readonly XmlElement[], { byId }: WordPackage, report: Report): readonly string[] {
  const head: string[] = []
  const seen = new Set<string>()
  const read = new Set<ZipEntry>()
  sections.forEach((section, i) => {
    const hasFirst = i === 0 && isOn(section, 'w:titlePg') === true
    for (const { name, attributes } of elementsIn(section)) {
      if (name !== 'w:headerReference' && name !== 'w:footerReference') continue
      const entry = byId.get(attributes['r:id'] ?? '')
      if (!entry || entry.size > LARGEST_PART || read.has(entry)) continue
      read.add(entry)
      const isFirst = name === 'w:headerReference' && attributes['w:type'] === 'first' && hasFirst
      for (const line of linesOf(entry)) {
        if (isFirst) head.push(line)
        else if (!seen.has(line)) {
          seen.add(line)
          report.add('header', line)
        }
      }
    }
  })
  return head
}

/** The lines of a header: its paragraphs, those in cells of tables too. Page numbers are none. */
function linesOf(entry: ZipEntry): readonly string[] {
  const lines: string[] = []
  const walk = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      for (const text of textIn(element).split(/[\t\n]/)) if (/\p{Alphabetic}/u.test(text)) lines.push(text.trim())
    } else for (const child of elementsIn(element)) walk(child)
  }
  readXml(entry, 1, walk)
  return lines
}

function propertiesOf({ parts }: WordPackage): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const entry = parts.get('custom-properties')
  if (entry)
    readXml(entry, 1, (element) => {
      const value = childOf(element, 'vt:lpwstr')
      const text = value?.children.filter((child) => typeof child === 'string').join('')
      if (text !== undefined) found.set(element.attributes.name ?? '', text)
    })
  return found
}
