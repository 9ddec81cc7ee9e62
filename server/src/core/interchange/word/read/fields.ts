/** Fields of a Word file: text that Word works out, between marks of their own. */
import type { Run, Surroundings, TextRun } from '../../rich-text.ts'

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
