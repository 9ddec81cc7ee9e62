/** What a Word file holds that a draft cannot: told, and not lost in silence. */

export type Left =
  | 'picture'
  | 'textBox'
  | 'table'
  | 'header'
  | 'formula'
  | 'symbol'
  | 'hidden'
  | 'embedded'
  | 'formatting'
  | 'endnote'
  | 'look'
  | 'note'
  | 'withdrawn'

export interface ReportLine {
  readonly what: Left
  readonly count: number
  /** The first words of each, where it has any, and the first words of the paragraph before it, where that is told. */
  readonly texts: readonly { readonly words: string; readonly after: string }[]
}

/** Of many of a kind, the words of the first few. */
const MOST_TEXTS = 5
const LONGEST = 80

/** Collects what was left out, or is there in another form. */
export class Report {
  readonly #lines = new Map<Left, { count: number; texts: ReportLine['texts'][number][] }>()

  add(what: Left, text = '', after = ''): void {
    const line = this.#lines.get(what) ?? { count: 0, texts: [] }
    this.#lines.set(what, line)
    line.count++
    const words = shortened(text)
    if (words !== '' && line.texts.length < MOST_TEXTS) line.texts.push({ words, after: shortened(after) })
  }

  get lines(): readonly ReportLine[] {
    return [...this.#lines].map(([what, { count, texts }]) => ({ what, count, texts }))
  }
}

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}

const SAID: Readonly<Record<Left, readonly [one: string, several: string]>> = {
  picture: ['picture is left out', 'pictures are left out'],
  textBox: ['text box is left out', 'text boxes are left out'],
  table: [
    'table is there as lines with “|” between its cells',
    'tables are there as lines with “|” between their cells',
  ],
  header: ['line of a page header or footer is left out', 'lines of page headers and footers are left out'],
  formula: ['formula is there as plain text', 'formulas are there as plain text'],
  symbol: ['special sign is there as “?”', 'special signs are there as “?”'],
  hidden: ['hidden piece of text is left out', 'hidden pieces of text are left out'],
  embedded: ['embedded file is left out', 'embedded files are left out'],
  formatting: ['change of look only is there as it is now', 'changes of look only are there as they are now'],
  endnote: ['endnote is there as a footnote', 'endnotes are there as footnotes'],
  look: [
    'sign that would mean something in a draft is there as one that looks like it',
    'signs that would mean something in a draft are there as others that look like them',
  ],
  withdrawn: [
    'piece of text that one put in and another took out is left out',
    'pieces of text that one put in and another took out are left out',
  ],
  note: ['note of several paragraphs is there as one', 'notes of several paragraphs are there as one each'],
}

/** One line of the report, for people. */
export function sayLeft({ what, count, texts }: ReportLine): string {
  const said = SAID[what][count === 1 ? 0 : 1]
  const quoted = texts.map(({ words, after }) => `“${words}”${after ? ` (after “${after}”)` : ''}`).join(', ')
  return `${count} ${said}${quoted ? `: ${quoted}` : ''}.`
}
