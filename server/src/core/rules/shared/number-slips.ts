/** The numbers of operative paragraphs, and where they do not run 1, 2, 3. Sources. */
import type { Operative, Part, PlacedLabel } from '../../model/model.ts'

/** An operative paragraph and its number. */
export interface Numbered {
  readonly operative: Operative
  /** Null where the paragraph has no number. */
  readonly label: PlacedLabel | null
  /** The number as a figure: 0 where there is none, not a number where letters stand in it. */
  readonly number: number
  /** True for the first operative paragraph of a section, where numbers may start again. */
  readonly opensSection: boolean
}

/** What is wrong with the number of the paragraph at an index, where the number `due` should stand. */
export type NumberSlip = { readonly at: number; readonly due: number } & (
  | {
      /** `lost`: the numbers around it leave its own free; `uncounted`: those around it go on without it. */
      readonly kind: 'lost' | 'uncounted'
    }
  | {
      /**
       * `misread`: a letter looks like a figure; `form`: the brackets are of another kind; `insertion`: `5 bis` follows
       * another number than 5; `sequence`: another number is due.
       */
      readonly kind: 'misread' | 'form' | 'insertion' | 'sequence'
      readonly label: PlacedLabel
    }
)

/** The operative paragraphs of a part in order, those of its sections among them. */
export function numberedIn(part: Part): readonly Numbered[] {
  const all: Numbered[] = []
  const take = (children: Part['children'], inSection: boolean): void => {
    let first = inSection
    for (const child of children) {
      if (child.kind === 'section') take(child.children, true)
      if (child.kind !== 'operative') continue
      const { label } = child
      all.push({ operative: child, label, number: label ? Number(label.inner) : 0, opensSection: first })
      first = false
    }
  }
  take(part.children, false)
  return all
}

/** All slips in the numbers of a part, in the order of its paragraphs. */
export function detectNumberSlips(all: readonly Numbered[]): readonly NumberSlip[] {
  const slips: NumberSlip[] = []
  const next = nextNumbered(all)
  let last = 0
  all.forEach((here, at) => {
    const { label, number, operative } = here
    const due = last + 1
    const following = next[at + 1] ?? NONE
    const then = all[following]?.number
    if (!label) {
      if (last > 0 && operative.opening?.known && then === due + 1) slips.push({ kind: 'lost', at, due })
      else if (then === due && following === at + 1 && isUncounted(here, all[at - 1]))
        slips.push({ kind: 'uncounted', at, due })
      return
    }
    if (label.suffix) {
      if (number !== last) slips.push({ kind: 'insertion', at, due, label })
      return
    }
    const fits = number === due || (number === 1 && here.opensSection)
    const hasLetter = /[lIO]/.test(label.text)
    if (hasLetter && (fits || label.inner === '1')) {
      last = fits ? number : due
      slips.push({ kind: 'misread', at, due: last, label })
      return
    }
    if (!hasLetter && !label.text.endsWith('.')) slips.push({ kind: 'form', at, due, label })
    if (fits) {
      last = number
      return
    }
    const followsLost = all[at - 1]?.label === null && number === due + 1
    if (!followsLost) slips.push({ kind: 'sequence', at, due, label })
    last = then === due + 1 ? due : number
  })
  return slips
}

/** No index. */
const NONE = -1

/** For each place, the index of the first numbered paragraph from there on; insertions (`5 bis`) do not count. */
function nextNumbered(all: readonly Numbered[]): readonly number[] {
  const next: number[] = new Array(all.length + 1).fill(NONE)
  for (let i = all.length - 1; i >= 0; i--) {
    const label = all[i]?.label
    next[i] = label && !label.suffix ? i : (next[i + 1] as number)
  }
  return next
}

/**
 * True where nothing but the number is missing: the one before has its own, the verb is known, and the paragraph closes
 * as others do.
 */
const isUncounted = ({ operative: { opening, prose } }: Numbered, before: Numbered | undefined): boolean =>
  before?.label != null &&
  before.operative.opening !== null &&
  opening?.known === true &&
  opening.part === 'operative' &&
  /;[\s\u00a0]*$/u.test(prose.text)
