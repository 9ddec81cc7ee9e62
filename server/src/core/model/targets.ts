/** Where a reference inside a draft leads: from what it says to the paragraphs and sub-paragraphs it means. */
import type { Language } from '../lexicon/languages.ts'
import { REFERENCE_WORDS } from '../lexicon/reference-words.ts'
import type { Element, Operative, Part, Point, Resolution } from './model.ts'
import { elementsOf } from './read.ts'

/** One place that a reference names: `3 (a)` is paragraph 3 and the label `a`; `(c)` has no number. */
export interface Reference {
  /** `3`, `5 bis`, or null where only a label is named. */
  readonly number: string | null
  /** The labels from the outermost on, without brackets. */
  readonly labels: readonly string[]
  /** As written: `3 (a)`. */
  readonly text: string
}

/** What a reference such as `paragraphs 3 (a) and 5` names, and of what kind; null where it names something else, as an annex. */
export function readReference(
  part: string,
  language: Language,
): { readonly kind: 'paragraph' | 'subparagraph'; readonly references: readonly Reference[] } | null {
  const words = REFERENCE_WORDS[language]
  const noun = new RegExp(`^(?:(${words.paragraph})|(${words.subparagraph}))\\s+`, 'iu').exec(part)
  if (!noun) return null
  const kind = noun[1] ? 'paragraph' : 'subparagraph'
  const references: Reference[] = []
  let number: string | null = null
  for (const found of part.slice(noun[0].length).matchAll(PLACE)) {
    const [text, numbered, suffix, labels = text] = found
    if (numbered) number = suffix ? `${numbered} ${suffix}` : numbered
    references.push({ number, labels: [...labels.matchAll(/[a-z]+/g)].map(String), text: text.trim() })
  }
  return { kind, references }
}

const PLACE = /(\d{1,3})(?:\s(bis|ter|quater))?((?:\s{0,2}\(?[a-z]{1,5}\))*)|(?:\(?[a-z]{1,5}\)\s{0,2})+/g

/** The paragraphs of a part by their numbers; several have the same one where sections begin again. */
export function numberedIn(part: Part): ReadonlyMap<string, readonly Operative[]> {
  const numbered = new Map<string, Operative[]>()
  for (const element of elementsOf(part)) {
    if (element.kind !== 'operative' || !element.label) continue
    const number = element.label.suffix ? `${element.label.inner} ${element.label.suffix}` : element.label.inner
    numbered.set(number, [...(numbered.get(number) ?? []), element])
  }
  return numbered
}

/** The sub-paragraph that labels lead to, from the outermost on; null where there is none. */
export function pointAt(points: readonly Point[], labels: readonly string[]): Point | null {
  const [first, ...rest] = labels
  const point = points.find(({ label }) => label.inner.toLowerCase() === first)
  return point && rest.length > 0 ? pointAt(point.points, rest) : (point ?? null)
}

/** The part and the element that an offset of a resolution lies in. */
export function placeOf(
  { parts }: Resolution,
  offset: number,
): { readonly part: Part; readonly element: Element | null } | null {
  const part = parts.findLast(({ span }) => span.start <= offset)
  if (!part) return null
  const within = ({ span }: Element): boolean => span.start <= offset && offset < span.end
  return {
    part,
    element: [...elementsOf(part)].find((element) => element.kind !== 'section' && within(element)) ?? null,
  }
}
