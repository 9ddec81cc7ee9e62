import { ownDesignation } from '../citations/own.ts'
import type { OrganId } from '../lexicon/organs.ts'
import type { Operative, Part, PlacedLabel } from '../model/model.ts'
import { subParagraphsOf } from '../model/read.ts'
import {
  detectNumberSlips,
  isDecision,
  isDressed,
  isRoman,
  type Numbered,
  type NumberSlip,
  numberBefore,
  numberedIn,
  withoutSuffix,
} from '../numbering/number-slips.ts'
import type { HouseStyle } from '../styles/style.ts'
import { type Message, say, sentences } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { examples } from './examples/paragraph-number.ts'
import type { Fix, PartContext, RawFinding, Rule, Severity } from './rule.ts'
import { doubledLabel } from './shared/doubled-label.ts'
import { insertion, removal, replacement } from './shared/make-fix.ts'
import { ownForm } from './shared/own-session.ts'
import { reasonsOutOfStep } from './shared/reason-labels.ts'

/** Numbers of operative paragraphs run 1, 2, 3; a gap may mean a lost paragraph. */
export const paragraphNumber: Rule = {
  id: 'paragraph-number',
  summary: say`Operative paragraphs are numbered 1, 2, 3; a single one has no number.`,
  why: say`Paragraphs are cited by their numbers: a number that is skipped or stands twice sends a reader to the wrong paragraph, and a gap may mean that a paragraph was lost.`,
  source: say`R-62, R-63, R-65, R-66 (continuous in 2,229 of 2,237 published General Assembly texts)`,
  level: 'error',
  fixes: 'suggestion',
  fixSafety: say`A gap may mean that a paragraph is lost, so a person chooses; numbers move together with every reference to them.`,
  examples,
  checkParagraph: (paragraph) =>
    paragraph.kind === 'operative' && paragraph.label ? doubledLabel(paragraph.label.text, paragraph.prose) : [],
  checkPart: (part, context) => [...reasonsOutOfStep(part), ...decisionsIn(part, context)],
}

/** From which year on bodies number all paragraphs that numbered few at first. Source: published resolutions. */
const NUMBERED_SINCE: Readonly<Partial<Record<OrganId, number>>> = { sc: 1960 }

/** Whether a resolution is of a time in which none of its paragraphs needs a number. */
function mayGoWithout({ resolution, document }: PartContext): boolean {
  const since = resolution.organ && NUMBERED_SINCE[resolution.organ]
  const form = since ? ownForm(resolution) : null
  const year = form?.type === 'sc' ? form.year : Number(ownDesignation(document.model, resolution).date?.slice(0, 4))
  return since !== null && since !== undefined && year < since
}

function decisionsIn(part: Part, context: PartContext): RawFinding[] {
  const { style } = context
  const all = numberedIn(part).filter(({ label }) => style.numbersParagraphs || label?.prefix === 'ART')
  const [only, second] = all
  const before = numberBefore(part)
  if (only && !second && before === 0 && only.label?.prefix !== 'ART')
    return style.numberSingleParagraph === true ? unnumberedSingle(only, style) : numberedSingle(only, style)
  return detectNumberSlips(all, before).flatMap((slip): RawFinding[] => {
    if (slip.kind === 'none' && mayGoWithout(context)) return []
    const span = 'label' in slip ? slip.label.span : openingSpan((all[slip.at] as Numbered).operative)
    const found: RawFinding = {
      span,
      message: messageOf(slip, all),
      ...(isRenumbered(slip) ? { renumbers: true } : { fixes: fixesOf(slip, all) }),
      ...(OF_FORM.includes(slip.kind) && { isOfForm: true }),
    }
    const severity = SEVERITY[slip.kind]
    return [severity ? { ...found, severity } : found]
  })
}

/** What is less sure, or matters less, than a number that is wrong. */
const SEVERITY: Partial<Record<NumberSlip['kind'], Severity>> = {
  uncounted: 'warning',
  none: 'warning',
  roman: 'warning',
  dressed: 'hint',
}

/** Slips in whether and how numbers are written, which is another matter in each house. */
const OF_FORM: readonly NumberSlip['kind'][] = ['none', 'roman', 'dressed', 'form']

