/** A Word file that is to be changed in place: its text, where each paragraph stands, and what a draft of it says. */
import { type Document, parse } from '../../../document/document.ts'
import { collapseSpaces } from '../../../text/normalize-typography.ts'
import { draftNotes } from '../../draft-notes.ts'
import { type AsWords, fromDraft } from '../../from-draft.ts'
import { type RichBlock, type RichParagraph, type RichText, type Run, wordsOf } from '../../rich-text.ts'
import { toDraft } from '../../to-draft.ts'
import type { Stays } from '../front-matter.ts'
import { richTextOf } from '../import.ts'
import { readFile, type WordFile } from '../read/file.ts'
import { framed } from '../read/frame.ts'
import { trimmed, withoutFirst } from '../read/labels.ts'
import { withEndsTaken } from './earlier.ts'

export interface WordBase {
  readonly file: WordFile
  /** The text of the file. */
  readonly text: RichText
  readonly asRead: AsRead
}

/** What a draft of a Word file says that nobody has changed. */
export interface AsRead {
  readonly text: RichText
  /** For each block of the file those that the draft has of it: half open; none where it has no words of that. */
  readonly parts: readonly { readonly from: number; readonly to: number }[]
  /** What of a draft of this file counts as words. */
  readonly asWords: AsWords
}

/** Reads a Word file that the changes of a draft are to be tracked in. Throws a refusal where it cannot. */
export function openBase(bytes: Uint8Array, draft: Document): WordBase {
  const file = readFile(bytes, { keepsXml: true })
  const blocks = withEndsTaken(file.blocks, file.xml)
  const { rich } = richTextOf({ ...file, blocks, hasStyle: file.hasStyle }, 'accept', seenIn(draft))
  const asRead = readAgain(rich)
  return { file, text: { ...rich, blocks: rich.blocks.map((block, i) => asInDraft(block, asRead, i)) }, asRead }
}

/** Which lines of a masthead a draft has in its text: its front matter may say them as well. */
function seenIn({ model, text }: Document): Stays {
  const keys = new Set(model.masthead.map(({ key }) => key))
  const { start, end } = model.frontText ?? { start: 0, end: 0 }
  const lines = new Set(
    text
      .slice(start, end)
      .split(/\r\n|\r|\n/)
      .map(collapseSpaces),
  )
  return ({ runs }, facts) => facts.some((key) => keys.has(key)) || lines.has(collapseSpaces(wordsOf(runs)))
}

/** A text, written as a draft and read from it. */
function readAgain(rich: RichText): AsRead {
  const { text: draft, starts } = toDraft(rich)
  const document = parse(draft)
  const asWords: AsWords = {
    furniture: document.tree.blocks.some(({ kind }) => kind === 'furniture'),
    typedNotes: hasTypedNotes(document),
  }
  const text = fromDraft(document, { author: '', date: null }, undefined, asWords)
  const parts: { from: number; to: number }[] = []
  let next = 0
  rich.blocks.forEach((_, i) => {
    const from = next
    const start = starts[i] ?? -1
    const end = starts.slice(i + 1).find((one) => one >= 0) ?? draft.length
    if (start >= 0) while (next < text.blocks.length && (text.blocks[next]?.start ?? 0) < end) next++
    parts.push({ from, to: next })
  })
  return { text, parts, asWords }
}

const hasTypedNotes = (document: Document): boolean =>
  draftNotes(document).starts.some((start) => !document.text.startsWith('[^', start))

/** A block with what it is in the draft of its text, and with the label that it is read to have there. */
function asInDraft(block: RichBlock, { text, parts }: AsRead, i: number): RichBlock {
  const { from, to } = parts[i] ?? { from: 0, to: 0 }
  const read = text.blocks[from]
  if (block.kind === 'table' || read?.kind !== 'paragraph' || from === to) return block
  const placed = { ...block, role: read.role, degree: read.degree }
  const isLabelled = to - from === 1 && block.label === '' && read.label !== '' && !block.source?.isNumbered
  return isLabelled ? withLabel(placed, read.label) : placed
}

/** A paragraph whose words open with a label, which stands before them then. */
function withLabel(paragraph: RichParagraph, label: string): RichParagraph {
  const { runs, source } = paragraph
  const text = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
  if (!source || !text.startsWith(label) || !/^\s/.test(text.slice(label.length))) return paragraph
  const all: readonly Run[] = [...source.lead, ...runs, ...source.tail]
  return framed({ ...paragraph, label, runs: all }, trimmed(withoutFirst(runs, label.length)))
}
