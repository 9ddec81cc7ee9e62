/** Words of a paragraph as Akoma Ntoso: emphasis, ends of lines, and notes where their marks stand. */
import type { Mark, RichNote, Run } from '../rich-text.ts'
import { escapeXml, xml } from '../word/xml.ts'

/** The element of an emphasis; what is underlined in a draft is italic where the house prints it so. */
const TAGS: Readonly<Record<Mark, string>> = { underline: 'u', italic: 'i', bold: 'b' }
const ORDER: readonly Mark[] = ['underline', 'bold', 'italic']

/** Writes runs as Akoma Ntoso; a note is written where its mark stands, and numbered in that order. */
export class InlineWriter {
  readonly #notes: readonly RichNote[]
  readonly #isItalic: boolean
  #count = 0

  constructor(notes: readonly RichNote[], underline: 'underline' | 'italic') {
    this.#notes = notes
    this.#isItalic = underline === 'italic'
  }

  /** Runs as the inside of a paragraph. */
  write(runs: readonly Run[]): string {
    return this.#nested(runs, ORDER)
  }

  /** Emphasis from the outside in: what begins and ends within another lies in it. */
  #nested(runs: readonly Run[], [mark, ...inner]: readonly Mark[]): string {
    if (mark === undefined) return runs.map((run) => this.#run(run)).join('')
    const has = (run: Run): boolean => run.kind === 'text' && run.marks.includes(mark)
    let out = ''
    for (let from = 0, to = 0; from < runs.length; from = to) {
      const isMarked = has(runs[from] as Run)
      while (to < runs.length && has(runs[to] as Run) === isMarked) to++
      const inside = this.#nested(runs.slice(from, to), inner)
      out += isMarked ? this.#emphasis(mark, inside) : inside
    }
    return out
  }

  #emphasis(mark: Mark, inside: string): string {
    if (mark === 'underline' && this.#isItalic) return xml('span', { class: 'italic' }, inside)
    return xml(TAGS[mark], {}, inside)
  }

  #run(run: Run): string {
    if (run.kind === 'note') return this.#note(run.note)
    return run.kind === 'text' ? run.text.split('\n').map(escapeXml).join(xml('eol')) : ''
  }

  #note(index: number): string {
    const marker = ++this.#count
    const words = this.write(this.#notes[index]?.runs ?? [])
    return xml('authorialNote', { marker, placement: 'bottom', eId: `authorialNote_${marker}` }, xml('p', {}, words))
  }
}
