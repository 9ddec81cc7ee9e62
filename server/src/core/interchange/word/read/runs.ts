/** What stands in a paragraph of a Word file: words with their look, notes, comments, fields, changes. */
import { type Change, type Run, type RunSource, type Surroundings, type TextRun, wordsOf } from '../../rich-text.ts'
import { UNDERLINED } from '../ours.ts'
import { childOf, elementsIn, stringIn, valOf, type XmlElement } from '../xml.ts'
import { changedByHand, STRUCK, type Tint, tintOf } from './by-hand.ts'
import { type Field, fieldRun, isNoteReference, shownBy } from './fields.ts'
import { holds, holdsOnlyPicture, pictureIn } from './pictures.ts'
import type { Report } from './report.ts'
import { signOf } from './signs.ts'
import { type Look, lookIn, marksOf, over, type Styles } from './styles.ts'
import { hasSymbols, withoutSymbols } from './symbols.ts'
import { alternative, textIn } from './words.ts'

/** What a reader of runs has to know of the file. */
export interface RunContext {
  readonly styles: Styles
  readonly report: Report
  /** The comment of an id; null where there is none. */
  commentOf(id: string): { readonly author: string; readonly text: string } | null
  /** The index of a note among those of the text; null where it has no such note. */
  noteOf(kind: 'footnote' | 'endnote', id: string): number | null
  /** Takes in the sign that a note of an index has in the place of a number. */
  signOfNote(note: number, sign: string): void
  /** Whether a field that begins at a place of the part has no end. */
  isUnclosed(start: number): boolean
  /** The XML of the part, where runs are to be written again. */
  readonly xml: string | null
}

/** Where runs stand: what holds for all of them. */
interface Around {
  readonly change: Change | null
  /** As the file has it, where runs are to be written again. */
  readonly tags: Surroundings
  readonly isLink: boolean
}

const HERE: Around = { change: null, tags: {}, isLink: false }

/** What stands around words and says nothing of them. */
const TRANSPARENT = new Set(['w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:bdo', 'w:dir', 'w:fldSimple'])
/** What stays where it is when a file is changed in place. */
const STAYING =
  /^w:(?:bookmark(?:Start|End)|commentRangeEnd|perm(?:Start|End)|move(?:From|To)Range(?:Start|End)|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End))$/

/** Reads the runs of one paragraph after another: fields may go on from one to the next. */
export class RunReader {
  readonly #context: RunContext
  /** The fields that are open. */
  readonly #fields: Field[] = []
  #runs: Run[] = []
  #isPlain = true
  /** Whether a field was taken out in part. */
  #hasCutField = false
  /** Words are joined to runs from this index on. */
  #apart = 0
  readonly #commented = new Set<string>()
  readonly #tints = new Map<Run, Tint>()

  constructor(context: RunContext) {
    this.#context = context
  }

  /** The runs of a paragraph; `isPlain` is false where there is more in it than can be written again. */
  read(paragraph: XmlElement): { readonly runs: readonly Run[]; readonly isPlain: boolean } {
    this.#runs = []
    this.#isPlain = true
    this.#hasCutField = false
    this.#apart = 0
    this.#tints.clear()
    for (const field of this.#fields) field.at = -1
    this.#inside(paragraph, HERE)
    const { runs, struck, putIn } = changedByHand(this.#runs, this.#tints)
    for (const text of struck) this.#context.report.add('struck', text)
    for (const text of putIn) this.#context.report.add('putIn', text)
    return { runs, isPlain: this.#isPlain && !this.#hasCutField && this.#fields.length === 0 }
  }

  #inside(element: XmlElement, around: Around): void {
    for (const child of elementsIn(element)) this.#element(child, around)
  }

  #element(element: XmlElement, around: Around): void {
    const { name } = element
    if (name === 'w:r') this.#run(element, around)
    else if (name === 'w:ins' || name === 'w:moveTo') this.#inside(element, this.#putIn(element, around))
    else if (name === 'w:del' || name === 'w:moveFrom') this.#takenOut(element, around)
    else if (name === 'w:hyperlink') {
      const link = this.#tags(element)
      this.#inside(element, { ...around, isLink: true, tags: { ...around.tags, ...(link && { around: link }) } })
    } else if (TRANSPARENT.has(name)) {
      const from = this.#runs.length
      if (name === 'w:fldSimple') this.#apart = from
      this.#inside(element, around)
      if (name === 'w:fldSimple') this.#simpleField(element, from, around)
    } else if (name === 'mc:AlternateContent') this.#inside(alternative(element), around)
    else if (name === 'w:commentRangeStart') {
      this.#stay(element, around)
      this.#comment(element, around)
    } else if (STAYING.test(name)) this.#stay(element, around)
    else if (name === 'w:subDoc') {
      this.#isPlain = false
      this.#context.report.add('embedded')
    } else if (name.startsWith('m:')) this.#formula(element, around)
  }

  #tags(element: XmlElement): readonly [open: string, close: string] | null {
    const source = this.#xml(element)
    return source === '' ? null : [source.slice(0, source.indexOf('>') + 1), `</${element.name}>`]
  }

