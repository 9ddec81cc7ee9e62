/**
 * What a citation cites, with its words where they are here; what a reference names; what a footnote mark says: in
 * Markdown.
 */

import { assess, type CitationStatus } from '../citations/assess.ts'
import { printDate } from '../citations/dates.ts'
import type { PlacedCitation } from '../citations/in-document.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { citationAt, type Location, locate, markAt, noteOf } from '../document/locate.ts'
import type { Language } from '../lexicon/languages.ts'
import { ORGANS } from '../lexicon/organs.ts'
import { printMessage } from '../messages/print.ts'
import { forDisplay } from '../text/for-display.ts'
import { shift } from '../text/span.ts'
import type { CatalogueRecord, Draft, World } from '../world.ts'
import { pageOf } from './links.ts'
import { fileName, titleOf, truncate } from './names.ts'
import { namesParagraph, type Quoted, quotedHere, quotedParts } from './quoted-part.ts'
import type { Hover } from './types.ts'

const STATUS: Readonly<Record<CitationStatus, string>> = {
  confirmed: 'Confirmed',
  contradicted: 'Contradicted',
  missing: 'No such resolution',
  unknown: 'Not known here',
  internal: 'In this draft',
}

/** The hover at an offset of the draft, or null; `text` is the text of what is cited there, where it is at hand. */
export function hover(document: Document, world: World, offset: number, text: Document | null = null): Hover | null {
  const here = locate(document, offset)
  const found = noteHover(document, here) ?? hoverIn(here, world, text)
  return found && { ...found, span: shift(found.span, here.start) }
}

/** What a footnote mark says. */
function noteHover(document: Document, here: Location): Hover | null {
  const mark = markAt(here.parsed, here.offset)
  const found = mark && noteOf(document, here, mark)
  return found && { span: mark.span, markdown: escaped(found.note.prose.text) }
}

function hoverIn({ parsed, offset }: Location, world: World, text: Document | null): Hover | null {
  const placed = citationAt(parsed, offset)
  if (!placed) return null
  return placed.citation.kind === 'internal'
    ? internalHover(parsed, placed)
    : citationHover(parsed, world, placed, text)
}

/** The words of the paragraph of this draft that is referred to. */
function internalHover(parsed: ParsedText, { citation, span, resolution }: PlacedCitation): Hover {
  const quoted = resolution && citation.part ? quotedHere(resolution, citation.part, parsed.language, span.start) : []
  const lines = [`**${escaped(citation.part ?? citation.text)}**`, `${STATUS.internal}.`, quotation(quoted)]
  return { span, markdown: lines.filter((line) => line !== '').join('\n\n') }
}

function citationHover({ language }: ParsedText, world: World, placed: PlacedCitation, text: Document | null): Hover {
  const { citation, span } = placed
  const { status, evidence, record } = assess(citation, world.catalogue, language)
  const draft = citation.symbol ? world.workspace.get(citation.symbol) : undefined
  const title = (record && titleOf(record, language)) ?? draft?.title ?? null
  const lines = [
    `**${escaped(citation.symbol ?? citation.text)}**${citation.part ? `, ${escaped(citation.part)}` : ''}${title ? `  \n${escaped(title)}` : ''}`,
    facts(citation.organ, record, draft, language),
    draft && status === 'unknown'
      ? 'A draft of this workspace: F12 opens it.'
      : `${STATUS[status]}: ${escaped(printMessage(evidence(), 'en'))}`,
    text && citation.symbol && citation.part ? partOf(text, citation.symbol, citation.part, language) : '',
    source(citation, record, draft, language),
  ]
  return { span, markdown: lines.filter((line) => line !== '').join('\n\n') }
}

/** Organ, day of adoption, vote; and the draft of the workspace. */
function facts(
  organ: PlacedCitation['citation']['organ'],
  record: CatalogueRecord | null,
  draft: Draft | undefined,
  language: Language,
): string {
  const body = ORGANS.find((candidate) => candidate.id === organ)?.names[language].name
  const date = record?.date ?? draft?.date ?? null
  const known = [body, date && printDate(date, language), record?.vote && `adopted ${votes(record.vote)}`]
  const here = draft && `in this workspace: ${escaped(fileName(draft.uri))}`
  return [...known, here].filter(Boolean).join(' · ')
}

/** `142-10-14` → `by 142 votes to 10, with 14 abstentions`. */
function votes(vote: string): string {
  const [yes, no, abstained] = vote.split('-')
  return yes && no && abstained ? `by ${yes} votes to ${no}, with ${abstained} abstentions` : escaped(vote)
}

/** How much of what is cited is shown. */
const MOST_SHOWN = 1500

/** Words that are cited, as a quotation of plain text. */
function quotation(parts: readonly Quoted[]): string {
  const whole = parts.map(({ text }) => text).join('\n')
  const lines = truncate(whole, MOST_SHOWN).split('\n')
  return whole === '' ? '' : lines.map((line) => `> ${escaped(line)}`).join('\n>\n')
}

/** The words of the part that is cited, or that the text has no such part. */
function partOf(text: Document, symbol: string, part: string, language: Language): string {
  const quoted = quotedParts(text, symbol, part, language)
  if (quoted.length > 0) return quotation(quoted)
  return namesParagraph(part, language) ? `Its text here has no ${escaped(part)}: check the number.` : ''
}

/** Where more of it can be read: the editor's own text of it, and the page of the United Nations. */
function source(
  citation: PlacedCitation['citation'],
  record: CatalogueRecord | null,
  draft: Draft | undefined,
  language: Language,
): string {
  if (draft) return 'F12 opens its text.'
  // What is not at hand is a link already: the editor shows it.
  if (!record?.texts?.length) return ''
  const page = pageOf(citation, language)
  return `F12 opens its text${page ? `; it is also at [${escaped(page.replace('https://', ''))}](${page})` : ''}.`
}

/** The text as Markdown that shows it and does nothing else: no link, no picture, no HTML. */
const escaped = (text: string): string => forDisplay(text).replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@=]/g, '\\$&')
