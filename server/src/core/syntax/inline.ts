/**
 * What stands inside a paragraph: emphasis, change marks, footnote marks, comments, line ends, and text. One pass,
 * linear in the text.
 */
import { UNSEEN } from '../text/unseen.ts'
import { EMPHASIS_TAGS } from './emphasis-marks.ts'
import { COPIED, copiedLetterAt, ESCAPE, hasCopiedLetters, meaningOfEscape } from './escapes.ts'
import { NOUN, STROKED_STARS, splitGluedMarks } from './glued-marks.ts'
import { type LineNumbers, marginWidth } from './line-numbers.ts'
import { branch, type InlineKind, leaf, type Node } from './tree.ts'

/** How deep emphasis may nest; deeper marks stay text, which keeps every text linear. */
const DEPTH = 8

interface Frame {
  readonly kind: InlineKind
  readonly open: string
  readonly children: Node[]
}

interface InlineMark {
  readonly kind: InlineKind
  readonly open: string
  readonly close: string
}

const TAGS: readonly InlineMark[] = [
  { kind: 'underline', open: '<u>', close: '</u>' },
  { kind: 'italic', open: '<i>', close: '</i>' },
  { kind: 'italic', open: '<em>', close: '</em>' },
  { kind: 'bold', open: '<b>', close: '</b>' },
  { kind: 'bold', open: '<strong>', close: '</strong>' },
  { kind: 'insertion', open: '{++', close: '++}' },
  { kind: 'deletion', open: '{--', close: '--}' },
  { kind: 'substitution', open: '{~~', close: '~~}' },
  { kind: 'insertion', open: '<ins>', close: '</ins>' },
  { kind: 'deletion', open: '<del>', close: '</del>' },
  { kind: 'deletion', open: '<s>', close: '</s>' },
  { kind: 'deletion', open: '<strike>', close: '</strike>' },
]
/** So far behind a mark the next one is looked for. */
const LONGEST_LATE = 200
/** Words struck out, as Markdown has them. */
const STRIKE = '~~'

const LONGEST_TAG = Math.max(...TAGS.map(({ close }) => close.length))

const STARS: readonly InlineMark[] = [
  { kind: 'bold', open: '**', close: '**' },
  { kind: 'bold', open: '__', close: '__' },
  { kind: 'italic', open: '*', close: '*' },
  { kind: 'italic', open: '_', close: '_' },
]

/**
 * Where a mark may stand. No more than sixteen ranges, or the search takes five times as long: what stands between the
 * superscripts `⁰` and `⁴` is none of them, and looked at for nothing. A stroke in a word is none either.
 */
