/** Reads the blocks of a text: what each begins with, and where it ends. */

import { say } from '../text/message.ts'
import { isDivider, isRule } from '../wording/furniture.ts'
import { isNotesName } from '../wording/line-kinds.ts'
import {
  announces,
  beginsBlock,
  CLOSED,
  endsOnPurpose,
  isVerbLineIn,
  type LinesAbove,
  opensSmallBelowOrgan,
  opensSmallReason,
  organBeforeWords,
  partsHead,
} from './block-start.ts'
import { withoutEmphasis } from './emphasis-marks.ts'
import { BRACKET_MARK, highestMark, PLAIN_MARK } from './glued-marks.ts'
import { parseInline } from './inline.ts'
import { type Known, type Label, readLabelAmong } from './labels.ts'
import { LINE_NUMBER_REACH, lineNumbersOf } from './line-numbers.ts'
import { labelInMark, withLabelInMark } from './marked-label.ts'
import { endsNote, noteMark, starsIn } from './note-start.ts'
import {
  after,
  canFollowLabel,
  canInterruptParagraph,
  isUnwrapped,
  type LabelState,
  LONGEST_BEFORE,
  measured,
  NO_LABELS,
  opensList,
} from './paragraph-start.ts'
import { type Lead, readLead, remarkBehind, widthOfLead } from './remarks.ts'
import { titleBehind } from './running-heads.ts'
import { INDENT, type SourceLine, SourceLines } from './source-lines.ts'
import { hasSpacedLines } from './spaced-lines.ts'
import { type Block, branch, type Leaf, leaf, type Node, type SyntaxProblem } from './tree.ts'
import { append, parseWords } from './words.ts'

