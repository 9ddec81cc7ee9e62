/** What the openings of a text say of the house it is drafted in, whatever its organ. */
import type { ParsedText } from '../document/document.ts'
import { LANGUAGES } from '../lexicon/languages.ts'
import type { Element } from '../model/model.ts'
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
  const elements = model.resolutions.flatMap(({ parts }) => parts.flatMap((part) => elementsOf(part)))
  const announced = elements.some((element) => element.kind === 'formula' && isFormal(element))
  const decisions = elements.filter(({ kind }) => kind === (announced ? 'formula' : 'operative'))
  const paragraphs = elements.filter(({ kind }) => kind === 'preambular' || kind === 'operative')
  const small = paragraphs.filter(
    (paragraph) => 'opening' in paragraph && paragraph.opening && /^\p{Ll}/u.test(paragraph.prose.text),
  )
  return {
    opensSmall: small.length > 1 && small.length * 2 > paragraphs.length,
    hasPreamble: elements.some(({ kind }) => kind === 'preambular'),
    formalReasons: elements.some((element) => element.kind === 'preambular' && isFormal(element)),
    formalDecisions: decisions.length > 0 && decisions.filter(isFormal).length * 2 > decisions.length,
  }
})

/** True for a paragraph with a formal opening, and for a line that announces the decision with one. */
function isFormal(element: Element): boolean {
  if (element.kind === 'preambular' || element.kind === 'operative') return element.opening?.formal === true
  const { text } = element.kind === 'formula' ? element.prose : { text: '' }
  return LANGUAGES.some((language) => readFormalOpening(text, language) !== null)
}