  /** What was put in; where runs are to be written again, it is words like others, in what others put in. */
  #putIn(element: XmlElement, around: Around): Around {
    const tags = this.#tags(element)
    if (tags) return { ...around, tags: { earlier: tags, ...around.tags } }
    return { ...around, change: around.change ?? changeOf(element, 'in') }
  }

  /**
   * What was taken out; where runs are to be written again, it is no words, and stays. What one put in and another took
   * out is in no text, whether changes are taken or not.
   */
  #takenOut(element: XmlElement, around: Around): void {
    const inner = { ...around, change: changeOf(element, 'out') }
    const isWithdrawn = around.change?.kind === 'in'
    const [from, isPlain] = [this.#runs.length, this.#isPlain]
    this.#apart = from
    this.#inside(element, inner)
    if (this.#context.xml === null && !isWithdrawn) return
    const gone = this.#runs.splice(from)
    if (isWithdrawn) this.#context.report.add('withdrawn', wordsOf(gone))
    this.#isPlain = isPlain
    this.#stay(element, around)
  }

  #stay(element: XmlElement, { tags }: Around): void {
    if (this.#context.xml === null) return
    const hasTags = tags.around !== undefined || tags.earlier !== undefined
    this.#runs.push({ kind: 'opaque', xml: this.#xml(element), change: null, ...(hasTags && { source: tags }) })
  }

  /** What is remarked; a file that is written again has it already. */
  #comment(element: XmlElement, { change }: Around): void {
    if (this.#context.xml !== null) return
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
    const look = this.#look(properties)
    if (look.hidden) {
      report.add('hidden', textIn(element))
      this.#isPlain = false
      return
    }
    if (childOf(properties, 'w:rPrChange')) report.add('formatting')
    const highlight = valOf(properties, 'w:highlight')
    if (highlight !== null && highlight !== 'none') report.add('highlight', textIn(element))
    if (look.capitals && /\p{Lowercase}/u.test(textIn(element))) report.add('capitals', textIn(element))
    const isLink = around.isLink || this.#fields.some(({ code }) => /^\s*HYPERLINK/i.test(code))
    const marks = marksOf(isLink ? { ...look, underline: null } : look)
    const isStruck = look.struck && !around.change
    const isText = elementsIn(element).every((child) => child.name === 'w:rPr' || signOf(child) !== null)
    if (isStruck && this.#context.xml !== null) {
      // As what others took out: no words, and there it stays.
      this.#isPlain &&= isText
      this.#stay(element, around)
      return
    }
    const change: Change | null = isStruck ? STRUCK : around.change
    const tint = tintOf(properties)
    const isRaised = valOf(properties, 'w:vertAlign') === 'superscript'
    const source = this.#source(properties, around)
    const { 'w:ascii': ascii, 'w:hAnsi': font = ascii } = childOf(properties, 'w:rFonts')?.attributes ?? {}
    /** The note whose own sign the words behind its mark are. */
    let signed: number | null = null
    let text = ''
    let hasSymbol = false
    const flush = (): void => {
      const figures = isRaised && /^\d{1,3}$/.test(text) ? raised(text) : null
      // What the draft has as another sign is written again as it was.
      const isWhole = isText && (figures !== null || (hasSymbol && /^\S{1,3}$/.test(text)))
      const own = source && (isWhole ? { ...source, whole: this.#xml(element) } : source)
      if (hasSymbol && !isWhole) this.#isPlain = false
      if (signed !== null && text !== '') {
        this.#context.signOfNote(signed, text)
        report.add('mark', text)
        text = ''
      }
      if (text !== '')
        this.#tinted({ kind: 'text', text: figures ?? text, marks, change, ...(own && { source: own }) }, tint)
      text = ''
    }
    const inside = (children: readonly XmlElement[]): void => {
      for (const child of children) {
        const sign = signOf(child)
        if (sign !== null) {
          const isSymbol = child.name === 'w:sym'
          hasSymbol ||= isSymbol
          if (isSymbol && sign === '?') report.add('symbol')
          if (this.#fields.some(({ isResult }) => !isResult)) continue
          if (!isSymbol && hasSymbols(sign)) {
            hasSymbol = true
            text += withoutSymbols(sign, font ?? '')
            if (text.includes('?') && !sign.includes('?')) report.add('symbol')
          } else text += sign
          continue
        }
        switch (child.name) {
          case 'w:br':
            this.#isPlain = false
            // The words before and behind the end of a page are not one.
            text += '\n'
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
            const own = source && { source: { ...source, whole: this.#xml(element) } }
            if (note !== null) this.#runs.push({ kind: 'note', note, change, ...own })
            else report.add('lost')
            if (/^(?:1|true|on)$/.test(child.attributes['w:customMarkFollows'] ?? '')) signed = note
            break
          }
          case 'w:commentReference':
            flush()
            this.#stay(element, around)
            this.#comment(child, around)
            break
          case 'w:footnoteRef':
            this.#stay(element, around)
            break
          case 'w:ruby':
            flush()
            this.#isPlain = false
            report.add(
              'reading',
              textIn(child).trim() === ''
                ? ''
                : elementsIn(child)
                    .filter(({ name }) => name === 'w:rt')
                    .map(textIn)
                    .join(' '),
            )
            for (const base of elementsIn(child)) if (base.name === 'w:rubyBase') this.#inside(base, around)
            break
          case 'w:drawing':
          case 'w:pict':
          case 'w:object':
            // A run of a picture alone stays where it is.
            if (holdsOnlyPicture(element)) this.#stay(element, around)
            else this.#isPlain = false
            pictureIn(child, report)
            break
          case 'mc:AlternateContent':
            if (holdsOnlyPicture(element) && !holds(child, 'w:drawing')) this.#stay(element, around)
            inside(elementsIn(alternative(child)))
            break
        }
      }
    }
    inside(elementsIn(element))
    flush()
  }

  #xml(element: XmlElement): string {
    return this.#context.xml?.slice(element.start, element.end) ?? ''
  }

  #source(properties: XmlElement | null, { tags }: Around): RunSource | null {
    return this.#context.xml === null ? null : { properties: properties ? this.#xml(properties) : '', ...tags }
  }

  /** The look of a run, by its own properties and else by its style. */
  #look(properties: XmlElement | null): Look {
    const own = lookIn(properties)
    const style = valOf(properties, 'w:rStyle')
    // In files of ours, words that are underlined in the draft.
    if (style === UNDERLINED && own.italic !== false) return { ...own, underline: true, italic: null, bold: null }
    return over(own, this.#context.styles.lookOf(style))
  }

  /** Words of another tint than those before them are apart. */
  #tinted(run: TextRun, tint: Tint): void {
    const last = this.#runs.at(-1)
    const before = last && this.#tints.get(last)
    if ((before?.colour ?? '') !== tint.colour || (before?.line ?? '') !== tint.line) this.#apart = this.#runs.length
    this.#push(run)
    this.#tints.set(this.#runs.at(-1) as Run, tint)
  }

  #push(run: TextRun): void {
    const last = this.#runs.at(-1)
    const isSame =
      this.#runs.length > this.#apart &&
      last?.kind === 'text' &&
      !last.source &&
      !run.source &&
      last.marks.join() === run.marks.join() &&
      isOfOneHand(last.change, run.change)
    if (isSame) this.#runs[this.#runs.length - 1] = { ...last, text: last.text + run.text }
    else this.#runs.push(run)
  }

  #field(run: XmlElement, element: XmlElement, around: Around): void {
    const type = element.attributes['w:fldCharType']
    const isGone = this.#context.xml !== null && around.change?.kind === 'out'
    if (type === 'begin') {
      // What has no end is no field: the words behind it are words.
      if (this.#context.isUnclosed(element.start)) this.#isPlain = false
      else this.#fields.push({ isResult: false, code: '', at: this.#runs.length, start: run.start, isGone })
      return
    }
    const field = this.#fields.at(-1)
    if (!field) return
    if (type === 'separate') {
      field.isResult = true
      // Its words are no part of those before it, which may look like them.
      if (isNoteReference(field.code)) {
        field.at = this.#runs.length
        this.#apart = field.at
      }
    }
    if (type !== 'end') return
    this.#fields.pop()
    if (field.isGone || isGone) {
      this.#hasCutField ||= !(field.isGone && isGone)
      return
    }
    if (!field.isResult) this.#unseen(field.code, around)
    this.#noteReference(field, around)
    this.#whole(field, run, around)
  }

  /** A field without words of its own: what Word shows for it. */
  #unseen(code: string, { change }: Around): void {
    const text = shownBy(code)
    if (text === null) this.#context.report.add('field', code)
    else if (text !== '') this.#push({ kind: 'text', text, marks: [], change })
  }

  /** A second mark of a note, which is a field that refers to the first, stays words: they are its number. */
  #noteReference({ code, at }: Pick<Field, 'code' | 'at'>, { change }: Around): void {
    if (!isNoteReference(code) || at < 0) return
    const text = this.#runs
      .splice(at)
      .map((run) => (run.kind === 'text' ? run.text : ''))
      .join('')
    this.#push({ kind: 'text', text: /^\d{1,3}$/.test(text) ? raised(text) : text, marks: [], change })
  }

  #simpleField(element: XmlElement, from: number, around: Around): void {
    const code = element.attributes['w:instr'] ?? ''
    if (this.#runs.length === from) this.#unseen(code, around)
    this.#noteReference({ code, at: from }, around)
    if (this.#context.xml === null) return
    const run = fieldRun(this.#runs.splice(from), this.#xml(element), around.tags)
    if (run.text !== '') this.#runs.push(run)
  }

  /** Where a file is changed in place, a field stays whole or goes whole. */
  #whole({ at, start }: Field, run: XmlElement, { tags }: Around): void {
    const { xml } = this.#context
    if (xml === null || this.#fields.length > 0) return
    if (at < 0) {
      this.#isPlain = false
      return
    }
    const whole = xml.slice(start, run.end)
    const field = fieldRun(this.#runs.splice(at), whole, tags)
    // What is open around it on one side only cannot be taken out as a whole.
    if (field.text === '' || /<\/?w:(?:hyperlink|ins|del|smartTag|sdt)\b/.test(whole)) this.#isPlain = false
    this.#runs.push(field)
  }
}

/** The change that an element such as `w:ins` or `w:del` stands for. */
export const changeOf = ({ attributes }: XmlElement, kind: Change['kind']): Change => ({
  kind,
  author: attributes['w:author'] ?? '',
  date: attributes['w:date'] ?? null,
})

/** True where one person put both in, or took both out; of two dates the first is kept. */
const isOfOneHand = (one: Change | null, other: Change | null): boolean =>
  one?.kind === other?.kind && one?.author === other?.author

const raised = (figures: string): string => [...figures].map((figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)]).join('')