const BULLET = /^(?:[-*•+]|[–—](?=[ \t\u00a0]))(?:[ \t\u00a0]+(?:\[[ xX]\][ \t]+)?|$)/
/** The end of a page does not break a line that is shorter: that is a title. */
const SHORTEST_BEFORE_PAGE = 30
/** The foot of a page and the head of the next have no more lines, with the blank ones between. */
const MOST_LINES_OF_PAGE = 10
/** What a line ends with behind which a bullet opens an item, and is no stroke between words. */
const LISTED = /[:;,.][*_\s]*$/
const HASHES = /^#{1,6}[ \t]+/
const ANNOUNCES_LIST = /:[*_]{0,3}\s*$/
const FENCE = /^---[ \t]*$/
/** `organ: …`, `# …`: what YAML begins with. */
const FRONT_MATTER_KEY = /^(?:#|["']?\w[\w -]{0,40}["']?[ \t]*:)/

/**
 * How far behind a `<!--` the line of its `-->` may end, and how far the front matter may go, in characters: an edit
 * further on changes neither.
 */
export const COMMENT_REACH = 20_000
export const FRONT_MATTER_REACH = 40_000

/** Reads blocks one after another, from any place where one begins. */
export class Parser {
  readonly #text: string
  readonly #lines: SourceLines
  readonly problems: SyntaxProblem[] = []
  #labels: LabelState
  #at = 0
  /** The first `-->` at or behind the place where one was last looked for; -1 where there is none. */
  #close: number | null = null
  /** True where more text behind the end might have made other blocks of what was read. */
  wantsMore = false

  constructor(text: string, labels: LabelState = NO_LABELS) {
    this.#text = text
    this.#lines = new SourceLines(text)
    this.#labels = labels
  }

  /** Where the next block begins, and what is known of labels there. */
  get at(): number {
    return this.#at
  }

  get labels(): LabelState {
    return this.#labels
  }

  /** Looks whether the lines of the text are numbered, or apart; to be asked for behind its front matter. */
  lookAtLines(): void {
    this.wantsMore ||= this.#text.length < this.#at + LINE_NUMBER_REACH
    const head = this.#text.slice(this.#at, this.#at + LINE_NUMBER_REACH)
    const lineNumbers = lineNumbersOf(head)
    this.#labels = { ...this.#labels, lineNumbers, spaced: lineNumbers === null && hasSpacedLines(head) }
  }

  /** The blocks up to the end of the text, or to the first place where `isEnough`. */
  blocks(isEnough: () => boolean = () => false): { blocks: Block[]; labels: LabelState[] } {
    const blocks: Block[] = []
    const labels: LabelState[] = []
    while (this.#at < this.#text.length && !isEnough()) {
      labels.push(this.#labels)
      blocks.push(this.#block())
    }
    return { blocks, labels }
  }

  /** What a line says, without what stands before its words. */
  #words(line: SourceLine): string {
    return this.#lines.content(line).replace(INDENT, '').trimStart()
  }

  #line(at: number): SourceLine {
    return this.#lines.at(at, this.#labels.lineNumbers, this.#labels.spaced)
  }

  /** The front matter that the text opens with, to be asked for first. A byte order mark may stand before it. */
  frontMatter(): Block | null {
    const bom = this.#text.startsWith('\ufeff') ? 1 : 0
    const first = this.#line(bom)
    if (!FENCE.test(this.#lines.content(first)) || first.next === first.end) return null
    let line = this.#line(first.next)
    if (this.#lines.isBlank(line) && !this.#hasKeyBelow(line)) return null
    while (line.next > FRONT_MATTER_REACH || !FENCE.test(this.#lines.content(line))) {
      const isFar = line.next > FRONT_MATTER_REACH
      if (isFar || line.next >= this.#text.length) {
        this.wantsMore ||= !isFar
        this.problems.push({
          start: bom,
          end: first.end,
          message: say`The front matter opens with “---” and never closes, so nothing in it counts. Close it with a line “---”, or take the first one away.`,
        })
        return null
      }
      line = this.#line(line.next)
    }
    this.#at = line.next
    return branch('frontMatter', [
      leaf('fence', this.#text.slice(0, first.next)),
      ...(line.start > first.next ? [leaf('yaml', this.#text.slice(first.next, line.start))] : []),
      leaf('fence', this.#text.slice(line.start, line.next)),
    ])
  }

  /** Whether the first words below a blank line are a key, as in YAML; otherwise Markdown draws the line above. */
  #hasKeyBelow(blank: SourceLine): boolean {
    let line = blank
    while (this.#lines.isBlank(line) && line.next < this.#text.length && line.next <= FRONT_MATTER_REACH)
      line = this.#line(line.next)
    this.wantsMore ||= this.#lines.isBlank(line) && line.next <= FRONT_MATTER_REACH
    return FRONT_MATTER_KEY.test(this.#lines.content(line))
  }

  #block(): Block {
    const line = this.#line(this.#at)
    if (this.#lines.isBlank(line)) return this.#blankLines()
    const content = this.#lines.content(line)
    const indent = (INDENT.exec(content) as RegExpExecArray)[0]
    const rest = content.slice(indent.length)
    if (rest.startsWith('<!--')) {
      const comment = this.#commentBlock(line.from + indent.length, this.#lineNumber(line), indent)
      if (comment) return comment
    }
    if (rest.startsWith('|')) return this.#table()
    const hashes = HASHES.exec(rest)
    if (hashes) return this.#heading(line, indent, hashes[0])
    if (this.#isFurniture(line)) return this.#furniture()
    const note = noteMark(rest, this.#labels)
    if (note !== null) {
      const figures = /^(?:\[\^?|\(|\^|<sup>)?(\d{1,3})(?!\d)/.exec(note)?.[1]
      if (figures) this.#labels = { ...this.#labels, note: Number(figures) }
      return this.#flow('footnote', line, [...this.#lineNumber(line), ...this.#opening(indent, [['noteMark', note]])])
    }
    return this.#paragraph(line, indent, rest)
  }

  #isFurniture(line: SourceLine): boolean {
    const { title, titled } = this.#labels
    return this.#lines.isFurniture(line, titled ? title : '')
  }

  /** Below a rule stand the notes of a page. */
  #passRule(line: SourceLine): void {
    if (!this.#labels.notes && isRule(this.#lines.content(line))) this.#labels = { ...this.#labels, notes: true }
  }

  #furniture(): Block {
    const lines: Leaf[] = []
    let line = this.#line(this.#at)
    while (this.#at < this.#text.length && this.#isFurniture(line)) {
      lines.push(leaf('furniture', this.#text.slice(line.start, line.next)))
      this.#passRule(line)
      this.#at = line.next
      line = this.#line(this.#at)
    }
    return branch('furniture', lines)
  }

  #blankLines(): Block {
    const start = this.#at
    let line = this.#line(start)
    while (this.#lines.isBlank(line) && this.#at < this.#text.length) {
      this.#at = line.next
      line = this.#line(this.#at)
    }
    return branch('blankLines', [leaf('blank', this.#text.slice(start, this.#at))])
  }

  /** A comment with nothing after it on its last line is a block; one before text is part of the paragraph. */
  #commentBlock(start: number, number: readonly Leaf[], indent: string): Block | null {
    if (this.#close === null || (this.#close >= 0 && this.#close < start + 4))
      this.#close = this.#text.indexOf('-->', start + 4)
    const close = this.#close
    if (close < 0 || close - start > COMMENT_REACH) {
      this.wantsMore ||= close < 0 && this.#text.length - start < COMMENT_REACH
      return null
    }
    const line = this.#line(close + 3)
    if (line.end - start > COMMENT_REACH || this.#text.slice(close + 3, line.end).trim() !== '') return null
    this.#at = line.next
    return branch('commentBlock', [
      ...number,
      ...this.#opening(indent, [['comment', this.#text.slice(start, close + 3)]]),
      ...this.#opening(this.#text.slice(close + 3, line.end), [['newline', this.#text.slice(line.end, line.next)]]),
    ])
  }

  #table(): Block {
    const rows: Leaf[] = []
    let line = this.#line(this.#at)
    while (this.#at < this.#text.length && this.#words(line).startsWith('|')) {
      rows.push(leaf('row', this.#text.slice(line.start, line.next)))
      this.#at = line.next
      line = this.#line(this.#at)
    }
    return branch('table', rows)
  }

  #heading(line: SourceLine, indent: string, hashes: string): Block {
    const from = line.from + indent.length + hashes.length
    this.#at = line.next
    const { lineNumbers, spaced, mark, bracketed, title, titled } = this.#labels
    this.#labels = titleBehind({ ...NO_LABELS, lineNumbers, spaced, title, titled }, this.#text.slice(from, line.end))
    if (namesNotes(this.#text.slice(from, line.end))) this.#labels = { ...this.#labels, mark, bracketed, notes: true }
    return branch('heading', [
      ...this.#lineNumber(line),
      ...this.#opening(indent, [['hashes', hashes]]),
      ...parseInline(this.#text.slice(from, line.next)),
    ])
  }

  #paragraph(line: SourceLine, indent: string, rest: string): Block {
    const bullet = (BULLET.exec(rest)?.[0] ?? '').slice(0, rest.length)
    const behindBullet = rest.slice(bullet.length)
    const notes = namesNotes(rest)
    if (notes !== this.#labels.notes || notes)
      this.#labels = { ...this.#labels, notes, note: notes ? 0 : this.#labels.note }
    const lead = readLead(behindBullet)
    const inner = behindBullet.slice(widthOfLead(lead))
    const label = labelBehind(lead, inner, this.#labels)
    if (!label) {
      const before = this.#opening(indent, [
        ['bullet', bullet],
        ['remark', lead.remark],
        // Brackets that say nothing of the paragraph are read with its words.
        ...(lead.names === ''
          ? []
          : ([
              ['text', lead.brackets],
              ['remark', lead.names],
            ] as const)),
      ])
      const plain = [...this.#lineNumber(line), ...before]
      const organ = widthOfLead(lead) === 0 ? organBeforeWords(inner) : 0
      if (organ > 0) {
        this.#labels = { ...this.#labels, titled: true }
        return this.#headOfLine(line, plain, organ)
      }
      const marked = labelInMark(inner)
      if (marked) this.#labels = after(this.#labels, marked.label)
      if (bullet === '' && opensSmallReason(inner) && this.#labels.number === 0)
        this.#labels = { ...this.#labels, small: true }
      const block = this.#flow('paragraph', line, plain)
      this.#labels = titleBehind(this.#labels, this.#text.slice(line.from, this.#at))
      if (notes && this.#at > line.next) this.#labels = { ...this.#labels, notes: false }
      if (bullet === '' && isVerbLineIn(inner, false)) this.#labels = { ...this.#labels, open: [], small: true }
      if (announces(inner)) this.#labels = { ...this.#labels, number: 0, open: [], announced: true }
      return marked ? withLabelInMark(block, marked.label) : block
    }
    this.#labels = after(this.#labels, label)
    const behind = inner.slice(label.width)
    const space = (/^[ \t\u00a0\u200e\u200f]*/.exec(behind) as RegExpExecArray)[0]
    const remark = remarkBehind(label, behind.slice(space.length))
    const opening = [
      ...this.#lineNumber(line),
      ...this.#opening(indent, [
        ['bullet', bullet],
        ['remark', lead.remark],
        ['text', lead.brackets],
        ['remark', lead.names],
      ]),
      { ...leaf('label', inner.slice(0, label.width)), label },
      ...this.#opening(space, [['remark', remark]]),
    ]
    // `1. (a) …`: the number is a block by itself, and the sub-paragraph behind it begins the next.
    return opensList(label, behind.slice(space.length + remark.length))
      ? this.#headOfLine(line, opening)
      : this.#flow('paragraph', line, opening)
  }

  /** The head of a line as a block by itself: its opening, and so many characters of words behind that. */
  #headOfLine(line: SourceLine, opening: readonly Leaf[], width = 0): Block {
    const start = line.start + opening.reduce((sum, { text }) => sum + text.length, 0)
    this.#at = start + width
    return branch('paragraph', [...opening, ...parseInline(this.#text.slice(start, this.#at))])
  }

  /** The number of a line, where lines are numbered. */
  #lineNumber({ start, from }: SourceLine): Leaf[] {
    return from > start ? [leaf('furniture', this.#text.slice(start, from))] : []
  }

  /** The leaves that open a block; empty ones are left out. */
  #opening(indent: string, parts: readonly (readonly [Leaf['kind'], string])[]): Leaf[] {
    const all: (readonly [Leaf['kind'], string])[] = [['indent', indent], ...parts]
    return all.filter(([, text]) => text !== '').map(([kind, text]) => leaf(kind, text))
  }

  /**
   * A block of running text: from its opening on this line to a blank line, or to a line that opens something else.
   * Furniture of a page between its lines is kept in it.
   */
  #flow(kind: 'paragraph' | 'footnote', first: SourceLine, opening: readonly Node[]): Block {
    const children = [...opening]
    let from = first.start + opening.reduce((sum, node) => sum + ('text' in node ? node.text.length : node.width), 0)
    /** The last line of words, and the end of all that has been taken. */
    let line = first
    let end = first.next
    let widest = 0
    let isBehindPage = false
    const isAlone = this.#text.slice(from, first.end).trim() === ''
    if (isAlone && opening.some((node) => node.kind === 'label')) end = this.#wordsOfLabel(first.next)
    while (end < this.#text.length) {
      if (line.joined && end === line.next) break
      const next = this.#line(end)
      if (this.#isFurniture(next) && !isDivider(this.#lines.content(next))) {
        if (from < end) append(children, parseInline(this.#text.slice(from, end), this.#labels.lineNumbers, true))
        children.push(leaf('furniture', this.#text.slice(next.start, next.next)))
        this.#passRule(next)
        from = end = next.next
        isBehindPage = true
        continue
      }
      const behindPage = this.#behindPage(line, next)
      if (behindPage) {
        if (from < end) append(children, parseInline(this.#text.slice(from, end), this.#labels.lineNumbers, true))
        append(children, behindPage.leaves)
        from = end = behindPage.end
        isBehindPage = true
        continue
      }
      if (kind === 'footnote' && endsNote(this.#lines.content(line), this.#words(next), isBehindPage)) break
      isBehindPage = false
      widest = Math.max(widest, line.end - line.from)
      if (this.#interrupts(line, next, widest, line === first)) break
      if (kind === 'paragraph' && this.#labels.notes) this.#labels = { ...this.#labels, notes: false }
      line = next
      end = next.next
    }
    this.#at = end
    if (from < end) append(children, parseWords(this.#text.slice(from, end), this.#labels.lineNumbers))
    if (kind === 'paragraph') this.#countMarks(children)
    const announcesList =
      this.#labels.bracketed > 0 && kind === 'paragraph' && ANNOUNCES_LIST.test(this.#text.slice(from, end))
    if (announcesList !== this.#labels.announcesList) this.#labels = { ...this.#labels, announcesList }
    const stars = kind === 'paragraph' && this.#labels.number === 0 ? starsIn(this.#text.slice(from, end)) : 0
    if (stars > this.#labels.stars) this.#labels = { ...this.#labels, stars }
    if (kind === 'paragraph')
      this.#labels = measured(this.#labels, Math.max(widest, line.end - line.from), line !== first)
    return branch(kind, children)
  }

  /**
   * Below a line of words that has not come to its end: the furniture of a page with blank lines around it, and where
   * that ends; null where there is none, or nothing goes on behind it.
   */
  #behindPage(line: SourceLine, next: SourceLine): { readonly leaves: readonly Leaf[]; readonly end: number } | null {
    const above = this.#lines.content(line)
    if (!this.#lines.isBlank(next) || above.length < SHORTEST_BEFORE_PAGE) return null
    if (CLOSED.test(above.slice(-LONGEST_BEFORE))) return null
    const leaves: Leaf[] = []
    let hasFurniture = false
    let at = next
    for (let i = 0; i < MOST_LINES_OF_PAGE && at.next < this.#text.length; i++) {
      const isFurniture = this.#isFurniture(at) && !isDivider(this.#lines.content(at))
      if (!isFurniture && !this.#lines.isBlank(at)) {
        const words = this.#words(at)
        return hasFurniture && noteMark(words, this.#labels) === null && !this.#interrupts(line, at, 0, false)
          ? { leaves, end: at.start }
          : null
      }
      hasFurniture ||= isFurniture
      leaves.push(leaf(isFurniture ? 'furniture' : 'blank', this.#text.slice(at.start, at.next)))
      at = this.#line(at.next)
    }
    this.wantsMore ||= at.next >= this.#text.length
    return null
  }

  /** Keeps the highest numbers of marks, which tell the notes that are to come. */
  #countMarks(nodes: readonly Node[]): void {
    const mark = highestMark(nodes, PLAIN_MARK, this.#labels.mark)
    const bracketed = highestMark(nodes, BRACKET_MARK, this.#labels.bracketed)
    if (mark > this.#labels.mark || bracketed > this.#labels.bracketed)
      this.#labels = { ...this.#labels, mark, bracketed }
  }

  /**
   * Behind a label that stands alone on its line, at the offset of the next: the end of the line of its words, a blank
   * line or two further on, or the offset itself where what follows are no words of a label.
   */
  #wordsOfLabel(below: number): number {
    let line = this.#line(below)
    const isApart = this.#lines.isBlank(line)
    for (let i = 0; i < 2 && this.#lines.isBlank(line) && line.next < this.#text.length; i++)
      line = this.#line(line.next)
    this.wantsMore ||= line.next >= this.#text.length
    const content = this.#words(line)
    if (content === '' || content.startsWith('<!--') || !canFollowLabel(content, isApart)) return below
    if (HASHES.test(content) || content.startsWith('|') || this.#isFurniture(line)) return below
    return noteMark(content, this.#labels) === null ? line.next : below
  }

  /** True where the line `next` begins a block of its own, directly below `line`. */
  #interrupts(line: SourceLine, next: SourceLine, widest: number, isFirst: boolean): boolean {
    if (this.#lines.isBlank(next) || isDivider(this.#lines.content(next))) return true
    const content = withoutBreak(this.#words(next))
    const free = isUnwrapped(this.#labels)
    const { usual } = this.#labels
    const above: LinesAbove = {
      line: withoutBreak(this.#lines.content(line)),
      widest,
      isFirst,
      usual,
      isUnwrapped: free,
    }
    if (content.startsWith('|') || HASHES.test(content)) return true
    if (!this.#labels.titled && this.#labels.number === 0 && partsHead(above.line, content)) return true
    const announcesList = this.#labels.bracketed > 0 && ANNOUNCES_LIST.test(above.line)
    if (noteMark(content, announcesList ? { ...this.#labels, announcesList } : this.#labels) !== null) return true
    const bullet = BULLET.exec(content)?.[0] ?? ''
    const behind = content.slice(bullet.length)
    const lead = readLead(behind)
    const inner = behind.slice(widthOfLead(lead))
    if (opensSmallBelowOrgan(above, content)) {
      this.#labels = { ...this.#labels, number: 0, open: [], small: true }
      return true
    }
    const { small } = this.#labels
    const isBelowVerb = isVerbLineIn(above.line, !small)
    const marked = labelInMark(inner)
    const announced = this.#labels.announced || (isFirst && announces(above.line))
    const known = { ...this.#labels, small: small || isBelowVerb, announced }
    const label = labelBehind(lead, inner, known) ?? marked?.label ?? null
    if (bullet && (label || LISTED.test(above.line) || this.#isAmongBullets(line, next, isFirst))) return true
    if (!label) return beginsBlock(above, inner, small)
    return canInterruptParagraph(label, this.#labels, {
      before: above.line.slice(-LONGEST_BEFORE),
      rest: this.#wordsBehind(marked?.label === label ? marked.behind : inner.slice(label.width), next),
      isEnded: endsOnPurpose(above, content),
      isUnwrapped: free,
      isIndented: indentOf(this.#lines.content(next)) > indentOf(above.line),
      isBelowVerb,
    })
  }

  /** What stands behind a label on its line; where that is nothing, the line below. */
  #wordsBehind(behind: string, line: SourceLine): string {
    if (behind.trim() !== '') return behind
    const below = this.#line(line.next)
    this.wantsMore ||= below.next >= this.#text.length
    return this.#words(below)
  }

  /** True where the line above a line with a bullet, or the one below it, opens with the same sign. */
  #isAmongBullets(line: SourceLine, next: SourceLine, isFirst: boolean): boolean {
    const sign = this.#words(next).charAt(0)
    const opensAlike = (other: SourceLine): boolean => {
      const [bullet = ''] = BULLET.exec(this.#words(other)) ?? []
      return bullet.startsWith(sign)
    }
    if (isFirst && opensAlike(line)) return true
    const below = this.#line(next.next)
    this.wantsMore ||= below.next >= this.#text.length
    return opensAlike(below)
  }
}

/** The label behind a lead; another wording of a paragraph has its number, and is none that stands twice. */
function labelBehind(lead: Lead, inner: string, known: Known): Label | null {
  const label = readLabelAmong(inner, known)
  return label && lead.isOther && label.suffix === '' ? { ...label, suffix: 'alt' } : label
}

/** True for a line that names the notes below it, in emphasis or not. */
const namesNotes = (line: string): boolean => line.length <= 48 && isNotesName(withoutEmphasis(line))

/** A line without the mark of a web page, or of Markdown, that breaks it there. */
const withoutBreak = (line: string): string =>
  /[>\\]\s*$/.test(line) ? line.replace(/(?:<br ?\/?>|\\)\s*$/i, '') : line

const indentOf = (line: string): number => /^[ \t\u00a0]*/.exec(line)?.[0].length ?? 0
