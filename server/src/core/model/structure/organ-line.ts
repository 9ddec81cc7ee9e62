/** The line that opens the resolution proper: `The General Assembly,`. Sources. */
import { LANGUAGES, type Language } from '../../lexicon/languages.ts'
import { ORGANS, type OrganId } from '../../lexicon/organs.ts'
import { INSIDE_NAMES } from '../../lexicon/words.ts'

export interface ReadOrganLine {
  /** Null where the line has the shape of an organ line and names none that we know. */
  readonly organ: OrganId | null
  readonly language: Language | null
}

/** Letter case, the kind of apostrophe and spaces tell no names apart: scans lose spaces. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['`´]/g, '’')
    .replace(/[\s\u00a0]+/g, '')

const KNOWN: ReadonlyMap<string, ReadOrganLine> = new Map(
  ORGANS.flatMap((organ) =>
    LANGUAGES.map((language) => [fold(organ.names[language].full), { organ: organ.id, language }] as const),
  ),
)

const ARTICLE = /^(?:The|La|El|Le|Les|Los|Las)\s|^L’/u

/** Reads the text of a block as an organ line; null where it is none. */
export function parseOrganLine(text: string): ReadOrganLine | null {
  if (text.length > 160 || !/^\s*[TLE]/iu.test(text)) return null
  const bare = text.trimEnd().replace(/,$/u, '')
  const known = KNOWN.get(fold(bare))
  if (known) return known
  if (!text.endsWith(',') || !ARTICLE.test(bare.replace(/'/g, '’'))) return null
  const words = bare.split(/[\s\u00a0’']+/u).filter((word) => !INSIDE_NAMES.has(word.toLowerCase()))
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word)) ? { organ: null, language: null } : null
}

/** Organs by all that the front matter may call them: id, abbreviations, names with and without their article. */
const NAMED: ReadonlyMap<string, OrganId> = new Map(
  ORGANS.flatMap(({ id, abbreviations, names }) =>
    [id, ...abbreviations, ...LANGUAGES.flatMap((language) => [names[language].full, names[language].name])].map(
      (name) => [fold(name), id] as const,
    ),
  ),
)

/** The organ of a name in the front matter: an id, a full name or an abbreviation; null where none is meant. */
export const organOf = (name: string): OrganId | null => (name === '' ? null : (NAMED.get(fold(name)) ?? null))
