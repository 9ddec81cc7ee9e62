/** What the openings of a text say of the house it is drafted in, whatever its organ. */
import type { ParsedText } from '../document/document.ts'
import { LANGUAGES } from '../lexicon/languages.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf } from '../model/read.ts'
import { memoize } from '../text/memo.ts'
import { readFormalOpening } from '../wording/openings/formal.ts'

export interface DraftingForm {
  /** It gives reasons, by whatever words. */
  readonly hasPreamble: boolean
  /** It gives a reason with `WHEREAS`. */
  readonly formalReasons: boolean
  /** It decides with `RESOLVED`: once for all, or most times. */
  readonly formalDecisions: boolean
  /** Its verbs stand in small letters: `considering`, `resolves`. */
  readonly opensSmall: boolean
}

/** The form of the resolutions of a text. */
export const draftingFormOf = memoize(({ model }: ParsedText): DraftingForm => {
  const counts = {
    preambular: { all: 0, formal: 0 },
    operative: { all: 0, formal: 0 },
    formula: { all: 0, formal: 0 },
  }
  let small = 0
  for (const { parts } of model.resolutions)
    for (const part of parts)
      for (const element of elementsOf(part)) {
        const { kind } = element
        if (kind !== 'preambular' && kind !== 'operative' && kind !== 'formula') continue
        counts[kind].all++
        const opening = 'opening' in element ? element.opening : null
        if (kind === 'formula' ? announcesFormally(element.prose.words) : opening?.formal) counts[kind].formal++
        if (opening && opensSmall(element.prose.text)) small++
      }
  const { preambular, operative, formula } = counts
  const decisions = formula.formal > 0 ? formula : operative
  return {
    opensSmall: small > 1 && small * 2 > preambular.all + operative.all,
    hasPreamble: preambular.all > 0,
    formalReasons: preambular.formal > 0,
    formalDecisions: decisions.formal * 2 > decisions.all,
  }
})

const opensSmall = (text: string): boolean => !isCapital(text.charCodeAt(0)) && /^\p{Ll}/u.test(text)

/** Told quickly, as nearly all openings begin with one. */
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a

/** True for a line that announces the decision with a formal opening. */
const announcesFormally = memoize(({ text }: Prose['words']): boolean =>
  LANGUAGES.some((language) => readFormalOpening(text, language) !== null),
)
