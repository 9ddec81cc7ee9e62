/**
 * Turns what was recognized in a draft into the format: blank lines, whole lines, labels, emphasis, notes; no word is
 * changed, and nothing is touched that is not sure.
 */

import { isAdopted } from '../document/adopted.ts'
import { type Document, parse } from '../document/document.ts'
import { nameOfForeign } from '../document/foreign.ts'
import type { HouseStyle } from '../styles/style.ts'
import { readings } from '../syntax/label-values.ts'
import { composeEdits } from '../text/composed.ts'
import { applyEdits, type Edit, offsetAfter } from '../text/edit.ts'
import { realLineEnds } from '../text/line-ends.ts'
import { type Message, say } from '../text/message.ts'
import { contains, type Span } from '../text/span.ts'
import { rightLetters } from '../text/wrong-encoding.ts'
import type { LinedPart } from './gaps.ts'
import { type Change, linedPartsOf, type Plan, planOf } from './plan.ts'

/** How often a draft is read again at most: what is tidied may make something else sure. */
const ROUNDS = 4

/** Why a draft is left as it is, in words that go on its name: `is adopted, …`; null where it is not. */
export function reasonToLeave(document: Document): Message | null {
  if (isAdopted(document)) return say`is adopted, so it is left as it is`
  return document.foreign === null
    ? null
    : say`is in ${nameOfForeign(document.foreign)}, a language that is not known here, so it is left as it is`
}

/**
 * The smallest edits that tidy a draft as this house has it, or what of it lies in `within`, in whole blocks. They are
 * such that the draft is understood afterwards as before; a tidied draft has none, nor has an adopted text, or
 * one in a language that is not known here.
 */
export function tidy(document: Document, style: HouseStyle, within: Span | null = null): readonly Edit[] {
  if (reasonToLeave(document) !== null) return []
  const { text } = document
  // Both leave the text as it is read; no line end is part of a letter.
  const unread = [...realLineEnds(text), ...rightLetters(text)].toSorted((a, b) => a.span.start - b.span.start)
  let edits: readonly Edit[] = unread.filter(({ span }) => !within || contains(within, span))
  let current = edits.length > 0 ? parse(applyEdits(text, edits), document.given) : document
  let range = within && movedRange(within, edits)
  for (let round = 0; round < ROUNDS; round++) {
    const step = understoodAlike(current, planOf(current, style, range))
    if (!step) break
    edits = composeEdits(text, [edits, step.edits])
    if (range) range = movedRange(range, step.edits)
    current = step.document
  }
  return edits
}

const movedRange = ({ start, end }: Span, edits: readonly Edit[]): Span => ({
  start: offsetAfter(start, edits),
  end: offsetAfter(end, edits),
})

interface TidyStep {
  readonly edits: readonly Edit[]
  readonly document: Document
}

/** How many places may be read otherwise when they are tidied, before all is left alone. */
const MOST_LEFT_ALONE = 8

/** The changes of a plan without those by which a part would be read as something else; null where none are left. */
function understoodAlike(document: Document, { parts, changes }: Plan): TidyStep | null {
  let left = changes
  const seen = new Set<number>()
  for (let n = 0; n < MOST_LEFT_ALONE && left.length > 0; n++) {
    const edits = left.flatMap((change) => change.edits)
    const after = parse(applyEdits(document.text, edits))
    const joined = new Set(left.map((change) => change.joined))
    const at = firstDifference(parts, joined, linedPartsOf(after))
    if (at === null) return { edits, document: after }
    left = seen.has(at) ? left.filter(({ kind }) => kind === 'gap') : left.filter((change) => !isNear(change, at))
    seen.add(at)
  }
  return null
}

const isNear = ({ kind, from, to }: Change, at: number): boolean =>
  kind !== 'notes' && kind !== 'line numbers' && from <= at + 1 && to >= at - 1

/** The number of the first part that is read otherwise afterwards; null where none is. */
function firstDifference(
  before: readonly LinedPart[],
  joined: ReadonlySet<number | null>,
  after: readonly LinedPart[],
): number | null {
  let n = 0
  for (const [i, part] of before.entries()) {
    if (joined.has(i)) continue
    const other = after[n++]
    if (!other || readingOf(part) !== readingOf(other)) return i
  }
  return n < after.length ? before.length : null
}

/** What a part was understood as, wherever it stands and however it is written. */
function readingOf({ block: { kind, label }, place, level }: LinedPart): string {
  const reading = level?.reading ?? (label && readings(label.inner).at(-1))
  return [
    kind,
    place,
    label?.prefix,
    label?.suffix,
    level?.degree,
    level?.slip,
    level?.reading.sequence,
    reading?.value,
  ].join(' ')
}
