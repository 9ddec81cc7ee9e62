/**
 * The degrees of the labels of one paragraph. `i`, `v`, `x`, `l`, `c`, `d` and `m` are letters or roman numerals by
 * their place in the sequence, never by first match: several readings of the list are followed at once, and the one
 * with the fewest slips is taken. Sources.
 */
import { isForeign, type LabelReading, lookAlikes, readings, type Sequence } from '../../syntax/label-values.ts'
import type { Closing } from '../../syntax/labels.ts'

export interface LabelInput {
  readonly inner: string
  readonly closing: Closing
  /** `bis`, `ter` …: put in behind the label of the same letter. */
  readonly suffix?: string
  /** Whether the text before the label announces a list: it ends with a colon. */
  readonly afterColon: boolean
}

/** What a label was understood to be. */
export interface LabelLevel {
  /** From 1, the outermost. */
  readonly degree: number
  /** How it was read; for a slip, what was read all the same. */
  readonly reading: LabelReading
  /** What should stand there in that sequence. */
  readonly expected: LabelReading
  /** `gap`: what comes before is missing; `repeat`: it was there before; `look-alike`: other characters were meant. */
  readonly slip: 'none' | 'gap' | 'repeat' | 'look-alike'
}

interface OpenLevel {
  readonly sequence: Sequence
  readonly value: number
  /** What was printed last, where another label was meant. */
  readonly printed: number
  readonly closing: Closing
}

interface Hypothesis {
  readonly levels: readonly OpenLevel[]
  readonly cost: number
  readonly last: Step | null
}

interface Step {
  readonly placement: LabelLevel
  readonly before: Step | null
}

const WIDTH = 8
const MAX_DEGREE = 4

/** Places the labels of one paragraph, in order. */
export function assignLevels(labels: readonly LabelInput[]): readonly LabelLevel[] {
  let hypotheses: Hypothesis[] = [{ levels: [], cost: 0, last: null }]
  for (const label of labels) {
    const next = hypotheses.flatMap((h) => continuations(h, label))
    next.sort((a, b) => a.cost - b.cost)
    hypotheses = next.slice(0, WIDTH)
  }
  const out: LabelLevel[] = []
  for (let step = hypotheses[0]?.last ?? null; step; step = step.before) out.push(step.placement)
  return out.reverse()
}

/** What a label may be read as: as printed, or as the characters that it was mistaken for. */
function candidates(label: LabelInput): { reading: LabelReading; alike: boolean }[] {
  const printed = isForeign(label.inner) ? [] : readings(label.inner)
  return [
    ...printed.map((reading) => ({ reading, alike: false })),
    ...lookAlikes(label.inner)
      .flatMap(readings)
      .map((reading) => ({ reading, alike: true })),
  ]
}

function continuations(h: Hypothesis, label: LabelInput): Hypothesis[] {
  const out: Hypothesis[] = []
  if (label.suffix) {
    const put = inserted(h, label)
    if (put.length > 0) return put
  }
  for (const { reading, alike } of candidates(label)) {
    for (let i = h.levels.length - 1; i >= 0; i--) {
      const level = h.levels[i] as OpenLevel
      if (level.sequence !== reading.sequence) continue
      out.push(continued(h, i, level, label, reading, alike, reading.value))
      if (!alike && isChangedAbout(h, i, reading)) out.push(changedAbout(h, i, level, label, reading))
      if (reading.value !== level.value + 1) out.push(continued(h, i, level, label, reading, alike, level.value + 1))
    }
    if (h.levels.length < MAX_DEGREE) out.push(opened(h, label, reading, alike))
  }
  const innermost = h.levels.at(-1)
  if (innermost) out.push(misprinted(h, innermost, label))
  return out
}

/**
 * The label goes on with the sequence of a level that is open; the levels inside it close. `value` is what the next
 * label has to follow.
 */
