/** All that a review of a folder shows of one draft, as plain data that can go from thread to thread and to a view. */
import type { CitationStatus } from '../citations/assess.ts'
import type { Document } from '../document/document.ts'
import type { Language } from '../lexicon/languages.ts'
import type { Finding, Severity } from '../rules/rule.ts'
import type { RuleId } from '../styles/rule-ids.ts'
import { detached } from '../text/detached.ts'
import type { Position } from '../text/lines.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import type { World } from '../world.ts'
import { citationList } from './citations.ts'
import { notesOf } from './notes.ts'

/** From one place of a draft to another, zero-based, in UTF-16 units; half open. */
export interface Extent {
  readonly start: Position
  readonly end: Position
}

export interface ReviewedFinding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly message: Message
  readonly range: Extent
  /** The words it is about with a few around them: the same in each draft that has the same boilerplate. */
  readonly excerpt: string
}

/** Something cited, with each place that cites it. */
export interface ReviewedCitation {
  readonly symbol: string
  readonly name: Message
  readonly title: string | null
  readonly places: readonly {
    readonly range: Extent
    readonly where: Message
    readonly text: string
    readonly status: CitationStatus
    readonly evidence: Message
  }[]
}

export interface ReviewedNote {
  readonly range: Extent
  readonly text: string
}

export interface Review {
  /** That of the draft. */
  readonly language: Language
  readonly findings: readonly ReviewedFinding[]
  readonly citations: readonly ReviewedCitation[]
  readonly notes: readonly ReviewedNote[]
}

/** Reviews a draft whose findings are known. */
export function reviewOf(document: Document, findings: readonly Finding[], world: World): Review {
  const rangeOf = ({ start, end }: Span): Extent => ({
    start: document.lines.position(start),
    end: document.lines.position(end),
  })
  return {
    language: document.language,
    findings: findings.map(({ rule, severity, message, span }) => ({
      rule,
      severity,
      message,
      range: rangeOf(span),
      excerpt: excerptOf(document.text, span),
    })),
    citations: citationList(document, world).map(({ symbol, name, title, places }) => ({
      symbol,
      name,
      title,
      places: places.map(({ span, where, text, status, evidence }) => ({
        range: rangeOf(span),
        where,
        text: detached(text),
        status,
        evidence,
      })),
    })),
    notes: notesOf(document).map(({ span, text }) => ({ range: rangeOf(span), text })),
  }
}

/** How many characters an excerpt has on each side of what it is about, and of that itself at most. */
const AROUND = 36
const WITHIN = 60

/** The words of a span on one line, with those around them on the same line of the text, cut between words. */
export function excerptOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const behind = after.split(/[\r\n]/, 1)[0] ?? ''
  const ahead = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  const words = end - start > WITHIN ? `${text.slice(start, start + WITHIN)}…` : text.slice(start, end)
  const left = ahead === before && start > AROUND ? ahead.replace(/^\S*\s/, '…') : ahead
  const right = behind === after && end + AROUND < text.length ? behind.replace(/\s\S*$/, '…') : behind
  return detached((left + words + right).replace(/\s+/g, ' ').trim())
}
