/** What a review report tells of a draft beside its findings. */

import type { CitationStatus } from '../core/citations/assess.ts'
import type { Document } from '../core/document/document.ts'
import { citationList } from '../core/features/citations.ts'
import { notesOf } from '../core/features/notes.ts'
import type { Message } from '../core/text/message.ts'
import type { World } from '../core/world.ts'

/** Plain data; lines are zero-based. */
export interface Review {
  readonly citations: readonly {
    readonly name: Message
    readonly title: string | null
    readonly date: string | null
    readonly status: CitationStatus
    readonly evidence: Message
    readonly lines: readonly number[]
  }[]
  readonly notes: readonly { readonly line: number; readonly text: string }[]
}

/** The citations of a draft with what they are, and the notes in it. */
export function reviewOf(document: Document, world: World): Review {
  const lineOf = (offset: number): number => document.lines.position(offset).line
  return {
    citations: citationList(document, world).map(({ name, title, date, status, evidence, places }) => ({
      name,
      title,
      date,
      status,
      evidence,
      lines: [...new Set(places.map(({ span }) => lineOf(span.start)))],
    })),
    notes: notesOf(document).map(({ span, text }) => ({ line: lineOf(span.start), text })),
  }
}
