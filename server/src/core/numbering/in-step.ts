/** Whether the numbers of two texts lead to the same paragraphs: told without looking at a word. */
import type { ParsedText } from '../document/document.ts'
import type { Element, Part } from '../model/model.ts'
import { elementsOf, subParagraphsOf } from '../model/read.ts'

/**
 * Whether the same paragraphs stand there under the same numbers and letters, in the same sections, and no more than
 * one of them says something else: then every reference leads where it led.
 */
export function isInStep(before: ParsedText, now: ParsedText): boolean {
  const [old, present] = [partsIn(before), partsIn(now)]
  if (old.length !== present.length) return false
  let changed = 0
  for (let n = 0; n < old.length; n++) {
    const [was, is] = [elementsOf(old[n] as Part), elementsOf(present[n] as Part)]
    if (was.length !== is.length) return false
    for (let i = 0; i < was.length; i++) {
      const [one, other] = [was[i] as Element, is[i] as Element]
      if ('source' in one && 'source' in other && one.source === other.source) continue
      if (labelsOf(one) !== labelsOf(other)) return false
      if (saysOf(one) !== saysOf(other) && ++changed > 1) return false
    }
  }
  return true
}

const partsIn = ({ model }: ParsedText): readonly Part[] => model.resolutions.flatMap(({ parts }) => parts)

/** The words of a paragraph with those of its points; of what has no number nothing is asked. */
const saysOf = (element: Element): string =>
  'source' in element ? [element, ...subParagraphsOf(element)].map(({ prose }) => prose.text).join('\n') : ''

/** What it is and what references may call it, as one text: its number or letter with those of all its points. */
function labelsOf(element: Element): string {
  switch (element.kind) {
    case 'section':
      return `section ${element.label}`
    case 'operative':
    case 'preambular': {
      const points = subParagraphsOf(element).map(({ label, level }) => `${level.degree} ${label.text}`)
      return [element.kind, element.label?.text, ...points].join('\n')
    }
    default:
      return element.kind
  }
}
