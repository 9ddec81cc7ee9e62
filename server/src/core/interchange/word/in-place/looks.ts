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
    const own = without(base?.source?.properties ?? '', 'w:rPrChange')
    const properties = withMarks(own, marksOf(run, context), base?.marks ?? [])
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

/** How a property says that it is off: what the style of a run gives is taken back by it. */
const OFF: Readonly<Record<Mark, RegExp>> = {
  bold: /<w:b w:val="(?:0|false|off)"/,
  italic: /<w:i w:val="(?:0|false|off)"/,
  underline: /<w:u w:val="none"/,
}

/**
 * Properties of a run with this emphasis and no other, in the order of the schema; `had` is that of the run that they
 * are of. What a style of it gives is taken back.
 */
function withMarks(properties: string, marks: readonly Mark[], had: readonly Mark[]): string {
  const inside = properties.replace(/^<w:rPr(?: [^>]*)?>|<\/w:rPr>$|^<w:rPr\/>$/g, '').replace(EMPHASIS, '')
  const head = /^(?:<w:rStyle [^>]*\/>)?(?:<w:rFonts [^>]*\/>)?/.exec(inside)?.[0] ?? ''
  const rest = inside.slice(head.length)
  const said = (mark: Mark, on: string, off: string): string => {
    if (marks.includes(mark)) return on
    return head.startsWith('<w:rStyle') && (had.includes(mark) || OFF[mark].test(properties)) ? off : ''
  }
  const faces = said('bold', '<w:b/>', '<w:b w:val="0"/>') + said('italic', '<w:i/>', '<w:i w:val="0"/>')
  const line = said('underline', '<w:u w:val="single"/>', '<w:u w:val="none"/>')
  const at =
    /<w:(?:effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b/.exec(rest)?.index ??
    rest.length
  const all = head + faces + rest.slice(0, at) + line + rest.slice(at)
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`
}
