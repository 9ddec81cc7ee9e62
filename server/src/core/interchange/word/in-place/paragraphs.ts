/** Paragraphs of a Word file written again with their changes, and new ones that look like those beside them. */
import type { Change, ParagraphSource, RichParagraph, Run, TextRun } from '../../rich-text.ts'
import { ranged } from '../write/paragraphs.ts'
import { type WriteContext, writeRuns } from '../write/runs.ts'
import { dressed } from './looks.ts'
import { asNew, unnumbered, withEnd, withEndMarks, without } from './properties.ts'

/** A paragraph of the file that a new one takes its look from. */
export type Neighbour = RichParagraph

/** Whether a paragraph that stands in the file has changes, or comments that are new. */
export const isChanged = (paragraph: RichParagraph, end: Change | null): boolean =>
  end !== null ||
  paragraph.change !== null ||
  paragraph.runs.some((run) => run.change || run.kind === 'comment') ||
  (paragraph.source !== undefined && labelRuns(paragraph, paragraph.source).some((run) => run.change))

/** A paragraph that stands in the file, with its changes; null where it has none, or cannot be written again. */
export function rewritten(paragraph: RichParagraph, end: Change | null, context: WriteContext): string | null {
  const { source, runs, change } = paragraph
  if (!source) return null
  const label = labelRuns(paragraph, source)
  if (!source.isPlain || !isChanged(paragraph, end)) return null
  const all = [...label, ...dressed(runs, context), ...source.tail]
  return ranged(change, paragraphXml(source, end, change ? whole(all, change) : all, context), context)
}

/**
 * What is done to the end of a paragraph that is put in; or, as XML, what others did to the end that is now its own.
 */
export type NewEnd = Change | string | null

/** A new paragraph. */
export function putIn(
  paragraph: RichParagraph,
  end: NewEnd,
  neighbour: Neighbour | null,
  context: WriteContext,
): string {
  const { change, source: own, label } = paragraph
  const source = own ?? neighbour?.source
  const lead = source ? source.lead.filter((run) => run.kind === 'text') : []
  const text = lead.map((run) => run.text).join('')
  const properties = without(lead.find((run) => run.source)?.source?.properties ?? '', 'w:rPrChange')
  // What is typed before the words is the label of the paragraph that this one is like, or was.
  const typed = text.trim()
  const isAlike = own !== undefined || (neighbour?.role === paragraph.role && neighbour.degree === paragraph.degree)
  const isNumbered = source?.isNumbered === true && isAlike && (own !== undefined || label !== '')
  const isTyped = label !== '' && !isNumbered
  const at = typed === '' ? text.length : text.indexOf(typed)
  const said = text.slice(0, at) + (isTyped ? label + (text.slice(at + typed.length) || '\t') : '')
  const before: TextRun[] =
    said === '' ? [] : [{ kind: 'text', text: said, marks: [], change: null, source: { properties } }]
  const words = dressed(paragraph.runs, context, source && neighbour ? neighbour.runs : [])
  const all = [...before, ...words]
  return ranged(
    change,
    paragraphXml(source ? forNew(source, isNumbered) : null, end, change ? whole(all, change) : all, context),
    context,
  )
}

/** The paragraph of a note, with the changes of its words; null where it has none. */
export function noteParagraph(source: ParagraphSource, runs: readonly Run[], context: WriteContext): string | null {
  if (!source.isPlain || !runs.some((run) => run.change)) return null
  return paragraphXml(source, null, [...source.lead, ...dressed(runs, context), ...source.tail], context)
}

const whole = (runs: readonly Run[], change: Change): readonly Run[] =>
  runs.map((run): Run => (run.kind === 'opaque' ? run : { ...run, change: run.change ?? change }))

/** What stands before the words; where the label has changed, it is there as it was and as it is. */
function labelRuns({ label, labelBefore, labelBy }: RichParagraph, source: ParagraphSource): readonly Run[] {
  const { lead, isNumbered } = source
  if (labelBefore === undefined || labelBefore === label || isNumbered || labelBefore === null) return lead
  const by = (kind: Change['kind']): Change => ({ kind, author: labelBy?.author ?? '', date: labelBy?.date ?? null })
  const text = lead.map((run) => (run.kind === 'text' ? run.text : '')).join('')
  const from = labelBefore === '' ? -1 : text.indexOf(labelBefore)
  if (from < 0)
    return label === '' || labelBefore !== ''
      ? lead
      : [...lead, { kind: 'text', text: `${label}\t`, marks: [], change: by('in') }]
  const to = from + labelBefore.length
  const out: Run[] = []
  let at = 0
  // The label may be spread over several runs.
  for (const run of lead) {
    if (run.kind !== 'text') {
      out.push(run)
      continue
    }
    const part = (start: number, end: number, change: Change | null): void => {
      const piece = run.text.slice(Math.max(0, start - at), Math.max(0, end - at))
      if (piece !== '') out.push({ ...run, text: piece, change })
    }
    const end = at + run.text.length
    part(at, Math.min(from, end), null)
    part(from, Math.min(to, end), by('out'))
    if (at < to && to <= end && label !== '') out.push(newIn(run, label, by('in')))
    part(Math.max(to, at), end, null)
    at = end
  }
  return out
}

/** New words in the look of a run, and in nothing that others put in. */
const newIn = ({ source, ...run }: TextRun, text: string, change: Change): TextRun => ({
  ...run,
  text,
  change,
  ...(source && { source: { properties: without(source.properties, 'w:rPrChange') } }),
})

function paragraphXml(
  source: ParagraphSource | null,
  end: NewEnd,
  runs: readonly Run[],
  context: WriteContext,
): string {
  const tag = source ? source.tag.replace(/ w14:(?:paraId|textId)="[^"]*"/g, '') : '<w:p>'
  const ended = (properties: string): string =>
    typeof end === 'string' ? withEndMarks(properties, end) : withEnd(properties, end, context)
  // The end of several paragraphs that are one is that of the last.
  const last = runs.findLastIndex((run) => run.kind === 'opaque' && run.properties !== undefined)
  const own = source?.properties ?? ''
  const all = runs.map((run, i) =>
    i === last && run.kind === 'opaque' ? { ...run, properties: ended(run.properties ?? '') } : run,
  )
  return `${end && source ? tag : (source?.tag ?? tag)}${last < 0 ? ended(own) : own}${writeRuns(all, context)}</w:p>`
}

/** A new paragraph is no place that others refer to; it may have no number, though the one that it looks like has. */
const forNew = (source: ParagraphSource, isNumbered: boolean): ParagraphSource => ({
  ...source,
  tag: '<w:p>',
  properties: source.isNumbered && !isNumbered ? unnumbered(asNew(source.properties)) : asNew(source.properties),
})
