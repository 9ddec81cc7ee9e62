/** Runs as WordprocessingML. */
import type { Change, Mark, Run, TextRun } from '../../rich-text.ts'
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
  let out = ''
  let comments = ''
  for (let i = 0; i < runs.length; ) {
    const first = runs[i] as Run
    if (first.kind === 'opaque') {
      out += first.xml
      i++
      continue
    }
    if (first.kind === 'comment') {
      const id = context.comment(first)
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
    const link = linkOf(first)
    let inside = ''
    while (i < runs.length && linkOf(runs[i] as Run) === link && isWords(runs[i] as Run)) {
      const { change } = runs[i] as Run
      let same = ''
      for (
        ;
        i < runs.length &&
        isWords(runs[i] as Run) &&
        sameChange(runs[i]?.change ?? null, change) &&
        linkOf(runs[i] as Run) === link;
        i++
      )
        same += writeRun(runs[i] as Run, context)
      inside += changed(same, change, context)
    }
    const around = first.source?.around
    out += around ? around[0] + inside + around[1] : inside
  }
  return out + comments
}

const isWords = (run: Run): boolean => run.kind === 'text' || run.kind === 'note'

const linkOf = (run: Run): string => (run.kind === 'text' || run.kind === 'note' ? (run.source?.around?.[0] ?? '') : '')

export const sameChange = (one: Change | null, other: Change | null): boolean =>
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

/** The element of a change: put in, taken out, moved here or from here. */
export const elementOf = ({ kind, move }: Change): string =>
  move === undefined ? (kind === 'in' ? 'w:ins' : 'w:del') : kind === 'in' ? 'w:moveTo' : 'w:moveFrom'

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
  const isOut = run.change?.kind === 'out' && run.change.move === undefined
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
