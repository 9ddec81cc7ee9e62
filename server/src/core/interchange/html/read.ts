/** HTML that was copied from a word processor or a web page, as a text between the formats. */
import type { Change, Mark, RichParagraph, RichText, Run, TextRun } from '../rich-text.ts'
import { type List, listLabel, listOf } from './lists.ts'
import { type HtmlToken, htmlTokens } from './tokens.ts'

type OpenToken = Extract<HtmlToken, { kind: 'open' }>

/** What an open element means for the words in it. */
interface Open {
  readonly name: string
  readonly marks: readonly Mark[]
  readonly change: Change | null
  readonly isPre: boolean
  /** Whether its words are the number of the paragraph, as Word writes it. */
  readonly isLabel: boolean
  /** Whether its words are shown by nothing else: the mark of a note. */
  readonly isSilent: boolean
  readonly list: List | null
  /** The name of the note whose words they are. */
  readonly note: string | null
}

const OUTERMOST: Open = {
  name: '',
  marks: [],
  change: null,
  isPre: false,
  isLabel: false,
  isSilent: false,
  list: null,
  note: null,
}

/** Elements that begin and end a paragraph. */
const BLOCK =
  /^(?:p|div|li|ol|ul|h[1-6]|table|tr|td|th|blockquote|section|article|header|footer|body|html|dl|dt|dd|pre|figure|hr|main|nav|aside|center)$/
const TAGS: Readonly<Record<string, Mark>> = {
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  b: 'bold',
  strong: 'bold',
}
/** So deep elements may nest; deeper ones mean nothing. */
const DEEPEST = 400

/** Reads HTML; headings and links have no emphasis of their own. */
export const fromHtml = (html: string): RichText => new HtmlReader().read(html)

class HtmlReader {
  readonly #open: Open[] = []
  readonly #blocks: RichParagraph[] = []
  readonly #notes = new Map<string, Run[]>()
  readonly #order: string[] = []
  #runs: Run[] = []
  #label = ''
  #skipped = 0

  read(html: string): RichText {
    for (const token of htmlTokens(html)) {
      if (token.kind === 'text') this.#text(token.text)
      else if (token.kind === 'open') this.#tag(token)
      else this.#close(token.name)
    }
    this.#end()
    const notes = this.#order.map((name) => ({ runs: withoutMark(this.#notes.get(name) ?? []) }))
    return { blocks: this.#blocks, notes }
  }

  get #here(): Open {
    return this.#open.at(-1) ?? OUTERMOST
  }

