/** What stands in a paragraph of a Word file: words with their look, notes, comments, fields, changes. */
import type { Change, Mark, Run, RunSource, TextRun } from '../../rich-text.ts'
import { UNDERLINED } from '../ours.ts'
import { childOf, elementsIn, isOn, valOf, type XmlElement } from '../xml.ts'
import type { Report } from './report.ts'
import { marksIn, type Styles } from './styles.ts'
import { SYMBOLS } from './symbols.ts'
import { alternative, stringIn, textIn } from './words.ts'

/** What a reader of runs has to know of the file. */
export interface RunContext {
  readonly styles: Styles
  readonly report: Report
  /** The comment of an id; null where there is none. */
  commentOf(id: string): { readonly author: string; readonly text: string } | null
  /** The index of a note among those of the text; null where it has no such note. */
  noteOf(kind: 'footnote' | 'endnote', id: string): number | null
  /** The XML of the part, where runs are to be written again. */
  readonly xml: string | null
}

/** Where runs stand: what holds for all of them. */
interface Around {
  readonly change: Change | null
  readonly link: readonly [open: string, close: string] | null
  readonly isLink: boolean
}

const HERE: Around = { change: null, link: null, isLink: false }

/** What stands around words and says nothing of them. */
const TRANSPARENT = new Set([
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:bdo',
  'w:dir',
  'w:fldSimple',
  'w:subDoc',
])
/** What stays where it is when a file is changed in place. */
const STAYING = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeEnd', 'w:permStart', 'w:permEnd'])

/** Reads the runs of one paragraph after another: fields may go on from one to the next. */
export class RunReader {
  readonly #context: RunContext
  /** For each field that is open, whether its result has begun. */
  readonly #fields: { isResult: boolean; code: string; at: number; start: number }[] = []
  #runs: Run[] = []
  #isPlain = true
  readonly #commented = new Set<string>()

  constructor(context: RunContext) {
    this.#context = context
  }

  /** The runs of a paragraph; `isPlain` is false where there is more in it than can be written again. */
  read(paragraph: XmlElement): { readonly runs: readonly Run[]; readonly isPlain: boolean } {
    this.#runs = []
    this.#isPlain = true
    for (const field of this.#fields) field.at = -1
    this.#inside(paragraph, HERE)
    return { runs: this.#runs, isPlain: this.#isPlain && this.#fields.length === 0 }
  }

  #inside(element: XmlElement, around: Around): void {
    for (const child of elementsIn(element)) this.#element(child, around)
  }

  #element(element: XmlElement, around: Around): void {
    const { name } = element
    if (name === 'w:r') this.#run(element, around)
    else if (name === 'w:ins' || name === 'w:moveTo')
      this.#inside(element, { ...around, change: around.change ?? changeOf(element, 'in') })
    else if (name === 'w:del' || name === 'w:moveFrom')
      this.#inside(element, { ...around, change: changeOf(element, 'out') })
    else if (name === 'w:hyperlink') this.#inside(element, { ...around, isLink: true, link: this.#tags(element) })
    else if (TRANSPARENT.has(name)) {
      const from = this.#runs.length
      this.#inside(element, around)
      if (name === 'w:fldSimple') this.#simpleField(element, from)
    } else if (name === 'mc:AlternateContent') this.#inside(alternative(element), around)
    else if (name === 'w:commentRangeStart') {
      this.#stay(element)
      this.#comment(element, around)
    } else if (STAYING.has(name)) this.#stay(element)
    else if (name.startsWith('m:')) this.#formula(element, around)
  }

