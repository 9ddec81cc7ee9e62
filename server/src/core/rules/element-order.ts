import type { Language } from '../lexicon/languages.ts'
import { ORGANS, type OrganId } from '../lexicon/organs.ts'
import type { Element, Part } from '../model/model.ts'
import { EMPTY_LINE } from '../text/line-ends.ts'
import { say } from '../text/message.ts'
import { organOfFormula } from '../wording/formula.ts'
import { examples } from './examples/element-order.ts'
import type { PartContext, RawFinding, Rule, RuleContext } from './rule.ts'
import { nearOrgan } from './shared/closest-organ-name.ts'
import {
  type CountedHeading,
  countedAnnexes,
  countedParts,
  countedSections,
  headingSlip,
} from './shared/heading-order.ts'
import { reasonsBehind } from './shared/out-of-place.ts'

/** Organ line, preamble, operative part: in this order, and once a part. */
export const elementOrder: Rule = {
  id: 'element-order',
  summary: say`The organ line comes first, then the preamble, then the operative part, once in each part or section; sections, parts and annexes are counted without a gap.`,
  why: say`A resolution is one sentence: who, for which reasons, decides what. A paragraph out of its place breaks the sentence.`,
  source: say`R-31 (in order in all of the published resolutions of the General Assembly that were measured)`,
  level: 'error',
  fixes: 'none',
  examples,
  checkPart(part, context) {
    const organ = context.before ? repeatedOrgan(part, context.before) : missingOrgan(part, context)
    return [
      ...(context.style.hasOrganLine ? organ : []),
      ...preambleBehind(part),
      ...withoutDecision(part, context),
      ...outOfStep(countedSections(part.children), context),
    ]
  },
  checkResolution: ({ parts, annexes }, context) => [
    ...outOfStep(countedParts(parts), context),
    ...outOfStep(countedAnnexes(annexes), context),
  ],
}

/** Sections, parts and annexes are cited by what counts them: `section II`, `resolution 75/254 B`, `annex II`. */
function outOfStep(headings: readonly CountedHeading[], { document: { text } }: RuleContext): RawFinding[] {
  const slip = headingSlip(headings)
  if (!slip) return []
  const { found, last, due, kind } = slip
  const start = text.indexOf(found.label, found.span.start)
  return [
    {
      span: { start, end: start + found.label.length },
      message:
        kind === 'gap'
          ? say`The heading “${found.label}” follows “${last}”, and “${due}” is missing. What stood under it may have been lost; if nothing was, write “${due}”.`
          : kind === 'twice'
            ? say`Two headings in a row are “${found.label}”, so references to it are ambiguous. Write “${due}” here.`
            : say`The heading “${found.label}” comes after “${last}”, so references to it are ambiguous. Write “${due}” here.`,
    },
  ]
}

/** An organ line that stands again where no new part begins. */
function repeatedOrgan({ organLine, label }: Part, before: Part): RawFinding[] {
  if (!organLine || label !== null || organLine.organ !== before.organLine?.organ || introduces(before)) return []
  return [
    {
      span: organLine.span,
      message: say`The organ is named a second time, and its sentence begins anew. Take this line out, or put the letter of a part (A, B) above it.`,
    },
  ]
}

/** The line of an organ that is known, else of the first that drafts in the style, else of the General Assembly. */
function organLineOf(organ: OrganId | null, style: string, language: Language): string {
  const known = ORGANS.find(({ id }) => id === organ) ?? ORGANS.find((one) => one.style === style) ?? ORGANS[0]
  return `${known?.names[language].full},`
}

/** A resolution with a heading, and without an organ line before its first paragraph. */
function missingOrgan({ organLine, children }: Part, { resolution, document, style }: PartContext): RawFinding[] {
  if (organLine || !(resolution.designation || resolution.title)) return []
  // A record of the adoption stands above the first paragraph in texts of the Security Council.
  const first = children.find(({ kind }) => kind !== 'adoption')
  // Some houses name it behind the preamble: `The Harbour Congress, at its third session:`.
  if (children.some((child) => child.kind === 'formula' && organOfFormula(child.prose.text))) return []
  if (!first || !('opening' in first) || !first.opening || nearOrgan(first.prose.text)) return []
  return [
    {
      severity: 'warning',
      span: first.prose.toDraft(first.opening),
      message: say`No organ line stands before this paragraph, so the sentence has no subject. Begin with the organ on a line of its own: “${organLineOf(resolution.organ, style.id, document.language)}”.`,
    },
  ]
}

/** `Recommends to the General Assembly the adoption of the following draft resolution:` */
function introduces(part: Part): boolean {
  const last = part.children.at(-1)
  return last === undefined || ('prose' in last && /[:–—][\s\u00a0]*$/u.test(last.prose.text)) || last.kind === 'quoted'
}

/**
 * A preamble, closed as one, with nothing behind it; one that ends with a full stop has decisions in it that were not
 * recognized.
 */
function withoutDecision({ children }: Part, { resolution, after, document }: PartContext): RawFinding[] {
  const last = children.findLast(({ kind }) => kind !== 'adoption')
  if (last?.kind !== 'preambular' || after || resolution.annexes.length > 0) return []
  if (children.some(({ kind }) => kind !== 'preambular' && kind !== 'adoption')) return []
  if (!ENDED.test(last.prose.text) || (children.length < 2 && !hasEmptyLine(last, document))) return []
  return [
    {
      severity: 'warning',
      span: last.prose.toDraft(last.opening ?? { start: 0, end: last.prose.text.length }),
      message: say`No decision follows the preamble: the sentence never comes to its verb. Write what the organ decides, or look for paragraphs that were lost, or that do not begin with a number and a verb (“1. Requests …;”).`,
    },
  ]
}

/** Whether it was taken for one paragraph with what stands below an empty line. */
const hasEmptyLine = ({ span }: Element, { text }: PartContext['document']): boolean =>
  EMPTY_LINE.test(text.slice(span.start, span.end))

/** Paragraphs of the preamble behind a numbered paragraph; of several in a row, the first. */
const preambleBehind = (part: Part): RawFinding[] =>
  reasonsBehind(part).flatMap(([first]) =>
    first
      ? [
          {
            span: first.prose.toDraft(first.opening ?? { start: 0, end: first.prose.text.length }),
            message: say`A paragraph of the preamble stands behind operative paragraphs. Reasons come before decisions: move it above the first operative paragraph, or give it a number and a finite verb.`,
          },
        ]
      : [],
  )

const ENDED = /[,;:.][\s\u00a0]*$/u
