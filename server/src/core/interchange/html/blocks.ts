/** The paragraphs of a text as HTML, one by one, so that who shows them can change those that are new alone. */
import type { Language } from '../../lexicon/languages.ts'
import { printMessage } from '../../messages/print.ts'
import { say } from '../../text/message.ts'
import type { RichBlock, RichCell, RichParagraph, RichText, Role } from '../rich-text.ts'
import { escapeHtml } from './escape.ts'
import { htmlOfRuns, type PlaceOf } from './runs.ts'

export interface HtmlBlock {
  /** One element. */
  readonly html: string
  /** Where it begins in the draft (UTF-16); -1 where it is from no draft. */
  readonly start: number
}

/** The element of each role; its name is its class too. */
const ELEMENTS: Readonly<Partial<Record<Role, string>>> = {
  title: 'h1',
  section: 'h2',
  annex: 'h2',
  quoted: 'blockquote',
}

/**
 * All blocks in order, and behind them the notes, with what is read aloud in a language. `placeOf` tells where in its
 * line a reference of a block stands that begins at `start`, for who asks about it; null where it is words alone, as
 * all are in notes.
 */
export const htmlBlocks = (
  text: RichText,
  language: Language,
  placeOf: (reference: string, start: number) => number | null = nowhere,
): readonly HtmlBlock[] => [
  ...text.blocks.map((block) => ({
    html: htmlOfBlock(block, (reference) => placeOf(reference, block.start)),
    start: block.start,
  })),
  ...notesOf(text, language),
]

const nowhere = (): null => null

function htmlOfBlock(block: RichBlock, placeOf: PlaceOf): string {
  if (block.kind === 'table') {
    const cellOf = (cell: RichCell): string => `<td>${htmlOfRuns(cell, false, nowhere)}</td>`
    const rows = block.rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`)
    return `<table>${rows.join('')}</table>`
  }
  const { role, degree, runs, change } = block
  const tag = ELEMENTS[role] ?? 'p'
  const words = `${labelOf(block)}${htmlOfRuns(runs, false, placeOf)}`
  const whole = change === null ? words : change.kind === 'in' ? `<ins>${words}</ins>` : `<del>${words}</del>`
  const degreeClass = degree > 0 ? ` degree-${Math.min(degree, 4)}` : ''
  return `<${tag} class="${role}${degreeClass}">${whole}</${tag}>`
}

/** The label at its tab, with its space, which a line does not stretch; in a heading it is a word like others. */
function labelOf({ label, labelBefore, role }: RichParagraph): string {
  const said = labelBefore === undefined ? escapeHtml(label) : changedLabel(labelBefore ?? '', label)
  if (said === '') return ''
  const isHanging = role === 'operative' || role === 'subParagraph' || role === 'annexText'
  return isHanging ? `<span class="label">${said} </span>` : `${said} `
}

const changedLabel = (before: string, now: string): string =>
  [before && `<del>${escapeHtml(before)}</del>`, now && `<ins>${escapeHtml(now)}</ins>`]
    .filter((part) => part !== '')
    .join(' ')

function notesOf({ notes }: RichText, language: Language): readonly HtmlBlock[] {
  if (notes.length === 0) return []
  const back = escapeHtml(printMessage(say`Back to the text`, language))
  const items = notes.map(
    ({ runs }, i) =>
      `<li id="note-${i + 1}" role="doc-footnote">${htmlOfRuns(runs, true, nowhere)} <a href="#mark-${i + 1}" role="doc-backlink" aria-label="${back}">↩</a></li>`,
  )
  return [{ html: `<section class="notes" role="doc-endnotes"><ol>${items.join('')}</ol></section>`, start: -1 }]
}
