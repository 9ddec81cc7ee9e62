/** What the openings of a text say of the house it is drafted in, whatever its organ. */
import type { ParsedText } from '../document/document.ts'
import { LANGUAGES } from '../lexicon/languages.ts'
import type { Paragraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf, paragraphsIn, sourcesOf } from '../model/read.ts'
import { memoize, memoizeRow } from '../text/memo.ts'
import { isFormulaWithVerb } from '../wording/formula.ts'
import { readFormalOpening } from '../wording/openings/formal.ts'

export interface DraftingForm {
  /** It gives reasons, by whatever words. */
  readonly hasPreamble: boolean
  /** It gives a reason with `WHEREAS`. */
  readonly formalReasons: boolean
  /** It decides with `RESOLVED`: once for all, or most times. */
  readonly formalDecisions: boolean
  /**
   * One line has the verb of all its decisions, `RESOLVES:`, `LE CONSEIL MUNICIPAL DÉCIDE :`, and its reasons close with
   * semicolons, as those of no organ of the United Nations do.
   */
  readonly decidesOnce: boolean
  /** All its reasons, three or more, close with semicolons, as those of no house of the United Nations do. */
  readonly semicolonsInPreamble: boolean
  /** Its verbs stand in small letters: `considering`, `resolves`. */
  readonly opensSmall: boolean
}

/** The form of the resolutions of a text. */
export const draftingFormOf = memoize(({ model }: ParsedText): DraftingForm => {
  const counts = {
    preambular: { all: 0, formal: 0 },
    operative: { all: 0, formal: 0 },
    formula: { all: 0, formal: 0, withVerb: 0 },
  }
  let small = 0
  let semicolons = 0
  for (const { parts } of model.resolutions)
    for (const part of parts) {
      const own = countsOf(formsOf(paragraphsIn(part)))
      for (const kind of ['preambular', 'operative'] as const) {
        counts[kind].all += own[kind].all
        counts[kind].formal += own[kind].formal
      }
      small += own.small
      semicolons += own.semicolons
      for (const element of elementsOf(part)) {
        if (element.kind !== 'formula') continue
        counts.formula.all++
        if (announcesFormally(element.prose.words)) counts.formula.formal++
        if (isFormulaWithVerb(element.prose.text)) counts.formula.withVerb++
      }
    }
  const { preambular, operative, formula } = counts
  const decisions = formula.formal > 0 ? formula : operative
  return {
    opensSmall: small > 1 && small * 2 > preambular.all + operative.all,
    hasPreamble: preambular.all > 0,
    formalReasons: preambular.formal > 0,
    formalDecisions: decisions.formal * 2 > decisions.all,
    semicolonsInPreamble: semicolons >= SEVERAL && semicolons === preambular.all,
    decidesOnce: formula.withVerb > 0 && preambular.all > 0 && semicolons * 2 >= preambular.all,
  }
})

/** So many reasons that close alike do so on purpose. */
const SEVERAL = 3

/** What paragraphs speak for, a string each: the row of all is the same one while none of them has changed. */
const formsOf = memoizeRow(sourcesOf, ({ kind, opening, prose }: Paragraph) => {
  const isSmall = opening !== null && opensSmall(prose.text)
  const isReasonApart = kind === 'preambular' && CLOSES_APART.test(prose.text)
  return `${kind}${opening?.formal ? ' formal' : ''}${isSmall ? ' small' : ''}${isReasonApart ? ' apart' : ''}`
})

/** `; and`: a reason that a semicolon closes. */
const CLOSES_APART = /;(?:[ \u00a0](?:and|y|e|et))?[\s\u00a0]*$/u

const countsOf = memoize((forms: readonly string[]) => {
  const counts = { preambular: { all: 0, formal: 0 }, operative: { all: 0, formal: 0 }, small: 0, semicolons: 0 }
  for (const form of forms) {
    const own = form.startsWith('operative') ? counts.operative : counts.preambular
    own.all++
    if (form.includes(' formal')) own.formal++
    if (form.includes(' small')) counts.small++
    if (form.endsWith(' apart')) counts.semicolons++
  }
  return counts
})

const opensSmall = (text: string): boolean => !isCapital(text.charCodeAt(0)) && /^\p{Lowercase}/u.test(text)

/** Told quickly, as nearly all openings begin with one. */
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a

/** True for a line that announces the decision with a formal opening. */
const announcesFormally = memoize(({ text }: Prose['words']): boolean =>
  LANGUAGES.some((language) => readFormalOpening(text, language) !== null),
)
