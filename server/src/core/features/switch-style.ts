/** A draft of one house made one of another: labels, emphasis, closing marks, how it names itself, its front matter. */

import { isAdopted } from '../document/adopted.ts'
import { type Document, edit } from '../document/document.ts'
import { chooseStyle } from '../lint/choose-style.ts'
import { fixToEnd } from '../lint/fix-to-end.ts'
import { lint } from '../lint/lint.ts'
import type { Settings } from '../lint/settings.ts'
import { markOn } from '../model/emphasis-fit.ts'
import { paragraphsOf } from '../model/read.ts'
import type { Finding } from '../rules/rule.ts'
import type { Level } from '../styles/level.ts'
import type { RuleId } from '../styles/rule-ids.ts'
import type { HouseStyle } from '../styles/style.ts'
import { composeEdits } from '../text/composed.ts'
import type { Edit } from '../text/edit.ts'
import { type Message, say } from '../text/message.ts'
import { overlaps } from '../text/span.ts'
import { EMPTY_WORLD } from '../world.ts'
import { setStyle } from './set-style.ts'

/** What an edit of a switch changes, for who looks at it before it is made. */
export type SwitchKind = 'style' | 'emphasis' | 'label' | 'mark' | 'selfReference' | 'other'

export interface SwitchEdit extends Edit {
  readonly kind: SwitchKind
}

/** The edits of the draft; or why it is left as it is, a sentence for people. */
export type Switch = { readonly edits: readonly SwitchEdit[] } | { readonly refusal: Message }

/** What houses have each their own form of, and the rule that knows it. */
const KINDS: Readonly<Partial<Record<RuleId, SwitchKind>>> = {
  'operative-verb-emphasis': 'emphasis',
  'preambular-emphasis': 'emphasis',
  'subparagraph-label': 'label',
  'paragraph-number': 'label',
  'paragraph-punctuation': 'mark',
  'self-reference': 'selfReference',
  'item-form': 'other',
  'citation-form': 'other',
  'house-spelling': 'other',
}

/** Rules that a house leaves out are asked all the same: what is emphasised there takes the mark of the house. */
const ASKED: Readonly<Partial<Record<RuleId, Level>>> = {
  'operative-verb-emphasis': 'warning',
  'preambular-emphasis': 'warning',
}

/** The edits that make a draft one of the house `style`. A text that is adopted is left as it is. */
export function switchStyle(document: Document, style: HouseStyle, settings: Settings): Switch {
  if (isAdopted(document))
    return {
      refusal: say`This text has been adopted: its front matter says so (status: adopted), and nothing of it is changed.`,
    }
  const switched: Settings = {
    ...settings,
    forcedStyle: style.id,
    strictEmphasis: true,
    styles: [...settings.styles, style],
    levels: { ...settings.levels, ...ASKED },
  }
  const judge = (draft: Document): readonly Finding[] => lint(draft, switched, EMPTY_WORLD)
  const toFix = (draft: Document, findings: readonly Finding[]): readonly Finding[] =>
    findings.flatMap((one) => (isWanted(one, draft, style) ? [asSafe(one)] : []))
  const naming = namingOf(document, style, settings)
  const renamed = naming.length > 0 ? edit(document, naming) : document
  const first = toFix(renamed, judge(renamed))
  const { edits } = fixToEnd(renamed, judge, toFix)
  const kindOf = kindsOf(first)
  return {
    edits: [
      ...naming.map((one): SwitchEdit => ({ ...one, kind: 'style' })),
      ...composeEdits(document.text, [naming, edits]).flatMap((one): SwitchEdit[] =>
        naming.some(({ span }) => span.start === one.span.start && span.end === one.span.end)
          ? []
          : [{ ...one, kind: kindOf(one, document.length - renamed.length) }],
      ),
    ],
  }
}

/**
 * The line of the front matter that names the house; none where the draft is taken for one of that house without it.
 */
function namingOf(document: Document, style: HouseStyle, settings: Settings): readonly Edit[] {
  const unnamed = setStyle(document, '')
  const says = unnamed.length > 0 ? edit(document, unnamed) : document
  const { id } = chooseStyle(says, { ...settings, forcedStyle: null, style: null }).style
  return id === style.id ? unnamed : setStyle(document, style.id)
}

/**
 * What is fixed: forms of the house that are safe to give. Where the house asks for no emphasis, what has none stays
 * so.
 */
function isWanted({ rule, fixes, span }: Finding, { model, text }: Document, style: HouseStyle): boolean {
  const kind = KINDS[rule]
  if (kind === undefined) return false
  const paragraphs = model.resolutions.flatMap(paragraphsOf)
  if (kind === 'emphasis') {
    if (style.emphasis !== 'capitals' && style.levels[rule] !== 'off') return true
    return paragraphs.some(
      ({ span: whole, prose, opening }) =>
        opening !== null && whole.start <= span.start && span.end <= whole.end && markOn(prose, opening) !== null,
    )
  }
  // A lone paragraph takes or loses its number with the house; nothing refers to it.
  if (rule === 'paragraph-number') return paragraphs.filter((one) => one.kind === 'operative').length === 1
  if (rule === 'item-form' && fixes.some(({ edits }) => edits.every((one) => changesCase(one, text)))) return true
  return fixes.some(({ safe }) => safe)
}

/** `To` becomes `to`: the verbs that the rule names are no names. */
const changesCase = ({ span, text: put }: Edit, text: string): boolean =>
  put.toLowerCase() === text.slice(span.start, span.end).toLowerCase()

/** The first fix is the one to take. */
const asSafe = (one: Finding): Finding => ({
  ...one,
  severity: 'warning',
  fixes: one.fixes.slice(0, 1).map((fix) => ({ ...fix, safe: true })),
})

/** What changes an edit makes, by the first findings that asked for it; `moved` leads from the draft to these. */
const kindsOf =
  (findings: readonly Finding[]) =>
  ({ span }: Edit, moved: number): SwitchKind => {
    const here = { start: span.start - moved, end: Math.max(span.end, span.start + 1) - moved }
    const found = findings.find(({ fixes }) =>
      fixes.some(({ edits }) =>
        edits.some((one) => overlaps({ start: one.span.start, end: Math.max(one.span.end, one.span.start + 1) }, here)),
      ),
    )
    return (found && KINDS[found.rule]) ?? 'other'
  }