/** What moves the numbers of other paragraphs, so that references have to follow. */
const RENUMBERED: readonly NumberSlip['kind'][] = ['lost', 'uncounted', 'insertion', 'early', 'sequence']

/** An article in words, `ARTÍCULO SEGUNDO`, has its number written by a person. */
const isRenumbered = (slip: NumberSlip): boolean =>
  RENUMBERED.includes(slip.kind) && !('label' in slip && slip.label.prefix !== '' && isOrdinal(slip.label))

/** Where a paragraph without a number is marked: at its opening, or its first character. */
const openingSpan = ({ prose, opening }: Operative): Span => prose.toDraft(opening ?? { start: 0, end: 1 })

function messageOf(slip: NumberSlip, all: readonly Numbered[]): Message {
  const { due } = slip
  switch (slip.kind) {
    case 'lost':
      return say`This operative paragraph has lost its number, which by its place is ${due}. Write “${numberedLike(all, due)}” before it.`
    case 'uncounted':
      return say`This operative paragraph has no number, while those before and after it do. If it is a paragraph of its own, number it “${numberedLike(all, due)}”, and the ones that follow it anew.`
    case 'none':
      return say`No operative paragraph has a number, so none can be cited or found again. Number them 1, 2, 3.`
    case 'roman':
      return say`The number of this operative paragraph is written “${slip.label.text}” where “${due}.” is due. Operative paragraphs have arabic numbers, and sections roman ones.`
    case 'dressed':
      return say`The numbers of operative paragraphs are in emphasis here, as in “${slip.label.text}”. Only the verb is emphasised: take the marks around the numbers away.`
    case 'misread':
      return say`The number of this operative paragraph is written “${slip.label.text}”, with a letter that looks like a figure, so that no search and no reference finds it. Write “${due}.”.`
    case 'form':
      return say`The number of this operative paragraph is written “${slip.label.text}” where “${slip.label.inner}.” is due. Operative paragraphs are numbered with a full stop, and sub-paragraphs with brackets.`
    case 'insertion':
      return due === 1
        ? say`“${slip.label.text}” should follow paragraph ${Number(slip.label.inner)}, and follows none. Move it, or number it “${numbered(withoutSuffix(slip.label), 1)}”.`
        : say`“${slip.label.text}” should follow paragraph ${Number(slip.label.inner)}, and follows ${due - 1}. Move it, or number it “${inserted(due - 1, slip.label)}”.`
    case 'early':
      return say`Paragraph “${slip.label.text}” stands before ${due}, which is due here, so references to it mislead. Move it to its place, or number it “${numbered(slip.label, due)}”, and those that follow anew.`
    case 'sequence':
      return messageOfSequence(slip.label, due)
  }
}

function messageOfSequence(label: PlacedLabel, due: number): Message {
  const { text, inner } = label
  const number = Number(inner)
  const last = due - 1
  if (number > due)
    return due === 1
      ? say`The first operative paragraph is numbered “${text}”. A paragraph may be lost before it; if none is, number it “${numbered(label, 1)}”.`
      : sentences(
          missing(text, last, due, number),
          say`A paragraph may have been lost; if none was, number this one “${numbered(label, due)}”.`,
        )
  return number === last
    ? say`Paragraph number “${text}” stands twice, so references to it are ambiguous. Number this one “${numbered(label, due)}”.`
    : say`Paragraph number “${text}” comes after ${last}, so references to it are ambiguous. Number this one “${numbered(label, due)}”.`
}

/** A number as the others have theirs. */
function numberedLike(all: readonly Numbered[], number: number): string {
  const other = all.find(({ label }) => label !== null)?.label
  return other ? numbered(other, number) : `${number}.`
}

/** `5.`, `OP5`, `ARTÍCULO 5.-`; of an article in words only its number. */
const numbered = (label: PlacedLabel, number: number): string =>
  label.prefix === '' ? `${number}.` : isOrdinal(label) ? `${number}` : label.text.replace(/\d+/, `${number}`)

const isOrdinal = ({ text }: PlacedLabel): boolean => !/\d/.test(text)

/** `5 bis.`, `2A.` */
const inserted = (number: number, label: PlacedLabel): string =>
  label.prefix !== '' ? numbered(label, number) : withSuffix(number, label)

