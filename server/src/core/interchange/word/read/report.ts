/** What a Word file holds that a draft cannot: told, and not lost in silence. */
import { listed, type Message, say } from '../../../text/message.ts'

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
  | 'numbered'
  | 'unnumbered'
  | 'endnote'
  | 'look'
  | 'note'
  | 'withdrawn'
  | 'highlight'
  | 'diagram'
  | 'capitals'
  | 'field'
  | 'reading'
  | 'mark'
  | 'lost'
  | 'struck'
  | 'putIn'
  | 'masthead'
  | 'mastheadChange'
  | 'mastheadGone'

export interface ReportLine {
  readonly what: Left
  readonly count: number
  /** The first words of each, where it has any, and the first words of the paragraph before it, where that is told. */
  readonly texts: readonly { readonly words: string; readonly after: string }[]
}

/** Of many of a kind, the words of the first few; of the lines of a masthead, those of all. */
const MOST_TEXTS = 5
const MOST_LINES = 7
const LONGEST = 80

/** Collects what was left out, or is there in another form. */
export class Report {
  readonly #lines = new Map<Left, { count: number; texts: ReportLine['texts'][number][] }>()

  add(what: Left, text = '', after = ''): void {
    const line = this.#lines.get(what) ?? { count: 0, texts: [] }
    this.#lines.set(what, line)
    line.count++
    const words = shortened(text)
    const most = what === 'masthead' ? MOST_LINES : MOST_TEXTS
    if (words !== '' && line.texts.length < most) line.texts.push({ words, after: shortened(after) })
  }

  get lines(): readonly ReportLine[] {
    return [...this.#lines].map(([what, { count, texts }]) => ({ what, count, texts }))
  }
}

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}

const SAID: Readonly<Record<Left, (n: number) => Message>> = {
  picture: (n) => (n === 1 ? say`1 picture is left out` : say`${n} pictures are left out`),
  textBox: (n) => (n === 1 ? say`1 text box is left out` : say`${n} text boxes are left out`),
  table: (n) =>
    n === 1
      ? say`1 table is there as lines with “|” between its cells`
      : say`${n} tables are there as lines with “|” between their cells`,
  header: (n) =>
    n === 1
      ? say`1 line of a page header or footer is left out`
      : say`${n} lines of page headers and footers are left out`,
  formula: (n) => (n === 1 ? say`1 formula is there as plain text` : say`${n} formulas are there as plain text`),
  symbol: (n) => (n === 1 ? say`1 special sign is there as “?”` : say`${n} special signs are there as “?”`),
  hidden: (n) => (n === 1 ? say`1 hidden piece of text is left out` : say`${n} hidden pieces of text are left out`),
  embedded: (n) => (n === 1 ? say`1 embedded file is left out` : say`${n} embedded files are left out`),
  formatting: (n) =>
    n === 1
      ? say`1 change of look only is there as it is now`
      : say`${n} changes of look only are there as they are now`,
  numbered: (n) =>
    n === 1
      ? say`1 paragraph was given a number, or another, by a change of its look`
      : say`${n} paragraphs were given numbers, or others, by changes of their look`,
  unnumbered: (n) =>
    n === 1
      ? say`The number of 1 paragraph was taken away by a change of its look`
      : say`The numbers of ${n} paragraphs were taken away by changes of their look`,
  endnote: (n) => (n === 1 ? say`1 endnote is there as a footnote` : say`${n} endnotes are there as footnotes`),
  look: (n) =>
    n === 1
      ? say`1 sign that would mean something in a draft is there as one that looks like it`
      : say`${n} signs that would mean something in a draft are there as others that look like them`,
  withdrawn: (n) =>
    n === 1
      ? say`1 piece of text that one put in and another took out is left out`
      : say`${n} pieces of text that one put in and another took out are left out`,
  highlight: (n) =>
    n === 1
      ? say`1 highlighted piece of text is there without its colour`
      : say`${n} highlighted pieces of text are there without their colour`,
  diagram: (n) => (n === 1 ? say`1 diagram is left out` : say`${n} diagrams are left out`),
  capitals: (n) =>
    n === 1
      ? say`1 piece of text that looks like capitals is there as it was typed`
      : say`${n} pieces of text that look like capitals are there as they were typed`,
  field: (n) =>
    n === 1
      ? say`1 field that Word works out anew each time is left out`
      : say`${n} fields that Word works out anew each time are left out`,
  reading: (n) =>
    n === 1
      ? say`1 reading that stands above words is left out`
      : say`${n} readings that stand above words are left out`,
  mark: (n) =>
    n === 1
      ? say`1 note that had a sign of its own has a number`
      : say`${n} notes that had signs of their own have numbers`,
  lost: (n) =>
    n === 1
      ? say`1 mark of a note that the file does not have is left out`
      : say`${n} marks of notes that the file does not have are left out`,
  struck: (n) =>
    n === 1
      ? say`1 piece of text that was struck out by hand counts as taken out`
      : say`${n} pieces of text that were struck out by hand count as taken out`,
  putIn: (n) =>
    n === 1
      ? say`1 piece of text in the place of one that was struck out counts as put in`
      : say`${n} pieces of text in the place of some that were struck out count as put in`,
  masthead: (n) =>
    n === 1
      ? say`1 line of the masthead has changed, and the front matter with it`
      : say`${n} lines of the masthead have changed, and the front matter with them`,
  mastheadChange: (n) =>
    n === 1
      ? say`1 line of the masthead has tracked changes: it stands above the text, and the front matter says what it was`
      : say`${n} lines of the masthead have tracked changes: they stand above the text, and the front matter says what they were`,
  mastheadGone: (n) =>
    n === 1
      ? say`1 line of the masthead is gone, and the front matter says it still`
      : say`${n} lines of the masthead are gone, and the front matter says them still`,
  note: (n) =>
    n === 1
      ? say`1 note of several paragraphs is there as one`
      : say`${n} notes of several paragraphs are there as one each`,
}

/** One line of the report, for people. */
export function sayLeft({ what, count, texts }: ReportLine): Message {
  const said = SAID[what](count)
  return texts.length > 0 ? say`${said}: ${listed(texts.map(quoted))}.` : say`${said}.`
}

const quoted = ({ words, after }: ReportLine['texts'][number]): Message =>
  after === '' ? say`“${words}”` : say`“${words}” (after “${after}”)`
