/** Who cites a symbol, told from as much of a draft as has a part in that: for a search through many. */
import type { CitationTest } from '../citations/citation-test.ts'
import { type Document, parse } from '../document/document.ts'
import type { Language } from '../lexicon/languages.ts'
import { lineNumbersOf } from '../syntax/line-numbers.ts'
import { hasSpacedLines } from '../syntax/spaced-lines.ts'
import { designationIn } from '../wording/line-kinds.ts'

/** A draft read for its citations of a symbol. */
export interface Cited {
  /** The draft with paragraphs left out that have no part in them. */
  readonly document: Document
  /** Which line of the draft one of its lines is, zero-based. */
  readonly lineOf: (line: number) => number
}

/**
 * The draft with what can cite: its citations of the symbol that the test is for are those of the whole draft, each on
 * its line and with the same words. Where that cannot be told by the lines alone, all of it is read.
 */
export function readForCitations(text: string, { hasPart }: CitationTest, given: Language | null = null): Cited {
  const excerpt = excerptOf(text, hasPart)
  if (excerpt !== null) {
    const document = parse(excerpt.text, given)
    if (isLanguageSaid(document)) return { document, lineOf: (line) => excerpt.lines[line] ?? 0 }
  }
  return { document: parse(text, given), lineOf: (line) => line }
}

/** Whether anything but the words of the draft tells its language: of some of them alone it might be another. */
const isLanguageSaid = ({ given, model: { frontMatter }, resolutions }: Document): boolean =>
  given !== null ||
  frontMatter?.values.has('language') === true ||
  resolutions.some(({ parsed }) => parsed.organLanguage !== null)

/** A longer line is a paragraph, and no line of a heading or a record. */
const LONGEST = 250

/** A shorter one may be a heading, whatever marks it has; but for those of a footnote. */
const SHORT = 90
const NOTE = /^\s*\[\^[^\]\s]{1,41}\]:/

/** What opens a paragraph, or a part of one, by its marks. */
const OPENS = /^\s*(?:<u>|\*(?!\*)|_|\(|\[\^|- |[–—]|[a-z]{1,4}\)|\d{1,3}\.\s)/

/** What opens a paragraph that goes on from none before it. */
const OPENS_ANEW = /^\s*(?:<u>|\*(?!\*)|_|\d{1,3}\.\s|\[\^)/

/** A line that may name the organ that speaks, at whatever length. */
const ORGAN = /^\s*(?:(?:[*_]{1,3}|<u>)\s*)?(?:the|la|el|les?|lo|l['’´`])/i
const LONGEST_ORGAN = 320

/** Ends of lines that are not those by which lines are counted here, and what reaches over blank lines. */
const OTHERWISE = /\r(?!\n)|<!--/

/** What stands for paragraphs that were left out: it is no heading, and closes nothing. */
const LEFT_OUT = '...'

/** Lines between two blank ones, half open. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** A draft with paragraphs left out. */
interface Excerpt {
  readonly text: string
  /** For each of its lines, which line of the draft it was. */
  readonly lines: readonly number[]
}

/** Null where paragraphs cannot be told from one another by the lines alone, or hardly one could be left out. */
function excerptOf(text: string, hasPart: (paragraph: string) => boolean): Excerpt | null {
  if (OTHERWISE.test(text) || lineNumbersOf(text) || hasSpacedLines(text)) return null
  const lines = text.split('\n')
  const front = frontOf(lines)
  const stretches = stretchesOf(lines, front)
  const kept = stretches.map((stretch, n) => n === 0 || !isLeftOut(lines, stretch))
  for (const [n, { from, to }] of stretches.entries())
    if (hasPart(to - from === 1 ? (lines[from] as string) : lines.slice(from, to).join('\n')))
      keepAround(n, stretches, kept, lines)
  if (kept.every(Boolean)) return null
  const out = new ExcerptWriter(lines)
  out.copy({ from: 0, to: front })
  for (const [n, stretch] of stretches.entries()) {
    if (kept[n]) out.copyApart(stretch)
    else if (n === 0 || kept[n - 1]) out.leaveOut(stretch.from)
  }
  return out.excerpt
}

/** How many lines the front matter takes. */
function frontOf(lines: readonly string[]): number {
  if (!lines[0]?.startsWith('---')) return 0
  const end = lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line))
  return end < 0 ? lines.length : end + 1
}

function stretchesOf(lines: readonly string[], start: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = -1
  for (let i = start; i <= lines.length; i++) {
    const isBlank = i === lines.length || (lines[i] as string).trim() === ''
    if (isBlank && from >= 0) stretches.push({ from, to: i })
    if (isBlank) from = -1
    else if (from < 0) from = i
  }
  return stretches
}

/** Whether a stretch is a paragraph that names nothing: one line, by its marks or its length. */
function isLeftOut(lines: readonly string[], { from, to }: Stretch): boolean {
  const line = lines[from] as string
  if (to - from > 1) return false
  if (line.length <= SHORT || (line.length <= LONGEST_ORGAN && ORGAN.test(line))) return NOTE.test(line)
  return OPENS.test(line) || (line.length > LONGEST && designationIn(line.slice(0, LONGEST)) === null)
}

/** Keeps a stretch with all that it may go on from, and with what it may go on in, up to where something begins. */
function keepAround(n: number, stretches: readonly Stretch[], kept: boolean[], lines: readonly string[]): void {
  const first = (i: number): string => lines[stretches[i]?.from ?? 0] as string
  for (let i = n; i >= 0; i--) {
    kept[i] = true
    if (OPENS_ANEW.test(first(i))) break
  }
  for (let i = n + 1; i < stretches.length; i++) {
    kept[i] = true
    if (OPENS.test(first(i))) break
  }
}

/** Puts lines of a draft together, and remembers which they were. */
class ExcerptWriter {
  readonly #from: readonly string[]
  readonly #text: string[] = []
  readonly #lines: number[] = []

  constructor(lines: readonly string[]) {
    this.#from = lines
  }

  copy({ from, to }: Stretch): void {
    for (let i = from; i < to; i++) this.#put(this.#from[i] as string, i)
  }

  copyApart(stretch: Stretch): void {
    this.#put('', stretch.from)
    this.copy(stretch)
  }

  leaveOut(line: number): void {
    this.#put('', line)
    this.#put(LEFT_OUT, line)
  }

  get excerpt(): Excerpt {
    return { text: this.#text.join('\n'), lines: this.#lines }
  }

  #put(text: string, line: number): void {
    this.#text.push(text)
    this.#lines.push(line)
  }
}
