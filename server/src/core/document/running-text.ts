/**
 * The running words of a draft as rules on wording read them: those of paragraphs and sub-paragraphs, without what is
 * quoted.
 */

import type { Model, Paragraph, Part, Resolution, SubParagraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf, subParagraphsOf } from '../model/read.ts'
import { replaceAddresses } from '../text/addresses.ts'
import { type Match, matches, matchesIfPresent, type PatternWithSubstrings } from '../text/matches.ts'
import { memoize, memoizeEach, memoizeLasting, placesFilled } from '../text/memo.ts'
import type { ParsedText } from './document.ts'

/** One paragraph or sub-paragraph. */
export interface RunningText {
  readonly host: Paragraph | SubParagraph
  readonly prose: Prose
  /**
   * Its words with plain spaces, hyphens and apostrophes, and blanks where something is quoted, or is an address;
   * offsets are those of the prose.
   */
  readonly text: string
  readonly part: Part
  readonly resolution: Resolution
}

/**
 * All running text of the resolutions of a text, in order; annexes, footnotes, quoted paragraphs and titles are none.
 */
export const runningTexts = (document: ParsedText): readonly RunningText[] => textsOf(document.model)

/** Kept with the model, which a text lets go of when nobody works on it. */
const textsOf = memoize((model: Model): readonly RunningText[] => {
  const out: { -readonly [K in keyof RunningText]: RunningText[K] }[] = []
  for (const resolution of model.resolutions)
    for (const part of resolution.parts)
      for (const element of elementsOf(part)) {
        if (!('subParagraphs' in element)) continue
        out.push({ host: element, prose: element.prose, text: '', part, resolution })
        for (const host of subParagraphsOf(element)) out.push({ host, prose: host.prose, text: '', part, resolution })
      }
  const texts = unquotedEach(wordsOf(out))
  for (let i = 0; i < out.length; i++) (out[i] as { text: string }).text = texts[i] as string
  return out
})

/**
 * The words of a text that are not running text and are printed with it: titles, adoption notes, annexes and footnotes;
 * in no certain order.
 */
export const wordsBeside = (document: ParsedText): readonly Prose[] => besideOf(document.model)

const besideOf = memoize((model: Model): readonly Prose[] => [
  ...model.resolutions.flatMap(({ title, parts, annexes }) => [
    ...(title ? [title.prose] : []),
    ...parts.flatMap((part) =>
      elementsOf(part).flatMap((element) => (element.kind === 'adoption' ? [element.prose] : [])),
    ),
    ...annexes.flatMap(({ passages }) => passages.map(({ prose }) => prose)),
  ]),
  ...model.footnotes.map(({ prose }) => prose),
])

/** All words of a text that are printed: its running text, and then those beside it. */
export const allWords = (document: ParsedText): readonly Prose[] => allOf(document.model)

const allOf = memoize((model: Model): readonly Prose[] => {
  const all = textsOf(model).map(({ prose }) => prose)
  for (const prose of besideOf(model)) all.push(prose)
  return all
})

/** The same as the words of `proses`, in order: several rules ask about the same row. */
export const wordsOfEach = memoize((proses: readonly Prose[]): readonly Prose['words'][] =>
  proses.map(({ words }) => words),
)

/** The lines of the headings of parts and sections, each with the place in the draft where it begins. */
export const headings = ({ model, text }: ParsedText): readonly { readonly text: string; readonly start: number }[] =>
  model.resolutions.flatMap(({ parts }) =>
    parts
      .flatMap((part) => [
        ...(part.title ? [{ start: part.span.start, end: part.organLine?.span.start ?? part.span.start }] : []),
        ...elementsOf(part).flatMap((one) =>
          one.kind === 'section' ? [{ start: one.span.start, end: one.children[0]?.span.start ?? one.span.end }] : [],
        ),
      ])
      .map(({ start, end }) => ({ text: text.slice(start, end), start })),
  )

/** The words of blocks that stand in the body of a resolution and were given no part. */
export const strayWords = ({ model }: ParsedText): readonly Prose[] =>
  model.resolutions.flatMap(({ parts }) =>
    parts.flatMap((part) => elementsOf(part).flatMap((one) => (one.kind === 'text' ? [one.prose] : []))),
  )

/** Words with plain spaces, hyphens and apostrophes, and blanks where something is quoted, or is an address. */
export const unquoted = memoize(({ plain }: Prose['words']): string =>
  replaceAddresses(withoutQuotations(plain), blank),
)

const unquotedEach = memoizeEach(unquoted)

/** Stands in place of each character that is quoted, or part of an address; it is in no text of a person. */
export const BLANK = '\u0001'

/** Unit by unit: what stands behind keeps its offset. */
const blank = (text: string): string => text.replace(/\S/g, BLANK)

/** Blanks what stands between quotation marks; a mark that nothing closes quotes to the end. */
const withoutQuotations = (text: string): string => text.replace(/[“«"„][^”»"]*[”»"]?/gu, blank)

/** The words of some running texts, in order. */
export const wordsOf = memoize((texts: readonly RunningText[]): readonly Prose['words'][] =>
  texts.map(({ prose }) => prose.words),
)

/**
 * The running texts of a text in which a global pattern matches, quotations aside, each with its matches. Of patterns
 * there may be few: each is held for ever. One that begins with just any word says which characters its matches have.
 */
export function textsMatching(
  document: ParsedText,
  pattern: RegExp | PatternWithSubstrings,
): readonly { readonly words: RunningText; readonly found: readonly Match[] }[] {
  const texts = runningTexts(document)
  const found: { words: RunningText; found: readonly Match[] }[] = []
  const each = matchesInEach(pattern)(wordsOf(texts))
  for (const i of placesFilled(each)) found.push({ words: texts[i] as RunningText, found: each[i] as readonly Match[] })
  return found
}

const matchesInEach = memoizeLasting((pattern: RegExp | PatternWithSubstrings) =>
  memoizeEach((words: Prose['words']): readonly Match[] => {
    const text = unquoted(words)
    return pattern instanceof RegExp ? matches(text, pattern) : matchesIfPresent(text, pattern)
  }),
)

/** What stands in place of a match: `$1` in `usual` is what its first group has caught. */
export const filled = (usual: string, match: RegExpExecArray): string =>
  usual.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')

/** True in brackets, where a source may be given with its abbreviations: `(A/75/418, para. 7)`. */
export const isInBrackets = (text: string, at: number): boolean =>
  text.lastIndexOf('(', at - 1) > text.lastIndexOf(')', at - 1)
