/** The numbers of operative paragraphs, and where they do not run 1, 2, 3. Sources: R-62, R-65, R-66. */
import type { Operative, Part, PlacedLabel } from '../model/model.ts'
import { paragraphsIn, subParagraphsOf } from '../model/read.ts'

/** An operative paragraph and its number. */
export interface Numbered {
  readonly operative: Operative
  /** Null where the paragraph has no number. */
  readonly label: PlacedLabel | null
  /** The number as a figure: 0 where there is none, not a number where letters stand in it. */
  readonly number: number
  /** True for the first of a section, or below a line that announces decisions anew, where numbers may start again. */
  readonly opensSection: boolean
}

/** What is wrong with the number of the paragraph at an index, where the number `due` should stand. */
export type NumberSlip = { readonly at: number; readonly due: number } & (
  | {
      /**
       * `lost`: the numbers around it leave its own free; `uncounted`: those around it go on without it; `none`: no
       * paragraph of the part has a number, which is told of the first.
       */
      readonly kind: 'lost' | 'uncounted' | 'none'
    }
  | {
      /**
       * `misread`: a letter looks like a figure; `form`: the brackets are of another kind; `roman` and `dressed`: the
       * number is roman, or a letter, or in emphasis, which is told of the first; `insertion`: `5 bis` follows another
       * number than 5; `early`: the number that is due comes behind it; `sequence`: another number is due.
       */
      readonly kind: 'misread' | 'form' | 'roman' | 'dressed' | 'insertion' | 'early' | 'sequence'
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
      if (child.kind === 'formula' && all.length > 0) first = true
      if (child.kind !== 'operative') continue
      const { label } = child
      all.push({ operative: child, label, number: label ? Number(label.inner) : 0, opensSection: first })
      first = false
    }
  }
  take(part.children, false)
  return all
}

/**
 * The number that those of the decision go on from: that of the last reason where reasons are numbered from 1 on and
 * the decision does not begin with 1 again, as in texts of some assemblies; else 0.
 */
export function numberBefore(part: Part): number {
  const paragraphs = paragraphsIn(part)
  const reasons = paragraphs.filter(({ kind }) => kind === 'preambular')
  const isInStep = reasons.every(({ label }, i) => label?.prefix === '' && label.inner === String(i + 1))
  if (reasons.length === 0 || !isInStep) return 0
  const first = paragraphs.find(({ kind, label }) => kind === 'operative' && label !== null)
  return first?.label?.inner === '1' ? 0 : reasons.length
}

/**
 * All slips in the numbers of a part, in the order of its paragraphs; `before` is the number that they go on from.
 */
export function detectNumberSlips(all: readonly Numbered[], before = 0): readonly NumberSlip[] {
  const unnumbered = unnumberedAll(all)
  if (unnumbered) return unnumbered
  const slips: NumberSlip[] = []
  const told = new Set<NumberSlip['kind']>()
  const put = (slip: NumberSlip): void => void slips.push(slip)
  const once = (slip: NumberSlip): void => {
    if (!told.has(slip.kind)) put(slip)
    told.add(slip.kind)
  }
  const next = nextNumbered(all)
  const early = new Set<number>()
  let last = before
  for (let at = 0; at < all.length; at++) {
    const here = all[at] as Numbered
    const { label, number } = here
    while (early.delete(last + 1)) last++
    const due = last + 1
    if (!label) {
      const until = runWithoutNumbers(all, at)
      slips.push(...withoutNumbers(all, at, until, last))
      at = until - 1
      continue
    }
    const following = all[next[at + 1] ?? NONE]
    const then = following?.number
    if (label.suffix) {
      if (/^alt/.test(label.suffix) && number === due) last = number
      else if (number !== last) {
        put({ kind: 'insertion', at, due, label })
        // `4.`, `5 bis.`, `6.`: the number that it was to follow is its own.
        if (last === 0 || (number === due && then === number + 1)) last = then === number + 1 ? number : due
      }
      continue
    }
    const fits = number === due || (number === 1 && here.opensSection)
    if (isMisread(label) && (fits || label.inner === '1')) {
      last = fits ? number : due
      put({ kind: 'misread', at, due: last, label })
      continue
    }
    if (isRoman(label)) once({ kind: 'roman', at, due: number, label })
    else if (label.prefix === '' && !isMisread(label) && !IN_FORM.test(label.text))
      put({ kind: 'form', at, due, label })
    else if (isDressed(label)) once({ kind: 'dressed', at, due: number, label })
    if (fits) {
      last = number
      continue
    }
    // The number that is due stands behind this one: 1, 3, 2, 4, or 1, 2, 3, 2, 4.
    if (then === due && !following?.opensSection) {
      if (number > due) early.add(number)
      put({ kind: number > due ? 'early' : 'sequence', at, due, label })
      continue
    }
    if (!followsLost(all, at, last)) put({ kind: 'sequence', at, due, label })
    // Numbers that stand twice go on from there, or all stand still: 1, 1, 1.
    last = then === due + 1 || (number < due && then !== number + 1) ? due : number
  }
  return slips
}

