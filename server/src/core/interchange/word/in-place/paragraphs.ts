/** Paragraphs of a Word file written again with their changes, and new ones that look like those beside them. */
import type { Change, ParagraphSource, RichParagraph, Run, TextRun } from '../../rich-text.ts'
import { endXml } from '../write/paragraphs.ts'
import { byWhom, elementOf, type WriteContext, writeRuns } from '../write/runs.ts'
import { xml } from '../xml.ts'
import { dressed } from './looks.ts'

/** A paragraph of the file that a new one takes its look from. */
export type Neighbour = RichParagraph

/** Whether a paragraph that stands in the file has changes. */
export const isChanged = (paragraph: RichParagraph, end: Change | null): boolean =>
  end !== null ||
  paragraph.change !== null ||
  paragraph.runs.some((run) => run.change) ||
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

/** A new paragraph. */
export function putIn(
  paragraph: RichParagraph,
  end: Change | null,
  neighbour: Neighbour | null,
  context: WriteContext,
): string {
  const { change, source: own, label } = paragraph
  const source = own ?? neighbour?.source
  const look = own ? paragraph : neighbour
  const lead = source ? source.lead.filter((run) => run.kind === 'text') : []
  const text = lead.map((run) => run.text).join('')
  const properties = lead.find((run) => run.source)?.source?.properties ?? ''
  const isTyped = label !== '' && !source?.isNumbered
  const said = look?.label ? text.replace(look.label, isTyped ? label : '') : isTyped ? `${text}${label}\t` : text
  const before: TextRun[] =
    said === '' ? [] : [{ kind: 'text', text: said, marks: [], change: null, source: { properties } }]
  const words = dressed(paragraph.runs, context, source && neighbour ? neighbour.runs : [])
  const all = [...before, ...words]
  return ranged(
    change,
    paragraphXml(source ? withoutSection(source) : null, end, change ? whole(all, change) : all, context),
    context,
  )
}

/** The paragraph of a note, with the changes of its words; null where it has none. */
export function noteParagraph(source: ParagraphSource, runs: readonly Run[], context: WriteContext): string | null {
  if (!source.isPlain || !runs.some((run) => run.change)) return null
  return paragraphXml(source, null, [...source.lead, ...dressed(runs, context), ...source.tail], context)
}

const whole = (runs: readonly Run[], change: Change): readonly Run[] =>
  runs.map((run): Run => (run.kind === 'opaque' ? run : { ...run, change }))

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
    if (at < to && to <= end && label !== '') out.push({ ...run, text: label, change: by('in') })
    part(Math.max(to, at), end, null)
    at = end
  }
  return out
}

function paragraphXml(
  source: ParagraphSource | null,
  end: Change | null,
  runs: readonly Run[],
  context: WriteContext,
): string {
  const tag = source ? source.tag.replace(/ w14:(?:paraId|textId)="[^"]*"/g, '') : '<w:p>'
  return `${end || !source ? tag : source.tag}${withEnd(source?.properties ?? '', end, context)}${writeRuns(runs, context)}</w:p>`
}

/** Properties of a paragraph with what was done to its end. */
function withEnd(properties: string, end: Change | null, context: WriteContext): string {
  if (!end) return properties
  const mark = xml(elementOf(end), byWhom(end, context))
  if (properties === '' || properties.endsWith('/>')) return xml('w:pPr', {}, endXml(end, context))
  const own = /<w:rPr>|<w:rPr\/>/.exec(properties)
  if (own) {
    const put = own[0] === '<w:rPr>' ? `<w:rPr>${mark}` : `<w:rPr>${mark}</w:rPr>`
    return properties.slice(0, own.index) + put + properties.slice(own.index + own[0].length)
  }
  const behind = /<w:(?:sectPr|pPrChange)\b/.exec(properties)?.index ?? properties.lastIndexOf('</w:pPr>')
  return `${properties.slice(0, behind)}<w:rPr>${mark}</w:rPr>${properties.slice(behind)}`
}

/** XML without an element that stands in it once at most. */
function without(source: string, name: string): string {
  const start = source.indexOf(`<${name}`)
  if (start < 0) return source
  const close = source.indexOf(`</${name}>`, start)
  const end = close < 0 ? source.indexOf('/>', start) + 2 : close + name.length + 3
  return source.slice(0, start) + source.slice(end)
}

/** A new paragraph ends no section, and is no place that others refer to. */
const withoutSection = (source: ParagraphSource): ParagraphSource => ({
  ...source,
  tag: '<w:p>',
  properties: without(source.properties, 'w:sectPr').replaceAll('<w:pageBreakBefore/>', ''),
})

function ranged(change: Change | null, paragraph: string, context: WriteContext): string {
  if (change?.move === undefined) return paragraph
  const name = elementOf(change)
  const id = context.nextId()
  const start = xml(`${name}RangeStart`, { ...byWhom(change, context), 'w:id': id, 'w:name': change.move })
  return start + paragraph + xml(`${name}RangeEnd`, { 'w:id': id })
}
