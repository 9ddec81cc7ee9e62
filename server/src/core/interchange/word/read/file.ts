/** A Word file, read: its blocks as they stand in it, its notes, and what is about it. */

import { say } from '../../../text/message.ts'
import type { RichNote, Run } from '../../rich-text.ts'
import { LARGEST_PART, LONGEST_TEXT, MOST_BLOCKS } from '../limits.ts'
import { damaged, WordRefusal } from '../refusal.ts'
import { childOf, elementsIn, isOn, type XmlElement } from '../xml.ts'
import type { ZipEntry } from '../zip.ts'
import { type BlockContext, type MarkedBlock, readBlocks, readParagraph } from './blocks.ts'
import { framed } from './frame.ts'
import { trimmed } from './labels.ts'
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
  let section: XmlElement | null = null
  let size = 0
  let hasBody = false
  readXml(parts.main, 2, (element, above) => {
    if (above[1] !== 'w:body') return
    hasBody = true
    section ??= sectionOf(element)
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
    head: headOf(section, parts, report),
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
  readonly #indices = new Map<string, number>()

  indexOf(key: string): number | null {
    if (!this.all.has(key)) return null
    const known = this.#indices.get(key)
    if (known !== undefined) return known
    this.#indices.set(key, this.order.length)
    return this.order.push(key) - 1
  }

  inOrder(): readonly RichNote[] {
    return this.order.map((key) => this.all.get(key) as RichNote)
  }
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
  const own: BlockContext = { ...context, xml, runs: new RunReader({ ...runs, xml }) }
  readXml(entry, 1, (element) => {
    const id = element.attributes['w:id']
    if (
      element.name !== `w:${kind}` ||
      id === undefined ||
      /separator|Notice/i.test(element.attributes['w:type'] ?? '')
    )
      return
    const paragraphs = elementsIn(element)
      .filter(({ name }) => name === 'w:p')
      .map((paragraph) => readParagraph(paragraph, own).paragraph)
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
    const isOne = paragraphs.length === 1 && kind === 'footnote' && paragraph?.source
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

const sectionOf = (element: XmlElement): XmlElement | null =>
  element.name === 'w:sectPr' ? element : childOf(childOf(element, 'w:pPr'), 'w:sectPr')

/** The lines of the header of the first page; those of all others are told as left out. */
function headOf(section: XmlElement | null, { byId }: WordPackage, report: Report): readonly string[] {
  if (!section) return []
  const head: string[] = []
  const hasFirst = isOn(section, 'w:titlePg') ?? false
  const seen = new Set<string>()
  for (const { name, attributes } of elementsIn(section)) {
    if (name !== 'w:headerReference' && name !== 'w:footerReference') continue
    const entry = byId.get(attributes['r:id'] ?? '')
    if (!entry || entry.size > LARGEST_PART) continue
    const isFirst = name === 'w:headerReference' && attributes['w:type'] === 'first' && hasFirst
    for (const line of linesOf(entry)) {
      if (isFirst) head.push(line)
      else if (!seen.has(line)) {
        seen.add(line)
        report.add('header', line)
      }
    }
  }
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
