/** Paragraphs that stand out of their place: reasons behind decisions, and numbers that do not run. */
import type { Element, Paragraph, Part, Preambular } from '../../model/model.ts'
import { paragraphsIn } from '../../model/read.ts'
import { detectNumberSlips, type NumberSlip, numberBefore, numberedIn } from '../../numbering/number-slips.ts'

/** The reasons behind a numbered decision, by the rows in which they stand. */
export const reasonsBehind = (part: Part): readonly (readonly Preambular[])[] => groupsOf(part).flatMap(rowsBehind)

/** The elements of a part by section: each may have a preamble of its own. */
function groupsOf(part: Part): (readonly Element[])[] {
  const sections = part.children.filter((child) => child.kind === 'section')
  return [part.children.filter((child) => child.kind !== 'section'), ...sections.map(({ children }) => children)]
}

function rowsBehind(elements: readonly Element[]): Preambular[][] {
  const rows: Preambular[][] = []
  let numbered = false
  let isInRow = false
  for (const element of elements) {
    if (element.kind === 'operative') {
      numbered ||= element.label !== null
      isInRow = false
    } else if (element.kind === 'preambular' && numbered && CLOSED.test(element.prose.text)) {
      if (isInRow) rows.at(-1)?.push(element)
      else rows.push([element])
      isInRow = true
    }
  }
  return rows
}

/** Closed as a paragraph of the preamble is. */
const CLOSED = /[,;:][\s\u00a0]*$/u

/** Slips of a number that say that its paragraph, or another, may stand elsewhere. */
const MOVED: readonly NumberSlip['kind'][] = ['lost', 'uncounted', 'insertion', 'early', 'sequence']

/** The paragraphs of a part that stand out of their place, and those beside them. */
export function besideWhatIsOutOfPlace(part: Part): ReadonlySet<Paragraph> {
  const numbered = numberedIn(part)
  const out = new Set<Paragraph>(reasonsBehind(part).flat())
  for (const { at, kind } of detectNumberSlips(numbered, numberBefore(part))) {
    const operative = numbered[at]?.operative
    if (operative && MOVED.includes(kind)) out.add(operative)
  }
  if (out.size === 0) return out
  const all = paragraphsIn(part)
  return new Set(all.filter((_, i) => [all[i - 1], all[i], all[i + 1]].some((one) => one && out.has(one))))
}
