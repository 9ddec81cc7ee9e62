/** Labels that are typed: a number, a letter or a bullet, and a tab behind it. */
import { isLabel, readLabel } from '../../../syntax/labels.ts'
import type { Change, RichParagraph, Run } from '../../rich-text.ts'

/** The longest label that is looked for, with its tab. */
const LABEL_REACH = 16

/** Whether a run is in the text as it is now, or as it was before. */
const isIn = ({ change }: Run, gone: Change['kind']): boolean => change?.kind !== gone

/**
 * A paragraph with the label that its words open with by itself. Where the label has changed, that of the text as it is
 * now; where the paragraph was taken out, that which it had.
 */
export function withTypedLabel(paragraph: RichParagraph): RichParagraph {
  const { runs, label } = paragraph
  if (label !== '') return { ...paragraph, runs: trimmed(runs) }
  const open = trimmed(runs)
  const [now, before] = labelsOf(
    open.filter((run) => isIn(run, 'out')),
    open.filter((run) => isIn(run, 'in')),
  )
  const said = now.label || (paragraph.change?.kind === 'out' ? before.label : '')
  // Whole paragraphs that were put in or taken out are so with their labels.
  const isChanged = now.label !== before.label && !paragraph.change && !isAllChanged(open)
  if (said === '' && !isChanged) return { ...paragraph, runs: open }
  const words = trimmed(without(open, now.width, before.width))
  const by = isChanged ? open.find(({ change }) => change)?.change : null
  return {
    ...paragraph,
    label: said,
    runs: words,
    ...(by && { labelBefore: before.label, labelBy: { author: by.author, date: by.date } }),
  }
}

const isAllChanged = (runs: readonly Run[]): boolean => {
  const said = runs.filter((run) => run.kind === 'note' || (run.kind === 'text' && run.text.trim() !== ''))
  return said.every(({ change }) => change !== null && change.kind === said[0]?.change?.kind)
}

/** A label that words open with, and how many characters it takes with what parts it from them. */
interface Opening {
  readonly label: string
  readonly width: number
}

/** The labels of a text as it is now and as it was before; a space parts one from its words where it has changed. */
function labelsOf(now: readonly Run[], before: readonly Run[]): readonly [now: Opening, before: Opening] {
  const [one, other] = [openingOf(now), openingOf(before)]
  if (one.tabbed || other.tabbed) return [one.tabbed ?? NONE, other.tabbed ?? NONE]
  const isOther = one.spaced && other.spaced && one.spaced.label !== other.spaced.label
  return isOther ? [one.spaced, other.spaced] : [NONE, NONE]
}

const NONE: Opening = { label: '', width: 0 }

/** The label that words open with, by what parts it from them. */
function openingOf(runs: readonly Run[]): { readonly tabbed: Opening | null; readonly spaced: Opening | null } {
  let text = ''
  for (const run of runs) {
    if (run.kind === 'text') text += run.text
    if (text.length > LABEL_REACH) break
  }
  const space = text.length - text.trimStart().length
  const tab = text.indexOf('\t', space)
  const label = tab > space && tab < LABEL_REACH ? text.slice(space, tab).trim() : ''
  const spaced = label === '' ? readLabel(text.slice(space)) : null
  return {
    tabbed: isBullet(label) || isLabel(label) ? { label, width: tab + 1 } : null,
    spaced: spaced && { label: spaced.text, width: space + spaced.width },
  }
}

const isBullet = (text: string): boolean => /^[-•–—*]$/.test(text)

/** Runs without their first characters. */
export const withoutFirst = (runs: readonly Run[], width: number): readonly Run[] => without(runs, width, width)

/** Runs without so many characters of the text as it is now, and so many of that before. */
function without(runs: readonly Run[], now: number, before: number): readonly Run[] {
  let [leftNow, leftBefore] = [now, before]
  return runs.map((run) => {
    if (run.kind !== 'text') return run
    const counts = [...(isIn(run, 'out') ? [leftNow] : []), ...(isIn(run, 'in') ? [leftBefore] : [])]
    const cut = Math.min(run.text.length, ...counts)
    if (isIn(run, 'out')) leftNow -= cut
    if (isIn(run, 'in')) leftBefore -= cut
    return cut === 0 ? run : { ...run, text: run.text.slice(cut) }
  })
}

/** Runs without the white space that they open and close with. */
export function trimmed(runs: readonly Run[]): readonly Run[] {
  const out = [...runs]
  for (const [step, trim] of [
    [1, (text: string) => text.trimStart()],
    [-1, (text: string) => text.trimEnd()],
  ] as const)
    for (let i = step === 1 ? 0 : out.length - 1; i >= 0 && i < out.length; i += step) {
      const run = out[i] as Run
      if (run.kind === 'note' || (run.kind === 'text' && run.source?.whole !== undefined)) break
      if (run.kind !== 'text') continue
      const text = trim(run.text)
      out[i] = { ...run, text }
      if (text !== '') break
    }
  return out.filter((run) => run.kind !== 'text' || run.text !== '')
}