const SPECIAL = new RegExp(
  String.raw`[<*_\r\n¹²³\u2070-\u2079${UNSEEN}]|\[|\](?=[({])|\\(?=[!-/:-@[-\x60{-~\r\n]|$)|&(?=[#a-zA-Z])|\{(?=[+~-])|\+(?=\+\})|-(?=-\})|~(?=[~>])|\^(?=\d)`,
  'g',
)
/** The same where a text has letters that a copy has written otherwise, as hardly any has. */
const SPECIAL_OR_COPIED = new RegExp(`[${COPIED}]|${SPECIAL.source}`, 'g')
/** What cannot be seen before the rest of a word; a soft hyphen at a line end is a hyphen. */
const UNSEEN_IN_WORD = new RegExp(String.raw`^[${UNSEEN}]{1,8}(?=[\p{Alphabetic}\p{N}])`, 'u')
/** Marks that close at the end of a text, and nothing else. */
const CLOSING_MARKS = new RegExp(String.raw`^(?:<\/(?:${EMPHASIS_TAGS})>|[*_\s])*$`, 'i')
/** True for white space within a line, as it stands before its words and behind them. */
const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\u00a0'
const SUPERSCRIPTS = /^[¹²³⁰⁴-⁹]+/
const FOOTNOTE_MARK = /^\[\^[^\]\s]{1,40}\]/
/** `[words](https://…)`: what Markdown makes a link of; what stands in brackets behind an alternative is no address. */
const LINK =
  /^\[(?=[^\]\r\n]*[\p{Alphabetic}\d])(?:[^[\]\r\n]|\[[^[\]\r\n]{1,100}\]\{\.\w{2,9}\}){1,300}(\]\((?=[^\s)]{0,400}[/.#:])(?:[^()\s]|\([^()\s]{0,100}\)){1,500}(?: "[^"\r\n]{0,100}")?\))/u
const LONGEST_LINK = 920
/** `[words]{.underline}`, as converters of documents write what is underlined, in small capitals or highlighted. */
const STYLED =
  /^\[(?:[^[\]\r\n]|\[[^[\]\r\n]{1,100}\](?:\([^()\s]{1,200}\)|\{\.\w{2,9}\})){1,300}(\]\{\.(?:(underline|ul)|smallcaps|mark)\})/
const LONGEST_STYLED = 640
const LONGEST_ESCAPE = 12
/** A raised number in the tag of web pages, or between carets, as converters write it. */
const RAISED = /^(?:<sup>\d{1,3}<\/sup>|\^\d{1,3}\^)/i
/** `[1]` directly behind a word or a mark, as web pages and word processors leave it. */
const BRACKETED_MARK = /^\[\d{1,3}\]/

/** What stands before such a mark that a space parts from the words, `the Convention [1],`, and what stands behind it. */
const BEFORE_PARTED = new RegExp(
  String.raw`(?<!(?<!\p{Alphabetic})${NOUN})(?<=\p{Alphabetic}{3}[)”»]?)[ \u00a0]$`,
  'iu',
)
const LONGEST_BEFORE_PARTED = 24
const BEHIND_PARTED = /^\[\d{1,3}\][ \u00a0]?(?=[,;.:]|\s*$)/

/**
 * Reads a run of text into nodes whose leaves make up exactly that text; `goesOn` is true where its block has more
 * words behind it.
 */
export function parseInline(text: string, lineNumbers: LineNumbers = null, goesOn = false): Node[] {
  return new InlineReader(text, lineNumbers, goesOn).read()
}

/** Where the words of a link, or of what is styled, end, how wide what closes them is, and whether they are underlined. */
interface Bracket {
  readonly end: number
  readonly width: number
  readonly underlines: boolean
}

class InlineReader {
  readonly #text: string
  readonly #marks: RegExp
  readonly #frames: Frame[] = []
  readonly #root: Node[] = []
  #at = 0
  #pending = 0
  /** What closes the links and styled words that are open, the innermost last. */
  readonly #brackets: Bracket[] = []
  /** Whether a `-->` may still lie ahead: asked once, so that many `<!--` cost nothing. */
  #commentEnds = true

  readonly #lineNumbers: LineNumbers
  readonly #goesOn: boolean

  constructor(text: string, lineNumbers: LineNumbers, goesOn: boolean) {
    this.#text = text
    this.#lineNumbers = lineNumbers
    this.#goesOn = goesOn
    this.#marks = hasCopiedLetters(text) ? SPECIAL_OR_COPIED : SPECIAL
  }

  read(): Node[] {
    for (let c = this.#next(); c !== ''; c = this.#next()) if (!this.#special(c)) this.#at++
    this.#flush()
    while (this.#frames.length) this.#dissolve()
    return this.#root
  }

  /** Goes on to the next character that may be a mark; empty at the end. */
  #next(): string {
    const marks = this.#marks
    marks.lastIndex = this.#at
    this.#at = marks.exec(this.#text)?.index ?? this.#text.length
    return this.#text.charAt(this.#at)
  }

  get #into(): Node[] {
    return this.#frames.at(-1)?.children ?? this.#root
  }

  /** Puts the text since the last node into a leaf. */
  #flush(): void {
    if (this.#at > this.#pending)
      for (const one of splitGluedMarks(this.#text.slice(this.#pending, this.#at), this.#isBehindAll))
        this.#into.push(one)
    this.#pending = this.#at
  }

  /** True where no more words follow. */
  readonly #isBehindAll = (): boolean => !this.#goesOn && CLOSING_MARKS.test(this.#text.slice(this.#at))

  #take(kind: Parameters<typeof leaf>[0], length: number): true {
    this.#flush()
    this.#into.push(leaf(kind, this.#text.slice(this.#at, this.#at + length)))
    this.#at += length
    this.#pending = this.#at
    return true
  }

  /** Reads the construct that stands here; false where there is none. */
  #special(c: string): boolean {
    switch (c) {
      case '\n':
      case '\r':
        return this.#newline(c)
      case '*':
      case '_':
        return this.#star()
      case '[':
        return this.#bracket() || this.#link() || this.#styled()
      case ']':
        return this.#bracketEnd()
      case '<':
        if (this.#text.startsWith('<!--', this.#at)) return this.#comment()
        return this.#raised() || this.#tag() || this.#escape()
      case '^':
        return this.#raised()
      case '\\':
        return this.#endsLine(1) ? this.#take('furniture', 1) : this.#escape()
      case '&':
        return this.#escape()
      case '~':
        if (this.#text.startsWith('~>', this.#at) && this.#frames.at(-1)?.kind === 'substitution')
          return this.#take('arrow', 2)
        return this.#tag() || this.#strike()
      case '{':
      case '+':
      case '-':
        return this.#tag()
    }
    if (SUPERSCRIPTS.test(c)) return this.#superscript()
    if (this.#marks === SPECIAL_OR_COPIED && this.#copiedLetter()) return true
    const unseen = UNSEEN_IN_WORD.exec(this.#text.slice(this.#at, this.#at + 9))
    return unseen ? this.#take('unseen', unseen[0].length) : false
  }

  #bracket(): boolean {
    const ahead = this.#text.slice(this.#at, this.#at + 44)
    const isGlued = this.#at > 0 && /\S/.test(this.#text[this.#at - 1] as string)
    const mark = FOOTNOTE_MARK.exec(ahead) ?? (isGlued || this.#isPartedMark(ahead) ? BRACKETED_MARK.exec(ahead) : null)
    return mark ? this.#take('footnoteMark', mark[0].length) : false
  }

  /** `[1]` behind a space that a copy has put there; whether a note belongs to it is for the numbering to say. */
  #isPartedMark(ahead: string): boolean {
    return (
      BEHIND_PARTED.test(ahead) &&
      BEFORE_PARTED.test(this.#text.slice(Math.max(0, this.#at - LONGEST_BEFORE_PARTED), this.#at))
    )
  }

  /** An escape; a `<br>` that ends its line parts nothing. */
  #escape(): boolean {
    const written = ESCAPE.exec(this.#text.slice(this.#at, this.#at + LONGEST_ESCAPE))?.[0]
    if (written === undefined || meaningOfEscape(written) === null) return false
    const isIdle = written.startsWith('<') && this.#endsLine(written.length)
    return this.#take(isIdle ? 'furniture' : 'escape', written.length)
  }

  /** A letter that a copy has written otherwise. */
  #copiedLetter(): boolean {
    const letter = copiedLetterAt(this.#text, this.#at)
    if (letter === null || letter.from < this.#pending) return false
    this.#at = letter.from
    return this.#take('escape', letter.written.length)
  }

  #link(): boolean {
    const [all, close] = LINK.exec(this.#text.slice(this.#at, this.#at + LONGEST_LINK)) ?? []
    if (all === undefined || close === undefined) return false
    this.#brackets.push({ end: this.#at + all.length - close.length, width: close.length, underlines: false })
    return this.#take('link', 1)
  }

  /** `[words]{.underline}`: emphasis where the words are underlined. */
  #styled(): boolean {
    const [all, close, underline] = STYLED.exec(this.#text.slice(this.#at, this.#at + LONGEST_STYLED)) ?? []
    if (all === undefined || close === undefined) return false
    const end = this.#at + all.length - close.length
    const underlines = underline !== undefined && this.#open('underline', 1)
    this.#brackets.push({ end, width: close.length, underlines })
    return underlines || this.#take('link', 1)
  }

  /** What closes the innermost link or styled words, where that stands here. */
  #bracketEnd(): boolean {
    while ((this.#brackets.at(-1)?.end ?? this.#at) < this.#at) this.#brackets.pop()
    const bracket = this.#brackets.at(-1)
    if (bracket?.end !== this.#at) return false
    this.#brackets.pop()
    return bracket.underlines ? this.#close('underline', bracket.width, '[') : this.#take('link', bracket.width)
  }

  /** A tag of emphasis, or a mark of a change. */
  #tag(): boolean {
    const here = this.#text.slice(this.#at, this.#at + LONGEST_TAG).toLowerCase()
    for (const { kind, open, close } of TAGS) {
      if (here.startsWith(close)) return this.#close(kind, close.length)
      if (here.startsWith(open)) return this.#open(kind, open.length)
    }
    return false
  }

  /** `~~`, which opens before a word and closes behind one. */
  #strike(): boolean {
    if (!this.#text.startsWith(STRIKE, this.#at)) return false
    const isOpen = this.#frames.some(({ open }) => open === STRIKE)
    const beside = this.#text[isOpen ? this.#at - 1 : this.#at + STRIKE.length] ?? ' '
    if (/[\s~]/.test(beside)) return false
    return isOpen ? this.#close('deletion', STRIKE.length, STRIKE) : this.#open('deletion', STRIKE.length)
  }

  /** A line end, the white space around it, and what else the line behind it begins with before its words. */
  #newline(c: string): true {
    this.#spaceBefore()
    this.#take('newline', c === '\r' && this.#text[this.#at + 1] === '\n' ? 2 : 1)
    const first = this.#text[this.#at]
    if (this.#lineNumbers || first === '>') {
      const end = this.#text.slice(this.#at).search(/[\r\n]/)
      const line = this.#text.slice(this.#at, end < 0 ? undefined : this.#at + end)
      const width = marginWidth(line, this.#lineNumbers)
      if (width > 0) this.#take('furniture', width)
    }
    let width = 0
    while (isBlank(this.#text[this.#at + width])) width++
    return width > 0 ? this.#take('indent', width) : true
  }

  /** Puts the white space that ends a line into a leaf of its own. */
  #spaceBefore(): void {
    let width = 0
    while (this.#at - width > this.#pending && isBlank(this.#text[this.#at - width - 1])) width++
    if (width === 0) return
    this.#at -= width
    this.#take('indent', width)
  }

  #superscript(): boolean {
    const mark = SUPERSCRIPTS.exec(this.#text.slice(this.#at, this.#at + 8)) as RegExpExecArray
    if (this.#isBehindUnit() && /^[²³]$/.test(mark[0])) return false
    return this.#take('footnoteMark', mark[0].length)
  }

  /** `<sup>1</sup>`, as web pages have it, and `^1^`; but not that of `m<sup>2</sup>`. */
  #raised(): boolean {
    const mark = RAISED.exec(this.#text.slice(this.#at, this.#at + 14))
    return mark !== null && !this.#isBehindUnit() && this.#take('footnoteMark', mark[0].length)
  }

  #isBehindUnit(): boolean {
    return /(?:^|[^\p{Alphabetic}])[kcm]?m$/u.test(this.#text.slice(Math.max(0, this.#at - 4), this.#at))
  }

  #comment(): boolean {
    const end = this.#commentEnds ? this.#text.indexOf('-->', this.#at + 4) : -1
    if (end < 0) {
      this.#commentEnds = false
      return false
    }
    return this.#take('comment', end + 3 - this.#at)
  }

  #star(): boolean {
    const stroked = STROKED_STARS.exec(this.#text.slice(this.#at, this.#at + 6))
    if (stroked && !this.#frames.some(({ open }) => open.startsWith('*')))
      return this.#take('footnoteMark', stroked[0].length)
    // Of `***` the inner mark closes first.
    const inner = this.#frames.at(-1)?.open ?? ''
    const closesInner = /^[*_]$/.test(inner) && this.#text.startsWith(inner.repeat(3), this.#at)
    const mark = STARS.find((m) => (closesInner ? m.open === inner : this.#text.startsWith(m.open, this.#at)))
    if (!mark) return false
    const length = mark.open.length
    const before = this.#text[this.#at - 1] ?? ' '
    const next = this.#text[this.#at + length] ?? ' '
    const word = /[\p{Alphabetic}\p{N}]/u
    const underscore = mark.open.startsWith('_')
    const open = this.#frames.some((f) => f.open === mark.open)
    // At the end of a line a space before it is that behind a word which a person types within the marks.
    const isCloser = !/\s/.test(before) || (before === ' ' && (this.#endsLine(length) || this.#closesLate(mark, open)))
    if (open && isCloser && !(underscore && word.test(next) && before !== ' '))
      return this.#close(mark.kind, length, mark.open)
    if (!open && !/\s/.test(next) && !(underscore && word.test(before))) return this.#open(mark.kind, length)
    return false
  }

  /**
   * `*Recalling *its resolution`: the space behind the words stands within their marks, as word processors leave it. No
   * other mark closes what this one may open.
   */
  #closesLate({ open }: InlineMark, isOpen: boolean): boolean {
    if (!isOpen) return false
    const behind = this.#at + open.length
    const ahead = this.#text.slice(behind, behind + LONGEST_LATE)
    if (!/^[\p{Alphabetic}\p{N}“«"(]/u.test(ahead)) return false
    const next = ahead.indexOf(open)
    return next < 0 || /\s/.test(ahead[next - 1] ?? ' ')
  }

  /** True where nothing stands in the line behind a mark. */
  #endsLine(length: number): boolean {
    const end = this.#at + length
    return end === this.#text.length || this.#text[end] === '\n' || this.#text[end] === '\r'
  }

  #open(kind: InlineKind, length: number): boolean {
    if (this.#frames.length >= DEPTH) return false
    this.#flush()
    const open = this.#text.slice(this.#at, this.#at + length)
    this.#frames.push({ kind, open, children: [leaf('open', open)] })
    this.#at += length
    this.#pending = this.#at
    return true
  }

  #close(kind: InlineKind, length: number, open?: string): boolean {
    const matches = (f: Frame): boolean => f.kind === kind && (open === undefined || f.open === open)
    if (!this.#frames.some(matches)) return false
    this.#flush()
    while (!matches(this.#frames.at(-1) as Frame)) this.#dissolve()
    const frame = this.#frames.pop() as Frame
    frame.children.push(leaf('close', this.#text.slice(this.#at, this.#at + length)))
    this.#into.push(branch(frame.kind, frame.children))
    this.#at += length
    this.#pending = this.#at
    return true
  }

  /** Gives up the innermost open mark: what opened it was text. */
  #dissolve(): void {
    const frame = this.#frames.pop() as Frame
    const into = this.#into
    into.push(leaf('text', frame.open))
    for (let i = 1; i < frame.children.length; i++) into.push(frame.children[i] as Node)
  }
}
