/** What the index knows of one file, and how it is kept between sessions: reader and printer side by side. */
import { LANGUAGES, type Language } from '../core/lexicon/languages.ts'
import type { Draft } from '../core/world.ts'
import { VERSION } from '../version.ts'

export interface IndexEntry {
  readonly uri: string
  /** What tells this state of the file from others; null where nothing does. */
  readonly stamp: string | null
  /** The language that its configuration said it was in when it was read, where it said one. */
  readonly language: Language | null
  readonly drafts: readonly Draft[]
  /** The places that cite, as `printPlaces` has them; null until they have been looked for. */
  readonly cites: string | null
}

const HEAD = `resolute index 4 ${VERSION}`
const TAIL = 'end'
const BETWEEN = '\u001f'

/** The entries as one text; another version of Resolute does not read it, since it may see other things in a draft. */
export function printIndex(entries: Iterable<IndexEntry>): string {
  const lines = [HEAD]
  for (const { uri, stamp, language, drafts, cites } of entries) {
    if (stamp === null) continue
    const own = drafts.map(({ uri: _, ...draft }) => draft)
    lines.push([uri, stamp, language ?? '', JSON.stringify(own), cites ?? '', cites === null ? '' : '1'].join(BETWEEN))
  }
  return `${[...lines, TAIL].join('\n')}\n`
}

/** The entries of a text that `printIndex` made; none where it is of another version, or not whole. */
export function readIndex(text: string): readonly IndexEntry[] {
  const lines = text.split('\n')
  if (lines[0] !== HEAD || lines.at(-2) !== TAIL) return []
  const entries: IndexEntry[] = []
  for (const line of lines.slice(1, -2)) {
    const [uri, stamp, language, drafts, cites = '', looked] = line.split(BETWEEN)
    if (!uri || !stamp || !drafts) return []
    try {
      const own = JSON.parse(drafts) as readonly Omit<Draft, 'uri'>[]
      entries.push({
        uri,
        stamp,
        language: LANGUAGES.find((one) => one === language) ?? null,
        drafts: own.map((draft) => ({ uri, ...draft })),
        cites: looked ? cites : null,
      })
    } catch {
      return []
    }
  }
  return entries
}
