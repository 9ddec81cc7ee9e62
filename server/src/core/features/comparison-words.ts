/** What a comparison says, in the words that all who show it share. */
import type { Change, ComparedUnit } from '../compare/comparison.ts'
import { forDisplay } from '../text/for-display.ts'

/** The texts that are compared, by the names that they were given. */
export interface Compared {
  readonly before: string
  readonly now: string
  readonly units: readonly ComparedUnit[]
}

export const KINDS: Readonly<Record<ComparedUnit['kind'], string>> = {
  same: 'same',
  new: 'new',
  dropped: 'dropped',
  moved: 'moved',
  changed: 'changed',
  updated: 'only updated',
}

export const CHANGES: Readonly<Record<Change['kind'], string>> = {
  citation: 'citation',
  reference: 'reference',
  date: 'date',
  session: 'session',
  also: '“also”, “further”',
  words: 'words',
}

/** Where a unit stands: `5.`, `5. → 6.`, `preamble`. */
export function placeOf({ before, now }: ComparedUnit): string {
  const labels = [before?.label, now?.label].filter((label) => label != null)
  const [one, other] = labels
  if (one !== undefined && other !== undefined && one !== other) return `${one} → ${other}`
  return one ?? NOUNS[(now ?? before)?.kind ?? 'passage']
}

const NOUNS = {
  title: 'title',
  organLine: 'organ',
  preambular: 'preamble',
  operative: 'paragraph',
  subParagraph: 'sub-paragraph',
  section: 'section',
  passage: 'text',
  annex: 'annex',
  footnote: 'note',
} as const

/** `3 new, 1 dropped, 2 moved, 8 changed, 12 only updated, 30 the same.` */
export function summaryOf(units: readonly ComparedUnit[]): string {
  const count = (kind: ComparedUnit['kind']): number => units.filter((unit) => unit.kind === kind).length
  const told = (['new', 'dropped', 'moved', 'changed', 'updated'] as const).flatMap((kind) =>
    count(kind) > 0 ? [`${count(kind)} ${KINDS[kind]}`] : [],
  )
  return told.length === 0 ? 'Nothing has changed.' : `${[...told, `${count('same')} the same`].join(', ')}.`
}

/** The words of a unit with marks round what was taken out and put in; `plain` writes what stays. */
export const marked = (
  { words }: ComparedUnit,
  out: (text: string) => string,
  put: (text: string) => string,
  plain: (text: string) => string = (text) => text,
): string =>
  words.map(({ kind, text }) => (kind === 'same' ? plain : kind === 'out' ? out : put)(forDisplay(text))).join('')