function continued(
  h: Hypothesis,
  at: number,
  level: OpenLevel,
  label: LabelInput,
  reading: LabelReading,
  alike: boolean,
  value: number,
): Hypothesis {
  const step = reading.value - level.value
  // `(a)`, `(a)`, `(a)`: the labels stand still, and the third is no less counted than the second.
  const still = step < 0 && reading.value === level.printed
  const off = step === 1 ? 0 : step === 0 ? 3 : still ? 2.5 : step > 1 ? 2 + Math.min(step, 8) / 2 : 6
  const cost =
    off +
    (alike ? 1 : 0) +
    (value === reading.value ? 0 : 0.2) +
    (label.closing === level.closing ? 0 : 1) +
    (h.levels.length - 1 - at) * 0.1 +
    (label.afterColon ? 1 : 0)
  const expected = { sequence: level.sequence, value: level.value + 1 }
  const slip = alike ? 'look-alike' : step === 1 ? 'none' : step > 1 ? 'gap' : 'repeat'
  return {
    levels: [...h.levels.slice(0, at), { ...level, value, printed: reading.value }],
    cost: h.cost + cost,
    last: { placement: { degree: at + 1, reading, expected, slip }, before: h.last },
  }
}

/** `(b)`, `(a)`, `(c)`: the label that was due stands behind the one that should follow it. */
function isChangedAbout({ last }: Hypothesis, at: number, { sequence, value }: LabelReading): boolean {
  if (!last) return false
  const { degree, slip, expected, reading } = last.placement
  const isDue = expected.sequence === sequence && expected.value === value
  return slip === 'gap' && degree === at + 1 && isDue && reading.value === value + 1
}

/** The two take their places, and the sequence goes on behind both. */
function changedAbout(
  h: Hypothesis,
  at: number,
  level: OpenLevel,
  label: LabelInput,
  reading: LabelReading,
): Hypothesis {
  const expected = { sequence: level.sequence, value: level.value + 1 }
  return {
    levels: h.levels.slice(0, at + 1),
    cost: h.cost + 1 + (label.closing === level.closing ? 0 : 1) + (label.afterColon ? 1 : 0),
    last: { placement: { degree: at + 1, reading, expected, slip: 'repeat' }, before: h.last },
  }
}

/** `(a bis)` behind `(a)`: it stands beside the sequence and takes no place in it. */
function inserted(h: Hypothesis, label: LabelInput): Hypothesis[] {
  return readings(label.inner).flatMap((reading) => {
    const at = h.levels.findLastIndex(({ sequence, value }) => sequence === reading.sequence && value === reading.value)
    if (at < 0) return []
    const placement: LabelLevel = { degree: at + 1, reading, expected: reading, slip: 'none' }
    return [{ levels: h.levels.slice(0, at + 1), cost: h.cost, last: { placement, before: h.last } }]
  })
}

/** Whatever is printed, the next label of the innermost sequence is meant: `(b)` between `(i)` and `(iii)`. */
function misprinted(h: Hypothesis, level: OpenLevel, label: LabelInput): Hypothesis {
  const expected = { sequence: level.sequence, value: level.value + 1 }
  return {
    levels: [...h.levels.slice(0, -1), { ...level, value: expected.value }],
    cost: h.cost + 4 + (label.closing === level.closing ? 0 : 1) + (label.afterColon ? 1 : 0),
    last: { placement: { degree: h.levels.length, reading: expected, expected, slip: 'gap' }, before: h.last },
  }
}

/** The label opens a list of its own, inside the last label. */
function opened(h: Hypothesis, label: LabelInput, reading: LabelReading, alike: boolean): Hypothesis {
  const same = h.levels.some((level) => level.sequence === reading.sequence && level.closing === label.closing)
  const cost =
    (reading.value === 1 ? 0 : 4 + Math.min(reading.value, 12) / 4) +
    (alike ? 2.5 : 0) +
    (same ? 3 : 0) +
    (label.afterColon || h.levels.length === 0 ? 0 : 2) +
    (h.levels.length === 0 && reading.sequence === 'roman' ? 0.2 : 0)
  const expected = { sequence: reading.sequence, value: 1 }
  return {
    levels: [...h.levels, { ...reading, printed: reading.value, closing: label.closing }],
    cost: h.cost + cost,
    last: {
      placement: {
        degree: h.levels.length + 1,
        reading,
        expected,
        slip: alike ? 'look-alike' : reading.value === 1 ? 'none' : 'gap',
      },
      before: h.last,
    },
  }
}
