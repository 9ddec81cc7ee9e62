/** A draft as it is printed, block by block, with what is found in each. */
import type { Document } from '../../document/document.ts'
import type { Language } from '../../lexicon/languages.ts'
import { printMessage } from '../../messages/print.ts'
import type { Finding, Severity } from '../../rules/rule.ts'
import { lowerBound } from '../../text/binary-search.ts'
import { fromDraft } from '../from-draft.ts'
import type { References, Written } from '../references.ts'
import { htmlBlocks } from './blocks.ts'
import { mastheadOf } from './masthead.ts'
import { writingOf } from './page.ts'

export interface PreviewBlock {
  /** One element of HTML, in which nothing of the draft is a tag. */
  readonly html: string
  /** The zero-based line of the draft that it begins on; -1 where it is from none. */
  readonly line: number
  readonly findings: readonly { readonly severity: Severity; readonly message: string; readonly rule: string }[]
}

export interface Preview {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly blocks: readonly PreviewBlock[]
}

/** In each block, citations are buttons; `data-at` is how far behind the beginning of its line one stands. */
export function preview(document: Document, findings: readonly Finding[], reader: Language): Preview {
  const lineOf = (start: number): number => (start < 0 ? -1 : document.lines.position(start).line)
  const blocks = htmlBlocks(
    fromDraft(document, { author: '', date: null }, citationsOf(document)),
    reader,
    (citation, start) =>
      start < 0 ? null : Number(citation) - document.lines.offset({ line: lineOf(start), character: 0 }),
  )
  const places = blocks.flatMap(({ start }, i) => (start >= 0 ? [{ start, i }] : []))
  const found = new Map<number, PreviewBlock['findings'][number][]>()
  for (const { span, severity, message, rule } of findings) {
    const at = lowerBound(places.length, (n) => (places[n] as (typeof places)[0]).start <= span.start) - 1
    const block = places[Math.max(0, at)]?.i
    if (block === undefined) continue
    const list = found.get(block)
    const shown = { severity, message: printMessage(message, reader), rule }
    if (list) list.push(shown)
    else found.set(block, [shown])
  }
  const masthead = mastheadOf(document)
  return {
    ...writingOf(document),
    blocks: [
      ...(masthead === '' ? [] : [{ html: masthead, line: 0, findings: [] }]),
      ...blocks.map(({ html, start }, i) => ({
        html,
        line: lineOf(start),
        findings: found.get(i) ?? NONE,
      })),
    ],
  }
}

/** The numbers of citations, each named by where it begins in the draft. */
function citationsOf({ citations }: Document): References {
  const written = new Map<number, Written>()
  for (const { citation, prose } of citations) {
    if (citation.implied) continue
    const span = prose.toDraft(citation.numberSpan)
    written.set(span.start, { span, name: String(span.start) })
  }
  return { written, places: new Map() }
}

const NONE: readonly never[] = []
