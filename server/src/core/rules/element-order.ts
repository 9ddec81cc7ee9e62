import type { Element, Part, Resolution } from '../model/model.ts'
import type { RawFinding, Rule } from './rule.ts'
import { nearOrgan } from './shared/closest-organ-name.ts'

/** Organ line, preamble, operative part: in this order, and once a part. */
export const elementOrder: Rule = {
  id: 'element-order',
  summary: 'The organ line comes first, then the preamble, then the operative part, once in each part or section.',
  why: 'A resolution is one sentence: who, for which reasons, decides what. A paragraph out of its place breaks the sentence.',
  source: 'R-31 (in order in all of the published resolutions of the General Assembly that were measured)',
  level: 'error',
  mend: 'none',
  examples: [
    {
      bad: 'The General Assembly,\n\n1. *Decides* so;\n\n*⟦Recalling⟧* one,\n\n*Noting* another,\n\n2. *Decides* more.\n',
    },
    {
      good: 'The General Assembly\n\n1. *Recommends* the following draft resolution:\n\nThe General Assembly,\n\n*Recalling* one,\n\n1. *Decides* so;\n\n2. *Decides* more.\n',
    },
  ],
  check({ document, style }) {
    return document.model.resolutions.flatMap((resolution) => [
      ...(style.hasOrganLine ? organLines(resolution) : []),
      ...resolution.parts.flatMap((part) => groupsOf(part).flatMap(preambleBehind)),
    ])
  },
}

/** An organ line that is missing, or that stands again where no new part begins. */
function organLines({ parts, designation, title }: Resolution): RawFinding[] {
  return parts.flatMap((part, i): RawFinding[] => {
    const before = parts[i - 1]
    if (before) {
      const again = part.organLine && part.label === null && part.organLine.organ === before.organLine?.organ
      return again && !introduces(before)
        ? [
            {
              span: part.organLine.span,
              message:
                'The organ is named a second time, and its sentence begins anew. Take this line out, or put the letter of a part (A, B) above it.',
              fixes: [],
            },
          ]
        : []
    }
    const first = part.children[0]
    if (part.organLine || !(designation || title) || !first || !('opening' in first) || !first.opening) return []
    if (nearOrgan(first.prose.text)) return []
    return [
      {
        severity: 'warning',
        span: first.prose.toDraft({ start: first.opening.start, end: first.opening.end }),
        message:
          'No organ line stands before this paragraph, so the sentence has no subject. Begin with the organ on a line of its own: “The General Assembly,”.',
        fixes: [],
      },
    ]
  })
}

/** `Recommends to the General Assembly the adoption of the following draft resolution:` */
function introduces(part: Part): boolean {
  const last = part.children.at(-1)
  return last === undefined || ('prose' in last && /[:–—][\s\u00a0]*$/u.test(last.prose.text)) || last.kind === 'quoted'
}

/** The elements of a part by section: each may have a preamble of its own. */
function groupsOf(part: Part): (readonly Element[])[] {
  const sections = part.children.filter((child) => child.kind === 'section')
  return [part.children.filter((child) => child.kind !== 'section'), ...sections.map(({ children }) => children)]
}

function preambleBehind(elements: readonly Element[]): RawFinding[] {
  const reports: RawFinding[] = []
  let numbered = false
  let reported = false
  for (const element of elements) {
    if (element.kind === 'operative') {
      numbered ||= element.label !== null
      reported = false
    } else if (
      element.kind === 'preambular' &&
      numbered &&
      !reported &&
      /[,;:][\s\u00a0]*$/u.test(element.prose.text)
    ) {
      const { opening, prose } = element
      reported = true
      reports.push({
        span: prose.toDraft(opening ?? { start: 0, end: prose.text.length }),
        message:
          'A paragraph of the preamble stands behind operative paragraphs. Reasons come before decisions: move it above the first operative paragraph, or give it a number and a finite verb.',
        fixes: [],
      })
    }
  }
  return reports
}
