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
  const [name = '', first = '', ...rest] = code.trim().split(/\s+/)
  if (/^(?:MACROBUTTON|GOTOBUTTON)$/i.test(name)) return rest.join(' ')
  if (!/^SYMBOL$/i.test(name) || !/^(?:\d{1,5}|0x[\da-f]{1,4})$/i.test(first)) return null
  const font = rest[rest.indexOf('\\f') + 1] ?? ''
  return symbolOf(Math.min(Number(first), 0xffff), font.replaceAll('"', ''))
}
