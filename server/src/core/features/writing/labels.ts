/**
 * Labels of paragraphs and sub-paragraphs in the form of the house, or that of the text, where the house leaves it
 * open.
 */
import type { Language } from '../../lexicon/languages.ts'
import type { HouseStyle, LabelForm } from '../../styles/style.ts'
import { HEADQUARTERS_LABELS, half } from '../../styles/un-ga.ts'
import { readings, write } from '../../syntax/label-values.ts'
import { bracketed } from '../../syntax/labels.ts'
import type { Unit } from './units.ts'

/** How many degrees of sub-paragraphs there are. */
export const MOST_DEGREES = 4

/** Whether decisions are numbered, or will be where there are several. */
export const numbersDecisions = ({ levels, numbersParagraphs }: HouseStyle): boolean =>
  numbersParagraphs && levels['paragraph-number'] !== 'off'

/** The form of a degree (from 1): that of the house; where it has none, that of the text; else that of Headquarters. */
export function formOf(degree: number, all: readonly Unit[], style: HouseStyle, language: Language): LabelForm {
  const own = style.labels[language][degree - 1]
  if (own) return own
  const found = all.find((unit) => unit.degree === degree && unit.level?.slip === 'none')
  if (found?.level && found.label) return { sequence: found.level.reading.sequence, closing: found.label.closing }
  const usual = language === 'en' ? HEADQUARTERS_LABELS : half(HEADQUARTERS_LABELS)
  return usual[Math.min(degree, MOST_DEGREES) - 1] as LabelForm
}

/** The label of a sub-paragraph by its value. */
export const printLabel = (value: number, { sequence, closing }: LabelForm): string =>
  bracketed(write({ sequence, value }), closing)

/** The value of a unit among its like; null where its label says none, or stands beside the sequence (`bis`). */
export function ordinalOf({ label, level }: Unit): number | null {
  if (label?.suffix !== '') return null
  if (level) return level.slip === 'look-alike' ? level.expected.value : level.reading.value
  return readings(label.inner).find(({ sequence }) => sequence === 'numbers')?.value ?? null
}

/**
 * The label of a unit with another value, as it is written otherwise: `OP2.` → `OP3.`, `**2.**` → `**3.**`; `text` is
 * that of the draft.
 */
export function relabelled(text: string, { label, level }: Unit, value: number): string {
  if (!label) return `${value}.`
  const inner = level ? write({ sequence: level.expected.sequence, value }) : String(value)
  const printed = text.slice(label.span.start, label.span.end)
  const at = printed.lastIndexOf(label.inner)
  if (at >= 0 && label.suffix === '') return printed.slice(0, at) + inner + printed.slice(at + label.inner.length)
  return level ? printLabel(value, { sequence: level.expected.sequence, closing: label.closing }) : `${inner}.`
}
