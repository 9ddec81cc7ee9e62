/** Runs as WordprocessingML. */
import type { Change, Mark, NoteRun, Run, Surroundings, TextRun } from '../../rich-text.ts'
import { UNDERLINED } from '../ours.ts'
import { escapeXml, xml } from '../xml.ts'

/** What the writers of one file share. */
export interface WriteContext {
  /** What underlined words of the draft look like. */
  readonly underline: 'underline' | 'italic'
  /** The id of a note of the text in the file. */
  noteId(note: number): string
  /** A number that nothing else in the file has. */
  nextId(): number
  /** Takes in a comment and gives its id. */
  comment(comment: { readonly author: string; readonly text: string }): number
}

/** Runs in order, with what was put in and taken out; comments end where the runs end. */
export function writeRuns(runs: readonly Run[], context: WriteContext): string {
  let comments = ''
  const tags = new Tags(context)
  let out = ''
  for (let i = 0; i < runs.length; ) {
    const run = runs[i] as Run
    if (run.kind === 'comment') {
      out += tags.into(undefined)
      const id = context.comment(run)
      out += xml('w:commentRangeStart', { 'w:id': id })
      comments += xml('w:commentRangeEnd', { 'w:id': id })
      comments += xml(
        'w:r',
        {},
        xml('w:rPr', {}, xml('w:rStyle', { 'w:val': 'CommentReference' })) + xml('w:commentReference', { 'w:id': id }),
      )
      i++
      continue
    }
    out += tags.into(run.source)
    if (run.kind === 'opaque') {
      out += run.xml + (run.properties ?? '')
      i++
      continue
    }
    let same = ''
    for (; i < runs.length && isAlike(runs[i] as Run, run); i++) same += writeRun(runs[i] as Run, context)
    out += changed(same, run.change, context)
  }
  return out + tags.into(undefined) + comments
}

/** Whether words stand in the same change, and in what the others stand in. */
const isAlike = (one: Run, other: TextRun | NoteRun): boolean =>
  (one.kind === 'text' || one.kind === 'note') &&
  sameChange(one.change, other.change) &&
  one.source?.around?.[0] === other.source?.around?.[0] &&
  one.source?.earlier?.[0] === other.source?.earlier?.[0]

/** What the runs that are written stand in: links, and within them what others put in. */
class Tags {
  readonly #context: WriteContext
  readonly #used = new Set<string>()
  #open: Surroundings = {}

  constructor(context: WriteContext) {
    this.#context = context
  }

  /** Closes what does not go on, and opens what begins. */
  into(next: Surroundings | undefined): string {
    const { around, earlier } = this.#open
    this.#open = next ?? {}
    const isSameLink = around?.[0] === next?.around?.[0]
    if (isSameLink && earlier?.[0] === next?.earlier?.[0]) return ''
    const closed = (earlier?.[1] ?? '') + (isSameLink ? '' : (around?.[1] ?? ''))
    return closed + (isSameLink ? '' : (next?.around?.[0] ?? '')) + this.#again(next?.earlier?.[0] ?? '')
  }

  /** What is in two parts now has two numbers. */
  #again(open: string): string {
    if (open !== '' && this.#used.has(open)) return open.replace(/ w:id="[^"]*"/, ` w:id="${this.#context.nextId()}"`)
    this.#used.add(open)
    return open
  }
}

/** True where two changes are written as one. */
const sameChange = (one: Change | null, other: Change | null): boolean =>
  one?.kind === other?.kind && one?.author === other?.author && one?.date === other?.date && one?.move === other?.move

/** Who changed what when, as attributes. */
export const byWhom = (
  change: Change,
  { nextId }: Pick<WriteContext, 'nextId'>,
): Record<string, string | number | undefined> => ({
  'w:id': nextId(),
  'w:author': change.author,
  'w:date': change.date ?? undefined,
})

/** Whether words were moved. The schema wants a date of a move; without one they were taken out and put in. */
export const isMove = ({ move, date }: Change): boolean => move !== undefined && date !== null

/** The element of a change: put in, taken out, moved here or from here. */
export const elementOf = (change: Change): string =>
  isMove(change) ? (change.kind === 'in' ? 'w:moveTo' : 'w:moveFrom') : change.kind === 'in' ? 'w:ins' : 'w:del'

const changed = (runs: string, change: Change | null, context: WriteContext): string =>
  change ? xml(elementOf(change), byWhom(change, context), runs) : runs

function writeRun(run: Run, context: WriteContext): string {
  if (run.kind === 'note') {
    const id = context.noteId(run.note)
    const kept = run.source?.whole
    if (kept !== undefined) return kept.replace(/(<w:footnoteReference\b[^<>]*?w:id=")[^"]*"/, `$1${id}"`)
    return xml(
      'w:r',
      {},
      xml('w:rPr', {}, xml('w:rStyle', { 'w:val': 'FootnoteReference' })) + xml('w:footnoteReference', { 'w:id': id }),
    )
  }
  if (run.kind !== 'text') return ''
  const isOut = run.change?.kind === 'out' && !isMove(run.change)
  if (run.source?.whole !== undefined) return isOut ? takenOut(run.source.whole) : run.source.whole
  const properties = run.source?.properties ?? propertiesOf(run, context)
  if (run.text === '') return ''
  const words = xml('w:r', {}, properties + contentOf(run.text, isOut))
  return run.reference === undefined ? words : fieldOf(run.reference, words, isOut)
}

/** A field that shows the number of a bookmark, and leads there. */
function fieldOf(bookmark: string, words: string, isOut: boolean): string {
  const sign = (type: string): string => xml('w:r', {}, xml('w:fldChar', { 'w:fldCharType': type }))
  const name = isOut ? 'w:delInstrText' : 'w:instrText'
  const code = xml('w:r', {}, `<${name} xml:space="preserve"> REF ${bookmark} \\h </${name}>`)
  return sign('begin') + code + sign('separate') + words + sign('end')
}

/** A field as it stands where it is taken out: its code and its words. */
const takenOut = (whole: string): string =>
  whole.replace(/<(\/?)w:t(?=[\s>/])/g, '<$1w:delText').replace(/<(\/?)w:instrText(?=[\s>/])/g, '<$1w:delInstrText')

const propertiesOf = ({ marks, style }: TextRun, { underline }: WriteContext): string => {
  const isStyled = underline === 'italic' && marks.includes('underline')
  const has = (mark: Mark): boolean => marks.includes(mark)
  const inside =
    (isStyled ? xml('w:rStyle', { 'w:val': UNDERLINED }) : style ? xml('w:rStyle', { 'w:val': style }) : '') +
    (has('bold') ? xml('w:b') : '') +
    // The style is italic by itself; italics upon it would turn it upright.
    (has('italic') && !isStyled ? xml('w:i') : '') +
    (has('underline') && !isStyled ? xml('w:u', { 'w:val': 'single' }) : '')
  return inside === '' ? '' : xml('w:rPr', {}, inside)
}

/** Signs that are elements of their own in Word. */
const ELEMENTS: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u2011': '<w:noBreakHyphen/>',
  '\u00ad': '<w:softHyphen/>',
}

function contentOf(text: string, isOut: boolean): string {
  const name = isOut ? 'w:delText' : 'w:t'
  return text
    .split(/([\t\n\u2011\u00ad])/)
    .map(
      (piece) => ELEMENTS[piece] ?? (piece === '' ? '' : `<${name} xml:space="preserve">${escapeXml(piece)}</${name}>`),
    )
    .join('')
}