const withSuffix = (number: number, { suffix }: PlacedLabel): string =>
  suffix.length === 1 ? `${number}${suffix.toUpperCase()}.` : `${number} ${suffix}.`

/** What stands behind `last` while the numbers from `from` on are missing. */
const missing = (text: string, last: number, from: number, to: number): Message =>
  to - from === 1
    ? say`Paragraph “${text}” follows ${last}: number ${from} is missing.`
    : to - from === 2
      ? say`Paragraph “${text}” follows ${last}: numbers ${from} and ${from + 1} are missing.`
      : to - from > 20
        ? say`Paragraph “${text}” follows ${last}: number ${from} should stand here.`
        : say`Paragraph “${text}” follows ${last}: numbers ${from} to ${to - 1} are missing.`

function fixesOf(slip: NumberSlip, all: readonly Numbered[]): readonly Fix[] {
  const { due } = slip
  switch (slip.kind) {
    case 'none':
      return [numberingOf(all)]
    case 'misread':
      return [replacement(slip.label.span, `${due}.`, 'suggestion')]
    case 'roman':
      return [rewriting(all, isRoman, ({ inner }) => `${inner}.`)]
    case 'dressed':
      return [rewriting(all, isDressed, ({ text }) => text)]
    case 'form':
      return [replacement(slip.label.span, `${slip.label.inner}.`, 'suggestion')]
    default:
      return []
  }
}

/** All numbers of a kind, which is told once, written otherwise. */
function rewriting(
  all: readonly Numbered[],
  isOfKind: (label: PlacedLabel) => boolean,
  write: (label: PlacedLabel) => string,
): Fix {
  const labels = all.flatMap(({ label }) => (label && isOfKind(label) ? [label] : []))
  const edits = labels.map((label) => ({ span: label.span, text: write(label) }))
  const [first] = edits
  return edits.length === 1 && first
    ? replacement(first.span, first.text, 'suggestion')
    : { title: say`Write the numbers of all ${edits.length} paragraphs anew`, safe: false, edits }
}

/** All paragraphs numbered, from 1; one that only leads to others is none. */
function numberingOf(all: readonly Numbered[]): Fix {
  const edits = all.filter(isDecision).map(({ operative: { prose } }, i) => ({
    span: { start: prose.start, end: prose.start },
    text: `${i + 1}. `,
  }))
  return { title: say`Number all ${edits.length} operative paragraphs`, safe: false, edits }
}

/** In the styles that number a single operative paragraph too. */
function unnumberedSingle({ label, operative }: Numbered, style: HouseStyle): RawFinding[] {
  if (label || !operative.opening?.known) return []
  return [
    {
      span: openingSpan(operative),
      message: say`This operative paragraph has no number, and ${style.name} style numbers every one. Write “1.” before it.`,
      fixes: [insertion(operative.prose.start, '1. ', 'suggestion', say`Number it “1.”`)],
    },
  ]
}

/** elsewhere a single operative paragraph is not numbered. */
function numberedSingle({ label, operative, number }: Numbered, style: HouseStyle): RawFinding[] {
  // While it has not come to the end of the text, more paragraphs are still to be written.
  if (!label || !isFinished(operative)) return []
  const span = { start: label.span.start, end: Math.max(label.span.end, operative.prose.start) }
  const message =
    number === 1
      ? say`The only operative paragraph is numbered “1.”; a single one takes no number. Take the number away, or look for paragraphs that were lost.`
      : say`The only operative paragraph is numbered “${label.text}”. Paragraphs before it may be lost; if none is, take the number away.`
  const found: RawFinding = {
    span: label.span,
    message,
    fixes: [removal(span, 'suggestion', say`Take the number “${label.text}” away`)],
  }
  if (number !== 1) return [found]
  return [{ ...found, isOfForm: true, ...(style.numberSingleParagraph === 'either' && { severity: 'hint' }) }]
}

/** True where the last words of the paragraph close with a full stop. */
function isFinished(operative: Operative): boolean {
  const last = subParagraphsOf(operative).at(-1)?.prose ?? operative.prose
  return /\.[”"’)\]]*$/u.test(last.text)
}
