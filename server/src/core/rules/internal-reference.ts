import { citationsAmong, type PlacedCitation } from '../citations/in-document.ts'
import { INSERTIONS } from '../lexicon/insertions.ts'
import type { Language } from '../lexicon/languages.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { REFERENCE_WORDS } from '../lexicon/reference-words.ts'
import type { Resolution } from '../model/model.ts'
import { type Reference, type ReferenceTarget, ReferenceTargets, readReference } from '../model/reference-targets.ts'
import { partOfNamedAt } from '../numbering/mentions.ts'
import { memoizeRow, placesFilled } from '../text/memo.ts'
import { say, sentences } from '../text/message.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import type { Span } from '../text/span.ts'
import { examples } from './examples/internal-reference.ts'
import type { RawFinding, Rule } from './rule.ts'
import { headingsMissing } from './shared/headings-missing.ts'
import { replacement } from './shared/make-fix.ts'
import { placesMissing } from './shared/places-missing.ts'

/** What a draft refers to in itself exists – a paragraph, section or annex –, and lies “above” or “below” as said. */
export const internalReference: Rule = {
  id: 'internal-reference',
  summary: say`The paragraph, section or annex that a draft refers to in itself exists, and “above” and “below” point the right way.`,
  why: say`References are the first casualty when paragraphs are put in or taken out: a wrong one binds the reader to the wrong decision.`,
  source: say`R-97, R-99 (references edited in most of 224 drafts between their issue and their adoption)`,
  level: 'error',
  fixes: 'suggestion',
  fixSafety: say`The word “above” or “below” may be right and the number wrong, so a person chooses.`,
  examples,
  checkText({ document }) {
    const indexes = new Map<Resolution, ReferenceTargets>()
    const { citations, language } = document
    const found: RawFinding[] = []
    const each = referencesIn(language)(citations)
    for (const i of placesFilled(each)) {
      const read = each[i] as ReadReference
      const placed = citations[i] as PlacedCitation
      if (!placed.resolution) continue
      const targets = indexes.get(placed.resolution) ?? new ReferenceTargets(placed.resolution)
      indexes.set(placed.resolution, targets)
      const wrong = checkOne(placed, read, targets, language)
      if (wrong) found.push(wrong)
    }
    return [...found, ...headingsMissing(document), ...placesMissing(document)]
  },
}

/** What a citation of a place in the draft names, and the way that it points; null for any other. */
const referencesIn = perLanguage((_, language) =>
  memoizeRow(citationsAmong, (placed: PlacedCitation) => {
    const { kind, part } = placed.citation
    if (kind !== 'internal' || !part) return null
    const named = readReference(normalizeTypography(part), language)
    return named && !isAnother(placed, language)
      ? { named, within: partsNamed(placed, named, language), direction: directionOf(placed, language) }
      : null
  }),
)

type ReadReference = NonNullable<ReturnType<ReturnType<typeof referencesIn>>[number]>

/** `subparagraph (c) of paragraph 3 above`: the parts of the one paragraph that a reference names. */
function partsNamed(
  { citation, prose }: PlacedCitation,
  { kind, references }: NonNullable<ReturnType<typeof readReference>>,
  language: Language,
): readonly Reference[] {
  const [paragraph] = references
  if (kind !== 'paragraph' || references.length !== 1 || !paragraph || paragraph.labels.length > 0) return []
  const part = partOfNamedAt(normalizeTypography(prose.text), citation.span.start, language)
  const { number } = paragraph
  return part === null
    ? []
    : (readReference(part, language)?.references ?? []).map((reference) => ({ ...reference, number }))
}

function checkOne(
  placed: PlacedCitation,
  read: ReadReference,
  targets: ReferenceTargets,
  language: Language,
): RawFinding | null {
  const { host, span } = placed
  const { named } = read
  if (!('kind' in host) || host.kind === 'quoted') return null
  // What is above in an annex or a table, or of “this decision”, is of that; what is of the present resolution is not.
  if (host.kind === 'text' && !/r[eé]solu(?:tion|ción)$/iu.test(placed.citation.text)) return null
  if (host.kind === 'footnote' && named.kind === 'subparagraph') return null
  // A footnote is read from the paragraph it interrupts; where it stands at the end of the text, nothing is above or
  // below.
  const from = host.kind === 'footnote' ? (host.inside ?? host) : host
  const at = from.span.start
  const direction = host.kind === 'footnote' ? null : read.direction
  const all: { readonly reference: Reference; readonly found: readonly ReferenceTarget[] }[] = []
  // `alinéa b) du paragraphe 1 ci-après`: it is b) that is below.
  const within: typeof all = []
  for (const reference of [...named.references, ...read.within]) {
    const found = targets.of(reference, named.kind, at)
    if (!found) break
    if (found.length === 0) return missing(span, reference, targets, at)
    const place = all.length < named.references.length ? all : within
    place.push({ reference, found })
  }
  for (const { reference, found } of direction && within.length > 0 ? within : all) {
    if (!direction && named.references.length === 1 && isItself(found, from, host.kind)) return itself(placed)
    if (direction && !found.some((target) => lies(target, direction.way, from)))
      return wrongWay(placed, reference, direction, found.includes(from as ReferenceTarget), language)
  }
  return null
}

