/** Fields of a Word file: text that Word works out, between marks of their own. */
import type { Run, Surroundings, TextRun } from '../../rich-text.ts'
import { symbolOf } from './symbols.ts'

/** A field that is open. */
export interface Field {
  isResult: boolean
  code: string
  /** The index of its first run; -1 where it began in a paragraph before. */
  at: number
  /** Where it begins in the part. */
  readonly start: number
  /** Whether others took out where it begins, and it is to stay as it is. */
  readonly isGone: boolean
}

/**
 * The words of a field as one run that stays or goes as a whole: `whole` is its XML, and `tags` is what it stands in.
 */
export function fieldRun(inside: readonly Run[], whole: string, tags: Surroundings): TextRun {
  const first = inside.find((run) => run.kind === 'text')
  return {
    kind: 'text',
    text: inside.map((run) => (run.kind === 'text' ? run.text : '')).join(''),
    marks: first?.marks ?? [],
    change: first?.change ?? null,
    source: { properties: first?.source?.properties ?? '', whole, ...tags },
  }
}

/** Whether a field is the number of a note that has its mark elsewhere. */
export const isNoteReference = (code: string): boolean => /^\s*NOTEREF/i.test(code)

/** Fields that say something to Word and show nothing: entries of an index, of a table of contents, bookmarks. */
const UNSEEN = /^\s*(?:XE|TC|TA|RD|SET|ASK|PRIVATE|COMMENTS?|BIDIOUTLINE|NEXT|NEXTIF|SKIPIF)\b/i

/** What Word shows for a field that has no words of its own; null where that is worked out each time. */
export function shownBy(code: string): string | null {
  if (UNSEEN.test(code)) return ''
  const [, sign, font] = /^\s*SYMBOL\s+(\d+|0x[\da-f]+)(?:.*\\f\s+"?([^"\\]+?)"?\s*(?:\\|$))?/i.exec(code) ?? []
  if (sign !== undefined) return symbolOf(Math.min(Number(sign), 0xffff), font ?? '')
  return /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*)$/i.exec(code)?.[1]?.trim() ?? null
}
