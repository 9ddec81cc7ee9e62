/**
 * All that a draft cites, a line for each thing cited: for the view that follows the editor, and as a list of
 * references.
 */

import { assess, type CitationStatus } from '../citations/assess.ts'
import { printDate } from '../citations/dates.ts'
import type { Document } from '../document/document.ts'
import { printMessage } from '../messages/print.ts'
import { type Message, say, verbatim } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import type { World } from '../world.ts'
import { nameOfSymbol, titleOfSymbol } from './names.ts'

/** Something cited, and every place that cites it. */
export interface CitationGroup {
  /** Canonical symbol, or the words of the citation where its body has no symbols here. */
  readonly symbol: string
  /** `General Assembly resolution 33/134`. */
  readonly name: Message
  readonly title: string | null
  /** ISO, as the catalogue has it, else as the draft gives it. */
  readonly date: string | null
  /** The gravest of its places. */
  readonly status: CitationStatus
  readonly evidence: Message
  readonly places: readonly CitedPlace[]
}

export interface CitedPlace {
  readonly span: Span
  /** What the place is in: `paragraph 3`, `preamble`, `footnote 2`. */
  readonly where: Message
  readonly text: string
  readonly status: CitationStatus
  /** Why, a sentence for people. */
  readonly evidence: Message
}

/** The statuses, the gravest first. */
export const GRAVEST_STATUSES: readonly CitationStatus[] = [
  'contradicted',
  'missing',
  'unknown',
  'confirmed',
  'internal',
]

/** What a draft cites, in the order of its first mentions; references inside the draft are left out. */
export function citationList(document: Document, world: World): readonly CitationGroup[] {
  const found = new Map<string, CitationGroup>()
  for (const { citation, span, host } of document.citations) {
    if (citation.kind === 'internal') continue
    const { status, evidence, record } = assess(citation, world.catalogue, document.language)
    const symbol = citation.symbol ?? citation.text
    const { text, part } = citation
    const why = evidence()
    const words = part && !text.includes(part) ? `${part}, ${text}` : text
    const place = { span, where: whereOf(host), text: words, status, evidence: why }
    const before = found.get(symbol)
    const graver = before && GRAVEST_STATUSES.indexOf(before.status) <= GRAVEST_STATUSES.indexOf(status)
    found.set(symbol, {
      symbol,
      name: citation.symbol ? nameOfSymbol(citation.symbol) : verbatim(citation.text),
      title: citation.symbol ? titleOfSymbol(citation.symbol, world, document.language) : null,
      date: before?.date ?? record?.date ?? citation.date,
      status: graver ? before.status : status,
      evidence: graver ? before.evidence : why,
      places: [...(before?.places ?? []), place],
    })
  }
  return [...found.values()]
}

function whereOf(host: Document['citations'][number]['host']): Message {
  switch ('kind' in host ? host.kind : 'title') {
    case 'operative':
      return 'label' in host && host.label ? say`paragraph ${host.label.text.replace(/\.$/, '')}` : say`paragraph`
    case 'subParagraph':
      return 'label' in host && host.label ? say`sub-paragraph ${host.label.text}` : say`sub-paragraph`
    case 'preambular':
      return say`preamble`
    case 'footnote':
      return 'mark' in host ? say`footnote ${host.mark.replace(/[[\]^]/g, '')}` : say`footnote`
    case 'title':
      return say`title`
    default:
      return say`text`
  }
}

/**
 * A list of references in the order of symbols, a line each, in the language of the draft: name, date, title; those
 * with one of the statuses, or all.
 */
export const referenceList = (
  cited: readonly CitationGroup[],
  { language }: Document,
  statuses: readonly CitationStatus[] | null,
): string =>
  cited
    .filter(({ status }) => statuses?.includes(status) ?? true)
    .toSorted((a, b) => a.symbol.localeCompare(b.symbol, 'en', { numeric: true }))
    .map(({ symbol, name, date, title }) => {
      const words = printMessage(name, language)
      return [words === symbol ? symbol : `${words} (${symbol})`, date && printDate(date, language), title]
        .filter(Boolean)
        .join(', ')
    })
    .join('\n')
