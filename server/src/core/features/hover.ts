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
import { type Message, say } from '../text/message.ts'
import { shift } from '../text/span.ts'
import type { CatalogueRecord, Draft, World } from '../world.ts'
import { pageOf } from './links.ts'
import { mentionOf } from './mentions.ts'
import { fileName, titleOf, truncate } from './names.ts'
import { namesParagraph, type Quoted, quotedHere, quotedParts } from './quoted-part.ts'
import { referenceAt } from './reference-at.ts'
import type { Hover } from './types.ts'

const STATUS: Readonly<Record<CitationStatus, Message>> = {
  confirmed: say`Confirmed`,
  contradicted: say`Contradicted`,
  missing: say`No such resolution`,
  unknown: say`Not known here`,
  internal: say`In this draft`,
}

/**
 * The hover at an offset of the draft in the language of who reads it, or null; `text` is the text of what is cited
 * there, where it is at hand.
 */
export function hover(
  document: Document,
  world: World,
  offset: number,
  reader: Language,
  text: Document | null = null,
): Hover | null {
  const here = locate(document, offset)
  const lineAt = (at: number): number => document.lines.position(here.start + at).line + 1
  const found = noteHover(document, here) ?? hoverIn(here, world, reader, text, lineAt)
  return found && { ...found, span: shift(found.span, here.start) }
}

/** What a footnote mark says. */
function noteHover(document: Document, here: Location): Hover | null {
  const mark = markAt(here.parsed, here.offset)
  const found = mark && noteOf(document, here, mark)
  return found && { span: mark.span, markdown: escaped(found.note.prose.text) }
}

function hoverIn(
  { parsed, offset }: Location,
  world: World,
  reader: Language,
  text: Document | null,
  lineAt: (offset: number) => number,
): Hover | null {
  const placed = citationAt(parsed, offset)
  if (!placed) {
    const reference = referenceAt(parsed, offset)
    return reference && { span: reference.span, markdown: hereIs(reference.words, reference.quoted, reader) }
  }
  return placed.citation.kind === 'internal'
    ? internalHover(parsed, placed, reader)
    : citationHover(parsed, world, placed, reader, text, mentionOf(parsed, placed, lineAt))
}

/** The words of the paragraph of this draft that is referred to. */
function internalHover(parsed: ParsedText, placed: PlacedCitation, reader: Language): Hover {
  const { citation, span, resolution } = placed
  const quoted =
    resolution && citation.part
      ? quotedHere(resolution, { part: citation.part, said: citation.text }, parsed.language, span.start)
      : []
  return { span, markdown: hereIs(citation.part ?? citation.text, quoted, reader) }
}

function hereIs(reference: string, quoted: readonly Quoted[], reader: Language): string {
  const lines = [`**${escaped(reference)}**`, `${printMessage(STATUS.internal, reader)}.`, quotation(quoted)]
  return lines.filter((line) => line !== '').join('\n\n')
}

function citationHover(
  { language }: ParsedText,
  world: World,
  placed: PlacedCitation,
  reader: Language,
  text: Document | null,
  mention: Message | null,
): Hover {
  const { citation, span } = placed
  const { status, evidence, record } = assess(citation, world.catalogue, language)
  const draft = citation.symbol ? world.workspace.get(citation.symbol) : undefined
  const title = (record && titleOf(record, language)) ?? draft?.title ?? null
  const lines = [
    `**${escaped(citation.symbol ?? citation.text)}**${citation.part ? `, ${escaped(citation.part)}` : ''}${title ? `  \n${escaped(title)}` : ''}`,
    facts(citation.organ, record, draft, reader),
    draft && status === 'unknown'
      ? printMessage(say`A draft of this workspace: F12 opens it.`, reader)
      : printMessage(say`${STATUS[status]}: ${escaped(printMessage(evidence(), reader))}`, reader),
    mention ? printMessage(mention, reader) : '',
    text && citation.symbol && citation.part ? partOf(text, citation.symbol, citation.part, language, reader) : '',
    source(citation, record, draft, language, reader),
  ]
  return { span, markdown: lines.filter((line) => line !== '').join('\n\n') }
}

/** Organ, day of adoption, vote; and the draft of the workspace. */
function facts(
  organ: PlacedCitation['citation']['organ'],
  record: CatalogueRecord | null,
  draft: Draft | undefined,
  reader: Language,
): string {
  const body = ORGANS.find((candidate) => candidate.id === organ)?.names[reader].name
  const date = record?.date ?? draft?.date ?? null
  const known = [body, date && printDate(date, reader), record?.vote && printMessage(votes(record.vote), reader)]
  const here = draft && printMessage(say`in this workspace: ${escaped(fileName(draft.uri))}`, reader)
  return [...known, here].filter(Boolean).join(' · ')
}

/** `142-10-14` → `adopted by 142 votes to 10, with 14 abstentions`. */
function votes(vote: string): Message {
  const [yes, no, abstained] = vote.split('-')
  return yes && no && abstained
    ? say`adopted by ${yes} votes to ${no}, with ${abstained} abstentions`
    : say`adopted ${escaped(vote)}`
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
function partOf(text: Document, symbol: string, part: string, language: Language, reader: Language): string {
  const quoted = quotedParts(text, symbol, part, language)
  if (quoted.length > 0) return quotation(quoted)
  const lacks = say`Its text here has no ${escaped(part)}: check the number.`
  return namesParagraph(part, language) ? printMessage(lacks, reader) : ''
}

/** Where more of it can be read: the editor's own text of it, and the page of the United Nations. */
function source(
  citation: PlacedCitation['citation'],
  record: CatalogueRecord | null,
  draft: Draft | undefined,
  language: Language,
  reader: Language,
): string {
  const opens = printMessage(say`F12 opens its text.`, reader)
  if (draft) return opens
  // What is not at hand is a link already: the editor shows it.
  if (!record?.texts?.length) return ''
  const page = pageOf(citation, language)
  if (!page) return opens
  const link = `[${escaped(page.replace('https://', ''))}](${page})`
  return printMessage(say`F12 opens its text; it is also at ${link}.`, reader)
}

/** The text as Markdown that shows it and does nothing else: no link, no picture, no HTML. */
const escaped = (text: string): string => forDisplay(text).replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@=]/g, '\\$&')
