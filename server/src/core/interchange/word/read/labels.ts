/** Labels that are typed: a number, a letter or a bullet, and a tab behind it. */
import { readLabel } from '../../../syntax/labels.ts'
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
  const now = widthOf(open.filter((run) => isIn(run, 'out')))
  const before = widthOf(open.filter((run) => isIn(run, 'in')))
  const said = now.label || (paragraph.change?.kind === 'out' ? before.label : '')
  if (said === '') return { ...paragraph, runs: open }
  return { ...paragraph, label: said, runs: trimmed(without(open, now.width, before.width)) }
}

/** The label that words open with, and how many characters it takes with its tab. */
function widthOf(runs: readonly Run[]): { readonly label: string; readonly width: number } {
  let text = ''
  for (const run of runs) {
    if (run.kind === 'text') text += run.text
    if (text.length > LABEL_REACH) break
  }
  const space = text.length - text.trimStart().length
  const tab = text.indexOf('\t', space)
  const label = tab > space && tab < LABEL_REACH ? text.slice(space, tab).trim() : ''
  return isBullet(label) || (label !== '' && readLabel(`${label} X`)?.width === label.length)
    ? { label, width: tab + 1 }
    : { label: '', width: 0 }
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
