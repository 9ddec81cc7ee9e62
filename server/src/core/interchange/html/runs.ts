/** Running text as HTML: emphasis, changes, and the marks of notes as links to them. */
import type { Change, Mark, Run } from '../rich-text.ts'
import { escapeHtml } from './escape.ts'

const TAGS: Readonly<Record<Mark, string>> = { underline: 'u', italic: 'i', bold: 'b' }

/** How far behind the beginning of a line a reference stands, by its name; null where it is to be words alone. */
export type PlaceOf = (reference: string) => number | null

/** `isInNote` where the runs are those of a note: a mark within it is no link back. */
export const htmlOfRuns = (runs: readonly Run[], isInNote: boolean, placeOf: PlaceOf): string =>
  runs.map((run) => changed(run.change, htmlOfRun(run, isInNote, placeOf))).join('')

function htmlOfRun(run: Run, isInNote: boolean, placeOf: PlaceOf): string {
  switch (run.kind) {
    case 'text': {
      const words = escapeHtml(run.text).replace(/\n/g, '<br>')
      const at = run.reference === undefined ? null : placeOf(run.reference)
      const text = at === null ? words : `<button type="button" class="cites" data-at="${at}">${words}</button>`
      return run.marks.reduceRight((inner, mark) => `<${TAGS[mark]}>${inner}</${TAGS[mark]}>`, text)
    }
    case 'note': {
      const number = run.note + 1
      return isInNote
        ? `<sup>${number}</sup>`
        : `<sup><a id="mark-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`
    }
    default:
      return ''
  }
}

/** What was put in and taken out, readable without colours. */
const changed = (change: Change | null, html: string): string =>
  change === null || html === '' ? html : change.kind === 'in' ? `<ins>${html}</ins>` : `<del>${html}</del>`