  #text(text: string): void {
    const { isPre, isLabel, isSilent, marks, change } = this.#here
    if (isSilent) return
    const words = isPre ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n]+/g, ' ')
    if (isLabel) this.#label += words.replace(/\u00a0/g, ' ')
    else if (words !== '') this.#runs.push({ kind: 'text', text: words, marks, change })
  }

  #tag(tag: OpenToken): void {
    const { name, isEmpty } = tag
    if (name === 'br') this.#runs.push({ kind: 'text', text: '\n', marks: [], change: null })
    const isBlock = BLOCK.test(name)
    if (isBlock) this.#end()
    if (isEmpty) return
    if (this.#open.length >= DEEPEST) {
      this.#skipped++
      return
    }
    // A paragraph that is open ends where another begins.
    if (isBlock && this.#here.name === 'p') this.#open.pop()
    const note = noteMarkOf(tag)
    if (note !== null && this.#here.note === null) this.#noteMark(note)
    this.#open.push(this.#meaning(tag, note !== null))
    if (name === 'li') this.#label = listLabel(this.#here.list, tag.attributes)
  }

  #meaning({ name, attributes }: OpenToken, isNoteMark: boolean): Open {
    const { marks, change, isPre, isLabel, isSilent, list, note } = this.#here
    const style = attributes.get('style') ?? ''
    const by = (kind: Change['kind']): Change => ({ kind, author: '', date: null })
    return {
      name,
      marks: /^(?:a|h[1-6])$/.test(name) ? [] : marksOf(name, style, marks),
      change: name === 'ins' ? by('in') : /^(?:del|s|strike)$/.test(name) ? by('out') : change,
      isPre: isPre || name === 'pre' || /white-space:\s*pre(?!-line)/i.test(style),
      isLabel: isLabel || /mso-list:\s*ignore/i.test(style),
      isSilent: isSilent || isNoteMark || /display:\s*none/i.test(style),
      list: name === 'ol' || name === 'ul' ? listOf(name, attributes, list) : list,
      note: /mso-element:\s*footnote(?!-)/i.test(style) ? (attributes.get('id') ?? null) : note,
    }
  }

  #noteMark(name: string): void {
    if (!this.#order.includes(name)) this.#order.push(name)
    this.#runs.push({ kind: 'note', note: this.#order.indexOf(name), change: null })
  }

  #close(name: string): void {
    if (BLOCK.test(name)) this.#end()
    if (this.#skipped > 0) {
      this.#skipped--
      return
    }
    const at = this.#open.findLastIndex((open) => open.name === name)
    if (at >= 0) this.#open.splice(at)
  }

  /** Ends the paragraph that is open, if it has words. */
  #end(): void {
    const runs = trimmed(this.#runs)
    const label = this.#label.trim()
    const { note } = this.#here
    this.#runs = []
    if (!runs.some((run) => run.kind === 'note' || (run.kind === 'text' && run.text.trim() !== ''))) return
    this.#label = ''
    if (note !== null) {
      const before = this.#notes.get(note)
      this.#notes.set(
        note,
        before ? [...before, { kind: 'text', text: ' ', marks: [], change: null }, ...runs] : [...runs],
      )
      return
    }
    this.#blocks.push({ kind: 'paragraph', role: 'text', degree: 0, label, runs, change: null, start: -1 })
  }
}

/** The name of the note that a link leads to, as Word writes it: `ftn1`. */
function noteMarkOf({ name, attributes }: OpenToken): string | null {
  if (name !== 'a') return null
  return (
    /#_(ftn\d{1,4})$/.exec(attributes.get('href') ?? '')?.[1] ??
    (/#_ftnref\d{1,4}$/.test(attributes.get('href') ?? '') ? '' : null)
  )
}

/** The words of a note without the space behind its mark. */
const withoutMark = (runs: readonly Run[]): readonly Run[] => trimmed(runs.filter(({ kind }) => kind === 'text'))

function marksOf(name: string, style: string, outer: readonly Mark[]): readonly Mark[] {
  const marks = new Set(outer)
  const tag = TAGS[name]
  if (tag) marks.add(tag)
  const set = (mark: Mark, property: RegExp, on: RegExp, off: RegExp): void => {
    const value = valueIn(style, property)
    if (on.test(value)) marks.add(mark)
    else if (off.test(value)) marks.delete(mark)
  }
  set('italic', /^font-style$/i, /italic|oblique/i, /normal/i)
  set('bold', /^font-weight$/i, /bold|[6-9]00/i, /normal|[1-5]00/i)
  set('underline', /^text-decoration(?:-line)?$/i, /underline/i, /none/i)
  return [...marks]
}

/** The value of a property in a style; empty where it has none. */
function valueIn(style: string, property: RegExp): string {
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0 && property.test(declaration.slice(0, colon).trim())) return declaration.slice(colon + 1)
  }
  return ''
}

/** Runs without white space at their ends and around the ends of lines; one space is one. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (run.kind !== 'text') {
      out.push(run)
      continue
    }
    const isStart = out.length === 0 || (last?.kind === 'text' && /[ \n]$/.test(last.text))
    const text = isStart ? run.text.replace(/^ +/, '') : run.text
    if (text !== '' && !(out.length === 0 && text.trim() === '')) out.push({ ...run, text })
  }
  for (let last = out.at(-1); last?.kind === 'text'; last = out.at(-1)) {
    const text: string = last.text.trimEnd()
    out.pop()
    if (text === '') continue
    out.push({ ...(last as TextRun), text })
    break
  }
  return out
}
