/** What a comparison says, in the words that all who show it share. */
import type { Change, ComparedUnit } from '../compare/comparison.ts'
import { forDisplay } from '../text/for-display.ts'
import { listed, type Message, say, verbatim } from '../text/message.ts'

/** The texts that are compared, by the names that they were given. */
export interface Compared {
  readonly before: string
  readonly now: string
  readonly units: readonly ComparedUnit[]
  /** The kinds that are asked for; null where all are. */
  readonly only: ReadonlySet<ComparedUnit['kind']> | null
}

/** What a reader is shown: what is not the same, and of the kinds that were asked for. */
export const shownOf = ({ units, only }: Compared): readonly ComparedUnit[] =>
  units.filter(({ kind }) => kind !== 'same' && (only === null || only.has(kind)))

export const KINDS: Readonly<Record<ComparedUnit['kind'], Message>> = {
  same: say`same`,
  new: say`new`,
  dropped: say`dropped`,
  moved: say`moved`,
  changed: say`changed`,
  updated: say`only updated`,
}

/** What a change of words is about. */
const CHANGES: Readonly<Record<Change['kind'], Message>> = {
  citation: say`citation`,
  reference: say`reference`,
  date: say`date`,
  session: say`session`,
  also: say`“also”, “further”`,
  number: say`number`,
  words: say`words`,
}

/** `date: “2020” → “2021”`. */
export function changeOf({ kind, out, in: put }: Change): Message {
  const [before, now] = [forDisplay(out), forDisplay(put)]
  if (out === '') return say`${CHANGES[kind]}: “${now}” put in`
  if (put === '') return say`${CHANGES[kind]}: “${before}” taken out`
  return say`${CHANGES[kind]}: “${before}” → “${now}”`
}

/** Where a unit stands: `5.`, `5. (a) → 6. (a)`, `preamble`; if it was joined or parted, with what: `7. (now in 5.)`. */
export function placeOf(unit: ComparedUnit): Message {
  const { within, kind } = unit
  if (!within) return ownPlaceOf(unit)
  const other = within.path ?? `“${within.text.split(' ', FIRST_WORDS).join(' ')} …”`
  return kind === 'new' ? say`${ownPlaceOf(unit)} (was in ${other})` : say`${ownPlaceOf(unit)} (now in ${other})`
}

/** So many words tell which paragraph one without a number is. */
const FIRST_WORDS = 4

function ownPlaceOf({ before, now }: ComparedUnit): Message {
  // What changed places with its kind is nowhere else by its old number: `1. → preamble`.
  if (before && now && before.kind !== now.kind && (before.path === null) !== (now.path === null))
    return say`${before.path ?? NOUNS[before.kind]} → ${now.path ?? NOUNS[now.kind]}`
  const labels = [before?.path, now?.path].filter((path) => path != null)
  const [one, other] = labels
  if (one !== undefined && other !== undefined && one !== other) return verbatim(`${one} → ${other}`)
  return one === undefined ? NOUNS[(now ?? before)?.kind ?? 'passage'] : verbatim(one)
}

const NOUNS = {
  title: say`title`,
  organLine: say`organ`,
  preambular: say`preamble`,
  operative: say`paragraph`,
  subParagraph: say`sub-paragraph`,
  section: say`section`,
  passage: say`text`,
  annex: say`annex`,
  footnote: say`note`,
  row: say`table`,
  fact: say`front matter`,
} as const

/** `3 new, 1 dropped, 2 moved, 8 changed, 12 only updated, 30 the same.` */
export function summaryOf(units: readonly ComparedUnit[]): Message {
  const count = (kind: ComparedUnit['kind']): number => units.filter((unit) => unit.kind === kind).length
  const told = (['new', 'dropped', 'moved', 'changed', 'updated', 'same'] as const).flatMap((kind) =>
    count(kind) > 0 || kind === 'same' ? [counted(kind, count(kind))] : [],
  )
  return told.length === 1 ? say`Nothing has changed.` : say`${listed(told)}.`
}

/** `3 new`: an adjective that agrees with “paragraphs” in languages in which it does. */
function counted(kind: ComparedUnit['kind'], n: number): Message {
  if (n === 1) return ONE[kind]
  switch (kind) {
    case 'new':
      return say`${n} new`
    case 'dropped':
      return say`${n} dropped`
    case 'moved':
      return say`${n} moved`
    case 'changed':
      return say`${n} changed`
    case 'updated':
      return say`${n} only updated`
    case 'same':
      return say`${n} the same`
  }
}

const ONE: Readonly<Record<ComparedUnit['kind'], Message>> = {
  same: say`1 the same`,
  new: say`1 new`,
  dropped: say`1 dropped`,
  moved: say`1 moved`,
  changed: say`1 changed`,
  updated: say`1 only updated`,
}

/** So many characters of a paragraph say which it is. */
const SHOWN = 80

/** The first words of a text, which say which it is. */
export const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …` : text

/**
 * The words of a unit with marks round what was taken out and put in; `plain` writes what stays. Of one that was given
 * another number, and of one that was moved as it was, the first words are enough.
 */
export const marked = (
  { words }: ComparedUnit,
  out: (text: string) => string,
  put: (text: string) => string,
  plain: (text: string) => string = (text) => text,
): string =>
  words.length === 1 && words[0]?.kind === 'same'
    ? plain(shortened(forDisplay(words[0].text)))
    : words.map(({ kind, text }) => (kind === 'same' ? plain : kind === 'out' ? out : put)(forDisplay(text))).join('')
