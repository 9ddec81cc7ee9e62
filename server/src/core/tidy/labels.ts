/** Labels in the form of the house: the same numbers and letters, in its brackets, with one space behind. */
import { INSERTIONS } from '../lexicon/insertions.ts'
import type { LabelForm } from '../styles/style.ts'
import { readings } from '../syntax/label-values.ts'
import { bracketed, type Closing, type Label } from '../syntax/labels.ts'
import { type Block, isLeaf } from '../syntax/tree.ts'
import type { Edit } from '../text/edit.ts'
import type { PlacedPart } from './placed-parts.ts'

/** What is known of all labels of a draft. */
export interface LabelContext {
  /** The forms of sub-paragraphs, outermost first; none where any will do. */
  readonly forms: readonly LabelForm[]
  /**
   * Which numbers of paragraphs take the form `1.`: all together, where each is sure; those that nearly have it; none,
   * where the house has others.
   */
  readonly numbers: 'all' | 'near' | 'none'
}

/** The edit that gives the label of a part that is sure its form. */
export function tidyLabel({ block, place, level }: PlacedPart, context: LabelContext, text: string): readonly Edit[] {
  const { label } = block
  if (!label) return []
  const said =
    place === 'operative'
      ? numberOf(label, context.numbers)
      : place === 'subParagraph' && level?.slip === 'none'
        ? formed(label, context.forms[level.degree - 1]?.closing)
        : label.text
  const { start, end } = label.span
  // `{~~4.~>5.~~} *Decides*`: the label stands in a change, and what parts it from its words is outside.
  if (isInChange(block.placed.block)) return [{ span: { start, end }, text: said }]
  const space = spaceBehind(text, end)
  // `**1. Calls upon** States`: the label shares its emphasis with the words behind it.
  const mark = markBefore(block.placed.block)
  if (mark === '')
    return [{ span: { start, end: end + (space?.length ?? 0) }, text: space === null ? said : `${said} ` }]
  return space === null
    ? []
    : [{ span: { start: start - mark.length, end: end + space.length }, text: `${said} ${mark}` }]
}

const SUFFIX = new RegExp(`^(?:${INSERTIONS})$`)

/** `1)`, `(1)`, `I.`, `**1.**`, `5bis.` → `1.`, `5 bis.`; negotiators’ labels, and look-alikes, stay what they are. */
function numberOf(label: Label, which: LabelContext['numbers']): string {
  const { text, inner, suffix, prefix, closing } = label
  if (which === 'none' || prefix !== '' || (suffix !== '' && !SUFFIX.test(suffix))) return text
  const isFigure = /^\d+$/.test(inner)
  const isPrinted = text.includes(inner) || /^[IVXL]+\.$/.test(text)
  const roman = readings(inner).find(({ sequence }) => sequence === 'roman')
  if (!isPrinted || !(isFigure || roman)) return text
  const isNear = isFigure && closing === 'stop' && text.startsWith(inner)
  if (!isNear && which !== 'all') return text
  return `${isFigure ? inner : roman?.value}${suffix && ` ${suffix}`}.`
}

/** The label with these brackets; as it is, without its emphasis, where the house has no form of its own. */
const formed = ({ text, inner, suffix }: Label, closing: Closing | undefined): string =>
  closing === undefined ? text : bracketed(inner + (suffix && ` ${suffix}`), closing)

/**
 * The white space between a label and the words on its line; null where none follow, or where it has marks of
 * direction.
 */
function spaceBehind(text: string, at: number): string | null {
  const [, space = '', next = ''] = /^([ \t\u00a0]*)([^\r\n\u200e\u200f]?)/u.exec(text.slice(at, at + 80)) ?? []
  return next === '' ? null : space
}

const isInChange = ({ children }: Block): boolean =>
  children.some(
    (child) =>
      !isLeaf(child) &&
      (child.kind === 'insertion' || child.kind === 'substitution') &&
      child.children.some(({ kind }) => kind === 'label'),
  )

/** The mark of emphasis that opens right before the label of a block; empty where none does. */
function markBefore({ children }: Block): string {
  for (const child of children) {
    if (isLeaf(child)) continue
    const [open, label] = child.children
    return open && isLeaf(open) && label?.kind === 'label' ? open.text : ''
  }
  return ''
}
