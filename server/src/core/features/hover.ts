/** What a citation cites, and what a footnote mark says, in Markdown. */

import type { CatalogueRecord, Draft, World } from '../catalogue/catalogue.ts'
import { assess, type CitationStatus } from '../citations/assess.ts'
import { printDate } from '../citations/dates.ts'
import type { PlacedCitation } from '../citations/inDocument.ts'
import type { Document } from '../document.ts'
import type { Language } from '../lexicon/languages.ts'
import { ORGANS } from '../lexicon/organs.ts'
import { citationAt, markAt, noteOf } from './at.ts'
import type { Hover } from './types.ts'

const STATUS: Readonly<Record<CitationStatus, string>> = {
  confirmed: 'Confirmed',
  contradicted: 'Contradicted',
  missing: 'No such resolution',
  unknown: 'Not known here',
  internal: 'In this draft',
}

/** The hover at an offset of the draft, or null. */
export function hover(document: Document, world: World, offset: number): Hover | null {
  const mark = markAt(document, offset)
  const note = mark && noteOf(document, mark)
  if (mark && note) return { span: mark.span, markdown: escaped(note.prose.text) }
  const placed = citationAt(document, offset)
  return placed ? citationHover(document, world, placed) : null
}

function citationHover(document: Document, world: World, { citation, span }: PlacedCitation): Hover {
  const { status, evidence, record } = assess(citation, world.catalogue, document.language)
  const draft = citation.symbol ? world.workspace.get(citation.symbol) : undefined
  const title = (record && titleOf(record, document.language)) ?? draft?.title ?? null
  const lines = [
    `**${escaped(citation.symbol ?? citation.text)}**${citation.part ? `, ${escaped(citation.part)}` : ''}${title ? `  \n${escaped(title)}` : ''}`,
    facts(citation.organ, record, draft, document.language),
    draft && status === 'unknown'
      ? 'A draft of this workspace: F12 opens it.'
      : `${STATUS[status]}: ${escaped(evidence)}`,
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

const titleOf = ({ titles }: CatalogueRecord, language: Language): string | null =>
  titles[language] ?? titles.en ?? titles.fr ?? titles.es ?? null

const fileName = (uri: string): string => {
  const last = uri.slice(uri.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** The text as Markdown that shows it and does nothing else: no link, no picture, no HTML. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@=]/g, '\\$&').replace(/[\r\n]+/g, ' ')