const ANOTHER = perLanguage((_, language) => new RegExp(`${REFERENCE_WORDS[language].another}$`, 'u'))

/** In French and Spanish, “cette résolution” is the one that was cited last. */
const isAnother = ({ citation, prose }: PlacedCitation, language: Language): boolean => {
  const { another } = REFERENCE_WORDS[language]
  return (
    another !== null &&
    ANOTHER(language).test(normalizeTypography(prose.text.slice(citation.span.start, citation.span.end)))
  )
}

/** The word that says where to look; null for “of the present resolution”. */
interface Direction {
  readonly way: Way
  /** Where it stands in the prose. */
  readonly span: Span
}

type Way = 'above' | 'below'

function directionOf({ citation, prose }: PlacedCitation, language: Language): Direction | null {
  const { above, below } = REFERENCE_WORDS[language]
  const { start, end } = citation.span
  const said = normalizeTypography(prose.text.slice(start, end)).toLowerCase()
  const word = [...above, ...below].find((candidate) => said.endsWith(candidate))
  return word ? { way: above.includes(word) ? 'above' : 'below', span: { start: end - word.length, end } } : null
}

const lies = (target: ReferenceTarget, way: Way, { span }: { readonly span: Span }): boolean =>
  way === 'above' ? target.span.start < span.start : target.span.start > span.start

function missing(span: Span, { number, text }: Reference, targets: ReferenceTargets, at: number): RawFinding {
  const what =
    number === null
      ? say`This paragraph has no sub-paragraph ${text}.`
      : targets.has(number, at)
        ? say`Paragraph ${number} has no such sub-paragraph as ${labelsOf(text)}.`
        : number.includes(' ')
          ? say`There is no paragraph ${number} here.`
          : say`There is no paragraph ${number} here: the paragraphs end with ${targets.highest(at)}.`
  return {
    span,
    message: sentences(
      what,
      say`It may have been taken out or numbered anew: find what is meant and correct the reference.`,
    ),
  }
}

/** The labels of `3 (a) (ii)`, `3 a) ii)`. */
const labelsOf = (text: string): string => text.replace(NUMBER, '')
const NUMBER = new RegExp(`^\\d+(?: (?:${INSERTIONS}))? {0,2}`)

/**
 * Whether a reference without “above” or “below” leads to the paragraph it stands in. A sub-paragraph may name its own
 * paragraph.
 */
const isItself = (found: readonly ReferenceTarget[], from: object, kind: string): boolean =>
  found.length === 1 && (found[0] as object) === from && kind !== 'footnote'

const itself = ({ citation, span }: PlacedCitation): RawFinding => ({
  span,
  message: say`“${citation.text}” is the very text that this stands in. Find what is meant and correct the number.`,
})

function wrongWay(
  placed: PlacedCitation,
  reference: Reference,
  { way, span: word }: Direction,
  isItself: boolean,
  language: Language,
): RawFinding {
  if (isItself) return itself(placed)
  const { prose, span } = placed
  const said = prose.text.slice(word.start, word.end)
  const small = REFERENCE_WORDS[language][way === 'above' ? 'below' : 'above'][0] as string
  const right = /\p{Lowercase}/u.test(said) ? small : small.toUpperCase()
  const message =
    way === 'above'
      ? say`“${reference.text}” is said to stand “${said}”, and stands further on. Write “${right}”, or correct the number if another is meant.`
      : say`“${reference.text}” is said to stand “${said}”, and stands before it. Write “${right}”, or correct the number if another is meant.`
  return { span, message, fixes: [replacement(prose.toDraft(word), right, 'suggestion')] }
}
