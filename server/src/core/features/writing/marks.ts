/**
 * The marks that words close with, and the emphasis that verbs and openings take, where a command writes a paragraph.
 */
import type { Language } from '../../lexicon/languages.ts'
import { markOn } from '../../model/emphasis-fit.ts'
import type { Paragraph, Part } from '../../model/model.ts'
import type { Prose } from '../../model/prose.ts'
import { elementsOf } from '../../model/read.ts'
import { type ClosingMark, closeWith, closingOf, spaced } from '../../rules/shared/closing.ts'
import { usualMark } from '../../rules/shared/opening-emphasis.ts'
import { isParagraph } from '../../rules/shared/paragraphs.ts'
import { isUnwritten } from '../../rules/shared/unwritten.ts'
import { EMPHASIS_RULES } from '../../styles/rule-ids.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { marksOf } from '../../syntax/emphasis-marks.ts'
import type { Edit } from '../../text/edit.ts'
import { leadsOn } from '../../wording/line-kinds.ts'
import { topOf, type Unit } from './units.ts'

const NO_MARKS = ['', ''] as const

/** The marks of emphasis that await the opening of a new paragraph; empty where the text, or the house, has none. */
export function openingMarks(part: Part, kind: Paragraph['kind'], style: HouseStyle): readonly [string, string] {
  const paragraphs = elementsOf(part).filter(isParagraph)
  const written = paragraphs.filter((one) => one.kind === kind && !isUnwritten(one.prose))
  const emphasised = written.filter(({ prose, opening }) =>
    opening ? markOn(prose, opening) !== null : prose.emphasis[0]?.words.start === 0,
  )
  const isOff = style.levels[EMPHASIS_RULES[kind]] === 'off'
  if (written.length > 0 ? emphasised.length * 2 < written.length : isOff) return NO_MARKS
  const { mark } = usualMark(paragraphs, { style, strictEmphasis: false })
  return marksOf(mark)
}

/**
 * The edits by which the marks around all the words of a paragraph end behind its opening, where a person has typed on
 * within them; none where the words behind the opening, or all, stand without.
 */
export function marksBehindOpening({ opening, prose }: Unit, text: string, offset: number): readonly Edit[] {
  const [first] = prose.emphasis
  if (!opening?.known || !first || first.mark === 'capitals' || first.inner.end !== offset) return []
  const { end } = prose.toDraft({ start: opening.end - 1, end: opening.end })
  if (first.words.start >= opening.end || end >= offset) return []
  const span = { start: offset, end: first.outer.end }
  return [
    { span: { start: end, end }, text: text.slice(span.start, span.end) },
    { span, text: '' },
  ]
}

/** The mark that a unit closes with where others of its kind follow. */
export function dueMark(unit: Unit, { closing }: HouseStyle): ClosingMark {
  if (unit.kind === 'operative') return closing.operative
  if (unit.kind === 'preambular') return closing.preambular
  const before = unit.parent?.children[unit.parent.children.indexOf(unit) - 1]
  const habit = before && before.children.length === 0 ? closingOf(before.prose.words).mark : null
  return habit === ',' || habit === ';' ? habit : closing.item
}

/** The edit that closes words with a mark, where they close with none; null where they do, or a person has to say. */
export function closingEdit(prose: Prose, mark: ClosingMark, language: Language): Edit | null {
  const closing = closingOf(prose.words)
  if (closing.mark || closing.extra || closing.joiner || leadsOn(prose.text)) return null
  if (!/[\p{Alphabetic}\p{N}%”"»’)\]*>]$/u.test(prose.text)) return null
  return closeWith(mark, prose, closing, language)
}

/** The edit that puts another mark in the place of `from`; null where the words close otherwise. */
export function exchangeMark(prose: Prose, from: ClosingMark, to: ClosingMark, language: Language): Edit | null {
  const closing = closingOf(prose.words)
  if (from === to || closing.mark !== from || closing.joiner || closing.both) return null
  return { span: prose.toDraft(closing.span), text: spaced(to, language) }
}

/**
 * The edit by which the last item of a list closes as its paragraph is to, or one that is no longer the last as items
 * do; null where it closes otherwise, as at the end of a text.
 */
export const itemClosingEdit = (item: Unit, isLast: boolean, style: HouseStyle, language: Language): Edit | null => {
  const [ofItem, ofParagraph] = [dueMark(item, style), dueMark(topOf(item), style)]
  return isLast
    ? exchangeMark(item.prose, ofItem, ofParagraph, language)
    : exchangeMark(item.prose, ofParagraph, ofItem, language)
}

/** How words close: the mark with the space before it and a word that joins what follows, `; and`; null for none. */
export function endingOf(prose: Prose): { readonly span: Edit['span']; readonly mark: ClosingMark } | null {
  const { mark, span, joiner, both, extra, quoted } = closingOf(prose.words)
  if (!mark || both || extra || quoted) return null
  const end = joiner?.end ?? span.end
  const whole = prose.toDraft({ start: span.start, end })
  return { span: whole, mark }
}
