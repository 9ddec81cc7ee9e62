import type { Operative, Part, PlacedLabel } from '../model/model.ts'
import { subParagraphsOf } from '../model/read.ts'
import type { HouseStyle } from '../styles/style.ts'
import type { Edit } from '../text/edit.ts'
import type { Fix, RawFinding, Rule } from './rule.ts'
import { andAfter } from './shared/titles.ts'

/** Numbers of operative paragraphs run 1, 2, 3; a gap may mean a lost paragraph. */
export const paragraphNumber: Rule = {
  id: 'paragraph-number',
  summary: 'Operative paragraphs are numbered 1, 2, 3; a single one has no number.',
  why: 'Paragraphs are cited by their numbers: a number that is skipped or stands twice sends a reader to the wrong paragraph, and a gap may mean that a paragraph was lost.',
  source: 'R-62, R-63, R-65, R-66 (continuous in 2,229 of 2,237 published General Assembly texts)',
  level: 'error',
  mend: 'offer',
  examples: [
    {
      bad: 'The General Assembly,\n\n1. <u>Requests</u> a report;\n\n2. <u>Notes</u> it;\n\n⟦4.⟧ <u>Decides</u> so.\n',
    },
    { style: 'mun', good: 'The General Assembly,\n\n1. <u>Requests</u> a report.\n' },
  ],
  check({ document, style }) {
    return document.model.resolutions.flatMap((resolution) =>
      resolution.parts.flatMap((part) => checkPart(part, style)),
    )
  },
}

interface Numbered {
  readonly operative: Operative
  /** Null where the paragraph has no number. */
  readonly label: PlacedLabel | null
  readonly number: number
  /** True for the first operative paragraph of a section, where numbers may start again. */
  readonly opensSection: boolean
}

function checkPart(part: Part, style: HouseStyle): RawFinding[] {
  const operatives = inOrder(part)
  const [only, second] = operatives
  if (only && !second) return checkSingle(only, style)
  const reports: RawFinding[] = []
  const next = nextNumbered(operatives)
  let last = 0
  operatives.forEach((here, i) => {
    const { label, number } = here
    const following = next[i + 1]
    if (!label) {
      const number = following && operatives[following - 1]?.number
      if (last > 0 && here.operative.opening?.known && number === last + 2) reports.push(unnumbered(here, last + 1))
      else if (number === last + 1 && following === i + 2 && isLeftOut(here, operatives[i - 1]))
        reports.push(leftOut(operatives, i, last + 1))
      return
    }
    if (label.suffix) {
      if (number !== last) reports.push(strayInsertion(label, number, last))
      return
    }
    const expected = last + 1
    if (/[lIO]/.test(label.text)) {
      const fits = number === expected || (number === 1 && here.opensSection)
      if (fits || label.inner === '1') {
        last = fits ? number : expected
        reports.push(misread(label, last))
        return
      }
    } else if (!label.text.endsWith('.')) reports.push(outOfForm(label))
    if (number === expected || (number === 1 && here.opensSection)) {
      last = number
      return
    }
    const lost = operatives[i - 1]?.label === null && number === expected + 1
    if (!lost) reports.push(outOfSequence(operatives, i, label, expected))
    last = following && operatives[following - 1]?.number === expected + 1 ? expected : number
  })
  return reports
}

/**
 * For each place, one more than the index of the first numbered paragraph from there on, or 0; insertions (`5 bis`) do
 * not count.
 */
function nextNumbered(operatives: readonly Numbered[]): readonly number[] {
  const next: number[] = new Array(operatives.length + 1).fill(0)
  for (let i = operatives.length - 1; i >= 0; i--) {
    const label = operatives[i]?.label
    next[i] = label && !label.suffix ? i + 1 : (next[i + 1] as number)
  }
  return next
}

function inOrder(part: Part): Numbered[] {
  const out: Numbered[] = []
  const take = (children: Part['children'], inSection: boolean): void => {
    let first = inSection
    for (const child of children) {
      if (child.kind === 'section') take(child.children, true)
      if (child.kind !== 'operative') continue
      const { label } = child
      out.push({ operative: child, label, number: label ? Number(label.inner) : 0, opensSection: first })
      first = false
    }
  }
  take(part.children, false)
  return out
}

/** R-63: a single operative paragraph is not numbered, save in the styles that number it. */
function checkSingle({ label, operative }: Numbered, style: HouseStyle): RawFinding[] {
  if (style.numberSingleParagraph) {
    if (label || !operative.opening?.known) return []
    const { start } = operative.prose
    return [
      {
        span: operative.prose.toDraft(wordsOf(operative)),
        message: `This operative paragraph has no number, and ${style.name} style numbers every one. Write “1.” before it.`,
        fixes: [{ title: 'Number it “1.”', safe: false, edits: [{ span: { start, end: start }, text: '1. ' }] }],
      },
    ]
  }
  // While it has not come to the end of the text, more paragraphs are still to be written.
  if (!label || !isFinished(operative)) return []
  const number = Number(label.inner)
  const span = { start: label.span.start, end: Math.max(label.span.end, operative.prose.start) }
  const remove: Fix = { title: `Take the number “${label.text}” away`, safe: false, edits: [{ span, text: '' }] }
  const message =
    number === 1
      ? 'The only operative paragraph is numbered “1.”; a single one takes no number. Take the number away, or look for paragraphs that were lost.'
      : `The only operative paragraph is numbered “${label.text}”. Paragraphs before it may be lost; if none is, take the number away.`
  return [{ span: label.span, message, fixes: [remove] }]
}