  #tags(element: XmlElement): Around['link'] {
    const { xml } = this.#context
    if (xml === null) return null
    const source = xml.slice(element.start, element.end)
    return [source.slice(0, source.indexOf('>') + 1), '</w:hyperlink>']
  }

  #stay(element: XmlElement): void {
    const { xml } = this.#context
    if (xml !== null) this.#runs.push({ kind: 'opaque', xml: xml.slice(element.start, element.end), change: null })
  }

  #comment(element: XmlElement, { change }: Around): void {
    const id = element.attributes['w:id'] ?? ''
    const comment = this.#commented.has(id) ? null : this.#context.commentOf(id)
    if (!comment) return
    this.#commented.add(id)
    this.#runs.push({ kind: 'comment', ...comment, change })
  }

  #formula(element: XmlElement, around: Around): void {
    const text = textIn(element)
    this.#isPlain = false
    this.#context.report.add('formula', text)
    this.#push({ kind: 'text', text, marks: [], change: around.change })
  }

  #run(element: XmlElement, around: Around): void {
    const properties = childOf(element, 'w:rPr')
    const { report } = this.#context
    if (isOn(properties, 'w:vanish')) {
      report.add('hidden', textIn(element))
      this.#isPlain = false
      return
    }
    if (childOf(properties, 'w:rPrChange')) report.add('formatting')
    const marks = this.#marks(properties, around.isLink || this.#fields.some(({ code }) => /^\s*HYPERLINK/i.test(code)))
    const isStruck = (isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')) && !around.change
    const change: Change | null = isStruck ? { kind: 'out', author: '', date: null } : around.change
    const isRaised = valOf(properties, 'w:vertAlign') === 'superscript'
    const source = this.#source(properties, around)
    let text = ''
    const flush = (): void => {
      const words = isRaised && /^\d{1,3}$/.test(text) ? raised(text) : text
      if (words !== '') this.#push({ kind: 'text', text: words, marks, change, ...(source && { source }) })
      text = ''
    }
    const inside = (children: readonly XmlElement[]): void => {
      for (const child of children) {
        const isCode = this.#fields.some(({ isResult }) => !isResult)
        switch (child.name) {
          case 'w:t':
          case 'w:delText':
            if (!isCode) text += stringIn(child)
            break
          case 'w:tab':
          case 'w:ptab':
            if (!isCode) text += '\t'
            break
          case 'w:br':
            if (!/^(?:page|column)$/.test(child.attributes['w:type'] ?? '')) text += '\n'
            else this.#isPlain = false
            break
          case 'w:cr':
            text += '\n'
            break
          case 'w:noBreakHyphen':
            text += '\u2011'
            break
          case 'w:softHyphen':
            text += '\u00ad'
            break
          case 'w:sym':
            text += this.#symbol(child)
            break
          case 'w:fldChar':
            flush()
            this.#field(element, child, around)
            break
          case 'w:instrText': {
            const field = this.#fields.at(-1)
            if (field) field.code += stringIn(child)
            break
          }
          case 'w:footnoteReference':
          case 'w:endnoteReference': {
            flush()
            const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
            const note = this.#context.noteOf(kind, child.attributes['w:id'] ?? '')
            if (note !== null)
              this.#runs.push({
                kind: 'note',
                note,
                change,
                ...(source && { source: { ...source, whole: this.#xml(element) } }),
              })
            break
          }
          case 'w:commentReference':
            flush()
            this.#stayAsRun(element)
            this.#comment(child, around)
            break
          case 'w:footnoteRef':
            this.#stayAsRun(element)
            break
          case 'w:drawing':
          case 'w:pict':
          case 'w:object':
            // A run of a picture alone stays where it is.
            if (holdsOnlyPicture(element)) this.#stayAsRun(element)
            else this.#isPlain = false
            this.#drawing(child)
            break
          case 'mc:AlternateContent':
            if (holdsOnlyPicture(element) && !holds(child, 'w:drawing')) this.#stayAsRun(element)
            inside(elementsIn(alternative(child)))
            break
        }
      }
    }
    inside(elementsIn(element))
    flush()
  }

  #stayAsRun(element: XmlElement): void {
    if (this.#context.xml !== null) this.#stay(element)
  }

  #xml(element: XmlElement): string {
    return this.#context.xml?.slice(element.start, element.end) ?? ''
  }

  #source(properties: XmlElement | null, { link }: Around): RunSource | null {
    if (this.#context.xml === null) return null
    return { properties: properties ? this.#xml(properties) : '', ...(link && { around: link }) }
  }

  #marks(properties: XmlElement | null, isLink: boolean): readonly Mark[] {
    const own = marksIn(properties)
    const style = valOf(properties, 'w:rStyle')
    if (style === UNDERLINED && isOn(properties, 'w:i') !== false) return ['underline']
    const styled = this.#context.styles.marksOf(style)
    const marks =
      styled.length === 0 ? own : [...new Set([...styled, ...own])].filter((mark) => !isOff(properties, mark))
    return isLink ? marks.filter((mark) => mark !== 'underline') : marks
  }

  #push(run: TextRun): void {
    const last = this.#runs.at(-1)
    const isSame =
      last?.kind === 'text' &&
      !last.source &&
      !run.source &&
      last.marks.join() === run.marks.join() &&
      sameChange(last.change, run.change)
    if (isSame) this.#runs[this.#runs.length - 1] = { ...last, text: last.text + run.text }
    else this.#runs.push(run)
  }

  /** The signs of the fonts that Word takes for signs; their numbers are private. */
  #symbol(element: XmlElement): string {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
    const known = SYMBOLS[code & 0xff]
    if (Number.isNaN(code) || (code >= 0xf000 && !known)) {
      this.#context.report.add('symbol')
      return '?'
    }
    return code >= 0xf000 ? (known as string) : String.fromCodePoint(Math.min(code, 0xffff))
  }

  #field(run: XmlElement, element: XmlElement, around: Around): void {
    const type = element.attributes['w:fldCharType']
    if (type === 'begin') this.#fields.push({ isResult: false, code: '', at: this.#runs.length, start: run.start })
    const field = this.#fields.at(-1)
    if (!field) return
    if (type === 'separate') field.isResult = true
    if (type !== 'end') return
    this.#fields.pop()
    this.#noteReference(field, around)
    this.#whole(field, run)
  }

  /** A second mark of a note, which is a field that refers to the first, stays words: they are its number. */
  #noteReference({ code, at }: { code: string; at: number }, { change }: Around): void {
    if (!/^\s*NOTEREF/i.test(code) || at < 0) return
    const text = this.#runs
      .splice(at)
      .map((run) => (run.kind === 'text' ? run.text : ''))
      .join('')
    this.#push({ kind: 'text', text: /^\d{1,3}$/.test(text) ? raised(text) : text, marks: [], change })
  }

  #simpleField(element: XmlElement, from: number): void {
    if (this.#context.xml === null) return
    const inside = this.#runs.splice(from)
    const first = inside.find((one) => one.kind === 'text')
    if (first?.kind !== 'text') return
    const text = inside.map((one) => (one.kind === 'text' ? one.text : '')).join('')
    this.#runs.push({
      ...first,
      text,
      source: { properties: first.source?.properties ?? '', whole: this.#xml(element) },
    })
  }

  /** Where a file is changed in place, a field stays whole or goes whole. */
  #whole({ at, start }: { at: number; start: number }, run: XmlElement): void {
    const { xml } = this.#context
    if (xml === null || this.#fields.length > 0) return
    if (at < 0) {
      this.#isPlain = false
      return
    }
    const inside = this.#runs.splice(at)
    const first = inside.find((one) => one.kind === 'text')
    const text = inside.map((one) => (one.kind === 'text' ? one.text : '')).join('')
    const whole = xml.slice(start, run.end)
    // What is open around it on one side only cannot be taken out as a whole.
    if (text === '' || /<\/?w:(?:hyperlink|ins|del|smartTag|sdt)\b/.test(whole)) this.#isPlain = false
    this.#runs.push({
      kind: 'text',
      text,
      marks: first?.kind === 'text' ? first.marks : [],
      change: first?.change ?? null,
      source: { properties: (first?.kind === 'text' && first.source?.properties) || '', whole },
    })
  }

  #drawing(element: XmlElement): void {
    const text = textIn(element)
    if (text.trim() !== '') this.#context.report.add('textBox', text)
    else if (element.name === 'w:object') this.#context.report.add('embedded')
    else if (holds(element, 'pic:pic') || holds(element, 'v:imagedata')) this.#context.report.add('picture')
  }
}

/** Whether a run holds pictures and no words. */
const holdsOnlyPicture = (run: XmlElement): boolean =>
  elementsIn(run).every(({ name }) =>
    /^(?:w:rPr|w:drawing|w:pict|w:object|mc:AlternateContent|w:lastRenderedPageBreak)$/.test(name),
  )

const isOff = (properties: XmlElement | null, mark: Mark): boolean =>
  isOn(properties, mark === 'underline' ? 'w:u' : mark === 'italic' ? 'w:i' : 'w:b') === false

export const changeOf = ({ attributes }: XmlElement, kind: Change['kind']): Change => ({
  kind,
  author: attributes['w:author'] ?? '',
  date: attributes['w:date'] ?? null,
})

const sameChange = (one: Change | null, other: Change | null): boolean =>
  one?.kind === other?.kind && one?.author === other?.author

const holds = (element: XmlElement, name: string): boolean =>
  element.name === name || elementsIn(element).some((child) => holds(child, name))

const raised = (figures: string): string => [...figures].map((figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)]).join('')
