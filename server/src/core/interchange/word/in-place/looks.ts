/** The look of words that are put into a Word file: that of the words beside them. */
import type { Mark, Run, TextRun } from '../../rich-text.ts'
import type { WriteContext } from '../write/runs.ts'
import { without } from './properties.ts'

/** Runs of which those that are new look like those beside them, else like those of another paragraph. */
export function dressed(runs: readonly Run[], context: WriteContext, others: readonly Run[] = []): readonly Run[] {
  const isDressed = (run: Run): run is TextRun =>
    run.kind === 'text' && run.source !== undefined && run.source.whole === undefined
  const plain = [...runs, ...others].filter(isDressed)
  return runs.map((run, i): Run => {
    if (run.kind !== 'text' || run.source) return run
    const beside = runs.slice(0, i).findLast(isDressed) ?? runs.slice(i).find(isDressed) ?? plain[0]
    // What has emphasis of its own is no measure for what has none.
    const base =
      beside && beside.marks.length === 0 ? beside : (plain.find(({ marks }) => marks.length === 0) ?? beside)
    const properties = withMarks(without(base?.source?.properties ?? '', 'w:rPrChange'), marksOf(run, context))
    const around = beside?.source?.around
    const isInside =
      around &&
      runs[i - 1]?.kind === 'text' &&
      runs[i + 1]?.kind === 'text' &&
      around === sourceAround(runs[i - 1]) &&
      around === sourceAround(runs[i + 1])
    return { ...run, source: { properties, ...(isInside && { around }) } }
  })
}

const sourceAround = (run: Run | undefined): readonly [string, string] | undefined =>
  run?.kind === 'text' ? run.source?.around : undefined

/** Underlined words of a draft are in italics where the file has its openings in italics. */
const marksOf = ({ marks }: TextRun, { underline }: WriteContext): readonly Mark[] =>
  underline === 'italic' ? [...new Set(marks.map((mark): Mark => (mark === 'underline' ? 'italic' : mark)))] : marks

const EMPHASIS =
  /<w:(?:b|bCs|i|iCs|u)(?: [^<>]{0,120})?\/>|<w:rStyle w:val="(?:Strong|Emphasis|Hyperlink|DraftUnderline)"\/>/g

/** Properties of a run with this emphasis and no other, in the order of the schema. */
function withMarks(properties: string, marks: readonly Mark[]): string {
  const inside = properties.replace(/^<w:rPr(?: [^>]*)?>|<\/w:rPr>$|^<w:rPr\/>$/g, '').replace(EMPHASIS, '')
  const head = /^(?:<w:rStyle [^>]*\/>)?(?:<w:rFonts [^>]*\/>)?/.exec(inside)?.[0] ?? ''
  const faces = (marks.includes('bold') ? '<w:b/>' : '') + (marks.includes('italic') ? '<w:i/>' : '')
  const rest = inside.slice(head.length)
  const line = marks.includes('underline') ? '<w:u w:val="single"/>' : ''
  const at =
    /<w:(?:effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b/.exec(rest)?.index ??
    rest.length
  const all = head + faces + rest.slice(0, at) + line + rest.slice(at)
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`
}
