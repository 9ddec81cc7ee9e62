/**
 * Annexes and sections that a draft refers to in itself and does not have: `annex IV to the present resolution`, where
 * there are three; `section III above`, where there are none.
 */
import { citationsAmong, type PlacedCitation } from '../../citations/in-document.ts'
import { parseRoman } from '../../citations/roman.ts'
import type { ParsedText } from '../../document/document.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { REFERENCE_WORDS } from '../../lexicon/reference-words.ts'
import type { Element, Resolution } from '../../model/model.ts'
import { memoizeRow, placesFilled } from '../../text/memo.ts'
import { type Message, say, sentences } from '../../text/message.ts'
import { normalizeTypography } from '../../text/normalize-typography.ts'
import type { RawFinding } from '../rule.ts'
import { countedAnnexes, countedParts, countedSections } from './heading-order.ts'

/** The headings that a reference names, by what counts them: `II`, `B`. */
interface Named {
  readonly kind: 'annex' | 'section'
  readonly labels: readonly string[]
}

export function headingsMissing({ citations, language }: ParsedText): RawFinding[] {
  const each = namedIn(language)(citations)
  return placesFilled(each).flatMap((i): RawFinding[] => {
    const { host, resolution, span } = citations[i] as PlacedCitation
    // Annexes have sections and annexes of their own, and so has what is quoted.
    if (!resolution || !('kind' in host) || host.kind === 'text' || host.kind === 'quoted') return []
    const { kind, labels } = each[i] as Named
    const there = kind === 'annex' ? countedAnnexes(resolution.annexes) : countedHeadings(resolution)
    const [missing] = labels.filter((label) => !there.some((one) => one.label === label) && !isLeftOut(label, there))
    // The annexes of a draft are often kept apart.
    if (missing === undefined || (kind === 'annex' && resolution.annexes.length === 0)) return []
    return [
      {
        span,
        severity: 'warning',
        message: sentences(
          MESSAGES[kind](missing),
          say`It may have been taken out or numbered anew: find what is meant and correct the reference.`,
        ),
      },
    ]
  })
}

const MESSAGES: Readonly<Record<Named['kind'], (label: string) => Message>> = {
  annex: (label) => say`This resolution has no annex ${label}.`,
  section: (label) => say`This resolution has no section ${label}.`,
}

/** What a citation of a place in the draft names by its heading; null for any other. */
const namedIn = perLanguage(({ article }, language) => {
  const { annex, section } = REFERENCE_WORDS[language]
  const heading = new RegExp(`^(?:${article})?(?:(${annex})|${section}) (.+)$`, 'iu')
  return memoizeRow(citationsAmong, ({ citation: { kind, part } }: PlacedCitation): Named | null => {
    const match = kind === 'internal' && part ? heading.exec(normalizeTypography(part)) : null
    if (!match) return null
    const labels = match[2]?.match(LABEL) ?? []
    return labels.length === 0 ? null : { kind: match[1] ? 'annex' : 'section', labels }
  })
})

/** `II`, `B`; what is a part of a section, `II.A`, or counted by figures is left alone. */
const LABEL = /(?<![\p{Alphabetic}\d.])(?:[IVXLC]+|[A-Z])(?![\p{Alphabetic}\d.])/gu

/** Parts and sections, of whichever degree. */
const countedHeadings = ({ parts }: Resolution): readonly { readonly label: string }[] => [
  ...countedParts(parts),
  ...parts.flatMap(({ children }) => sectionsAmong(children)),
]

const sectionsAmong = (elements: readonly Element[]): readonly { readonly label: string }[] => [
  ...countedSections(elements),
  ...elements.flatMap((one) => (one.kind === 'section' ? sectionsAmong(one.children) : [])),
]

/** True for what an excerpt may have left out before its first heading. */
function isLeftOut(label: string, [first]: readonly { readonly label: string }[]): boolean {
  const [named, begins] = [parseRoman(label), first ? parseRoman(first.label) : null]
  return named !== null && begins !== null && named < begins
}