/** A label without what makes it follow another: `1 bis.` as `1.` */
export function withoutSuffix(label: PlacedLabel): PlacedLabel {
  const { text, suffix } = label
  const at = text.toLowerCase().lastIndexOf(suffix)
  if (at < 0) return label
  return { ...label, text: text.slice(0, at).trimEnd() + text.slice(at + suffix.length), suffix: '' }
}

/** A number in roman figures, whatever closes it, or a letter. */
export const isRoman = ({ text }: PlacedLabel): boolean =>
  /^(?:(?:[ivxl]+|[IVXL]+|[A-Z])\.|[IVXL]+\P{Alphabetic}{1,4})$/u.test(text) && text !== 'l.'
/** A number in emphasis: `**1.**`; articles have it in many houses, `**Artículo 1.-**`. */
export const isDressed = (label: PlacedLabel): boolean => label.prefix !== 'ART' && label.width > label.text.length
/** Figures and a full stop, with the stroke that Markdown needs before it or without. */
const IN_FORM = /^\d+\\?\.$/
const isMisread = (label: PlacedLabel): boolean => label.prefix === '' && /[lIO]/.test(label.text) && !isRoman(label)

/** A part of several decisions, none of which has a number: told once. Null where any has one. */
function unnumberedAll(all: readonly Numbered[]): readonly NumberSlip[] | null {
  if (all.length < 2 || all.some(({ label }) => label !== null)) return null
  const counted = all.filter(isDecision)
  return counted.length < 2 ? [] : [{ kind: 'none', at: all.indexOf(counted[0] as Numbered), due: 1 }]
}

/** The index behind the paragraphs without a number that begin at `from`. */
function runWithoutNumbers(all: readonly Numbered[], from: number): number {
  let until = from
  while (until < all.length && all[until]?.label === null) until++
  return until
}

/** What is told of paragraphs without a number that stand between the number `last` and the next one. */
function withoutNumbers(all: readonly Numbered[], from: number, until: number, last: number): readonly NumberSlip[] {
  const run = all.slice(from, until)
  const next = all[until]
  const isLost = next !== undefined && next.number === last + run.length + 1
  if (isLost)
    return run.every(({ operative }) => operative.opening?.known)
      ? run.map((_, i) => ({ kind: 'lost', at: from + i, due: last + i + 1 }))
      : []
  if (next !== undefined && next.number !== last + 1) return []
  const isAtEnd = next === undefined
  return run.flatMap((one, i): NumberSlip[] =>
    isUncounted(one, all[from - 1], isAtEnd) ? [{ kind: 'uncounted', at: from + i, due: last + i + 1 }] : [],
  )
}

/** True where the number leaves room for those without a number before it. */
function followsLost(all: readonly Numbered[], at: number, last: number): boolean {
  let before = at
  while (before > 0 && all[before - 1]?.label === null) before--
  return before < at && (all[at] as Numbered).number === last + (at - before) + 1
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
 * True where nothing but the number is missing, and a mark at most: a number stands before it, the verb is known, and
 * the paragraph closes as others do; at the end of a part the last one may close with a full stop.
 */
const isUncounted = (one: Numbered, before: Numbered | undefined, isAtEnd: boolean): boolean =>
  before?.label != null &&
  before.operative.opening !== null &&
  isDecision(one) &&
  ((isAtEnd ? /[;.][\s\u00a0]*$/u : /;[\s\u00a0]*$/u).test(lastWords(one)) || hasLostMark(one, before))

/** A paragraph that lost its mark with its number, and has emphasis, unless the one above has none either. */
export const hasLostMark = (one: Numbered, above: Numbered | undefined): boolean =>
  (isEmphasised(one) || (above !== undefined && !isEmphasised(above))) &&
  /[\p{Alphabetic}\d][”"»’)\]]*[\s\u00a0]*$/u.test(lastWords(one))

const isEmphasised = ({ operative: { prose } }: Numbered): boolean => prose.words.emphasis[0]?.words.start === 0

/** The words that a paragraph closes with: those of its last sub-paragraph, where it has any. */
export const lastWords = ({ operative }: Numbered): string =>
  (subParagraphsOf(operative).at(-1)?.prose ?? operative.prose).text

/** A paragraph with the verb of a decision that is known; one that leads to others in the next is none by itself. */
export const isDecision = ({ operative: { opening, prose, subParagraphs } }: Numbered): boolean =>
  opening?.known === true &&
  opening.part === 'operative' &&
  !(subParagraphs.length === 0 && /:[\s\u00a0]*$/u.test(prose.text))