/** True where the last words of the paragraph close with a full stop. */
function isFinished(operative: Operative): boolean {
  const last = subParagraphsOf(operative).at(-1)?.prose ?? operative.prose
  return /\.[”"’)\]]*$/u.test(last.text)
}

/** `l.` for `1.`. */
function misread(label: PlacedLabel, value: number): RawFinding {
  const right = `${value}.`
  return {
    span: label.span,
    message: `The number of this operative paragraph is written “${label.text}”, with a letter that looks like a figure, so that no search and no reference finds it. Write “${right}”.`,
    fixes: [{ title: `Write “${right}”`, safe: false, edits: [{ span: label.span, text: right }] }],
  }
}

/** `5`, `(5)` and `5)` for `5.`. */
function outOfForm(label: PlacedLabel): RawFinding {
  const right = `${label.inner}.`
  return {
    span: label.span,
    message: `The number of this operative paragraph is written “${label.text}”. Operative paragraphs are numbered with a full stop, and sub-paragraphs with brackets: write “${right}”.`,
    fixes: [{ title: `Write “${right}”`, safe: false, edits: [{ span: label.span, text: right }] }],
  }
}

function outOfSequence(operatives: readonly Numbered[], i: number, label: PlacedLabel, expected: number): RawFinding {
  const number = Number(label.inner)
  const right = `${expected}.`
  const message =
    number > expected
      ? expected === 1
        ? `The first operative paragraph is numbered “${label.text}”. A paragraph may be lost before it; if none is, number it “1.”.`
        : `Paragraph “${label.text}” follows ${expected - 1}: ${missing(expected, number)} A paragraph may have been lost; if none was, number this one “${right}”.`
      : `Paragraph number “${label.text}” ${number === expected - 1 ? 'stands twice' : `comes after ${expected - 1}`}, so references to it are ambiguous. Number this one “${right}”.`
  return { span: label.span, message, fixes: [renumber(operatives, i, expected)] }
}

const missing = (from: number, to: number): string =>
  to - from === 1
    ? `number ${from} is missing.`
    : to - from > 20
      ? `number ${from} should stand here.`
      : `numbers ${from} to ${to - 1} are missing.`

/** The paragraph and those that go on from it; the references to them are left to the person who chooses this. */
function renumber(operatives: readonly Numbered[], i: number, value: number): Fix {
  const edits: Edit[] = []
  let due = value
  let before = 0
  for (let at = i; at < operatives.length; at++) {
    const { label, number, opensSection } = operatives[at] as Numbered
    if (!label || label.suffix) continue
    if (at > i && (number === due || number !== before + 1 || (opensSection && number === 1))) break
    edits.push({ span: label.span, text: `${due}.` })
    before = number
    due++
  }
  return { title: `Number this paragraph “${value}.”${andAfter(edits.length - 1)}`, safe: false, edits }
}

/** R-66: `5 bis` follows 5. */
function strayInsertion(label: PlacedLabel, number: number, last: number): RawFinding {
  return {
    span: label.span,
    message: `“${label.text}” should follow paragraph ${number}, and follows ${last === 0 ? 'none' : last}. Move it, or number it “${last} ${label.suffix}.”.`,
    fixes:
      last === 0
        ? []
        : [
            {
              title: `Number it “${last} ${label.suffix}.”`,
              safe: false,
              edits: [{ span: label.span, text: `${last} ${label.suffix}.` }],
            },
          ],
  }
}

/**
 * True where nothing but the number is missing: the one before has its own, the verb is known, and the paragraph closes
 * as others do.
 */
const isLeftOut = ({ operative: { opening, prose } }: Numbered, before: Numbered | undefined): boolean =>
  before?.label != null &&
  before.operative.opening !== null &&
  opening?.known === true &&
  opening.part === 'operative' &&
  /;[\s\u00a0]*$/u.test(prose.text)

/** A paragraph without a number between two that follow one another: it was put in, or its number was never counted. */
function leftOut(operatives: readonly Numbered[], i: number, value: number): RawFinding {
  const { operative } = operatives[i] as Numbered
  const { start } = operative.prose
  const others = renumber(operatives, i + 1, value + 1)
  return {
    severity: 'warning',
    span: operative.prose.toDraft(wordsOf(operative)),
    message: `This operative paragraph has no number, while those before and after it do. If it is a paragraph of its own, number it “${value}.”, and the ones that follow it anew.`,
    fixes: [
      {
        title: `Number it “${value}.”${andAfter(others.edits.length)}`,
        safe: false,
        edits: [{ span: { start, end: start }, text: `${value}. ` }, ...others.edits],
      },
    ],
  }
}

function unnumbered({ operative }: Numbered, expected: number): RawFinding {
  const { start } = operative.prose
  return {
    span: operative.prose.toDraft(wordsOf(operative)),
    message: `This operative paragraph has lost its number, which by its place is ${expected}. Write “${expected}.” before it.`,
    fixes: [
      {
        title: `Number it “${expected}.”`,
        safe: false,
        edits: [{ span: { start, end: start }, text: `${expected}. ` }],
      },
    ],
  }
}

const wordsOf = ({ opening }: Operative): { start: number; end: number } => ({
  start: opening?.start ?? 0,
  end: opening?.end ?? 1,
})
