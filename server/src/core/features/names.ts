/** How a resolution is named to people: its number with its noun, its title. */

import { parseSymbol } from '../citations/forms/index.ts'
import { named } from '../citations/names.ts'
import type { Language } from '../lexicon/languages.ts'
import { type Message, say, verbatim } from '../text/message.ts'
import type { CatalogueRecord, World } from '../world.ts'

/** The title of a record in a language, else in another; null where it has none. */
export function titleOf({ titles }: CatalogueRecord, language: Language): string | null {
  const title = titles[language] ?? titles.en ?? titles.fr ?? titles.es ?? null
  return title && (SUBJECT.exec(title)?.[1] ?? title)
}

/**
 * Titles of the Security Council, which has none, repeat the number before the subject: `Security Council resolution
 * 1502 (2003) [on protection …]`.
 */
const SUBJECT = /^Security Council resolution \d+ \(\d{4}\) \[(?:on )?(.+?)\]?$/u

/** The title of what a symbol names, as a draft of the workspace or the catalogue has it; null where none is known. */
export function titleOfSymbol(symbol: string, { catalogue, workspace }: World, language: Language): string | null {
  const record = catalogue?.get(symbol)
  return (record && titleOf(record, language)) ?? workspace.get(symbol)?.title ?? null
}

/** `General Assembly resolution 33/134`; a symbol that is of no known form stands for itself. */
export function nameOfSymbol(symbol: string): Message {
  const form = parseSymbol(symbol)
  return form && form.type !== 'document' ? say`${named(form)}` : verbatim(symbol)
}

/** The words cut at a space, so that they are no longer than `most`. */
export function truncate(words: string, most: number): string {
  if (words.length <= most) return words
  const space = words.lastIndexOf(' ', most - 1)
  return `${words.slice(0, space > most / 2 ? space : most - 1)}…`
}

/** The name of the file at an address. */
export const fileName = (uri: string): string => {
  const last = uri.slice(uri.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
